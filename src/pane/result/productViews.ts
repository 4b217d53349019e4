/** The products' figures as the pane's cards show them. */
import { recordOf } from '../../quantity/recordOf';
import { numberOf, zero, type Node } from '../../calculation/graph/node';
import { ofEachMethod } from '../../ledgers/scrapMethods';
import { boundaries, type Boundary } from '../../model/reportSettings';
import { plainText, toDouble } from '../../quantity/exact';
import { scopeLines, scopes } from '../../model/scopeLines';
import type { MetalResults } from '../../results/metalResults';
import type { InventoryResults } from '../../results/inventoryResults';
import type { ProductResult, Shares } from '../../results/productResults';
import type { PerScopeLine, PerView, Scopes } from '../../results/views';
import type { Figures } from './figures';
import type { PaneInventory, PaneProduct, PaneShares, PaneTarget } from './paneResult';

/** Every product that is not scrap, in the order of the processes. */
export function productViews(
  products: readonly ProductResult[],
  figures: Figures,
  targets: readonly PaneTarget[],
  metal: MetalResults | undefined,
): readonly PaneProduct[] {
  const under = (views: PerView<Scopes>) => viewsOf(views, figures);
  return products.map((row): PaneProduct => {
    const { name, site, process, embedded, quality, label } = row;
    const ofProcess = metal?.processes.find(({ subject }) => subject.label === label);
    return {
      key: `${site}\n${process}\n${name}`,
      name,
      process,
      site,
      unit: row.unit,
      output: figures.of(row.amount),
      headline: under(row.headline),
      otherMethods: ofEachMethod(row.otherMethods, under),
      market: scopesView(row.cutOff.market, figures),
      location: scopesView(row.cutOff.location, figures),
      embeddedDirect: figures.of(embedded.direct),
      embeddedIndirect: figures.of(embedded.indirect),
      embeddedKind: embedded.kind,
      ...(ofProcess && {
        metal: {
          taken: figures.of(ofProcess.taken),
          made: figures.of(ofProcess.made),
          lost: figures.of(ofProcess.lost),
        },
      }),
      ...(quality && { primaryDataShare: figures.of(quality.primaryShare) }),
      stages: stagesView(row, figures),
      recycled: perBoundary((boundary) => shares(row.recycled[boundary], figures)),
      countedMetal: perBoundary((boundary) => textOf(row.countedMetal[boundary])),
      targets: targets.filter((target) => target.subject.toLowerCase() === name.toLowerCase()),
    };
  });
}

/** The totals of both views. */
export function viewsOf({ market, location }: PerView<Scopes>, figures: Figures): PaneProduct['headline'] {
  return { market: figures.of(market.total), location: figures.of(location.total) };
}

function scopesView({ total, scope1, scope2, scope3, earlier }: Scopes, figures: Figures): PaneProduct['market'] {
  return {
    total: figures.of(total),
    scope1: figures.of(scope1),
    scope2: figures.of(scope2),
    scope3: figures.of(scope3),
    earlier: figures.of(earlier),
  };
}

function stagesView({ stages }: ProductResult, figures: Figures): PaneProduct['stages'] {
  return stages
    .flatMap(({ label, contribution, in: scopesOf }) => {
      const value = numberOf(contribution);
      return value?.isZero() ? [] : [{ label, contribution, scopesOf, size: value ? toDouble(value.abs()) : -1 }];
    })
    .sort((a, b) => b.size - a.size)
    .map(({ label, contribution, scopesOf }) => ({
      label,
      figure: figures.of(contribution),
      scopes: recordOf(scopes, (scope) => textOf(scopesOf(scope))),
    }));
}

/** Decimal text of a number that is only drawn. */
function textOf(node: Node): string | null {
  const value = numberOf(node);
  return value ? plainText(value, 15) : null;
}

function shares({ pre, post, total }: Shares, figures: Figures): PaneShares {
  return { pre: figures.of(pre), post: figures.of(post), total: figures.of(total) };
}

function perBoundary<Item>(make: (boundary: Boundary) => Item): Readonly<Record<Boundary, Item>> {
  return recordOf(boundaries, make);
}

/** The organisation's inventory, then each site's where there are several. */
export function inventoryViews({ organisation, sites }: InventoryResults, figures: Figures): readonly PaneInventory[] {
  const shown = scopeLines.filter(({ channel }) => organisation.lines[channel] !== zero);
  const view = (site: string, lines: PerScopeLine): PaneInventory => ({
    site,
    ...(Object.fromEntries(shown.map(({ channel }) => [channel, figures.of(lines[channel])])) as Omit<
      PaneInventory,
      'site'
    >),
  });
  return [view('', organisation.lines), ...(sites.length > 1 ? sites.map(({ site, lines }) => view(site, lines)) : [])];
}
