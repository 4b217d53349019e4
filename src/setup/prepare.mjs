/** Makes the machine ready: the npm packages of the lock file and, with `--tests`, the programs that the tests run. Quick when all is there. */
import { installPackages } from './packages.mjs';
import { installSystemTools } from './systemTools.mjs';

if (!installPackages()) {
  console.error('The packages could not be installed; see the messages of npm above.');
  process.exit(1);
}

const missing = process.argv.includes('--tests') ? installSystemTools() : [];
if (missing.length > 0) {
  console.error(`The tests also need these programs (Debian package names): ${missing.join(', ')}.`);
  console.error('Install them with the package manager of this system; tests that need one fail until it is there.');
}
