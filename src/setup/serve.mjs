/** A server of static files for this machine alone. No request and no file ends it. */
import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants as zlib, createBrotliCompress, createGzip } from 'node:zlib';
import { securityHeaders } from './securityPolicy.mjs';

const mediaTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A file named after its content never changes, so a page that has it needs the network no more. */
const hashedName = /\.[0-9a-f]{8}\.js$/;

/** Files that get shorter; pictures and workbooks are compressed already. */
const shortens = /^(text\/|application\/(json|xml|wasm)|image\/svg)/;

/** How a browser that understands it gets a file, the shorter way first. */
const compressions = [
  ['br', () => createBrotliCompress({ params: { [zlib.BROTLI_PARAM_QUALITY]: 5 } })],
  ['gzip', () => createGzip()],
];

/** The compression that the request accepts; nothing for a file that does not get shorter, or where none is accepted. */
function compressionFor(accepted, type) {
  const names = String(accepted ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.replace(/;.*/, '').toLowerCase());
  return shortens.test(type) ? compressions.find(([name]) => names.includes(name)) : undefined;
}

const isHidden = (path) => path.split(/[/\\]/).some((part) => part.startsWith('.'));

/** The file below the folder that the address means, through links; nothing where there is none, or it leads outside or to a hidden file. */
export async function fileFor(folder, address) {
  try {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    if (/[\0\\:]/.test(path) || isHidden(path)) return undefined;
    const root = await realpath(folder);
    const file = await realpath(join(root, path.endsWith('/') ? `${path}index.html` : path));
    return file.startsWith(root + sep) && !isHidden(relative(root, file)) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** The open file of the address and its size; nothing where it cannot be read or is a folder, a device or a pipe. */
async function openFile(folder, address) {
  const path = await fileFor(folder, address);
  // A pipe is not waited for.
  const handle = path && (await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => undefined));
  if (!handle) return undefined;
  const status = await handle.stat();
  if (status.isFile()) return { path, handle, size: status.size };
  await handle.close();
  return undefined;
}

function refuse(response, status, sentence, more = {}) {
  const type = { 'Content-Type': 'text/plain; charset=utf-8' };
  response.writeHead(status, { ...type, ...securityHeaders(''), ...more }).end(`${sentence}\n`);
}

async function answer(folder, request, response) {
  if (!['GET', 'HEAD'].includes(request.method ?? ''))
    return refuse(response, 405, 'Only GET and HEAD', { Allow: 'GET, HEAD' });
  const file = await openFile(folder, request.url ?? '/');
  if (!file) return refuse(response, 404, 'Not found');
  const type = mediaTypes[extname(file.path)] ?? 'application/octet-stream';
  const [encoding, compress] = compressionFor(request.headers['accept-encoding'], type) ?? [];
  response.writeHead(200, {
    'Content-Type': type,
    ...(encoding ? { 'Content-Encoding': encoding } : { 'Content-Length': file.size }),
    Vary: 'Accept-Encoding',
    'Cache-Control': hashedName.test(file.path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...securityHeaders(file.path),
  });
  if (request.method !== 'HEAD')
    return pipeline(file.handle.createReadStream(), ...(compress ? [compress()] : []), response);
  response.end();
  return file.handle.close();
}

/** Serves the folder at 127.0.0.1, with a certificate (`cert` and `key`) by https; resolves to the port and `close`, rejects when the port is taken. Port 0 takes any free one. */
export function serve(folder, port, certificate) {
  const listener = (request, response) => {
    // A download that is broken off concerns nobody else.
    answer(folder, request, response).catch(() => response.destroy());
  };
  const server = certificate ? createSecureServer(certificate, listener) : createServer(listener);
  return new Promise((resolve, reject) => {
    // Stays for what may come later, so that it does not end the program.
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({ port: server.address().port, close: () => server.close() }));
  });
}
