/** Published coefficients for perfluorocarbons of potlines by cell technology, and which technology a text or a pair of coefficients means. */
import { exact, type Exact } from '../quantity/exact';

export type CellTechnology = 'CWPB' | 'SWPB' | 'VSS' | 'HSS' | 'PFPB L' | 'PFPB M';

interface PfcCoefficient {
  readonly technology: CellTechnology;
  readonly method: 'slope' | 'overvoltage';
  /** Slope: kg CF4/t Al per anode-effect minute per cell-day; overvoltage: kg CF4/t Al per mV, with the current efficiency in per cent. */
  readonly value: string;
  /** kg C2F6 per kg CF4. */
  readonly ratio: string;
  readonly source: string;
  /** False for ratios from general knowledge. */
  readonly ratioChecked: boolean;
}

const ipcc = 'IPCC 2006 Guidelines vol. 3 table 4.16, as in the GHG Protocol aluminium workbook v2.0';
const europe = 'Implementing Regulation (EU) 2025/2547 Annex II B.7 table 2';
const slope = (
  technology: CellTechnology,
  value: string,
  ratio: string,
  source: string,
  ratioChecked: boolean,
): PfcCoefficient => ({ technology, method: 'slope', value, ratio, source, ratioChecked });
const overvoltage = (
  technology: CellTechnology,
  value: string,
  ratio: string,
  ratioChecked: boolean,
): PfcCoefficient => ({
  technology,
  method: 'overvoltage',
  value,
  ratio,
  ratioChecked,
  source: 'IPCC 2006 Guidelines vol. 3 table 4.16; Implementing Regulation (EU) 2025/2547 Annex II B.7 table 3',
});

/** The editions differ for SWPB, VSS and HSS; a technology is not to be read from one edition's number alone. */
export const pfcCoefficients: readonly PfcCoefficient[] = [
  slope('CWPB', '0.143', '0.121', ipcc, true),
  slope('SWPB', '0.272', '0.252', ipcc, false),
  slope('VSS', '0.092', '0.053', ipcc, true),
  slope('HSS', '0.099', '0.085', ipcc, false),
  slope('PFPB L', '0.122', '0.097', europe, true),
  slope('PFPB M', '0.104', '0.057', europe, false),
  slope('CWPB', '0.143', '0.121', europe, true),
  slope('SWPB', '0.233', '0.280', europe, false),
  slope('VSS', '0.058', '0.086', europe, false),
  slope('HSS', '0.165', '0.077', europe, false),
  overvoltage('CWPB', '1.16', '0.121', true),
  overvoltage('SWPB', '3.65', '0.252', false),
];

const names: readonly (readonly [RegExp, readonly CellTechnology[]])[] = [
  [/CWPB|cent(?:re|er)[- ]?worked|中间下料/i, ['CWPB']],
  [/SWPB|side[- ]?worked|边部加工/i, ['SWPB']],
  [/\bVSS\b|vertical[- ]?stud|上插/i, ['VSS']],
  [/\bHSS\b|horizontal[- ]?stud|侧插/i, ['HSS']],
  [/PFPB[ _-]?L\b|legacy point/i, ['PFPB L']],
  [/PFPB[ _-]?M\b|modern point/i, ['PFPB M']],
  [/PFPB(?![ _-]?[LM]\b)|(?<!legacy |modern )point[- ]?feed|点式下料/i, ['PFPB L', 'PFPB M']],
];

/** The cell technologies that a text names, none where it names none. */
export function technologiesNamed(text: string): readonly CellTechnology[] {
  return [...new Set(names.filter(([pattern]) => pattern.test(text)).flatMap(([, technologies]) => technologies))];
}

/** The technologies whose published coefficient (or ratio) has this value, each once. */
export function technologiesWith(
  method: PfcCoefficient['method'],
  part: 'value' | 'ratio',
  number: Exact,
): readonly CellTechnology[] {
  return [
    ...new Set(
      pfcCoefficients
        .filter((row) => row.method === method && exact(row[part]).equals(number))
        .map(({ technology }) => technology),
    ),
  ];
}
