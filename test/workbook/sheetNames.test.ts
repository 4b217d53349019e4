/** Names for new sheets. */
import { freeSheetName } from '../../src/workbook/sheetNames';

test.each<[why: string, wanted: string, taken: readonly string[], given: string]>([
  ['a free name is taken as it is', 'Footprints', ['Data'], 'Footprints'],
  ["a name of the user's gets a tail, whatever its case", 'Footprints', ['FOOTPRINTS'], 'Footprints (Crossfoot)'],
  ['a taken tail gets a number', 'Footprints', ['Footprints', 'footprints (crossfoot)'], 'Footprints (Crossfoot 2)'],
  ['forbidden characters become hyphens', 'a/b\\c?d*e[f]g:h', [], 'a-b-c-d-e-f-g-h'],
  ['apostrophes at the ends go', "'It's'", [], "It's"],
  ['a long name is cut to 31 characters', 'x'.repeat(40), [], 'x'.repeat(31)],
  ['a long taken name is cut in front of its tail', 'x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(19)} (Crossfoot)`],
  ['a pair of surrogates is not cut in half', `${'x'.repeat(30)}𠀀`, [], 'x'.repeat(30)],
  ['a cut does not end in an apostrophe', `${'x'.repeat(30)}'s`, [], 'x'.repeat(30)],
  ['the name that Excel keeps for itself is taken', 'history', [], 'history (Crossfoot)'],
  ['an empty name becomes Sheet', ' ', [], 'Sheet'],
])('%s', (_why, wanted, taken, given) => expect(freeSheetName(wanted, taken)).toBe(given));
