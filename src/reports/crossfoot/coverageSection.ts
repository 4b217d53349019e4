/** On `Crossfoot`: per ledger, its rows of the period against the rows that the results take in, both live. */
import { filledColumn, rowsOfPeriod } from '../../model/rowsAndDays';
import { tableName } from '../../ledgers/names';
import { formulaText } from '../../workbook/structuredReference';
import { formats, periodCells, type ReportContext } from '../context';
import { text } from '../layout/contents';
import { fixedReference, type References } from '../layout/draft';
import { rowsInPeriod } from '../layout/ledgerFormulas';
import type { CoveredRows } from '../laid';
import { sumIn } from '../layout/sums';
import { putSection, type Section } from '../layout/section';

/** Rows of a ledger against those that the results take in, both live. */
export interface LedgerCoverage {
  readonly ledger: string;
  readonly rows: { readonly value: number; formula(references: References): string };
  readonly covered: { readonly value: number; formula(references: References): string };
}

/** Rows of the period against the rows of the sections that list its groups. */
export function periodCoverage(context: ReportContext, covered: readonly CoveredRows[]): readonly LedgerCoverage[] {
  return [...new Set(covered.map(({ ledger }) => ledger))].flatMap((ledger): LedgerCoverage[] => {
    const table = context.calculation.plant.ledgers.tables.get(ledger);
    const parts = covered.filter((part) => part.ledger === ledger);
    return table
      ? [
          {
            ledger,
            rows: {
              value: rowsOfPeriod(table, context.calculation.plant.period),
              formula: (references) =>
                rowsInPeriod(
                  table,
                  filledColumn(table),
                  context.calculation.plant.period,
                  periodCells(context, references),
                ),
            },
            covered: {
              value: parts.reduce((sum, part) => sum + part.count, 0),
              formula: ({ sheet }) => parts.map((part) => countOf(part, sheet)).join('+'),
            },
          },
        ]
      : [];
  });
}

function countOf({ section, counts }: CoveredRows, sheet: string): string {
  const sums = counts.map((key) => `SUM(${section.range(key, sheet)})`);
  return sums.length === 1 ? sums.join('') : `MIN(${sums.join(',')})`;
}

/** Per ledger, its rows against the rows that the workings cover. */
export function putCoverage(context: ReportContext, items: readonly LedgerCoverage[]): Section {
  const { report, words, drafts } = context;
  return putSection(
    drafts.crossfoot,
    [
      {
        key: 'ledger',
        head: words.label.ledger,
        cell: ({ ledger }) => text(tableName(ledger, context.language), { role: 'label' }),
      },
      { key: 'period', head: report.heads.inPeriod, cell: ({ rows }) => ({ ...rows, format: formats.count }) },
      {
        key: 'workings',
        head: report.heads.inWorkings,
        cell: ({ covered }) => ({ ...covered, format: formats.count }),
      },
      {
        key: 'open',
        head: report.heads.notCovered,
        cell: ({ rows, covered }, at) => ({
          value: rows.value - covered.value,
          format: formats.count,
          formula: ({ sheet }) => {
            const [all, summed] = [at('period'), at('workings')].map((cell) => fixedReference(cell, sheet));
            const { unmatched } = context.laid('sums');
            const told = unmatched
              ? `+${sumIn(unmatched, 'changed', sheet, ['ledger', fixedReference(at('ledger'), sheet)])}`
              : '';
            return `${all}-${summed}${told}`;
          },
        }),
      },
      {
        key: 'message',
        head: report.heads.message,
        cell: ({ rows, covered }, at) => {
          const open = rows.value - covered.value;
          const { covered: good, calculateAgain } = report;
          const cell = (sheet: string) => fixedReference(at('open'), sheet);
          return {
            value: open === 0 ? good : `${open} ${calculateAgain}`,
            formula: ({ sheet }) =>
              `IF(${cell(sheet)}=0,${formulaText(good)},${cell(sheet)}&" "&${formulaText(calculateAgain)})`,
          };
        },
      },
    ],
    items,
    { title: report.titles.coverage, note: report.notes.coverage },
  );
}
