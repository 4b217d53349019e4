/** Tables, files and lists that look like a ledger and are none by their name: left out without a word, their rows would be missing from every result. */
import { finding, type Finding } from '../findings/finding';
import { cellAddress } from '../workbook/address';
import { CellKind, type TableSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import { allLedgers } from './allLedgers';
import type { Ledger } from './columns';
import { importedSheets } from './importedLists';
import { foundHeaders } from './matchHeaders';

/** A list that is not counted, with the ledger it looks like. */
export interface LookAlike {
  readonly ledger: Ledger;
  /** The name a person knows it by: the file's, the table's or, of a list that is no table, the sheet's. */
  readonly name: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  /** True where it is an error: its name is the ledger's with a copy mark, or one that says nothing, or the ledger itself is not there. */
  readonly isMistaken: boolean;
}

/** The form in which names of tables are compared. */
const normalName = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

function isNamed(ledger: Ledger, name: string): boolean {
  const wanted = normalName(name);
  return Object.values(ledger.names).some((known) => normalName(known) === wanted);
}

/** The ledger of which this is the English or the Chinese name; nothing where it is none. */
export function ledgerNamed(name: string): Ledger | undefined {
  return allLedgers.find((ledger) => isNamed(ledger, name));
}

/** The tables of a workbook that are this ledger, by its English or Chinese name. */
export function tablesOf(ledger: Ledger, snapshot: WorkbookSnapshot): readonly TableSnapshot[] {
  return snapshot.tables.filter((table) => isNamed(ledger, table.name));
}

/** A file's name without its ending, or the table's. */
export function knownName(table: TableSnapshot): string {
  return table.file ? table.file.name.replace(/\.csv$/i, '') : table.name;
}

/** What programs put behind the name of a copy: `Scrap2`, `Scrap_2`, `Scrap (1)`, `Scrap - Copy`, `废铝台账 - 副本`. */
const copyMark = /[\s_.-]*(?:[([]?\d+[)\]]?|copy|copie|kopie|copia|副本|复件|備份|备份|backup)$/;

/** True where the name is the ledger's with one copy mark or more. */
function isCopyOf(ledger: Ledger, name: string): boolean {
  let rest = normalName(name);
  while (copyMark.test(rest)) {
    rest = rest.replace(copyMark, '');
    if (isNamed(ledger, rest)) return true;
  }
  return false;
}

/** Names that spreadsheets give a table or a sheet themselves. */
const givenName =
  /^[\s_]*(?:table|tabelle|tableau|tabla|tabela|tabella|таблица|テーブル|表格|表|표|sheet|tabelle|feuil|hoja|planilha|foglio|лист|工作表|시트)[\s_]*[([]?\d*[)\]]?$/;

/** All of them, tables before lists, in the workbook's order. A table without any row is none, nor is a list that became a ledger. */
export function lookAlikes(snapshot: WorkbookSnapshot): readonly LookAlike[] {
  const present = new Set(allLedgers.filter((ledger) => tablesOf(ledger, snapshot).length > 0));
  const imported = importedSheets(snapshot);
  const tables = snapshot.tables.flatMap((table): readonly LookAlike[] => {
    if (ledgerNamed(table.name) || !hasRows(table) || imported.has(table.sheet)) return [];
    const headers = table.columns.map(({ header }) => header);
    const { sheet, headerRow, firstColumn } = table;
    return like(knownName(table), headers, present).map((found) => ({ ...found, sheet, headerRow, firstColumn }));
  });
  const lists = snapshot.sheets.flatMap(({ name, firstRows = [], ownKey }): readonly LookAlike[] => {
    if (ownKey !== undefined || imported.has(name)) return [];
    for (const [index, headers] of firstRows.entries()) {
      const [found] = like(name, headers, present, true);
      const firstColumn = headers.findIndex((text) => text !== '') + 1;
      if (found) return [{ ...found, sheet: name, headerRow: index + 1, firstColumn }];
    }
    return [];
  });
  return [...tables, ...lists, ...otherFiles(snapshot)];
}

/** Files of a folder that a program could have saved a ledger as, under a ledger's name, but not as CSV. */
function otherFiles({ otherFiles: names = [] }: WorkbookSnapshot): readonly LookAlike[] {
  return names.flatMap((name): readonly LookAlike[] => {
    const [, base = ''] = /^(.+?)\.(?:xls[xmb]?|ods|tsv|tab|txt|csv\.txt)$/i.exec(name) ?? [];
    const ledger = allLedgers.find((candidate) => isNamed(candidate, base) || isCopyOf(candidate, base));
    return ledger ? [{ ledger, name, sheet: '', headerRow: 1, firstColumn: 1, headers: [], isMistaken: true }] : [];
  });
}

type Likeness = Omit<LookAlike, 'sheet' | 'headerRow' | 'firstColumn'>;

/** At most one: the ledger whose name it carries, else the one whose required columns it has and of whose columns it has most, missing ledgers first. */
function like(
  name: string,
  headers: readonly string[],
  present: ReadonlySet<Ledger>,
  isList = false,
): readonly Likeness[] {
  const fitting = allLedgers
    .filter((ledger) => fits(ledger, headers))
    .sort((a, b) => Number(present.has(a)) - Number(present.has(b)) || matched(b, headers) - matched(a, headers));
  const named = allLedgers.find((ledger) => isCopyOf(ledger, name) || (isList && isNamed(ledger, name)));
  const ledger = named && (!isList || fits(named, headers)) ? named : fitting[0];
  if (!ledger) return [];
  const saysNothing = givenName.test(normalName(name)) && !isList;
  return [{ ledger, name, headers, isMistaken: ledger === named || saysNothing || !present.has(ledger) }];
}

function matched(ledger: Ledger, headers: readonly string[]): number {
  return [...foundHeaders(ledger, headers).values()].filter((positions) => positions.length > 0).length;
}

function fits(ledger: Ledger, headers: readonly string[]): boolean {
  const required = ledger.columns.filter((column) => column.required);
  return matched({ ...ledger, columns: required }, headers) === required.length;
}

function hasRows(table: TableSnapshot): boolean {
  return table.columns.some(
    ({ kinds, uncalculated }) => uncalculated !== undefined || kinds.some((kind) => kind !== CellKind.blank),
  );
}

/** The error of one that is mistaken, at its first header. */
export function notRead({ ledger, name, sheet, headerRow, firstColumn }: LookAlike): Finding {
  return finding(
    'table-not-read',
    {
      table: ledger.table,
      ...(sheet !== '' && { cell: `${sheet}!${cellAddress(headerRow, firstColumn)}` }),
    },
    { value: name, table: ledger.table },
  );
}
