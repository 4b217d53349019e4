/** A problem left as it is: the reason stands in the workbook, beside the finding on the sheet and in the JSON, and lapses with what it was about. */
import { resultJson } from '../../src/exchange/resultJson';
import { PaneSession } from '../../src/pane/session/paneSession';
import { sheetsOf, plant, type Tables } from '../support/plant';
import { FakeHost } from './fakeHost';
import { localWorkers } from './localWorkers';

const tables: Tables = {
  Production: 'Date | Process | Product | Quantity | Unit\n2024-03-01 | Melting | Slab | 100 | t',
  Scrap: 'Process | Class | Quantity | Unit\nMelting | post-consumer | 110 | t',
  Energy: `Date | Process | Carrier | Quantity | Unit
2024-03-01 | Melting | Gas | 10 | drum
2024-04-01 | Melting | Gas | 10 | barrel`,
  Factors: 'Item | Component | Value | Unit | Source\nGas | direct | 56 | kgCO2/GJ | test',
};
const withReasons = (...rows: readonly string[]): Tables => ({
  ...tables,
  CrossfootReasons: ['Finding | Cell | What it says | Why it is left as it is', ...rows].join('\n'),
});
const unit = 'Energy!E2';

/** Cells of findings that are left, with their reasons. */
const leftIn = (from: Tables): readonly (readonly [cell: string | undefined, reason: string | undefined])[] =>
  resultJson(plant(from)).findings.flatMap(({ cell, reason }) => (reason === undefined ? [] : [[cell, reason]]));

test('two problems left in the pane: the first makes the sheet, the second takes its next row; both stay what they are', async () => {
  const host = new FakeHost(sheetsOf(tables));
  const session = new PaneSession({
    host,
    ...localWorkers,
    clock: () => '09:30',
  });
  await session.calculate();
  const findings = () => session.current().result!.findings;
  const leave = async (cell: string, reason: string): Promise<void> =>
    session.leaveAsItIs(
      findings().findIndex(({ place, code }) => place.cell === cell && code === 'unknown-unit'),
      reason,
    );
  const before = findings().length;
  await leave('Energy!E2', 'measured in June');
  await leave('Energy!E3', 'the meter was new');
  expect(findings().flatMap(({ place, reason }) => (reason === undefined ? [] : [[place.cell, reason]]))).toEqual([
    ['Energy!E2', 'measured in June'],
    ['Energy!E3', 'the meter was new'],
  ]);
  expect(findings()).toHaveLength(before);
  expect(session.current().result?.products[0]?.headline.market.value).toBeNull();
  expect(host.sheets.filter(({ name }) => name === 'Reasons')).toHaveLength(1);
  expect(host.steps().map(({ kind }) => kind)).toEqual(['sheets', 'repairs']);
});

test('a reason holds for what it was given: not for another content, and not for a finding that is mended', () => {
  const found = plant(tables).findings.find(({ place, code }) => place.cell === unit && code === 'unknown-unit');
  const says = Object.values(found?.details ?? {})
    .filter(Boolean)
    .join('; ');
  expect(says).toBe('Unit; drum');
  expect(leftIn(withReasons(`unknown-unit | ${unit} | ${says} | measured`))).toEqual([[unit, 'measured']]);
  expect(leftIn(withReasons(`unknown-unit | ${unit} | Unit; cask | measured`))).toEqual([]);
  const mended = withReasons(`unknown-unit | ${unit} | ${says} | measured`);
  expect(leftIn({ ...mended, Energy: (mended['Energy'] ?? '').replace('drum', 'GJ') })).toEqual([]);
});

test('where rows moved, the reason moves with the only finding of its kind', () => {
  const found = plant(tables).findings.find(({ place, code }) => place.cell === unit && code === 'unknown-unit');
  const says = Object.values(found?.details ?? {})
    .filter(Boolean)
    .join('; ');
  expect(leftIn(withReasons(`unknown-unit | Energy!E9 | ${says} | measured`))).toEqual([[unit, 'measured']]);
});

test('the sheet of findings has the reasons in a column, and none where nobody gave one', () => {
  const found = plant(tables).findings.find(({ place, code }) => place.cell === unit && code === 'unknown-unit');
  const says = Object.values(found?.details ?? {})
    .filter(Boolean)
    .join('; ');
  const texts = (from: Tables): readonly unknown[] =>
    plant(from)
      .reports.sheets.filter(({ key }) => key === 'findings')
      .flatMap(({ rows }) => rows.flatMap((row) => row.map((cell) => cell?.value)));
  const left = texts(withReasons(`unknown-unit | ${unit} | ${says} | measured`));
  expect(left).toEqual(expect.arrayContaining(['Why it is left as it is', 'measured']));
  expect(texts(tables)).not.toContain('Why it is left as it is');
});

test('the table of reasons is no list that was left unread', () => {
  expect(plant(withReasons('unknown-unit | A1 | x | y')).read.map(({ name }) => name)).not.toContain(
    'CrossfootReasons',
  );
});
