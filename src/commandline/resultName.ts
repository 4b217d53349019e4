/** Where the result goes when nobody says where. */
import { basename, dirname, join, relative } from 'node:path';
import type { BookFiles } from './disk/bookFiles';

/** `BOOK.crossfoot.xlsx` beside the book, or beside the folder and named after it also where it was given as `.`. */
export function resultPath({ path, folder }: BookFiles): string {
  const named = path.replace(/[/\\]+$/, '');
  const isNamed = folder === undefined || !['', '.', '..'].includes(basename(named));
  const stem = isNamed ? named : join(relative('', dirname(folder)), basename(folder) || 'ledgers');
  return `${stem.replace(folder === undefined ? /\.(xlsx|csv)$/i : /$^/, '')}.crossfoot.xlsx`;
}
