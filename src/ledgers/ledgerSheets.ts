/** The sheets of a new workbook: one ledger each, in the language of the person who fills it in. */
import { inEach, type InEachLanguage, type Language } from '../languages';
import type { PlannedCell, SheetPlan } from '../workbook/sheetPlan';
import { columnLetters } from '../workbook/address';
import { tabColors } from '../workbook/look';
import { allLedgers } from './allLedgers';
import type { Column, Ledger } from './columns';
import { cellValueIn, choiceIn, headerIn, serialOfIsoDate, type LedgerRow } from './ledgerRow';
import { readMeSheet } from './readMeSheet';
import { settingChoices, settingRows, type GivenSettings } from './settingKeys';
import { alignmentOf, dateFormat, inputCell, tableSheet, type SheetColumn } from './tableSheet';

interface LedgerSheetOptions {
  /** Columns of the person's own behind those of the ledger. */
  readonly furtherColumns?: readonly Column[];
}

/** What a new workbook holds: lines about it, settings, regions of sites, and the rows and further columns by table. */
interface LedgerWorkbook {
  readonly about?: readonly string[];
  readonly settings: GivenSettings;
  readonly siteRegions?: readonly (readonly [string, string])[];
  readonly rows?: Readonly<Record<string, readonly LedgerRow[]>>;
  readonly furtherColumns?: Readonly<Record<string, readonly Column[]>>;
}

/** Rows that the lists of a fresh sheet reach beyond its entries. */
const roomBelow = 1000;

/** One certificate as a unit. */
const certificate = inEach('certificate', '张');

const energyUnits: InEachLanguage<readonly string[]> = {
  en: ['kWh', 'MWh', 'GWh', 'GJ', 't', 'm3', '10000 m3', 'L'],
  'zh-CN': ['kWh', 'MWh', '万kWh', 'GJ', 't', 'm3', '万m3', 'L'],
};

/** The sheet of one ledger, its table named as the contract names it; throws on a key that the ledger does not have. */
export function ledgerSheet(
  ledger: Ledger,
  language: Language,
  rows: readonly LedgerRow[],
  options: LedgerSheetOptions = {},
): SheetPlan {
  const columns = [...ledger.columns, ...(options.furtherColumns ?? [])];
  const keys = new Set(columns.map(({ key }) => key));
  for (const row of rows)
    for (const key of Object.keys(row)) if (!keys.has(key)) throw new Error(`${ledger.table} has no column ${key}`);
  const sheet = tableSheet(
    sheetName(ledger, language),
    ledger.table,
    columns.map((column) => sheetColumn(ledger, column, language, rows)),
  );
  return {
    ...sheet,
    tabColor: tabColors.ledgers,
    choices: [
      ...columns.flatMap((column, position) => listOf(ledger, column, position, language, rows.length)),
      ...settingLists(ledger, language, rows),
    ],
  };
}

/** Every ledger, behind a sheet that says what each is for. */
export function ledgerWorkbook(language: Language, content: LedgerWorkbook): readonly SheetPlan[] {
  const rows: LedgerWorkbook['rows'] = {
    ...content.rows,
    Settings: settingRows(language, content.settings, content.siteRegions),
  };
  const front = readMeSheet(
    language,
    allLedgers.map((ledger) => ({ ledger, sheet: sheetName(ledger, language) })),
    content.about ?? [],
  );
  const sheets = allLedgers.map((ledger) =>
    ledgerSheet(ledger, language, rows[ledger.table] ?? [], {
      furtherColumns: content.furtherColumns?.[ledger.table] ?? [],
    }),
  );
  return [front, ...sheets];
}

/** All ledgers without entries but those given, the period set to 2024, organisation and region left to be filled in. */
export function emptyWorkbook(language: Language, rows: LedgerWorkbook['rows'] = {}): readonly SheetPlan[] {
  return ledgerWorkbook(language, {
    rows,
    settings: { organisation: null, periodFrom: '2024-01-01', periodTo: '2024-12-31', region: null },
  });
}

function sheetName(ledger: Ledger, language: Language): string {
  return ledger.names[language];
}

function sheetColumn(ledger: Ledger, column: Column, language: Language, rows: readonly LedgerRow[]): SheetColumn {
  const values = rows.map((row) => cellValueIn(column, row[column.key] ?? null, language));
  const format = formatOf(column, values);
  const isSetting = ledger.table === 'Settings' && column.key === 'value';
  const cells = values.map((value): PlannedCell => (isSetting ? settingCell(value) : inputCell(value, format)));
  return {
    header: headerIn(column, language),
    cells,
    blank: inputCell(null, format),
    ...(isSetting ? { align: 'left' } : alignmentOf(column.kind)),
  };
}

/** A day among the settings is a real date. */
function settingCell(value: PlannedCell['value']): PlannedCell {
  const serial = typeof value === 'string' ? serialOfIsoDate(value) : undefined;
  return serial === undefined ? inputCell(value) : inputCell(serial, dateFormat);
}

/** Dates as dates, shares in per cent, a year without separators, amounts with separators and as many decimals as the longest needs up to three. */
function formatOf(column: Column, values: readonly PlannedCell['value'][]): string | undefined {
  if (column.kind === 'date') return dateFormat;
  if (column.kind === 'share') return '0.00%';
  if (column.key === 'year') return '0';
  const numbers = values.filter((value) => typeof value === 'number');
  if ((column.kind !== 'amount' && column.kind !== 'number') || numbers.length === 0) return undefined;
  const decimals = Math.max(...numbers.map((value) => String(value).split('.')[1]?.length ?? 0));
  if (decimals > 3 || numbers.some((value) => String(value).includes('e'))) return undefined;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function listOf(
  ledger: Ledger,
  column: Column,
  position: number,
  language: Language,
  rowCount: number,
): readonly { readonly range: string; readonly values: readonly string[] }[] {
  const values =
    column.kind === 'unit' ? unitsFor(ledger, language) : column.choices.map((choice) => choiceIn(choice, language));
  const letters = columnLetters(position + 1);
  return values.length === 0 ? [] : [{ range: `${letters}2:${letters}${rowCount + 1 + roomBelow}`, values }];
}

function unitsFor(ledger: Ledger, language: Language): readonly string[] {
  if (ledger.table === 'Energy') return energyUnits[language];
  if (!ledger.table.startsWith('Certificate')) return ['t', 'kg'];
  return ['MWh', 'kWh', certificate[language]];
}

function settingLists(
  ledger: Ledger,
  language: Language,
  rows: readonly LedgerRow[],
): readonly { readonly range: string; readonly values: readonly string[] }[] {
  if (ledger.table !== 'Settings') return [];
  return rows.flatMap((row, index) => {
    const values = settingChoices(String(row.setting), language);
    return values.length === 0 ? [] : [{ range: `B${index + 2}`, values }];
  });
}
