/** What the ledger holds now of a line of months, live, and whether that is what its months say. */
import type { ActivityLedger, TableOf } from '../../ledgers/allLedgers';
import { formulaText } from '../../workbook/structuredReference';
import type { ReportContext } from '../context';
import { text } from '../layout/contents';
import { fixedReference, type References } from '../layout/draft';
import { besideExamples, hasEmptyTexts, ledgerColumn } from '../layout/ledgerFormulas';
import type { OfRow, SectionColumn } from '../layout/section';
import { amountContent, withheldMonth, type Month, type MonthLine } from './month';

interface Booked {
  readonly table: TableOf<ActivityLedger>;
  /** The column and the criterion of each key that tells the lines apart. */
  readonly pairs: (of: OfRow) => readonly string[];
  readonly months: readonly Month[];
  /** The columns of what is booked, months and then what has no date. */
  readonly keys: readonly string[];
}

/** The columns; a line with rows that cannot be read has neither. */
export function nowColumns<Line extends MonthLine>(
  context: ReportContext,
  booked: Booked,
): readonly SectionColumn<Line>[] {
  const { words } = context;
  const { heads, states } = words.completeness;
  const { keys } = booked;
  return [
    {
      key: 'now',
      head: heads.now,
      cell: ({ rows, isUnread }) => (isUnread ? withheldMonth(context) : amountContent(rows.sum)),
      formula: (of, references) => ledgerNow(booked, of, references),
    },
    {
      key: 'same',
      head: words.label.status,
      states: [
        [states.same, 'good'],
        [states.changed, 'bad'],
      ],
      cell: ({ isUnread }) => (isUnread ? undefined : text(states.same, { align: 'center' })),
      formula: (of, { sheet }) => {
        const decimals = fixedReference(context.laid('crossfoot').decimals, sheet);
        const sum = keys.length === 1 ? of(keys[0] ?? '') : `SUM(${of(keys[0] ?? '')}:${of(keys.at(-1) ?? '')})`;
        const [same, changed] = [states.same, states.changed].map(formulaText);
        return `IF(ROUND(${of('now')}-${sum},${decimals})=0,${same},${changed})`;
      },
    },
  ];
}

/** The rows of the line in the period, and those without a date where there are any. */
function ledgerNow({ table, pairs, months, keys }: Booked, of: OfRow, { sheet }: References): string {
  const sumOf = (...days: readonly string[]): string => {
    const measured = ledgerColumn(table, table.ledger.lines.sum) ?? '';
    return `SUMIFS(${[measured, ...pairs(of), ...days, ...besideExamples(table)].join(',')})`;
  };
  const date = ledgerColumn(table, 'date');
  const [first, last] = [months[0], months.at(-1)];
  if (date === undefined || !first || !last) return sumOf();
  const [from, to] = [first.from, last.to].map((cell) => fixedReference(cell, sheet));
  const dated = sumOf(date, `">="&${from}`, date, `"<"&${to}+1`);
  if (!keys.includes('undated')) return dated;
  return `${dated}+${sumOf(date, hasEmptyTexts(table, 'date') ? '""' : '"="')}`;
}
