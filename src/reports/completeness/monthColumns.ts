/** What rows of a ledger hold month by month: site, process, item and unit as they are typed, and one column per month with its sum. */
import { storedAt } from '../../ledgers/ledgerTable';
import type { MonthlyRows } from '../../model/monthlyRows';
import { ZERO, type Exact } from '../../quantity/exact';
import type { ReportContext } from '../context';
import { numberColumn, processNumberColumn } from '../layout/columns';
import { criterion } from '../layout/contents';
import { matchingAll } from '../layout/ledgerFormulas';
import type { SectionColumn } from '../layout/section';
import { toldKeys } from '../sums/groupFormulas';
import { amountContent, withheldMonth, type Month, type MonthLine } from './month';
import { nowColumns } from './nowColumns';

/** The columns of a ledger's section; none for no lines. */
export function ledgerColumns<Line extends MonthLine>(
  context: ReportContext,
  months: readonly Month[],
  lines: readonly Line[],
): readonly SectionColumn<Line>[] {
  const { words } = context;
  const table = lines[0]?.rows.table;
  if (!table) return [];
  const heads = new Map([
    ['site', words.label.site],
    ['process', words.label.process],
    ['unit', words.label.unit],
  ]);
  const keys = (['site', 'process', table.ledger.lines.item, 'unit'] as const).filter((key) => table.columns.has(key));
  const typed = (line: Line, key: (typeof keys)[number]): string | number => storedAt(table, key, line.rows.firstRow);
  const told = toldKeys(context.calculation.plant, table.ledger.table);
  // A site that follows from the process is not asked for again.
  const pairs = keys
    .filter((key) => key !== 'site' || told.includes(key))
    .map((key) => {
      const values = lines.map((line) => typed(line, key));
      return [key, matchingAll(table, key, values)] as const;
    });
  const booked = (key: string, head: string, valueOf: (rows: MonthlyRows) => Exact): SectionColumn<Line> => ({
    key,
    head,
    cell: ({ rows, isUnread }) => (isUnread ? withheldMonth(context) : amountContent(valueOf(rows))),
  });
  const sums = [
    ...(table.columns.has('date') ? months : []).map((month) =>
      booked(month.key, month.text, (rows) => rows.months.get(month.text)?.sum ?? ZERO),
    ),
    ...(lines.some(({ rows }) => rows.undated)
      ? [booked('undated', words.completeness.undated, ({ undated }) => undated?.sum ?? ZERO)]
      : []),
  ];
  return [
    numberColumn(context.report.heads.number),
    processNumberColumn(context, ({ process }) => process),
    ...keys.map((key): SectionColumn<Line> => ({
      key,
      head: heads.get(key) ?? words.label.item,
      cell: (line) => criterion(typed(line, key)),
    })),
    ...sums,
    ...nowColumns<Line>(context, {
      table,
      pairs: (of) => pairs.flatMap(([key, pair]) => pair(of(key))),
      months,
      keys: sums.map(({ key }) => key),
    }),
  ];
}
