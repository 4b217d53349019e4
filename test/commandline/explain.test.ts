/** `explain` says how a figure comes about, in the language asked for, and refuses what is no figure. */
import { bookOf } from '../support/plant';
import { command, put } from './listen';

const furnace = bookOf({
  Production: 'Process | Product | Quantity | Unit\nFurnace | Ingot | 100 | t',
  Energy: 'Process | Carrier | Quantity | Unit\nFurnace | Gas | 50 | GJ',
  Factors: 'Item | Component | Gas | Value | Unit | Source\nGas | direct | CO2 | 0.056 | tCO2/GJ | IPCC',
});

test('a footprint is explained down to its ledger row and factor', async () => {
  const path = await put('furnace.xlsx', furnace);
  const { status, out, err } = await command(['explain', path, '--cell', 'Footprints!I26', '--depth', '9']);
  expect([status, err]).toEqual([0, []]);
  expect(out[0]).toBe('Ingot · Furnace: Location-based = 0.028 tCO2e/t [Footprints!I26]');
  expect(out).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^ {2}= 50 GJ {2}Furnace · Gas: Quantity/),
      expect.stringMatching(/Rows: Energy!C2/),
      expect.stringMatching(/^ {2}× 0\.056 tCO2\/GJ {2}Gas · direct: Value/),
      expect.stringMatching(/^ {2}\+1\.000 % {2}Factors: Gas, direct \[Factors!D2\]/),
    ]),
  );
});

test('in Chinese, and as JSON', async () => {
  const path = await put('furnace.xlsx', furnace);
  const said = await command(['explain', path, '--cell', 'Footprints!I26', '--lang', 'zh-CN', '--depth', '0']);
  expect(said.out[0]).toMatch(/^Ingot · Furnace：基于位置为 0\.028 tCO2e\/t。/);
  const { sent } = await command(['explain', path, '--cell', 'Footprints!I26', '--json', '-', '--depth', '1']);
  expect(JSON.parse(Buffer.from(sent).toString())).toMatchObject({
    value: '0.028',
    unit: 'tCO2e/t',
    cell: 'Footprints!I26',
    hasChildren: true,
    children: [{ value: '0.028' }, {}, {}, {}],
  });
});

test.each([
  [['--cell', 'Footprints!A1'], /no figure in Footprints!A1/],
  [['--cell', 'Elsewhere!A1'], /no figure in Elsewhere!A1/],
  [[], /--cell is missing/],
  [['--cell', 'Footprints!I26', '--depth', 'deep'], /--depth/],
])('%j is refused in one line', async (words, sentence) => {
  const path = await put('furnace.xlsx', furnace);
  const { status, out, err } = await command(['explain', path, ...words]);
  expect([status, out, err]).toEqual([2, [], [expect.stringMatching(sentence)]]);
});
