/** Programs outside npm that tests run. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The full path of the first of the programs that is there; throws, naming the Debian package to install, when none is. */
export function findProgram(names: readonly string[], debianPackage: string, path = process.env.PATH ?? ''): string {
  for (const folder of path.split(delimiter).filter(Boolean)) {
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name);
  }
  throw new Error(
    `This test needs ${names[0]}, which is not installed: run "node src/setup/prepare.mjs --tests", or install ${debianPackage} (its Debian name).`,
  );
}
