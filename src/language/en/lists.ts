/** Words for lists that become ledgers, in English. */
import { counted } from '../wordForm';

export const lists = {
  found: (count: number) => `${counted(count, 'list')} found.`,
  none: 'No list was found. A list needs a line of headers and rows below it.',
  becomes: (place: string, ledger: string, rows: string) => `${place} becomes ${ledger}: ${rows}`,
  rows: (count: number) => counted(count, 'row'),
  entries: (count: number) => counted(count, 'entry', 'entries'),
  unmapped: (place: string) => `${place} stays as it is: no ledger was recognised.`,
  always: (value: string) => `always ${value}`,
  guess: 'guess',
  open: 'not chosen, needed',
  byMonth: (first: string, last: string) => `${first} to ${last}, a row for each month`,
  leftOut: (rows: string) => `Left out: ${rows}.`,
  why: {
    total: (rows: string) => `row ${rows} (total)`,
    note: (rows: string) => `row ${rows} (remark)`,
    header: (rows: string) => `row ${rows} (headers again)`,
    units: (rows: string) => `row ${rows} (units)`,
  },
  untaken: (count: number) => `${counted(count, 'row')} of the list ${count === 1 ? 'is' : 'are'} in no ledger.`,
  blankMonths: (count: number) => `${counted(count, 'month')} without a quantity left out.`,
  unused: (columns: string) => `Columns not used: ${columns}.`,
  only: (column: string, values: string) => `Only the rows with ${column}: ${values}.`,
  repeated: (columns: string) => `A blank cell repeats the one above: ${columns}.`,
  word: (word: string, meaning: string) => `“${word}” is read as ${meaning}.`,
  factors: (choice: string) => `Published factors: ${choice} (guess)`,
  present: (place: string, ledger: string) => `${place} stays as it is: the workbook has ${ledger} already.`,
  takenIn: (place: string, ledger: string, entries: number) =>
    `${place}: ${counted(entries, 'entry', 'entries')} more taken into ${ledger}.`,
  notFound: (sheet: string, ledger: string) => `Not in this workbook: the list of ${sheet} that becomes ${ledger}.`,
  missing: (place: string, ledger: string, columns: string) =>
    `${place}: nothing was chosen for ${columns} of ${ledger}. Choose it in the mapping.`,
  mappingWritten: (file: string, next: string) =>
    `Mapping written to ${file}. Correct it where it is wrong, then: ${next}`,
  nothingMapped: 'No list of this workbook became a ledger, so nothing was written.',
  mapping: {
    'no-mapping': () => 'it is no mapping of "crossfoot import"',
    'unknown-ledger': (where: string, value: string) => `there is no ledger "${value}" (${where})`,
    'unknown-column': (where: string) => `the ledger has no such column (${where})`,
    'unknown-header': (where: string, value: string) => `"${value}" is none of the headers (${where})`,
    'bad-part': (where: string, value: string) => `${where} cannot be ${value === '' ? 'read' : `"${value}"`}`,
  },
  /** The sheet that keeps the mapping. */
  sheet: {
    name: 'Import',
    heads: {
      list: 'List',
      ledger: 'Ledger',
      kind: 'What',
      column: 'Column of the ledger',
      inList: 'In the list',
      meaning: 'Read as',
    },
    kinds: {
      headers: 'headers',
      column: 'column',
      always: 'always',
      word: 'word',
      only: 'only rows with',
      months: 'months across',
      year: 'year',
      repeated: 'blank repeats above',
      factors: 'published factors',
    },
  },
  badMapping: (file: string, reason: string) => `${file} cannot be used: ${reason}.`,
};
