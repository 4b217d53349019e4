/** The rules of the house, held against every file of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { columnReadsOutOfPlace } from './architecture/columnReads';
import {
  calculationBesideResults,
  figuresMadeOutOfPlace,
  importsAgainstOrder,
  isIn,
  librariesOutOfPlace,
  showsResults,
  unknownFolders,
} from './architecture/folderOrder';
import { pathsToNowhere } from './architecture/namedPaths';
import {
  emptyNames,
  importCycles,
  impurities,
  longFiles,
  officeOutOfPlace,
  purposeless,
  questionsOfLanguage,
  testsLeftOut,
  unnamedExports,
  unusedExports,
} from './architecture/rules';
import type { SourceFile } from './architecture/sourceFile';
import { readSourceFile } from './architecture/sourceFile';

const project = join(__dirname, '..');

/** The files of a folder of the project; `seenFrom` is how their paths begin. */
function filesBelow(folder: string, ending: RegExp, seenFrom = ''): readonly SourceFile[] {
  const root = join(project, folder);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => ending.test(path))
    .sort()
    .map((path) => readSourceFile(`${seenFrom}${path}`, readFileSync(join(root, path), 'utf8')));
}

const sources = filesBelow('src', /\.tsx?$/);
const scripts = filesBelow('src', /\.mjs$/);
const tests = filesBelow('test', /\.test\.tsx?$/);

test('the rules see the program and its tests', () => {
  expect(sources.length).toBeGreaterThan(10);
  expect(scripts.map(({ path }) => path)).toContain('setup/prepare.mjs');
  expect(tests.map(({ path }) => path)).toContain('architecture.test.ts');
});

test('every folder has its place in the order', () => expect(unknownFolders(sources)).toEqual([]));
test('a folder imports only from folders above it', () => expect(importsAgainstOrder(sources)).toEqual([]));
test('what shows results reads them, not the calculation', () => {
  expect(calculationBesideResults(sources)).toEqual([]);
  expect(showsResults.filter((place) => !sources.some(({ path }) => isIn(path, [place])))).toEqual([]);
});
test('a library is imported only where it has its place', () => expect(librariesOutOfPlace(sources)).toEqual([]));
test('no imports run in a circle', () => expect(importCycles(sources)).toEqual([]));
test('everything above exchange and hosts is pure and synchronous', () => expect(impurities(sources)).toEqual([]));
test('only hosts/excel speaks of Office and Excel', () => expect(officeOutOfPlace(sources)).toEqual([]));
test('figures are made in calculation and results alone', () => expect(figuresMadeOutOfPlace(sources)).toEqual([]));
test('cells of ledgers are read by the key of their column where their meaning is decided, and never cast', () =>
  expect(columnReadsOutOfPlace(sources)).toEqual([]));
test('file names say what is in the file', () => expect(emptyNames([...sources, ...scripts])).toEqual([]));
test('what a file exports is imported somewhere', () => {
  const fromTests = filesBelow('test', /\.tsx?$/, '../test/');
  expect(unusedExports(sources, [...sources, ...scripts, ...fromTests])).toEqual([]);
});
test('every export has a name', () => expect(unnamedExports(sources)).toEqual([]));
test('no file is longer than 300 lines', () => expect(longFiles([...sources, ...scripts])).toEqual([]));
test('every file opens with its purpose', () => expect(purposeless([...sources, ...scripts])).toEqual([]));

/** The files and folders below a folder, as paths from the project's. */
function pathsBelow(folder: string): readonly string[] {
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true }).map(
    (entry) =>
      `${relative(project, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}${entry.isDirectory() ? '/' : ''}`,
  );
}

test('every path that the documentation names is there', () => {
  const top = readdirSync(project, { withFileTypes: true }).map(
    (entry) => `${entry.name}${entry.isDirectory() ? '/' : ''}`,
  );
  const paths = new Set([...top, ...['src', 'test', 'docs', 'assets', '.github'].flatMap(pathsBelow)]);
  const pages = [...paths].filter((path) => path.endsWith('.md'));
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'src/README.md', 'src/model/README.md']));
  expect(pages.flatMap((page) => pathsToNowhere(page, readFileSync(join(project, page), 'utf8'), paths))).toEqual([]);
});
test('only the folders of languages ask which language it is', () => expect(questionsOfLanguage(sources)).toEqual([]));
test('no test is left out', () => expect(testsLeftOut(tests)).toEqual([]));
