/** The scrap methods: the one list from which settings, calculation, results, sheets, JSON, pane and terminal take theirs. */
import { inEach, type InEachLanguage } from '../languages';
import type { SheetKey } from '../workbook/ownSheets';

/** A method beside cut-off, by which scrap bears or brings burden. */
interface Method {
  /** As `Settings` and the JSON name it. */
  readonly method: string;
  /** Its other names in `Settings`. */
  readonly names: InEachLanguage;
  /** Its figures in results, and in the path of the JSON. */
  readonly key: string;
  /** Set where a report shows it only if it is headed by it. */
  readonly isOnDemand: boolean;
  /** Where its workings stand. */
  readonly sheet: SheetKey;
}

/** In reading order. IAI and RMI ask for cut-off and co-product side by side. */
export const otherMethods = [
  {
    method: 'co-product',
    names: inEach('', '共生产品分配法 / 副产品分配法'),
    key: 'coProduct',
    isOnDemand: false,
    sheet: 'workingsCoProduct',
  },
  {
    method: 'substitution',
    names: inEach('', '替代法'),
    key: 'substitution',
    isOnDemand: true,
    sheet: 'workingsSubstitution',
  },
] as const satisfies readonly Method[];

export type OtherMethod = (typeof otherMethods)[number];
export type MethodOnDemand = Extract<OtherMethod, { readonly isOnDemand: true }>;
export type ScrapMethod = 'cut-off' | OtherMethod['method'];

/** What `Settings` may say, with other names. */
export const scrapMethodNames = Object.fromEntries([
  ['cut-off', inEach('', '截断法')],
  ...otherMethods.map(({ method, names }) => [method, names]),
]) as Readonly<Record<ScrapMethod, InEachLanguage>>;

/** Something of each method beside cut-off that a report shows. */
export type PerOtherMethod<Item> = {
  readonly [Row in Exclude<OtherMethod, MethodOnDemand> as Row['key']]: Item;
} & {
  readonly [Row in MethodOnDemand as Row['key']]?: Item;
};

export function isOnDemand(row: OtherMethod): row is MethodOnDemand {
  return row.isOnDemand;
}

/** What `make` gives for each method that a report headed by `headline` shows. */
export function perMethod<Item>(headline: ScrapMethod, make: (row: OtherMethod) => Item): PerOtherMethod<Item> {
  const shown = otherMethods.filter(({ method, isOnDemand }) => !isOnDemand || method === headline);
  return Object.fromEntries(shown.map((row) => [row.key, make(row)])) as unknown as PerOtherMethod<Item>;
}

/** The methods that are there, each with what it has. */
export function methodsIn<Item>(of: PerOtherMethod<Item>): readonly (readonly [OtherMethod, Item])[] {
  const items: Readonly<Partial<Record<OtherMethod['key'], Item>>> = of;
  return otherMethods.flatMap((row) => {
    const item = items[row.key];
    return item === undefined ? [] : [[row, item] as const];
  });
}

/** The same methods, with what `make` makes of what each has. */
export function ofEachMethod<Item, Made>(of: PerOtherMethod<Item>, make: (item: Item) => Made): PerOtherMethod<Made> {
  return Object.fromEntries(
    methodsIn(of).map(([{ key }, item]) => [key, make(item)]),
  ) as unknown as PerOtherMethod<Made>;
}

/** What the method has by which a report is headed. */
export function underMethod<Item>(headline: ScrapMethod, cutOff: Item, others: PerOtherMethod<Item>): Item {
  if (headline === 'cut-off') return cutOff;
  const found = methodsIn(others).find(([{ method }]) => method === headline);
  if (!found) throw new Error(`nothing under ${headline}`);
  return found[1];
}
