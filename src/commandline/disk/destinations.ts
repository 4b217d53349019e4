/** Where a run writes to, decided before it works: a file, something written through (a device, a pipe), or standard output; never over what it reads. */
import { basename, dirname, isAbsolute, join } from 'node:path';
import type { Words } from '../../language/words';
import { HostError } from '../../workbook/host';
import { UsageError } from '../arguments';
import { isCsv, type BookFiles, type InputFile } from './bookFiles';
import { isSameFile, reasonOf, type Disk, type FileIdentity } from './disk';
import { lockBeside } from './lockFiles';

export interface FileDestination {
  readonly kind: 'file';
  /** As the person wrote it. */
  readonly path: string;
  /** Where it is in the end, behind all links. */
  readonly target: string;
  /** Rights of the file that is replaced. */
  readonly mode?: number;
  /** What the file holds that is replaced. */
  readonly replaces?: Uint8Array;
  /** What the file must still hold when it is replaced; `new`: nothing may be there. */
  readonly expected?: Uint8Array | 'new';
}

export type Destination =
  FileDestination | { readonly kind: 'through'; readonly path: string } | { readonly kind: 'standard output' };

export interface Wanted {
  readonly path: string;
  readonly content: 'workbook' | 'json' | 'page';
  /** `in place`: over the book that was read; `new`: only where nothing is yet. */
  readonly over?: 'in place' | 'new';
}

/** The destinations in the order given; throws a `UsageError` where one is an input, another's or another kind of file, and `cannot-write`. */
export function destinationsOf(
  disk: Disk,
  wanted: readonly Wanted[],
  read: BookFiles | readonly BookFiles[] | undefined,
  say: Words['commandLine'],
): readonly Destination[] {
  const books = [read ?? []].flat();
  const found: { readonly path: string; readonly identity?: FileIdentity; readonly stdout: boolean }[] = [];
  return wanted.map((want) => {
    const place = placeOf(disk, want.path);
    const stdout = place.destination.kind === 'standard output';
    const twin = found.find(
      (other) =>
        (stdout && other.stdout) || (place.identity && other.identity && isSameFile(place.identity, other.identity)),
    );
    if (twin) throw new UsageError(say.twoOutputs(twin.path, want.path));
    found.push({ path: want.path, stdout, ...(place.identity ? { identity: place.identity } : {}) });
    for (const book of want.over === 'in place' ? [] : books) {
      const input = place.identity && inputAt(place.identity, book);
      if (input !== undefined) throw new UsageError(overInput(want, book, input, say));
    }
    if (place.destination.kind !== 'file' || !place.exists) {
      return place.destination.kind === 'file' && want.over === 'new'
        ? { ...place.destination, expected: 'new' }
        : place.destination;
    }
    if (want.over === 'new') throw new UsageError(say.fileExists(want.path));
    return replaced(disk, want, place.destination, books[0], say);
  });
}

function overInput({ content }: Wanted, book: BookFiles, input: string, say: Words['commandLine']): string {
  // Only a workbook can take results in its own place.
  return say.overInput[book.kind === 'csv' ? 'csv' : content](input);
}

/** A file that is there may be replaced only by its own kind, and not while another program has it open. */
function replaced(
  disk: Disk,
  { path, content, over }: Wanted,
  destination: FileDestination,
  book: BookFiles | undefined,
  say: Words['commandLine'],
): FileDestination {
  const lock = content === 'workbook' ? lockBeside(disk, destination.target) : undefined;
  if (lock) throw new UsageError(say.isOpen(path, lock.program, lock.name));
  const inPlace: InputFile | undefined = over === 'in place' ? book?.files[0] : undefined;
  if (inPlace) return { ...destination, replaces: inPlace.bytes, expected: inPlace.bytes };
  const replaces = guarded(path, () => disk.readFileSync(destination.target));
  if (!isKind(content, replaces)) throw new UsageError(say.otherKind[content](path));
  return { ...destination, replaces };
}

interface Place {
  readonly destination: Destination;
  readonly exists: boolean;
  readonly identity?: FileIdentity;
}

function placeOf(disk: Disk, path: string): Place {
  if (path === '-') return { destination: { kind: 'standard output' }, exists: true };
  return guarded(path, () => {
    const stats = disk.statSync(path, { bigint: true, throwIfNoEntry: false });
    if (stats?.isDirectory()) throw new HostError('cannot-write', { file: path, reason: 'EISDIR' });
    if (stats && isStandardOutput(disk, stats)) return { destination: { kind: 'standard output' }, exists: true };
    if (stats && !stats.isFile()) return { destination: { kind: 'through', path }, exists: true };
    const target = stats ? disk.realpathSync(path) : newTarget(disk, path);
    const identity = { real: target, device: stats?.dev ?? 0n, inode: stats?.ino ?? 0n };
    if (!stats) return { destination: { kind: 'file', path, target }, exists: false, identity };
    disk.accessSync(target, 2);
    return { destination: { kind: 'file', path, target, mode: Number(stats.mode & 0o777n) }, exists: true, identity };
  });
}

function isStandardOutput(disk: Disk, { dev, ino }: { readonly dev: bigint; readonly ino: bigint }): boolean {
  try {
    const out = disk.fstatSync(1, { bigint: true });
    return out.ino === ino && out.dev === dev && ino !== 0n;
  } catch {
    return false;
  }
}

/** Where a file will be that is not there yet: a link that leads nowhere is followed to where it points, as other programs do. */
function newTarget(disk: Disk, path: string, links = 0): string {
  if (/[/\\]$/.test(path) || links > 40) throw new HostError('cannot-write', { file: path, reason: 'ENOENT' });
  const folder = disk.realpathSync(dirname(path));
  if (!disk.statSync(folder).isDirectory()) throw new HostError('cannot-write', { file: path, reason: 'ENOTDIR' });
  const target = join(folder, basename(path));
  if (!disk.lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink()) return target;
  const next = disk.readlinkSync(target);
  return newTarget(disk, isAbsolute(next) ? next : join(folder, next), links + 1);
}

/** The name of the input that a file would be written over: one that was read, or a CSV file that would join the folder. */
function inputAt(identity: FileIdentity, book: BookFiles): string | undefined {
  const same = book.files.find((file) => isSameFile(file.identity, identity));
  if (same) return book.folder === undefined ? book.path : join(book.path, same.name);
  const joins = book.folder !== undefined && dirname(identity.real) === book.folder && isCsv(identity.real);
  return joins ? join(book.path, basename(identity.real)) : undefined;
}

/** Whether the bytes begin as the kind does; an empty file may become anything. */
function isKind(content: Wanted['content'], bytes: Uint8Array): boolean {
  if (bytes.length === 0) return true;
  if (content === 'workbook') return bytes[0] === 0x50 && bytes[1] === 0x4b;
  const start = content === 'page' ? /^\s*<!doctype html/i : /^\s*[[{]/;
  return start.test(new TextDecoder().decode(bytes.subarray(0, 1000)));
}

function guarded<Result>(path: string, act: () => Result): Result {
  try {
    return act();
  } catch (problem) {
    if (problem instanceof HostError) throw problem;
    throw new HostError('cannot-write', { file: path, reason: reasonOf(problem) });
  }
}
