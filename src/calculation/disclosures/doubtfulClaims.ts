/** Disclosed figures that say something other than they seem to: a scope 2 of zero, internal scrap in a total, a definition turned round, two boundaries, a leap. */
import { finding, type Finding } from '../../findings/finding';
import { groupedBy } from '../../quantity/groupedBy';
import { placeOf } from '../../ledgers/ledgerTable';
import { kindOfCarrier } from '../../model/kinds';
import { hasStatus } from '../../model/certificates/certificates';
import type { Plant } from '../../model/plant';
import { ZERO, exact, plainText } from '../../quantity/exact';
import { numberOf } from '../graph/node';
import { aboutOf } from './printedTwice';
import { printedText, type PrintedFigure } from './printedFigure';
import type { TotalOfParts } from './totalsOfParts';

/** Every doubt of these kinds, each with its place. */
export function doubtfulClaims(
  plant: Plant,
  figures: readonly PrintedFigure[],
  totals: readonly TotalOfParts[],
): readonly Finding[] {
  return [
    ...zeroScope2(plant, figures),
    ...internalScrap(totals),
    ...turnedDefinitions(figures),
    ...otherBoundaries(figures),
    ...leaps(figures),
  ];
}

/** Zero can be market-based alone, and then only with something redeemed; a plant that buys no electricity at all may state zero. */
function zeroScope2(plant: Plant, figures: readonly PrintedFigure[]): readonly Finding[] {
  const energy = plant.inputs.filter((input) => input.ledger === 'Energy');
  const buysNone =
    energy.length > 0 &&
    energy.every(
      (input) =>
        input.product !== undefined ||
        input.group.entry.source === 'on-site' ||
        kindOfCarrier(plant, input).kind === 'fuel',
    );
  const hasRedeemed = hasStatus(plant.ledgers.tables.get('Certificates'), 'redeemed');
  const zeros = figures.filter(
    (figure) => /^scope 2(?: location-based| market-based)?$/.test(figure.metric) && figure.amount.isZero(),
  );
  return zeros
    .filter((figure) => !buysNone && !(figure.metric === 'scope 2 market-based' && hasRedeemed))
    .map((figure) =>
      finding('disclosed-scope-2-zero', placeOf(figure.figure.table, figure.figure.row, 'value'), {
        period: figure.period,
      }),
    );
}

/** A total of scrap with internal scrap in it is a mass charged, not recycled content. */
function internalScrap(totals: readonly TotalOfParts[]): readonly Finding[] {
  return totals.flatMap(({ whole, parts }): Finding[] => {
    const internal = parts.find((part) => part.metric === 'scrap internal');
    if (whole.metric !== 'scrap total' || !internal || internal.amount.isZero()) return [];
    const [all, own] = [numberOf(whole.figure.value) ?? ZERO, numberOf(internal.figure.value) ?? ZERO];
    const isSameUnit = whole.figure.unit === internal.figure.unit;
    return [
      finding('disclosed-internal-scrap', placeOf(whole.figure.table, whole.figure.row, 'value'), {
        ...aboutOf(whole),
        value: plainText(all),
        first: plainText(own),
        difference: isSameUnit ? plainText(all.minus(own)) : '',
        unit: whole.figure.unit,
      }),
    ];
  });
}

const preConsumer = /pre-?\s?(?:and post-?)?\s?consumer|消费前/i;
const remeltedAtHome =
  /(?:remelted|recycled|reclaimed|reused)[^.;]{0,60}(?:within the (?:same )?(?:factory|plant|company|process)|in-house|internally)|(?:within the (?:same )?(?:factory|plant|company|process)|in-house)[^.;]{0,40}(?:remelted|recycled|reclaimed|reused)|(?:厂内|工厂内部?|企业内部|公司内部|本厂)[^。；]{0,16}(?:重熔|回炉|回用|再利用|循环)/i;

/** A source text that quotes a definition of pre-consumer scrap which ISO 14021 excludes. */
function turnedDefinitions(figures: readonly PrintedFigure[]): readonly Finding[] {
  return figures.flatMap((figure): Finding[] => {
    const { table, row, source } = figure.figure;
    if (!preConsumer.test(`${figure.figure.metric} ${source}`) || !remeltedAtHome.test(source)) return [];
    return [finding('pre-consumer-definition', placeOf(table, row, 'source'), aboutOf(figure))];
  });
}

/** A footprint, cradle to gate, beside an intensity, gate to gate, of subjects that read alike in one table. */
function otherBoundaries(figures: readonly PrintedFigure[]): readonly Finding[] {
  const footprints = figures.filter(({ metric, subject }) => metric === 'footprint' && subject !== '');
  return footprints.flatMap((footprint) => {
    const alike = figures.filter(
      (figure) =>
        figure.source === footprint.source &&
        figure.period === footprint.period &&
        figure.measure === footprint.measure &&
        figure.subject !== footprint.subject &&
        /intensity|强度/.test(figure.metric) &&
        sharesName(figure.subject, footprint.subject) &&
        !figure.amount.equals(footprint.amount),
    );
    return alike.map((figure): Finding =>
      finding('disclosed-boundaries', placeOf(figure.figure.table, figure.figure.row, 'subject'), {
        first: `${plainText(numberOf(figure.figure.value) ?? ZERO)} ${figure.figure.subject}`,
        second: `${plainText(numberOf(footprint.figure.value) ?? ZERO)} ${footprint.figure.subject}`,
      }),
    );
  });
}

/** True where two names have two words, or three Chinese characters, in a row in common. */
function sharesName(one: string, other: string): boolean {
  const words = one.split(/\s+/);
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  const characters = Array.from(one);
  const triples = characters
    .slice(2)
    .map((_, index) => characters.slice(index, index + 3).join(''))
    .filter((text) => /^\p{Script=Han}{3}$/u.test(text));
  return [...pairs, ...triples].some((part) => ` ${other} `.includes(part));
}

const leap = exact('0.5');

/** A figure that changes by more than half from one year to the next; labels that stand twice are left out, for nobody can tell their series apart. */
function leaps(figures: readonly PrintedFigure[]): readonly Finding[] {
  const series = groupedBy(
    figures.filter(({ period }) => /^\d{4}$/.test(period)),
    ({ metric, subject, source, measure }) => [metric, subject, source, measure].join('|'),
  );
  return [...series.values()].flatMap((group) => {
    const byYear = groupedBy(group, ({ period }) => period);
    if ([...byYear.values()].some((ofYear) => ofYear.length > 1)) return [];
    return group.flatMap((figure): Finding[] => {
      const [before] = byYear.get(String(Number(figure.period) - 1)) ?? [];
      if (!before || before.amount.isZero() || figure.amount.isZero()) return [];
      const change = figure.amount.div(before.amount).minus(1);
      if (change.abs().lessThanOrEqualTo(leap)) return [];
      return [
        finding('disclosed-jump', placeOf(figure.figure.table, figure.figure.row, 'value'), {
          ...aboutOf(figure),
          first: printedText(before),
          second: printedText(figure),
          difference: `${change.isPositive() ? '+' : ''}${plainText(change.times(100).toDecimalPlaces(0))}`,
        }),
      ];
    });
  });
}
