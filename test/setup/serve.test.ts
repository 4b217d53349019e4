/** The server gives the files of its folder and nothing else. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileFor, serve } from '../../src/setup/serve.mjs';

let parent: string;
let folder: string;
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'crossfoot-serve-'));
  folder = join(parent, 'pages');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  for (const file of ['index.html', '.built', 'assets/icon.png', '../secret.txt', '../pages-old.txt'])
    writeFileSync(join(folder, file), file);
});
afterAll(() => rmSync(parent, { recursive: true }));

test('an address means the file of that name, and a folder its index.html', () => {
  expect(fileFor(folder, '/assets/icon.png?v=1')).toBe(join(folder, 'assets', 'icon.png'));
  expect(fileFor(folder, '/')).toBe(join(folder, 'index.html'));
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/..%2fpages-old.txt',
  '/.built',
  '/assets',
  '/nothing.js',
  '/%E0',
  '/a%00b',
])('%s leads nowhere', (address) => {
  expect(fileFor(folder, address)).toBeUndefined();
});

test('a page comes with its type, a missing one as 404, and the port is then taken', async () => {
  const server = await serve(folder, 0);
  const page = await fetch(`http://127.0.0.1:${server.port}/`);
  expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
    200,
    'text/html; charset=utf-8',
    'index.html',
  ]);
  expect((await fetch(`http://127.0.0.1:${server.port}/nothing.js`)).status).toBe(404);
  await expect(serve(folder, server.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  server.close();
});
