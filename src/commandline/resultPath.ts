/** Where the result goes when nobody says where. */
import { basename, dirname, join, relative } from 'node:path';
import { resultName } from '../workbook/resultName';
import type { BookFiles } from './disk/bookFiles';

/** `BOOK.crossfoot.xlsx` beside the book; beside the folder and named after it, also where that was given as `.`. */
export function resultPath({ path, folder }: BookFiles): string {
  if (folder === undefined) return resultName(path);
  const named = path.replace(/[/\\]+$/, '');
  const isNamed = !['', '.', '..'].includes(basename(named));
  const stem = isNamed ? named : join(relative('', dirname(folder)), basename(folder) || 'ledgers');
  return `${stem}.crossfoot.xlsx`;
}
