/** What looks wrong in the quantities and factors of a report, each with what it is worth: months missing or far from the usual, intensities outside what smelters reach, factors far from the published ones. */
import { finding, type Finding } from '../../findings/finding';
import { placeOf } from '../../ledgers/ledgerTable';
import { electrolysisBands } from '../../library/intensityBands';
import type { Factor } from '../../model/factors';
import type { Input, Plant } from '../../model/plant';
import { channelsIn, viewOf } from '../../model/scopeLines';
import { exact, plainText, total, ZERO, type Exact } from '../../quantity/exact';
import type { EmissionLine } from '../emissions/emissionLine';
import type { Channel } from '../graph/channels';
import { numberOf } from '../graph/node';
import { labelOf, type Doubt, type Effect } from './doubt';
import { farFactor, publishedRange } from './factorRange';
import { inBand, outsideBand } from './inBand';
import { farTimes, isOfItem, isRegular, overTime, type ItemOverTime, type ProcessOverTime } from './overTime';

export interface Plausibility {
  readonly processes: readonly ProcessOverTime[];
  readonly findings: readonly Finding[];
}

interface Facts {
  readonly plant: Plant;
  readonly lines: readonly EmissionLine[];
  readonly used: readonly Factor[];
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
      ...process.items
        .filter(({ ledger }) => isRegular(ledger))
        .flatMap((item): readonly Finding[] => {
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
  const known = items.filter(({ ledger, median }) => isRegular(ledger) && median);
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
