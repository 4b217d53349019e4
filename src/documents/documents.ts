/** Every page of docs/ that is made from the program, by its file's name. */
import { defaultLanguage, languages, type Language } from '../languages';
import { jsonPage, type Schema } from './jsonPage';
import { ledgersPage } from './ledgersPage';
import { methodPage } from './methodPage';

/** The texts of the pages; the schema is that of the result JSON. */
export function documents(schema: Schema): Readonly<Record<string, string>> {
  return {
    'result.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    'json.md': jsonPage(schema),
    ...Object.fromEntries(
      languages.flatMap((language) => [
        [pageName('ledgers', language), ledgersPage(language)],
        [pageName('method', language), methodPage(language)],
      ]),
    ),
  };
}

/** The file of a page in the language; that of the contract has none in its name. */
export function pageName(page: string, language: Language): string {
  return language === defaultLanguage ? `${page}.md` : `${page}.${language}.md`;
}
