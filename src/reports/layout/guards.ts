/** Columns of a table whose numbers come back by themselves: one formula for all rows, which asks whether the findings behind its row are open. */
import { isBlocked } from '../../calculation/graph/value';
import type { Node } from '../../calculation/graph/node';
import { formulaText } from '../../workbook/structuredReference';
import type { Cell, Content, Draft, Reason, References, Withholding } from './draft';

/** A column as far as guards know it. */
export interface GuardedColumn<Item> {
  readonly key: string;
  readonly head: string;
  readonly cell: (item: Item, at: (key: string) => Cell, index: number) => Content | undefined;
  /** The one formula of all its rows, told what formulas of a row call its other cells; `cell` gives the value that it is expected to have in each. */
  readonly formula?: (of: (key: string) => string, references: References) => string;
}

/** Numbers of some columns that are withheld in the same rows, and the reason by row. */
interface Guard {
  readonly keys: readonly string[];
  readonly reasons: readonly (Reason | undefined)[];
}

/** The columns, those with withheld numbers guarded, and behind them the reason of each row and how many of its findings are open. `first` is the first cell below the headings. */
export function guarded<Item, Column extends GuardedColumn<Item>>(
  sheet: Draft,
  columns: readonly Column[],
  items: readonly Item[],
  first: Pick<Cell, 'row' | 'column'>,
): readonly (Column | GuardedColumn<Item>)[] {
  const { withholding } = sheet;
  if (!withholding) return columns;
  const offsets = new Map(columns.map(({ key }, offset) => [key, offset]));
  const guards = guardsOf(columns, items, withholding, (key, index) => ({
    sheet,
    row: first.row + index,
    column: first.column + (offsets.get(key) ?? 0),
  }));
  const guardOf = new Map(guards.flatMap(({ keys }, index) => keys.map((key) => [key, `open${index}`] as const)));
  return [
    ...columns.map((column) => {
      const [open, { formula }] = [guardOf.get(column.key), column];
      if (open === undefined || !formula) return column;
      return {
        ...column,
        cell: (item: Item, at: (key: string) => Cell, index: number) =>
          markedGuarded(column.cell(item, at, index), withholding),
        formula: (of: (key: string) => string, references: References) =>
          `IF(${of(open)}>0,${formulaText(withholding.word)},${formula(of, references)})`,
      };
    }),
    ...guards.flatMap((guard, index) => guardColumns<Item>(guard, index, withholding)),
  ];
}

function guardsOf<Item>(
  columns: readonly GuardedColumn<Item>[],
  items: readonly Item[],
  withholding: Withholding,
  at: (key: string, index: number) => Cell,
): readonly Guard[] {
  const byRows = new Map<string, { readonly keys: string[]; readonly nodes: Node[][] }>();
  for (const column of columns.filter(({ formula }) => formula !== undefined)) {
    const nodes = items.map((item, index) =>
      withheldNode(
        column.cell(item, (key) => at(key, index), index),
        withholding,
      ),
    );
    if (nodes.every((node) => node === undefined)) continue;
    const key = nodes.map((node) => (node ? '1' : '0')).join('');
    const same = byRows.get(key) ?? { keys: [], nodes: items.map(() => []) };
    same.keys.push(column.key);
    nodes.forEach((node, row) => node && same.nodes[row]?.push(node));
    byRows.set(key, same);
  }
  return [...byRows.values()].map(({ keys, nodes }) => ({
    keys,
    reasons: nodes.map((ofRow) => (ofRow.length > 0 ? withholding.reasonOf(ofRow) : undefined)),
  }));
}

/** The number that a cell withholds until rows are read. */
function withheldNode(content: Content | undefined, { comesBack }: Withholding): Node | undefined {
  if (!content || content.isPlain || !('node' in content) || !isBlocked(content.node.value)) return undefined;
  return comesBack(content.node) ? content.node : undefined;
}

function markedGuarded(content: Content | undefined, withholding: Withholding): Content | undefined {
  return content && withheldNode(content, withholding) ? { ...content, isGuarded: true } : content;
}

function guardColumns<Item>(
  { reasons }: Guard,
  index: number,
  { heads, openOf }: Withholding,
): readonly GuardedColumn<Item>[] {
  const numbered = (head: string): string => (index === 0 ? head : `${head} ${index + 1}`);
  return [
    {
      key: `reason${index}`,
      head: numbered(heads.reason),
      cell: (_, __, row) => {
        const reason = reasons[row];
        return reason && { value: reason.number, align: 'center' };
      },
    },
    {
      key: `open${index}`,
      head: numbered(heads.open),
      cell: (_, __, row) => ({ value: reasons[row]?.findings.length ?? 0, align: 'center' }),
      formula: (of) => openOf(of(`reason${index}`)),
    },
  ];
}
