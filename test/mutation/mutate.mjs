/**
 * `npm run mutate -- [N [SEED]]`: changes one thing in each of N source files, drawn by the seed, and looks whether the tests nearest to it fail.
 * Works in copies of the tree; what was caught before with the same seed is not run again. The score goes to `docs/mutation.md`.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { filesOf, nearestTests } from '../../src/setup/nearestTests.mjs';
import { projectFolder } from '../../src/setup/project.mjs';
import { mutantsOf } from './mutants.mjs';
import { noDifference } from './noDifference.mjs';
import { reportOf } from './report.mjs';

const [count, seed] = [process.argv[2] ?? '100', process.argv[3] ?? '1'].map(Number);
const cache = join(projectFolder, '.cache', 'mutation');
/** Copies that are changed, several at once, and one that is not. */
const [trees, sound] = [
  Array.from({ length: Math.min(2, availableParallelism()) }, (_, i) => join(cache, `tree${i + 1}`)),
  join(cache, 'tree'),
];
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
/** A mutant with which a ring of tests takes longer than this (ms) is not waited for: most likely it never ends. */
const patience = 15 * 60_000;

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

function makeCopy(copy) {
  rmSync(copy, { recursive: true, force: true });
  for (const file of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(projectFolder, file), join(copy, file));
  }
  symlinkSync(join(projectFolder, 'node_modules'), join(copy, 'node_modules'), 'junction');
}

/**
 * Runs tests in a copy, one after the other up to the first that fails.
 * @returns {Promise<{ outcome: 'passed' | 'failed' | 'unfinished'; failed: string[] }>} `unfinished` where they do not end within our patience.
 */
function runTests(copy, tests) {
  const report = `${copy}.json`;
  rmSync(report, { force: true });
  const jest = join(copy, 'node_modules', 'jest', 'bin', 'jest.js');
  const words = ['--silent', '--cacheDirectory', join(cache, 'jest'), '--json', `--outputFile=${report}`];
  const run = spawn(process.execPath, [jest, ...words, '--bail', '--runInBand', '--runTestsByPath', ...tests], {
    cwd: copy,
    stdio: 'ignore',
    killSignal: 'SIGKILL',
    timeout: patience,
  });
  return new Promise((done) =>
    run.on('close', (status, signal) => {
      if (signal !== null || !existsSync(report)) return done({ outcome: 'unfinished', failed: [] });
      if (status === 0) return done({ outcome: 'passed', failed: [] });
      const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
      const failed = testResults.filter((test) => test.status === 'failed');
      done({ outcome: 'failed', failed: failed.map(({ name }) => relative(copy, name).replaceAll('\\', '/')) });
    }),
  );
}

/** Test files that were asked whether they pass without a mutant: one that does not tells nothing. */
const soundness = new Map();
let asking = Promise.resolve();
function isSound(test) {
  if (!soundness.has(test)) {
    asking = asking.then(() => runTests(sound, [test])).then(({ outcome }) => outcome === 'passed');
    soundness.set(test, asking);
  }
  return soundness.get(test);
}

/** Whether the tests see the mutant: killed, survived or undecided. */
async function judge(copy, { file, source, start, end, text }, nearby) {
  writeFileSync(join(copy, file), source.slice(0, start) + text + source.slice(end));
  let tests = nearby;
  let verdict;
  while (verdict === undefined) {
    const { outcome, failed } = tests.length === 0 ? { outcome: 'passed', failed: [] } : await runTests(copy, tests);
    const broken = [];
    for (const test of failed) if (!(await isSound(test))) broken.push(test);
    if (outcome === 'failed' && broken.length === failed.length && broken.length > 0)
      tests = tests.filter((test) => !broken.includes(test));
    else verdict = { passed: 'survived', failed: 'killed', unfinished: 'undecided' }[outcome];
  }
  writeFileSync(join(copy, file), source);
  return verdict;
}

const log = join(cache, `seed-${seed}.txt`);
const keyOf = ({ file, was, becomes }) => `${file} | ${was} | ${becomes}`;
mkdirSync(cache, { recursive: true });
const killedBefore = new Set(existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []);
const same = new Set(noDifference.map(keyOf));
const nearest = nearestTests(projectFolder, files);
for (const copy of [sound, ...trees]) makeCopy(copy);
const mutants = drawMutants().map((mutant) => {
  const key = keyOf(mutant);
  const verdict = same.has(key) ? 'no difference' : killedBefore.has(key) ? 'killed' : 'survived';
  return { ...mutant, key, verdict };
});
for (const [place, ring] of rings.entries()) {
  const asked = mutants.filter(({ verdict }) => verdict === 'survived');
  const waiting = asked.entries();
  const work = async (copy) => {
    for (const [index, mutant] of waiting) {
      mutant.verdict = await judge(copy, mutant, ring(nearest(mutant.file)));
      if (mutant.verdict === 'killed') appendFileSync(log, `${mutant.key}\n`);
      const said = `${mutant.verdict}: ${mutant.file}:${mutant.line} ${mutant.was} -> ${mutant.becomes}`;
      console.log(`ring ${place + 1}, ${index + 1}/${asked.length} ${said}`);
    }
  };
  await Promise.all(trees.map(work));
}
for (const copy of [sound, ...trees]) rmSync(copy, { recursive: true, force: true });
writeFileSync(join(projectFolder, 'docs', 'mutation.md'), reportOf(mutants, seed, noDifference));
