/** What tables, columns and settings are called in a language, by their names in the contract. */
import type { Language } from '../languages';
import { allLedgers } from './allLedgers';
import { nameIn } from './columns';
import { settingKeys } from './settingKeys';

/** The table's name in the language; any other text as it is. */
export function tableName(table: string, language: Language): string {
  return allLedgers.find((ledger) => ledger.table === table)?.names[language] ?? table;
}

/** The name of a column of the table in the language; any other text as it is. */
export function columnName(table: string, column: string, language: Language): string {
  const ledger = allLedgers.find((candidate) => candidate.table === table);
  const known = ledger?.columns.find((candidate) => candidate.name === column);
  return known ? nameIn(known, language) : column;
}

/** The name of the column that has this key in the table; the key where there is none. */
export function columnOfKey(table: string, key: string, language: Language): string {
  const ledger = allLedgers.find((candidate) => candidate.table === table);
  const known = ledger?.columns.find((candidate) => candidate.key === key);
  return known ? nameIn(known, language) : key;
}

/** The setting's name in the language; any other text as it is. */
export function settingName(setting: string, language: Language): string {
  const known = settingKeys.find((candidate) => candidate.name === setting);
  return known ? nameIn(known, language) : setting;
}
