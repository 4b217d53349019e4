/** What may be put in place of a cell that a finding is about: which cells hold the same, and the words that their column knows. */
import type { FindingCode } from '../findings/codes';
import type { Finding } from '../findings/finding';
import { units } from '../quantity/units';
import type { Language } from '../languages';
import type { CellValue } from '../workbook/sheetPlan';
import { CellKind, type ColumnSnapshot } from '../workbook/snapshot';
import type { LedgerTables } from './allLedgers';
import type { Column, ColumnKind } from './columns';
import { choiceIn } from './ledgerRow';
import type { LedgerColumn, LedgerTable } from './ledgerTable';
import { settingKeys } from './settingKeys';

export interface CellFix {
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly kind: ColumnKind;
  /** What the column knows, the likeliest first where one is likely. */
  readonly choices: readonly string[];
  /** The first choice, where it is nearly what stands there. */
  readonly likely?: string;
  /** Rows of the sheet in which the column holds the same text, this one among them. */
  readonly alike: readonly number[];
  /** True where the finding speaks of all of them. */
  readonly isOfAll: boolean;
}

/** Findings of one cell alone that another content mends. */
const ofOneCell: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'missing-value',
  'error-value',
  'unreadable-number',
  'number-as-text',
  'number-two-ways',
  'number-beyond-measure',
  'unreadable-date',
  'text-date',
  'negative-value',
  'share-above-1',
  'unknown-unit',
  'ambiguous-unit',
  'unknown-choice',
  'wrong-dimension',
  'missing-setting',
  'unreadable-setting',
  'not-above-zero',
  'current-efficiency-as-share',
  'uncertainty-above-1',
  'unreadable-factor-unit',
  'identifier-as-number',
]);
/** Findings of a name, said once for all rows that have it. */
const ofName: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'no-factor',
  'input-without-output',
  'factor-of-no-item',
  'factor-region-misnamed',
  'origin-misnamed',
  'product-nearly-named',
  'unknown-site-region',
  'region-not-named',
  'certificate-target-unknown',
]);
const mostChoices = 200;

/** What may be put in place of the finding's cell; nothing where it is no cell of a ledger, holds a formula, or another content would mend nothing. */
export function cellFix(finding: Finding, tables: LedgerTables, language: Language): CellFix | undefined {
  const { code, place, details } = finding;
  const table = tables.get(place.table ?? '');
  const found = table && [...table.columns.values()].find(({ header }) => header === place.column);
  if (!table || !found || place.row === undefined || !(ofOneCell.has(code) || ofName.has(code))) return undefined;
  const { snapshot } = table;
  const [cells, index] = [snapshot.columns[found.position], place.row - 1];
  if (!cells || cells.formulas?.has(index)) return undefined;
  const before = storedValue(cells, index);
  const column = meantColumn(found.column, details['setting']);
  const known = knownWords(column, found, tables, language);
  const near = details['near'];
  const likely = near === undefined || near === '' || near === before ? undefined : near;
  return {
    sheet: snapshot.sheet,
    row: snapshot.headerRow + place.row,
    column: snapshot.firstColumn + found.position,
    before,
    kind: column.kind,
    choices: [...new Set([...(likely === undefined ? [] : [likely]), ...known])].slice(0, mostChoices),
    ...(likely !== undefined && { likely }),
    alike: alikeRows(cells, index).map((row) => snapshot.headerRow + 1 + row),
    isOfAll: ofName.has(code),
  };
}

/** What a cell of a table holds; an error as its text. */
export function storedValue({ kinds, numbers, texts, dictionary }: ColumnSnapshot, row: number): CellValue {
  const kind = kinds[row];
  if (kind === CellKind.number) return numbers[row] ?? null;
  if (kind === CellKind.boolean) return numbers[row] === 1;
  return kind === CellKind.blank ? null : (dictionary[texts[row] ?? 0] ?? null);
}

/** Rows of the table, from 0, whose cell holds the same text and no formula; the row alone where it holds no text. */
function alikeRows({ kinds, texts, formulas }: ColumnSnapshot, row: number): readonly number[] {
  if (kinds[row] !== CellKind.text) return [row];
  const found: number[] = [];
  for (let other = 0; other < kinds.length; other += 1)
    if (kinds[other] === CellKind.text && texts[other] === texts[row] && !formulas?.has(other)) found.push(other);
  return found;
}

/** The column that says what may stand in the cell: of a setting, the setting's own. */
function meantColumn(column: Column, setting: string | undefined): Column {
  return settingKeys.find(({ name }) => name === setting) ?? column;
}

/** Columns whose names stand in other ledgers too: where they are to be found. */
const sources: Readonly<Record<string, readonly (readonly [table: string, key: string])[]>> = {
  process: [['Production', 'process']],
  originProcess: [['Production', 'process']],
  site: [['Production', 'site']],
  originSite: [['Production', 'site']],
  product: [['Production', 'product']],
  item: [
    ['Factors', 'item'],
    ['Production', 'product'],
  ],
  carrier: [['Factors', 'item']],
  scrapType: [['Factors', 'item']],
};

function knownWords(column: Column, found: LedgerColumn, tables: LedgerTables, language: Language): readonly string[] {
  if (column.kind === 'choice') return column.choices.map((choice) => choiceIn(choice, language));
  if (column.kind === 'unit') return [...usedTexts(found), ...units.map(({ symbol }) => symbol)];
  if (column.kind !== 'name') return [];
  return (sources[column.key] ?? []).flatMap(([name, key]) => {
    const other: LedgerTable | undefined = tables.get(name);
    const from = other?.columns.get(key);
    return from ? usedTexts(from) : [];
  });
}

/** Texts that stand in good cells of the column, in their order. */
function usedTexts({ texts, codes, states }: LedgerColumn): readonly string[] {
  const used = new Set<number>();
  for (let row = 0; row < codes.length; row += 1) if (states[row] === 1) used.add(codes[row] ?? 0);
  return texts.filter((text, code) => text !== '' && used.has(code));
}
