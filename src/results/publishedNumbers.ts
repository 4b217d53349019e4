/** Every number that we publish, in one list: parity proves them, and whatever cites a number finds it here. */
import { zero } from '../calculation/graph/node';
import { methodsIn, type OtherMethod } from '../ledgers/scrapMethods';
import { boundaries, type Boundary } from '../model/reportSettings';
import { scopeLines, scopes, viewOf } from '../model/scopeLines';
import { certificateNumbers, claimLedgerNumbers } from './certificateResults';
import { exclusionNumbers } from './exclusionResults';
import type { GasResult, IntensityResult, InventoryResults } from './inventoryResults';
import { metalNumbers } from './metalResults';
import type { Headline, ProductResult } from './productResults';
import { numbers, organisation, type Result, type Subject } from './result';
import { boundaryKeys, type InventoryId } from './resultIds';
import type { Results } from './allResults';
import { targetNumbers } from './targetResults';
import { yearResults } from './years/yearResults';
import { stockNumbers } from './stockResults';
import type { PerScopeLine, PerView, Scopes } from './views';

/** All of them. */
export function publishedNumbers(results: Results): readonly Result[] {
  return [...summedNumbers(results), ...claimLedgerNumbers(results.certificates)];
}

/**
 * In reading order: footprints and recycled content of the products, inventory, metal, certificates, scrap methods, data quality, targets and disclosed figures.
 * The claim ledger, of which a plant may have hundreds of thousands of lines, is in its sums.
 */
export function summedNumbers(results: Results): readonly Result[] {
  const { products, headline, inventory, metal, stocks, certificates, completeness, targets } = results;
  return [
    ...products.flatMap(footprint),
    ...products.flatMap(byStage),
    ...products.flatMap(recycledContent),
    ...inventoryNumbers(inventory),
    ...metalNumbers(metal),
    ...stockNumbers(stocks),
    ...certificateNumbers(certificates),
    ...products.flatMap(scrapMethods),
    ...products.flatMap(quality),
    ...completeness.flatMap(({ kind, unit, all, measured, estimated, measuredShare }) => {
      const subject: Subject = { kind: 'ledger total', names: [kind], label: '' };
      return [
        ...numbers('completeness', subject, unit, { value: all, measured, estimated }),
        ...numbers('completeness', subject, '1', { measuredShare }),
      ];
    }),
    ...exclusionNumbers(results.exclusions),
    ...targetNumbers(targets),
    ...products.flatMap((product) => headlineNumbers(product, headline)),
    ...yearResults(results.years),
  ];
}

const ofProduct = ({ name, site, process, label }: ProductResult): Subject => ({
  kind: 'product',
  names: [site, process, name],
  label: `${name} · ${label}`,
});

const perUnit = ({ unit }: ProductResult): string => `tCO2e/${unit}`;

function footprint(product: ProductResult): readonly Result[] {
  const { cutOff, embedded, amount, unit } = product;
  const subject = ofProduct(product);
  const { direct, indirect } = embedded;
  return [
    ...inViews('products.footprint', subject, perUnit(product), cutOff),
    ...numbers('products.footprint.embedded', subject, perUnit(product), { direct, indirect }),
    ...numbers('products.output', subject, unit, { value: amount }),
  ];
}

/** What arises in each stage of the chain; the stage is the last of the subject's names. */
function byStage(product: ProductResult): readonly Result[] {
  const { kind: _, ...subject } = ofProduct(product);
  return product.byStage.flatMap(({ stage, contribution }) =>
    numbers('stages.parts', { ...subject, kind: 'stage', names: [...subject.names, stage] }, perUnit(product), {
      value: contribution,
    }),
  );
}

function scrapMethods(product: ProductResult): readonly Result[] {
  return methodsIn(product.otherMethods).flatMap(([{ key }, views]) =>
    inViews(`products.footprint.${key}`, ofProduct(product), perUnit(product), views),
  );
}

/** Totals first; each part beside itself in the other view. */
function inViews(
  prefix: 'products.footprint' | `products.footprint.${OtherMethod['key']}`,
  subject: Subject,
  unit: string,
  { location, market }: PerView<Scopes>,
): readonly Result[] {
  return (['total', ...scopes] as const).flatMap((part) => {
    if (part === 'earlier' && location.earlier === zero && market.earlier === zero) return [];
    const key = part === 'earlier' ? 'earlierPeriods' : part;
    return [
      ...numbers(`${prefix}.locationBased`, subject, unit, { [key]: location[part] }),
      ...numbers(`${prefix}.marketBased`, subject, unit, { [key]: market[part] }),
    ];
  });
}

function recycledContent(product: ProductResult): readonly Result[] {
  const { otherBasis } = product;
  return [
    ...boundaries.flatMap((boundary) =>
      numbers(
        `products.recycledContent.${boundaryKeys[boundary]}`,
        ofProduct(product),
        '1',
        sharesUnder(product, boundary),
      ),
    ),
    ...(otherBasis
      ? numbers('products.recycledContent.otherBasis', ofProduct(product), '1', {
          preConsumer: otherBasis.pre,
          postConsumer: otherBasis.post,
          total: otherBasis.total,
        })
      : []),
  ];
}

function sharesUnder({ recycled }: ProductResult, boundary: Boundary) {
  const { pre, post, total } = recycled[boundary];
  return { preConsumer: pre, postConsumer: post, total };
}

function quality(product: ProductResult): readonly Result[] {
  const { primaryShare, uncertainty, covered, rated, ratings } = product.quality ?? {};
  const subject = ofProduct(product);
  return [
    ...numbers('products', subject, '1', { primaryDataShare: primaryShare }),
    ...numbers('products.dataQuality', subject, '1', { uncertainty, uncertaintyCovers: covered, rated }),
    ...numbers('products.dataQuality', subject, '', { ...ratings }),
  ];
}

/** What of the above heads the report. */
function headlineNumbers(product: ProductResult, { view, boundary }: Headline): readonly Result[] {
  const { location, market } = product.headline;
  const subject = ofProduct(product);
  return [
    ...numbers('products.headline', subject, perUnit(product), {
      footprint: product.headline[viewOf(view)].total,
      locationBased: location.total,
      marketBased: market.total,
    }),
    ...numbers('products.headline.recycledContent', subject, '1', sharesUnder(product, boundary)),
  ];
}

function inventoryNumbers({
  organisation: whole,
  sites,
  gases,
  intensities,
  energy,
  embeddedLeftOut,
  waste,
}: InventoryResults): readonly Result[] {
  return [
    ...ofLines('inventory', organisation, whole.lines),
    ...sites.flatMap(({ site, lines }) => ofLines('inventory.sites', ofSite(site), lines)),
    ...gases.flatMap(ofGas),
    ...intensities.flatMap(ofIntensity),
    ...(energy ? numbers('inventory.energy', organisation, 'tce', { total: energy.total }) : []),
    ...(energy?.sites ?? []).flatMap(({ site, total }) =>
      numbers('inventory.energy.sites', ofSite(site), 'tce', { total }),
    ),
    ...(waste
      ? numbers('waste', organisation, 't', {
          general: waste.general,
          hazardous: waste.hazardous,
          total: waste.total,
        })
      : []),
    ...embeddedLeftOut.flatMap(({ subject, emissions }) =>
      numbers('embedded.leftOut', subject, 'tCO2e', { emissions }),
    ),
  ];
}

const ofSite = (site: string): Subject => ({ kind: 'site', names: [site], label: site || '–' });

function ofLines(
  prefix: 'inventory' | 'inventory.sites' | 'inventory.gases',
  subject: Subject,
  lines: Partial<PerScopeLine>,
): readonly Result[] {
  return scopeLines.flatMap(({ channel, id }): readonly Result[] => {
    const node = lines[channel];
    return node && node !== zero ? [{ id: `${prefix}.${id}` as InventoryId, subject, unit: 'tCO2e', node }] : [];
  });
}

function ofGas({ gas, potential, lines }: GasResult): readonly Result[] {
  const subject: Subject = { kind: 'gas', names: [gas], label: gas };
  return [
    ...ofLines('inventory.gases', subject, lines),
    ...numbers('inventory.gases', subject, 'tCO2e/t', { potential }),
  ];
}

function ofIntensity({ kind, subject: name, output, values }: IntensityResult): readonly Result[] {
  const subject: Subject = { kind, names: [kind, name], label: name };
  return [
    ...numbers('inventory.intensities', subject, 'tCO2e/t', {
      scope1_2LocationBased: values.scope12Location,
      scope1_2MarketBased: values.scope12Market,
      scope3_1: values.scope3_1,
    }),
    ...numbers('inventory.intensities.denominator', subject, 't', { value: output }),
  ];
}
