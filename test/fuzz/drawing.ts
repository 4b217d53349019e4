/** What the amounts and settings of a plant are drawn with; the same for the same seed. */
export interface Drawing {
  /** About this much, a fifth more or less, with three more decimals. */
  readonly about: (value: number) => string;
  readonly oneOf: (...choices: readonly string[]) => string;
}
