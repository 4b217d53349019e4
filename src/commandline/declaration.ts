/** The options of the command line: help and reading follow. */
import { formatNames } from '../exchange/formats';
import { languages } from '../languages';
import { recordOf } from '../quantity/recordOf';
import { plantPackages } from '../templates/plantPackages';
import { sampleNames } from '../samples/allSamples';

interface Option {
  /** What stands for its value in the help; a switch has none. */
  readonly value?: string;
  readonly needed?: true;
  /** May be given several times. */
  readonly repeats?: true;
}

export const options = {
  out: { value: 'FILE' },
  ...recordOf(formatNames, () => ({ value: 'FILE' }) as const),
  lang: { value: languages.join('|') },
  with: { value: 'LAST', repeats: true },
  repair: {},
  'in-place': {},
  'replace-notes': {},
  date: { value: 'YYYY-MM-DD' },
  second: {},
  sign: { value: 'KEY.pem' },
  'public-key': { value: 'KEY.pem' },
  cell: { value: 'SHEET!CELL', needed: true },
  depth: { value: 'N' },
  code: { value: 'CODE' },
  page: { value: 'FILE' },
  sample: { value: 'NAME' },
  for: { value: plantPackages.join('|') },
  factors: { value: 'CN[:2023]|EU|global' },
  mapping: { value: 'FILE' },
  product: { value: 'NAME' },
  anonymise: {},
  seed: { value: 'N' },
  materiality: { value: 'SHARE' },
  confidence: { value: 'SHARE' },
  expected: { value: 'SHARE' },
  earlier: { value: 'AUDITED' },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof options;

/** The names of the samples, as the help lists them. */
export const sampleList: string = sampleNames.join(', ');

/** The option as it stands in the help: `--out FILE`. */
export function optionText(name: OptionName): string {
  const { value }: Option = options[name];
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

/** True where the command cannot do without the option. */
export function isNeeded(name: OptionName): boolean {
  const { needed }: Option = options[name];
  return needed === true;
}

/** True where the option may be given several times. */
export function isRepeated(name: OptionName): boolean {
  const { repeats }: Option = options[name];
  return repeats === true;
}

/** True where a value follows the option. */
export function takesValue(name: OptionName): boolean {
  const { value }: Option = options[name];
  return value !== undefined;
}
