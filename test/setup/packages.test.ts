/** Packages are installed when node_modules is not what the lock file asks for, and only then. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whyInstall } from '../../src/setup/packages.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-packages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const locked = {
  '': { name: 'crossfoot' },
  'node_modules/scale': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/scale-for-another-system': { version: '1.0.0', integrity: 'sha512-b', optional: true },
};

/** Writes a lock file and, when given, the record that npm leaves in node_modules together with the packages it names. */
function installation(record?: Record<string, object>): void {
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }));
  for (const path of Object.keys(record ?? {})) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'package.json'), '{}');
  }
  if (record !== undefined)
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: record }));
}

const scale = { 'node_modules/scale': { version: '1.0.0', integrity: 'sha512-a' } };

test('what is installed as locked stays, without the optional package of another system', () => {
  installation(scale);
  expect(whyInstall(folder)).toBeUndefined();
});

test('a fresh clone is installed', () => {
  installation();
  expect(whyInstall(folder)).toBe('node_modules is missing or incomplete');
});

test('an interrupted installation, packages without a record, is installed again', () => {
  installation(scale);
  rmSync(join(folder, 'node_modules', '.package-lock.json'));
  expect(whyInstall(folder)).toBe('node_modules is missing or incomplete');
});

test('another version than the locked one is replaced', () => {
  installation({ 'node_modules/scale': { version: '0.9.0', integrity: 'sha512-z' } });
  expect(whyInstall(folder)).toBe('node_modules/scale is not the locked version');
});

test('a package that someone removed comes back', () => {
  installation(scale);
  rmSync(join(folder, 'node_modules', 'scale'), { recursive: true });
  expect(whyInstall(folder)).toBe('node_modules/scale is gone');
});
