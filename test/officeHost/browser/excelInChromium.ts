/** The built task pane in Chromium, with Microsoft's client as it ships, connected to a workbook of the test host as in Excel on the web. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { chromium, type Browser, type Frame, type Page, type Route } from 'playwright-core';
import { findProgram } from '../../support/findProgram';
import { allClasses } from '../api/allClasses';
import type { WorkbookModel } from '../model/workbook';
import { newWorkbook, saveWorkbook } from '../openBook';
import { clientMetadata } from '../protocol/clientMetadata';
import { Connection } from '../protocol/connection';
import type { Faults } from '../protocol/faults';
import { ProtocolHost } from '../protocol/protocolHost';
import { hasSet, requirementSets } from '../protocol/requirementSets';
import { layPane } from './webHandshake';

export interface PaneOptions {
  /** Folder of the built pages. */
  readonly pages: string;
  /** The page in it, such as `taskpane.html`. */
  readonly page: string;
  readonly workbook?: WorkbookModel;
  readonly excelApi?: string;
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
  /** Headers that the add-in's server sends with a file. */
  readonly headers?: (file: string) => Record<string, string>;
}

export interface ExcelInChromium {
  readonly page: Page;
  readonly pane: Frame;
  readonly workbook: WorkbookModel;
  readonly faults: Faults;
  readonly connection: Connection;
  /** Errors that the pages reported so far: uncaught ones, console errors, refused requests. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Excel's pages and the pane must have one secure origin; nothing is ever asked from outside, as every request is answered here. */
const origin = 'https://excel.localhost';
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted';
const client = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
};

/** A Chromium for several panes; close it at the end. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
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
  });
}

/** Opens a page of the add-in in a frame, as Excel on the web does, in a browser session of its own. */
export async function openPane(browser: Browser, options: PaneOptions): Promise<ExcelInChromium> {
  const workbook = options.workbook ?? newWorkbook();
  const language = options.language ?? 'en-US';
  const sets = requirementSets(options.excelApi ?? '1.15');
  const session = await browser.newContext({
    locale: language,
    viewport: { width: options.width ?? 350, height: options.height ?? 800 },
  });
  session.setDefaultTimeout(300_000);
  const page = await session.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await session.route('**/*', (route) => answer(route, options, problems));
  const host = new ProtocolHost(workbook, clientMetadata(), allClasses, (api) => hasSet(sets, api));
  const connection = new Connection(host, (entries) => {
    const events = entries.map(({ messageCategory, messageType, targetId, message }) => [
      messageCategory,
      messageType,
      targetId,
      message,
      1,
      false,
    ]);
    page
      .evaluate((told) => (window as unknown as { tellPane(all: unknown): void }).tellPane(told), events)
      .catch((error: unknown) => problems.push(String(error)));
  });
  await page.exposeFunction('sendToTestHost', (body: string, flags: number) => connection.send(body, flags));
  await page.exposeFunction('fileOfTestHost', () => [...saveWorkbook(workbook)]);
  await page.goto(`${origin}/excel.html`);
  await page.evaluate(layPane, { paneAddress: `${origin}/${options.page}`, language, requirementSets: sets });
  const pane = await (await page.waitForSelector('#pane')).contentFrame();
  if (!pane) throw new Error('the task pane has no frame');
  await pane.waitForLoadState('domcontentloaded');
  return { page, pane, workbook, faults: host.faults, connection, problems, close: () => session.close() };
}

async function answer(route: Route, { pages, headers = () => ({}) }: PaneOptions, problems: string[]): Promise<void> {
  const address = route.request().url().split(/[?#]/)[0] ?? '';
  if (address === `${origin}/excel.html`) {
    const frame = 'html,body,iframe{margin:0;border:0;width:100%;height:100%;display:block;overflow:hidden}';
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><head><title>Excel</title><link rel="icon" href="data:,"><style>${frame}</style></head><body></body></html>`,
    });
  }
  const file = fileOf(address, pages);
  if (file !== undefined)
    return route.fulfill({
      contentType: contentTypes[extname(file)] ?? 'application/octet-stream',
      headers: headers(file),
      body: readFileSync(file),
    });
  problems.push(`asked for ${address}`);
  return route.abort();
}

/** The pane's own files, and Microsoft's client in the places where a pane may take it from. */
function fileOf(address: string, pages: string): string | undefined {
  if (address.startsWith(`${cdn}/`)) return inside(client, address.slice(cdn.length + 1));
  if (!address.startsWith(`${origin}/`)) return undefined;
  const path = address.slice(origin.length + 1);
  return inside(pages, path) ?? (path.startsWith('office/') ? inside(client, path.slice('office/'.length)) : undefined);
}

function inside(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, decodeURIComponent(path)));
  return file.startsWith(normalize(folder) + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
