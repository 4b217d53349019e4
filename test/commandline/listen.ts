/** The command line in a folder of its own, listened to. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calculatorFrom } from '../../src/commandline/shippedFiles';
import { nodeDisk, type Disk } from '../../src/commandline/disk/disk';
import { run } from '../../src/commandline/run';
import type { Language } from '../../src/language/words';

/** What a command ended with and said. */
export interface Heard {
  readonly status: number;
  readonly out: readonly string[];
  /** Lines on standard error. */
  readonly err: readonly string[];
  /** What went to standard output for another program. */
  readonly sent: Uint8Array;
}

/** A folder that is removed after the tests of the file. */
export const folder = mkdtempSync(join(tmpdir(), 'crossfoot-commandline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The path of a file in the folder. */
export const at = (name: string): string => join(folder, name);

/** Puts a file into the folder; gives its path. */
export async function put(name: string, content: Uint8Array | string): Promise<string> {
  await writeFile(at(name), content);
  return at(name);
}

/** Runs a command and listens; on another disk where one is given. */
export async function command(
  words: readonly string[],
  spoken: Language = 'en',
  disk: Disk = nodeDisk,
): Promise<Heard> {
  const out: string[] = [];
  const err: string[] = [];
  const sent: Uint8Array[] = [];
  const terminal = {
    print: (line: string) => void out.push(line),
    send: (bytes: Uint8Array) => void sent.push(bytes),
    complain: (line: string) => void err.push(line),
    progress: () => undefined,
  };
  const secondCalculator = calculatorFrom(nodeDisk, require.resolve('@ironcalc/wasm/wasm_bg.wasm'));
  const verifierPage = () => Buffer.from('<!doctype html>');
  const today = () => '2025-03-01';
  const status = await run(words, { terminal, disk, secondCalculator, verifierPage, today, spoken });
  return { status, out, err, sent: Buffer.concat(sent) };
}

/** The JSON that a command wrote into a file of the folder. */
export async function json<Shape>(name: string): Promise<Shape> {
  return JSON.parse(await readFile(at(name), 'utf8')) as Shape;
}

/** The names in the folder, sorted. */
export async function names(): Promise<readonly string[]> {
  return (await readdir(folder)).sort();
}
