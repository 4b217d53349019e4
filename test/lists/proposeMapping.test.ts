/** Which ledger a list is proposed as, and which column each column of the ledger is. */
import { allLedgers } from '../../src/ledgers/allLedgers';
import { sampleText } from '../../src/lists/columnContent';
import { proposeImport } from '../../src/lists/proposeImport';
import type { ListMapping } from '../../src/lists/listMapping';
import { sheet } from './listSheet';

/** The mapping proposed for the only list, `column: header` or `column = fixed value`, guesses with a question mark. */
function proposed(name: string, text: string): Readonly<Record<string, unknown>> {
  const [list] = proposeImport([sheet(name, text)]).lists;
  const [proposal] = list?.proposals ?? [];
  const { mapping, guessed = [] } = proposal ?? {};
  return {
    ledger: mapping?.ledger,
    columns: Object.entries(mapping?.columns ?? {})
      .map(
        ([key, source]) =>
          ('from' in source ? `${key}: ${source.from}` : `${key} = ${source.always}`) +
          (guessed.includes(key) ? '?' : ''),
      )
      .sort(),
  };
}
const mappingsOf = (name: string, text: string): readonly ListMapping[] =>
  proposeImport([sheet(name, text)]).lists.flatMap(({ proposals }) => proposals.map(({ mapping }) => mapping));

test('Chinese synonyms are known, and 产量 is the quantity and never the product', () => {
  expect(
    proposed(
      '产量',
      `
      日期 | 厂区 | 工序 | 产品名称 | 产量 | 计量单位
      2024-01-31 | 东厂 | 熔铸 | 扁锭 | 100 | 吨`,
    ),
  ).toEqual({
    ledger: 'Production',
    columns: ['date: 日期', 'process: 工序', 'product: 产品名称', 'quantity: 产量', 'site: 厂区', 'unit: 计量单位'],
  });
});

test('English synonyms are guesses where they are loose, and the unit comes from the header', () => {
  expect(
    proposed(
      'Output 2024',
      `
      Month | Plant | Line | Alloy product | Tonnes
      2024-01-31 | East | Cast | Slab | 100`,
    ),
  ).toEqual({
    ledger: 'Production',
    columns: [
      'date: Month?',
      'process: Line?',
      'product: Alloy product?',
      'quantity: Tonnes?',
      'site: Plant',
      'unit = t',
    ],
  });
});

test('a header that names nothing is known by what its cells hold', () => {
  expect(
    proposed(
      'Energy use',
      `
      When | Department | What | How much | In
      2024-01-31 | Casthouse | Electricity | 100 | MWh
      2024-01-31 | Casthouse | Natural gas | 7 | m3`,
    ),
  ).toMatchObject({
    ledger: 'Energy',
    columns: ['carrier: What?', 'process: Department', 'quantity: How much?', 'unit: In?'],
  });
});

test('what holds no numbers is no quantity, whatever a word in its header says', () => {
  expect(
    proposed(
      '产量',
      `
      日期 | 工序 | 产品 | 产量等级 | 重量 | 单位
      2024-01-31 | 熔铸 | 扁锭 | 高 | 100 | 吨`,
    ).columns,
  ).toContain('quantity: 重量');
});

test('months across become rows, with the year of the title and the unit of the header, and the sum across is no month', () => {
  const [mapping] = mappingsOf(
    '能耗',
    `
    2024年能源消耗表 | | | | |
    工序 | 能源品种 | 单位 | 1月 | 2月 | 3月 | 合计
    熔铸 | 电力 | MWh | 10 | 20 | 30 | 60`,
  );
  expect(mapping).toMatchObject({
    ledger: 'Energy',
    isByMonth: true,
    year: 2024,
    columns: { process: { from: '工序' }, carrier: { from: '能源品种' }, unit: { from: '单位' } },
  });
});

test('energy and materials in one list go to two ledgers', () => {
  const [energy, materials] = mappingsOf(
    '消耗',
    `
    日期 | 工序 | 名称 | 消耗量 | 单位
    2024-01-31 | 熔铸 | 天然气 | 7 | m3
    2024-01-31 | 熔铸 | 原铝 | 100 | 吨`,
  );
  expect(energy).toMatchObject({ ledger: 'Energy', only: { column: '名称', values: ['天然气'] } });
  expect(materials).toMatchObject({ ledger: 'Materials', only: { column: '名称', values: ['原铝'] } });
});

test('everyday words of scrap are proposed as a class, and what stands once for many rows is repeated', () => {
  const [mapping] = mappingsOf(
    '废铝入炉',
    `
    日期 | 工序 | 类别 | 净重 | 单位
    2024-01-31 | 熔铸 | 旧料 | 10 | 吨
    | | 新料 | 20 | 吨
    | | 消费后 | 30 | 吨`,
  );
  expect(mapping).toMatchObject({
    ledger: 'Scrap',
    words: { class: { 旧料: 'post-consumer', 新料: 'pre-consumer' } },
    repeated: ['日期', '工序'],
  });
});

test('a list that is no ledger is proposed as none', () => {
  expect(
    proposed(
      'Staff',
      `
      Name | Age | Phone
      Li | 40 | 123
      Wang | 50 | 456`,
    ).ledger,
  ).toBeUndefined();
});

test('Chinese lists of energy are offered published factors of China, others none', () => {
  const factorsOf = (text: string): unknown => proposeImport([sheet('S', text)]).factors;
  expect(factorsOf('日期 | 工序 | 能源品种 | 数量 | 单位\n2024-01-31 | 熔铸 | 电力 | 7 | MWh')).toBe('CN');
  expect(factorsOf('Date | Process | Carrier | Quantity | Unit\n2024-01-31 | Cast | Gas | 7 | m3')).toBeUndefined();
});

test('a sample of a setting that is a day reads as one, and a number of another kind as a number', () => {
  const settings = allLedgers.find(({ table }) => table === 'Settings');
  const value = settings?.columns.find(({ key }) => key === 'value');
  if (!value) throw new Error('settings have no values');
  expect([45292, 0.5, 'CN'].map((sample) => sampleText(sample, value, true))).toEqual(['2024-01-01', '0.5', 'CN']);
  expect(sampleText(45292, value, false)).toBe('45292');
});

/** The ledger of each mapping with the measure that it takes, and what is always so in it. */
const measured = (name: string, text: string): readonly unknown[] =>
  mappingsOf(name, text).map(({ ledger, measure, columns }) => [
    ledger,
    measure,
    Object.entries(columns).flatMap(([key, source]) => ('always' in source ? [`${key} = ${source.always}`] : [])),
  ]);

test('several things measured in months across are a ledger each, and money is none', () => {
  expect(
    measured(
      '熔铸车间',
      `
      2024年 | | | | | | | | |
      工序 | 产品 | 1月 | | | 2月 | | | 3月 | |
      | | 产量（吨） | 用电量（kWh） | 电费（元） | 产量（吨） | 用电量（kWh） | 电费（元） | 产量（吨） | 用电量（kWh） | 电费（元）
      熔铸 | 扁锭 | 100 | 5000 | 2500 | 110 | 5100 | 2600 | 120 | 5200 | 2700`,
    ),
  ).toEqual([
    ['Production', '产量(吨)', ['unit = 吨']],
    ['Energy', '用电量(kWh)', ['carrier = 电力', 'unit = kWh']],
    [undefined, '电费(元)', []],
  ]);
});

test('so they are where the months stand below what is measured, or both in one cell', () => {
  const ledgers = [
    ['Production', 'Output (t)', ['unit = t']],
    ['Energy', 'Gas use (MWh)', ['carrier = Natural gas', 'unit = MWh']],
  ];
  expect(
    measured(
      'Casthouse',
      `
      Process | Product | Output (t) | | Gas use (MWh) |
      | | Jan 2024 | Feb 2024 | Jan 2024 | Feb 2024
      Cast | Slab | 100 | 110 | 70 | 71`,
    ),
  ).toEqual(ledgers);
  expect(
    measured(
      'Casthouse',
      `
      Process | Product | Jan 2024 Output (t) | Jan 2024 Gas use (MWh) | Feb 2024 Output (t) | Feb 2024 Gas use (MWh)
      Cast | Slab | 100 | 70 | 110 | 71`,
    ),
  ).toEqual(ledgers);
});

test('halves of a year over the months measure nothing', () => {
  expect(
    measured(
      '产量',
      `
      工序 | 产品 | 单位 | 上半年 | | 下半年 |
      | | | 2024-05 | 2024-06 | 2024-07 | 2024-08
      熔铸 | 扁锭 | 吨 | 1 | 2 | 3 | 4`,
    ),
  ).toEqual([['Production', undefined, []]]);
});
