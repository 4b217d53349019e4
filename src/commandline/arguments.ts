/** Reads the words after `crossfoot`: a command, its files, its options. */
import { nearestName } from '../quantity/nearestName';
import { words, type Language } from '../language/words';

export interface Arguments {
  readonly command: string;
  readonly files: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

/** A usage error; its message is the one line on standard error. */
export class UsageError extends Error {}

interface Syntax {
  readonly files: readonly [fewest: number, most: number];
  readonly options: readonly string[];
  readonly flags: readonly string[];
}

export const syntax: Readonly<Record<string, Syntax>> = {
  calculate: { files: [1, 1], options: ['--out', '--json', '--lang'], flags: ['--repair', '--in-place'] },
  check: { files: [1, 1], options: ['--json', '--lang'], flags: [] },
  explain: { files: [1, 1], options: ['--cell', '--depth', '--json', '--lang'], flags: [] },
  new: { files: [1, 1], options: ['--sample', '--factors', '--lang'], flags: [] },
};

/** The arguments, or a `UsageError` in the given language. */
export function readArguments(given: readonly string[], language: Language): Arguments {
  const say = words(language).commandLine;
  const [command, ...rest] = given;
  if (command === undefined) throw new UsageError(say.noCommand);
  const known = Object.hasOwn(syntax, command) ? syntax[command] : undefined;
  if (!known) throw new UsageError(say.unknownCommand(command, nearestName(command, Object.keys(syntax)) ?? ''));
  const files: string[] = [];
  const options = new Map<string, string>();
  const flags = new Set<string>();
  for (let index = 0; index < rest.length; index += 1) {
    const word = rest[index] ?? '';
    const [name = '', inline] = word.startsWith('--') ? splitOption(word) : [word];
    if (!word.startsWith('--')) files.push(word);
    else if (known.flags.includes(name)) flags.add(name);
    else if (known.options.includes(name)) {
      const value = inline ?? rest[(index += 1)];
      if (value === undefined) throw new UsageError(say.needsValue(name));
      options.set(name, value);
    } else throw new UsageError(say.unknownOption(name, nearestName(name, [...known.options, ...known.flags]) ?? ''));
  }
  if (files.length < known.files[0]) throw new UsageError(say.missingArgument(command === 'new' ? 'FILE' : 'BOOK'));
  if (files.length > known.files[1]) throw new UsageError(say.surplusArgument(files[known.files[1]] ?? ''));
  return { command, files, options, flags };
}

function splitOption(word: string): [string, string | undefined] {
  const equals = word.indexOf('=');
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}

/** The language that `--lang` names. */
export function languageOption(given: Arguments, fallback: Language): Language | undefined {
  const text = given.options.get('--lang');
  if (text === undefined) return undefined;
  if (/^en/i.test(text)) return 'en';
  if (/^zh/i.test(text)) return 'zh-CN';
  throw new UsageError(words(fallback).commandLine.badValue('--lang', text, 'en, zh-CN'));
}
