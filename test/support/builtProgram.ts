/** The command line as it is built, run as a process of its own. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { needs } from './findProgram';

const project = join(__dirname, '..', '..');

/** The built program; built anew where a source is younger. */
export const program = join(project, 'dist', 'commandline', 'crossfoot.cjs');

/** Builds the command line if it is stale; throws with the builder's messages. */
export function buildProgram(): void {
  const build = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      "import { buildIfStale } from './src/setup/bundles.mjs'; buildIfStale('commandline');",
    ],
    { cwd: project, encoding: 'utf8' },
  );
  if (build.status !== 0) throw new Error(build.stdout + build.stderr);
}

/** What a shell says of the script, in which `$CF` is the program. */
export function shell(script: string, folder: string): SpawnSyncReturns<string> {
  needs(process.platform !== 'win32', 'a POSIX shell');
  needs(!script.includes('/dev/full') || existsSync('/dev/full'), '/dev/full');
  return spawnSync('bash', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C', LC_ALL: 'C', CF: `${process.execPath} ${program}` },
  });
}
