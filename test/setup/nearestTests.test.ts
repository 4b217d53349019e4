/** Which tests are asked first about a changed source. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nearestTests } from '../../src/setup/nearestTests.mjs';

test('those with the fewest imports between come first, of the same field before others, and none that runs a build', () => {
  const root = mkdtempSync(join(tmpdir(), 'crossfoot-nearest-'));
  const files = {
    'src/metal/yields.ts': '',
    'src/metal/balance.ts': "import { yields } from './yields';",
    'src/assess.ts': "import { balance } from './metal/balance';",
    'test/metal/yields.test.ts': "import { yields } from '../../src/metal/yields';",
    'test/cases/plants.test.ts': "import { balance } from '../../src/metal/balance';",
    'test/support/plant.ts': "import { assess } from '../../src/assess';",
    'test/metal/losses.test.ts': "import { plant } from '../support/plant';",
    'test/cases/method.test.ts': "import { plant } from '../support/plant';",
    'test/support/builtProgram.ts': "import { assess } from '../../src/assess';",
    'test/commandline/process.test.ts': "import { program } from '../support/builtProgram';",
    'test/quantity/exact.test.ts': '',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  expect(nearestTests(root, Object.keys(files))('src/metal/yields.ts')).toEqual([
    'test/metal/yields.test.ts',
    'test/cases/plants.test.ts',
    'test/metal/losses.test.ts',
    'test/cases/method.test.ts',
  ]);
  rmSync(root, { recursive: true });
});
