/** CBAM default values and benchmarks for aluminium goods, to be looked up and never multiplied. */
import { inEach } from '../languages';
import { libraryFactor, type LibraryFactor } from './libraryFactor';

const defaults = inEach('Implementing Regulation (EU) 2025/2621, default values as adopted');
const benchmarks = inEach('Implementing Regulation (EU) 2025/2620, benchmarks');
const unit = 'tCO2e/t';

/** A default with its printed mark-ups: values with 10, 20 and 30 % come from unrounded bases, so the printed ones stand. */
interface MarkedUpDefault {
  readonly cn: string;
  readonly value: string;
  /** As printed for 2026, 2027, and 2028 and later. */
  readonly markedUp: readonly [of2026: string, of2027: string, from2028: string];
}

/** Rows whose country the transcription does not show. */
const markedUpDefaults: readonly MarkedUpDefault[] = [
  { cn: '7601', value: '1.7', markedUp: ['1.87', '2.04', '2.21'] },
  { cn: '7603', value: '2.032', markedUp: ['2.235', '2.439', '2.642'] },
  { cn: '76041010', value: '2.258', markedUp: ['2.484', '2.709', '2.935'] },
  { cn: '76041090', value: '2.278', markedUp: ['2.506', '2.734', '2.962'] },
];

/** The default of a CN code as printed for a year, mark-up included; nothing before 2026 or for a code that is not there. */
export function markedUpDefault(cn: string, year: number): string | undefined {
  const found = markedUpDefaults.find((row) => row.cn === cn.replace(/\s/g, ''));
  return year < 2026 ? undefined : found?.markedUp[Math.min(year - 2026, 2)];
}

const before = inEach(
  'direct emissions before mark-up (+10 % 2026, +20 % 2027, +30 % from 2028: look the marked-up value up)',
  '加成前的直接排放（2026年+10%、2027年+20%、2028年起+30%，加成值请查表）',
);
const ofChina = (cn: string, value: string): LibraryFactor =>
  libraryFactor(
    `cbam.dv.cn.${cn}`,
    inEach(`CBAM default China, CN ${cn}`, `CBAM 默认值 中国 CN ${cn}`),
    undefined,
    value,
    unit,
    defaults,
    { gas: 'CO2e', country: 'CN', year: 2026, note: before },
  );
const of7601 = (country: string, value: string): LibraryFactor =>
  libraryFactor(
    `cbam.dv.7601.${country.replace(/ /g, '_')}`,
    inEach(`CBAM default ${country}, CN 7601`, `CBAM 默认值 ${country} CN 7601`),
    undefined,
    value,
    unit,
    defaults,
    { gas: 'CO2e', country: country === 'Other countries' ? 'global' : country, year: 2026, note: before },
  );
const benchmark = (id: string, goods: string, value: string): LibraryFactor =>
  libraryFactor(
    `cbam.bm.${id}`,
    inEach(`CBAM benchmark ${goods}`, `CBAM 基准 ${goods}`),
    undefined,
    value,
    unit,
    benchmarks,
    { gas: 'CO2e', country: 'EU', year: 2026, note: inEach('column A', 'A栏') },
  );

export const cbamReference: readonly LibraryFactor[] = [
  ofChina('7601', '3'),
  ofChina('7604/7605', '4.8808'),
  ofChina('7606', '4.12'),
  ofChina('7607', '5.559098489'),
  ofChina('7608-7610', '4.895545619'),
  of7601('India', '1.87'),
  of7601('Indonesia', '1.7'),
  of7601('Malaysia', '1.7'),
  of7601('Canada', '1.96'),
  of7601('United Arab Emirates', '1.87'),
  of7601('Australia', '1.7'),
  of7601('Other countries', '2.20264371'),
  benchmark('7601.K', '7601 primary (K)', '1.423'),
  benchmark('7601.L', '7601 secondary (L)', '0.091'),
  benchmark('profiles', 'profiles 7604 10 90, 21, 29 90', '0.06'),
  benchmark('bars', 'bars, wire, plate 7604 10 10, 7605, 7606', '0.056'),
  benchmark('foil', 'foil 7607', '0.166'),
  benchmark('cast', 'cast articles 7616 99 10', '0.046'),
];
