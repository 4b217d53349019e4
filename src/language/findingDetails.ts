/** A finding's details as its sentence needs them: each known, short and on one line, the missing ones empty. */
import type { FindingCode } from '../findings/codes';
import type { Finding } from '../findings/finding';
import { oneLine } from './sentence';

/** Longest text of one detail in characters; lists of cells, names or words may be longer. */
const longest = 40;
const longestList = 70;

const single = [
  'value', 'near', 'table', 'tableZh', 'column', 'columnZh', 'first', 'second', 'clean', 'setting', 'settingZh', 'count', 'process', 'site', 'product',
  'unit', 'wanted', 'item', 'component', 'region', 'factor', 'cell', 'metric', 'subject', 'period', 'computed', 'difference', 'check', 'drawn', 'made', 'boundary',
] as const;
const lists = ['words', 'processes', 'offered'] as const;

/** `header` is the column's header as it stands in the sheet. */
export type Details = Readonly<Record<(typeof single)[number] | (typeof lists)[number] | 'header', string>>;

/** One sentence or two per code: what is wrong, then what to do. The place is said elsewhere. */
export type FindingSentences = Readonly<Record<FindingCode, (details: Details) => string>>;

/** The details of a finding, for a sentence; `''` where the finding has none by that name. */
export function detailsOf({ details, place }: Pick<Finding, 'details' | 'place'>): Details {
  const entries = [
    ...single.map((key) => [key, oneLine(details[key] ?? '', longest)]),
    ...lists.map((key) => [key, oneLine(details[key] ?? '', longestList)]),
    ['header', oneLine(place.column ?? '', longest)],
  ];
  return Object.fromEntries(entries) as Details;
}
