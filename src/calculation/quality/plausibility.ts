/** What looks wrong in the quantities and factors of a report, each with what it is worth: months missing or far from the usual, intensities outside what smelters reach, factors far from the published ones. */
import { finding, type Finding } from '../../findings/finding';
import type { Severity } from '../../findings/severity';
import { formulaKey } from '../../ledgers/cleanText';
import { placeOf } from '../../ledgers/ledgerTable';
import { defaultLanguage } from '../../languages';
import { factorLibrary } from '../../library/factorLibrary';
import { electrolysisBands, type IntensityBand } from '../../library/intensityBands';
import { libraryNameOf } from '../../library/libraryNames';
import { readFactorUnit, type FactorUnit } from '../../model/factorUnit';
import type { Factor } from '../../model/factors';
import { kindOfCarrier, kindOfEnergy } from '../../model/kinds';
import type { Input, Plant } from '../../model/plant';
import { channelsIn, viewOf } from '../../model/scopeLines';
import { exact, plainText, total, ZERO, type Exact } from '../../quantity/exact';
import { unit, unitRatio } from '../../quantity/units';
import type { EmissionLine } from '../emissions/emissionLine';
import type { Channel } from '../graph/channels';
import { numberOf } from '../graph/node';
import { farTimes, isOfItem, overTime, type ItemOverTime, type ProcessOverTime } from './overTime';

export interface Plausibility {
  readonly processes: readonly ProcessOverTime[];
  readonly findings: readonly Finding[];
}

interface Facts {
  readonly plant: Plant;
  readonly lines: readonly EmissionLine[];
  readonly used: readonly Factor[];
}

/** What a doubt would change, and what to say of it. */
type Doubt = (effect: Effect) => Finding;

interface Effect {
  readonly severity: Severity;
  readonly details: { readonly computed?: string; readonly difference?: string };
}

/** An error where mending would change the inventory by more than the materiality, else a warning; nothing is withheld for a doubt. */
export function plausibility({ plant, lines, used }: Facts): Plausibility {
  const view: readonly Channel[] = channelsIn(viewOf(plant.settings.electricityView));
  const counted = lines.filter((line) => line.channels.some((channel) => view.includes(channel)));
  const emitted = (of: readonly EmissionLine[]): Exact => total(of.map(({ emissions }) => numberOf(emissions) ?? ZERO));
  const whole = emitted(counted);
  /** `more` is the tCO2e in the report's view that the inventory would have more, were it mended; nothing where it cannot be told. */
  const said = (more: Exact | undefined, doubt: Doubt): Finding => doubt(effectOf(plant, more, whole));
  /** tCO2e of so much more of what the lines stand for, by what they emit for all of it. */
  const worth = (of: (input: Input) => boolean, more: Exact, quantity: Exact): Exact | undefined => {
    const own = counted.filter(({ input }) => of(input));
    if (quantity.isZero() || own.some(({ emissions }) => !numberOf(emissions))) return undefined;
    return emitted(own).div(quantity).times(more);
  };
  const processes = overTime(plant);
  const ofItems = processes.flatMap((process) => {
    const outputs = farOutputs(plant, process);
    const isOutput = (month: string): boolean => outputs.some(({ details }) => details.words === month);
    return [
      ...outputs,
      ...process.items.filter(isRegular).flatMap((item): readonly Finding[] => {
        const ofItem = (input: Input): boolean => isOfItem(item, input);
        const far = item.far.filter((month) => !isOutput(month));
        return [
          ...(item.missing.length > 0
            ? [said(worth(ofItem, item.lacking, item.rows.sum), monthsMissing(plant, item))]
            : []),
          ...(far.length > 0
            ? [said(worth(ofItem, item.excess.negated(), item.rows.sum), monthsFar(plant, item, far))]
            : []),
        ];
      }),
    ];
  });
  const ofBands = processes.flatMap((process) =>
    electrolysisBands.flatMap((band) => {
      const taken = inBand(plant, process, band);
      if (!taken || !taken.wanted) return [];
      const more = taken.wanted.div(taken.perTonne).minus(1).times(taken.quantity);
      return [
        said(
          worth((input) => taken.inputs.includes(input), more, taken.quantity),
          outsideBand(plant, band, taken),
        ),
      ];
    }),
  );
  const ofFactors = used.flatMap((factor) => {
    const published = publishedRange(plant, factor);
    if (!published || factor.value.isZero()) return [];
    const isHigh = factor.value.greaterThan(published.most.times(farTimes));
    if (!isHigh && !factor.value.times(farTimes).lessThan(published.least)) return [];
    const own = counted.filter((line) => line.factor === factor);
    const nearest = isHigh ? published.most : published.least;
    const more = own.every(({ emissions }) => numberOf(emissions))
      ? emitted(own).times(nearest.div(factor.value).minus(1))
      : undefined;
    return [said(more, farFactor(factor, published))];
  });
  return { processes, findings: [...ofItems, ...ofBands, ...ofFactors] };
}

function effectOf(plant: Plant, more: Exact | undefined, whole: Exact): Effect {
  if (!more) return { severity: 'warning', details: {} };
  const share = whole.isZero() ? exact(1) : more.abs().div(whole.abs());
  return {
    severity: share.greaterThan(plant.settings.materiality) ? 'error' : 'warning',
    details: {
      computed: `${more.isNegative() ? '-' : '+'}${plainText(more.abs(), 3)} tCO2e`,
      difference: `${plainText(share.times(100), 2)} %`,
    },
  };
}

/** Scrap, transports and waste come as they fall; energy and materials go with what is made. */
function isRegular({ ledger }: ItemOverTime): boolean {
  return ledger === 'Energy' || ledger === 'Materials' || ledger === 'Emissions';
}

const placeOfItem = ({ rows: { table, firstRow, months } }: ItemOverTime, month?: string) =>
  placeOf(
    table,
    months.get(month ?? '')?.firstRow ?? firstRow,
    month === undefined ? table.ledger.lines.item : table.ledger.lines.sum,
  );

function monthsMissing(plant: Plant, item: ItemOverTime): Doubt {
  return ({ severity, details }) =>
    finding(
      'months-without-rows',
      placeOfItem(item),
      { item: item.item, process: labelOf(plant, item.process), words: item.missing.join(', '), ...details },
      severity,
    );
}

function monthsFar(plant: Plant, item: ItemOverTime, months: readonly string[]): Doubt {
  const times = (month: string): Exact => (item.perOutput.get(month) ?? ZERO).div(item.median ?? exact(1));
  const distance = (month: string): Exact => (times(month).lessThan(1) ? exact(1).div(times(month)) : times(month));
  const [furthest = ''] = [...months].sort((a, b) => distance(b).comparedTo(distance(a)));
  return ({ severity, details }) =>
    finding(
      'month-far-from-usual',
      placeOfItem(item, furthest),
      {
        item: item.item,
        process: labelOf(plant, item.process),
        words: months.join(', '),
        value: plainText(times(furthest), 3),
        ...details,
      },
      severity,
    );
}

/** Months in which everything that a process takes in is far from the usual: then what it makes is. */
function farOutputs(plant: Plant, { process, outputs, items }: ProcessOverTime): readonly Finding[] {
  const known = items.filter((item) => isRegular(item) && item.median);
  const months = [...new Set(known.flatMap(({ far }) => far))];
  return months
    .filter((month) => known.length > 1 && known.every(({ far }) => far.includes(month)))
    .flatMap((month) => {
      const of = outputs.find(({ rows }) => rows.months.has(month));
      const rows = of?.rows.months.get(month);
      return of && rows
        ? [
            finding('output-far-from-usual', placeOf(of.rows.table, rows.firstRow, of.rows.table.ledger.lines.sum), {
              product: of.product,
              process: labelOf(plant, process),
              words: month,
            }),
          ]
        : [];
    });
}

interface Taken {
  readonly inputs: readonly Input[];
  /** In the unit of the band. */
  readonly quantity: Exact;
  readonly perTonne: Exact;
  /** The end of the band that is passed; nothing inside it. */
  readonly wanted: Exact | undefined;
}

/** What a potline takes in per tonne: a process that turns alumina into something else by weight, and takes in no scrap. */
function inBand(plant: Plant, { process, outputs }: ProcessOverTime, band: IntensityBand): Taken | undefined {
  const own = plant.inputs.filter((input) => input.process === process);
  const isAlumina = (name: string): boolean => libraryNameOf(name)?.[defaultLanguage] === 'Alumina';
  const made = outputs.filter(({ unit: { dimension }, product }) => dimension === 'mass' && !isAlumina(product));
  if (!own.some(({ item }) => isAlumina(item)) || own.some(({ ledger }) => ledger === 'Scrap')) return undefined;
  if (made.length === 0 || made.length < outputs.length) return undefined;
  const base = unit(band.unit);
  const inputs = own.filter(
    (input) =>
      input.group.unit.dimension === base.dimension &&
      (band.item === 'Electricity'
        ? input.ledger === 'Energy' && kindOfCarrier(plant, input).kind === 'electricity'
        : libraryNameOf(input.item)?.[defaultLanguage] === band.item),
  );
  const quantity = total(inputs.map(({ group }) => group.quantity.times(unitRatio(group.unit, base))));
  const tonnes = total(made.map(({ unit: own, rows }) => rows.sum.times(unitRatio(own, unit('t')))));
  const isUnread = plant.blocks.some((block) => block.process === process || block.process === 'all');
  if (isUnread || !quantity.greaterThan(0) || !tonnes.greaterThan(0)) return undefined;
  const perTonne = quantity.div(tonnes);
  const [least, most] = [exact(band.least), exact(band.most)];
  const wanted = perTonne.lessThan(least) ? least : perTonne.greaterThan(most) ? most : undefined;
  return { inputs, quantity, perTonne, wanted };
}

function outsideBand(plant: Plant, band: IntensityBand, { inputs, perTonne }: Taken): Doubt {
  return ({ severity, details }) => {
    const [first] = inputs;
    if (!first) throw new Error('a band of nothing');
    const { table, firstRow } = first.group;
    return finding(
      'intensity-outside-band',
      placeOf(table, firstRow, table.ledger.lines.sum),
      {
        item: first.item,
        process: labelOf(plant, first.process),
        value: plainText(perTonne, 3),
        unit: `${band.unit}/t`,
        first: band.least,
        second: band.most,
        ...details,
      },
      severity,
    );
  };
}

interface Range {
  /** In the unit of the factor. */
  readonly least: Exact;
  readonly most: Exact;
}

/** The published values of the same item, component and gas, whatever their region and year; of electricity's factors those of any electricity. Nothing where there are none in its dimension. */
function publishedRange(plant: Plant, { item, component, gas, unit: own }: Factor): Range | undefined {
  const isGrid =
    (component === 'location' || component === 'residual') &&
    kindOfEnergy(plant, item, own.per, undefined).kind === 'electricity';
  const name = libraryNameOf(item)?.[defaultLanguage];
  const values = factorLibrary.flatMap((one): readonly Exact[] => {
    if (one.value === '' || one.component !== component) return [];
    const isSame =
      isGrid ||
      one.item[defaultLanguage] === name ||
      Object.values(one.item).some((text) => formulaKey(text) === formulaKey(item));
    if (!isSame) return [];
    const read = readFactorUnit(one.unit);
    const ratio = read && ratioBetween(read, own);
    const isSameGas = gas === undefined || one.gas === undefined || gas === one.gas || isGrid;
    return ratio && isSameGas ? [exact(one.value).times(ratio)] : [];
  });
  if (values.length === 0) return undefined;
  const sorted = values.filter((value) => value.greaterThan(0)).sort((a, b) => a.comparedTo(b));
  const [least, most] = [sorted[0], sorted.at(-1)];
  return least && most && { least, most };
}

function ratioBetween(from: FactorUnit, to: FactorUnit): Exact | undefined {
  if (from.numerator.dimension !== to.numerator.dimension || from.per?.dimension !== to.per?.dimension)
    return undefined;
  const top = unitRatio(from.numerator, to.numerator);
  return from.per && to.per ? top.div(unitRatio(from.per, to.per)) : top;
}

function farFactor({ table, row, item, value, unitText, unit: own }: Factor, { least, most }: Range): Doubt {
  return ({ severity, details }) =>
    finding(
      'factor-far-from-library',
      placeOf(table, row, 'value'),
      {
        item,
        value: plainText(value, 6),
        unit: unitText || own.numerator.symbol,
        first: plainText(least, 3),
        second: plainText(most, 3),
        ...details,
      },
      severity,
    );
}

const labelOf = (plant: Plant, process: number): string => plant.processes[process]?.label ?? '';
