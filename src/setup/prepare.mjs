/** Makes the machine ready: the npm packages of the lock file and, with `--tests`, the programs that the tests run. Quick when all is there. */
import { installPackages } from './packages.mjs';
import { installSystemTools } from './systemTools.mjs';

if (!installPackages()) {
  console.error('The packages could not be installed; see the messages of npm above.');
  process.exit(1);
}

if (process.argv.includes('--tests')) installSystemTools();
