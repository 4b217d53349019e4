/** The small files that spreadsheet programs put beside a workbook while they have it open. */
import { basename, dirname, join } from 'node:path';
import type { Disk } from './disk';

/** General knowledge, not checked. */
const locks = [
  { program: 'Excel', name: (book: string) => `~$${book}` },
  { program: 'LibreOffice', name: (book: string) => `.~lock.${book}#` },
] as const;

/** The program that has the file open, and the name of its lock file; nothing where none has. */
export function lockBeside(
  disk: Disk,
  target: string,
): { readonly program: string; readonly name: string } | undefined {
  const lock = locks.find(({ name }) =>
    disk.lstatSync(join(dirname(target), name(basename(target))), { throwIfNoEntry: false }),
  );
  return lock && { program: lock.program, name: lock.name(basename(target)) };
}
