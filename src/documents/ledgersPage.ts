/** The page of the ledgers, made from their declarations. */
import { words, type Words } from '../language/words';
import { defaultLanguage, languageName, languages, type Language } from '../languages';
import { allLedgers } from '../ledgers/allLedgers';
import type { Column, Ledger } from '../ledgers/columns';
import { purposeOf } from '../templates/ledgerTemplate';
import { settingKeys } from '../ledgers/settingKeys';
import { code, markdownTable, page } from './markdown';

/** The page in the language: each ledger with its columns, then the settings. */
export function ledgersPage(language: Language): string {
  const say = words(language);
  return page([
    `# ${say.ledgersPage.title}`,
    ...say.ledgersPage.intro,
    ...allLedgers.flatMap((ledger) => ledgerParts(ledger, language)),
    `## ${say.ledgersPage.settingsTitle}`,
    say.ledgersPage.settingsNote,
    markdownTable(
      [...nameHeads(language), say.ledgersPage.heads.holds],
      settingKeys.map((key) => [...namesOf(key), holds(key, say)]),
    ),
  ]);
}

function ledgerParts(ledger: Ledger, language: Language): readonly string[] {
  const say = words(language);
  const { heads, required, mayNot } = say.ledgersPage;
  return [
    `## ${Object.values(ledger.names).join(' ')}`,
    purposeOf(ledger, language),
    markdownTable(
      [...nameHeads(language), heads.holds, heads.unit, heads.required, heads.blank, heads.also],
      ledger.columns.map((column) => [
        ...namesOf(column),
        holds(column, say),
        isNumber(column) ? columnWord(say.columnHelp.units, ledger.table, column.key) : '',
        column.required ? required : '',
        column.required && !column.mayBeBlank ? mayNot : columnWord(say.columnHelp.blanks, ledger.table, column.key),
        (column.also ?? []).join(' / '),
      ]),
    ),
  ];
}

/** What is said of a column of that ledger, else of the column in any ledger; nothing where nothing is. */
function columnWord(group: Readonly<Record<string, string>>, table: string, key: string): string {
  return group[`${table}.${key}`] ?? group[key] ?? '';
}

/** Headings of the names in the contract, then of those in each other language. */
function nameHeads(language: Language): readonly string[] {
  const { contract, named } = words(language).ledgersPage.heads;
  return languages.map((other) => (other === defaultLanguage ? contract : named(languageName(other, language))));
}

/** Its name in the contract, then what it may be called in each other language. */
function namesOf({ name, names }: Column): readonly string[] {
  return languages.map((language) => (language === defaultLanguage ? code(name) : names[language].join(' / ')));
}

function isNumber({ kind }: Column): boolean {
  return kind === 'number' || kind === 'amount';
}

function holds({ kind, choices }: Column, { ledgersPage: { kinds }, listOf }: Words): string {
  if (kind !== 'choice') return kinds[kind];
  const choiceTexts = choices.map(({ value, words: called }) =>
    [
      code(value),
      ...languages.flatMap((language) => (language === defaultLanguage ? [] : (called[language][0] ?? []))),
    ].join(' '),
  );
  return kinds.choice(choiceTexts.reduce((list, next) => listOf(list, next)));
}
