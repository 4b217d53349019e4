/** Columns that name the ledger rows of a line. */
import type { ActivityLedger, TableOf } from '../../ledgers/allLedgers';
import { nameIn } from '../../ledgers/columns';
import type { ActivityGroup } from '../../model/activityGroups';
import type { LineKey } from '../../model/entries';
import { formats, type ReportContext } from '../context';
import { criterion, text } from './contents';
import type { Content } from './draft';
import type { SectionColumn } from './section';

/** Value of a group's criterion, blank where the table has no such column. */
export function criterionOf(group: ActivityGroup, key: LineKey<ActivityLedger>): Content {
  return criterion(group.criteria.find((candidate) => candidate.key === key)?.value ?? '');
}

/** The columns in which the lines of a ledger agree, as far as its table has them, named as the ledger names them. */
export function criterionColumns<Item>(
  context: ReportContext,
  ledger: ActivityLedger,
  groupOf: (item: Item) => ActivityGroup,
): readonly SectionColumn<Item>[] {
  const table: TableOf<ActivityLedger> | undefined = context.calculation.plant.ledgers.tables.get(ledger);
  return (table?.ledger.lines.agreeIn ?? []).flatMap((key) => {
    const column = table?.columns.get(key)?.column;
    if (!column) return [];
    return { key, head: nameIn(column, context.language), cell: (item) => criterionOf(groupOf(item), key) };
  });
}

/** The columns of a line that name the first and the last day of its stretch. */
export const stretchKeys = { from: 'stretchFrom', to: 'stretchTo' } as const;

/** The days of lines that are cut where factors change in the period; none where no line is. */
export function stretchColumns<Item>(
  { report }: ReportContext,
  items: readonly Item[],
  daysOf: (item: Item) => ActivityGroup['days'],
): readonly SectionColumn<Item>[] {
  if (items.every((item) => daysOf(item) === undefined)) return [];
  const day = (key: 'from' | 'to'): SectionColumn<Item> => ({
    key: stretchKeys[key],
    head: report.heads[stretchKeys[key]],
    cell: (item) => {
      const days = daysOf(item);
      if (days === 'undated') return key === 'from' ? text(report.undated) : undefined;
      return days && { value: days[key], format: formats.date };
    },
  });
  return [day('from'), day('to')];
}
