/**
 * A quick look before a commit, within a minute: types of all; format, lint and the nearest tests of what changed since the last commit
 * (of the last commit itself where nothing did).
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, nearestTests } from './nearestTests.mjs';
import { projectFolder } from './project.mjs';

/** So many tests of each changed source, and so many in all: the nearest. `npm test` runs the others. */
const [perSource, inAll] = [4, 12];

const tool = (...path) => join(projectFolder, 'node_modules', ...path);
const git = (...words) =>
  spawnSync('git', words, { cwd: projectFolder, encoding: 'utf8' })
    .stdout.split('\0')
    .filter((name) => name !== '');

const uncommitted = [
  ...git('diff', '--name-only', '-z', 'HEAD'),
  ...git('ls-files', '--others', '--exclude-standard', '-z'),
];
const changed = (uncommitted.length > 0 ? uncommitted : git('diff', '--name-only', '-z', 'HEAD~1', 'HEAD')).filter(
  (name) => existsSync(join(projectFolder, name)),
);
const code = changed.filter((name) => /\.(tsx?|mjs|js)$/.test(name));

function testsOf(sources) {
  const nearest = nearestTests(projectFolder, filesOf(projectFolder));
  const lists = sources.map((source) => nearest(source).slice(0, perSource));
  const inTurn = Array.from({ length: perSource }, (_, rank) => lists.flatMap((list) => list[rank] ?? [])).flat();
  return [...new Set([...sources.filter((name) => /\.test\.tsx?$/.test(name)), ...inTurn])].slice(0, inAll);
}

/** Runs a Node program and shows what it said when it has ended; gives whether it succeeded. */
function succeeds(title, ...words) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { cwd: projectFolder });
    const said = [];
    child.stdout.on('data', (part) => said.push(part));
    child.stderr.on('data', (part) => said.push(part));
    child.on('close', (status) => {
      process.stdout.write(`\n== ${title}\n${Buffer.concat(said)}`);
      resolve(status === 0);
    });
  });
}

async function ofChanged() {
  if (changed.length === 0) return true;
  const results = [
    await succeeds('format', tool('prettier', 'bin', 'prettier.cjs'), '--check', '--ignore-unknown', ...changed),
  ];
  if (code.length > 0)
    results.push(await succeeds('lint', tool('eslint', 'bin', 'eslint.js'), '--max-warnings=0', ...code));
  const tests = testsOf(code);
  if (tests.length > 0)
    results.push(await succeeds('nearest tests', tool('jest', 'bin', 'jest.js'), '--runTestsByPath', ...tests));
  return results.every(Boolean);
}

const results = await Promise.all([succeeds('types', tool('typescript', 'bin', 'tsc'), '--noEmit'), ofChanged()]);
process.exitCode = results.every(Boolean) ? 0 : 1;
