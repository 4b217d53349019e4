/** Words of the account of what was read of a workbook, in English. */
import type { ListRead } from '../../workbook/listRead';
import { cellsThatDecide, headersRead, isLedger, textsSaid } from '../listAccount';
import { clause } from '../sentence';
import { counted } from '../wordForm';
import { wordFor } from '../wordFor';

const separators: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

const decimals = {
  point: 'decimal point',
  comma: 'decimal comma',
  mixed: 'both decimal points and decimal commas',
  none: '',
};

/** What became of the list and its rows, sentence by sentence. */
function account(list: ListRead): readonly string[] {
  const { file } = list;
  const rows = textsSaid([
    list.blank > 0 && `${list.blank} blank`,
    list.examples > 0 && `${counted(list.examples, 'example row')} left out`,
    list.prefilled > 0 && `${list.prefilled} with a unit alone`,
    list.refused > 0 && `${list.refused} refused with an error`,
    list.totals > 0 && `${list.totals} left out as totals`,
    list.outside > 0 && `${list.outside} outside the period`,
  ]).join(', ');
  const isOne = (count: number, one: string, many: string): string => (count === 1 ? one : many);
  return textsSaid([
    isLedger(list) &&
      `${counted(list.rows, 'row')}, of which ${list.counted} ${isOne(list.counted, 'counts', 'count')}${rows && ` (${rows})`}.`,
    list.hidden > 0 &&
      isLedger(list) &&
      `${counted(list.hidden, 'hidden row')} ${isOne(list.hidden, 'is', 'are')} read like all others.`,
    list.totalsRows > 0 && 'The totals row of the table is not read.',
    list.rowsBelow > 0 &&
      `${counted(list.rowsBelow, 'row')} below the table ${isOne(list.rowsBelow, 'is', 'are')} not read.`,
    list.uncalculated > 0 &&
      `${counted(list.uncalculated, 'formula')} ${isOne(list.uncalculated, 'was', 'were')} never calculated.`,
    list.columns.length > 0 &&
      `Columns read: ${headersRead(list, (header, column) => `${header} as ${column}`).join(', ')}.`,
    list.otherColumns.length > 0 &&
      `${isLedger(list) ? 'Columns not read' : 'Columns'}: ${list.otherColumns.join(', ')}.`,
    file &&
      `Encoding ${file.encoding}${file.isGuessed ? ' (guessed)' : ''}, separator ${wordFor(separators, file.separator)}${clause(decimals[file.decimals ?? 'none'], (known) => `, ${known}`)}${clause(cellsThatDecide(file, 'the separator').join(' and '), (known) => ` by ${known}`)}.`,
    list.isHidden && 'On a hidden sheet.',
  ]);
}

export const reading = {
  title: 'What was read',
  note: 'Every table, file and sheet of the workbook, the ledger it became, and which of its rows count.',
  heads: { kind: 'Kind', name: 'Name', rows: 'Rows', ledger: 'Ledger', cell: 'Cell', account: 'What became of it' },
  kinds: { table: 'Table', file: 'File', sheet: 'Sheet' },
  fates: {
    read: 'Read.',
    unusable: 'Not usable, because of an error.',
    second: 'Not read: that ledger stands twice.',
    mistaken: 'Not read, though it looks like this ledger: an error.',
    similar: 'Not read: it has the columns of this ledger, but another name.',
    imported: 'Its rows stand in a ledger that was made of it.',
    other: 'Not read: no ledger.',
  },
  account,
};
