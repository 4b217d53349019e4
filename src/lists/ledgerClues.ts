/** What speaks for a ledger besides the headers: what stands above the list, and the things that it names. */
import type { Ledger } from '../ledgers/columns';
import { settingKeyNamed } from '../ledgers/settingKeys';
import { inEach } from '../languages';
import { libraryNameOf } from '../library/libraryNames';
import type { SheetValues } from '../workbook/sheetValues';
import type { ColumnContent } from './columnContent';
import type { FoundList } from './findLists';
import { carrierIn, isEnergyCarrier } from './knownItems';
import type { ColumnSource } from './listMapping';
import { monthColumns } from './monthColumns';

/** A list with the content of its columns, looked at once. */
export interface SeenList {
  readonly list: FoundList;
  readonly sheet: SheetValues;
  readonly contents: readonly ColumnContent[];
}

/** How much they speak for it; less than nothing where they speak against it. */
export function cluesFor(
  ledger: Ledger,
  seen: SeenList,
  columns: Readonly<Record<string, ColumnSource>>,
  measure = '',
): number {
  const { title, sheet, table = '', headers } = seen.list;
  const across = monthColumns(seen.list).map(({ position }) => headers[position]);
  const own = measure === '' ? headers : headers.filter((header) => !across.includes(header));
  const isTitled = titles[ledger.table]?.test([title, sheet, table, ...own].join(' ')) ?? false;
  return (
    (isTitled ? 0.4 : 0) +
    itemClue(seen, ledger, columns) +
    (columns[telling[ledger.table] ?? ''] ? 0.2 : 0) +
    measureClue(ledger, measure)
  );
}

/** What is measured in months: money belongs to none of the ledgers that have months. */
function measureClue({ table }: Ledger, measure: string): number {
  if (measure === '') return 0;
  if (/费|金额|单价|成本|产值|元|[¥$€]|\b(costs?|prices?|revenue|value|amount|cny|rmb|eur|usd)\b/i.test(measure))
    return -4;
  if (carrierIn(measure) !== undefined) return table === 'Energy' ? 0.8 : -0.8;
  return titles[table]?.test(measure) ? 0.8 : 0;
}

/** Words above a list, or in the name of its sheet, that name a ledger. */
const titles: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries({
    Settings: ['settings?', '设置|基本信息'],
    Production: ['production|output', '产量|生产'],
    Scrap: ['scrap', '废铝|废料'],
    Materials: ['materials?|metal inputs?|purchases', '物料|原料|原材料|辅料|材料'],
    Energy: ['energy|electricity|fuels?|utilit', '能源|能耗|用电|电耗|燃料|天然气'],
    Emissions: ['emissions?', '排放'],
    AnodeEffects: ['anode effects?', '阳极效应'],
    Certificates: ['certificates?', '绿证'],
    CertificatePurchases: ['invoices?|purchases? of certificates', '发票|采购'],
    Factors: ['factors?', '因子'],
    Targets: ['targets?', '目标'],
    Disclosed: ['disclosed|published', '披露'],
  }).map(([table, [english = '', chinese = '']]) => {
    const words = inEach(`\\b(?:${english})\\b`, chinese);
    return [table, new RegExp(Object.values(words).join('|'), 'i')];
  }),
);

/** Columns that say what a row is about, and so what ledger it belongs to. */
const telling: Readonly<Record<string, string>> = {
  Scrap: 'class',
  Energy: 'carrier',
  Emissions: 'gas',
  Settings: 'setting',
};

/** The key of the column that says what a row is about. */
export function itemKey({ lines, columns }: Ledger): string | undefined {
  return lines?.item ?? columns.find(({ required }) => required)?.key;
}

/** What the things named in the list say for or against the ledger. */
function itemClue(
  { list, contents }: SeenList,
  ledger: Ledger,
  columns: Readonly<Record<string, ColumnSource>>,
): number {
  const key = ledger.table === 'Settings' ? 'setting' : itemKey(ledger);
  const source = columns[key ?? ''];
  const texts = source && 'from' in source ? (contents[list.headers.indexOf(source.from)]?.texts ?? []) : [];
  if (texts.length === 0) return 0;
  const part = (holds: (text: string) => boolean): number => texts.filter(holds).length / texts.length;
  if (ledger.table === 'Energy') return part(isEnergyCarrier) * 1.2 - 0.6;
  if (ledger.table === 'Materials')
    return (
      part((text) => !isEnergyCarrier(text) && libraryNameOf(text) !== undefined) * 0.6 - part(isEnergyCarrier) * 0.8
    );
  if (ledger.table === 'Production') return -part(isEnergyCarrier) * 0.8;
  if (ledger.table === 'Settings') return part((text) => settingKeyNamed(text) !== undefined) > 0 ? 1 : -2;
  return 0;
}
