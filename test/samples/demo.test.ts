/** The fictitious plant is plausible: its metal balances, its loop closes, and its faults stop only what needs them. */
import { calculate, type Calculation } from '../../src/calculation/calculate';
import { statedDifference } from '../../src/calculation/checks/checks';
import { numberOf } from '../../src/calculation/graph/node';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import type { TableOf } from '../../src/ledgers/allLedgers';
import { textAt, valueAt } from '../../src/ledgers/ledgerTable';
import { readLedgers, type Ledgers } from '../../src/ledgers/readLedgers';
import { buildPlant } from '../../src/model/buildPlant';
import { readSettings } from '../../src/model/reportSettings';
import { sampleSheets } from '../../src/samples/allSamples';

const read = (name: string): Ledgers => readLedgers(openXlsx(newXlsx(sampleSheets(name, 'en')!)).snapshot);
const calculated = (ledgers: Ledgers): Calculation =>
  calculate(buildPlant(ledgers, readSettings(ledgers.tables.get('Settings')).settings!));

const corrected = read('demo-corrected');
const whole = calculated(corrected);
const footprint = ({ emissions }: Calculation, product: string): number | undefined => {
  const { scope1, scope2Market, scope3_1, scope3_3 } = emissions.averages.get(product)!;
  const parts = [scope1, scope2Market, scope3_1, scope3_3].map((node) => numberOf(node)?.toNumber());
  return parts.every((part) => part !== undefined) ? parts.reduce((sum, part) => sum! + part!, 0) : undefined;
};

/** Sum of the quantities of a process, in t of metal where the table has a metal content that may be blank. */
function tonnes(
  table: TableOf<'Scrap' | 'Materials' | 'Production'>,
  process: string,
  contentWhenBlank: number,
): number {
  const rows = [...table.rows].filter((row) => textAt(table, 'process', row) === process);
  return rows.reduce(
    (sum, row) =>
      sum +
      valueAt(table, 'quantity', row)!.toNumber() *
        (valueAt(table, 'metalContent', row)?.toNumber() ?? contentWhenBlank),
    0,
  );
}

test.each(['Casthouse', 'Remelt', 'Rolling', 'Extrusion', 'Anodising', 'Foundry'])(
  '%s loses between 1 and 6 per cent of its metal',
  (process) => {
    const [scrap, materials, production] = (['Scrap', 'Materials', 'Production'] as const).map((name) =>
      corrected.tables.get(name)!,
    );
    const taken = tonnes(scrap!, process, 1) + tonnes(materials!, process, 0);
    const loss = 1 - tonnes(production!, process, 1) / taken;
    expect(loss).toBeGreaterThanOrEqual(0.0099);
    expect(loss).toBeLessThan(0.06);
  },
);

test('no more of a product is drawn than is made', () => {
  for (const { sold } of whole.crossfoot.lines) expect(numberOf(sold)!.toNumber()).toBeGreaterThan(0);
});

test('no more scrap of a process is charged than it sends out', () => {
  const [scrap, production] = [corrected.tables.get('Scrap')!, corrected.tables.get('Production')!];
  for (const process of ['Casthouse', 'Remelt', 'Rolling', 'Extrusion']) {
    const charged = [...scrap.rows]
      .filter((row) => textAt(scrap, 'originProcess', row) === process)
      .reduce((sum, row) => sum + valueAt(scrap, 'quantity', row)!.toNumber(), 0);
    const sent = [...production.rows].filter(
      (row) => textAt(production, 'process', row) === process && textAt(production, 'role', row) === 'scrap',
    );
    expect(charged).toBeGreaterThan(0);
    expect(charged).toBeLessThanOrEqual(
      sent.reduce((sum, row) => sum + valueAt(production, 'quantity', row)!.toNumber(), 0),
    );
  }
});

test('casthouse and remelt draw from each other', () => {
  const labels = whole.emissions.chain.loops.map(({ processes }) =>
    processes.map((process) => whole.plant.processes[process]?.process).sort(),
  );
  expect(labels).toEqual([['Casthouse', 'Remelt']]);
});

test('primary metal, part of its electricity certified, is between 13 and 18 t per t, recycled metal far below', () => {
  expect(footprint(whole, 'liquid aluminium')).toBeGreaterThan(13);
  expect(footprint(whole, 'liquid aluminium')).toBeLessThan(18);
  for (const product of ['remelt ingot', 'foundry alloy ingot']) expect(footprint(whole, product)).toBeLessThan(4);
});

test('the four boundaries give four different recycled contents', () => {
  const pre = Object.values(whole.recycled.products).map((products) =>
    numberOf(products.get('sheet 6016')!.pre)!.toFixed(6),
  );
  expect(new Set(pre).size).toBe(4);
});

test('without its faults everything is computed and crossfoots', () => {
  const errors = [...corrected.findings, ...whole.plant.findings, ...whole.findings].filter(
    ({ severity }) => severity === 'error',
  );
  expect(errors).toEqual([]);
  for (const values of whole.emissions.averages.values())
    for (const node of Object.values(values)) expect(numberOf(node)).toBeDefined();
  for (const { difference } of whole.crossfoot.views) expect(statedDifference(difference)?.toString()).toBe('0');
});

test('the faults stop one footprint and leave the others as they are', () => {
  const faulty = calculated(read('demo'));
  const products = [...whole.emissions.averages.keys()];
  const stopped = products.filter((product) => footprint(faulty, product) === undefined);
  expect(stopped).toEqual(['anodised profile']);
  for (const product of products)
    if (!stopped.includes(product)) expect(footprint(faulty, product)).toBe(footprint(whole, product));
});

test('one row lies outside the period, and it is said', () => {
  const { findings } = buildPlant(read('demo'), readSettings(corrected.tables.get('Settings')).settings!);
  expect(findings.map(({ code, place, details }) => [code, place.table, details.count])).toEqual([
    ['outside-period', 'Production', '1'],
  ]);
});

test('a year of twelve months adds up to twelve average months', () => {
  const energy = corrected.tables.get('Energy')!;
  const electrolysis = [...energy.rows].filter((row) => textAt(energy, 'process', row) === 'Electrolysis');
  expect(electrolysis.length).toBe(12);
  expect(electrolysis.reduce((sum, row) => sum + valueAt(energy, 'quantity', row)!.toNumber(), 0)).toBe(12 * 107600);
});
