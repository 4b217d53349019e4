/**
 * `npm run mutate -- [N [SEED]]`: changes one thing in each of N source files, drawn by the seed, and looks whether the tests nearest to it fail.
 * Works in a copy of the tree; what was caught before with the same seed is not run again. The score goes to `docs/mutation.md`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { filesOf, nearestTests } from '../../src/setup/nearestTests.mjs';
import { projectFolder } from '../../src/setup/project.mjs';
import { mutantsOf } from './mutants.mjs';
import { noDifference } from './noDifference.mjs';
import { reportOf } from './report.mjs';

const [count, seed] = [process.argv[2] ?? '100', process.argv[3] ?? '1'].map(Number);
const cache = join(projectFolder, '.cache', 'mutation');
const copy = join(cache, 'tree');
/** Words, samples and shipped data say what they say; setup runs with every command. */
const leftOut = /^src\/(language|samples|library|setup)\//;
/** What stands on every sheet of the samples. */
const pictures = 'test/pictures/pictures.test.ts';
/** The nearest tests are asked first, the next ones about what these let live; the pictures last, from wherever they can be reached. */
const rings = [
  (tests) => tests.slice(0, 4),
  (tests) => tests.slice(4, 20),
  (tests) => tests.filter((test, place) => place >= 20 && (place < 40 || test === pictures)),
];
/** A mutant with which the tests take so many times as long as without is not waited for; nor one that takes longer than this (ms), where they are quick. */
const [patience, shortest] = [10, 120_000];

const files = filesOf(projectFolder);
const textOf = (file) => readFileSync(join(projectFolder, file), 'utf8');

/** A number that looks like chance and is the same for the same words. */
const drawn = (...words) => createHash('sha256').update(words.join(' ')).digest().readUInt32BE();

/** One mutant in each of the files that the seed puts first. */
function drawMutants() {
  return files
    .filter((file) => /^src\/.*\.tsx?$/.test(file) && !leftOut.test(file))
    .sort((a, b) => drawn(seed, a) - drawn(seed, b))
    .flatMap((file) => {
      const source = textOf(file);
      const mutants = mutantsOf(file, source);
      const mutant = mutants[drawn(seed, file, 'mutant') % mutants.length];
      return mutant ? [{ file, source, ...mutant }] : [];
    })
    .slice(0, count);
}

function makeCopy() {
  rmSync(copy, { recursive: true, force: true });
  for (const file of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(projectFolder, file), join(copy, file));
  }
  symlinkSync(join(projectFolder, 'node_modules'), join(copy, 'node_modules'), 'junction');
}

/** Runs tests in the copy (what they said last is in `said.txt`): `passed`, `failed`, or `unfinished` within the limit (ms). */
function runTests(tests, options = [], limit) {
  const said = openSync(join(cache, 'said.txt'), 'w');
  const jest = join(copy, 'node_modules', 'jest', 'bin', 'jest.js');
  const words = ['--silent', '--cacheDirectory', join(cache, 'jest'), ...options, '--runTestsByPath', ...tests];
  const { status, signal } = spawnSync(process.execPath, [jest, ...words], {
    cwd: copy,
    stdio: ['ignore', said, said],
    killSignal: 'SIGKILL',
    ...(limit !== undefined && { timeout: limit }),
  });
  closeSync(said);
  return signal !== null ? 'unfinished' : status === 0 ? 'passed' : 'failed';
}

/** How long each test file takes without a mutant (ms); one that fails without any tells nothing and is left out. */
function timesOf(tests) {
  const report = join(cache, 'unmutated.json');
  rmSync(report, { force: true });
  runTests(tests, ['--json', `--outputFile=${report}`]);
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const told = testResults.map(({ name, status, startTime, endTime }) => ({
    test: relative(copy, name).replaceAll('\\', '/'),
    isSound: status === 'passed',
    time: endTime - startTime,
  }));
  for (const { test } of told.filter(({ isSound }) => !isSound))
    console.log(`left out, as it fails without a mutant: ${test}`);
  return new Map(told.filter(({ isSound }) => isSound).map(({ test, time }) => [test, time]));
}

/** Whether the tests see the mutant: killed, survived or undecided. */
function judge({ file, source, start, end, text }, nearby, times) {
  const tests = nearby.filter((test) => times.has(test));
  if (tests.length === 0) return 'undecided';
  const limit = Math.max(shortest, patience * tests.reduce((sum, test) => sum + times.get(test), 0));
  writeFileSync(join(copy, file), source.slice(0, start) + text + source.slice(end));
  const outcome = runTests(tests, ['--bail', '--runInBand'], limit);
  writeFileSync(join(copy, file), source);
  return { passed: 'survived', failed: 'killed', unfinished: 'undecided' }[outcome];
}

const log = join(cache, `seed-${seed}.txt`);
const keyOf = ({ file, was, becomes }) => `${file} | ${was} | ${becomes}`;
mkdirSync(cache, { recursive: true });
const killedBefore = new Set(existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []);
const same = new Set(noDifference.map(keyOf));
const nearest = nearestTests(projectFolder, files);
makeCopy();
const mutants = drawMutants().map((mutant) => {
  const key = keyOf(mutant);
  const verdict = same.has(key) ? 'no difference' : killedBefore.has(key) ? 'killed' : 'survived';
  return { ...mutant, key, verdict };
});
for (const ring of rings) {
  const asked = mutants
    .filter(({ verdict }) => verdict === 'survived')
    .map((mutant) => ({ mutant, tests: ring(nearest(mutant.file)) }))
    .filter(({ tests }) => tests.length > 0);
  if (asked.length === 0) break;
  const times = timesOf([...new Set(asked.flatMap(({ tests }) => tests))]);
  for (const [index, { mutant, tests }] of asked.entries()) {
    mutant.verdict = judge(mutant, tests, times);
    if (mutant.verdict === 'killed') appendFileSync(log, `${mutant.key}\n`);
    console.log(
      `${index + 1}/${asked.length} ${mutant.verdict}: ${mutant.file}:${mutant.line} ${mutant.was} -> ${mutant.becomes}`,
    );
  }
}
rmSync(copy, { recursive: true, force: true });
writeFileSync(join(projectFolder, 'docs', 'mutation.md'), reportOf(mutants, seed, noDifference));
