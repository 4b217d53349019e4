/** What is missing for the tests is named with its reason before anything is installed; where it cannot be installed, the tests go on without it, but not in CI. */
import { adviceLines, lackLines, mayGoWithout, withBackports } from '../../src/setup/systemTools.mjs';
import { needs } from '../support/findProgram';
import NodeEnvironment from '../support/nodeEnvironment';

test('a deb822 source gains the suite on the line of its main suite', () => {
  const source =
    'Types: deb\nURIs: http://mirror.example/debian\nSuites: bookworm bookworm-updates\nComponents: main\n';
  expect(withBackports(source, 'bookworm')).toBe(
    source.replace('bookworm-updates', 'bookworm-updates bookworm-backports'),
  );
});

test('a one-line source gains a second line', () => {
  expect(withBackports('deb [arch=amd64] http://mirror.example/debian bookworm main contrib\n', 'bookworm')).toBe(
    'deb [arch=amd64] http://mirror.example/debian bookworm main contrib\ndeb [arch=amd64] http://mirror.example/debian bookworm-backports main contrib\n',
  );
});

test.each([
  'Suites: bookworm-security\n',
  'Suites: nodistro\n',
  'deb http://mirror.example/security bookworm-security main\n',
  'Suites: bookworm bookworm-backports\n',
])('%j stays as it is', (source) => {
  expect(withBackports(source, 'bookworm')).toBe(source);
});

const missing = [
  { package: 'chromium', elsewhere: 'Chromium', why: 'shows the pane', isThere: () => false },
  { package: 'poppler-utils', elsewhere: 'Poppler', why: 'makes pictures', isThere: () => false },
];

test('each missing tool is said with what it is for', () => {
  expect(lackLines(missing).slice(1)).toEqual(['  chromium: shows the pane', '  poppler-utils: makes pictures']);
});

test('where apt-get is, the command is given; elsewhere, the names', () => {
  expect(adviceLines(missing, 'debian', true)).toEqual([
    'Install them with: sudo apt-get install --no-install-recommends chromium poppler-utils',
    expect.stringMatching(/^Going on without them: .* are skipped/),
  ]);
  expect(adviceLines(missing, 'other', false)).toEqual([
    'Install Chromium, Poppler in the way of this system.',
    expect.stringMatching(/^This is CI/),
  ]);
});

test.each([
  [{}, true],
  [{ CI: '' }, true],
  [{ CI: 'false' }, true],
  [{ CI: 'true' }, false],
  [{ CI: '1' }, false],
  [{ CI: 'true', CROSSFOOT_TOOLS: 'optional' }, true],
])('with %j a missing tool may be gone without: %s', (environment, may) => {
  expect(mayGoWithout(environment)).toBe(may);
});

describe('a test that ended', () => {
  const wish = (): Error => {
    try {
      needs(false, 'a printer');
    } catch (error) {
      return error as Error;
    }
    throw new Error('nothing was missing');
  };
  const ended = (error: Error, ci: string) => {
    const test = { errors: [[error, new Error('where it was called')]], status: 'done' };
    const before = { ...process.env };
    Object.assign(process.env, { CI: ci, CROSSFOOT_TOOLS: '' });
    try {
      NodeEnvironment.prototype.handleTestEvent({ name: 'test_done', test } as never);
    } finally {
      process.env = before;
    }
    return [test.status, test.errors.length];
  };

  test('for want of a tool is skipped', () => expect(ended(wish(), '')).toEqual(['skip', 0]));
  test('for want of a tool in CI has failed', () => expect(ended(wish(), 'true')).toEqual(['done', 1]));
  test('for any other reason has failed', () => expect(ended(new Error('wrong'), '')).toEqual(['done', 1]));
});
