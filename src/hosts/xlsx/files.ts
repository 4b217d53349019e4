/** Books on disk: read whole, written whole or not at all. The only file of this folder that needs Node. */
import { randomUUID } from 'node:crypto';
import { access, constants, open, readdir, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { HostError } from '../../workbook/host';
import type { CsvFile } from './csvFolder';

export type BookFile =
  { readonly kind: 'xlsx'; readonly bytes: Uint8Array } | { readonly kind: 'csv'; readonly files: readonly CsvFile[] };

/** The bytes of a workbook, or of the `.csv` files of a folder (or of one such file); throws `not-found` with the reason, or `too-large`. */
export async function readBook(path: string): Promise<BookFile> {
  try {
    if (!(await stat(path)).isDirectory()) {
      const bytes = await readFile(path);
      return isCsv(path) ? { kind: 'csv', files: [{ name: basename(path), bytes }] } : { kind: 'xlsx', bytes };
    }
    const names = (await readdir(path)).filter(isCsv).sort();
    if (names.length === 0) throw new HostError('no-csv', { file: path });
    const files: CsvFile[] = [];
    for (const name of names) files.push({ name, bytes: await readFile(join(path, name)) });
    return { kind: 'csv', files };
  } catch (problem) {
    if (problem instanceof HostError) throw problem;
    const reason = reasonOf(problem);
    throw new HostError(reason === 'ERR_FS_FILE_TOO_LARGE' ? 'too-large' : 'not-found', { file: path, reason });
  }
}

/** Writes the bytes to the path, whole or not at all; throws `cannot-write`. */
export async function saveWhole(path: string, bytes: Uint8Array): Promise<void> {
  await saveAllWhole([{ path, bytes }]);
}

export interface FileToSave {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes each file beside its target and, when all are there, renames them onto their targets: a file is the old one or the new one, never a part,
 * and where one cannot be written none is; throws `cannot-write`.
 */
export async function saveAllWhole(files: readonly FileToSave[]): Promise<void> {
  const unfinished: { readonly beside: string; readonly target: string; readonly path: string }[] = [];
  let current = '';
  try {
    for (const { path, bytes } of files) {
      current = path;
      const before = await stat(path).catch(() => undefined);
      const target = before ? await realpath(path) : path;
      if (before?.isDirectory()) throw new HostError('cannot-write', { file: path, reason: 'EISDIR' });
      if (before) await access(target, constants.W_OK);
      const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`);
      const file = await open(beside, 'wx', before ? before.mode & 0o777 : 0o666);
      unfinished.push({ beside, target, path });
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
    }
    for (const { beside, target, path } of unfinished) {
      current = path;
      await rename(beside, target);
    }
  } catch (problem) {
    for (const { beside } of unfinished) await unlink(beside).catch(() => undefined);
    if (problem instanceof HostError) throw problem;
    throw new HostError('cannot-write', { file: current, reason: reasonOf(problem) });
  }
}

function isCsv(name: string): boolean {
  return /\.csv$/i.test(name) && !basename(name).startsWith('.');
}

function reasonOf(problem: unknown): string {
  return typeof problem === 'object' && problem !== null && 'code' in problem ? String(problem.code) : String(problem);
}
