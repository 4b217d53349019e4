/** Makes what is handed out of a version: the add-in as a zip, the command line with the second calculator beside it, and the page that verifies, in dist/release. `--url ADDRESS` and `--office …` as for `npm run addin`; refuses where package, manifest and change log disagree. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, bundleFolder } from './bundles.mjs';
import { projectFolder } from './project.mjs';
import { disagreements, zipOfFolder } from './releaseFiles.mjs';

const read = (name) => readFileSync(join(projectFolder, name), 'utf8');
const fail = (...lines) => {
  lines.forEach((line) => console.error(line));
  process.exit(2);
};

const packageJson = JSON.parse(read('package.json'));
const problems = disagreements(packageJson, read('manifest.xml'), read('CHANGELOG.md'));
if (problems.length > 0) fail(...problems);

const { version } = packageJson;
const out = join(projectFolder, 'dist', 'release');
const addin = join(projectFolder, 'dist', 'addin');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const packing = spawnSync(
  process.execPath,
  [join(projectFolder, 'src/setup/packAddin.mjs'), '--out', addin, ...process.argv.slice(2)],
  { stdio: ['ignore', 2, 2] },
);
if (packing.status !== 0) process.exit(packing.status ?? 1);
const zip = join(out, `crossfoot-addin-${version}.zip`);
writeFileSync(zip, await zipOfFolder(addin));

if (!build('commandline')) fail('The command line could not be built; see the messages above.');
const program = join(out, `crossfoot-${version}.cjs`);
writeFileSync(program, readFileSync(join(bundleFolder('commandline'), 'crossfoot.cjs')), { mode: 0o755 });
const calculator = join(out, 'ironcalc.wasm');
writeFileSync(calculator, readFileSync(join(bundleFolder('commandline'), 'ironcalc.wasm')));
if (!build('verifier')) fail('The page that verifies could not be built; see the messages above.');
const page = join(out, 'verifier.html');
writeFileSync(page, readFileSync(join(bundleFolder('verifier'), 'verifier.html')));
console.log([zip, program, calculator, page].join('\n'));
