/** The server gives the files of its folder and nothing else, and nothing that is asked of it ends it. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { fileFor, serve } from '../../src/setup/serve.mjs';
import { needs } from '../support/findProgram';

const longScript = 'const answer = 42;\n'.repeat(1000);

let parent: string;
let folder: string;
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'crossfoot-serve-'));
  folder = join(parent, 'pages');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  mkdirSync(join(parent, 'elsewhere'));
  for (const file of ['index.html', 'taskpane.html', 'worker.js', '.built', 'assets/icon.png', '../secret.txt'])
    writeFileSync(join(folder, file), file);
  for (const file of ['pages-old.txt', 'elsewhere/secret.txt']) writeFileSync(join(parent, file), file);
  writeFileSync(join(folder, 'long.js'), longScript);
  writeFileSync(join(folder, 'large.bin'), Buffer.alloc(20e6));
  symlinkSync('index.html', join(folder, 'inside.html'));
  symlinkSync('.built', join(folder, 'hidden.html'));
  symlinkSync('../secret.txt', join(folder, 'outside.txt'));
  symlinkSync('../elsewhere', join(folder, 'away'));
  symlinkSync('loop', join(folder, 'loop'));
});
afterAll(() => rmSync(parent, { recursive: true }));

test('an address means the file of that name, a folder its index.html, a link where it leads', async () => {
  expect(await fileFor(folder, '/assets/icon.png?v=1')).toBe(join(folder, 'assets', 'icon.png'));
  expect(await fileFor(folder, '/')).toBe(join(folder, 'index.html'));
  expect(await fileFor(folder, '/inside.html')).toBe(join(folder, 'index.html'));
});

const nowhere = [
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/..%2fpages-old.txt',
  '/.built',
  '/hidden.html',
  '/outside.txt',
  '/away/secret.txt',
  '/loop',
  '/nothing.js',
  '/index.html/more',
  '/%E0',
  '/a%00b',
  '/index.html::$DATA',
  `/${'a%'.repeat(300)}`,
  `/${'a'.repeat(300)}`,
  `/${'a/'.repeat(3000)}`,
  'http://[',
  '*',
  '',
];

test.each(nowhere)('%s leads nowhere', async (address) => {
  if (address !== '' && address !== '*') expect(await fileFor(folder, address)).toBeUndefined();
  expect(await fileFor(folder, `/none${address}`)).toBeUndefined();
});

test('whatever the address, what comes is a file of the folder that is not hidden, or nothing', async () => {
  const part = fc.oneof(
    fc.constantFrom(
      '..',
      '.',
      '%2e',
      '/',
      '\\',
      '%5c',
      '%2f',
      '.built',
      'index.html',
      'away',
      'assets',
      '%00',
      ':',
      '?',
      '#',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
      const file = await fileFor(folder, `/${parts.join('')}`);
      expect(file === undefined || /^[^.][^/]*(\/[^.][^/]*)?$/.test(file.slice(folder.length + 1))).toBe(true);
      expect(file ?? folder).toContain(folder);
    }),
    { seed: 9, numRuns: 500 },
  );
});

describe('the running server', () => {
  let server: ChildProcess;
  let port = 0;
  beforeAll(async () => {
    const script =
      "import { serve } from './src/setup/serve.mjs'; const { port } = await serve(process.argv[1], 0); console.log(port);";
    server = spawn(process.execPath, ['--input-type=module', '-e', script, folder], {
      cwd: resolve(__dirname, '../..'),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [line] = (await once(server.stdout!, 'data')) as [Buffer];
    port = Number(line.toString());
  });
  afterAll(async () => {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
  });

  /** What comes back for the bytes, until the server closes. */
  async function raw(bytes: string): Promise<string> {
    const socket = connect(port, '127.0.0.1');
    const parts: Buffer[] = [];
    socket.on('data', (part) => parts.push(part));
    socket.on('error', () => undefined);
    if (bytes === '') socket.end();
    else socket.write(bytes, 'latin1');
    await once(socket, 'close');
    return Buffer.concat(parts).toString('latin1');
  }
  const get = (address: string, more = ''): Promise<string> =>
    raw(`GET ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${more}\r\n`);
  const lives = async (): Promise<void> => expect(await get('/')).toMatch(/^HTTP\/1\.1 200/);

  test('a script comes as short as the browser can take it, and is the same script', async () => {
    const [gzip, brotli] = await Promise.all(
      ['gzip, deflate', 'gzip, deflate, br'].map(async (accepted) => {
        const answer = await fetch(`http://127.0.0.1:${port}/long.js`, { headers: { 'Accept-Encoding': accepted } });
        expect(answer.headers.get('vary')).toBe('Accept-Encoding');
        expect(await answer.text()).toBe(longScript);
        return answer.headers.get('content-encoding');
      }),
    );
    expect([gzip, brotli]).toEqual(['gzip', 'br']);
    expect(Buffer.byteLength(await get('/long.js', 'Accept-Encoding: br\r\n'))).toBeLessThan(longScript.length / 5);
    expect(await get('/long.js', 'Accept-Encoding: br;q=0\r\n')).not.toMatch(/^Content-Encoding/im);
    expect(await get('/assets/icon.png', 'Accept-Encoding: br\r\n')).not.toMatch(/^Content-Encoding/im);
  });

  test('a page comes with its type and size, and HEAD without content', async () => {
    const page = await get('/');
    expect(page).toMatch(/Content-Type: text\/html; charset=utf-8\r\nContent-Length: 10\r\n/);
    expect(page).toMatch(/\r\n\r\nindex\.html$/);
    expect(await raw('HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 200.*\r\n\r\n$/s,
    );
  });

  test.each(nowhere.filter((address) => !/^\*?$/.test(address)))('%s is answered with 404 or 400', async (address) => {
    expect(await get(address.replaceAll(' ', '%20'))).toMatch(/^HTTP\/1\.1 (404|400)/);
    await lives();
  });

  test.each<[string, string, RegExp]>([
    ['another method', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n', / 405 /],
    ['no method at all', 'GIBBERISH\r\n\r\n', / 400 /],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', / 400 /],
    ['an odd host', 'GET / HTTP/1.1\r\nHost: evil\u00e9[\r\nConnection: close\r\n\r\n', / 200 /],
    ['an address with a host', 'GET http://evil/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', / 200 /],
    ['very long headers', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(50_000)}\r\n\r\n`, / 431 /],
    ['a NUL', 'GET /\u0000 HTTP/1.1\r\nHost: x\r\n\r\n', / 400 /],
    ['nothing', '', /^$/],
  ])('%s is answered, and the server lives', async (_, bytes, answer) => {
    expect((await raw(bytes)).split('\r\n')[0]).toMatch(answer);
    await lives();
  });

  test('a pipe, a folder and what may not be read are not found', async () => {
    needs(process.platform !== 'win32', 'pipes with names and rights of files');
    spawnSync('mkfifo', [join(folder, 'pipe')]);
    for (const name of ['pipe', 'assets']) expect(await get(`/${name}`)).toMatch(/ 404 /);
    writeFileSync(join(folder, 'secret.html'), 'x');
    chmodSync(join(folder, 'secret.html'), 0);
    // Root may read it all the same.
    expect(await get('/secret.html')).toMatch(process.getuid?.() === 0 ? / 200 / : / 404 /);
    await lives();
  });

  test('a download that is broken off closes its file', async () => {
    needs(existsSync('/proc/self/fd'), '/proc');
    const openFiles = (): number => readdirSync(`/proc/${server.pid}/fd`, { withFileTypes: true }).length;
    const before = openFiles();
    for (let round = 0; round < 30; round += 1) {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write('GET /large.bin HTTP/1.1\r\nHost: x\r\n\r\n');
      await once(socket, 'data');
      socket.destroy();
      await once(socket, 'close');
    }
    // Each answer shows that the server has gone on; a few are enough for all that was broken off.
    for (let round = 0; round < 200 && openFiles() > before + 3; round += 1) await lives();
    expect(openFiles()).toBeLessThanOrEqual(before + 3);
  });

  test.each([
    ['/', /frame-ancestors 'none'/, /connect-src 'self'/],
    ['/taskpane.html', /frame-ancestors 'self' https:/, /connect-src 'self' https:\/\/appsforoffice/],
    ['/worker.js', /connect-src 'none'/, /default-src 'none'; script-src 'self'/],
    ['/assets/icon.png', /default-src 'none'/, /frame-ancestors 'none'/],
    ['/none', /default-src 'none'/, /frame-ancestors 'none'/],
  ])('%s comes with its security policy', async (address, ...policies) => {
    const answer = await fetch(`http://127.0.0.1:${port}${address}`);
    const policy = answer.headers.get('content-security-policy');
    for (const part of policies) expect(policy).toMatch(part);
    // The second calculator is WebAssembly; no text becomes a program.
    expect(policy?.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  });
});

test('a port that is taken is refused', async () => {
  const server = await serve(folder, 0);
  await expect(serve(folder, server.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  server.close();
});
