/** Columns that name the ledger rows of a line. */
import type { ActivityLedger, TableOf } from '../../ledgers/allLedgers';
import { nameIn } from '../../ledgers/columns';
import type { ActivityGroup } from '../../model/activityGroups';
import type { LineKey } from '../../model/entries';
import type { ReportContext } from '../context';
import { criterion } from './contents';
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
