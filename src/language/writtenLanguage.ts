/** In which language the result sheets of a workbook stand. */
import { languages, type Language } from '../languages';
import type { SheetKey } from '../workbook/ownSheets';
import type { SheetSnapshot } from '../workbook/snapshot';
import { words } from './words';

/** The language in which most of them are named; nothing where none is there, or where a person gave all of them other names. */
export function writtenLanguage(sheets: readonly SheetSnapshot[]): Language | undefined {
  const named = (language: Language): number =>
    sheets.filter(({ name, ownKey }) => ownKey !== undefined && words(language).sheet[ownKey as SheetKey] === name)
      .length;
  const [most] = languages.map((language) => ({ language, count: named(language) })).sort((a, b) => b.count - a.count);
  return most && most.count > 0 ? most.language : undefined;
}
