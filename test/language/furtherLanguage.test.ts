/** One language more: the compiler names every place that lacks something in it, down to a single word. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const source = join(__dirname, '..', '..', 'src');
const textOf = (path: string): string => readFileSync(join(source, path), 'utf8');
const { config } = ts.readConfigFile(join(source, '..', 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
  readonly config: unknown;
};
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(source, '..'));

/** All files below src that are no part of a page. */
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

/** What the compiler says of these folders of src with files of it changed or added, as `file: message`. */
function errorsWith(changed: ReadonlyMap<string, string>, folders: RegExp): readonly string[] {
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, directoryExists } = host;
  const inSource = (path: string): string => path.replaceAll('\\', '/').split('/src/').slice(1).join('/src/');
  host.readFile = (path) => changed.get(inSource(path)) ?? readFile(path);
  host.fileExists = (path) => changed.has(inSource(path)) || fileExists(path);
  host.directoryExists = (path) =>
    [...changed.keys()].some((file) => file.startsWith(`${inSource(path)}/`)) || directoryExists?.(path) !== false;
  const program = ts.createProgram({
    rootNames: files.map((path) => join(source, path)),
    options: { ...options, noEmit: true, incremental: false },
    host,
  });
  return program.getSourceFiles().flatMap((file) => {
    const path = inSource(file.fileName);
    return !folders.test(path)
      ? []
      : program
          .getSemanticDiagnostics(file)
          .map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  });
}

const withList = textOf('languages.ts').replace("['en', 'zh-CN']", "['en', 'zh-CN', 'xx']");

test('a language that is only in the list is missed in every file that names something in each language', () => {
  const naming = /^(ledgers|library|samples)\//;
  const errors = errorsWith(new Map([['languages.ts', withList]]), /^(ledgers|library|samples|language)\//);
  const named = new Set(errors.map((error) => error.split(':')[0]));
  const twoTexts = /\b(?:inEach|say)\(\s*(?:'[^']*'|`[^`]*`),\s*['`]/;
  const missing = files.filter((path) => naming.test(path) && twoTexts.test(textOf(path)));
  expect(missing.length).toBeGreaterThan(20);
  expect(missing.filter((path) => !named.has(path))).toEqual([]);
  expect(['words', 'paneWords', 'sentences'].filter((table) => !named.has(`language/${table}.ts`))).toEqual([]);
});

/** The table of a room with the further language beside Chinese. */
const withRow = (table: string): string =>
  textOf(`language/${table}.ts`)
    .replace(/import \{ (\w+) as chinese \} .*\n/, "$&import { $1 as further } from './xx/$1';\n")
    .replace("'zh-CN': chinese", "'zh-CN': chinese, xx: further");

test('in a folder that lacks one word the compiler names the file and the word', () => {
  const folder = files.filter((path) => path.startsWith('language/zh-CN/'));
  const changed = new Map([
    ['languages.ts', withList],
    ...['words', 'paneWords', 'sentences'].map((table) => [`language/${table}.ts`, withRow(table)] as const),
    ...folder.map((path) => [path.replace('zh-CN', 'xx'), textOf(path)] as const),
  ]);
  const sheets = textOf('language/zh-CN/sheets.ts');
  changed.set('language/xx/sheets.ts', sheets.replace(/ {4}metalContent: .*\n/, ''));
  expect(changed.get('language/xx/sheets.ts')).not.toBe(sheets);
  expect(errorsWith(changed, /^language\/xx\//)).toEqual([
    expect.stringMatching(/^language\/xx\/sheets\.ts: .*'metalContent' is missing/),
  ]);
});
