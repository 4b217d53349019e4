/** English sentences for a workbook that cannot be read or written. */
import type { HostErrorSentences } from '../hostErrorDetails';
import { clause } from '../sentence';
import { wordFor } from '../wordFor';
import { inBrackets, quoted, quotedOr } from './sentence';

const why = (reason: string): string => clause(reason, (known) => `: ${wordFor(reasons, known)}`);

/** Reasons that the system or the reader of CSV gives. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'it may not be opened by you',
  EPERM: 'it may not be changed by you',
  EBUSY: 'another program has it open',
  EISDIR: 'it is a folder',
  ENOENT: 'its folder is not there',
  ENOTDIR: 'its folder is not there',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'the name is too long',
  encoding: 'its encoding cannot be told; save it as CSV UTF-8',
  'quote without end': 'a quotation mark is never closed',
  'text after a quote': 'text follows a closing quotation mark',
  'more cells than headers': 'a row has more cells than there are headers',
};

export const hostErrors: HostErrorSentences = {
  'not-found': (d) =>
    d.sheet === '' || d.file !== ''
      ? `${quotedOr(d.file, 'The file')} cannot be opened${d.reason === 'ENOENT' ? ': it is not there' : why(d.reason)}. Check the name and the folder.`
      : `The workbook has no sheet${quoted(d.sheet)}. Check the name of the sheet.`,
  'empty-file': (d) => `${quotedOr(d.file, 'The file')} is empty. Copy or download it again.`,
  'not-a-workbook': (d) =>
    `${quotedOr(d.file, 'The file')} is not an Excel workbook. Give an .xlsx or .xlsm file, or a folder of CSV files.`,
  'legacy-xls': (d) =>
    `${quotedOr(d.file, 'The file')} is in the old .xls format. Open it in Excel, save it as an Excel workbook (.xlsx), and use that.`,
  encrypted: (d) =>
    `${quotedOr(d.file, 'The workbook')} is locked with a password. Open it in Excel, remove the password, save it, and try again.`,
  truncated: (d) => `${quotedOr(d.file, 'The file')} is cut off: its end is missing. Copy or download it again.`,
  'too-large': (d) =>
    `${quotedOr(d.file, 'The workbook')} is too large to be read${inBrackets(d.table, d.part)}. Split the ledgers by period, or remove what is not needed.`,
  'binary-workbook': (d) =>
    `${quotedOr(d.file, 'The workbook')} is a binary workbook (.xlsb). Open it in Excel, save it as an Excel workbook (.xlsx), and use that.`,
  'damaged-part': (d) =>
    `${quotedOr(d.file, 'The workbook')} is damaged${inBrackets(d.sheet, d.cell, d.part, d.reason)}. Open it in Excel, let Excel repair it, save it, and try again.`,
  'duplicate-table-name': (d) =>
    `Two tables have the same name${inBrackets(d.table)}. Rename one of them, and try again.`,
  'unreadable-csv': (d) =>
    `${quotedOr(d.file, 'A CSV file')} cannot be read${clause(d.line, (line) => ` at line ${line}`)}${why(d.reason)}. Correct it there, or save it again as CSV UTF-8.`,
  'no-csv': (d) =>
    `There is no CSV file in ${quotedOr(d.file, 'the folder')}. Name each file after its table, such as Production.csv.`,
  'cannot-write': (d) =>
    `${quotedOr(d.file, 'The workbook')} cannot be written${why(d.reason)}. Close it in other programs, or choose another place.`,
  'would-overwrite': (d) =>
    `${quotedOr(d.sheet || d.file, 'Something that is already there')} would be overwritten. Rename or move it, and try again.`,
  protected: (d) =>
    `The sheet${quoted(d.sheet)} is protected or cannot be changed there${inBrackets(d.cell)}. Unprotect it, or make the change by hand.`,
  editing: () => 'A cell is being edited. Finish it with Enter or leave it with Esc, and try again.',
  cancelled: () => 'The work was cancelled, and nothing was written. Start it again when you are ready.',
  'changed-meanwhile': (d) =>
    `The workbook was changed while the work ran${inBrackets(d.sheet, d.cell)}, so nothing was written. Start again.`,
  'connection-lost': () =>
    'The connection to the workbook was lost; the workbook is as it was before. Reload the pane, and try again.',
  'half-written': (d) =>
    `Writing was broken off and could not be taken back, so these sheets are half written${inBrackets(d.sheet)}. Undo the step once the workbook answers again.`,
  'excel-refused': (d) =>
    `Excel could not do what was asked${inBrackets(d.sheet, d.cell, d.reason)}; the workbook is as it was before. Try again, or save the workbook and open it anew.`,
  'no-file': () =>
    'This Excel does not give add-ins the workbook as a file. Save it, and verify the file in the workbench or on the page that verifies.',
};
