/** What the pages and scripts may do: written into the pages by webpack.config.js, sent as headers by serve.mjs, asked of other servers by docs/deployment.md. */
import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';

/** Microsoft's addresses of Office.js, by the names that `--env office=` knows. */
export const officeOrigins = {
  cdn: 'https://appsforoffice.microsoft.com',
  china: 'https://appsforoffice.cdn.partner.office365.cn',
};

/** Fluent makes empty style elements and fills them by script; this is the hash of the empty text. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The policy of a page that may also reach these addresses. */
export function pagePolicy(origins) {
  const microsoft = origins.map((origin) => ` ${origin}`).join('');
  return [
    "default-src 'self'",
    `script-src 'self'${microsoft}`,
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${microsoft}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The policy of the page that verifies, which is one file: its own script and look by their hashes, the second calculator that it holds, and no address at all. */
export function verifierPolicy(script, style) {
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(script)} 'wasm-unsafe-eval'`,
    `style-src ${hash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * A worker holds the workbook and obeys the headers of its own script, not those of its page: it loads our scripts, may run the second calculator that one of
 * them carries, and connects to nothing, itself included.
 */
const scriptPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'";

/** Excel on the web shows the task pane in a frame from one of many addresses; the workbench is never in a frame. */
const frames = { 'taskpane.html': "'self' https:" };

/** The security headers of a file, by its name. A page's own meta element is narrower where it needs less. */
export function securityHeaders(file) {
  const policies = {
    '.html': `${pagePolicy(Object.values(officeOrigins))}; frame-ancestors ${frames[basename(file)] ?? "'none'"}`,
    '.js': scriptPolicy,
  };
  return {
    'Content-Security-Policy': policies[extname(file)] ?? "default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}
