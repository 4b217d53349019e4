/** Is a disclosed total the sum of the parts that are disclosed with it? */
import { finding, type Finding } from '../../findings/finding';
import { placeOf } from '../../ledgers/ledgerTable';
import { ZERO, plainText, total as totalOf } from '../../quantity/exact';
import { metricId } from '../targets/metricNames';
import { follows, numberOf, type Node } from '../graph/node';
import { besidePrinted, inPrintedUnit } from './printedUnits';
import { difference } from '../rules/difference';
import { total } from '../rules/total';
import type { Sources } from '../graph/sources';
import { aboutOf } from './printedTwice';
import type { PrintedFigure } from './printedFigure';

export interface TotalOfParts {
  readonly whole: PrintedFigure;
  readonly parts: readonly PrintedFigure[];
  /** The parts in the unit of the total. */
  readonly sum: Node;
  /** Total less sum. */
  readonly difference: Node;
  /** `rounded`: as near as the printed digits allow; `doubtful`: one digit more than that; `no`: further off. */
  readonly agrees: 'exactly' | 'rounded' | 'doubtful' | 'no';
}

/** Every total whose parts are disclosed for the same period: `a 1+2`, scrap by class, `X total` and the subject `total`. */
export function totalsOfParts(sources: Sources, figures: readonly PrintedFigure[]): readonly TotalOfParts[] {
  return figures.flatMap((whole) => {
    const choices = partsOf(whole, figures).filter((parts) => parts.length > 1);
    const made = choices
      .map((parts) => compare(sources, whole, parts))
      .filter((one): one is TotalOfParts => one !== undefined);
    const best =
      made.find((one) => one.agrees === 'exactly') ?? made.find((one) => one.agrees === 'rounded') ?? made[0];
    return best ? [best] : [];
  });
}

const totalWords = /^(?:total|all|sum|合计|总计|总量|小计)$/i;

/** The sets of figures that could be the parts; several where a part is stated in two views. */
function partsOf(whole: PrintedFigure, figures: readonly PrintedFigure[]): readonly (readonly PrintedFigure[])[] {
  const near = figures.filter(
    (figure) => figure !== whole && figure.period === whole.period && figure.measure === whole.measure,
  );
  const inSource = (found: readonly PrintedFigure[]): readonly PrintedFigure[] => {
    const same = found.filter((figure) => figure.source === whole.source);
    return same.length > 0 ? same : found;
  };
  const named = partNames(whole.metric);
  if (named) {
    const options = named.map((names) =>
      inSource(near.filter((figure) => names.includes(figure.metric) && figure.subject === whole.subject)),
    );
    return options
      .reduce<readonly (readonly PrintedFigure[])[]>(
        (sets, option) => sets.flatMap((set) => option.map((figure) => [...set, figure])),
        [[]],
      )
      .filter((set) => set.length === named.length);
  }
  const ofSource = near.filter((figure) => figure.source === whole.source);
  if (totalWords.test(whole.subject))
    return [ofSource.filter((figure) => figure.metric === whole.metric && !totalWords.test(figure.subject))];
  const base = baseOfTotal(whole.metric);
  return base === undefined
    ? []
    : [ofSource.filter((figure) => figure.metric === base && !totalWords.test(figure.subject))];
}

/** The metrics that add up to this one, each with its other names; nothing where it is no such total. */
function partNames(metric: string): readonly (readonly string[])[] | undefined {
  if (metric === 'scrap total') return [['scrap internal'], ['scrap pre-consumer'], ['scrap post-consumer']];
  const [first, ...rest] = metric.split('+').map((part) => part.trim());
  if (!first || rest.length === 0) return undefined;
  const names = [
    first,
    ...rest.map((part) => (part.length < first.length ? first.slice(0, first.length - part.length) + part : part)),
  ];
  return names.map((name, index) =>
    [...new Set([name, rest[index - 1] ?? name].map(metricId))].flatMap((id) =>
      id === 'scope 2' ? [id, 'scope 2 location-based', 'scope 2 market-based'] : [id],
    ),
  );
}

/** `waste` of `waste total`, `total waste` and 废弃物合计. */
function baseOfTotal(metric: string): string | undefined {
  const found = /^total (.+)$/.exec(metric) ?? /^(.+?)\s*(?: total|合计|总计|总量)$/.exec(metric);
  return found?.[1]?.trim();
}

function compare(sources: Sources, whole: PrintedFigure, parts: readonly PrintedFigure[]): TotalOfParts | undefined {
  const nodes = parts.map((part) => inPrintedUnit(sources, part.figure.value, part.figure.unit, whole.figure.unit));
  if (nodes.includes(undefined)) return undefined;
  const sum = follows(total, ...nodes.flatMap((node) => node ?? []));
  const gap = whole.amount.minus(totalOf(parts.map((part) => part.amount))).abs();
  const coarsest = [whole, ...parts].reduce((most, { step }) => (step.greaterThan(most) ? step : most), ZERO);
  const agrees = gap.isZero()
    ? 'exactly'
    : gap.lessThanOrEqualTo(coarsest)
      ? 'rounded'
      : gap.lessThanOrEqualTo(coarsest.times(parts.length + 1))
        ? 'doubtful'
        : 'no';
  return { whole, parts, sum, difference: follows(difference, whole.figure.value, sum), agrees };
}

/** A total that is not its parts is a warning, a note where rounding of every part could explain it. */
export function totalFindings(totals: readonly TotalOfParts[]): readonly Finding[] {
  return totals
    .filter(({ agrees }) => agrees === 'no' || agrees === 'doubtful')
    .map(({ whole, sum, agrees }) =>
      finding(
        'disclosed-total',
        placeOf(whole.figure.table, whole.figure.row, 'value'),
        {
          ...aboutOf(whole),
          value: plainText(numberOf(whole.figure.value) ?? ZERO),
          computed: besidePrinted(numberOf(sum) ?? ZERO, numberOf(whole.figure.value) ?? ZERO),
          unit: whole.figure.unit,
        },
        agrees === 'no' ? 'warning' : 'note',
      ),
    );
}
