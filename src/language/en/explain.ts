/** How a figure is explained: the sentence, and the words around its parts. */
import { clause } from '../sentence';
import { counted } from '../wordForm';

export const explain = {
  is: (title: string, value: string, unit: string) => `${title} is ${value}${clause(unit, (known) => ` ${known}`)}.`,
  because: (rule: string, words: string, numbers: string) => `${rule}: ${words} = ${numbers}.`,
  sumOfLines: (count: number) => `sum of ${counted(count, 'line')}`,
  more: (count: number) => `… and ${count} more`,
  ledgerSum: (rows: number, table: string, matching: string) =>
    `Sum of ${counted(rows, 'row')} of ${table}${clause(matching, (texts) => ` with ${texts}`)}.`,
  measuredSum: (rows: number, table: string, matching: string) =>
    `Sum of ${counted(rows, 'row')} of ${table}${clause(matching, (texts) => ` with ${texts}`)} that name a document and do not say that they are estimated.`,
  ledgerValue: (column: string, table: string) => `As it stands in the column "${column}" of ${table}.`,
  factor: (item: string, component: string, unit: string, source: string) =>
    `Factor of ${item}, ${component}, in ${unit}${clause(source, (known) => `; source: ${known}`)}.`,
  unitSize: (symbol: string, size: string, base: string) => `One ${symbol} is ${size} ${base}.`,
  potential: (gas: string, set: string) => `Global warming potential of ${gas} over 100 years, ${set}.`,
  loop: (count: number) =>
    `Solved together with the ${counted(count, 'process', 'processes')} of its loop: the inverted matrix times what enters the loop.`,
  reaching: 'part that reaches it through the loop',
  unknown: 'withheld',
  moves: 'A rise of 1 % moves it by',
  movesHow: 'from the derivatives of all steps; everything else stays as it is',
  parameter: 'A number of the method that stands in a cell of its own.',
  ofYear: (year: string, book: string) =>
    book === ''
      ? `Calculated from the rows of ${year} in this workbook, by the factors of that year.`
      : `As the book of ${year} gave it: ${book}.`,
  constant: 'A constant.',
  sheetFormula: 'A formula of the sheet over the cells it names.',
  withheld: (reason: string) => `Withheld. ${reason}`,
  labels: {
    method: 'Method',
    cell: 'Cell',
    formula: 'Formula',
    rows: 'Rows',
    factor: 'Factor',
    region: 'Region',
    validity: 'Validity',
    reference: 'Reference',
    quality: 'Quality',
  },
  /** Stands for an output sheet's cell that shows no figure. */
  noFigure: (cell: string) => `There is no figure in ${cell}. Name a cell of a result sheet, such as Footprints!I26.`,
};
