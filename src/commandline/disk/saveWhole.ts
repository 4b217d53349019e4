/** Writes files whole or not at all, and all of a run's or none. */
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { HostError } from '../../workbook/host';
import type { FileDestination } from './destinations';
import { reasonOf, type Disk } from './disk';
import { lockBeside } from './lockFiles';

export interface FileToSave {
  readonly to: FileDestination | { readonly kind: 'through'; readonly path: string };
  readonly bytes: Uint8Array;
}

interface Staged {
  readonly to: FileDestination;
  readonly beside: string;
}

/**
 * Writes through what is no regular file; then each file beside its target and, when all are there, renames them onto their targets in one go: a file is the old
 * one or the new one, never a part, and where one cannot be replaced all are the old ones. A signal waits until it is done.
 * A killed run may leave `.crossfoot-….part`, which nothing reads. Other hard links of a replaced file keep the old content.
 * Throws `cannot-write`, or `changed-meanwhile` where a target is not what it must be.
 */
export async function saveAllWhole(disk: Disk, files: readonly FileToSave[]): Promise<void> {
  for (const { to, bytes } of files) if (to.kind === 'through') writeThrough(disk, to.path, bytes);
  const release = holdSignals();
  try {
    replaceAll(
      disk,
      files.flatMap(({ to, bytes }) => (to.kind === 'file' ? [{ to, bytes }] : [])),
    );
  } finally {
    await release();
  }
}

function writeThrough(disk: Disk, path: string, bytes: Uint8Array): void {
  saying(path, () => writeAndClose(disk, disk.openSync(path, 'a'), bytes));
}

function writeAndClose(disk: Disk, file: number, bytes: Uint8Array): void {
  try {
    disk.writeFileSync(file, bytes);
  } finally {
    disk.closeSync(file);
  }
}

function replaceAll(disk: Disk, files: readonly { readonly to: FileDestination; readonly bytes: Uint8Array }[]): void {
  const litter: string[] = [];
  const undo: (() => void)[] = [];
  try {
    const staged = files.map(({ to, bytes }) => saying(to.path, () => stage(disk, to, bytes, litter)));
    for (const { to } of staged) saying(to.path, () => mustBeAsExpected(disk, to));
    for (const file of staged)
      saying(file.to.path, () => {
        if (file !== staged.at(-1)) undo.push(keepOld(disk, file.to, litter));
        disk.renameSync(file.beside, file.to.target);
      });
  } catch (problem) {
    for (const step of undo.reverse()) attempt(step);
    throw problem;
  } finally {
    for (const path of litter) attempt(() => disk.unlinkSync(path));
  }
}

/** The file's content beside its target, on the disk and with the rights of the old one. */
function stage(disk: Disk, to: FileDestination, bytes: Uint8Array, litter: string[]): Staged {
  const beside = nameBeside(to.target);
  const file = disk.openSync(beside, 'wx', to.mode ?? 0o666);
  litter.push(beside);
  try {
    if (to.mode !== undefined) disk.fchmodSync(file, to.mode);
    disk.writeFileSync(file, bytes);
    disk.fsyncSync(file);
  } finally {
    disk.closeSync(file);
  }
  return { to, beside };
}

/** Short, for the target's own name may be as long as a name can be; hidden and no `.csv`, so that nothing reads what is left. */
const nameBeside = (target: string): string =>
  join(dirname(target), `.crossfoot-${randomBytes(6).toString('hex')}.part`);

/** What brings the old file back, or removes the new one where there was none. Without hard links on the disk the new one stays. */
function keepOld(disk: Disk, { target }: FileDestination, litter: string[]): () => void {
  if (!disk.lstatSync(target, { throwIfNoEntry: false })) return () => disk.unlinkSync(target);
  const old = nameBeside(target);
  try {
    disk.linkSync(target, old);
  } catch {
    return () => undefined;
  }
  litter.push(old);
  return () => disk.renameSync(old, target);
}

function mustBeAsExpected(disk: Disk, { target, path, expected }: FileDestination): void {
  if (expected === undefined) return;
  const there = disk.lstatSync(target, { throwIfNoEntry: false }) !== undefined;
  const same =
    expected === 'new'
      ? !there
      : there && !lockBeside(disk, target) && Buffer.from(expected).equals(disk.readFileSync(target));
  if (!same) throw new HostError('changed-meanwhile', { file: path });
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Lets signals wait; what is given back lets the last of them act as it would have. */
function holdSignals(): () => Promise<void> {
  let caught: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals): void => {
    caught = signal;
  };
  for (const signal of signals) process.on(signal, note);
  return async () => {
    // A signal that came meanwhile is told in the next round of the event loop.
    for (let round = 0; round < 2; round += 1) await new Promise(setImmediate);
    for (const signal of signals) process.off(signal, note);
    if (caught) process.kill(process.pid, caught);
  };
}

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // It was an attempt to tidy up; what went wrong before is what is told.
  }
}

function saying<Result>(path: string, act: () => Result): Result {
  try {
    return act();
  } catch (problem) {
    if (problem instanceof HostError) throw problem;
    throw new HostError('cannot-write', { file: path, reason: reasonOf(problem) });
  }
}
