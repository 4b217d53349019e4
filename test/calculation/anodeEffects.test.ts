/** Perfluorocarbons of potlines: the published cases, what a row describes, and what keeps it from being known. */
import { numberOf } from '../../src/calculation/graph/node';
import { emissionsOfActivity } from '../../src/calculation/rules/emissionsOfActivity';
import { exact, total } from '../../src/quantity/exact';
import { compareWithWorkbook } from '../support/compareFormulas';
import { recalculate } from '../support/libreOffice';
import { errors, findings, plant, result, written, year2024, type Tables } from '../support/plant';

const header =
  'Process | Method | Anode effects per cell-day | Duration (min) | Overvoltage (mV) | Current efficiency (%) | Slope or overvoltage coefficient | C2F6/CF4 ratio | Collection efficiency | Technology | Date';

/** A potline of so many tonnes with one row of anode effects. */
const potline = (tonnes: number, row: string, ...settings: readonly string[]): Tables => ({
  Settings: year2024(...settings),
  Production: `Process | Product | Quantity | Unit\nPotline | Liquid metal | ${tonnes} | t`,
  AnodeEffects: `${header}\n${row}`,
});

function gases(tables: Tables): readonly (number | undefined)[] {
  const [line] = plant(tables).calculation?.anodeEffects.lines ?? [];
  return [line?.tetrafluoromethane, line?.hexafluoroethane].map((node) => node && numberOf(node)?.toNumber());
}

const scope1 = (tables: Tables): string | null => result(tables).inventory.scope1;

test('PFC-01: a Soderberg line of 1000 t with ten anode-effect minutes gives 920 kg of CF4', () => {
  expect(gases(potline(1000, 'Potline | slope | 1 | 10 | | | 0.092 | 0.053 | | VSS |'))).toEqual([920, 48.76]);
  const potentials = [exact(6500), exact(9200)];
  const sum = total(
    [exact('0.92'), exact('0.04876')].map((tonnes, index) =>
      emissionsOfActivity.compute(tonnes, exact(1), exact(1), potentials[index]!),
    ),
  );
  expect(sum.toString()).toBe('6428.592');
});

test('PFC-03: 100,000 t at 0.25 minutes per cell-day give 28,503.8325 tCO2e with AR5', () => {
  const tables = potline(100000, 'Potline | slope | 0.25 | 1 | | | 0.143 | 0.121 | | CWPB |', 'GWP set | AR5');
  expect(gases(tables)).toEqual([3575, 432.575]);
  expect(scope1(tables)).toBe('28503.8325');
  expect(errors(plant(tables))).toEqual([]);
  expect(findings(plant(tables))).not.toContain('warning pfc-coefficient-technology AnodeEffects!G2');
});

test('PFC-05: coefficients of another cell technology than the one named are pointed out', () => {
  const row = (technology: string) => `Potline | slope | 0.152 | 2.0594 | | | 0.122 | 0.097 | | ${technology} |`;
  const tables = potline(407602.44, row('CWPB'), 'GWP set | AR5');
  const [cf4, c2f6] = gases(tables);
  expect(Math.abs(cf4! / 15570 - 1)).toBeLessThan(0.0005);
  expect(Math.abs(c2f6! / 1510 - 1)).toBeLessThan(0.0005);
  expect(Math.abs(Number(scope1(tables)) / 119972 - 1)).toBeLessThan(0.0002);
  const found = plant(tables).findings.find(({ code }) => code === 'pfc-coefficient-technology');
  expect([found?.severity, found?.place.cell, found?.details]).toEqual([
    'warning',
    'AnodeEffects!G2',
    { value: '0.122 / 0.097', near: 'PFPB L', technology: 'CWPB' },
  ]);
  for (const fitting of ['PFPB L', 'point feed prebake', ''])
    expect(findings(plant(potline(1, row(fitting))))).not.toContain(
      'warning pfc-coefficient-technology AnodeEffects!G2',
    );
});

test('a slope of one technology with a ratio of another is pointed out, a measured one is not', () => {
  const codes = (coefficient: number, ratio: number) =>
    findings(plant(potline(1, `Potline | slope | 1 | 1 | | | ${coefficient} | ${ratio} | | |`)));
  expect(codes(0.143, 0.097)).toContain('warning pfc-coefficient-technology AnodeEffects!G2');
  expect(codes(0.1437, 0.097)).not.toContain('warning pfc-coefficient-technology AnodeEffects!G2');
});

test('PFC-06: the potentials of AR4 are pointed out where CBAM is named, and AR5 gives 46,791.89', () => {
  const row = 'Potline | slope | 0.1 | 1.2 | | | 0.143 | 0.121 | | CBAM installation, CWPB |';
  const [old, prescribed] = ['AR4', 'AR5'].map((set) => potline(342000, row, `GWP set | ${set}`));
  expect(findings(plant(old!))).toContain('warning gwp-set-not-cbam AnodeEffects!G2');
  expect(findings(plant(prescribed!))).not.toContain('warning gwp-set-not-cbam AnodeEffects!G2');
  expect(Math.abs(Number(scope1(old!)) - 52038)).toBeLessThan(10);
  expect(Number(scope1(prescribed!)).toFixed(2)).toBe('46791.89');
});

test('EC-AL-01: what the ducts collect in part is divided by their efficiency', () => {
  const tables = potline(
    200000,
    'Potline | slope | 0.6039358521605075 | 0.25 | | | 0.102 | 0.12 | 0.97 | |',
    'GWP set | AR5',
  );
  expect(Math.abs(Number(scope1(tables)) - 25282)).toBeLessThan(1e-6);
});

test('the overvoltage method divides by the current efficiency in per cent', () => {
  expect(gases(potline(1000, 'Potline | overvoltage | | | 3 | 90 | 1.2 | 0.1 | | |'))).toEqual([40, 4]);
});

test.each([
  ['no duration', 'Potline | slope | 1 | | | | 0.143 | 0.121 | | |', 'missing-value AnodeEffects!D2'],
  [
    'a current efficiency written as a share',
    'Potline | overvoltage | | | 3 | 0.95 | 1.16 | 0.121 | | |',
    'current-efficiency-as-share AnodeEffects!F2',
  ],
  [
    'a collection efficiency of zero',
    'Potline | slope | 1 | 1 | | | 0.143 | 0.121 | 0 | |',
    'not-above-zero AnodeEffects!I2',
  ],
  [
    'a process that makes nothing',
    'Potlin | slope | 1 | 1 | | | 0.143 | 0.121 | | |',
    'input-without-output AnodeEffects!A2',
  ],
  [
    'a coefficient that is no number',
    'Potline | slope | 1 | 1 | | | n/a | 0.121 | | |',
    'unreadable-number AnodeEffects!G2',
  ],
])('%s withholds scope 1', (_, row, finding) => {
  const tables = potline(1000, row);
  expect(errors(plant(tables))).toEqual([finding]);
  expect(scope1(tables)).toBeNull();
});

const months: Tables = {
  Settings: year2024('GWP set | AR5'),
  Production:
    'Process | Product | Quantity | Unit | Date | Role\nPotline | Metal | 1000 | t | 2024-01-20\nPotline | Metal | 2000000 | kg | 2024-02-29\nPotline | Skim | 50 | t | 2024-02-10 | scrap',
  AnodeEffects: `${header}\nPotline | slope | 1 | 1 | | | 0.1 | 0.1 | | | 2024-01-31\nPotline | slope | 2 | 1 | | | 0.1 | 0.1 | | | 2024-02-01`,
};

describe('several rows', () => {
  test('describe the output of the month each is dated in, scrap left out', () => {
    const lines = plant(months).calculation?.anodeEffects.lines ?? [];
    expect(lines.map(({ tetrafluoromethane }) => numberOf(tetrafluoromethane)?.toNumber())).toEqual([100, 400]);
  });

  test('of one month, or beside undated output, withhold scope 1', () => {
    const twice = { ...months, AnodeEffects: months.AnodeEffects!.replace('2024-01-31', '2024-02-20') };
    expect(errors(plant(twice))).toEqual(
      expect.arrayContaining(['anode-effect-months AnodeEffects!K2', 'anode-effect-months AnodeEffects!K3']),
    );
    const undated = { ...months, Production: months.Production!.replace('2024-01-20', '') };
    expect(errors(plant(undated))).toEqual([
      'anode-effect-months AnodeEffects!K2',
      'anode-effect-months AnodeEffects!K3',
    ]);
    expect([scope1(twice), scope1(undated)]).toEqual([null, null]);
  });

  test('that leave out a month with output withhold scope 1 and name the month', () => {
    const gap = { ...months, Production: `${months.Production}\nPotline | Metal | 5 | t | 2024-07-03` };
    const found = plant(gap).findings.filter(({ code }) => code === 'anode-effect-gap');
    expect(found.map(({ details }) => details.value)).toEqual(['2024-07', '2024-07']);
    expect(scope1(gap)).toBeNull();
  });
});

test.each([
  ['one row', potline(1000, 'Potline | slope | 1 | 10 | | | 0.092 | 0.053 | 0.98 | VSS |')],
  ['rows by month', months],
  ['overvoltage', potline(1000, 'Potline | overvoltage | | | 3 | 95 | 1.16 | 0.121 | | CWPB |')],
])('the workings of %s agree with LibreOffice', async (_, tables) => {
  const book = written(tables, 'zh-CN');
  const compared = compareWithWorkbook(book.sheets, await recalculate(book.bytes));
  expect(compared.differences).toEqual([]);
  expect(compared.formulas).toBeGreaterThan(30);
});
