/** English headings and sentences of the findings about tables, headers and cells. */
import type { FindingWords } from '../findingDetails';
import { clause } from '../sentence';
import { counted } from '../wordForm';
import { bothOf, chooseFrom, didYouMean, inBrackets, quoted, quotedOr } from './sentence';

export const ledgerFindings = {
  'missing-table': {
    heading: 'Missing ledger',
    sentence: (d) =>
      d.value === 'none'
        ? `There is no table${quoted(d.table)}, so none of it counts. Where there is any, turn that ledger into a table of this name.`
        : `There is no table${quoted(d.table)}, so results that need it are withheld or incomplete. Turn that ledger into a table of this name.`,
  },
  'duplicate-table': {
    heading: 'Ledger stands twice',
    sentence: (d) =>
      `Two tables are the same ledger${bothOf(d.first, d.second)}. Put all rows into one of them, or give the other another name.`,
  },
  'missing-column': {
    heading: 'Missing column',
    sentence: (d) =>
      `The column${quoted(d.column)} is missing.${clause(d.near, (near) => ` Is "${near}" that column?`)} Give your column this name, or add it${clause(d.unit, (unit) => ` and fill it with "${unit}", if that is the unit of the header`)}.`,
  },
  'duplicate-column': {
    heading: 'Column stands twice',
    sentence: (d) =>
      `The column${quoted(d.column)} stands twice${bothOf(d.first, d.second)}. Put all values into one of them, and give the other another name.`,
  },
  'no-rows': {
    heading: 'Ledger without rows',
    sentence: (d) =>
      `The table${quoted(d.table)} has no rows, so nothing is counted from it. Fill it in where there is something to enter.`,
  },
  'table-not-read': {
    heading: 'Looks like a ledger, not counted',
    sentence: (d) =>
      `${quotedOr(d.value, 'This list')} looks like the ledger ${quotedOr(d.table, 'of that name')} and is not counted. Give it that name or put its rows into that table; if it is none, change its name or its headers.`,
  },
  'list-grew': {
    heading: 'List has rows that its ledger lacks',
    sentence: (d) =>
      `${d.count === '' ? 'Rows' : counted(d.count, 'row')} of ${quotedOr(d.value, 'a list')} ${d.count === '1' ? 'is' : 'are'} not in its ledger${quoted(d.table)} and not counted. Take ${d.count === '1' ? 'it' : 'them'} in here or by "crossfoot import".`,
  },
  'rows-below-table': {
    heading: 'Rows below a table',
    sentence: (d) =>
      `${d.count === '' ? 'Rows stand' : `${counted(d.count, 'row')} ${d.count === '1' ? 'stands' : 'stand'}`} directly below the table${quoted(d.table)} and outside it, so they are not counted. Extend the table over them, or leave a blank row between.`,
  },
  'encoding-guessed': {
    heading: 'Encoding guessed',
    sentence: (d) =>
      `The file${quoted(d.value)} does not say its encoding; it was read as ${d.words || 'what it looks like'}. Check that its names are spelled right, or save it as UTF-8.`,
  },
  'header-unit-differs': {
    heading: 'Unit in the header differs',
    sentence: (d) =>
      `The header says ${quotedOr(d.first, 'one unit')}, but the unit of this row is ${quotedOr(d.second, 'another')}. Correct one of the two.`,
  },
  'missing-value': {
    heading: 'Blank where a value is needed',
    sentence: (d) =>
      `The cell is blank, and a blank is unknown, not zero. Fill in ${quotedOr(d.header, 'the cell')}${clause(d.unit, (unit) => `: "${unit}", if the header is right`)}.`,
  },
  'error-value': {
    heading: 'Excel error instead of a value',
    sentence: (d) =>
      `The cell holds an error${quoted(d.value)} instead of a value. Correct its formula, or the cells the formula refers to.`,
  },
  'unreadable-number': {
    heading: 'Number that cannot be read',
    sentence: (d) =>
      `${quotedOr(d.value, 'This')} cannot be read as a number. Write digits only, with a point for decimals, and the unit in its own column.`,
  },
  'number-as-text': {
    heading: 'Number stored as text',
    sentence: (d) =>
      `${quotedOr(d.value, 'This')} is a number stored as text, so formulas do not count it. Repair it, or type the number again.`,
  },
  'unreadable-date': {
    heading: 'Date that cannot be read',
    sentence: (d) =>
      `${quotedOr(d.value, 'This')} cannot be read as one certain date. Type it as year-month-day, such as 2024-03-31.`,
  },
  'text-date': {
    heading: 'Date stored as text',
    sentence: (d) =>
      `${quotedOr(d.value, 'This')} is a date stored as text, so formulas do not count it. Repair it, or type the date again.`,
  },
  'negative-value': {
    heading: 'Negative amount',
    sentence: (d) =>
      `${quotedOr(d.value, 'This')} is negative, but this column holds amounts from zero up. Correct the sign or the amount.`,
  },
  'share-above-1': {
    heading: 'Share above 1',
    sentence: (d) =>
      `${quotedOr(d.value, 'This')} is more than 1, but this column holds shares from 0 to 1. Write 95 percent as 0.95 or as 95 %.`,
  },
  'unknown-unit': {
    heading: 'Unknown unit',
    sentence: (d) =>
      `The unit${quoted(d.value)} is unknown.${didYouMean(d.near)} Use a known unit, such as t, kWh, GJ or m3.`,
  },
  'unknown-choice': {
    heading: 'Word that is none of the column’s',
    sentence: (d) =>
      `${quotedOr(d.value, 'This')} is not one of the words of this column.${didYouMean(d.near)} ${chooseFrom(d.words, 'Choose one of its words.')}`,
  },
  'untidy-text': {
    heading: 'Blanks or characters that nobody sees',
    sentence: (d) =>
      `${quotedOr(d.value, 'This')} holds blanks or characters that nobody sees but formulas do. Repair it${clause(d.clean, (clean) => `, so that it reads "${clean}"`)}.`,
  },
  'formula-like-text': {
    heading: 'Text that begins like a formula',
    sentence: (d) =>
      `${quotedOr(d.value, 'This')} begins like a formula but is text, and is only ever treated as text. Check that a text is meant.`,
  },
  'empty-text': {
    heading: 'Empty text that looks blank',
    sentence: () =>
      'The cell looks blank but holds an empty text, which formulas do not take for blank. Clear the cell.',
  },
  'names-one-number': {
    heading: 'Names that formulas mix up',
    sentence: (d) =>
      `${quotedOr(d.value, 'This name')} and another name${inBrackets(d.second)} are one number to formulas. Write them alike, or tell them apart by a letter.`,
  },
  'formula-not-calculated': {
    heading: 'Formula never calculated',
    sentence: () =>
      'The cell holds a formula that was never calculated, so its value is unknown. Open the file in Excel, let it calculate, and save.',
  },
  'number-two-ways': {
    heading: 'Number with two readings',
    sentence: (d) =>
      `${quotedOr(d.value, 'This')} can be read as ${d.first || 'one number'} or as ${d.second || 'another'}. Type it as a number, with a point for decimals and nothing between thousands.`,
  },
  'number-beyond-measure': {
    heading: 'Value no plant has',
    sentence: (d) =>
      `${quotedOr(d.value, 'This')} is a value no plant has: larger than 1E+20 or, but for zero, smaller than 1E-30. Correct the number.`,
  },
  'identifier-as-number': {
    heading: 'Identifier stored as a number',
    sentence: (d) =>
      `${quotedOr(d.value, 'This')} is stored as a number of more than 15 digits, of which Excel kept 15, so two of them may look the same. Format the cell as text and enter it again from the source.`,
  },
  'ambiguous-unit': {
    heading: 'Unit with several meanings',
    sentence: (d) =>
      `The unit${quoted(d.value)} has no one meaning${clause(d.words, (words) => `: ${words}`)}. State the quantity in a unit that has.`,
  },
  'prefilled-rows': {
    heading: 'Rows with a unit only',
    sentence: (d) =>
      `${d.count === '' ? 'These rows' : counted(d.count, 'row')} from here on ${d.count === '1' ? 'holds' : 'hold'} nothing but a unit or a word to choose${clause(d.cell, (cells) => ` (${cells})`)}. ${d.count === '1' ? 'It is taken for a blank row; fill it in or clear it' : 'They are taken for blank rows; fill in or clear them'}.`,
  },
  'example-row-changed': {
    heading: 'Example row that was changed',
    sentence: (d) =>
      `This row still says${quoted(d.value)}, but it has been changed, so it counts like any other. Check each of its cells, the day first, and clear these words; if it is no record, delete the row.`,
  },
  'total-row': {
    heading: 'Row that looks like a total',
    sentence: (d) =>
      `This row looks like a total${clause(d.value, (value) => ` ("${value}")`)} of rows that are there already, and is not counted. Take it out of the table, or put it into the table's totals row; if it is none, give it its own date or name.`,
  },
  'repeated-row': {
    heading: 'Row entered twice',
    sentence: (d) =>
      `This row equals row ${d.first || 'above'} in every cell, so the amount may be counted twice. If it is one and the same, clear one of the two; if not, tell them apart by date, ticket or meter.`,
  },
} satisfies Partial<FindingWords>;
