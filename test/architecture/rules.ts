/** The house rules but for the order of folders, each a function from the files to its violations. */
import { isPure } from './folderOrder';
import type { SourceFile } from './sourceFile';

type Rule = (files: readonly SourceFile[]) => readonly string[];

const longest = 300;

const impureWords = new Set([
  'console',
  'process',
  'window',
  'document',
  'navigator',
  'globalThis',
  'fetch',
  'XMLHttpRequest',
  'Worker',
  'require',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'performance',
  'crypto',
  'localStorage',
  'sessionStorage',
]);
const impureMembers = new Set(['Date.now', 'Math.random']);

/** Clock, chance, output, network and all that runs later, above exchange and hosts; a type may speak of a Promise. */
export const impurities: Rule = (files) =>
  files
    .filter((file) => isPure(file.path))
    .flatMap((file) => [
      ...file.marks.map(({ what, line }) => `${file.path}:${line}: ${what}`),
      ...file.words
        .filter((word) => !word.inType)
        .filter(
          ({ name, member }) => impureWords.has(name) || impureMembers.has(`${name}.${member}`) || name === 'Promise',
        )
        .map(({ name, member, line }) => `${file.path}:${line}: ${member === undefined ? name : `${name}.${member}`}`),
    ]);

const officeWords = new Set(['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime']);
const officeEntries = new Set(['taskpane/taskpane.tsx']);

/** Words of Office.js outside hosts/excel; an entry file may wait for `Office.onReady` and ask whether there is an `Office`. */
export const officeOutOfPlace: Rule = (files) =>
  files
    .filter((file) => !file.path.startsWith('hosts/excel/'))
    .flatMap((file) =>
      file.words
        .filter((word) => officeWords.has(word.name))
        .filter(
          ({ name, member, isTypeof }) =>
            !(officeEntries.has(file.path) && name === 'Office' && (isTypeof || member === 'onReady')),
        )
        .map(({ name, line }) => `${file.path}:${line}: ${name}`),
    );

/** Names that say nothing: barrels and drawers for everything. */
export const emptyNames: Rule = (files) =>
  files
    .filter(({ path }) => /(^|\/)(index|utils?|helpers?|common|misc|shared|lib)([./]|$)/i.test(path))
    .map(({ path }) => `${path}: its name does not say what is in it`);

/** Exports that no other file imports by name; `importers` are the files that may. */
export function unusedExports(files: readonly SourceFile[], importers: readonly SourceFile[]): readonly string[] {
  const bare = (path: string): string => path.replace(/^\.\.\/src\//, '').replace(/\.(tsx?|mjs)$/, '');
  const taken = new Set(
    importers.flatMap(({ imports }) =>
      imports.flatMap(({ target, names = ['*'] }) => names.map((name) => `${bare(target ?? '')} ${name}`)),
    ),
  );
  return files.flatMap(({ path, exports }) =>
    exports
      .filter((name) => ![name, '*'].some((one) => taken.has(`${bare(path)} ${one}`)))
      .map((name) => `${path}: nobody imports ${name}`),
  );
}

/** Default exports and exports of everything in another file. */
export const unnamedExports: Rule = (files) =>
  files.flatMap((file) => [
    ...(file.hasDefaultExport ? [`${file.path}: default export`] : []),
    ...(file.exportsAll ? [`${file.path}: exports all of another file`] : []),
  ]);

/** Files with more lines than a person reads in one go. */
export const longFiles: Rule = (files) =>
  files
    .map((file) => ({ path: file.path, lines: file.text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > longest)
    .map(({ path, lines }) => `${path}: ${lines} lines`);

/** Files that do not open with a comment that says what they are for. */
export const purposeless: Rule = (files) =>
  files
    .filter(({ text }) => !/^\/\*\*\s*(?:\*\s*)?[\p{L}\p{N}`][^]{10,}?\*\//u.test(text))
    .map(({ path }) => `${path}: does not open with its purpose`);

const languageQuestions = [
  /[=!]== '(?:en|zh-CN)'|'(?:en|zh-CN)' [=!]==/,
  /\.(?:en|zh)\b|\['(?:en|zh-CN)'\]/,
  /[(?:] ?'(?:en|zh-CN)'(?! in)/,
  /\/\^(?:en|zh)\b/,
  /\w(?:Zh|En)\b/,
];

/** Lines outside the list of languages and their folders that ask which language it is, or choose one. */
export const questionsOfLanguage: Rule = (files) =>
  files
    .filter(({ path }) => path !== 'languages.ts' && !path.startsWith('language/'))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => {
        const code = line.replace(/^\s*(?:\/?\*|\/\/).*$/, '');
        return languageQuestions.some((question) => question.test(code))
          ? [`${path}:${index + 1}: ${line.trim()}`]
          : [];
      }),
    );

/** Each circle of imports once, types included. */
export const importCycles: Rule = (files) => {
  const byTarget = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ''), file]));
  const done = new Set<SourceFile>();
  const cycles: string[] = [];
  const follow = (file: SourceFile, trail: readonly SourceFile[]): void => {
    if (trail.includes(file))
      cycles.push([...trail.slice(trail.indexOf(file)), file].map(({ path }) => path).join(' → '));
    if (trail.includes(file) || done.has(file)) return;
    for (const { target } of file.imports) {
      const next = target === undefined ? undefined : byTarget.get(target);
      if (next !== undefined) follow(next, [...trail, file]);
    }
    done.add(file);
  };
  for (const file of files) follow(file, []);
  return cycles;
};

/** Tests that are left out, or that leave out the others. */
export const testsLeftOut: Rule = (files) =>
  files.flatMap((file) =>
    file.words
      .filter(
        ({ name, member }) =>
          /^(xit|xtest|xdescribe|fit|fdescribe)$/.test(name) ||
          (/^(it|test|describe)$/.test(name) && /^(skip|only|todo|failing)$/.test(member ?? '')),
      )
      .map(({ name, member, line }) => `${file.path}:${line}: ${member === undefined ? name : `${name}.${member}`}`),
  );
