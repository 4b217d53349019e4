/** Columns that name the ledger rows of a line and sum them live. */
import type { ActivityLedger, TableOf } from '../../ledgers/allLedgers';
import { nameIn } from '../../ledgers/columns';
import type { ActivityGroup } from '../../model/activityGroups';
import type { LineKey } from '../../model/entries';
import { formats, periodCells, type ReportContext } from '../context';
import { criterion, figure } from './contents';
import { reference, type Cell, type Content, type References } from './draft';
import { ledgerCount, ledgerSum } from './ledgerFormulas';
import { liveMeasured } from './measuredSum';
import type { SectionColumn } from './section';

type At = (key: string) => Cell;

/** Headings by column of a ledger's lines. */
type Heads<Name extends ActivityLedger> = Readonly<Partial<Record<LineKey<Name>, string>>>;

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
export function criterionOf(group: ActivityGroup, key: LineKey<ActivityLedger>): Content {
  return criterion(group.criteria.find((candidate) => candidate.key === key)?.value ?? '');
}

/** The columns that name a group's rows. */
export function criterionColumns<Item>(
  groupOf: (item: Item) => ActivityGroup,
  heads: Heads<ActivityLedger>,
): SectionColumn<Item>[] {
  return (Object.entries(heads) as [LineKey<ActivityLedger>, string][]).map(([key, head]) => ({
    key,
    head,
    cell: (item) => criterionOf(groupOf(item), key),
  }));
}

/** Headings of the columns that the lines of a ledger agree in, as far as its table has them: the words given, else the names that the ledger declares. */
export function lineHeads<Name extends ActivityLedger>(
  context: ReportContext,
  ledger: Name,
  given: Heads<Name>,
): Heads<Name> {
  const table: TableOf<ActivityLedger> | undefined = context.calculation.plant.ledgers.tables.get(ledger);
  const words: Heads<ActivityLedger> = given;
  return Object.fromEntries(
    (table?.ledger.lines.agreeIn ?? []).flatMap((key) => {
      const column = table?.columns.get(key)?.column;
      return column ? [[key, words[key] ?? nameIn(column, context.language)]] : [];
    }),
  ) as Heads<Name>;
}

/** The headings given, and those of the further columns that the lines agree in, so that its lines name all that their sums match. */
export function allCriteria<Name extends ActivityLedger>(
  context: ReportContext,
  ledger: Name,
  given: Heads<Name>,
): Heads<Name> {
  return { ...given, ...lineHeads(context, ledger, given) };
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
