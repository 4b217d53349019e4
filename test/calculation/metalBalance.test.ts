/** Metal balance, scrap lines and the bases of recycled content. */
import { findings, plant, result, year2024, type Tables } from '../support/plant';
import { numberOf, type Node } from '../../src/calculation/graph/node';

const value = (node: Node | undefined): number => Number(node && numberOf(node)?.toString());

/** The exporter's manual says 90 % yield for 2,200 t of billet and 2,000 t of profile: it is 90.9 %, and 1.1 t of billet per t. */
const extrusion: Tables = {
  Production: 'Process | Product | Quantity | Unit\nExtrusion | Profile | 2000 | t',
  Materials: 'Process | Item | Quantity | Unit | Metal content\nExtrusion | Billet | 2200 | t | 1',
  Factors: 'Item | Component | Value | Unit\nBillet | footprint | 10 | tCO2e/t',
};

test('what goes in comes out or is lost, and the balance closes', () => {
  const { metalBalance } = plant(extrusion).calculation!;
  const [press] = metalBalance.processes;
  expect([press?.taken, press?.made, press?.lost, press?.closing, metalBalance.difference].map(value)).toEqual([
    2200, 2000, 200, 0, 0,
  ]);
  expect(value(press?.lossShare)).toBeCloseTo(1 / 11, 12);
});

test('a printed yield of 90 % for 2,200 t in and 2,000 t out is found to be 90.9 %', () => {
  const found = result({
    ...extrusion,
    Disclosed: 'Metric | Subject | Period | Value | Unit\nmetal yield | Extrusion | 2024 | 90.0 | %',
  });
  expect(Number(found.disclosed[0]?.computed)).toBeCloseTo(90.90909, 4);
  expect(findings(found)).toContain('warning disclosed-differs Disclosed!D2');
});

test('what is printed of a process under any other name is not taken for its yield', () => {
  const found = result({
    ...extrusion,
    Disclosed: 'Metric | Subject | Period | Value | Unit\nquality yield | Extrusion | 2024 | 99.0 | %',
  });
  expect(found.disclosed[0]?.computed).toBeNull();
});

test('a loss above the plausible one is a warning, and the plausible one is a setting', () => {
  const lossy = { ...extrusion, Production: 'Process | Product | Quantity | Unit\nExtrusion | Profile | 1900 | t' };
  expect(findings(plant(lossy))).toContain('warning loss-implausible Production!C2');
  expect(findings(plant({ ...lossy, Settings: year2024('Plausible metal loss | 0.2') }))).not.toContain(
    'warning loss-implausible Production!C2',
  );
  expect(findings(plant(extrusion)).filter((text) => text.includes('loss'))).toEqual([]);
});

test('more metal out than in is a warning', () => {
  expect(
    findings(
      plant({ ...extrusion, Production: 'Process | Product | Quantity | Unit\nExtrusion | Profile | 2400 | t' }),
    ),
  ).toContain('warning mass-not-balanced Production!C2');
});

test('scrap of a process that is charged in-house beyond what it sends out is a warning', () => {
  const tables = (charged: number): Tables => ({
    Production:
      'Process | Product | Quantity | Unit | Role\nCasthouse | Slab | 100 | t | product\nMill | Sheet | 70 | t | product\nMill | Trim | 20 | t | scrap',
    Scrap: `Process | Class | Quantity | Unit | Origin process\nCasthouse | internal | ${charged} | t | Mill`,
    Materials:
      'Process | Item | Quantity | Unit | Metal content\nCasthouse | Ingot | 85 | t | 1\nMill | Slab | 92 | t | 1',
    Factors: 'Item | Component | Value | Unit\nIngot | footprint | 10 | tCO2e/t',
  });
  expect(findings(plant(tables(21)))).toContain('warning overdrawn-scrap Production!C4');
  expect(findings(plant(tables(20))).filter((text) => text.includes('overdrawn'))).toEqual([]);
  const { inHouse } = plant(tables(15)).calculation!.metalBalance;
  expect(inHouse.map((scrap) => [scrap.sent, scrap.charged, scrap.left].map(value))).toEqual([[20, 15, 5]]);
});

test.each([
  ['its only metal', 'Foundry | Part | 5 | t', 'Foundry | post-consumer | ca. 6 | t'],
  ['its only output', 'Foundry | Part | 5 | barrel', 'Foundry | post-consumer | 6 | t'],
])('a process of which %s cannot be read keeps the balance of the plant from being known', (_, made, charged) => {
  const { metalBalance } = plant({
    ...extrusion,
    Production: `${extrusion['Production']}\n${made}`,
    Scrap: `Process | Class | Quantity | Unit\n${charged}`,
  }).calculation!;
  expect(numberOf(metalBalance.entering) && numberOf(metalBalance.leaving)).toBeUndefined();
});

/** 500 t primary, 120 t own scrap, 80 t of another line, 150 t pre-consumer and 150 t post-consumer scrap; 940 t out. */
const casthouse: Tables = {
  Production: 'Process | Product | Quantity | Unit\nCasthouse | Slab | 940 | t',
  Materials: 'Process | Item | Quantity | Unit | Metal content\nCasthouse | Ingot | 500 | t | 1',
  Scrap: `Process | Class | Quantity | Unit | Origin process
Casthouse | internal | 120 | t | Casthouse
Casthouse | internal | 80 | t | Rolling
Casthouse | pre-consumer | 150 | t |
Casthouse | post-consumer | 150 | t |`,
  Factors: 'Item | Component | Value | Unit\nIngot | footprint | 10 | tCO2e/t',
};

test('both bases stand side by side, whichever the report is on', () => {
  // Without loss: 300 t of 1,000 t less 200 t in-house on both bases.
  const whole = { ...casthouse, Production: 'Process | Product | Quantity | Unit\nCasthouse | Slab | 1000 | t' };
  const shares = (basis: string, tables: Tables) => {
    const { recycled } = plant({ ...tables, Settings: year2024(`Recycled content basis | ${basis}`) }).calculation!;
    return [recycled.processes.organisation[0]?.shares.total, recycled.otherBasis.processes[0]?.shares.total].map(
      value,
    );
  };
  expect([shares('input', whole), shares('product', whole)]).toEqual([
    [0.375, 0.375],
    [0.375, 0.375],
  ]);
  // 60 t are lost, and no yield says of what.
  expect([shares('input', casthouse), shares('product', casthouse)]).toEqual([
    [0.375, NaN],
    [NaN, 0.375],
  ]);
});

test('what boundaries disagree on is named line by line', () => {
  const sheet = plant(casthouse).reports!.sheets.find(({ key }) => key === 'recycledContent')!;
  const texts = sheet.rows.flatMap((row) => row.map((cell) => String(cell?.value ?? '')));
  expect(texts).toEqual(
    expect.arrayContaining([
      'in-house, of the same process',
      'in-house, of another process',
      'from outside: counts under every boundary',
    ]),
  );
});

test('a furnace scrap ratio is never called recycled content', () => {
  const { sheets } = plant({ ...casthouse, Settings: year2024('Recycled content boundary | all scrap') }).reports!;
  const heads = sheets.flatMap((sheet) =>
    sheet.rows
      .flat()
      .flatMap((cell) =>
        cell?.role === 'heading' && String(cell.value).includes('all scrap') ? [String(cell.value)] : [],
      ),
  );
  expect(heads.filter((head) => /recycled content/i.test(head))).toEqual([]);
  expect(
    sheets
      .find(({ key }) => key === 'cover')
      ?.rows.flat()
      .map((cell) => cell?.value),
  ).toContain('Furnace scrap ratio (not recycled content)');
});

test('the metal balance stands in the result JSON, with its check', () => {
  const found = result(extrusion);
  expect(found.metalBalance).toEqual([
    {
      site: '',
      process: 'Extrusion',
      unit: 't',
      in: '2200',
      out: '2000',
      loss: '200',
      lossShare: '0.0909090909090909090909090909091',
    },
  ]);
  expect(found.checks).toContainEqual(
    expect.objectContaining({ check: 'metal balance', holds: true, difference: '0' }),
  );
});

// OPC UA 40082-4: a recipe with 9 % of an additive and 25 % regrind of its own needs 6.75 % of it fresh, since the regrind brings 2.25 %.
test('in-house scrap of a closed loop already holds the recipe and cancels out', () => {
  const { recycled, emissions } = plant({
    Production:
      'Process | Product | Quantity | Unit | Role\nMoulding | Part | 75 | t | product\nMoulding | Regrind | 25 | t | scrap',
    Scrap: 'Process | Class | Quantity | Unit\nMoulding | internal | 25 | t\nMoulding | post-consumer | 6.75 | t',
    Materials: 'Process | Item | Quantity | Unit | Metal content\nMoulding | Ingot | 68.25 | t | 1',
    Factors: 'Item | Component | Value | Unit\nIngot | footprint | 10 | tCO2e/t',
  }).calculation!;
  expect(value(recycled.processes.organisation[0]?.shares.post)).toBe(0.09);
  expect(value(emissions.averages.get('part')?.scope3_1)).toBeCloseTo(9.1, 12);
});

// openLCA WasteCalculationTest: an output of 2 units of waste whose treatment emits 2 per unit carries 4, never less than nothing.
test('waste sent to treatment adds the emissions of its treatment', () => {
  const { emissions } = plant({
    Production: 'Process | Product | Quantity | Unit\nMelting | Ingot | 1 | t',
    Materials: 'Process | Item | Quantity | Unit\nMelting | Salt slag treatment | 2 | t',
    Factors: 'Item | Component | Value | Unit\nSalt slag treatment | upstream | 2 | tCO2e/t',
  }).calculation!;
  expect(value(emissions.averages.get('ingot')?.scope3_1)).toBe(4);
});
