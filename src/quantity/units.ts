/** Units of the ledgers, each with its dimension and its size in that dimension's base unit. */
import { exact, type Exact } from './exact';
import { nearestName } from './nearestName';

/** Conversion happens only inside a dimension. Bases: mass t, energy GJ, volume m3, certificate certificate, coal equivalent tce, transport tkm. */
export type Dimension = 'mass' | 'energy' | 'volume' | 'coal equivalent' | 'certificate' | 'transport' | 'number';

export interface Unit {
  readonly symbol: string;
  readonly dimension: Dimension;
  /** Size in the dimension's base unit, exact decimal text. */
  readonly size: string;
  readonly aliases: readonly string[];
}

const declare = (dimension: Dimension, rows: readonly (readonly [string, string, ...string[]])[]): Unit[] =>
  rows.map(([symbol, size, ...aliases]) => ({ symbol, dimension, size, aliases }));

/** Every unit the contract names; sizes are definitions (SI; 1 kWh = 3.6 MJ). Nm3 is taken as the m3 of its factor. */
export const units: readonly Unit[] = [
  ...declare('mass', [
    ['g', '0.000001', '克', 'gram'],
    ['kg', '0.001', '千克', '公斤', 'kgs', 'kilogram', 'kilograms', 'kilo', 'kilos'],
    ['t', '1', '吨', '公吨', 'tonne', 'tonnes', 'metric ton', 'metric tons', 'metric tonne', 'metric tonnes'],
    ['kt', '1000', '千吨'],
    ['万吨', '10000', '万t', '10000 t', '10^4 t'],
  ]),
  ...declare('energy', [
    ['J', '0.000000001', '焦'],
    [
      'kWh',
      '0.0036',
      '千瓦时',
      '度',
      '度电',
      '千瓦小时',
      '千瓦·时',
      'kw·h',
      'kw.h',
      'kwhs',
      'kilowatt-hour',
      'kilowatt-hours',
      'kilowatt hour',
      'kilowatt hours',
    ],
    [
      'MWh',
      '3.6',
      '兆瓦时',
      'mw·h',
      'mw.h',
      '兆瓦·时',
      'mwhs',
      'megawatt-hour',
      'megawatt-hours',
      'megawatt hour',
      'megawatt hours',
    ],
    ['GWh', '3600', '吉瓦时', '百万千瓦时'],
    ['TWh', '3600000', '太瓦时'],
    ['万kWh', '36', '万千瓦时', '万度', '万度电', '万千瓦·时', '万千瓦小时', '10000 kwh'],
    ['亿kWh', '360000', '亿千瓦时', '亿千瓦·时', '亿度'],
    ['MJ', '0.001', '兆焦'],
    ['GJ', '1', '吉焦', '百万千焦', 'gigajoule', 'gigajoules'],
    ['TJ', '1000', '太焦'],
  ]),
  ...declare('volume', [
    ['L', '0.001', '升', 'litre', 'litres', 'liter', 'liters', 'ltr', 'l'],
    [
      'm3',
      '1',
      '立方米',
      '立方',
      '方',
      'm³',
      'm^3',
      'cbm',
      'cubic metre',
      'cubic metres',
      'cubic meter',
      'cubic meters',
    ],
    ['Nm3', '1', '标准立方米', '标立方米', '标方', 'nm³', 'sm3'],
    ['千m3', '1000', '千立方米', '1000 m3', '千nm3', '千标立方米'],
    [
      '万m3',
      '10000',
      '万立方米',
      '万立方',
      '万方',
      '10000 m3',
      '万nm3',
      '万标立方米',
      '1e4 nm3',
      '10^4 nm3',
      '10^4 m3',
    ],
  ]),
  ...declare('coal equivalent', [
    ['kgce', '0.001', '千克标准煤', '公斤标准煤'],
    ['tce', '1', '吨标准煤'],
    ['万tce', '10000', '万吨标准煤'],
  ]),
  ...declare('certificate', [['certificate', '1', 'certificates', '张', '个', 'rec', 'gec']]),
  ...declare('transport', [
    ['kgkm', '0.001', 'kg·km'],
    ['tkm', '1', 't·km', 't*km', 'tonne-km', 'tonne-kilometre', '吨公里', '吨千米'],
    ['万tkm', '10000', '万吨公里'],
  ]),
  ...declare('number', [
    ['1', '1', 'share', '份额'],
    ['%', '0.01'],
  ]),
];

const normal = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
const bySpelling = new Map<string, Unit>();
for (const unit of units) for (const spelling of [unit.symbol, ...unit.aliases]) bySpelling.set(normal(spelling), unit);

/** The unit a person means by this text, ignoring case, blanks and full-width forms; nothing where it is unknown. */
export function findUnit(text: string): Unit | undefined {
  return bySpelling.get(normal(text));
}

/** Spellings that mean different quantities to different people, with what each would be in units that are known. */
const severalMeanings: readonly (readonly [spellings: readonly string[], meanings: string])[] = [
  [['ton', 'tons'], 't (1000 kg) / 0.907185 t (US ton) / 1.016047 t (UK ton)'],
  [['mt', 'mts'], 't (metric ton) / 1000 kt (megatonne)'],
  [['lb', 'lbs', 'pound', 'pounds', '磅'], 'kg, as 1 lb = 0.45359237 kg'],
  [['斤', '市斤'], 'kg, as 1 斤 = 0.5 kg'],
];

/** What a spelling that is no one certain unit may mean, in words of units that are known; nothing for any other text. */
export function meaningsOfUnit(text: string): string | undefined {
  return severalMeanings.find(([spellings]) => spellings.includes(normal(text)))?.[1];
}

/** The known spelling that a mistyped unit of four letters or more most likely means; a short symbol differs from another by one letter and means something else. */
export function nearestUnit(text: string): string | undefined {
  const wanted = normal(text);
  if (wanted.length < 4 || meaningsOfUnit(text) !== undefined) return undefined;
  const digits = wanted.replace(/\D/g, '');
  const near = nearestName(
    wanted,
    units
      .flatMap((unit) => [unit.symbol, ...unit.aliases])
      .filter((known) => normal(known).replace(/\D/g, '') === digits),
  );
  return near !== undefined && Math.abs(near.length - wanted.length) <= 1 ? near : undefined;
}

/** How many of `to` one of `from` is. Throws where the dimensions differ (our own mistake, never the user's). */
export function unitRatio(from: Unit, to: Unit): Exact {
  if (from.dimension !== to.dimension) throw new Error(`no conversion from ${from.symbol} to ${to.symbol}`);
  return exact(from.size).div(to.size);
}

/** The unit with this symbol; throws where there is none. */
export function unit(symbol: string): Unit {
  const found = findUnit(symbol);
  if (!found) throw new Error(`unknown unit ${symbol}`);
  return found;
}

/** The unit in which sizes of a dimension are stated; the dimension itself where it has none. */
export function baseUnitOf(dimension: string): string {
  const bases: Readonly<Record<string, string>> = {
    mass: 't',
    energy: 'GJ',
    volume: 'm3',
    'coal equivalent': 'tce',
    certificate: '1',
    number: '1',
  };
  return bases[dimension] ?? dimension;
}
