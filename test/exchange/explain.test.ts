/** Every figure explains itself: in words, in numbers, down to ledger rows and factors, in both languages. */
import { explainCell, explainNode } from '../../src/exchange/explain/explain';
import type { ExplainedTerm, Explanation } from '../../src/exchange/explain/explanation';
import { explanationLines } from '../../src/exchange/explain/explanationText';
import { filledFormula } from '../../src/calculation/graph/formulaWords';
import { numberOf, type Node } from '../../src/calculation/graph/node';
import { footprintPerUnit } from '../../src/calculation/rules/footprintPerUnit';
import { matrixElement } from '../../src/calculation/rules/matrixElement';
import { total } from '../../src/calculation/rules/total';
import { words } from '../../src/language/words';
import { summedNumbers } from '../../src/results/publishedNumbers';
import { plant, type Tables } from '../support/plant';
import { cellAddress } from '../../src/workbook/address';

const furnace: Tables = {
  Production: 'Process | Product | Quantity | Unit\nFurnace | Ingot | 40 | t\nFurnace | Ingot | 60 | t',
  Energy: 'Process | Carrier | Quantity | Unit\nFurnace | Gas | 30 | GJ\nFurnace | Gas | 20 | GJ',
  Factors:
    'Item | Component | Gas | Value | Unit | Source | Reference\nGas | direct | CO2 | 0.056 | tCO2/GJ | IPCC | Table 2.2',
};
const english = plant(furnace);
const chinese = plant(furnace, 'zh-CN');
/** The first location-based footprint on the sheet of footprints, wherever it stands. */
const locationCell = ({ reports }: typeof english): string => {
  const rows = reports.sheets.find(({ key }) => key === 'footprints')?.rows ?? [];
  const row = rows.findIndex((cells) =>
    cells.some((cell) => cell?.value === 'Location-based' || cell?.value === '基于位置'),
  );
  const column = rows[row]?.findIndex((cell) => cell?.value === 'Location-based' || cell?.value === '基于位置') ?? -1;
  return cellAddress(row + 3, column + 1);
};
const at = locationCell(english);
const steps = (root: Explanation): readonly Explanation[] => [root, ...root.children.flatMap(steps)];

test('a footprint leads down to its ledger rows and its factor', () => {
  const found = explainCell(english, `Footprints!${at}`, 'en', 9)!;
  expect([found.title, found.value, found.unit, found.cell]).toEqual([
    'Ingot · Furnace: Location-based',
    '0.028',
    'tCO2e/t',
    `Footprints!${at}`,
  ]);
  const rows = steps(found).flatMap((step) => step.rows.map(({ table, row, cell }) => `${table} ${row} ${cell}`));
  expect(rows).toEqual(
    expect.arrayContaining([
      'Energy 1 Energy!C2',
      'Energy 2 Energy!C3',
      'Production 1 Production!C2',
      'Production 2 Production!C3',
    ]),
  );
  const factor = steps(found).find((step) => step.factor)?.factor;
  expect(factor).toMatchObject({
    item: 'Gas',
    component: 'direct',
    gas: 'CO2',
    value: '0.056',
    unit: 'tCO2/GJ',
    source: 'IPCC',
    reference: 'Table 2.2',
    cell: 'Factors!D2',
  });
});

test('a factor says from which day to which it holds', () => {
  const dated = plant({
    ...furnace,
    Factors:
      'Item | Component | Gas | Value | Unit | Valid from | Valid to\nGas | direct | CO2 | 0.056 | tCO2/GJ | 2024-01-01 | 2024-12-31',
  });
  const factor = steps(explainCell(dated, `Footprints!${locationCell(dated)}`, 'en', 9)!).find(
    (step) => step.factor,
  )?.factor;
  expect([factor?.validFrom, factor?.validTo]).toEqual(['2024-01-01', '2024-12-31']);
});

test('the sentence says the rule in words and in numbers', () => {
  const emissions = steps(explainCell(english, `Footprints!${at}`, 'en', 9)!).find(
    (step) => step.rule?.name === 'Emissions',
  )!;
  expect(emissions.rule?.words).toBe('activity data × oxidation × emission factor × global warming potential');
  expect(emissions.rule?.numbers).toBe('50 × 1 × 0.056 × 1');
  expect(emissions.sentence).toBe(
    'Furnace · Gas: Emissions is 2.8 tCO2e. Emissions: activity data × oxidation × emission factor × global warming potential = 50 × 1 × 0.056 × 1.',
  );
  const inChinese = steps(explainCell(chinese, `产品碳足迹!${locationCell(chinese)}`, 'zh-CN', 9)!).find(
    (step) => step.rule?.name === '排放量',
  )!;
  expect(inChinese.sentence).toBe(
    'Furnace · Gas：排放量为 2.8 tCO2e。计算“排放量”：活动数据 × 氧化率 × 排放因子 × 全球变暖潜势 = 50 × 1 × 0.056 × 1。',
  );
});

test('a sheet goes by its name in either language, by its key, quoted, and with a fixed address', () => {
  const found = [
    `Footprints!${at}`,
    `产品碳足迹!${at}`,
    `'footprints'!${at.replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`,
    `FOOTPRINTS!${at.toLowerCase()}`,
  ].map((cell) => explainCell(english, cell, 'en')?.value);
  expect(found).toEqual(['0.028', '0.028', '0.028', '0.028']);
});

test('a cell that shows no figure has no explanation', () => {
  expect(
    ['Footprints!A1', 'Energy!C2', 'Footprints!ZZ900', 'F7', 'Footprints!', ''].map((cell) =>
      explainCell(english, cell, 'en'),
    ),
  ).toEqual(Array.from({ length: 6 }, () => undefined));
});

test('every figure of every sheet explains itself, in both languages', () => {
  for (const [assessment, language] of [
    [english, 'en'],
    [chinese, 'zh-CN'],
  ] as const) {
    let explained = 0;
    for (const sheet of assessment.reports!.sheets)
      sheet.rows.forEach((cells, row) =>
        cells.forEach((cell, column) => {
          const found =
            cell?.formula === undefined
              ? undefined
              : explainCell(assessment, `${sheet.name}!${cellAddress(row + 1, column + 1)}`, language);
          if (cell?.formula === undefined) return;
          explained += 1;
          expect(found?.sentence).toMatch(/\S/);
          expect(found?.title).toMatch(/\S/);
        }),
      );
    expect(explained).toBeGreaterThan(100);
  }
});

test('a published number goes by its own name wherever it stands, in the language asked for', () => {
  const { results } = english;
  const scope1 = results!.inventory.organisation.lines.scope1;
  const output = results!.products[0]!.amount;
  const titles = (['en', 'zh-CN'] as const).map((language) =>
    [scope1, output].map((node) => explainNode(english, node, language, 0).title),
  );
  expect(titles).toEqual([
    ['Inventory: Scope 1', 'Ingot · Furnace: Output'],
    ['排放清单：范围一', 'Ingot · Furnace：产量'],
  ]);
});

test('a figure shown in percent has no unit, in both languages', () => {
  for (const assessment of [english, chinese]) {
    const units = assessment.reports.sheets.flatMap((sheet) =>
      sheet.rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          cell?.format?.includes('%') && cell.formula !== undefined
            ? [explainCell(assessment, `${sheet.name}!${cellAddress(row + 1, column + 1)}`, 'en')?.unit]
            : [],
        ),
      ),
    );
    expect(units.length).toBeGreaterThan(5);
    expect([...new Set(units)]).toEqual(['']);
  }
});

test('a withheld figure says why, with the cell', () => {
  const blocked = plant({ ...furnace, Energy: 'Process | Carrier | Quantity | Unit\nFurnace | Gas | 30 | barrel' });
  const found = explainCell(blocked, `Footprints!${locationCell(blocked)}`, 'en')!;
  expect([found.value, found.reasons[0]?.cell]).toEqual([null, 'Energy!D2']);
  expect(found.sentence).toMatch(/^Withheld\. The unit "barrel" is unknown\./);
});

test('as lines, each figure is told once', () => {
  const lines = explanationLines(explainCell(english, `Footprints!${at}`, 'en', 9)!, 'en');
  expect(lines.slice(0, 7).map((line) => line.replace(/\[(?!Footprints).*\]/, '[…]'))).toEqual([
    `Ingot · Furnace: Location-based = 0.028 tCO2e/t [Footprints!${at}]`,
    '  = 50 GJ  Furnace · Gas: Quantity […]',
    '      Rows: Energy!C2, Energy!C3',
    '  × 0.056 tCO2/GJ  Gas · direct: Value […]',
    '      Factor: 0.056 tCO2/GJ (Factors!D2)',
    '      Reference: Table 2.2',
    '  ÷ 100 t  Furnace · Ingot: Quantity […]',
  ]);
  const told = lines.flatMap((line) => /\[(.+!.+)\]$/.exec(line)?.[1] ?? []);
  expect(lines.filter((line) => line.includes('Rows: Production!C2'))).toHaveLength(1);
  expect(told.length).toBeGreaterThan(3);
});

const withLoop: Tables = {
  Production:
    'Process | Product | Quantity | Unit | Role\nFurnace | Ingot | 100 | t | \nFurnace | Billet | 10 | t | co-product\nMill | Sheet | 80 | t | \nMill | Chips | 15 | t | co-product',
  Energy: 'Process | Carrier | Quantity | Unit\nFurnace | Gas | 50 | GJ\nMill | Gas | 20 | GJ',
  Materials:
    'Process | Item | Quantity | Unit | Metal content\nMill | Ingot | 98 | t | \nFurnace | Chips | 12 | t | 1\nFurnace | Salt | 7 | t | 0',
  Factors:
    'Item | Component | Gas | Value | Unit\nGas | direct | CO2 | 0.056 | tCO2/GJ\nGas | upstream | CO2e | 0.01 | tCO2e/GJ\nSalt | footprint | CO2e | 1.5 | tCO2e/t',
};
const looped = plant(withLoop);
const sheetIn = ({ results }: typeof looped): Node => {
  const node = results?.products.find(({ name }) => name === 'Sheet')?.headline.location.total;
  if (!node) throw new Error('no sheet');
  return node;
};

test('the terms of a number add up to it, the largest first, and what passes a value through is left out', () => {
  const { terms, value } = explainNode(looped, sheetIn(looped), 'en', 1);
  expect(terms.map(({ operator }) => operator)).toEqual(terms.map(() => '+'));
  expect(value).not.toBeNull();
  const sizes = terms.map((term) => Number(term.value));
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeCloseTo(Number(value), 12);
});

test('what a process takes over from another is called after it, and metal after what was melted, in both languages', () => {
  const chain = (language: 'en' | 'zh-CN'): ReturnType<typeof plant> =>
    plant(
      {
        Production: 'Process | Product | Quantity | Unit\nFurnace | Melt | 100 | t\nCast | Slab | 90 | t',
        Energy: 'Process | Carrier | Quantity | Unit\nFurnace | Gas | 50 | GJ\nCast | Gas | 10 | GJ',
        Materials: 'Process | Item | Quantity | Unit\nCast | Melt | 100 | t',
        Scrap: 'Process | Class | Quantity | Unit\nFurnace | post-consumer | 60 | t\nFurnace | pre-consumer | 45 | t',
        Factors: furnace['Factors'] ?? '',
      },
      language,
    );
  const titles = (assessment: ReturnType<typeof plant>, language: 'en' | 'zh-CN'): readonly string[] => {
    const named = (terms: readonly ExplainedTerm[]): readonly string[] =>
      terms.flatMap(({ title, terms: more }) => [title, ...named(more)]);
    return (assessment.results ? summedNumbers(assessment.results) : []).flatMap(({ node }) =>
      named(explainNode(assessment, node, language, 4).terms),
    );
  };
  const [english, chinese] = [titles(chain('en'), 'en'), titles(chain('zh-CN'), 'zh-CN')];
  expect(english).toEqual(expect.arrayContaining(['Melt · Furnace: Scope 1', 'Furnace · post-consumer: Metal']));
  expect(english).not.toContain(words('en').rule.total.inputs[0]);
  expect(chinese).not.toContain(words('zh-CN').rule.total.inputs[0]);
});

test('factors of a term multiply and divide to it', () => {
  const products: ExplainedTerm[] = [];
  const collect = (term: ExplainedTerm): void => {
    if (term.terms.length > 1 && term.terms.slice(1).every(({ operator }) => /[×÷]/.test(operator)))
      products.push(term);
    term.terms.forEach(collect);
  };
  // Of another workbook's number nothing is named, so that its products are opened as deep as they go.
  for (const named of [looped, english]) explainNode(named, sheetIn(looped), 'en', 6).terms.forEach(collect);
  expect(products.length).toBeGreaterThan(2);
  for (const { value, terms } of products) {
    const product = terms.reduce(
      (so, term) => (term.operator === '÷' ? so / Number(term.value) : so * Number(term.value)),
      1,
    );
    expect(product).toBeCloseTo(Number(value), 9);
  }
});

test('what moves a number moves it as calculating again does, through loops and shares too', () => {
  const movers = new Map(explainNode(looped, sheetIn(looped), 'en', 1).movers?.map((m) => [m.title, m.change]));
  const before = Number(numberOf(sheetIn(looped)));
  const again = (table: keyof Tables, from: string, to: string): number => {
    const changed = { ...withLoop, [table]: (withLoop[table] ?? '').replace(from, to) };
    return ((Number(numberOf(sheetIn(plant(changed)))) - before) / before) * 1e6;
  };
  const title = (start: string): string => [...movers.keys()].find((key) => key.startsWith(start)) ?? start;
  const changes = [
    ['Factors: Gas, direct', again('Factors', '0.056', '0.056000056')],
    ['Factors: Salt', again('Factors', '1.5', '1.5000015')],
    ['Materials: Ingot', again('Materials', '98', '98.000098')],
    ['Production: Sheet', again('Production', '80', '80.00008')],
  ] as const;
  for (const [start, change] of changes)
    expect([start, movers.get(title(start))]).toEqual([start, expect.closeTo(change, 4)]);
});

test('a formula keeps its form when its places are filled with words', () => {
  const more = (count: number): string => `and ${count} more`;
  expect(filledFormula(footprintPerUnit, ['share-of-output', 'burden', 'output'], more)).toBe(
    'share-of-output × burden ÷ output',
  );
  expect(filledFormula(matrixElement, ['1', '0.2', '0.3'], more)).toBe('1 − 0.2 − 0.3');
  expect(
    filledFormula(
      total,
      Array.from({ length: 10 }, (_, index) => String(index)),
      more,
    ),
  ).toBe('0 + 1 + 2 + 3 + 4 + 5 + 6 + 7 and 2 more');
});

test('the size of a unit is said in the base unit of its dimension', () => {
  const reported = plant({
    ...furnace,
    Materials: 'Process | Item | Quantity | Unit\nFurnace | Truck | 2 | 万tkm',
    Factors:
      'Item | Component | Gas | Value | Unit | Source | Reference\nTruck | footprint | CO2e | 0.1 | kgCO2e/tkm | X | Y\nGas | direct | CO2 | 0.056 | tCO2/GJ | X | Y',
  });
  const node = reported.results!.inventory.organisation.lines.scope3_1;
  const said = steps(explainNode(reported, node, 'en', 12)).map(({ sentence }) => sentence);
  expect(said).toEqual(
    expect.arrayContaining([
      expect.stringContaining('One 万tkm is 10000 tkm.'),
      expect.stringContaining('One tkm is 1 tkm.'),
    ]),
  );
});
