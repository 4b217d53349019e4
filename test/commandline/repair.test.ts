/** `--repair` mends what can only mean one thing, lists each cell, and the mended workbook agrees with other calculators. */
import { readFile } from 'node:fs/promises';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { writeXlsx } from '../../src/hosts/xlsx/writeXlsx';
import { assess } from '../../src/assess';
import { compareWithWorkbook } from '../support/compareFormulas';
import { recalculate } from '../support/libreOffice';
import { bookOf, errors, productIn } from '../support/plant';
import type { ComputedJson } from '../../src/exchange/shape/resultShape';
import { at, command, json, put } from './listen';

const untidy = bookOf({
  Production: `Date | Process | Product | Quantity | Unit
    "2024-03-01" | Smelter | Metal | "1,000.0" | t
    2024-03-31 | "Smelter " | Metal | 500 | t`,
  Energy: `Date | Process | Carrier | Quantity | Unit
    "2024/3/1" | Smelter | Power | " 12 " | MWh
    2024-03-31 | Ｓmelter | Power | 3 | MWh`,
  Factors: `Item | Component | Value | Unit
    Power | location | "50 %" | tCO2/MWh`,
});

test('without it nothing is mended and the results are withheld', async () => {
  const { status } = await command(['calculate', await put('book.xlsx', untidy), '--json', at('out.json')]);
  const found = await json<ComputedJson>('out.json');
  expect([status, productIn(found, 'Metal').footprint.locationBased.total]).toEqual([1, null]);
  expect(errors(found)).toEqual([
    'text-date Production!A2',
    'number-as-text Production!D2',
    'untidy-text Production!B3',
    'text-date Energy!A2',
    'number-as-text Energy!D2',
    'number-as-text Factors!C2',
    'untidy-text Energy!B3',
  ]);
});

test('with it each mended cell is listed and the results are there', async () => {
  const book = await put('book.xlsx', untidy);
  const { status, out } = await command([
    'calculate',
    book,
    '--repair',
    '--out',
    at('mended.xlsx'),
    '--json',
    at('out.json'),
  ]);
  expect(status).toBe(0);
  expect(out.filter((line) => line.startsWith('Repaired'))).toEqual([
    'Repaired Production!A2: "2024-03-01" is now "2024-03-01".',
    'Repaired Production!D2: "1,000.0" is now "1000".',
    'Repaired Production!B3: "Smelter " is now "Smelter".',
    'Repaired Energy!A2: "2024/3/1" is now "2024-03-01".',
    'Repaired Energy!D2: " 12 " is now "12".',
    'Repaired Factors!C2: "50 %" is now "0.5".',
    'Repaired Energy!B3: "Ｓmelter" is now "Smelter".',
  ]);
  // 15 MWh x 0.5 t/MWh over 1500 t.
  expect(productIn(await json<ComputedJson>('out.json'), 'Metal').footprint.locationBased.total).toBe('0.005');
});

test('the input itself stays as it was', async () => {
  expect(Buffer.compare(await readFile(at('book.xlsx')), untidy)).toBe(0);
});

test('the mended workbook needs no further repair and agrees with LibreOffice in every formula', async () => {
  const mended = openXlsx(new Uint8Array(await readFile(at('mended.xlsx'))));
  const assessment = assess(mended.snapshot);
  expect(errors(assessment)).toEqual([]);
  const { sheets } = assessment.reports;
  expect(compareWithWorkbook(sheets, await recalculate(writeXlsx(mended, { sheets, edits: [] }))).differences).toEqual(
    [],
  );
});

test('what may mean more than one thing is left for a person', async () => {
  const book = await put(
    'unclear.xlsx',
    bookOf({ Production: 'Date | Process | Product | Quantity | Unit\n"03/04/2024" | Smelter | Metal | "1,234" | t' }),
  );
  const { status, out } = await command(['calculate', book, '--repair']);
  expect([status, out.filter((line) => line.startsWith('Repaired'))]).toEqual([1, []]);
});
