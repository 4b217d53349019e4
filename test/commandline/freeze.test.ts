/** `freeze`: a copy of values with the formulas as text, or of ledgers under codes with the same results; both name the seal, and verify names what is changed in them. */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { readBook } from '../../src/hosts/xlsx/readBook';
import { cellKey, placeOfKey } from '../../src/workbook/bookCells';
import { isContent } from '../../src/verify/verification';
import { verify } from '../../src/verify/verify';
import { checkOoxml } from '../support/ooxmlCheck';
import { bookOf, written, type Tables } from '../support/plant';
import { at, command, put } from './listen';

const works: Tables = {
  Production: 'Process | Product | Quantity | Unit\nCast | Billet | 80 | t',
  Scrap: [
    'Ticket | Supplier | Process | Class | Quantity | Unit | Evidence | Remark',
    'W-17 | Müller Metals | Cast | post-consumer | 50 | t | Note 4 | call Anna',
    'W-18 | müller metals | Cast | post-consumer | 40 | t | estimated by Anna | ',
  ].join('\n'),
  Energy: 'Process | Carrier | Quantity | Unit | Meter\nCast | Power | 10 | MWh | M-North',
  Factors: 'Item | Component | Value | Unit\nPower | location | 0.5 | tCO2/MWh',
};
const book = written(works).bytes;
const code = written(works).assessment.reports.log?.runs[0]?.code ?? '';

async function frozen(...options: readonly string[]) {
  const heard = await command(['freeze', await put('book.xlsx', book), '--out', at('copy.xlsx'), ...options]);
  expect(heard.err).toEqual([]);
  return { ...heard, bytes: readFileSync(at('copy.xlsx')) };
}

const verified = (bytes: Uint8Array) => {
  const open = openXlsx(bytes);
  return verify({ snapshot: open.snapshot, cells: readBook(open) });
};
const textOf = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([, part]) => strFromU8(part))
    .join('\n');

test('values only: no formula and no ledger is left, every formula stands as text, and the copy verifies as one of that seal', async () => {
  const { bytes } = await frozen();
  const { cells, snapshot } = { cells: readBook(openXlsx(bytes)), snapshot: openXlsx(bytes).snapshot };
  expect(checkOoxml(bytes)).toEqual([]);
  expect(
    cells.sheets.flatMap((sheet) => [...sheet.cells.values()]).filter(({ formula }) => formula !== undefined),
  ).toEqual([]);
  expect(snapshot.sheets.filter(({ ownKey }) => ownKey === undefined)).toEqual([]);
  const listed = cells.sheets.find(({ ownKey }) => ownKey === 'formulas')?.cells ?? new Map();
  const formulas = [...listed].flatMap(([key, { value }]) => {
    const { row, column } = placeOfKey(key);
    const [sheet, range] = [1, 2].map((at) => String(listed.get(cellKey(row, at))?.value));
    return column === 4 && /^\{?=/.test(String(value)) ? [{ sheet, range, text: String(value) }] : [];
  });
  const live = readBook(openXlsx(book)).sheets.flatMap((sheet) =>
    [...sheet.cells.values()].filter(({ formula }) => formula !== undefined),
  );
  const rowsIn = (range = ''): number => {
    const [first = 0, last = first] = [...range.matchAll(/\d+/g)].map(([row]) => Number(row));
    return last - first + 1;
  };
  expect(formulas.reduce((sum, { range }) => sum + rowsIn(range), 0)).toBe(live.length);
  expect(formulas.filter(({ sheet, range }) => sheet === 'Parity' && range?.includes(':'))).not.toEqual([]);
  expect(verified(bytes)).toMatchObject({ holds: true, seal: { copyOf: code }, moved: [] });
});

test('the copy speaks of itself: no number on its cover is called a formula, no ledger stands there, the formulas do', async () => {
  const { bytes } = await frozen();
  const cells =
    readBook(openXlsx(bytes))
      .sheets.find(({ ownKey }) => ownKey === 'cover')
      ?.cells.values() ?? [];
  const said = [...cells].map(({ value }) => String(value));
  expect(said.filter((text) => /every number is a formula|^Ledgers$|^Scrap$/.test(text))).toEqual([]);
  expect(said).toEqual(
    expect.arrayContaining(['Formulas', expect.stringContaining('ledgers are not part of this copy')]),
  );
  expect(said.filter((text) => text.includes(`frozen copy of seal ${code}`))).toHaveLength(1);
});

test('a book in Chinese is copied in Chinese', async () => {
  const heard = await command([
    'calculate',
    await put('book.xlsx', bookOf(works)),
    '--out',
    at('zh.xlsx'),
    '--lang',
    'zh-CN',
  ]);
  expect(heard.err).toEqual([]);
  await command(['freeze', at('zh.xlsx'), '--out', at('zh-copy.xlsx')]);
  const { snapshot } = openXlsx(readFileSync(at('zh-copy.xlsx')));
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['公式', '封签']));
  expect(verified(readFileSync(at('zh-copy.xlsx')))).toMatchObject({ holds: true, moved: [] });
});

test('a number of the copy that was changed is named by its cell', async () => {
  const { bytes } = await frozen();
  const parts = unzipSync(bytes);
  const [path = '', part] = Object.entries(parts).find(([, xml]) => strFromU8(xml).includes('<v>50</v>')) ?? [];
  const changed = strFromU8(part ?? new Uint8Array()).replace('<v>50</v>', '<v>51</v>');
  const found = verified(zipSync({ ...parts, [path]: strToU8(changed) }));
  expect(found.holds).toBe(false);
  expect(found.changes.filter(isContent)).toMatchObject([{ kind: 'text-changed', after: 51 }]);
});

test('under codes: the same results, one code for one name, no name left, and estimates that say so still', async () => {
  const { bytes } = await frozen('--anonymise');
  expect(textOf(bytes)).not.toMatch(/müller|W-17|Note 4|Anna|M-North/i);
  const scrap = openXlsx(bytes).snapshot.tables.find(({ name }) => name === 'Scrap');
  const texts = (header: string) => {
    const column = scrap?.columns.find((one) => one.header === header);
    return Array.from(column?.texts ?? [], (text) => column?.dictionary[text]);
  };
  expect([texts('Supplier'), texts('Ticket')]).toEqual([
    ['S-001', 'S-001'],
    ['T-001', 'T-002'],
  ]);
  expect(texts('Evidence')).toEqual(['E-001', 'estimated E-002']);
  expect(verified(bytes)).toMatchObject({ holds: true, seal: { copyOf: code } });
});

test('of a book that is not as it was written no copy is made', async () => {
  const parts = unzipSync(book);
  const [path = '', part] = Object.entries(parts).find(([, xml]) => strFromU8(xml).includes('<v>40</v>')) ?? [];
  const changed = strToU8(strFromU8(part ?? new Uint8Array()).replace('<v>40</v>', '<v>41</v>'));
  const path2 = await put('changed.xlsx', zipSync({ ...parts, [path]: changed }));
  const { status, err } = await command(['freeze', path2, '--out', at('none.xlsx')]);
  expect([status, err[0]]).toEqual([2, expect.stringContaining('is not as it was written')]);
});
