/** What a calculated book can be written as for other programs, one row each. */
import type { Assessment } from '../assess';
import { resultJson } from './resultJson';

/** What each format makes of a calculated book, a plain value for `JSON.stringify`; its name is the option of the command line that asks for it. */
export const formats = {
  json: resultJson,
} satisfies Readonly<Record<string, (assessment: Assessment) => unknown>>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as readonly FormatName[];
