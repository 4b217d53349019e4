/** What a command is given. */
import { words } from '../language/words';
import { languages, languageTagged, type Language } from '../languages';
import { readDateText } from '../quantity/calendarDate';
import type { OptionName } from './declaration';
import { keptDouble } from '../quantity/keptDouble';

export interface Arguments {
  /** The workbook or folder that is read, or the file that is made. */
  readonly file: string;
  /** The second workbook, where the command takes two. */
  readonly second?: string;
  /** Values by option; a switch that is set has an empty one. */
  readonly options: ReadonlyMap<OptionName, string>;
  /** Every value of an option that may be given several times, in their order. */
  readonly repeated: ReadonlyMap<OptionName, readonly string[]>;
}

/** A usage error; its message is the one line on standard error. */
export class UsageError extends Error {}

/** The language that `--lang` names. */
export function languageOption(given: Arguments, fallback: Language): Language | undefined {
  const text = given.options.get('lang');
  if (text === undefined) return undefined;
  const language = languageTagged(text);
  if (!language) throw new UsageError(words(fallback).commandLine.badValue('--lang', text, languages.join(', ')));
  return language;
}

/** The day that `--date` names, as `2026-11-28`. */
export function dateOption(given: Arguments, spoken: Language): string | undefined {
  const text = given.options.get('date');
  if (text === undefined) return undefined;
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? readDateText(text) : undefined;
  if (!day) throw new UsageError(words(spoken).commandLine.badDate('--date', text));
  return text;
}

/** The share that an option names, as `0.05` or `5%`. */
export function shareOption(given: Arguments, name: OptionName, spoken: Language): number | undefined {
  const text = given.options.get(name);
  if (text === undefined) return undefined;
  const [, number, percent] = /^(\d+(?:\.\d+)?) ?(%?)$/.exec(text) ?? [];
  const share = Number(number) / (percent ? 100 : 1);
  if (!(share >= 0 && share <= 1))
    throw new UsageError(words(spoken).commandLine.badValue(`--${name}`, text, '0.05, 5%'));
  return keptDouble(share);
}
