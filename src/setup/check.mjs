/** A quick look before a commit: types, then format, lint and the related tests of what changed since the last commit (of the last commit itself where nothing did). */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';

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

const succeeds = (title, ...words) => {
  console.log(`\n== ${title}`);
  return spawnSync(process.execPath, words, { cwd: projectFolder, stdio: 'inherit' }).status === 0;
};

const results = [
  succeeds('types', tool('typescript', 'bin', 'tsc'), '--noEmit'),
  changed.length === 0 ||
    succeeds('format', tool('prettier', 'bin', 'prettier.cjs'), '--check', '--ignore-unknown', ...changed),
  code.length === 0 || succeeds('lint', tool('eslint', 'bin', 'eslint.js'), '--max-warnings=0', ...code),
  code.length === 0 ||
    succeeds('related tests', tool('jest', 'bin', 'jest.js'), '--passWithNoTests', '--findRelatedTests', ...code),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
