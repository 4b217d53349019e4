/** LibreOffice as a second calculator and as a pair of eyes: recalculates a workbook hard, and prints its pages as pictures. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const patience = { timeout: 120_000, killSignal: 'SIGKILL', maxBuffer: 1 << 24 } as const;

/** Without this LibreOffice believes the values stored in the file and calculates nothing. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** The full path of the first of the programs that is there; throws, naming the Debian package to install, when none is. */
export function findProgram(names: readonly string[], debianPackage: string, path = process.env.PATH ?? ''): string {
  for (const folder of path.split(delimiter).filter(Boolean)) {
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name);
  }
  throw new Error(
    `This test needs ${names[0]}, which is not installed: run "node src/setup/prepare.mjs --tests", or install ${debianPackage} (its Debian name).`,
  );
}

/** A profile of this test file's own, as two LibreOffices cannot share one. */
let profile: Promise<string> | undefined;

async function newProfile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crossfoot-libreoffice-'));
  await mkdir(join(folder, 'user'));
  await writeFile(join(folder, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
  return folder;
}

afterAll(async () => {
  if (profile !== undefined) await rm(await profile, { recursive: true, force: true });
});

/** The conversion before this one; they wait for each other, for the profile's sake. */
let previous: Promise<unknown> = Promise.resolve();

function convert(input: string, format: string, outFolder: string): Promise<string> {
  const conversion = previous.then(() => convertNow(input, format, outFolder));
  previous = conversion.catch(() => undefined);
  return conversion;
}

async function convertNow(input: string, format: string, outFolder: string): Promise<string> {
  const soffice = findProgram(['soffice', 'libreoffice'], 'libreoffice-calc');
  profile ??= newProfile();
  const profileAddress = pathToFileURL(await profile).href;
  const { stdout, stderr } = await run(
    soffice,
    [
      `-env:UserInstallation=${profileAddress}`,
      '--headless',
      '--norestore',
      '--convert-to',
      format,
      '--outdir',
      outFolder,
      input,
    ],
    patience,
  );
  const [made] = await readdir(outFolder);
  if (made === undefined) throw new Error(`LibreOffice could not convert ${input}: ${stdout}${stderr}`);
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
    await run(pdftoppm, ['-r', String(dotsPerInch), '-png', pdf, join(outFolder, 'page')], patience);
    return (await readdir(outFolder))
      .filter((name) => /^page-\d+\.png$/.test(name))
      .sort()
      .map((name) => join(outFolder, name));
  });
}
