/** What configures the tools means folders that there are, and reaches the code that it is for. */
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import lint from '../../eslint.config.js';
import { unknownPaths } from './configuredPaths';
import { orderedFolders } from './folderOrder';

const project = join(__dirname, '../..');
const configurations = ['eslint.config.js', 'jest.config.js', 'webpack.config.js', 'tsconfig.json', 'package.json'];

test('every folder and file that a configuration names is there', () => {
  const found = configurations.flatMap((file) =>
    unknownPaths(project, file, readFileSync(join(project, file), 'utf8')),
  );
  expect(found).toEqual([]);
});

test('a folder that is not there is named, whole, in braces and in front of a star', () => {
  const text =
    "files: ['src/{pane,commands}/**/*.ts', 'src/quantity'], entry: at('src/nowhere/start.ts'), setup: '<rootDir>/test/gone/x.ts'";
  expect(unknownPaths(project, 'x.js', text)).toEqual([
    'x.js: there is no src/commands',
    'x.js: there is no src/nowhere/start.ts',
    'x.js: there is no test/gone/x.ts',
  ]);
});

test('every folder in the order of folders is there', () => {
  const missing = orderedFolders.filter(
    (path) => ![path, `${path}.ts`].some((one) => existsSync(join(project, 'src', one))),
  );
  expect(missing).toEqual([]);
});

const filesOf = (ending: RegExp): readonly string[] =>
  readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) => ending.test(path));

/** Names of the rules that a configuration of the lint makes errors in a file below src. */
async function rulesIn(path: string, config: Linter.Config[]): Promise<ReadonlySet<string>> {
  const eslint = new ESLint({ cwd: project, overrideConfigFile: true, overrideConfig: config });
  const { rules = {} } = (await eslint.calculateConfigForFile(join(project, 'src', path))) as {
    readonly rules?: Readonly<Record<string, readonly [number]>>;
  };
  return new Set(Object.entries(rules).flatMap(([name, [level]]) => (level === 2 ? [name] : [])));
}

test.each([
  ['react-hooks/rules-of-hooks', filesOf(/\.tsx$|^(pane|taskpane|workbench).*\.ts$/)],
  ['react-hooks/exhaustive-deps', filesOf(/\.tsx$/)],
  ['office-addins/no-context-sync-in-loop', filesOf(/^(hosts.excel|taskpane).*\.tsx?$/)],
])('%s holds for all files of its kind', async (rule, files) => {
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) expect([file, (await rulesIn(file, lint)).has(rule)]).toEqual([file, true]);
});

test('a rule for one folder does not hold in another', async () => {
  const config: Linter.Config[] = [{ files: ['src/taskpane/**/*.tsx'], rules: { eqeqeq: 'error' } }];
  expect((await rulesIn('taskpane/taskpane.tsx', config)).has('eqeqeq')).toBe(true);
  expect((await rulesIn('assess.ts', [...config, { files: ['**/*.ts'] }])).has('eqeqeq')).toBe(false);
});
