/** What all parts of the result JSON say alike: a number, and what it is of. */

/**
 * Decimal text without exponent, exact where the number is exact, else of at least 20 digits; `null` where an error blocks it.
 * @pattern ^-?[0-9]+([.][0-9]+)?$
 */
export type NumberJson = string | null;

export interface ProcessJson {
  readonly site: string;
  readonly process: string;
}

/** What a process makes; the product is empty where all of the process is meant. */
export interface OutputJson extends ProcessJson {
  readonly product: string;
}
