/** What the documentation asks of a web server is what our own server sends. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { securityHeaders } from '../../src/setup/securityPolicy.mjs';

const docs = readFileSync(join(__dirname, '../../docs/deployment.md'), 'utf8');

test.each([
  ['*.js', 'worker.01234567.js'],
  ['taskpane.html', 'taskpane.html'],
  ['index.html` (the workbench)', 'index.html'],
  ['all other files', 'icon.png'],
])('%s', (row, file) => {
  const line = docs
    .split('\n')
    .find((text) => text.trim().startsWith(`| \`${row}`) || text.trim().startsWith(`| ${row}`));
  const asked = /\| `([^`|]*)` \|$/.exec(line ?? '')?.[1] ?? 'no policy';
  const { 'Content-Security-Policy': sent, ...others } = securityHeaders(file);
  expect(sent.endsWith(asked)).toBe(true);
  for (const [name, value] of Object.entries(others)) expect(docs).toContain(`\`${name}: ${value}\``);
});
