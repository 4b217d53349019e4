/** LibreOffice as a second calculator and as a pair of eyes: recalculates a workbook hard, and prints its pages as pictures. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from './findProgram';
import { runningOffice } from './runningOffice';

const run = promisify(execFile);

async function convert(input: string, format: string, outFolder: string): Promise<string> {
  const { program, words, options } = await runningOffice();
  await run(program, [...words, '--convert-to', format, '--outdir', outFolder, input], options);
  const [made] = await readdir(outFolder);
  if (made === undefined) throw new Error(`LibreOffice could not convert ${input}`);
  return join(outFolder, made);
}

/** Gives the work a folder of its own that is removed afterwards. */
async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'crossfoot-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bookIn(folder: string, book: Uint8Array | string): Promise<string> {
  if (typeof book === 'string') return book;
  const path = join(folder, 'book.xlsx');
  await writeFile(path, book);
  return path;
}

/** The workbook (bytes or path of an .xlsx) as LibreOffice saves it after calculating every formula anew, as .xlsx bytes. */
export async function recalculate(book: Uint8Array | string): Promise<Uint8Array> {
  return inTemporaryFolder(async (folder) => {
    const out = join(folder, 'out');
    await mkdir(out);
    return new Uint8Array(
      await readFile(await convert(await bookIn(folder, book), 'xlsx:Calc MS Excel 2007 XML', out)),
    );
  });
}

/** The workbook after LibreOffice saved it as .ods and that as .xlsx again. */
export async function throughOds(book: Uint8Array): Promise<Uint8Array> {
  return inTemporaryFolder(async (folder) => {
    const [there, back] = [join(folder, 'there'), join(folder, 'back')];
    await mkdir(there);
    await mkdir(back);
    const ods = await convert(await bookIn(folder, book), 'ods', there);
    return new Uint8Array(await readFile(await convert(ods, 'xlsx:Calc MS Excel 2007 XML', back)));
  });
}

/** The printed pages of the workbook (bytes or path) as PNG files in `outFolder`, in order; `dotsPerInch` 60 is enough to see a layout. */
export async function toPdfPages(
  book: Uint8Array | string,
  outFolder: string,
  dotsPerInch = 60,
): Promise<readonly string[]> {
  const pdftoppm = findProgram(['pdftoppm'], 'poppler-utils');
  await mkdir(outFolder, { recursive: true });
  return inTemporaryFolder(async (folder) => {
    const out = join(folder, 'out');
    await mkdir(out);
    const pdf = await convert(await bookIn(folder, book), 'pdf', out);
    await run(pdftoppm, ['-r', String(dotsPerInch), '-png', pdf, join(outFolder, 'page')]);
    return (await readdir(outFolder))
      .filter((name) => /^page-\d+\.png$/.test(name))
      .sort()
      .map((name) => join(outFolder, name));
  });
}
