/** How English sets off what belongs together. */

export const punctuation = {
  /** A label in front of what it labels. */
  labelled: (label: string) => `${label}: `,
  /** What something is, and of what. */
  headed: (head: string, of: string) => `${head}: ${of}`,
  /** A detail behind what it is a detail of. */
  withDetail: (said: string, detail: string) => `${said} (${detail})`,
  /** What is measured, with the unit that it is in. */
  inUnit: (label: string, unit: string) => `${label}, ${unit}`,
  /** Things in a row. */
  listed: (things: readonly string[]) => things.join(', '),
  /** Parts of a sentence in a row. */
  phrases: (texts: readonly string[]) => texts.join(', '),
  /** Clauses in a row. */
  clauses: (texts: readonly string[]) => texts.join('; '),
  /** Sentences in a row. */
  sentences: (texts: readonly string[]) => texts.join(' '),
  /** A sentence with its stop. */
  stopped: (sentence: string) => `${sentence}.`,
};
