/** What the pane says of problems one by one, of the steps done and of what a calculation changed, in English. */
import { counted } from '../wordForm';

export const paneProblems = {
  problem: {
    oneByOne: 'Go through them one by one',
    list: 'All findings',
    position: (number: number, all: number) => `Finding ${number} of ${all}`,
    previous: 'Previous finding',
    next: 'Next finding',
    done: (done: number, all: number) => `${done} of ${all} done`,
    unblocks: (count: number, what: string) => `Fixing it unblocks ${counted(count, 'result')}: ${what}`,
    blocksToo: (what: string) => `One of several reasons why these are withheld: ${what}`,
    choose: 'What should this cell say?',
    chooseFirst: 'Choose…',
    likely: (word: string) => `${word} (most likely)`,
    other: 'Something else…',
    typed: 'New value',
    alike: (text: string, cells: string) => `All ${cells} cells of this column that say "${text}"`,
    becomes: (before: string, after: string) => `${before} → ${after}`,
    use: (cells: number) => (cells === 1 ? 'Change this cell' : `Change ${cells} cells`),
    leave: 'Leave it, with a reason…',
    reason: 'Why leave it as it is?',
    reasonHint:
      'The reason is written onto the sheet Reasons and shown beside the finding, to auditors too. What is withheld stays withheld.',
    leaveNow: 'Leave it as it is',
    left: (reason: string) => `Left as it is: ${reason}`,
    library: 'Published factors',
    unverified: 'not verified',
    takeFactors: (count: number) => `Use ${counted(count, 'factor')}…`,
    noFix: 'Correct this in the sheet itself, then calculate again.',
    notNumber: 'This is text; the column needs a number.',
    notDate: 'This is text; the column needs a date such as 2024-03-31.',
  },
  history: {
    open: (steps: number) => `↶ ${steps}`,
    label: (steps: number) => `History: ${counted(steps, 'step')} in this session`,
    undo: 'Undo',
    undoFrom: (steps: number) => `Undo ${counted(steps, 'step')}`,
    undoStep: (step: string, later: number) =>
      later === 0 ? `Undo: ${step}` : `Undo ${step}, and the ${counted(later, 'step')} after it`,
  },
  update: {
    title: 'What changed',
    summary: (numbers: number, rows: number) =>
      `${numbers === 0 ? 'No published number' : counted(numbers, 'published number')} changed${rows === 0 ? '' : ` after ${counted(rows, 'changed ledger row')}`}`,
    changed: (rows: number) => `${counted(rows, 'row')} changed`,
    added: (rows: number) => `${counted(rows, 'row')} added`,
    removed: (rows: number) => `${counted(rows, 'row')} removed`,
    number: 'Number',
    before: 'Before',
    after: 'Now',
    difference: 'Change',
    nothing: 'withheld',
  },
};
