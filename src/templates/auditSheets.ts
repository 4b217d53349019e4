/** The sheets on which an auditor vouches: the rows to vouch with room for what was found, what is to be judged, and what the sample says of all. They are the user's: no run of ours touches them. */
import { words } from '../language/words';
import type { Language } from '../languages';
import { inputCell, tableSheet, type SheetColumn } from '../ledgers/tableSheet';
import { cellAddress } from '../workbook/address';
import { freeSheetName } from '../workbook/sheetNames';
import type { PlannedCell, SheetPlan } from '../workbook/sheetPlan';
import { rowReference } from '../workbook/structuredReference';
import { resultSheet, type AuditBasis } from './auditResultSheet';

/** A row to vouch. */
interface VouchedRow {
  /** Such as `Energy!F12`. */
  readonly cell: string;
  readonly ledger: string;
  readonly item: string;
  readonly quantity: number;
  readonly unit: string;
  /** tCO2e */
  readonly emissions: number;
  readonly isCertain: boolean;
  readonly evidence: string;
  /** What became of the evidence, in words. */
  readonly file: string;
}

interface JudgedItem {
  readonly kind: string;
  readonly place: string;
  readonly text: string;
}

interface Taken {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
}

/** The three sheets under names that are free, their tables too. */
export function auditSheets(
  rows: readonly VouchedRow[],
  items: readonly JudgedItem[],
  basis: AuditBasis,
  language: Language,
  taken: Taken,
): readonly SheetPlan[] {
  const table = freeTable('CrossfootVouching', taken.tables);
  return [
    vouchSheet(rows, table, language, taken),
    judgeSheet(items, freeTable('CrossfootJudging', taken.tables), language, taken),
    resultSheet(table, basis, language, taken.sheets),
  ];
}

function freeTable(stem: string, tables: readonly string[]): string {
  const used = new Set(tables.map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}

const [amount, tonnes] = ['#,##0.0##_)', '#,##0.0_)'];

function vouchSheet(rows: readonly VouchedRow[], table: string, language: Language, { sheets }: Taken): SheetPlan {
  const { sheet, heads, drawn, answers, prompt } = words(language).audit.vouch;
  const blank = inputCell(null);
  const column = (
    header: string,
    cell: (row: VouchedRow) => PlannedCell,
    align?: SheetColumn['align'],
  ): SheetColumn => ({ header, cells: rows.map(cell), blank, ...(align && { align }) });
  const of = (head: keyof typeof heads): string => rowReference(table, heads[head]);
  const error = `IF(${of('found')}="",0,${of('emissions')}*(1-${of('found')}/${of('quantity')}))`;
  const tainting = `IF(${of('drawn')}="${drawn.certain}","",${of('error')}/ABS(${of('emissions')}))`;
  const plan = tableSheet(freeSheetName(sheet, sheets), table, [
    column(heads.cell, ({ cell }) => ({ value: cell, role: 'link', link: cell })),
    column(heads.ledger, ({ ledger }) => ({ value: ledger })),
    column(heads.item, ({ item }) => ({ value: item })),
    column(heads.quantity, ({ quantity }) => ({ value: quantity, format: amount }), 'right'),
    column(heads.unit, ({ unit }) => ({ value: unit }), 'center'),
    column(heads.emissions, ({ emissions }) => ({ value: emissions, format: tonnes }), 'right'),
    column(heads.drawn, ({ isCertain }) => ({ value: isCertain ? drawn.certain : drawn.sampled })),
    column(heads.evidence, ({ evidence }) => ({ value: evidence })),
    column(heads.file, ({ file }) => ({ value: file })),
    column(heads.agrees, () => inputCell(null)),
    column(heads.found, () => inputCell(null, amount), 'right'),
    column(heads.error, () => ({ value: 0, formula: error, format: tonnes }), 'right'),
    column(
      heads.tainting,
      ({ isCertain }) => ({ value: isCertain ? '' : 0, formula: tainting, format: '0.0%' }),
      'right',
    ),
    column(heads.note, () => inputCell(null)),
  ]);
  const last = Math.max(2, rows.length + 1);
  return {
    ...plan,
    freeze: { rows: 1, columns: 1 },
    tables: (plan.tables ?? []).map((one) => ({
      ...one,
      formulas: { [heads.error]: error, [heads.tainting]: tainting },
    })),
    choices: [{ range: `J2:J${last}`, values: answers, prompt: { title: heads.agrees, text: prompt } }],
    entries: [{ range: `K2:K${last}`, holds: 'number' }],
  };
}

function judgeSheet(items: readonly JudgedItem[], table: string, language: Language, { sheets }: Taken): SheetPlan {
  const { sheet, heads, prompt } = words(language).audit.list;
  const { answers } = words(language).audit.vouch;
  const blank = inputCell(null);
  const plan = tableSheet(freeSheetName(sheet, sheets), table, [
    { header: heads.kind, cells: items.map(({ kind }) => ({ value: kind, role: 'body' })), blank },
    {
      header: heads.place,
      cells: items.map(({ place }) =>
        place.includes('!') ? { value: place, role: 'link', link: place } : { value: place, role: 'body' },
      ),
      blank,
    },
    { header: heads.text, cells: items.map(({ text }) => ({ value: text, role: 'body', wrap: true })), blank },
    { header: heads.done, cells: items.map(() => inputCell(null)), blank },
    { header: heads.note, cells: items.map(() => inputCell(null)), blank },
  ]);
  const range = `${cellAddress(2, 4)}:${cellAddress(Math.max(2, items.length + 1), 4)}`;
  return { ...plan, choices: [{ range, values: answers, prompt: { title: heads.done, text: prompt } }] };
}
