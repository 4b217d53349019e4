/** The sheets of a new workbook: one ledger each, in the language of the person who fills it in. */
import { allLedgers } from '../ledgers/allLedgers';
import type { Column, Ledger } from '../ledgers/columns';
import type { LedgerRow } from '../ledgers/ledgerRow';
import { settingRows, siteOfRegionSetting, settingKeyNamed, type GivenSettings } from '../ledgers/settingKeys';
import { tableSheet } from '../ledgers/tableSheet';
import { words } from '../language/words';
import type { Language } from '../languages';
import { tabColors } from '../workbook/look';
import type { SheetPlan } from '../workbook/sheetPlan';
import { inGroups } from './ledgerColumns';
import { ledgerTemplate } from './ledgerTemplate';
import { listsSheet, nameLists, type LaidLedger } from './listsSheet';
import { readMeSheet } from './readMeSheet';
import { sheetColumn } from './sheetColumn';

/** What a new workbook holds: lines about it, settings, regions of sites, and the rows and further columns by table. */
interface LedgerWorkbook {
  readonly about?: readonly string[];
  readonly settings: GivenSettings;
  readonly siteRegions?: readonly (readonly [string, string])[];
  readonly rows?: Readonly<Record<string, readonly LedgerRow[]>>;
  readonly furtherColumns?: Readonly<Record<string, readonly Column[]>>;
  /** The ledgers that it has; where absent all, of those that few plants need the ones with rows. */
  readonly ledgers?: readonly Ledger[];
  /** Set where somebody shall begin to type: ledgers without entries show examples, and drop-downs offer the names typed so far. */
  readonly isNew?: boolean;
  /** Set where each ledger is a table and nothing else, its headers in the first row. */
  readonly isPlain?: boolean;
}

/** The ledgers, behind a sheet that says what to do and what each is for; throws on a key that a ledger does not have. */
export function ledgerWorkbook(language: Language, content: LedgerWorkbook): readonly SheetPlan[] {
  const ledgers = content.ledgers ?? allLedgers.filter(({ table, isSeldom }) => !isSeldom || content.rows?.[table]);
  const say = words(language).templates;
  const { isNew = false } = content;
  const laid = ledgers.map((ledger): LaidLedger => {
    const further = content.furtherColumns?.[ledger.table] ?? [];
    const columns = [...(content.isPlain ? ledger.columns : inGroups(ledger)), ...further];
    const rows =
      ledger.table === 'Settings'
        ? withMeanings(settingRows(language, content.settings, content.siteRegions), language)
        : (content.rows?.[ledger.table] ?? []);
    checkKeys(ledger, columns, rows);
    return { ledger, sheet: ledger.names[language], columns, rows };
  });
  const front = readMeSheet(language, laid, content.about ?? []);
  if (content.isPlain) return [front, ...laid.map((one) => plainSheet(one, language))].map(inTypeface(language));
  const lists = isNew ? nameLists(language) : new Map<string, string>();
  const ofNames = isNew ? [listsSheet(language, laid)] : [];
  return [
    front,
    ...laid.map((one) =>
      ledgerTemplate(one.ledger, language, { ...one, hasExamples: isNew, front: say.readMe.sheet, lists }),
    ),
    ...ofNames,
  ].map(inTypeface(language));
}

/** Ledgers without entries but those given, the period set to 2024, organisation and region left to be filled in. */
export function emptyWorkbook(
  language: Language,
  rows: LedgerWorkbook['rows'] = {},
  ledgers: readonly Ledger[] = allLedgers,
): readonly SheetPlan[] {
  return ledgerWorkbook(language, { rows, ledgers, settings: noSettings, isNew: true });
}

/** Single ledgers to be added to a workbook that is there: without first sheet and lists of names. */
export function emptyLedgers(language: Language, tables: readonly string[]): readonly SheetPlan[] {
  return allLedgers
    .filter(({ table }) => tables.includes(table))
    .map((ledger) =>
      ledgerTemplate(ledger, language, {
        columns: inGroups(ledger),
        hasExamples: true,
        rows: ledger.table === 'Settings' ? withMeanings(settingRows(language, noSettings), language) : [],
        lists: new Map(),
      }),
    );
}

/** Ledgers with the rows given for them by table, to be added to a workbook that is there. */
export function filledLedgers(language: Language, rows: NonNullable<LedgerWorkbook['rows']>): readonly SheetPlan[] {
  return allLedgers.flatMap((ledger) => {
    const own = rows[ledger.table];
    return own === undefined
      ? []
      : [
          ledgerTemplate(ledger, language, {
            columns: inGroups(ledger),
            hasExamples: false,
            rows: ledger.table === 'Settings' ? withMeanings(own, language) : own,
            lists: new Map(),
          }),
        ];
  });
}

/** Sheets in the typeface of the language. */
function inTypeface(language: Language): (sheet: SheetPlan) => SheetPlan {
  const { typeface } = words(language);
  return (sheet) => ({ ...sheet, font: typeface });
}

const noSettings: GivenSettings = {
  organisation: null,
  periodFrom: '2024-01-01',
  periodTo: '2024-12-31',
  region: null,
};

/** Settings, each with what its choices mean. */
function withMeanings(rows: readonly LedgerRow[], language: Language): readonly LedgerRow[] {
  const meanings: Readonly<Record<string, string>> = words(language).templates.settings;
  return rows.map((row) => {
    const name = String(row.setting);
    const key = siteOfRegionSetting(name) === undefined ? settingKeyNamed(name)?.key : 'regionOfSite';
    return { ...row, meaning: meanings[key ?? ''] ?? null };
  });
}

function checkKeys({ table }: Ledger, columns: readonly Column[], rows: readonly LedgerRow[]): void {
  const keys = new Set(columns.map(({ key }) => key));
  for (const row of rows)
    for (const key of Object.keys(row)) if (!keys.has(key)) throw new Error(`${table} has no column ${key}`);
}

/** A table from the first cell on, as people have their own. */
function plainSheet({ ledger, sheet, columns, rows }: LaidLedger, language: Language): SheetPlan {
  const table = tableSheet(
    sheet,
    ledger.table,
    columns.map((column) => sheetColumn(ledger, column, language, rows)),
  );
  return { ...table, tabColor: tabColors.ledgers };
}
