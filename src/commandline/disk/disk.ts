/** The file functions that the command line reads and writes with: an argument everywhere, so that a test can let any of them fail. */
import * as fs from 'node:fs';

export type Disk = Pick<
  typeof fs,
  | 'accessSync'
  | 'closeSync'
  | 'fchmodSync'
  | 'fstatSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'lstatSync'
  | 'openSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'readlinkSync'
  | 'realpathSync'
  | 'renameSync'
  | 'statSync'
  | 'unlinkSync'
  | 'writeFileSync'
>;

/** The disk of this machine. */
export const nodeDisk: Disk = fs;

/** What tells one file from another, through links of both kinds and whatever the case of its name. */
export interface FileIdentity {
  readonly real: string;
  readonly device: bigint;
  /** 0 where the file system has none. */
  readonly inode: bigint;
}

/** True where both are one file. */
export function isSameFile(one: FileIdentity, other: FileIdentity): boolean {
  return one.real === other.real || (one.inode !== 0n && one.inode === other.inode && one.device === other.device);
}

/** The code of a system's error, such as `ENOENT`; else the error as text. */
export function reasonOf(problem: unknown): string {
  return typeof problem === 'object' && problem !== null && 'code' in problem ? String(problem.code) : String(problem);
}
