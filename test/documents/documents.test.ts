/** The pages of docs/ that are made from the program are the ones that it makes now, and leave nothing out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRules } from '../../src/calculation/rules/allRules';
import type { Schema } from '../../src/documents/jsonPage';
import { documents, pageName } from '../../src/documents/documents';
import { languages, words } from '../../src/language/words';
import { allLedgers } from '../../src/ledgers/allLedgers';
import { outdatedPages } from '../../src/setup/docsFolder.mjs';
import { resultSchema } from '../../src/setup/resultSchema.mjs';

const folder = join(__dirname, '../../docs');
const pages = documents(resultSchema() as Schema);

test('every page is up to date (npm run docs writes them)', () => {
  expect(outdatedPages(pages, folder)).toEqual([]);
});

test('a page whose source changed, and one that was never written, are out of date', () => {
  expect(
    outdatedPages({ ...pages, 'method.md': pages['method.md']!.replace('metal', 'Metal'), 'new.md': '' }, folder),
  ).toEqual(['method.md', 'new.md']);
});

test('line ends that git changed do not count', () => {
  const text = readFileSync(join(folder, 'method.md'), 'utf8').replace(/\r?\n/g, '\r\n');
  expect(outdatedPages({ 'method.md': text }, folder)).toEqual([]);
});

test.each(languages)('the %s page of the method has every rule by its name', (language) => {
  const page = pages[pageName('method', language)]!;
  const heads = page.split('\n').filter((line) => line.startsWith('### '));
  expect(heads.sort()).toEqual(allRules.map(({ name }) => `### ${words(language).rule[name].name}`).sort());
});

/** Keys by which help is asked for: of a column in its ledger, and of the column anywhere. */
const columns = allLedgers.flatMap(({ table, columns: all }) => all.map((column) => ({ table, column })));

test.each(languages)(
  'of every column that may be blank it is said in %s what that means, of every number what it is in',
  (language) => {
    const { blanks, units } = words(language).columnHelp;
    const missing = (group: Readonly<Record<string, string>>, of: typeof columns) =>
      of
        .map(({ table, column: { key } }) => ({ table, key }))
        .filter(({ table, key }) => !(`${table}.${key}` in group) && !(key in group));
    expect(
      missing(
        blanks,
        columns.filter(({ column }) => !column.required || column.mayBeBlank),
      ),
    ).toEqual([]);
    expect(
      missing(
        units,
        columns.filter(({ column }) => ['number', 'amount'].includes(column.kind)),
      ),
    ).toEqual([]);
  },
);

test('no help is left of a column that is no more', () => {
  const { blanks, units } = words('en').columnHelp;
  const known = new Set(columns.flatMap(({ table, column: { key } }) => [key, `${table}.${key}`]));
  expect([...Object.keys(blanks), ...Object.keys(units)].filter((key) => !known.has(key))).toEqual([]);
});
