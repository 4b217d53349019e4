/** Which tests are nearest to a source file: fewest imports between them, each word that both paths have counting as one less. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { spawnSync } from 'node:child_process';

/** The project's files (not what git ignores) below a folder, by their paths in it with `/`. */
export function filesOf(root) {
  return spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .stdout.split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)));
}

/** What tests import that run a build of the program. */
const builds = /^test\/(support\/built|officeHost\/browser\/)/;
const imported = /\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

/**
 * For a source file, the test files that import it, over however many others, nearest first. Tests of a build are left out, as no change
 * of a source alone reaches them. `files` are paths with `/` from the root.
 */
export function nearestTests(root, files) {
  const code = files.filter((file) => /\.tsx?$/.test(file));
  const known = new Set(code);
  const importersOf = new Map(code.map((file) => [file, []]));
  for (const file of code)
    for (const [, name] of readFileSync(join(root, file), 'utf8').matchAll(imported)) {
      const path = posix.join(dirname(file), name);
      const target = [path, `${path}.ts`, `${path}.tsx`].find((one) => known.has(one));
      if (target !== undefined) importersOf.get(target).push(file);
    }
  /** How many imports lie between a file and each that comes to it; what tests share is no step. */
  const distances = (from) => {
    const distance = new Map([[from, 0]]);
    for (const [file, steps] of distance)
      for (const importer of importersOf.get(file) ?? [])
        if (!distance.has(importer)) distance.set(importer, steps + (importer.startsWith('test/support/') ? 0 : 1));
    return distance;
  };
  const ofBuilds = new Set(code.filter((file) => builds.test(file)).flatMap((file) => [...distances(file).keys()]));
  return (source) => {
    const words = wordsOf(source);
    return [...distances(source)]
      .filter(([file]) => /\.test\.tsx?$/.test(file) && !ofBuilds.has(file))
      .map(([file, steps]) => ({ file, steps: steps - wordsOf(file).filter((word) => words.includes(word)).length }))
      .sort((a, b) => a.steps - b.steps || (a.file < b.file ? -1 : 1))
      .map(({ file }) => file);
  };
}

/** `src/calculation/metalBalance.ts`: calculation, metal, balance. */
function wordsOf(path) {
  return path
    .replace(/^(src|test)\/|(\.test)?\.tsx?$/g, '')
    .split(/[/.]|(?=[A-Z])/)
    .map((word) => word.toLowerCase());
}
