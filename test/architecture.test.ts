/** The rules of the house, held against every file of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsAgainstOrder, librariesOutOfPlace, unknownFolders } from './architecture/folderOrder';
import {
  emptyNames,
  importCycles,
  impurities,
  longFiles,
  officeOutOfPlace,
  purposeless,
  testsLeftOut,
  unnamedExports,
} from './architecture/rules';
import type { SourceFile } from './architecture/sourceFile';
import { readSourceFile } from './architecture/sourceFile';

const project = join(__dirname, '..');

function filesBelow(folder: string, ending: RegExp): readonly SourceFile[] {
  const root = join(project, folder);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => ending.test(path))
    .sort()
    .map((path) => readSourceFile(path, readFileSync(join(root, path), 'utf8')));
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
test('a library is imported only where it has its place', () => expect(librariesOutOfPlace(sources)).toEqual([]));
test('no imports run in a circle', () => expect(importCycles(sources)).toEqual([]));
test('everything above exchange and hosts is pure and synchronous', () => expect(impurities(sources)).toEqual([]));
test('only hosts/excel speaks of Office and Excel', () => expect(officeOutOfPlace(sources)).toEqual([]));
test('file names say what is in the file', () => expect(emptyNames([...sources, ...scripts])).toEqual([]));
test('every export has a name', () => expect(unnamedExports(sources)).toEqual([]));
test('no file is longer than 300 lines', () => expect(longFiles([...sources, ...scripts])).toEqual([]));
test('every file opens with its purpose', () => expect(purposeless([...sources, ...scripts])).toEqual([]));
test('no test is left out', () => expect(testsLeftOut(tests)).toEqual([]));
