/** Lists are found wherever people put them: below titles, beside and below one another, with totals, units and remarks between. */
import { findLists } from '../../src/lists/findLists';
import { placeOf } from '../../src/lists/listPlace';
import { sheet } from './listSheet';

const places = (...sheets: Parameters<typeof findLists>[0]): readonly string[] => findLists(sheets).map(placeOf);

test('a list is found below a title and a line of remarks, and its total at the end is left out', () => {
  const [list] = findLists([
    sheet(
      '产量',
      `
      某铝业有限公司 2024年产量统计表 | | |
      单位负责人：张三 | | 填表日期：2025-01-15 |
      日期 | 工序 | 产品名称 | 产量
      2024-01-31 | 熔铸 | 扁锭 | 100
      2024-02-29 | 熔铸 | 扁锭 | 200
      合计 | | | 300`,
    ),
  ]);
  expect(list).toMatchObject({
    headerRow: 3,
    headers: ['日期', '工序', '产品名称', '产量'],
    rows: [4, 5],
    leftOut: [{ row: 6, why: 'total' }],
    title: '某铝业有限公司 2024年产量统计表 单位负责人：张三 填表日期：2025-01-15',
  });
});

test('two lists below one another are two, also without a blank row between them', () => {
  expect(
    places(
      sheet(
        'Data',
        `
        Monthly metal report
        Date | Process | Product | Qty | Unit
        2024-01-31 | Cast | Slab | 100 | t
        Energy
        Date | Process | Carrier | Quantity | Unit
        2024-01-31 | Cast | Electricity | 50 | MWh
        2024-02-29 | Cast | Electricity | 60 | MWh`,
      ),
    ),
  ).toEqual(['Data!A2:E3', 'Data!A5:E7']);
});

test('two lists side by side are two, with a blank column between them or with the same first header', () => {
  expect(
    places(
      sheet(
        'Apart',
        `
        Date | Product | Qty | | Date | Carrier | Quantity
        2024-01-31 | Slab | 100 | | 2024-01-31 | Gas | 7
        2024-02-29 | Slab | 100 | | 2024-02-29 | Gas | 8
        | | | | 2024-03-31 | Gas | 9`,
      ),
      sheet(
        'Close',
        `
        Date | Product | Qty | Date | Carrier | Quantity
        2024-01-31 | Slab | 100 | 2024-01-31 | Gas | 7`,
      ),
    ),
  ).toEqual(['Apart!A1:C3', 'Apart!E1:G4', 'Close!A1:C2', 'Close!D1:F2']);
});

test('rows below a blank row belong to the list above, and a remark does not', () => {
  const [list] = findLists([
    sheet(
      'S',
      `
      日期 | 工序 | 产品 | 数量 | 单位
      2024-01-31 | 熔铸 | 扁锭 | 100 | 吨
      小计 | | | 100 |

      2024-02-29 | 熔铸 | 扁锭 | 200 | 吨
      制表人：张三 | | | |`,
    ),
  ]);
  expect(list).toMatchObject({ rows: [2, 5], leftOut: [{ row: 3, why: 'total' }] });
});

test('a row of units below the headers is no entry and gives the columns their units', () => {
  const [list] = findLists([
    sheet(
      'S',
      `
      日期 | 工序 | 产品 | 产量
      | | | (吨)
      2024-01-31 | 熔铸 | 扁锭 | 100`,
    ),
  ]);
  expect(list).toMatchObject({
    rows: [3],
    units: [undefined, undefined, undefined, '吨'],
    leftOut: [{ row: 2, why: 'units' }],
  });
});

test('a line of groups above the headers is part of them, and no entry', () => {
  const [pivot] = findLists([
    sheet(
      '能耗',
      `
      月份 | 熔铸 | | 轧制 |
      | 用电量(kWh) | 天然气(m3) | 用电量(kWh) | 天然气(m3)
      2024-01-31 | 100 | 5 | 90 | 4`,
    ),
  ]);
  const inGroups = ['月份', '熔铸 用电量(kWh)', '熔铸 天然气(m3)', '轧制 用电量(kWh)', '轧制 天然气(m3)'];
  expect(pivot).toMatchObject({ headers: inGroups, headerRow: 2, rows: [3] });
  const [twice] = findLists([
    sheet(
      '产量',
      `
      日期 | 工序 | 扁锭 | | 圆锭 |
      | | 数量 | 单位 | 数量 | 单位
      2024-01-31 | 熔铸 | 100 | t | 90 | t`,
    ),
  ]);
  expect(twice).toMatchObject({
    headers: ['日期', '工序', '扁锭 数量', '扁锭 单位', '圆锭 数量', '圆锭 单位'],
    rows: [3],
  });
});

test('a total without the word is known by its sum and by what it lacks, and no entry is taken for one', () => {
  const [list] = findLists([
    sheet(
      'S',
      `
      Date | Process | Product | Quantity | Unit
      2024-01-31 | Cast | Slab | 100 | t
      2024-02-29 | Cast | Slab | 200 | t
      | | | 300 | t
      2024-03-31 | Cast | Total Metal slab | 300 | t`,
    ),
  ]);
  expect(list).toMatchObject({ rows: [2, 3, 5], leftOut: [{ row: 4, why: 'total' }] });
});

test('headers printed once more on each page are no entries', () => {
  const [list] = findLists([
    sheet(
      'S',
      `
      Date | Process | Product | Quantity
      2024-01-31 | Cast | Slab | 100
      Date | Process | Product | Quantity
      2024-02-29 | Cast | Slab | 200`,
    ),
  ]);
  expect(list).toMatchObject({ rows: [2, 4], leftOut: [{ row: 3, why: 'header' }] });
});

test('a quantity that is a word stays an entry, so that nothing unknown is lost', () => {
  const [list] = findLists([
    sheet(
      'S',
      `
      Month | Process | Product | Quantity | Unit
      Jan 2024 | Cast | Slab | 100 | t
      Feb 2024 | Cast | Slab | not measured | t`,
    ),
  ]);
  expect(list?.rows).toEqual([2, 3]);
});

test('a table that is no ledger is a list, and a ledger is none', () => {
  const text = `
    Date | Process | Product | Quantity
    2024-01-31 | Cast | Slab | 100`;
  const area = { headerRow: 1, firstColumn: 1, columnCount: 4, rowCount: 1, totalsRows: 0 };
  expect(findLists([sheet('A', text, [{ name: 'Table1', ...area }])])).toMatchObject([{ table: 'Table1', rows: [2] }]);
  expect(findLists([sheet('A', text, [{ name: '产量台账', ...area }])])).toEqual([]);
});

test('a sheet of text is no list', () => {
  expect(places(sheet('Notes', 'What this is\n\nCall | Ms Li\nMail | li@example.com'))).toEqual([]);
});
