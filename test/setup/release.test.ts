/** A release speaks of one version everywhere, and its zip is the same whenever and wherever it is made. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { disagreements, zipOfFolder } from '../../src/setup/releaseFiles.mjs';
import { version } from '../../src/version';

const manifest = (version: string): string => `<OfficeApp><Version>${version}</Version></OfficeApp>`;
const log = (unreleased: string, ...heads: readonly string[]): string =>
  `# Changelog\n\n## [Unreleased]\n\n${unreleased}\n${heads.map((head) => `## ${head}\n\n- something\n`).join('\n')}`;
const dated = '[1.2.3] - 2026-01-31';

test('package, manifest and change log of one version agree', () => {
  expect(disagreements({ version: '1.2.3' }, manifest('1.2.3.0'), log('', dated, '[1.2.2] - 2026-01-01'))).toEqual([]);
});

test.each([
  ['another version in the manifest', manifest('1.2.2.0'), log('', dated), 'manifest.xml has version 1.2.2.0'],
  ['no version in the manifest', '<OfficeApp/>', log('', dated), 'manifest.xml has version undefined'],
  ['an older change log', manifest('1.2.3.0'), log('', '[1.2.2] - 2026-01-01'), 'begins with version 1.2.2'],
  ['an empty change log', manifest('1.2.3.0'), log(''), 'begins with version none'],
  ['a version without a day', manifest('1.2.3.0'), log('', '[1.2.3]'), '1.2.3 has no day'],
  ['changes that are in no version', manifest('1.2.3.0'), log('- new', dated), 'what stands under Unreleased'],
])('%s is refused', (_, manifestText, logText, problem) => {
  expect(disagreements({ version: '1.2.3' }, manifestText, logText).join('\n')).toContain(problem);
});

test('package.json, the program, manifest.xml and the change log of the project name one version, with its day', () => {
  const text = (name: string): string => readFileSync(join(__dirname, '../..', name), 'utf8');
  const problems = disagreements(
    JSON.parse(text('package.json')) as { version: string },
    text('manifest.xml'),
    text('CHANGELOG.md'),
  );
  expect(problems.filter((problem) => !problem.includes('under Unreleased'))).toEqual([]);
  expect((JSON.parse(text('package.json')) as { version: string }).version).toBe(version);
});

describe('the zip', () => {
  let parent: string;
  beforeAll(() => {
    parent = mkdtempSync(join(tmpdir(), 'crossfoot-release-'));
  });
  afterAll(() => rmSync(parent, { recursive: true }));

  /** A folder with these files, written in their order and as old as said. */
  function folderOf(name: string, files: readonly (readonly [string, string])[], age: number): string {
    const folder = join(parent, name);
    mkdirSync(join(folder, 'assets'), { recursive: true });
    for (const [path, text] of files) {
      writeFileSync(join(folder, path), text);
      utimesSync(join(folder, path), age, age);
    }
    return folder;
  }
  const files = [
    ['taskpane.html', '<p>'],
    ['assets/icon.png', 'png'],
    ['.built', ''],
  ] as const;

  test('is the same for the same files, whatever their age and order, without what is hidden', async () => {
    const first = await zipOfFolder(folderOf('first', files, 1e9));
    const second = await zipOfFolder(folderOf('second', files.toReversed(), 1.5e9));
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    expect(Object.keys(unzipSync(first))).toEqual(['assets/icon.png', 'taskpane.html']);
  });

  test('is another one for another file', async () => {
    const first = await zipOfFolder(folderOf('third', files, 1e9));
    const other = await zipOfFolder(folderOf('fourth', [...files, ['assets/icon.png', 'gif']], 1e9));
    expect(Buffer.from(other).equals(Buffer.from(first))).toBe(false);
  });
});
