/** What a chart shows, as numbers of the calculation and as the cells of tables where these stand; and which of its items may be drawn. */
import { numberOf, reasonsOf, type Node } from '../../calculation/graph/node';
import { total, type Exact } from '../../quantity/exact';
import type { QuantityKind } from '../../quantity/printed';
import type { ChartLine } from '../../workbook/sheetPlan';
import type { Cell } from '../layout/draft';

/** One series: what it draws of each item. Several numbers are added up. */
export interface ChartPart<Item, Laid> {
  readonly key: string;
  readonly name: string;
  /** None where there is nothing to draw of the item. */
  readonly nodes: (item: Item) => readonly Node[];
  /** Where they stand, in tables that the sheet has laid out. */
  readonly cells: (laid: Laid, item: Item, index: number) => readonly Cell[];
  /** Drawn over columns. */
  readonly line?: ChartLine;
}

export interface ChartSpec<Item, Laid> {
  readonly kind: 'stacked' | 'beside';
  /** What it shows, without the unit. */
  readonly title: string;
  readonly unit: string;
  readonly quantity: QuantityKind;
  readonly items: readonly Item[];
  /** Heading of the items' names. */
  readonly of: string;
  readonly name: (item: Item) => string;
  /** Cells that show the name; it is a number, such as a year, where so said. */
  readonly nameCells: (laid: Laid, item: Item, index: number) => readonly Cell[];
  readonly isNameNumber?: boolean;
  /** Columns however many they are, as for months. */
  readonly stands?: boolean;
  readonly parts: readonly ChartPart<Item, Laid>[];
  /** What the parts of a stack add up to. */
  readonly whole?: ChartPart<Item, Laid>;
  /** What the numbers of an item leave out, in words; it is named, and not drawn beside items that leave out nothing. */
  readonly lacks?: (item: Item) => string | undefined;
}

/** An item of a chart. */
export interface Drawn<Item> {
  readonly item: Item;
  /** `beside` is known but leaves out what others hold, so that its bar would look small; `none` has no bar to draw. */
  readonly state: 'drawn' | 'withheld' | 'beside' | 'none';
  readonly lacks: string | undefined;
  /** By part; nothing where it is unknown, or there is none. */
  readonly values: readonly (Exact | undefined)[];
  readonly whole: Exact | undefined;
}

/** The items, drawn only where every number of which they are made is known. */
export function drawnItems<Item, Laid>(spec: ChartSpec<Item, Laid>): readonly Drawn<Item>[] {
  const all = spec.items.map((item) => {
    const judged = judgedBy(spec, item);
    const state =
      judged.length === 0 ? 'none' : judged.every((part) => valueOf(part, item) !== undefined) ? 'drawn' : 'withheld';
    return { item, state, lacks: spec.lacks?.(item) } as const;
  });
  const allLack = all.every(({ state, lacks }) => state !== 'drawn' || lacks !== undefined);
  return all.map(({ item, state, lacks }) => ({
    item,
    lacks,
    state: state === 'drawn' && lacks !== undefined && !allLack ? 'beside' : state,
    values: spec.parts.map((part) => valueOf(part, item)),
    whole: spec.whole && valueOf(spec.whole, item),
  }));
}

/** What the item is judged by: its whole, or its parts but those that no factor covers. */
export function judgedBy<Item, Laid>(
  { whole, parts }: ChartSpec<Item, Laid>,
  item: Item,
): readonly ChartPart<Item, Laid>[] {
  const bars = whole ? [whole] : parts.filter(({ line, nodes }) => line === undefined && !isLeftOut(nodes(item)));
  return bars.filter(({ nodes }) => nodes(item).length > 0);
}

/** True where nothing but warnings keep a number back: it is named as left out, and the rest stands without it. */
export function isLeftOut(nodes: readonly Node[]): boolean {
  return nodes.some((node) => {
    const reasons = reasonsOf(node);
    return reasons.length > 0 && reasons.every(({ severity }) => severity === 'warning');
  });
}

function valueOf<Item, Laid>({ nodes }: ChartPart<Item, Laid>, item: Item): Exact | undefined {
  const numbers = nodes(item).flatMap((node) => numberOf(node) ?? []);
  return numbers.length > 0 && numbers.length === nodes(item).length ? total(numbers) : undefined;
}
