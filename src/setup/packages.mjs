/** Whether node_modules is what the lock file asks for, and its installation. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Why node_modules in the folder is not what package-lock.json asks for, or undefined when it is.
 * npm writes its own record into node_modules last, so an interrupted installation has none.
 */
export function whyInstall(folder) {
  const wanted = packagesIn(join(folder, 'package-lock.json'));
  const there = packagesIn(join(folder, 'node_modules', '.package-lock.json'));
  if (there === undefined) return 'node_modules is missing or incomplete';
  for (const [path, entry] of Object.entries(wanted ?? {})) {
    if (path === '') continue;
    const present = there[path];
    if (present === undefined && (entry.optional || entry.devOptional)) continue;
    if (present?.version !== entry.version || present?.integrity !== entry.integrity)
      return `${path} is not the locked version`;
    if (!existsSync(join(folder, path, 'package.json'))) return `${path} is gone`;
  }
  return undefined;
}

/** Installs the locked packages unless they are there; true when they are there afterwards. */
export function installPackages() {
  const reason = whyInstall(projectFolder);
  if (reason === undefined) return true;
  console.error(`Installing packages (${reason}) …`);
  // Output goes to standard error: what is run next may print data.
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: projectFolder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  return npm.status === 0;
}
