/** One product in the result JSON. */
import { zero } from '../calculation/graph/node';
import { ofEachMethod } from '../ledgers/scrapMethods';
import type { Boundary, ReportSettings } from '../model/reportSettings';
import { viewOf } from '../model/scopeLines';
import type { Headline, ProductResult, Shares } from '../results/productResults';
import type { PerView, Scopes } from '../results/views';
import { numberJson, ofProduct } from './numberJson';
import type { DataQualityJson, ProductJson, SharesJson, ViewJson, ViewsJson } from './shape/resultShape';

/** Footprints in tCO2e per unit of the product, shares of its metal. */
export function productJson(product: ProductResult, headline: Headline, basis: ReportSettings['basis']): ProductJson {
  const { unit, embedded } = product;
  const { location, market } = product.headline;
  const perUnit = `tCO2e/${unit}`;
  const shares = (boundary: Boundary) => sharesJson(product, boundary);
  return {
    ...ofProduct(product.subject),
    output: { value: numberJson(product.amount), unit },
    headline: {
      ...headline,
      unit: perUnit,
      footprint: numberJson(product.headline[viewOf(headline.view)].total),
      locationBased: numberJson(location.total),
      marketBased: numberJson(market.total),
      recycledContent: shares(headline.boundary),
    },
    footprint: {
      method: 'cut-off',
      unit: perUnit,
      ...viewsJson(product.cutOff),
      withoutSupplyOf: product.withoutSupplyOf,
      embedded: { direct: numberJson(embedded.direct), indirect: numberJson(embedded.indirect) },
      ...ofEachMethod(product.otherMethods, viewsJson),
    },
    recycledContent: {
      organisation: shares('organisation'),
      site: shares('site'),
      process: shares('process'),
      allScrap: shares('all scrap'),
      otherBasis: {
        basis: basis === 'input' ? ('product' as const) : ('input' as const),
        boundary: headline.boundary,
        ...(product.otherBasis ? partsJson(product.otherBasis) : nothingKnown),
      },
    },
    cbam: embedded.kind,
    primaryDataShare: numberJson(product.quality?.primaryShare),
    dataQuality: dataQualityJson(product),
  };
}

function viewsJson({ location, market }: PerView<Scopes>): ViewsJson {
  return { locationBased: viewJson(location), marketBased: viewJson(market) };
}

function viewJson({ total, scope1, scope2, scope3, earlier }: Scopes): ViewJson {
  return {
    total: numberJson(total),
    scope1: numberJson(scope1),
    scope2: numberJson(scope2),
    scope3: numberJson(scope3),
    ...(earlier === zero ? {} : { earlierPeriods: numberJson(earlier) }),
  };
}

const nothingKnown: SharesJson = { preConsumer: null, postConsumer: null, total: null };

function sharesJson({ recycled }: ProductResult, boundary: Boundary): SharesJson {
  return partsJson(recycled[boundary]);
}

function partsJson({ pre, post, total }: Shares): SharesJson {
  return { preConsumer: numberJson(pre), postConsumer: numberJson(post), total: numberJson(total) };
}

function dataQualityJson({ quality }: ProductResult): DataQualityJson {
  return {
    uncertainty: numberJson(quality?.uncertainty),
    uncertaintyCovers: numberJson(quality?.covered),
    rated: numberJson(quality?.rated),
    technological: numberJson(quality?.ratings?.technological),
    temporal: numberJson(quality?.ratings?.temporal),
    geographical: numberJson(quality?.ratings?.geographical),
  };
}
