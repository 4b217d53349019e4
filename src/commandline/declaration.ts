/** What the command line takes: the one place from which the help is printed and the arguments are read. */
import { languages } from '../languages';
import { sampleNames } from '../samples/allSamples';

interface Option {
  /** What stands for its value in the help; a switch has none. */
  readonly value?: string;
  readonly needed?: true;
}

export const options = {
  out: { value: 'FILE' },
  json: { value: 'FILE' },
  lang: { value: languages.join('|') },
  repair: {},
  'in-place': {},
  'replace-notes': {},
  cell: { value: 'SHEET!CELL', needed: true },
  depth: { value: 'N' },
  sample: { value: 'NAME' },
  factors: { value: 'CN[:2023]|EU|global' },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof options;

interface Command {
  /** Its one argument. */
  readonly argument: 'BOOK' | 'FILE';
  readonly options: readonly OptionName[];
}

export const commands = {
  calculate: { argument: 'BOOK', options: ['out', 'json', 'lang', 'repair', 'in-place', 'replace-notes'] },
  check: { argument: 'BOOK', options: ['json', 'lang'] },
  explain: { argument: 'BOOK', options: ['cell', 'depth', 'json', 'lang'] },
  new: { argument: 'FILE', options: ['sample', 'factors', 'lang'] },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof commands;

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

/** True where a value follows the option. */
export function takesValue(name: OptionName): boolean {
  const { value }: Option = options[name];
  return value !== undefined;
}
