/** Shows the program: calculates the demo workbook on the command line, then serves the pages; `--once` stops before serving. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale, bundleFolder, programBundles } from './bundles.mjs';
import { projectFolder } from './project.mjs';
import { serve } from './serve.mjs';

function crossfoot(...words) {
  console.log(`\n$ crossfoot ${words.join(' ')}`);
  const program = join(bundleFolder('commandline'), 'crossfoot.cjs');
  const { status } = spawnSync(process.execPath, [program, ...words], { cwd: projectFolder, stdio: 'inherit' });
  // 1 says that a finding is an error, which a demo may well show.
  if (status !== 0 && status !== 1) process.exit(status ?? 2);
}

async function servePages() {
  const port = process.env.PORT ?? '3000';
  const reasons = {
    EADDRINUSE: 'is in use by another program',
    EACCES: 'may not be used by you',
    ERR_SOCKET_BAD_PORT: 'is no port',
  };
  try {
    const server = await serve(bundleFolder('pages'), Number(port));
    console.log(`\nWorkbench: http://127.0.0.1:${server.port}/   (Ctrl+C stops)`);
  } catch (error) {
    const reason = reasons[error.code] ?? `cannot be used (${error.message})`;
    console.error(`Port ${port} ${reason}. Choose another one, as in: PORT=3001 npm start`);
    process.exit(2);
  }
}

programBundles.forEach(buildIfStale);
mkdirSync(join(projectFolder, 'out'), { recursive: true });
for (const book of ['out/demo.xlsx', 'out/demo.crossfoot.xlsx']) rmSync(join(projectFolder, book), { force: true });
crossfoot('new', 'out/demo.xlsx', '--sample', 'demo');
crossfoot('calculate', 'out/demo.xlsx', '--out', 'out/demo.crossfoot.xlsx');
if (!process.argv.includes('--once')) await servePages();
