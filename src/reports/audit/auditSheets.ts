/** The sheets on which an auditor vouches: the rows to vouch with room for what was found, what is to be judged, and what the sample says of all. They are the user's: no run of ours touches them. */
import { words } from '../../language/words';
import type { Language } from '../../languages';
import { inputCell, tableSheet, type SheetColumn } from '../../ledgers/tableSheet';
import { tableName } from '../../ledgers/names';
import { toDouble, ZERO } from '../../quantity/exact';
import type { Audit, EvidenceState } from '../../results/audit';
import { auditTables } from '../../results/auditBefore';
import { answerKeys } from '../../results/auditFound';
import { cellAddress } from '../../workbook/address';
import { freeSheetName } from '../../workbook/sheetNames';
import type { PlannedCell, SheetPlan } from '../../workbook/sheetPlan';
import { rowReference } from '../../workbook/structuredReference';
import { kept, resultSheet } from './auditResultSheet';

interface Taken {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
}

/** The three sheets under names that none of those taken has, their tables too; `stateOf` says what became of a row's evidence. */
export function auditSheets(
  audit: Audit,
  stateOf: (evidence: string) => EvidenceState,
  language: Language,
  taken: Taken,
): readonly SheetPlan[] {
  const used = new Set(taken.tables.map((name) => name.toLowerCase()));
  let number = 1;
  const tables = Object.values(auditTables);
  while (tables.some((stem) => used.has(`${stem}${number}`.toLowerCase()))) number++;
  const vouching = `${auditTables.vouching}${number}`;
  return [
    vouchSheet(audit, stateOf, language, {
      name: freeSheetName(words(language).audit.vouch.sheet, taken.sheets),
      table: vouching,
    }),
    judgeSheet(audit, language, {
      name: freeSheetName(words(language).audit.list.sheet, taken.sheets),
      table: `${auditTables.judging}${number}`,
    }),
    resultSheet(audit, language, {
      name: freeSheetName(words(language).audit.result.sheet, taken.sheets),
      table: `${auditTables.basis}${number}`,
      vouching,
    }),
  ];
}

interface Named {
  readonly name: string;
  readonly table: string;
}

const [amount, tonnes] = ['#,##0.0##_)', '#,##0.0_)'];

function vouchSheet(
  { sample, vouched, found }: Audit,
  stateOf: (evidence: string) => EvidenceState,
  language: Language,
  { name, table }: Named,
): SheetPlan {
  const { evidence: states, vouch } = words(language).audit;
  const { heads, drawn, answers, prompt } = vouch;
  const blank = inputCell(null);
  const rows = sample.rows.map((row, index) => ({
    ...row,
    ...(vouched[index] ?? { note: '' }),
    ...(found.rows[index] ?? { error: ZERO }),
  }));
  const column = (
    header: string,
    cell: (row: (typeof rows)[number]) => PlannedCell,
    align?: SheetColumn['align'],
  ): SheetColumn => ({ header, cells: rows.map(cell), blank, ...(align && { align }) });
  const of = (head: keyof typeof heads): string => rowReference(table, heads[head]);
  const error = `IF(${of('found')}="",0,${of('emissions')}*(1-${of('found')}/${of('quantity')}))`;
  const tainting = `IF(${of('drawn')}="${drawn.certain}","",${of('error')}/ABS(${of('emissions')}))`;
  const plan = tableSheet(name, table, [
    column(heads.cell, ({ cell }) => ({ value: cell, role: 'link', link: cell })),
    column(heads.ledger, ({ ledger }) => ({ value: tableName(ledger, language) })),
    column(heads.item, ({ item }) => ({ value: item })),
    column(heads.quantity, ({ quantity }) => ({ value: quantity, format: amount }), 'right'),
    column(heads.unit, ({ unit }) => ({ value: unit }), 'center'),
    column(heads.emissions, ({ emissions }) => ({ value: emissions, format: tonnes }), 'right'),
    column(heads.drawn, ({ isCertain }) => ({ value: isCertain ? drawn.certain : drawn.sampled })),
    column(heads.evidence, ({ evidence }) => ({ value: evidence })),
    column(heads.file, ({ evidence }) => ({ value: states[stateOf(evidence)] })),
    column(heads.agrees, ({ agrees }) => inputCell(agrees ? (answers[answerKeys.indexOf(agrees)] ?? null) : null)),
    column(heads.found, ({ found: now }) => inputCell(now ? toDouble(now) : null, amount), 'right'),
    column(heads.error, (row) => ({ value: kept(row.error), formula: error, format: tonnes }), 'right'),
    column(
      heads.tainting,
      (row) => ({ value: row.isCertain ? '' : kept(row.tainting ?? ZERO), formula: tainting, format: '0.0%' }),
      'right',
    ),
    column(heads.note, ({ note }) => inputCell(note || null)),
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

function judgeSheet({ items, judged }: Audit, language: Language, { name, table }: Named): SheetPlan {
  const { heads, kinds, prompt } = words(language).audit.list;
  const { answers } = words(language).audit.vouch;
  const blank = inputCell(null);
  const plan = tableSheet(name, table, [
    { header: heads.kind, cells: items.map(({ kind }) => ({ value: kinds[kind], role: 'body' })), blank },
    {
      header: heads.place,
      cells: items.map(({ place }) =>
        place.includes('!') ? { value: place, role: 'link', link: place } : { value: place, role: 'body' },
      ),
      blank,
    },
    { header: heads.text, cells: items.map(({ text }) => ({ value: text, role: 'body', wrap: true })), blank },
    { header: heads.done, cells: items.map((_, index) => inputCell(judged[index]?.done || null)), blank },
    { header: heads.note, cells: items.map((_, index) => inputCell(judged[index]?.note || null)), blank },
  ]);
  const range = `${cellAddress(2, 4)}:${cellAddress(Math.max(2, items.length + 1), 4)}`;
  return { ...plan, choices: [{ range, values: answers, prompt: { title: heads.done, text: prompt } }] };
}
