/** Runs every check of the project, one after the other and all of them, and ends with the line `N passed, N failed, N skipped`; only the tests named where some are (`npm test -- FILE`). */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';
import { mayGoWithout, missingTools } from './systemTools.mjs';

const tool = (...path) => join(projectFolder, 'node_modules', ...path);
const reports = mkdtempSync(join(tmpdir(), 'crossfoot-tests-'));

/** Runs a Node program with its output shown; true when it succeeded. */
function succeeds(title, ...words) {
  console.log(`\n== ${title}`);
  return spawnSync(process.execPath, words, { cwd: projectFolder, stdio: 'inherit' }).status === 0;
}

/** A check that passes or fails as a whole counts as one. */
function wholeCheck(title, ...words) {
  return succeeds(title, ...words) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** Runs jest and counts its tests; a file that cannot run at all, or jest itself, counts as one failure. */
function jest(title, ...words) {
  const report = join(reports, `${title}.json`);
  const succeeded = succeeds(title, tool('jest', 'bin', 'jest.js'), '--json', `--outputFile=${report}`, ...words);
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return {
      passed: result.numPassedTests,
      failed: failed || (succeeded ? 0 : 1),
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const architecture = 'test/architecture';
const named = process.argv.slice(2);
const everything = () => [
  wholeCheck('types', tool('typescript', 'bin', 'tsc'), '--noEmit'),
  wholeCheck('format', tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'),
  wholeCheck('lint', tool('eslint', 'bin', 'eslint.js'), '.', '--max-warnings=0'),
  jest('architecture', architecture),
  wholeCheck('build', join(projectFolder, 'src', 'setup', 'build.mjs')),
  jest('tests', '--testPathIgnorePatterns', `${architecture}[./]`),
];
const counts = named.length > 0 ? [jest('tests', ...named)] : everything();
rmSync(reports, { recursive: true, force: true });

const missing = missingTools().map((tool) => tool.package);
if (missing.length > 0 && mayGoWithout(process.env))
  console.log(`\nSkipped are the tests that need what is not on this machine: ${missing.join(', ')}.`);
const sum = (kind) => counts.reduce((total, count) => total + count[kind], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
