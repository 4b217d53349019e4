/** The run log in the result JSON. */

export interface RunJson {
  /** Code of the seal over the ledgers and versions. */
  readonly seal: string;
  /** As it was given; `null` where none was. */
  readonly date: string | null;
  readonly program: string;
  readonly library: string;
  readonly ledgers: string;
  readonly rows: string;
  /** Settings that the run before had otherwise, by their names in the contract; `null` where one was not set. */
  readonly changedSettings: readonly {
    readonly setting: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

export interface SinceLastRunJson {
  /** The path of the number in this JSON, with the names of what it is of in brackets. */
  readonly citation: string;
  readonly unit: string;
  /** To 15 digits; `null` where it was withheld or not there. */
  readonly before: string | null;
  readonly now: string | null;
}
