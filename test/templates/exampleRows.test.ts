/** The examples of a new workbook count for nobody, whatever becomes of them; a row that was typed over them counts. */
import { assess } from '../../src/assess';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { languages, type Language } from '../../src/languages';
import { allLedgers } from '../../src/ledgers/allLedgers';
import { exampleMark, exampleRows, markColumn } from '../../src/ledgers/exampleRows';
import { words } from '../../src/language/words';
import { inGroups } from '../../src/templates/ledgerColumns';
import { headerRow } from '../../src/templates/ledgerTemplate';
import { emptyWorkbook } from '../../src/templates/ledgerWorkbook';
import type { CellValue, SheetPlan } from '../../src/workbook/sheetPlan';
import { compareWithWorkbook } from '../support/compareFormulas';
import { recalculate } from '../support/libreOffice';
import { computed, errors, findings, productIn } from '../support/plant';
import { writeResults } from '../support/writtenWorkbook';

type Typed = Readonly<Record<string, CellValue>>;

/** The new workbook with something typed into rows of a ledger, by column key; further rows below the examples make the table grow. */
function typed(
  sheets: readonly SheetPlan[],
  table: string,
  rows: readonly (Typed | undefined)[],
): readonly SheetPlan[] {
  const keys = inGroups(allLedgers.find((ledger) => ledger.table === table)!).map(({ key }) => key);
  return sheets.map((sheet) => {
    const [plan] = sheet.tables ?? [];
    if (plan?.name !== table) return sheet;
    const lines = sheet.rows.map((row) => [...row]);
    rows.forEach((row, index) => {
      const line = (lines[headerRow + index] ??= keys.map(() => ({ value: null, role: 'input' as const })));
      for (const [key, value] of Object.entries(row ?? {})) {
        const at = keys.indexOf(key);
        lines[headerRow + index]![at] = { ...line[at], value };
      }
    });
    return { ...sheet, rows: lines, tables: [{ ...plan, rowCount: Math.max(plan.rowCount, rows.length) }] };
  });
}

/** A blank in every column. */
const cleared = (table: string): Typed =>
  Object.fromEntries(allLedgers.find((ledger) => ledger.table === table)!.columns.map(({ key }) => [key, null]));
const over = (table: string, row: Typed): Typed => ({ ...cleared(table), ...row });

const year = { site: 'Works', process: 'Casthouse', unit: 't' };
/** A casthouse that makes 100 t of ingot from 75 t of primary metal and 25 t of old scrap, typed over the first example of each ledger. */
function casthouse(language: Language, production: readonly (Typed | undefined)[]): readonly SheetPlan[] {
  const rows: Readonly<Record<string, readonly (Typed | undefined)[]>> = {
    Settings: [{ value: 'Works' }, undefined, undefined, undefined, { value: 'CN' }],
    Production: production,
    Scrap: [over('Scrap', { ...year, class: 'post-consumer', quantity: 25 })],
    Materials: [over('Materials', { ...year, item: 'Primary', quantity: 75, metalContent: 1, footprint: 12 })],
    Energy: [over('Energy', { ...year, carrier: 'Power', quantity: 10, unit: 'MWh' })],
    Factors: [over('Factors', { item: 'Power', component: 'location', value: 0.5, unit: 'tCO2/MWh' })],
  };
  return Object.entries(rows).reduce((sheets, [table, lines]) => typed(sheets, table, lines), emptyWorkbook(language));
}
const ingot = over('Production', { ...year, product: 'Ingot', quantity: 100 });
const assessed = (sheets: readonly SheetPlan[]) => assess(openXlsx(newXlsx(sheets)).snapshot, { language: 'en' });

test.each(languages)(
  'what is typed over an example of a %s workbook counts, the examples beside it do not',
  (language) => {
    const found = assessed(casthouse(language, [ingot]));
    expect(errors(found)).toEqual([]);
    const json = computed(found);
    expect(json.products.map(({ product }) => product)).toEqual(['Ingot']);
    expect(productIn(json, 'Ingot').recycledContent.organisation.postConsumer).toBe('0.25');
    expect(json.read.filter(({ ledger }) => ledger === 'Production').map(({ rows }) => rows)).toMatchObject([
      { total: '3', counted: '1', examples: '2', blank: '0' },
    ]);
  },
);

test('that examples were left out is said once, where it is said what was read', () => {
  const found = assessed(casthouse('en', [ingot]));
  const said = found.reports.sheets.flatMap(({ rows }) => rows.flat()).map((cell) => String(cell?.value ?? ''));
  const ofProduction = found.read.find(({ ledger }) => ledger === 'Production')!;
  expect(said.filter((text) => text.includes('2 example rows left out'))).toHaveLength(
    found.read.filter(({ examples }) => examples === ofProduction.examples).length,
  );
});

test('an example that was changed and still says that it is one counts, with a warning', () => {
  const { process = null, product = null, quantity = null, site = null } = ingot;
  const found = assessed(casthouse('en', [{ date: null, site, process, product, quantity, role: null, cnCode: null }]));
  expect(findings(found)).toContain(`warning example-row-changed Production!${evidenceCell(5)}`);
  expect(productIn(computed(found), 'Ingot').output.value).toBe('100');
});

const evidenceCell = (row: number): string =>
  `${String.fromCharCode(65 + inGroups(allLedgers.find(({ table }) => table === 'Production')!).length - 1)}${row}`;

test.each([
  ['deleted', cleared('Production')],
  ['half cleared', { quantity: null, product: null }],
  ['cleared but for the word', { ...cleared('Production'), evidence: exampleMark.en }],
])('an example that was %s is none', (_, row) => {
  const found = assessed(casthouse('en', [row, row, ingot]));
  expect(computed(found).products.map(({ product }) => product)).toEqual(['Ingot']);
  expect(findings(found).filter((text) => /Production/.test(text))).toEqual([]);
});

test('an example without its day may be counted by formulas, so it counts', () => {
  const found = assessed(casthouse('en', [{ date: null }, undefined, ingot]));
  expect(findings(found)).toContain(`warning example-row-changed Production!${evidenceCell(5)}`);
});

test.each(languages)(
  'every example of a %s workbook says so in one cell, and is dated in a year without reports',
  (language) => {
    for (const ledger of allLedgers)
      for (const row of exampleRows(ledger, language)) {
        expect(row[markColumn(ledger)]).toBe(exampleMark[language]);
        if ('date' in row) expect(row.date).toMatch(/^2000-/);
        for (const key of Object.keys(row)) expect(ledger.columns.map((column) => column.key)).toContain(key);
      }
  },
);

test.each(languages)(
  'LibreOffice gives the same results beside examples, and the same names in the %s lists',
  async (language) => {
    const sheets = casthouse(language, [undefined, undefined, undefined, ingot]);
    const { bytes, sheets: results } = writeResults(sheets, language);
    const again = await recalculate(bytes);
    expect(compareWithWorkbook(results, again).differences).toEqual([]);
    const lists = emptyWorkbook(language).filter(({ name }) => name === words(language).templates.lists.sheet);
    const fresh = compareWithWorkbook(lists, await recalculate(newXlsx(emptyWorkbook(language))));
    expect(fresh.differences).toEqual([]);
    expect(fresh.formulas).toBeGreaterThan(100);
  },
);

test('no example counts in a report of the year in which they are dated, beside rows of the same names', async () => {
  const [ofExample] = exampleRows(
    allLedgers.find(({ table }) => table === 'Production')!,
    'en',
  );
  const { site = null, process = null, product = null, date = null, cnCode = null } = ofExample ?? {};
  const own = over('Production', { site, process, product, cnCode, role: 'product', quantity: 100, unit: 't' });
  const rows = [undefined, undefined, undefined, { ...own, date: 36556 }];
  expect([site, date]).toEqual(['Example works', '2000-01-31']);
  const sheets = typed(casthouse('en', rows), 'Settings', [{}, { value: 36526 }, { value: 36891 }]);
  const { bytes, sheets: results, assessment } = writeResults(sheets, 'en');
  expect(computed(assessment).settings).toMatchObject({ periodFrom: '2000-01-01', periodTo: '2000-12-31' });
  expect(productIn(computed(assessment), String(product)).output.value).toBe('100');
  expect(compareWithWorkbook(results, await recalculate(bytes)).differences).toEqual([]);
});
