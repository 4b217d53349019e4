/** What is noticed about the factors of inputs, each cause said once. */
import type { DetailsOf, FindingCode, SeverityOf } from '../../findings/codes';
import { finding, type Finding } from '../../findings/finding';
import { formulaKey } from '../../ledgers/cleanText';
import { placeOf } from '../../ledgers/ledgerTable';
import type { ActivityGroup } from '../../model/activityGroups';
import { factorItems, holdByParts, type Factor } from '../../model/factors';
import { kindOfCarrier, kindOfOutput } from '../../model/kinds';
import type { Input } from '../../model/plant';
import { regionOfSite } from '../../model/reportSettings';
import { daysOfFactors } from '../../model/factorStretches';
import { factorElsewhere } from '../../model/unknownItems';
import { dateOfSerial } from '../../quantity/calendarDate';
import { nearestName, nearestPlace } from '../../quantity/nearestName';
import type { Unit } from '../../quantity/units';
import type { Making } from './emissionLine';

/** Where findings about inputs are collected, each cause once. */
export type Noting = Pick<Making, 'plant' | 'notes'>;

/** A factor is there, but for another region or another time. */
export function notFitting(making: Noting, input: Input, rows: readonly Factor[]): Finding {
  const region = regionOfSite(making.plant.settings, making.plant.processes[input.process]?.site ?? '');
  const offered = [...new Set(rows.map((factor) => placeOf(factor.table, factor.row, 'value').cell))].join(', ');
  const days = daysOfFactors(input.group, making.plant.period);
  if (holdByParts(rows, region, days))
    return noteOnce(making, { input, factor: rows[0] }, 'factor-by-parts', { ...about(input), offered });
  const ended = rows.flatMap(({ validTo }) => (validTo !== undefined && validTo < days.to ? validTo : []));
  const year = ended.length === rows.length ? (dateOfSerial(Math.max(...ended)) ?? '') : '';
  return noteOnce(making, { input, factor: rows[0] }, 'factor-not-fitting', {
    ...about(input),
    region,
    offered,
    year,
    ...(days === making.plant.period
      ? {}
      : { period: [days.from, days.to].map((day) => dateOfSerial(day) ?? '').join(' – ') }),
    near: nearestPlace(region, otherRegions(rows, region)) ?? '',
  });
}

function otherRegions(rows: readonly Factor[], region: string): readonly string[] {
  const regions = new Set(rows.map((factor) => factor.region));
  return region === '' ? [] : [...regions].filter((other) => other !== '' && formulaKey(other) !== formulaKey(region));
}

/** No factor at all: the nearest product or factor is named, or the table that is not there. */
export function noFactor(making: Noting, input: Input): Finding {
  const rows = making.plant.library.byItem.get(formulaKey(input.item)) ?? [];
  if (rows.length > 0) return notFitting(making, input, rows);
  const known = making.plant.unknownItems.get(formulaKey(input.item));
  if (known) return known;
  if (!making.plant.ledgers.tables.has('Factors')) return noFactors(making);
  const products = [...making.plant.products.values()].map((product) => product.name);
  return noteOnce(making, { input }, 'no-factor', {
    ...about(input),
    near: nearestName(input.item, [...factorItems(making.plant.library), ...products]) ?? '',
    ...factorElsewhere(input.ledger, input.item),
  });
}

/** Factors are needed and the whole table is not there: said once, not for each item. */
function noFactors(making: Noting): Finding {
  return making.notes.add('missing-table', { table: 'Factors' }, { table: 'Factors' }, 'error');
}

/** Energy said to be made on the site that no process makes: the process's product of that kind is named, else the nearest name. */
export function noMaker(making: Making, input: Input): Finding {
  const { plant } = making;
  const { kind } = kindOfCarrier(plant, input);
  const alike = plant.outputs.filter((output) => kind !== undefined && kindOfOutput(plant, output).kind === kind);
  const names = [...new Set(alike.map(({ product }) => product))];
  const others = [...factorItems(plant.library), ...[...plant.products.values()].map(({ name }) => name)];
  const near = names.length === 1 ? names[0] : nearestName(input.item, names.length > 1 ? names : others);
  return noteOnce(making, { input }, 'on-site-without-maker', {
    ...about(input),
    near: near !== undefined && formulaKey(near) !== formulaKey(input.item) ? near : '',
  });
}

/** What findings about an input say of it. */
export const about = ({ item, group }: Input) => ({ item, unit: group.unit.symbol });

/** A finding about an input, once per code, item and factor; the first row of the item is its place. */
export function noteOnce<C extends FindingCode>(
  { notes }: Noting,
  { input, factor }: { readonly input: Input; readonly factor?: Factor | undefined },
  code: C,
  details: DetailsOf<C>,
  ...severity: SeverityOf<C>
): Finding {
  const { table, firstRow } = input.group;
  const place = placeOf(table, firstRow, input.ledger === 'Scrap' ? 'scrapType' : table.ledger.lines.item);
  return notes.once([code, formulaKey(input.item), String(factor?.row ?? '')], () =>
    finding(code, place, details, ...severity),
  );
}

/** A factor whose unit the input's quantity cannot be turned into. */
export function factorMismatch(making: Making, input: Input, factor: Factor): Finding {
  return noteOnce(making, { input, factor }, 'factor-unit-mismatch', {
    ...about(input),
    factor: factor.unitText,
    cell: placeOf(factor.table, factor.row, 'unit').cell ?? '',
  });
}

/** A quantity that is not of the dimension that its ledger wants. */
export function wrongDimension(making: Making, group: ActivityGroup, wanted: Unit): Finding {
  return making.notes.add('wrong-dimension', placeOf(group.table, group.firstRow, 'unit'), {
    unit: group.unit.symbol,
    wanted: wanted.symbol,
  });
}
