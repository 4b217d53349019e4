/** The built pages, made new where a source is younger, served to a Chromium as a person would open them. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type LaunchOptions, type Page } from 'playwright-core';
import { findProgram } from './findProgram';

const project = join(__dirname, '..', '..');
export const pagesFolder = join(project, 'dist', 'pages');

/** Builds the pages if they are stale; throws with the builder's messages. */
export function buildPages(): void {
  buildBundle('pages');
}

/** Builds the bundle if it is stale; throws with the builder's messages. */
export function buildBundle(name: 'pages' | 'verifier'): void {
  const build = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', `import { buildIfStale } from './src/setup/bundles.mjs'; buildIfStale('${name}');`],
    { cwd: project, encoding: 'utf8' },
  );
  if (build.status !== 0) throw new Error(build.stdout + build.stderr);
}

/** Which browser is started, and how. */
export function browserOptions(): LaunchOptions {
  return {
    executablePath:
      process.env['CHROMIUM'] ?? findProgram(['chromium', 'chromium-browser', 'google-chrome'], 'chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

export interface ServedPages {
  readonly address: string;
  readonly browser: Browser;
  /** Addresses asked for so far that are not ours. */
  readonly foreign: string[];
  open(options?: PageOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

export interface PageOptions {
  readonly path?: string;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly width?: number;
  readonly height?: number;
}

export interface OpenedPage {
  readonly page: Page;
  /** Uncaught errors, console errors and violations of the security policy. */
  readonly problems: readonly string[];
  readonly session: BrowserContext;
}

/** Serves the pages and starts a browser; close it at the end. */
export async function servePages(): Promise<ServedPages> {
  const options = browserOptions();
  buildPages();
  const script =
    "import { serve } from './src/setup/serve.mjs'; const { port } = await serve(process.argv[1], 0); console.log(port);";
  const server = spawn(process.execPath, ['--input-type=module', '-e', script, pagesFolder], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = (await once(server.stdout, 'data')) as [Buffer];
  const address = `http://127.0.0.1:${port.toString().trim()}`;
  const browser = await chromium.launch(options);
  const foreign: string[] = [];
  return {
    address,
    browser,
    foreign,
    open: (options) => openPage(browser, address, foreign, options),
    close: () => closeAll(browser, server),
  };
}

async function openPage(
  browser: Browser,
  address: string,
  foreign: string[],
  options: PageOptions = {},
): Promise<OpenedPage> {
  const session = await browser.newContext({
    locale: options.locale ?? 'en-US',
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
    reducedMotion: 'reduce',
    viewport: { width: options.width ?? 1280, height: options.height ?? 860 },
  });
  session.setDefaultTimeout(300_000);
  const page = await session.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    // The address bar's picture is not part of the program.
    if (message.type() === 'error' && !message.location().url.endsWith('favicon.ico')) problems.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(blob|data):/.test(request.url())) foreign.push(request.url());
  });
  await page.goto(`${address}${options.path ?? '/'}`);
  return { page, problems, session };
}

async function closeAll(browser: Browser, server: ChildProcess): Promise<void> {
  await browser.close();
  const ended = once(server, 'exit');
  server.kill();
  await ended;
}
