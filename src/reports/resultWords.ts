/** What a published number is called on the sheets and in explanations: its subject, its name and its unit in words. */
import type { Words } from '../language/words';
import { otherMethods, type OtherMethod } from '../ledgers/scrapMethods';
import type { ProcessStage } from '../ledgers/settingKeys';
import { scopeLines, type ScopeLine } from '../model/scopeLines';
import type { Result } from '../results/result';
import type { boundaryKeys, ResultId } from '../results/resultIds';

export interface NamedResult {
  readonly subject: string;
  readonly name: string;
  readonly unit: string;
}

/** Names results in the words of a language. */
export function resultNames(words: Words): (result: Omit<Result, 'node'>) => NamedResult {
  const names = namesOf(words);
  return (result) => ({
    subject: subjectText(result, words),
    name:
      result.subject.kind === 'gas'
        ? words.punctuation.headed(result.subject.label, names[result.id])
        : result.subject.kind === 'stage'
          ? words.punctuation.headed(names[result.id], words.stage[result.subject.names.at(-1) as ProcessStage])
          : names[result.id],
    unit: result.unit === '1' ? words.report.units.share : result.unit,
  });
}

/** Of what it is: the user's own name for it, what it is a part of where that is not clear, the whole organisation's by its sheet. */
function subjectText({ id, subject: { kind, names, label } }: Omit<Result, 'node'>, words: Words): string {
  const { report, sheet, method, inventory, quality } = words;
  const on = (place: string): string => [place, label].filter(Boolean).join(' · ');
  if (id.startsWith('scrap.')) return report.titles.scrap;
  if (id.startsWith('waste.')) return inventory.sheet.wasteByClass;
  if (id.startsWith('tolledMetal.')) return method.titles.tolled;
  if (id.startsWith('exclusions.')) return words.methodSheet.exclusions.title;
  if (id.startsWith('completeness.')) return quality.kinds[names[0] as keyof typeof quality.kinds];
  if (id.startsWith('certificates.purchases.')) return on(sheet.reconciliation);
  if (id.startsWith('certificates.timeMatching.')) return on(sheet.timeMatching);
  if (id.startsWith('certificates.')) return on(sheet.certificates);
  if (id.startsWith('inventory.intensities.')) return label || inventory.sheet.intensities;
  if (kind === 'gas') return inventory.sheet.gases;
  if (kind === 'target') return on(sheet.targets);
  if (kind === 'year') return on(sheet.years);
  if (kind === 'disclosed figure') return on(sheet.disclosed);
  return label || sheet.inventory;
}

/** The same names behind a prefix, each as `named` makes it. */
function under<Prefix extends string, Key extends string>(
  prefix: Prefix,
  names: Readonly<Record<Key, string>>,
  named = (name: string): string => name,
): Readonly<Record<`${Prefix}.${Key}`, string>> {
  return Object.fromEntries(
    Object.entries<string>(names).map(([key, name]) => [`${prefix}.${key}`, named(name)]),
  ) as Record<`${Prefix}.${Key}`, string>;
}

/** The names of footprints under the scrap methods beside cut-off. */
function underMethods<Key extends string>(
  names: Readonly<Record<Key, string>>,
  named: (method: OtherMethod['method'], name: string) => string,
) {
  return Object.assign(
    {},
    ...otherMethods.map(({ key, method }) => under(`products.footprint.${key}`, names, (name) => named(method, name))),
  ) as Readonly<Record<`products.footprint.${OtherMethod['key']}.${Key}`, string>>;
}

function namesOf(words: Words): Readonly<Record<ResultId, string>> {
  const { label, channel, scope, view, boundary, method, scrapMethod, quality } = words;
  const { headed } = words.punctuation;
  const { heads } = words.report;
  const views = {
    'locationBased.total': heads.locationBased,
    'locationBased.scope1': channel.scope1,
    'locationBased.scope2': channel.scope2Location,
    'locationBased.scope3': scope.scope3,
    'locationBased.earlierPeriods': channel.earlierLocation,
    'marketBased.total': heads.marketBased,
    'marketBased.scope1': channel.scope1,
    'marketBased.scope2': channel.scope2Market,
    'marketBased.earlierPeriods': channel.earlierMarket,
    'marketBased.scope3': words.punctuation.withDetail(scope.scope3, view['market-based']),
  };
  const shares = { preConsumer: label.preConsumer, postConsumer: label.postConsumer, total: label.recycledContent };
  const sharesOf = (of: string): typeof shares => ({
    preConsumer: words.punctuation.headed(shares.preConsumer, of),
    postConsumer: words.punctuation.headed(shares.postConsumer, of),
    total: words.punctuation.headed(shares.total, of),
  });
  const sharesUnder = (of: keyof typeof boundaryKeys): typeof shares => sharesOf(boundary[of]);
  return {
    'products.output.value': label.output,
    'products.headline.footprint': words.metric.footprint,
    'products.headline.locationBased': heads.locationBased,
    'products.headline.marketBased': heads.marketBased,
    ...under('products.headline.recycledContent', shares),
    ...under('products.footprint', views),
    ...underMethods(views, (method, name) => headed(scrapMethod.head[method], name)),
    ...under('products.footprint.embedded', { direct: channel.embeddedDirect, indirect: channel.embeddedIndirect }),
    ...under('products.recycledContent.organisation', sharesUnder('organisation')),
    ...under('products.recycledContent.site', sharesUnder('site')),
    ...under('products.recycledContent.process', sharesUnder('process')),
    ...under('products.recycledContent.allScrap', sharesUnder('all scrap')),
    ...under('products.recycledContent.otherBasis', sharesOf(words.method.otherBasis)),
    'stages.parts.value': words.report.titles.byStage,
    'products.primaryDataShare': label.primaryDataShare,
    ...under('products.dataQuality', {
      uncertainty: quality.heads.uncertaintyOfCovered,
      uncertaintyCovers: quality.heads.covered,
      rated: quality.heads.rated,
      ...quality.rating,
    }),
    'embedded.leftOut.emissions': words.embedded.leftOut,
    ...inventoryNames(words),
    ...under('scrap', {
      internal: label.internal,
      preConsumer: label.preConsumer,
      postConsumer: label.postConsumer,
      total: label.total,
    }),
    ...under('stocks', { opening: words.stocks.opening, closing: words.stocks.closing }),
    ...under('stocks.footprint', { locationBased: heads.locationBased, marketBased: heads.marketBased }),
    ...under('stocks.recycledContent', { preConsumer: label.preConsumer, postConsumer: label.postConsumer }),
    ...under('waste', { ...words.inventory.wasteClass, total: label.total }),
    ...under('metalBalance', {
      in: label.metalIn,
      out: label.metalOut,
      loss: label.loss,
      lossShare: method.heads.lossShare,
    }),
    ...under('tolledMetal', { metal: label.metal, emissions: label.emissions }),
    ...certificateNames(words),
    ...under('completeness', {
      value: label.quantity,
      measured: quality.heads.measured,
      estimated: quality.heads.estimated,
      measuredShare: quality.heads.measuredShare,
    }),
    'exclusions.together': words.methodSheet.exclusions.together,
    ...targetNames(words),
    ...under('years.figures', {
      'values.value': label.value,
      change: words.years.change,
      relativeChange: words.years.relative,
    }),
    ...under('years.targets', { target: label.target, reached: words.years.reached }),
  };
}

function inventoryNames({ channel, inventory, label, punctuation, scope, view }: Words) {
  const { scope12, intensities, denominator, energy } = inventory.sheet;
  const lines = Object.fromEntries(scopeLines.map((line) => [line.id, channel[line.channel]])) as Readonly<
    Record<ScopeLine['id'], string>
  >;
  return {
    ...under('inventory', lines),
    ...under('inventory.sites', lines),
    ...under('inventory.gases', { ...lines, potential: label.potential }),
    ...under(
      'inventory.intensities',
      {
        scope1_2LocationBased: punctuation.phrases([scope12, view['location-based']]),
        scope1_2MarketBased: punctuation.phrases([scope12, view['market-based']]),
        scope3_1: scope.scope3_1,
        'denominator.value': denominator,
      },
      (name) => punctuation.headed(intensities, name),
    ),
    ...under('inventory.energy', { total: energy, 'sites.total': energy }),
  };
}

function certificateNames({ certificates: { heads, figureHeads } }: Words) {
  const coverage = {
    grid: heads.grid,
    covered: heads.covered,
    share: heads.share,
    locationBased: heads.location,
    marketBased: heads.market,
  };
  const amounts = {
    used: heads.used,
    unused: heads.unused,
    leftToClaim: heads.leftToClaim,
    notCounted: heads.uncounted,
  };
  return {
    ...under('certificates', { purchased: heads.purchased, redeemed: heads.redeemed, ...amounts }),
    ...under('certificates.lines', { volume: heads.volume, ...amounts, 'uses.MWh': heads.use }),
    ...under('certificates.coverage', coverage),
    ...under('certificates.timeMatching', {
      change: heads.change,
      'consumers.covered': heads.annual,
      'consumers.matched': heads.matched,
    }),
    ...under('certificates.timeMatching.months', coverage),
    ...under('certificates.purchases', { ...figureHeads, moneyAtRisk: figureHeads.atRisk }),
  };
}

function targetNames({ label, inventory: { target: say, disclosure } }: Words) {
  return {
    ...under('targets', {
      target: label.target,
      actual: label.actual,
      distance: say.distance,
      relativeDistance: say.relative,
      previous: say.previous,
      yearOnYear: say.change,
      plannedYearlyChange: say.planned,
      requiredYearlyChange: say.required,
    }),
    ...under('disclosed', { value: label.disclosed, computed: label.computed, difference: label.difference }),
    ...under('disclosureChecks.totals', {
      value: label.disclosed,
      sum: disclosure.sum,
      difference: label.difference,
    }),
    ...under('disclosureChecks.repeated', {
      value: disclosure.first,
      otherValue: disclosure.second,
      difference: label.difference,
    }),
    'disclosureChecks.impliedFactors.factor': disclosure.implied,
    ...under('disclosureChecks.standardCoal', {
      value: label.disclosed,
      product: disclosure.product,
      difference: label.difference,
    }),
  } as const;
}
