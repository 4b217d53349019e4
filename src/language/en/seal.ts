/** Words of the sheet that seals the ledgers. */
import { counted } from '../wordForm';

export const seal = {
  title: 'Seal: what the ledgers held when this was written',
  codeTitle: 'Code of this report',
  codeNote:
    'Copy the code into the letter that goes with this workbook: who has the letter sees whether the ledgers are still those that were calculated. It does not say who wrote them. "crossfoot verify" and the verifying page name every cell that was changed since.',
  what: 'Seal',
  code: 'Code',
  covers: 'Covers',
  coverage: (ledgers: number, rows: number, program: string, library: string) =>
    `${counted(rows, 'row')} of ${counted(ledgers, 'ledger')}, Crossfoot ${program}, factor library ${library}`,
  digest: 'Digest (SHA-256)',
  columnsTitle: 'The ledgers column by column, now and then',
  columnsNote:
    'Counts and sums are live and need no program. They do not see everything, such as a changed text or two values that were exchanged; the verifier sees those too.',
  column: 'Column',
  filledNow: 'Filled cells now',
  filledThen: 'When written',
  totalNow: 'Total now',
  totalThen: 'Total when written',
  same: 'as written',
  changed: 'changed',
  tagsTitle: 'For the verifier: a tag for each cell',
  tagsNote:
    'Eight digits for each cell, column by column, behind = for a formula; a dot for a blank. How they are made is described in docs/seal.md of Crossfoot.',
};
