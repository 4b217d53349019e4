/** The form that all words have in every language: texts, lists of texts and small functions, in readonly records. */

/** The type of another language's words: the same keys and arguments, other texts. */
export type SameWords<Words> = Words extends (...values: never) => string | readonly string[]
  ? Words
  : Words extends string
    ? string
    : Words extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof Words]: SameWords<Words[Key]> };

/** `1 row`, `2 rows`: the English count of a thing, with its plural where that is not simply an `s` more. */
export function counted(count: number | string, one: string, many = `${one}s`): string {
  return `${count} ${String(count) === '1' ? one : many}`;
}
