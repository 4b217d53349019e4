/** The sheet of names that the drop-downs of a new workbook offer: each list follows what stands in the ledgers, every name once. */
import type { Column, Ledger } from '../ledgers/columns';
import { exampleRows } from '../ledgers/exampleRows';
import { cellValueIn, type LedgerRow } from '../ledgers/ledgerRow';
import { words } from '../language/words';
import type { Language } from '../languages';
import { cellAddress, columnLetters, quotedSheet } from '../workbook/address';
import type { PlannedCell, SheetPlan } from '../workbook/sheetPlan';
import { headerRow } from './ledgerTemplate';
import type { NameLists } from './typedInto';

/** A ledger of the workbook as it is laid out. */
export interface LaidLedger {
  readonly ledger: Ledger;
  readonly sheet: string;
  readonly columns: readonly Column[];
  /** Its entries. */
  readonly rows: readonly LedgerRow[];
}

/** Where the names of each list are typed, in the order in which they come. */
const sources = {
  site: ['Production.site', 'Energy.site'],
  process: ['Production.process', 'Materials.process', 'Energy.process'],
  product: ['Production.product'],
  item: ['Production.product', 'Materials.item'],
  carrier: ['Energy.carrier'],
  scrapType: ['Scrap.scrapType'],
} as const;
type ListKey = keyof typeof sources;
const listKeys = Object.keys(sources) as ListKey[];

/** Which list is offered in which column; columns of other names have none. */
const offered: Readonly<Record<string, ListKey>> = {
  site: 'site',
  originSite: 'site',
  process: 'process',
  originProcess: 'process',
  product: 'product',
  carrier: 'carrier',
  scrapType: 'scrapType',
  'Materials.item': 'item',
  'Targets.subject': 'product',
  'Disclosed.subject': 'product',
};
const listRow = 4;
const longestList = 40;
/** So many rows of a ledger are looked through. */
const mostRows = 1000;

/** The cells of each list, by the columns in which they are offered. */
export function nameLists(language: Language): NameLists {
  const sheet = quotedSheet(words(language).templates.lists.sheet);
  return new Map(
    Object.entries(offered).map(([column, key]) => {
      const letters = columnLetters(listKeys.indexOf(key) + 1);
      const [first, last] = [listRow + 1, listRow + longestList];
      const [start, all] = [`${sheet}!$${letters}$${first}`, `${sheet}!$${letters}$${first}:$${letters}$${last}`];
      return [column, `OFFSET(${start},0,0,MAX(1,COUNTIF(${all},"?*")),1)`];
    }),
  );
}

/** The sheet; a list of a ledger that is not there has no source of it. */
export function listsSheet(language: Language, ledgers: readonly LaidLedger[]): SheetPlan {
  const { sheet, title, note, heads } = words(language).templates.lists;
  const lists = listKeys.map((key) => sourcesOf(key, ledgers, language));
  const row = (index: number): readonly PlannedCell[] =>
    lists.map(({ names, ranges }, position): PlannedCell => {
      const above = columnLetters(position + 1);
      const [start, last] = [`${above}$${listRow}`, `${above}${listRow + index}`];
      return ranges.length === 0
        ? { value: null, role: 'body' }
        : { value: names[index] ?? '', formula: nextName(ranges, `${start}:${last}`, last), role: 'body' };
    });
  return {
    name: sheet,
    rows: [
      [{ value: title, role: 'title' }],
      [{ value: note, role: 'subtitle' }],
      [],
      listKeys.map((key) => ({ value: heads[key], role: 'heading' })),
      ...Array.from({ length: longestList }, (_, index) => row(index)),
    ],
    widths: listKeys.map(() => 26),
    heights: { 1: 24 },
    freeze: { rows: listRow, columns: 0 },
    landscape: true,
  };
}

interface ListSources {
  readonly names: readonly string[];
  readonly ranges: readonly string[];
}

function sourcesOf(key: ListKey, ledgers: readonly LaidLedger[], language: Language): ListSources {
  const names = new Map<string, string>();
  const ranges: string[] = [];
  for (const source of sources[key]) {
    const [table, wanted] = source.split('.');
    const laid = ledgers.find(({ ledger }) => ledger.table === table);
    const position = laid?.columns.findIndex((column) => column.key === wanted) ?? -1;
    const column = laid?.columns[position];
    if (!laid || !column) continue;
    const [first, last] = [cellAddress(headerRow + 1, position + 1), cellAddress(headerRow + mostRows, position + 1)];
    ranges.push(`${quotedSheet(laid.sheet)}!${absolute(first)}:${absolute(last)}`);
    const rows = laid.rows.length > 0 ? laid.rows : exampleRows(laid.ledger, language);
    for (const row of rows.slice(0, mostRows)) {
      const name = cellValueIn(column, row[column.key] ?? null, language);
      if (name !== null && !names.has(String(name).toLowerCase())) names.set(String(name).toLowerCase(), String(name));
    }
  }
  return { names: [...names.values()].slice(0, longestList), ranges };
}

/** The first name of the ranges that does not stand in the cells above yet; no text where there is none any more. */
function nextName(ranges: readonly string[], above: string, last: string): string {
  const found = ranges.reduceRight(
    (rest, range) => `IFERROR(INDEX(${range},MATCH(0,INDEX(COUNTIF(${above},${range})+(${range}=""),0),0)),${rest})`,
    '""',
  );
  return `IF(${last}="","",${found})`;
}

function absolute(cell: string): string {
  return cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
