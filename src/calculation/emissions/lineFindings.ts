/** What is noticed about the factors of inputs, each cause said once. */
import type { Finding } from '../../findings/finding';
import { formulaKey } from '../../ledgers/cleanText';
import { factorLedger } from '../../ledgers/factorLedger';
import { placeOf } from '../../ledgers/ledgerTable';
import type { ActivityGroup } from '../../model/activityGroups';
import { factorItems, holdByParts, type Factor } from '../../model/factors';
import { kindOfCarrier, kindOfOutput } from '../../model/kinds';
import type { Input } from '../../model/plant';
import { regionOfSite } from '../../model/reportSettings';
import { factorElsewhere } from '../../model/unknownItems';
import { dateOfSerial } from '../../quantity/calendarDate';
import { nearestName, nearestPlace } from '../../quantity/nearestName';
import type { Unit } from '../../quantity/units';
import type { Making } from './emissionLine';

/** Where findings about inputs are collected, each cause once. */
export type Noting = Pick<Making, 'plant' | 'findings' | 'noted'>;

/** A factor is there, but for another region or another time. */
export function notFitting(making: Noting, input: Input, rows: readonly Factor[]): Finding {
  const region = regionOfSite(making.plant.settings, making.plant.processes[input.process]?.site ?? '');
  const offered = [...new Set(rows.map((factor) => placeOf(factor.table, factor.row, 'value').cell))].join(', ');
  if (holdByParts(rows, region, making.plant.period))
    return noteOnce(making, input, 'factor-by-parts', 'error', rows[0], { offered });
  const ended = rows.flatMap(({ validTo }) =>
    validTo !== undefined && validTo < making.plant.period.to ? validTo : [],
  );
  const year = ended.length === rows.length ? (dateOfSerial(Math.max(...ended)) ?? '') : '';
  return noteOnce(making, input, 'factor-not-fitting', 'error', rows[0], {
    region,
    offered,
    year,
    component: rows[0]?.component ?? '',
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
  return noteOnce(making, input, 'no-factor', 'error', undefined, {
    near: nearestName(input.item, [...factorItems(making.plant.library), ...products]) ?? '',
    ...factorElsewhere(input.ledger, input.item),
  });
}

/** Factors are needed and the whole table is not there: said once, not for each item. */
function noFactors(making: Noting): Finding {
  const known = making.noted.get('missing-table');
  if (known) return known;
  const finding: Finding = {
    code: 'missing-table',
    severity: 'error',
    place: { table: 'Factors' },
    details: { table: 'Factors' },
  };
  making.noted.set('missing-table', finding);
  making.findings.push(finding);
  return finding;
}

/** Energy said to be made on the site that no process makes: the process's product of that kind is named, else the nearest name. */
export function noMaker(making: Making, input: Input): Finding {
  const { plant } = making;
  const { kind } = kindOfCarrier(plant, input);
  const alike = plant.outputs.filter((output) => kind !== undefined && kindOfOutput(plant, output).kind === kind);
  const names = [...new Set(alike.map(({ product }) => product))];
  const others = [...factorItems(plant.library), ...[...plant.products.values()].map(({ name }) => name)];
  const near = names.length === 1 ? names[0] : nearestName(input.item, names.length > 1 ? names : others);
  return noteOnce(making, input, 'on-site-without-maker', 'error', undefined, {
    near: near !== undefined && formulaKey(near) !== formulaKey(input.item) ? near : '',
  });
}

/** A finding about an input, once per code, item and factor; the first row of the item is its place. */
export function noteOnce(
  making: Noting,
  input: Input,
  code: Finding['code'],
  severity: Finding['severity'],
  factor?: Factor,
  details: Readonly<Record<string, string>> = {},
): Finding {
  const key = `${code} ${formulaKey(input.item)} ${factor?.row ?? ''}`;
  const known = making.noted.get(key);
  if (known) return known;
  const column = {
    Energy: 'carrier',
    Scrap: 'scrapType',
    Materials: 'item',
    Emissions: 'gas',
    AnodeEffects: 'process',
  }[input.ledger];
  const finding: Finding = {
    code,
    severity,
    place: placeOf(input.group.table, input.group.firstRow, column),
    details: { item: input.item, unit: input.group.unit.symbol, ...details },
  };
  making.noted.set(key, finding);
  making.findings.push(finding);
  return finding;
}

/** A factor whose unit the input's quantity cannot be turned into. */
export function factorMismatch(making: Making, input: Input, factor: Factor): Finding {
  return noteOnce(making, input, 'factor-unit-mismatch', 'error', factor, {
    factor: factor.unitText,
    cell: placeOf(factor.table, factor.row, 'unit').cell ?? '',
  });
}

/** A quantity that is not of the dimension that its ledger wants. */
export function wrongDimension(making: Making, group: ActivityGroup, wanted: Unit): Finding {
  const finding: Finding = {
    code: 'wrong-dimension',
    severity: 'error',
    place: placeOf(group.table, group.firstRow, 'unit'),
    details: { unit: group.unit.symbol, wanted: wanted.symbol },
  };
  making.findings.push(finding);
  return finding;
}
