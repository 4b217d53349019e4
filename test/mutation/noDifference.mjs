/** Mutants that change nothing anybody could see, each with the reason: no test can catch them. */

/** @type {readonly { readonly file: string; readonly was: string; readonly becomes: string; readonly why: string }[]} */
export const noDifference = [
  {
    file: 'src/reports/texts/textsSheet.ts',
    was: "if (!cell) throw new Error('a part of a sentence stands in no cell');",
    becomes: 'left out',
    why: 'every part of a sentence has its cell; the guard says so to the compiler',
  },
  {
    file: 'src/exchange/explain/explain.ts',
    was: 'Math.max(split, 0)',
    becomes: 'Math.max(split, 1)',
    why: 'it cuts the first letter of a cell without a sheet, and no result sheet is called by one letter',
  },
  {
    file: 'src/reports/workings/workingsSheet.ts',
    was: 'draft.widths.push(26, 20, 20, 22, 12, 12, 14, 14, 16, 14, 14, 14, 14, 14, 14, 14, 14, 14, 16, 14, 14, 16)',
    becomes:
      'draft.widths.push(26, 20, 20, 22, 12, 12, 14, 14, 16, 14, 14, 14, 14, 14, 14, 14, 14, 14, 16, 14, 14, 17)',
    why: 'a column one character wider shows the same numbers',
  },
];
