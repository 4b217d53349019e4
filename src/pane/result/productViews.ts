/** The products' figures as the pane's cards show them. */
import type { Assessment } from '../../assess';
import type { Calculation } from '../../calculation/calculate';
import { numberOf, type Node } from '../../calculation/graph/node';
import type { Shares } from '../../calculation/metal/recycledContent';
import { boundaries, type Boundary } from '../../model/reportSettings';
import { toDouble } from '../../quantity/exact';
import type { ProductResult } from '../../results/productResults';
import type { Figures } from './figures';
import { paneScopes, type PaneInventory, type PaneProduct, type PaneShares, type PaneTarget } from './paneResult';

/** Every product that is not scrap, in the order of the processes. */
export function productViews(
  assessment: Assessment,
  figures: Figures,
  targets: readonly PaneTarget[],
): readonly PaneProduct[] {
  const { calculation } = assessment;
  if (!calculation) return [];
  return assessment.products.map((row): PaneProduct => {
    const { output, index, coProduct, substitution } = row;
    const process = calculation.plant.processes[output.process];
    const { name } = output.product;
    const under = (totals: { readonly market: Node; readonly location: Node }) => ({
      market: figures.of(totals.market),
      location: figures.of(totals.location),
    });
    const primary = assessment.quality?.data.products.find((product) => product.outputIndex === index)?.primaryShare;
    return {
      key: `${process?.site ?? ''}\n${process?.process ?? ''}\n${name}`,
      name,
      process: process?.process ?? '',
      site: process?.site ?? '',
      unit: output.product.unit.symbol,
      output: figures.of(output.amount),
      headline: under(row.headline),
      coProduct: under(coProduct),
      ...(substitution && { substitution: under(substitution) }),
      market: footprint(row, 'market', figures),
      location: footprint(row, 'location', figures),
      embeddedDirect: figures.of(row.values.embeddedDirect),
      embeddedIndirect: figures.of(row.values.embeddedIndirect),
      embeddedKind: calculation.boundary.kindOf(output.product),
      ...(primary && { primaryDataShare: figures.of(primary) }),
      stages: stagesOf(calculation, row, figures),
      recycled: perBoundary((boundary) => shares(row.shares[boundary], figures)),
      targets: targets.filter((target) => target.subject.toLowerCase() === name.toLowerCase()),
    };
  });
}

function footprint(row: ProductResult, view: 'market' | 'location', figures: Figures): PaneProduct['market'] {
  return {
    total: figures.of(row[view]),
    scope1: figures.of(row.values.scope1),
    scope2: figures.of(view === 'market' ? row.values.scope2Market : row.values.scope2Location),
    scope3: figures.of(view === 'market' ? row.scope3Market : row.scope3),
  };
}

function stagesOf(calculation: Calculation, row: ProductResult, figures: Figures): PaneProduct['stages'] {
  return calculation.plant.processes
    .flatMap((process) => {
      const node = row.stages[process.index];
      const value = node && numberOf(node);
      if (!node || value?.isZero()) return [];
      return [{ label: process.label, node, size: value ? toDouble(value.abs()) : -1 }];
    })
    .sort((a, b) => b.size - a.size)
    .map(({ label, node }) => ({ label, figure: figures.of(node) }));
}

const unknownShare: PaneShares = (() => {
  const nothing = { id: -1, value: null, blockedBy: [] };
  return { pre: nothing, post: nothing, total: nothing };
})();

function shares(found: Shares | undefined, figures: Figures): PaneShares {
  return found
    ? { pre: figures.of(found.pre), post: figures.of(found.post), total: figures.of(found.total) }
    : unknownShare;
}

function perBoundary<Item>(make: (boundary: Boundary) => Item): Readonly<Record<Boundary, Item>> {
  return Object.fromEntries(boundaries.map((boundary) => [boundary, make(boundary)])) as Record<Boundary, Item>;
}

/** The organisation's inventory, then each site's where there are several. */
export function inventoryViews(calculation: Calculation, figures: Figures): readonly PaneInventory[] {
  const view = (site: string, values: Calculation['inventory']['emissions']): PaneInventory => ({
    site,
    ...(Object.fromEntries(paneScopes.map((scope) => [scope, figures.of(values[scope])])) as Omit<
      PaneInventory,
      'site'
    >),
  });
  const { emissions, sites } = calculation.statedInventory;
  return [view('', emissions), ...(sites.length > 1 ? sites.map((site) => view(site.site, site.emissions)) : [])];
}
