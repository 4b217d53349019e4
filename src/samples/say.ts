/** Names of a sample in the language of its workbook. */
import { inEach, type InOrder, type Language } from '../languages';

/** Picks one of a text in each language, given in the order of the list of languages. */
export type Say = (...texts: InOrder) => string;

/** The picker for a language. */
export function sayIn(language: Language): Say {
  return (...texts) => inEach(...texts)[language];
}
