/** Columns that name the ledger rows of a line and sum them live. */
import { nameIn } from '../../ledgers/settingKeys';
import type { ActivityGroup } from '../../model/activityGroups';
import { groupKeys, type ActivityLedger } from '../../model/plant';
import { formats, periodCells, type ReportContext } from '../context';
import { criterion, figure } from './contents';
import { reference, type Cell, type Content, type References } from './draft';
import { ledgerCount, ledgerSum } from './ledgerFormulas';
import { liveMeasured } from './measuredSum';
import type { SectionColumn } from './section';

type At = (key: string) => Cell;

/** The live sum of a group's rows, its criteria standing in the cells of the line. */
export function liveSum(context: ReportContext, group: ActivityGroup, at: At): (references: References) => string {
  return (references) =>
    ledgerSum(
      group.table,
      'quantity',
      group.criteria,
      (key) => reference(at(key), references.sheet),
      periodCells(context, references),
    );
}

/** The live count of a group's rows. */
export function liveCount(context: ReportContext, group: ActivityGroup, at: At): Content {
  // Rows that cannot be read: a formula might count them all the same.
  if (group.rowCount === 0) return { value: 0, format: formats.count };
  return {
    value: group.rowCount,
    format: formats.count,
    formula: (references) =>
      ledgerCount(
        group.table,
        'quantity',
        group.criteria,
        (key) => reference(at(key), references.sheet),
        periodCells(context, references),
      ),
  };
}

/** Value of a group's criterion, blank where the table has no such column. */
export function criterionOf(group: ActivityGroup, key: string): Content {
  return criterion(group.criteria.find((candidate) => candidate.key === key)?.value ?? '');
}

/** The columns that name a group's rows. */
export function criterionColumns<Item>(
  groupOf: (item: Item) => ActivityGroup,
  heads: Readonly<Record<string, string>>,
): SectionColumn<Item>[] {
  return Object.entries(heads).map(([key, head]) => ({ key, head, cell: (item) => criterionOf(groupOf(item), key) }));
}

/** Heading of a criterion that has no word of its own: the name of the ledger's column. */
export function criterionHead(context: ReportContext, ledger: string, key: string): string {
  const column = context.calculation.plant.ledgers.tables.get(ledger)?.columns.get(key)?.column;
  return column ? nameIn(column, context.language) : key;
}

/** Headings of the criteria of a ledger: those given, and the further ones that it has, so that its lines name all that their sums match. */
export function allCriteria(
  context: ReportContext,
  ledger: keyof typeof groupKeys,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const table = context.calculation.plant.ledgers.tables.get(ledger);
  const further = groupKeys[ledger].filter((key) => table?.columns.has(key) && !(key in given));
  return { ...given, ...Object.fromEntries(further.map((key) => [key, criterionHead(context, ledger, key)])) };
}

/** The measured part of a line's quantity. */
export function measuredColumn<Item>(
  context: ReportContext,
  of: (item: Item) => { readonly ledger: ActivityLedger; readonly process: number; readonly group: ActivityGroup },
): SectionColumn<Item> {
  return {
    key: 'measured',
    head: context.words.quality.heads.measured,
    cell: (item, at) => {
      const { group, ledger, process } = of(item);
      return figure(
        context.calculation.sources.measured(group, ledger, process),
        formats.quantity,
        liveMeasured(context, group, at),
      );
    },
  };
}
