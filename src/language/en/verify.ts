/** What a verification says: what changed, where, and what follows. */
import { counted } from '../wordForm';

export const verify = {
  holds:
    'Verified: the ledgers, formulas and texts are those that were written, and every value is what its formula gives.',
  fails: (changes: number) => `Not as it was written: ${counted(changes, 'change')} of content.`,
  unsealed: 'This workbook has no seal, so nobody can say what changed. Writing the results writes one.',
  /** Never says who wrote it. */
  code: (code: string, program: string, library: string) =>
    `Code ${code}, written by Crossfoot ${program} with factor library ${library}.`,
  codeNow: (code: string) => `The ledgers as they are now have the code ${code}.`,
  signed: (key: string) =>
    `Signed with the key ${key}. A signature that holds says that nothing it covers changed since; whose key it is you must know from elsewhere.`,
  signatureUnchecked: (key: string) =>
    `Signed with the key ${key}; the signature was not checked here. "crossfoot verify" checks it.`,
  compareCode: 'The code vouches for nothing by itself: compare it with the letter that came with the workbook.',
  calculators: (agree: number, formulas: number, name: string) =>
    `${name} calculated ${counted(formulas, 'formula')} anew: ${agree} agree with what is stored.`,
  twoAgree: (results: number) =>
    `Two calculators agree on all ${counted(results, 'published number')}: the exact engine and the second calculator.`,
  left: (count: number, functions: string) =>
    `${counted(count, 'formula')} the second calculator did not judge${functions === '' ? '' : ` (it failed known answers of ${functions})`}.`,
  distrusted: (functions: string) =>
    `The second calculator failed known answers of ${functions}; formulas with them are not judged by it.`,
  noCalculator: 'The second calculator could not be loaded; stored values were compared with the engine alone.',
  contentTitle: 'Changed in content:',
  formTitle: 'Changed in form, or worth knowing:',
  movedTitle: 'What that moves:',
  moved: (subject: string, name: string, before: string, after: string, unit: string) =>
    `${[subject, name].filter(Boolean).join(': ')} ${before} → ${after} ${unit}`.trim(),
  more: (count: number) => `… and ${count} more; --json has them all.`,
  unknown: 'unknown',
  blank: 'blank',
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  change: {
    'ledger-missing': 'the ledger is gone',
    'ledger-added': 'a ledger that was not there',
    'column-missing': 'a column is gone',
    'column-added': 'a column that was not there',
    'column-renamed': 'a column was renamed',
    'cell-changed': 'changed',
    'row-removed': 'a row was removed',
    'row-added': 'a row was added',
    'sheet-missing': 'the result sheet is gone',
    'formula-changed': 'the formula was changed',
    'typed-over': 'a value was typed over the formula',
    'text-changed': 'what was written there was changed',
    'cell-emptied': 'what was written there is gone',
    'stored-value': 'the stored value is not what its formula gives',
    'result-differs': 'the stored result is not what the ledgers give',
    'seal-edited': 'the seal itself was changed',
    'signature-broken': 'inconsistent since it was signed',
    'signature-missing': 'it is not signed',
    'signature-other-key': 'it is signed with another key',
    'rows-sorted': 'rows stand in another order',
    'column-moved': 'columns stand in another order',
    'rows-hidden': 'rows are hidden',
    'sheet-hidden': 'the sheet is hidden',
    'written-beside': 'somebody wrote beside the results',
    'other-version': 'written by another version than this one',
  },
  row: (ledger: string, row: number) => `${ledger}, row ${row} as sealed`,
  hiddenRows: (count: number) => counted(count, 'row'),
  column: (name: string) => `column ${name}`,
  /** The page that verifies without the program. */
  page: {
    title: 'Verify a Crossfoot workbook',
    promise:
      'Shows whether a workbook is what was written, and names every cell that was changed since. Everything happens on this computer: the page reaches no network and keeps nothing.',
    drop: 'Drop the workbook (.xlsx) here, or click to choose it',
    code: 'Code in the letter that came with it (where there is one)',
    working: (file: string) => `Verifying ${file} …`,
    cell: 'Cell',
    what: 'What happened',
    before: 'When written',
    after: 'Now',
    result: 'Published number',
    unit: 'Unit',
    named: (subject: string, name: string) => [subject, name].filter(Boolean).join(': '),
    resultsTitle: 'Every published number: as stored, and by two calculators',
    stored: 'In the workbook',
    engine: 'Exact engine',
    second: 'Second calculator',
    save: 'Save as JSON',
  },
};
