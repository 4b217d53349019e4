/** The files of a book on disk: a workbook, the `.csv` files of a folder, or one such file. */
import { basename, join } from 'node:path';
import { HostError } from '../../workbook/host';
import { reasonOf, type Disk, type FileIdentity } from './disk';

export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly identity: FileIdentity;
}

export interface BookFiles {
  readonly kind: 'xlsx' | 'csv';
  /** As the person wrote it. */
  readonly path: string;
  /** Every file that was read. */
  readonly files: readonly InputFile[];
  /** The names of the folder's files that are no CSV files. */
  readonly otherFiles?: readonly string[];
  /** The folder that they are the CSV files of, by its real path. */
  readonly folder?: string;
}

/** The bytes of a workbook, or of the CSV files of a folder in the order of their names; throws `not-found` with the reason, `no-csv` or `too-large`. */
export function readBookFiles(disk: Disk, path: string): BookFiles {
  try {
    if (!disk.statSync(path).isDirectory())
      return { kind: isCsv(path) ? 'csv' : 'xlsx', path, files: [readInput(disk, path)] };
    const all = disk.readdirSync(path).sort();
    const names = all.filter(isCsv);
    if (names.length === 0) throw new HostError('no-csv', { file: path });
    const files = names.map((name) => readInput(disk, join(path, name)));
    const otherFiles = all.filter((name) => !isCsv(name) && !name.startsWith('.'));
    return { kind: 'csv', path, files, otherFiles, folder: disk.realpathSync(path) };
  } catch (problem) {
    if (problem instanceof HostError) throw problem;
    const reason = reasonOf(problem);
    throw new HostError(reason === 'ERR_FS_FILE_TOO_LARGE' ? 'too-large' : 'not-found', { file: path, reason });
  }
}

function readInput(disk: Disk, path: string): InputFile {
  const { dev, ino } = disk.statSync(path, { bigint: true });
  return {
    name: basename(path),
    bytes: disk.readFileSync(path),
    identity: { real: realPath(disk, path), device: dev, inode: ino },
  };
}

/** A pipe has a name to be opened by, but no place. */
function realPath(disk: Disk, path: string): string {
  try {
    return disk.realpathSync(path);
  } catch {
    return path;
  }
}

/** True for the name of a file that counts as a ledger of a folder. */
export function isCsv(name: string): boolean {
  return /\.csv$/i.test(name) && !basename(name).startsWith('.');
}
