/** Each rule of the house shown to catch what it forbids, and to let pass what only looks like it. */
import {
  calculationBesideResults,
  figuresMadeOutOfPlace,
  importsAgainstOrder,
  librariesOutOfPlace,
  unknownFolders,
} from './folderOrder';
import { pathsToNowhere } from './namedPaths';
import { columnReadsOutOfPlace } from './columnReads';
import {
  emptyNames,
  importCycles,
  impurities,
  longFiles,
  officeOutOfPlace,
  purposeless,
  questionsOfLanguage,
  testsLeftOut,
  unnamedExports,
  unusedExports,
} from './rules';
import { readSourceFile } from './sourceFile';

const file = readSourceFile;
const importing = (path: string, specifier: string) => [file(path, `import { a } from '${specifier}';`)];

test.each([
  ['quantity/exact.ts', '../workbook/snapshot', 'quantity may not import workbook/snapshot'],
  ['checks/units.ts', '../model/plant', 'checks may not import model/plant'],
  ['reports/footprints.ts', '../assess', 'reports may not import assess'],
  ['hosts/xlsx/openXlsx.ts', '../../ledgers/scrap', 'hosts/xlsx may not import ledgers/scrap'],
  ['hosts/xlsx/openXlsx.ts', '../excel/range', 'hosts/xlsx may not import hosts/excel/range'],
  ['exchange/pact.ts', '../hosts/xlsx/openXlsx', 'exchange may not import hosts/xlsx/openXlsx'],
  ['workbench/workbench.tsx', '../taskpane/pane', 'workbench may not import taskpane/pane'],
  ['workbench/workbench.tsx', '../hosts/excel/range', 'workbench may not import hosts/excel/range'],
  ['commandline/crossfoot.ts', '../hosts/excel/range', 'commandline may not import hosts/excel/range'],
  ['checks/units.ts', '../samples/demo', 'checks may not import samples/demo'],
  ['samples/demo.ts', '../findings/finding', 'samples may not import findings/finding'],
])('%s may not import %s', (path, specifier, message) => {
  expect(importsAgainstOrder(importing(path, specifier))).toEqual([`${path}: ${message}`]);
});

test.each([
  ['workbook/sheetPlan.ts', '../quantity/exact'],
  ['calculation/rules/fuel.ts', '../graph'],
  ['assess.ts', './reports/footprints'],
  ['exchange/pact.ts', '../assess'],
  ['workbench/workbench.tsx', '../hosts/xlsx/openXlsx'],
  ['taskpane/taskpane.tsx', '../hosts/excel/range'],
  ['commandline/crossfoot.ts', '../samples/demo'],
])('%s may import %s', (path, specifier) => {
  expect(importsAgainstOrder(importing(path, specifier))).toEqual([]);
});

test('a type import, an export from and an import() obey the order too', () => {
  const ways = [
    "import type { A } from '../model/a';",
    "export { a } from '../model/a';",
    "const a = import('../model/a');",
    "type A = import('../model/a').A;",
  ];
  for (const text of ways) expect(importsAgainstOrder([file('checks/units.ts', text)])).toHaveLength(1);
});

test.each([
  ['exchange/inventoryJson.ts', '../calculation/inventory/inventory'],
  ['commandline/summary.ts', '../calculation/graph/value'],
  ['pane/result/productViews.ts', '../../calculation/calculate'],
  ['reports/footprints/footprintsSheet.ts', '../../calculation/chain/outputs'],
  ['reports/inventory/inventorySheet.ts', '../../calculation/inventory/gasInventory'],
])('%s, which shows results, may not read %s', (path, specifier) => {
  const [named] = calculationBesideResults(importing(path, specifier));
  expect(named).toBe(`${path}: what it shows stands in results, not in ${specifier.replace(/^(\.\.\/)+/, '')}`);
});

test.each([
  ['exchange/inventoryJson.ts', '../calculation/graph/node'],
  ['exchange/inventoryJson.ts', '../results/inventoryResults'],
  ['exchange/explain/sourceTexts.ts', '../../calculation/calculate'],
  ['reports/workings/workingsChain.ts', '../../calculation/chain/chain'],
  ['pane/places/importOverlay.tsx', '../calculation/calculationApi'],
])('%s may read %s', (path, specifier) => {
  expect(calculationBesideResults(importing(path, specifier))).toEqual([]);
});

test.each(['follows', 'given'])('%s makes figures out of place in reports, not in results', (maker) => {
  const taking = (path: string) =>
    file(path, `import { ${maker} as make, numberOf } from '../calculation/graph/node';`);
  expect(figuresMadeOutOfPlace([taking('reports/a.ts')])).toHaveLength(1);
  expect(figuresMadeOutOfPlace([taking('results/a.ts')])).toEqual([]);
  expect(figuresMadeOutOfPlace(importing('reports/a.ts', '../calculation/graph/node'))).toEqual([]);
});

test('a folder outside the list is named', () => {
  expect(unknownFolders([file('stuff/a.ts', ''), file('quantity/a.ts', ''), file('assess.ts', '')])).toEqual([
    'stuff/a.ts: its folder is not in the order of folders',
  ]);
});

test('decimal.js outside quantity and Node outside the command line are named', () => {
  expect(librariesOutOfPlace(importing('calculation/graph.ts', 'decimal.js'))).toEqual([
    'calculation/graph.ts: decimal.js has no place in calculation',
  ]);
  expect(librariesOutOfPlace(importing('hosts/xlsx/csvFolder.ts', 'node:fs'))).toHaveLength(1);
  expect(librariesOutOfPlace(importing('quantity/exact.ts', 'decimal.js'))).toEqual([]);
  expect(librariesOutOfPlace(importing('commandline/disk/disk.ts', 'node:fs'))).toEqual([]);
});

test('a circle of imports is named once', () => {
  const circle = [
    ...importing('model/a.ts', './b'),
    ...importing('model/b.ts', './c'),
    ...importing('model/c.ts', './a'),
    ...importing('model/d.ts', './a'),
  ];
  expect(importCycles(circle)).toEqual(['model/a.ts → model/b.ts → model/c.ts → model/a.ts']);
  expect(importCycles(circle.slice(1))).toEqual([]);
});

test.each([
  'export async function a() {}',
  'const a = async () => 1;',
  'for await (const a of b) c(a);',
  'await a;',
  'Promise.resolve(1);',
  'new Promise(() => {});',
  'const now = Date.now();',
  'const now = new Date();',
  'const now = Date();',
  'const chance = Math.random();',
  'console.log(1);',
  'const home = process.env.HOME;',
  'const width = window.innerWidth;',
  "fetch('x');",
  'setTimeout(() => {}, 1);',
  'const later = setTimeout;',
  'const a = `${console.log(1)}`;',
])('%s is not pure', (text) => {
  expect(impurities([file('model/a.ts', text)])).not.toEqual([]);
  expect(impurities([file('commandline/a.ts', text)])).toEqual([]);
});

test.each([
  '// console.log and await are words here\n/* new Date() */',
  "const text = 'await fetch(window)';",
  'const text = `process.env`;',
  'const pattern = /console.log/;',
  'export interface Host { read(): Promise<string> }',
  'const site = (process: Process) => process.site;',
  'const a = entry.process.window;',
  'const a = { process: 1, window: 2 };',
  'const day = new Date(0);',
  'const year = Math.round(1.5);',
])('%s is pure', (text) => {
  expect(impurities([file('model/a.ts', text)])).toEqual([]);
});

test('Excel and Office outside hosts/excel are named, as values and as types', () => {
  expect(officeOutOfPlace([file('taskpane/pane.tsx', 'Excel.run(a);')])).toEqual(['taskpane/pane.tsx:1: Excel']);
  expect(officeOutOfPlace([file('workbook/host.ts', 'type A = Excel.Range;')])).toEqual(['workbook/host.ts:1: Excel']);
  expect(officeOutOfPlace([file('taskpane/pane.tsx', 'Office.onReady();')])).toHaveLength(1);
  expect(officeOutOfPlace([file('taskpane/taskpane.tsx', 'Office.context.document;')])).toHaveLength(1);
  expect(officeOutOfPlace([file('hosts/excel/range.ts', 'Excel.run(a);')])).toEqual([]);
  expect(
    officeOutOfPlace([file('taskpane/taskpane.tsx', "if (typeof Office !== 'undefined') Office.onReady();")]),
  ).toEqual([]);
  expect(officeOutOfPlace([file('language/english.ts', "export const a = { Excel: 'Excel' }; // Excel")])).toEqual([]);
});

test.each([
  "const name = language === 'en' ? table : other;",
  "if ('zh-CN' !== language) return;",
  'const name = names.zh;',
  "const name = names['zh-CN'];",
  "const say = words('en');",
  "const spoken = isChinese ? 'zh-CN' : undefined;",
  'return /^zh/i.test(tag);',
  'details: { tableZh: ledger.name }',
])('%s asks which language it is', (text) => {
  expect(questionsOfLanguage([file('pane/a.ts', text)])).toHaveLength(1);
  expect(questionsOfLanguage([file('language/en/a.ts', text)])).toEqual([]);
});

test.each(['/** In Chinese, `zh-CN`, names.zh. */', 'const name = names[language];', "const text = 'written';"])(
  '%s asks nothing of the language',
  (text) => expect(questionsOfLanguage([file('pane/a.ts', text)])).toEqual([]),
);

test.each([
  "textAt(table, 'item', row);",
  "const role = valueAt(group.table, 'role', group.firstRow);",
  "table?.columns.get('class')?.states[row];",
  'valueAt(table, key, row) as Role;',
  "(stateAt(table, key, row) ?? '') as Role;",
])('%s is a read of a column that calculation leaves to the model', (text) => {
  expect(columnReadsOutOfPlace([file('calculation/metal/a.ts', text)])).toHaveLength(1);
  expect(columnReadsOutOfPlace([file('ledgers/a.ts', text)])).toEqual([]);
});

test('a cast of what was read is named in the model, too; facts, places and formulas are not', () => {
  expect(columnReadsOutOfPlace([file('model/a.ts', "valueAt(table, 'role', row) as Role;")])).toHaveLength(1);
  const facts =
    "entry.role; placeOf(table, row, 'role'); ledgerColumn(table, 'role'); storedAt(table, key, row); columns.get(key);";
  expect(columnReadsOutOfPlace([file('reports/a.ts', facts)])).toEqual([]);
});

test('barrels and drawers are named', () => {
  const paths = ['model/index.ts', 'utils/a.ts', 'model/helpers.ts', 'model/common/a.ts'];
  expect(emptyNames(paths.map((path) => file(path, '')))).toHaveLength(4);
  expect(emptyNames([file('reports/sheetIndex.ts', ''), file('model/commonName.ts', '')])).toEqual([]);
});

test('default exports and exports of everything are named', () => {
  const unnamed = [
    'export default 1;',
    'export default function a() {}',
    'const a = 1; export { a as default };',
    "export * from './a';",
    "export * as a from './a';",
  ];
  for (const text of unnamed) expect(unnamedExports([file('model/a.ts', text)])).toHaveLength(1);
  expect(unnamedExports([file('model/a.ts', "switch (a) { default: b(); } export { b } from './b';")])).toEqual([]);
});

test('an export that only its own file uses is named, be it a function, a constant or a type', () => {
  const exporting = file(
    'quantity/exact.ts',
    'export const ZERO = 0, ONE = 1; export function exact() {} export interface Exact {} const own = 1;',
  );
  const importers = [
    file('model/plant.ts', "import { exact as made } from '../quantity/exact';"),
    file('../test/quantity/exact.test.ts', "import { ONE } from '../../src/quantity/exact';"),
  ];
  expect(unusedExports([exporting], importers)).toEqual([
    'quantity/exact.ts: nobody imports ZERO',
    'quantity/exact.ts: nobody imports Exact',
  ]);
  const whole = file('model/plant.ts', "const made = import('../quantity/exact');");
  expect(unusedExports([exporting], [whole])).toEqual([]);
});

test('a file of 300 lines passes, one of 301 does not', () => {
  expect(longFiles([file('model/a.ts', 'a;\n'.repeat(300))])).toEqual([]);
  expect(longFiles([file('model/a.ts', 'a;\n'.repeat(301))])).toEqual(['model/a.ts: 301 lines']);
});

test('a file without its purpose at the top is named', () => {
  expect(purposeless([file('model/a.ts', "import { a } from './b';\n/** What a plant is. */")])).toHaveLength(1);
  expect(purposeless([file('model/a.ts', '/** */\nconst a = 1; /* much later */')])).toHaveLength(1);
  expect(purposeless([file('model/a.ts', '/** What a plant is. */')])).toEqual([]);
  expect(purposeless([file('model/a.ts', '/**\n * What a plant is.\n */')])).toEqual([]);
});

test('tests that are left out are named', () => {
  expect(
    testsLeftOut([
      file('a.test.ts', "test.skip('a', () => {}); describe.only('b', () => {}); xit('c'); test.todo('d');"),
    ]),
  ).toHaveLength(4);
  expect(testsLeftOut([file('a.test.ts', "test('a test.skip', () => {}); query.skip();")])).toEqual([]);
});

test('a path that a text names and that is not there is named, from the folder of the text or from src', () => {
  const paths = new Set(['README.md', 'src/', 'src/README.md', 'src/model/', 'src/model/kinds.ts', 'docs/a.png']);
  const of = (text: string) => pathsToNowhere('src/README.md', text, paths);
  expect(
    of('`model/kinds.ts`, `model/`, `src/model/`, `kinds.ts`, [a](model/), [b](../docs/a.png#x), `npm test`'),
  ).toEqual([]);
  expect(of('`model/kind.ts`, `rules/`, `kind.ts`, [a](../docs/b.png), `docs/c.md`')).toEqual(
    ['model/kind.ts', 'rules/', 'kind.ts', '../docs/b.png', 'docs/c.md'].map(
      (path) => `src/README.md: there is no ${path}`,
    ),
  );
});
