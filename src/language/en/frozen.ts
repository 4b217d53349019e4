/** Words of copies for publication. */

export const frozen = {
  title: 'Formulas of this frozen copy, as text',
  note: 'The other sheets hold values. Here is every formula as it stood when the copy was made: once where it is filled down, as it stands in the first of these cells, with what it gave there.',
  copyOf: (code: string) => `frozen copy of seal ${code}, values only`,
  howTo: [
    'Every number is the value that a formula of the original workbook gave when this copy was made; the formulas stand as text on the sheet Formulas.',
    'Where a sheet speaks of what is live or of ledger rows, it speaks of the original workbook: the ledgers are not part of this copy.',
    'Verify the copy with "crossfoot verify" or the verifying page: each cell that was changed since is named. The original is known by the code of its seal.',
  ],
  codeNote:
    'This is the code of the original workbook: whoever has it can show by the code that this copy was made of it. The copy vouches for its own cells alone: "crossfoot verify" and the verifying page name every one that was changed since.',
  columnsNote: 'Counts and sums as the original workbook showed them when this copy was made.',
  sheet: 'Sheet',
  formula: 'Formula',
  firstValue: 'Value (first cell)',
  /** On the terminal. */
  frozen: (formulas: number, code: string) =>
    `Frozen copy of seal ${code}: values only, ${formulas} formulas as text, no ledgers.`,
  anonymised: (code: string, own: string) =>
    `Copy of seal ${code} with names as codes; every result is the same. Its own seal is ${own}.`,
  doesNotVerify: (file: string) =>
    `${file} is not as it was written, so no copy is made of it. See "crossfoot verify", or calculate it again.`,
  nothing: (file: string) => `${file} gives no results of which a copy could be made. See "crossfoot check".`,
  otherNumbers: (result: string) =>
    `With names as codes the results would not be the same (${result}), so nothing was written. Freeze it without --anonymise.`,
  /** What verify says. */
  isCopy: (code: string) =>
    `It is a copy for publication of the workbook with the seal ${code}, which it cannot prove.`,
};
