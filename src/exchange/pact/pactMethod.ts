/** What the text of PACT asks of the values of a record, and its schema does not see. */
import { isCountry } from './countries';
import { isObject, numberIn, type Json, type PactFault } from './pactFault';
import { geographies, productFootprint, unitsWithoutMass, type Kind, type Properties } from './pactProperties';

/** The smallest and the largest that a number of a kind may be. */
const ranges: Readonly<
  Partial<Record<string, { readonly from?: number; readonly to?: number; readonly above?: number }>>
> = {
  positive: { above: 0 },
  'not negative': { from: 0 },
  'not positive': { to: 0 },
  percent: { from: 0, to: 100 },
  rating: { from: 1, to: 5 },
};

/** Longest validity after the end of the reference period, years. */
const longestValidity = 3;

export function checkMethod(record: Json): readonly PactFault[] {
  const pcf = isObject(record['pcf']) ? record['pcf'] : {};
  return [
    ...outOfRange(record, productFootprint),
    ...geographyFaults(pcf),
    ...timeFaults(record, pcf),
    ...contradictions(record, pcf),
    ...silences(record, pcf),
  ];
}

function outOfRange(record: Json, properties: Properties, path = ''): readonly PactFault[] {
  return Object.entries(properties).flatMap(([name, { kind, holds }]): readonly PactFault[] => {
    const value = record[name];
    const place = path === '' ? name : `${path}.${name}`;
    if (holds && isObject(value)) return outOfRange(value, holds, place);
    const range = ranges[kind as Extract<Kind, string>];
    const number = numberIn(value);
    if (!range || !number || typeof value !== 'string') return [];
    const { from, to, above } = range;
    const fits =
      (from === undefined || number.gte(from)) &&
      (to === undefined || number.lte(to)) &&
      (above === undefined || number.gt(above));
    const bounds = above === undefined ? `${from ?? ''}…${to ?? ''}` : `> ${above}`;
    return fits ? [] : [{ layer: 'method', code: 'out-of-range', path: place, value, expected: bounds }];
  });
}

function geographyFaults(pcf: Json): readonly PactFault[] {
  const said = geographies.filter((name) => pcf[name] !== undefined);
  const many: readonly PactFault[] =
    said.length > 1 ? [{ layer: 'method', code: 'too-many-geographies', path: 'pcf', value: said.join(', ') }] : [];
  const unknown = geographies.flatMap((name): readonly PactFault[] => {
    const value = pcf[name];
    const [country] = typeof value === 'string' && name !== 'geographyRegionOrSubregion' ? value.split('-') : [];
    if (country === undefined || !/^[A-Z]{2}$/.test(country)) return [];
    return isCountry(country)
      ? []
      : [{ layer: 'method', code: 'unknown-country', path: `pcf.${name}`, value: country }];
  });
  return [...many, ...unknown];
}

function timeFaults(record: Json, pcf: Json): readonly PactFault[] {
  const time = (value: unknown): number => (typeof value === 'string' ? Date.parse(value) : NaN);
  const [start, end] = [time(pcf['referencePeriodStart']), time(pcf['referencePeriodEnd'])];
  const [from, to] = [time(record['validityPeriodStart']), time(record['validityPeriodEnd'])];
  const fault = (code: PactFault['code'], path: string, value: unknown, expected: unknown): PactFault => ({
    layer: 'method',
    code,
    path,
    value: String(value),
    expected: String(expected),
  });
  const last = new Date(end);
  if (!Number.isNaN(end)) last.setUTCFullYear(last.getUTCFullYear() + longestValidity);
  const { validityPeriodStart, validityPeriodEnd } = record;
  const { referencePeriodStart, referencePeriodEnd } = pcf;
  return [
    ...(end <= start
      ? [fault('not-in-order', 'pcf.referencePeriodEnd', referencePeriodEnd, referencePeriodStart)]
      : []),
    ...(to <= from ? [fault('not-in-order', 'validityPeriodEnd', validityPeriodEnd, validityPeriodStart)] : []),
    ...(from < end
      ? [fault('validity-too-early', 'validityPeriodStart', validityPeriodStart, referencePeriodEnd)]
      : []),
    ...(to > last.getTime()
      ? [fault('validity-too-long', 'validityPeriodEnd', validityPeriodEnd, last.toISOString().slice(0, 10))]
      : []),
  ];
}

function contradictions(record: Json, pcf: Json): readonly PactFault[] {
  const fault = (name: string, expected: string): PactFault => ({
    layer: 'method',
    code: 'contradicts',
    path: `pcf.${name}`,
    value: String(pcf[name]),
    expected,
  });
  const amount = numberIn(pcf['declaredUnitAmount']);
  const mass = numberIn(pcf['productMassPerDeclaredUnit']);
  const unit = pcf['declaredUnitOfMeasurement'];
  const holdsMass = unit === 'kilogram' && amount && mass && !mass.eq(amount);
  const hasNone = typeof unit === 'string' && unitsWithoutMass.includes(unit) && mass && !mass.isZero();
  return [
    ...(pcf['packagingEmissionsIncluded'] === false && pcf['packagingGhgEmissions'] !== undefined
      ? [fault('packagingGhgEmissions', 'packagingEmissionsIncluded: false')]
      : []),
    ...(pcf['ccsTechnologicalCO2CaptureIncluded'] === false && pcf['ccsTechnologicalCO2Capture'] !== undefined
      ? [fault('ccsTechnologicalCO2Capture', 'ccsTechnologicalCO2CaptureIncluded: false')]
      : []),
    ...(holdsMass ? [fault('productMassPerDeclaredUnit', amount.toFixed())] : []),
    ...(hasNone ? [fault('productMassPerDeclaredUnit', '0')] : []),
    ...(Array.isArray(record['precedingPfIds']) && record['precedingPfIds'].includes(record['id'])
      ? [{ layer: 'method', code: 'contradicts', path: 'precedingPfIds', expected: 'id' } as const]
      : []),
  ];
}

/** What shall or should be said where something else is. */
function silences(record: Json, pcf: Json): readonly PactFault[] {
  const share = numberIn(pcf['primaryDataShare']);
  const exempted = numberIn(pcf['exemptedEmissionsPercent']);
  const silent = (path: string, because: string): PactFault => ({
    layer: 'method',
    code: 'should-say',
    path,
    expected: because,
  });
  return [
    ...(share?.lt(100) && pcf['secondaryEmissionFactorSources'] === undefined
      ? [silent('pcf.secondaryEmissionFactorSources', 'primaryDataShare')]
      : []),
    ...(exempted?.gt(0) && !pcf['exemptedEmissionsDescription']
      ? [silent('pcf.exemptedEmissionsDescription', 'exemptedEmissionsPercent')]
      : []),
    ...(record['precedingPfIds'] !== undefined && !record['comment'] ? [silent('comment', 'precedingPfIds')] : []),
  ];
}
