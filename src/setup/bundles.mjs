/** The bundles of webpack.config.js: whether one is older than its sources, and its build. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';

const sources = {
  commandline: ['src'],
  pages: ['src', 'assets', 'manifest.xml'],
  verifier: ['src'],
  documents: ['src'],
  bench: ['src', 'test/bench'],
  fuzz: ['src', 'test/fuzz', 'test/packagings', 'test/support'],
};
const toolchain = ['webpack.config.js', 'package-lock.json'];

/** The names of the bundles that make up the program. */
export const programBundles = ['commandline', 'pages', 'verifier'];

/** The folder of a bundle, where its files are after a build. */
export const bundleFolder = (name) => join(projectFolder, 'dist', name);

/** The time of the latest change below the path in ms, folders included so that a removed file counts; 0 where there is nothing. */
function latestChange(path) {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, latestChange(join(path, name))), status.mtimeMs);
}

/** True when the bundle is missing or a source changed since its build began. */
function isStale(name) {
  const stamp = join(bundleFolder(name), '.built');
  const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  return [...sources[name], ...toolchain].some((source) => latestChange(join(projectFolder, source)) >= built);
}

/** Puts the fresh folder in the place of the bundle; when another build did so in the same moment, theirs stays. */
function putInPlace(fresh, folder) {
  const old = `${fresh}.old`;
  try {
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(fresh, folder);
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error;
  }
  for (const left of [old, fresh]) rmSync(left, { recursive: true, force: true });
}

/** Builds one bundle beside the old one, then puts it in its place; true when it succeeded, else it says why and the old one stays. `options` go to webpack, `folder` is another place for it. */
export function build(name, options = [], folder = bundleFolder(name)) {
  const begun = new Date();
  mkdirSync(join(projectFolder, 'dist'), { recursive: true });
  const fresh = mkdtempSync(join(projectFolder, 'dist', `.${name}-`));
  chmodSync(fresh, 0o755);
  const webpack = join(projectFolder, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const result = spawnSync(process.execPath, [webpack, '--config-name', name, '--output-path', fresh, ...options], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  if (result.status !== 0) {
    console.error(result.stdout + result.stderr);
    rmSync(fresh, { recursive: true, force: true });
    return false;
  }
  const stamp = join(fresh, '.built');
  writeFileSync(stamp, '');
  utimesSync(stamp, begun, begun);
  putInPlace(fresh, folder);
  return true;
}

/** Builds the bundle if it is stale; ends the program when that fails. */
export function buildIfStale(name) {
  if (isStale(name) && !build(name)) {
    console.error(`The ${name} could not be built; see the messages above.`);
    process.exit(2);
  }
}
