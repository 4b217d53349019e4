/** `Ledger sums`: the rows of the ledgers that are alike, summed once; all that is calculated names these sums by number. */
import { tableName } from '../../ledgers/names';
import { summedLedgers, type ActivityLedger, type SummedLedger, type TableOf } from '../../ledgers/allLedgers';
import type { ActivityGroup } from '../../model/activityGroups';
import { awaitsQuantity, unreadRows } from '../../model/closings';
import { estimatePatterns } from '../../model/documentation';
import type { LineKey } from '../../model/entries';
import { kindOfCarrier } from '../../model/kinds';
import type { Node } from '../../calculation/graph/node';
import { isBlocked } from '../../calculation/graph/value';
import { exact, toDouble, type Exact } from '../../quantity/exact';
import { formats, type ReportContext } from '../context';
import type { CoveredRows, Laid } from '../laid';
import { processColumn } from '../layout/columns';
import { criterionColumns, stretchColumns } from '../layout/groupColumns';
import { figure, text } from '../layout/contents';
import { fixedRange, type Content } from '../layout/draft';
import { putSection, type Section, type SectionColumn } from '../layout/section';
import { putTitle } from '../layout/title';
import { chainOrder } from '../workings/chainColumns';
import { groupFormulas, groupKeys, type GroupFormula, type GroupFormulas, type SumCells } from './groupFormulas';
import { putAnodeGases, putCoveredSums, putShares } from './otherSums';
import { putDays } from './sumDays';
import { putEstimates } from './sumEstimates';
import { columnHeads, putUnmatched, type Unmatched } from './unmatchedSection';

/** The key of the column that counts the rows of a sum that say what it says in columns that it does not match. */
const rowsBy = (keys: readonly string[]): string => `rows by ${keys.join(', ')}`;

/** What a process takes in, makes or emits, as rows of one ledger that are alike. */
interface LedgerSum {
  readonly ledger: ActivityLedger;
  readonly process: number;
  readonly group: ActivityGroup;
}

/** The formulas of a ledger’s sums, the columns that follow from those they match, and the cells they compare with. */
interface SumFormulas extends GroupFormulas {
  readonly table: TableOf<ActivityLedger>;
  /** Those by which the rows are counted too, and those that one further formula each counts by. */
  readonly first: readonly LineKey<ActivityLedger>[];
  readonly others: readonly (readonly LineKey<ActivityLedger>[])[];
  readonly cells: (sheet: string) => SumCells;
}

export function putSums(context: ReportContext): Laid['sums'] {
  const { report, words, drafts } = context;
  const draft = drafts.sums;
  draft.extras.columnsInView = 3;
  putTitle(context, 'sums', words.sheet.sums);
  const tables = summedLedgers.flatMap((ledger) => sumsOf(context, ledger)[0]?.group.table ?? []);
  const days = tables.length > 0 ? putDays(context) : undefined;
  const estimates = putEstimates(context, tables);
  const numbers = new Map<object, number>();
  const sections: Section[] = [];
  const covered: CoveredRows[] = [];
  const unmatched: Unmatched[] = [];
  const add = (section: Section, items: readonly object[]): void => {
    items.forEach((item) => numbers.set(item, numbers.size + 1));
    sections.push(section);
  };
  for (const ledger of summedLedgers) {
    const sums = sumsOf(context, ledger);
    const table = sums[0]?.group.table;
    if (!table || !days) continue;
    const groups = sums.map(({ group }) => group);
    const { period } = context.calculation.plant;
    const keys = groupKeys(table, groups, period);
    const cells = (sheet: string): SumCells => ({ ...days(sheet), ...estimates(ledger, sheet) });
    const formulas = groupFormulas(table, groups, keys, period, report.undated);
    const implied = countedTogether(context, table, keys.implied, (of, cellOf) =>
      formulas.rows(of)(cellOf, cells(draft.name)),
    );
    const [first = [], ...others] = implied;
    const section = putSection(
      draft,
      sumColumns(context, ledger, sums, { ...formulas, table, first, others, cells }, numbers.size),
      sums,
      {
        title: tableName(ledger, context.language),
        table: `Sums_${ledger}`,
        ...(ledger === 'Production' ? { note: report.notes.workings } : {}),
      },
    );
    add(section, groups);
    covered.push({
      ledger,
      section,
      counts: ['rows', ...others.map(rowsBy)],
      count: groups.reduce((sum, { rowCount }) => sum + rowCount, 0),
    });
    unmatched.push(...keys.same.map((same) => ({ table, same })));
  }
  for (const put of [putAnodeGases, putCoveredSums]) {
    const laid = put(context, numbers.size);
    if (laid) add(laid.section, laid.items);
  }
  const [first] = sections;
  const last = sections[sections.length - 1];
  return {
    numberOf: (item) => numbers.get(item),
    column: (key, sheet) => {
      if (!first || !last) throw new Error('no ledger sums');
      const { column } = first.cell(key, 0);
      const rows = last.firstRow + last.rowCount - first.firstRow;
      return fixedRange({ sheet: draft, row: first.firstRow, column }, rows, 1, sheet);
    },
    covered,
    shares: putShares(context),
    unmatched: unmatched.length > 0 ? putUnmatched(context, unmatched) : undefined,
  };
}

/** The sums of a ledger, each group once, by process in the order of the chain. */
function sumsOf(context: ReportContext, ledger: SummedLedger): readonly LedgerSum[] {
  const { plant } = context.calculation;
  const order = chainOrder(context);
  const all: readonly LedgerSum[] =
    ledger === 'Production'
      ? plant.outputs.map(({ process, group }) => ({ ledger, process, group }))
      : plant.inputs.filter((input) => input.ledger === ledger);
  return [...new Map(all.map((sum) => [sum.group, sum])).values()].sort(
    (a, b) => order.indexOf(a.process) - order.indexOf(b.process),
  );
}

/** A formula longer than this is not read at sight. */
const longest = 300;

/** The columns that follow from others, as many together as one formula counts by that can still be read. */
function countedTogether(
  context: ReportContext,
  table: TableOf<ActivityLedger>,
  implied: readonly LineKey<ActivityLedger>[],
  formulaOf: (keys: readonly LineKey<ActivityLedger>[], cellOf: (key: string) => string) => string,
): readonly (readonly LineKey<ActivityLedger>[])[] {
  const cellOf = (key: string): string => `[@[${columnHeads(context, table, [key])}]]`;
  return implied.reduce<(readonly LineKey<ActivityLedger>[])[]>((together, key) => {
    const more = [...(together.at(-1) ?? []), key];
    return together.length > 0 && formulaOf(more, cellOf).length <= longest
      ? [...together.slice(0, -1), more]
      : [...together, [key]];
  }, []);
}

function sumColumns(
  context: ReportContext,
  ledger: SummedLedger,
  sums: readonly LedgerSum[],
  formulas: SumFormulas,
  before: number,
): readonly SectionColumn<LedgerSum>[] {
  const { words, report, calculation } = context;
  const { sources } = calculation;
  const live = (
    key: string,
    head: string,
    content: (sum: LedgerSum) => Content,
    formula: GroupFormula | undefined,
  ): SectionColumn<LedgerSum>[] =>
    formula ? [{ key, head, cell: content, formula: (of, { sheet }) => formula(of, formulas.cells(sheet)) }] : [];
  const measured = ({ group, process }: LedgerSum): Node => sources.measured(group, ledger, process);
  const { evident, estimated, metered } = formulas;
  // Rows that cannot be read but for their quantity: the formula would count them all the same.
  const count = ({ group }: LedgerSum): Content => ({
    value: group.rowCount,
    format: formats.count,
    isPlain: isUncounted(group),
  });
  return [
    {
      key: 'number',
      head: report.heads.number,
      cell: (_, __, index) => ({ value: before + index + 1, align: 'center' }),
    },
    { key: 'ledger', head: words.label.ledger, cell: () => text(tableName(ledger, context.language)) },
    processColumn(context, ({ process }) => process),
    ...live(
      'quantity',
      words.label.quantity,
      ({ group, process }) => figure(sources.quantity(group, ledger, process)),
      formulas.quantity,
    ),
    { key: 'symbol', head: report.heads.unitRead, cell: ({ group }) => text(group.unit.symbol, { align: 'center' }) },
    ...live('rows', words.label.rows, count, formulas.rows(formulas.first)),
    {
      key: 'measured',
      head: words.quality.heads.measured,
      cell: (sum) => figure(measured(sum)),
      formula: (of) => {
        const documented = evident ? ['evident', ...estimated.map((_, index) => `estimated${index}`)] : [];
        return [documented.map(of).join('-'), ...(metered ? [of('metered')] : [])].filter(Boolean).join('+') || '0';
      },
    },
    ...unreadColumn(context, ledger, formulas),
    ...live('evident', report.heads.evident, (sum) => numberCell(measured(sum), evidentOf(sum.group)), evident),
    ...estimated.flatMap((formula, index) =>
      live(
        `estimated${index}`,
        report.heads.estimated(estimatePatterns[index] ?? ''),
        (sum) => numberCell(measured(sum), sum.group.estimated[index] ?? exact(0)),
        formula,
      ),
    ),
    ...live('metered', report.heads.metered, (sum) => numberCell(measured(sum), sum.group.metered), metered),
    ...criterionColumns<LedgerSum>(context, ledger, ({ group }) => group),
    ...stretchColumns<LedgerSum>(context, sums, ({ group }) => group.days),
    ...(ledger === 'Energy' ? [judgedColumn(context)] : []),
    ...formulas.others.flatMap((keys) =>
      live(rowsBy(keys), report.heads.rowsBy(columnHeads(context, formulas.table, keys)), count, formulas.rows(keys)),
    ),
  ];
}

/** What names evidence, estimated or not. */
function evidentOf({ measured, metered, estimated }: ActivityGroup): Exact {
  return estimated.reduce((sum, part) => sum.plus(part), measured.minus(metered));
}

/** A group of nothing that stays one however its quantity is mended. */
function isUncounted(group: ActivityGroup): boolean {
  return group.rowCount === 0 && !awaitsQuantity(group);
}

/** The rows that a sum would take in if their quantity could be read; in no ledger unless some sum has such rows, and counted where its ledger has them. */
function unreadColumn(
  context: ReportContext,
  ledger: ActivityLedger,
  { all, first, cells }: SumFormulas,
): readonly SectionColumn<LedgerSum>[] {
  const closings = [...context.closings.values()].filter(({ sum }) => sum !== undefined);
  if (closings.length === 0) return [];
  const column: SectionColumn<LedgerSum> = {
    key: 'unread',
    head: context.words.mending.heads.unread,
    cell: ({ group }) => ({
      value: unreadRows(group, context.calculation.plant),
      format: formats.count,
      isPlain: isUncounted(group),
    }),
  };
  if (!closings.some((closing) => closing.ledger === ledger)) return [column];
  return [{ ...column, formula: (of, references) => `${all(first)(of, cells(references.sheet))}-${of('rows')}` }];
}

/** A number beside a figure, withheld where the figure is. */
function numberCell(figureOf: Node, value: Exact): Content {
  return isBlocked(figureOf.value) ? figure(figureOf) : { value: toDouble(value), format: formats.quantity };
}

function judgedColumn(context: ReportContext): SectionColumn<LedgerSum> {
  const { words, report, calculation } = context;
  return {
    key: 'judgedKind',
    head: report.heads.judgedKind,
    cell: (sum) => {
      const input = calculation.plant.inputs.find(({ group }) => group === sum.group);
      const judged = input && kindOfCarrier(calculation.plant, input);
      return judged && text(words.punctuation.phrases([words.kind[judged.kind ?? 'open'], words.judgedBy[judged.by]]));
    },
  };
}
