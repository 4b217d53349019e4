/** A worker, where the workbook is, reaches nothing and makes no code, because the server's headers say so. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/setup/serve.mjs';
import { servePages, type ServedPages } from '../support/builtPages';

/** Tries in turn what a worker must not do, and tells what came of each. */
const trying = `
onmessage = async ({ data: other }) => {
  const outcome = async (act) => { try { await act(); return 'done'; } catch { return 'refused'; } };
  postMessage({
    another: await outcome(() => fetch(other, { mode: 'no-cors' })),
    itsOwn: await outcome(() => fetch('/index.html')),
    code: await outcome(() => new Function('return 1')()),
    script: await outcome(() => importScripts(other + '/script.js')),
    socket: await outcome(() => new Promise((resolve, reject) => {
      const socket = new WebSocket(other.replace('http', 'ws'));
      socket.onopen = resolve; socket.onerror = reject;
    })),
  });
};`;

let pages: ServedPages;
let folder: string;
/** Another address, which answers everything and asks for no policy. */
let other: Server;
const asked: string[] = [];
const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-policy-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>policy</title>');
  writeFileSync(join(folder, 'worker.js'), trying);
  other = createServer((request, response) => {
    const name = request.url === '/worker.js' || request.url === '/index.html' ? request.url : undefined;
    asked.push(request.url ?? '');
    response.setHeader('Content-Type', request.url?.endsWith('.js') ? 'text/javascript' : 'text/html');
    response.end(name ? readFileSync(join(folder, name)) : '');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  pages = await servePages();
});
afterAll(async () => {
  await pages?.close();
  other?.close();
  rmSync(folder, { recursive: true });
});

/** What a worker of the address could do. */
async function workerAt(address: string): Promise<unknown> {
  const page = await pages.browser.newPage();
  await page.goto(`${address}/index.html`);
  const outcomes = await page.evaluate(
    (target) =>
      new Promise((resolve) => {
        const worker = new Worker('/worker.js');
        worker.onmessage = ({ data }: MessageEvent) => resolve(data);
        worker.postMessage(target);
      }),
    addressOf(other),
  );
  await page.close();
  return outcomes;
}

test('a worker of our server is refused everything, where another server lets it', async () => {
  expect(await workerAt(addressOf(other))).toMatchObject({
    another: 'done',
    itsOwn: 'done',
    code: 'done',
    script: 'done',
  });
  asked.length = 0;
  const ours = await serve(folder, 0);
  expect(await workerAt(`http://127.0.0.1:${ours.port}`)).toEqual({
    another: 'refused',
    itsOwn: 'refused',
    code: 'refused',
    script: 'refused',
    socket: 'refused',
  });
  expect(asked).toEqual([]);
  ours.close();
});

test('the workers of the workbench work, and reach neither another address nor their own', async () => {
  const { page, problems, session } = await pages.open();
  await page.waitForFunction(() => document.querySelectorAll('tr[data-product]').length > 3);
  expect(problems).toEqual([]);
  asked.length = 0;
  const workers = page.workers();
  expect(workers.length).toBeGreaterThan(1);
  for (const worker of workers)
    for (const address of [addressOf(other), `${pages.address}/index.html`])
      expect(
        await worker.evaluate(
          (target) =>
            fetch(target, { mode: 'no-cors' }).then(
              () => 'done',
              () => 'refused',
            ),
          address,
        ),
      ).toBe('refused');
  expect(asked).toEqual([]);
  await session.close();
});

test('the workbench cannot be put into a frame, the task pane by a secure page alone', async () => {
  const page = await pages.browser.newPage();
  await page.goto(`${addressOf(other)}/index.html`);
  const refusals: string[] = [];
  page.on('console', (message) => {
    if (/frame/i.test(message.text())) refusals.push(message.text());
  });
  for (const path of ['/', '/taskpane.html'])
    await page.evaluate(
      (address) =>
        new Promise((resolve) => {
          const frame = document.createElement('iframe');
          frame.onload = resolve;
          frame.src = address;
          document.body.append(frame);
        }),
      pages.address + path,
    );
  expect(refusals).toEqual([expect.stringMatching(/frame-ancestors/), expect.stringMatching(/frame-ancestors/)]);
  await page.close();
});
