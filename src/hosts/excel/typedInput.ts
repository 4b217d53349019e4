/** What must be handed to Excel so that a cell holds just the given text, since Excel reads a written text as if a person had typed it. */

/** Letters and plain punctuation only: nothing that Excel takes for a number, a date, a formula or an error in any language. */
const plainWords = /^\p{L}[\p{L}\p{M} .,;:()·—–…]*$/u;
/** The words of truth, which are also read in capitals and small letters. */
const truth = /^(true|false|wahr|falsch|vrai|faux|verdadero|falso|ИСТИНА|ЛОЖЬ)$/i;

/** The text itself where Excel leaves it a text, else with the apostrophe in front that says so and does not become part of it. */
export function typedText(text: string): string {
  return plainWords.test(text) && !truth.test(text) ? text : `'${text}`;
}
