/** What tests need of the machine beside Node: programs, devices, a shell. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The name of errors that say so; `nodeEnvironment.ts` makes skipped tests of them where that is allowed. */
export const notOnThisMachine = 'NotOnThisMachine';

/** Throws where what a test needs is not there. */
export function needs(isThere: boolean, what: string): void {
  if (isThere) return;
  const error = new Error(`This test needs ${what}`);
  error.name = notOnThisMachine;
  throw error;
}

/** The full path of the first of the programs that is there; throws, naming the Debian package to install, when none is. */
export function findProgram(names: readonly string[], debianPackage: string, path = process.env.PATH ?? ''): string {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const found = path
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.flatMap((name) => endings.map((ending) => join(folder, `${name}${ending}`))))
    .find((file) => existsSync(file));
  needs(
    found !== undefined,
    `${names[0]}, which is not installed: run "node src/setup/prepare.mjs --tests", or install ${debianPackage} (its Debian name).`,
  );
  return found ?? '';
}
