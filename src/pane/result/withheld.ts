/** What of a result is withheld: the same answer for the state line, for the findings and for a repair's effect. */
import { methodsIn } from '../../ledgers/scrapMethods';
import { scopeLines } from '../../model/scopeLines';
import { boundaries } from '../view/boundaries';
import type { PaneFigure, PaneInventory, PaneProduct } from './paneResult';

/** Every figure that the pane shows of a product; those of no number of their own left out. */
export function figuresOfProduct(product: PaneProduct): readonly PaneFigure[] {
  const { headline, market, location, otherMethods, primaryDataShare } = product;
  const footprints = [market, location].flatMap(({ total, scope1, scope2, scope3, earlier }) => [
    total,
    scope1,
    scope2,
    scope3,
    earlier,
  ]);
  const views = [headline, ...methodsIn(otherMethods).map(([, under]) => under)].flatMap((under) => [
    under.market,
    under.location,
  ]);
  const shares = boundaries.flatMap((boundary) => Object.values(product.recycled[boundary]) as PaneFigure[]);
  return [
    ...views,
    ...footprints,
    product.embeddedDirect,
    product.embeddedIndirect,
    ...shares,
    ...(primaryDataShare ? [primaryDataShare] : []),
  ].filter(({ id }) => id >= 0);
}

/** The organisation's figures of the inventory; none where there is no inventory. */
export function figuresOfInventory(lines: readonly PaneInventory[]): readonly PaneFigure[] {
  return lines.slice(0, 1).flatMap((line) => scopeLines.flatMap(({ channel }) => line[channel] ?? []));
}

/** How much of these figures is withheld. */
export function howMuchIsWithheld(figures: readonly PaneFigure[]): 'nothing' | 'some' | 'all' {
  const withheld = figures.filter(({ value }) => value === null).length;
  return withheld === 0 ? 'nothing' : withheld === figures.length ? 'all' : 'some';
}

/** What would be withheld no longer without the findings at these positions: products by name, and whether the inventory is among it. */
export function unblockedWithout(
  findings: ReadonlySet<number>,
  { products, inventory }: { readonly products: readonly PaneProduct[]; readonly inventory: readonly PaneInventory[] },
): { readonly products: readonly string[]; readonly inventory: boolean } {
  const isUnblocked = ({ value, blockedBy }: PaneFigure): boolean =>
    value === null && blockedBy.length > 0 && blockedBy.every((index) => findings.has(index));
  return {
    products: [
      ...new Set(products.filter((product) => figuresOfProduct(product).some(isUnblocked)).map(({ name }) => name)),
    ],
    inventory: figuresOfInventory(inventory).some(isUnblocked),
  };
}
