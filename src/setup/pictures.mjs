/** Writes the pictures of the result sheets in `test/pictures` anew; what changed in them is then reviewed like any other change. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';

const jest = join(projectFolder, 'node_modules', 'jest', 'bin', 'jest.js');
const { status } = spawnSync(process.execPath, [jest, 'test/pictures/pictures'], {
  cwd: projectFolder,
  stdio: 'inherit',
  env: { ...process.env, CROSSFOOT_PICTURES: 'renew' },
});
process.exitCode = status ?? 1;
