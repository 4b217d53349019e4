/** What claimed savings imply: the factor behind avoided emissions, and the standard coal behind a saving of energy. */
import { finding, type Finding } from '../../findings/finding';
import { placeOf } from '../../ledgers/ledgerTable';
import { factorLibrary } from '../../library/factorLibrary';
import { gridFactors } from '../../library/gridFactors';
import { countryOf } from '../../library/regions';
import type { Plant } from '../../model/plant';
import { dateOfSerial } from '../../quantity/calendarDate';
import { ZERO, exact, plainText, type Exact } from '../../quantity/exact';
import { follows, numberOf, one, type Node } from '../graph/node';
import { besidePrinted, inPrintedUnit, measureOf, printedSize } from './printedUnits';
import { difference } from '../rules/difference';
import { impliedFactor } from '../rules/impliedFactor';
import { standardCoal } from '../rules/standardCoal';
import type { Sources } from '../graph/sources';
import { aboutOf } from './printedTwice';
import type { PrintedFigure } from './printedFigure';

/** Avoided emissions over the electricity that is said to avoid them. */
export interface ImpliedFactor {
  readonly saving: PrintedFigure;
  readonly energy: PrintedFigure;
  /** tCO2e/MWh */
  readonly factor: Node;
  /** National average and fossil factor of the latest data year up to the figure's, tCO2/MWh; nothing for a region that the library does not know. */
  readonly grid: { readonly average: string; readonly fossil: string; readonly year: number } | undefined;
}

/** A saving in standard coal with the quantity and the conversion it is made of. */
export interface ImpliedCoal {
  readonly coal: PrintedFigure;
  readonly quantity: PrintedFigure;
  readonly conversion: PrintedFigure;
  /** In the unit of the disclosed coal. */
  readonly product: Node;
  readonly difference: Node;
  readonly agrees: boolean;
}

const savingWords =
  /\s*(?:emissions?\s*)?(?:emission reductions?|reductions?|avoided emissions|emissions avoided|减排量?|减碳量?)\s*/i;
const energyWords = /\s*(?:generation|electricity generated|output|发电量?|电量)\s*/i;

/** Pairs such as `photovoltaic emission reduction` and `photovoltaic generation` of one period. */
export function impliedFactors(
  plant: Plant,
  sources: Sources,
  figures: readonly PrintedFigure[],
): readonly ImpliedFactor[] {
  const savings = figures.filter((figure) => figure.measure === 'mass' && savingWords.test(figure.metric));
  return savings.flatMap((saving) => {
    const what = saving.metric.replace(savingWords, '').trim();
    const energy = figures.find(
      (figure) =>
        figure.measure === 'energy' &&
        figure.period === saving.period &&
        energyWords.test(figure.metric) &&
        figure.metric.replace(energyWords, '').trim() === what &&
        !figure.amount.isZero(),
    );
    if (what === '' || !energy) return [];
    const [tonnes, megawattHours] = [
      inPrintedUnit(sources, saving.figure.value, saving.figure.unit, 'tCO2e'),
      inPrintedUnit(sources, energy.figure.value, energy.figure.unit, 'MWh'),
    ];
    return tonnes && megawattHours
      ? [{ saving, energy, factor: follows(impliedFactor, tonnes, megawattHours), grid: gridOf(plant, saving.period) }]
      : [];
  });
}

/** The factors of the report's country for a year, or the latest before it. */
function gridOf(plant: Plant, period: string): ImpliedFactor['grid'] {
  const year = /^\d{4}$/.test(period) ? Number(period) : Number((dateOfSerial(plant.period.to) ?? '').slice(0, 4));
  const regions = [plant.settings.region, ...plant.settings.siteRegions.values()].filter((region) => region !== '');
  if (regions.length === 0 || !regions.every((region) => countryOf(region) === 'CN')) return undefined;
  const of = (id: string, when: number): string | undefined =>
    gridFactors.find((factor) => factor.id === `${id}.${when}`)?.value;
  for (let when = year; when > year - 10; when -= 1) {
    const [average, fossil] = [of('el.cn.avg', when), of('el.cn.fossil', when)];
    if (average && fossil) return { average, fossil, year: when };
  }
  return undefined;
}

/** A saving above what even fossil electricity emits is a warning. */
export function impliedFactorFindings(implied: readonly ImpliedFactor[]): readonly Finding[] {
  return implied.flatMap(({ saving, factor, grid }): Finding[] => {
    const value = numberOf(factor);
    if (!value || !grid || !value.greaterThan(grid.fossil)) return [];
    return [
      finding('disclosed-implied-factor', placeOf(saving.figure.table, saving.figure.row, 'value'), {
        ...aboutOf(saving),
        value: plainText(numberOf(saving.figure.value) ?? ZERO),
        unit: saving.figure.unit,
        computed: plainText(value.toDecimalPlaces(3)),
        first: grid.average,
        second: grid.fossil,
        year: String(grid.year),
      }),
    ];
  });
}

/** Conversions such as `standard coal per steam` with `steam saved` and `standard coal saved` of one source and period. */
export function impliedCoal(sources: Sources, figures: readonly PrintedFigure[]): readonly ImpliedCoal[] {
  return conversions(figures).flatMap((conversion) => {
    const names = conversionNames(conversion.metric);
    const beside = figures.filter(
      (figure) =>
        figure !== conversion &&
        figure.source === conversion.source &&
        figure.period === conversion.period &&
        figure.subject === conversion.subject,
    );
    const coal =
      names && beside.find((figure) => figure.measure === 'coal equivalent' && figure.metric.includes(names.coal));
    const quantity =
      names &&
      beside.find(
        (figure) =>
          figure !== coal &&
          conversion.measure === `coal equivalent per ${figure.measure}` &&
          figure.metric.includes(names.carrier),
      );
    if (!coal || !quantity) return [];
    const per = conversion.figure.unit.split(/[/／]/)[1]?.trim() ?? '';
    const [amount, factor] = [
      inPrintedUnit(sources, quantity.figure.value, quantity.figure.unit, per),
      inPrintedUnit(sources, conversion.figure.value, conversion.figure.unit, `${coal.figure.unit}/${per}`),
    ];
    if (!amount || !factor) return [];
    const product = follows(standardCoal, amount, factor, one);
    const value = numberOf(product);
    return [
      {
        coal,
        quantity,
        conversion,
        product,
        difference: follows(difference, coal.figure.value, product),
        agrees:
          value !== undefined &&
          value.times(printedSize(coal.figure.unit)).minus(coal.amount).abs().lessThanOrEqualTo(coal.step),
      },
    ];
  });
}

function conversions(figures: readonly PrintedFigure[]): readonly PrintedFigure[] {
  return figures.filter((figure) => figure.measure.startsWith('coal equivalent per '));
}

/** `standard coal per steam` and 蒸汽折标准煤 name the coal and the carrier. */
function conversionNames(metric: string): { readonly coal: string; readonly carrier: string } | undefined {
  const english = /^(.+?) per (.+)$/.exec(metric);
  if (english?.[1] && english[2]) return { coal: english[1].trim(), carrier: english[2].trim() };
  const chinese = /^(.+?)折(?:算)?(.+?)(?:系数)?$/.exec(metric);
  return chinese?.[1] && chinese[2] ? { coal: chinese[2].trim(), carrier: chinese[1].trim() } : undefined;
}

/** A product that does not hold is a warning; a conversion that the standard does not have is a note. */
export function impliedCoalFindings(
  implied: readonly ImpliedCoal[],
  figures: readonly PrintedFigure[],
): readonly Finding[] {
  const known: readonly { readonly measure: string; readonly amount: Exact }[] = factorLibrary
    .filter(({ component }) => component === 'tce')
    .map(({ unit, value }) => ({ measure: measureOf(unit), amount: exact(value).times(printedSize(unit)) }));
  const own = conversions(figures).filter(
    (figure) =>
      !known.some(
        (standard) =>
          standard.measure === figure.measure &&
          standard.amount.minus(figure.amount).abs().lessThanOrEqualTo(figure.step),
      ),
  );
  return [
    ...implied
      .filter(({ agrees }) => !agrees)
      .map(({ coal, product }): Finding =>
        finding('disclosed-product', placeOf(coal.figure.table, coal.figure.row, 'value'), {
          ...aboutOf(coal),
          value: plainText(numberOf(coal.figure.value) ?? ZERO),
          computed: besidePrinted(numberOf(product) ?? ZERO, numberOf(coal.figure.value) ?? ZERO),
          unit: coal.figure.unit,
        }),
      ),
    ...own.map((figure): Finding =>
      finding('disclosed-own-conversion', placeOf(figure.figure.table, figure.figure.row, 'value'), {
        ...aboutOf(figure),
        value: plainText(numberOf(figure.figure.value) ?? ZERO),
        unit: figure.figure.unit,
      }),
    ),
  ];
}
