/** The backports suite is added to a copy of the machine's own apt source, whichever way that is written. */
import { withBackports } from '../../src/setup/systemTools.mjs';

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
