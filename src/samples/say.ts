/** Names of a sample in the language of its workbook. */
import type { Language } from '../languages';

/** Picks the English or the Chinese of two texts. */
export type Say = (english: string, chinese: string) => string;

/** The picker for a language. */
export function sayIn(language: Language): Say {
  return (english, chinese) => (language === 'en' ? english : chinese);
}
