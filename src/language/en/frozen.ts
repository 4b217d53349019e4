/** Words of copies for publication. */

export const frozen = {
  title: 'Formulas of this frozen copy, as text',
  note: 'The other sheets hold values. Here is every formula as it stood when the copy was made, with what it gave; ledgers are not part of the copy.',
  copyOf: (code: string) => `frozen copy of seal ${code}`,
  sheet: 'Sheet',
  formula: 'Formula',
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
