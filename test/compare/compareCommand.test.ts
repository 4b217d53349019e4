/** `compare` at the command line: two books of a plant, what is said, the JSON and the workbook. */
import type { ComparisonJson } from '../../src/exchange/shape/comparisonShape';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { bookOf, year2024, type Tables } from '../support/plant';
import { at, command, json, put } from '../commandline/listen';
import { readFileSync } from 'node:fs';
import { cellAddress, quotedSheet } from '../../src/workbook/address';
import { openWorkbook, recalculateWithIronCalc } from '../officeHost/openBook';
import { columnOfKey, rowOfKey } from '../officeHost/model/area';
import { plainValue } from '../officeHost/model/cell';

/** What the file holds as results of its formulas, numbers on ten digits. */
function openValues(bytes: Uint8Array): readonly (readonly [string, unknown])[] {
  return openWorkbook(bytes).sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([key, cell]) => {
      if (cell.formula === undefined) return [];
      const value = plainValue(cell.value);
      const address = `${quotedSheet(sheet.name)}!${cellAddress(rowOfKey(key) + 1, columnOfKey(key) + 1)}`;
      return [[address, typeof value === 'number' ? expect.closeTo(value, 10) : value] as const];
    }),
  );
}

const plant = (energy: string, year = 2024): Tables => ({
  Settings: year2024().replaceAll('2024', String(year)),
  Production: `Site | Process | Product | Quantity | Unit
    East | Casthouse | Ingot | 100 | t`,
  Materials: `Site | Process | Item | Quantity | Unit | Metal content | Footprint
    East | Casthouse | Bought metal | 100 | t | 1 | 8`,
  Energy: `Site | Process | Carrier | Quantity | Unit | Kind
    East | Casthouse | Gas | ${energy} | GJ | fuel`,
  Factors: `Item | Component | Value | Unit
    Gas | direct | 0.056 | tCO2e/GJ
    Gas | upstream | 0.01 | tCO2e/GJ`,
});

test('says each change and what it moves, in both languages', async () => {
  const [old, now] = [await put('old.xlsx', bookOf(plant('100'))), await put('new.xlsx', bookOf(plant('200')))];
  const { status, out } = await command(['compare', old, now]);
  expect(status).toBe(0);
  expect(out).toContain('Energy: 1 change');
  expect(out).toContain('  Energy!A2  East · Casthouse · Gas: Quantity 100 → 200');
  expect(out).toContain('Ingot · Casthouse: Footprint: 8.066 → 8.132 tCO2e/t (+0.066)');
  expect(out).toContain('  Energy used: +0.066');
  expect(out).toContain('    Energy · East · Casthouse · Gas: +0.066');
  expect(out.at(-1)).toBe(
    'Ingot · Casthouse: Footprint changed by +0.066 (tCO2e/t). Methodological changes: none. Changes of production: Energy used +0.066.',
  );
  const chinese = await command(['compare', old, now, '--lang', 'zh-CN']);
  expect(chinese.out).toContain('能源台账：1 处变化');
  expect(chinese.out).toContain('  能源消耗：+0.066');
  expect(chinese.out).toContain('    能源台账 · East · Casthouse · Gas：+0.066');
});

test('the JSON holds the bridge to the last digit', async () => {
  const [old, now] = [await put('old.xlsx', bookOf(plant('100'))), await put('new.xlsx', bookOf(plant('200')))];
  await command(['compare', old, now, '--json', at('comparison.json')]);
  const { isOnePeriod, bridge, changes } = await json<ComparisonJson>('comparison.json');
  expect(isOnePeriod).toBe(true);
  expect(changes).toHaveLength(1);
  expect(bridge?.find(({ result }) => result.startsWith('products.headline.footprint['))).toEqual({
    result: 'products.headline.footprint[East|Casthouse|Ingot]',
    unit: 'tCO2e/t',
    old: '8.066',
    new: '8.132',
    parts: [
      {
        group: 'energy',
        value: '0.066',
        min: '0.066',
        max: '0.066',
        lines: [{ ledger: 'Energy', names: ['East', 'Casthouse', 'Gas'], value: '0.066' }],
        rest: '0',
      },
    ],
  });
});

test('the workbook adds up by its own formulas', async () => {
  const [old, now] = [await put('old.xlsx', bookOf(plant('100', 2023))), await put('new.xlsx', bookOf(plant('200')))];
  const { status } = await command(['compare', old, now, '--out', at('comparison.xlsx')]);
  expect(status).toBe(0);
  const bytes = new Uint8Array(readFileSync(at('comparison.xlsx')));
  expect(openXlsx(bytes).snapshot.sheets.map(({ name }) => name)).toEqual(['Bridge', 'Bridge by lines', 'Changes']);
  const values = recalculateWithIronCalc(bytes);
  const checks = [...values.values()].filter((value) => typeof value === 'boolean');
  expect(checks.length).toBeGreaterThan(5);
  expect(checks.every(Boolean)).toBe(true);
  for (const [cell, value] of openValues(bytes)) expect([cell, values.get(cell)]).toEqual([cell, value]);
});

test('two books of the same content say so', async () => {
  const same = await put('old.xlsx', bookOf(plant('100')));
  const { status, out } = await command(['compare', same, await put('new.xlsx', bookOf(plant('100')))]);
  expect(status).toBe(0);
  expect(out).toContain('Nothing changed in the ledgers.');
  expect(out).toContain('No headline result changed.');
});

test('a book without a period is compared in its rows alone', async () => {
  const old = await put('old.xlsx', bookOf({ ...plant('100'), Settings: 'Setting | Value\nOrganisation | A' }));
  const { status, out } = await command(['compare', old, await put('new.xlsx', bookOf(plant('200')))]);
  expect(status).toBe(1);
  expect(out.at(-1)).toMatch(/^The period or the method of one of the books is not known/);
});

test('a second book must be named, and is never written over', async () => {
  const [old, now] = [await put('old.xlsx', bookOf(plant('100'))), await put('new.xlsx', bookOf(plant('200')))];
  expect((await command(['compare', old])).err).toEqual(['NEW is missing. See "crossfoot --help".']);
  const { status, err } = await command(['compare', old, now, '--out', now]);
  expect(status).toBe(2);
  expect(err[0]).toMatch(/over its input/);
});
