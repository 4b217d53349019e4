/** The page of the ledgers, made from their declarations. */
import { words, type Words } from '../language/words';
import type { Language } from '../languages';
import { allLedgers } from '../ledgers/allLedgers';
import type { Column, Ledger } from '../ledgers/columns';
import { purposeOf } from '../ledgers/readMeSheet';
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
      [say.ledgersPage.heads.english, say.ledgersPage.heads.chinese, say.ledgersPage.heads.holds],
      settingKeys.map((key) => [code(key.en), key.zh.join(' / '), holds(key, say)]),
    ),
  ]);
}

function ledgerParts(ledger: Ledger, language: Language): readonly string[] {
  const say = words(language);
  const { heads, required, mayNot } = say.ledgersPage;
  return [
    `## ${ledger.table} ${ledger.zh}`,
    purposeOf(ledger, language),
    markdownTable(
      [heads.english, heads.chinese, heads.holds, heads.unit, heads.required, heads.blank],
      ledger.columns.map((column) => [
        code(column.en),
        column.zh.join(' / '),
        holds(column, say),
        isNumber(column) ? columnWord(say.columnHelp.units, ledger.table, column.key) : '',
        column.required ? required : '',
        column.required && !column.mayBeBlank ? mayNot : columnWord(say.columnHelp.blanks, ledger.table, column.key),
      ]),
    ),
  ];
}

/** What is said of a column of that ledger, else of the column in any ledger; nothing where nothing is. */
function columnWord(group: Readonly<Record<string, string>>, table: string, key: string): string {
  return group[`${table}.${key}`] ?? group[key] ?? '';
}

function isNumber({ kind }: Column): boolean {
  return kind === 'number' || kind === 'amount';
}

function holds({ kind, choices }: Column, { ledgersPage: { kinds }, listOf }: Words): string {
  if (kind !== 'choice') return kinds[kind];
  const choiceTexts = choices.map(({ value, words: [first] }) => [code(value), first].filter(Boolean).join(' '));
  return kinds.choice(choiceTexts.reduce((list, next) => listOf(list, next)));
}
