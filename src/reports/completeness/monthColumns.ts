/** What rows of a ledger hold month by month: site, process, item and unit as they are typed, and one column per month with its sum. */
import { storedAt } from '../../ledgers/ledgerTable';
import type { Days } from '../../model/calendarMonths';
import type { MonthlyRows } from '../../model/monthlyRows';
import { toDouble, ZERO, type Exact } from '../../quantity/exact';
import { formats, type ReportContext } from '../context';
import { numberColumn, processNumberColumn } from '../layout/columns';
import { criterion, text } from '../layout/contents';
import { fixedReference, type Cell, type Content, type References } from '../layout/draft';
import { besideExamples, ledgerColumn, matchingAll } from '../layout/ledgerFormulas';
import type { OfRow, SectionColumn } from '../layout/section';
import { toldKeys } from '../sums/groupFormulas';

/** Rows of one line, and whether some that may belong to it cannot be read. */
export interface MonthLine {
  readonly process: number;
  readonly rows: MonthlyRows;
  readonly isUnread: boolean;
}

/** A month of the period, with the cells of its first and last day. */
export interface Month {
  readonly key: string;
  readonly text: string;
  readonly days: Days;
  readonly from: Cell;
  readonly to: Cell;
}

/** The column in which the months begin. */
export const firstMonth = 7;

/** So many rows of a ledger are summed by formulas month by month; of more, the sums stand as they are, so that the workbook stays quick. */
const mostSummed = 20_000;

/** A number by a formula, or as it is. */
export function amountContent(value: Exact, isLive = true): Content {
  return { value: toDouble(value), format: formats.quantity, ...(!isLive && { isPlain: true }) };
}

/** The columns of a ledger's section; none for no lines. */
export function ledgerColumns<Line extends MonthLine>(
  context: ReportContext,
  months: readonly Month[],
  lines: readonly Line[],
): readonly SectionColumn<Line>[] {
  const { words } = context;
  const table = lines[0]?.rows.table;
  if (!table) return [];
  const { item, sum } = table.ledger.lines;
  const heads = new Map([
    ['site', words.label.site],
    ['process', words.label.process],
    ['unit', words.label.unit],
  ]);
  const keys = (['site', 'process', item, 'unit'] as const).filter((key) => table.columns.has(key));
  const typed = (line: Line, key: (typeof keys)[number]): string | number => storedAt(table, key, line.rows.firstRow);
  const told = toldKeys(context.calculation.plant, table.ledger.table);
  // A site that follows from the process is not asked for again in each month.
  const matched = keys.filter((key) => key !== 'site' || told.includes(key));
  const pairs = matched.map(
    (key) =>
      [
        key,
        matchingAll(
          table,
          key,
          lines.map((line) => typed(line, key)),
        ),
      ] as const,
  );
  const date = ledgerColumn(table, 'date');
  const isLive = table.snapshot.rowCount <= mostSummed;
  const withheld = text(words.known.withheld, { role: 'warning', align: 'right', isPlain: true });
  const summed = (
    key: string,
    head: string,
    valueOf: (rows: MonthlyRows) => Exact,
    days: (references: References) => readonly string[],
  ): SectionColumn<Line> => ({
    key,
    head,
    cell: ({ rows, isUnread }) => (isUnread ? withheld : amountContent(valueOf(rows), isLive)),
    formula: (of: OfRow, references) =>
      `SUMIFS(${[
        ledgerColumn(table, sum) ?? '',
        ...pairs.flatMap(([name, pair]) => pair(of(name))),
        ...days(references),
        ...besideExamples(table),
      ].join(',')})`,
  });
  return [
    numberColumn(context.report.heads.number),
    processNumberColumn(context, ({ process }) => process),
    ...keys.map((key): SectionColumn<Line> => ({
      key,
      head: heads.get(key) ?? words.label.item,
      cell: (line) => criterion(typed(line, key)),
    })),
    ...(date === undefined
      ? []
      : months.map((month) =>
          summed(
            month.key,
            month.text,
            ({ months: own }) => own.get(month.text)?.sum ?? ZERO,
            ({ sheet }) => [
              date,
              `">="&${fixedReference(month.from, sheet)}`,
              date,
              `"<"&${fixedReference(month.to, sheet)}+1`,
            ],
          ),
        )),
    ...(lines.some(({ rows }) => rows.undated)
      ? [
          summed(
            'undated',
            words.completeness.undated,
            ({ undated }) => undated?.sum ?? ZERO,
            () => (date === undefined ? [] : [date, '"="']),
          ),
        ]
      : []),
  ];
}
