/** What a verification says: nothing of a book that was only saved again, and each thing that was done to one by its name. */
import { readFileSync } from 'node:fs';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { readBook } from '../../src/hosts/xlsx/readBook';
import { sampleNames, sampleSheets } from '../../src/samples/allSamples';
import { ironCalc } from '../../src/secondCalculator/ironCalc';
import { verificationLines } from '../../src/verify/verificationText';
import { isContent, type Verification } from '../../src/verify/verification';
import { verify } from '../../src/verify/verify';
import { cellKey, type BookCells } from '../../src/workbook/bookCells';
import { recalculate, throughOds } from '../support/libreOffice';
import { written, year2024 } from '../support/plant';
import { writeResults } from '../support/writtenWorkbook';

const second = ironCalc(readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')));

const opened = (bytes: Uint8Array) => {
  const open = openXlsx(bytes);
  return { snapshot: open.snapshot, cells: readBook(open) };
};
const verified = (bytes: Uint8Array): Verification => verify(opened(bytes), { second });
const isClean = { holds: true, changes: [], moved: [] };

const works = {
  Settings: year2024(),
  Production: 'Process | Product | Quantity | Unit\nSmelter | Metal | 100 | t\nCast | Billet | 80 | t',
  Materials: 'Process | Item | Quantity | Unit\nCast | Metal | 90 | t',
  Energy: 'Process | Carrier | Quantity | Unit\nSmelter | Power | 1400 | MWh\nCast | Power | 10 | MWh',
  Factors: 'Item | Component | Value | Unit\nPower | location | 0.5 | tCO2/MWh',
};

describe.each(sampleNames.map((name) => [name] as const))('the sample %s', (name) => {
  const { bytes } = writeResults(sampleSheets(name, 'zh-CN') ?? [], 'zh-CN');

  test('verifies as it was written, and two calculators agree on every number', () => {
    const found = verified(bytes);
    expect(found).toMatchObject(isClean);
    expect(found.results.length).toBeGreaterThan(10);
    // A constant nothing has no formula that could be calculated.
    expect(found.results.filter((one) => one.engine === null || (one.second === null && one.engine !== 0))).toEqual([]);
    expect(found.calculator?.distrusted).toEqual([]);
  });
});

test('saved and recalculated by LibreOffice, and through .ods, it verifies', async () => {
  const { bytes } = writeResults(sampleSheets('smelter-wire', 'en') ?? []);
  expect(verified(await recalculate(bytes))).toMatchObject(isClean);
  expect(verified(await throughOds(bytes))).toMatchObject(isClean);
});

const small = written(works).bytes;

/** The small book with other cells on a sheet. */
function withCells(
  sheet: string,
  change: (
    cells: Map<number, BookCells['sheets'][number]['cells'] extends ReadonlyMap<number, infer Cell> ? Cell : never>,
  ) => void,
) {
  const book = opened(small);
  const sheets = book.cells.sheets.map((one) => {
    if (one.name !== sheet) return one;
    const cells = new Map(one.cells);
    change(cells);
    return { ...one, cells };
  });
  return { ...book, cells: { ...book.cells, sheets } };
}

test('a changed quantity is named with its old value, and what it moves', () => {
  const open = openXlsx(small);
  const changed = open.snapshot.tables.map((table) => {
    if (table.name !== 'Energy') return table;
    return {
      ...table,
      columns: table.columns.map((column) =>
        column.header === 'Quantity' ? { ...column, numbers: Float64Array.from([1500, 10]) } : column,
      ),
    };
  });
  const { changes, moved, holds } = verify({ snapshot: { ...open.snapshot, tables: changed }, cells: readBook(open) });
  expect(holds).toBe(false);
  expect(changes.filter(isContent)).toEqual([
    {
      kind: 'cell-changed',
      place: 'Energy!C2',
      ledger: 'Energy',
      row: 1,
      column: 'Quantity',
      before: 1400,
      after: 1500,
    },
  ]);
  expect(moved.find(({ name, unit }) => unit === 'tCO2e' && /scope 2/i.test(name))).toMatchObject({
    before: 705,
    after: 755,
  });
});

test('a value stored for a formula that it does not give is told, once, by its root', () => {
  const book = withCells('Inventory', (cells) => {
    for (const [key, cell] of cells)
      if (cell.formula !== undefined && typeof cell.value === 'number' && cell.value > 1)
        return void cells.set(key, { ...cell, value: cell.value * 1.001 });
  });
  const { changes } = verify(book, { second });
  expect(changes.filter(isContent).map(({ kind }) => kind)).toEqual(['stored-value']);
});

test('without the second calculator a published result that the ledgers do not give is told all the same', () => {
  const book = withCells('Parity', (cells) => {
    const key = cellKey(6, 5);
    const cell = cells.get(key);
    if (cell) cells.set(key, { ...cell, value: 1 });
  });
  expect(verify(book).changes).toMatchObject([{ kind: 'result-differs', place: 'Parity!E6', after: 1 }]);
});

test('a seal that is edited, a code of another letter, and a book without a seal do not verify', () => {
  const [, code = ''] =
    /Code ([A-Z2-7-]{23})/.exec(
      verificationLines(verified(small), 'en')
        .map(({ text }) => text)
        .join('\n'),
    ) ?? [];
  expect(verify(opened(small), { code: code.toLowerCase() })).toMatchObject({ holds: true });
  expect(verify(opened(small), { code: 'AAAAA-AAAAA-AAAAA-AAAAA' }).changes).toMatchObject([{ kind: 'seal-edited' }]);
  const edited = withCells('Seal', (cells) => {
    for (const [key, { value }] of cells)
      if (value === 'crossfoot-seal/1') return void cells.set(key + 4, { value: 'ab'.repeat(32) });
  });
  expect(verify(edited)).toMatchObject({ holds: false, changes: [{ kind: 'seal-edited' }] });
  expect(verify(withCells('Seal', (cells) => cells.clear()))).toMatchObject({ holds: false, seal: undefined });
});

test.each(['en', 'zh-CN'] as const)('in %s it says the verdict first, then each change by its cell', (language) => {
  const lines = verificationLines(
    verify(withCells('Footprints', (cells) => cells.set(cellKey(1, 1), { value: 'Product carbon footprints' }))),
    language,
  ).map(({ text }) => text);
  expect(lines[0]).toMatch(language === 'en' ? /^Not as it was written: 1 change/ : /^与写入时不一致：内容改动 1 处/);
  expect(lines.filter((line) => line.startsWith('Footprints!A1'))).toHaveLength(1);
});
