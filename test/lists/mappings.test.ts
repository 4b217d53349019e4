/** A mapping is written, read, kept in the workbook, and finds next month's lists again. */
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { languages } from '../../src/languages';
import { findLists } from '../../src/lists/findLists';
import { importSheet, keptMapping } from '../../src/lists/importSheet';
import type { ImportMapping } from '../../src/lists/listMapping';
import { mappingJson, MappingError, readMapping } from '../../src/lists/mappingJson';
import { matchMapping } from '../../src/lists/matchMapping';
import { proposeImport } from '../../src/lists/proposeImport';
import { sheet } from './listSheet';

const lists = [
  sheet(
    '能耗',
    `
    2024年
    工序 | 名称 | 单位 | 1月 | 2月 | 3月
    熔铸 | 天然气 | m3 | 1 | 2 | 3
    | 原铝 | 吨 | 4 | 5 | 6
    | 电力 | MWh | 4 | 5 | 6`,
  ),
  sheet('废铝', '日期 | 类别 | 净重\n2024-01-31 | 旧料 | 5'),
  sheet('人员', '姓名 | 年龄\n张三 | 40\n李四 | 50'),
];
const mapping: ImportMapping = {
  lists: proposeImport(lists)
    .lists.flatMap(({ proposals }) => proposals.map((one) => one.mapping))
    .map((one) =>
      one.ledger === 'Scrap' ? { ...one, columns: { ...one.columns, process: { always: '熔铸' } } } : one,
    ),
  factors: 'CN:2023',
};
const text = (): string => JSON.stringify(mappingJson(mapping));

test('a mapping comes back from its file as it was', () => {
  expect(readMapping(text())).toEqual(mapping);
});

test.each(languages)('a mapping comes back from the workbook that keeps it, written in %s', (language) => {
  const { mapped, unmapped } = matchMapping(findLists(lists), mapping);
  expect(unmapped).toEqual([]);
  const plan = importSheet(mapped, mapping.factors, language, []);
  expect(keptMapping(openXlsx(newXlsx([plan])).snapshot)).toEqual({
    ...mapping,
    lists: mapping.lists.filter(({ ledger }) => ledger !== undefined),
  });
});

test('several measures of one list come back each by itself, from the file and from the workbook', () => {
  const across = sheet(
    '车间',
    `
    2024年
    工序 | 电耗(MWh) | | | 天然气用量(m3) | |
    | 1月 | 2月 | 3月 | 1月 | 2月 | 3月
    熔铸 | 1 | 2 | 3 | 4 | 5 | 6`,
  );
  const two = { lists: proposeImport([across]).lists.flatMap(({ proposals }) => proposals.map((one) => one.mapping)) };
  expect(two.lists.map(({ measure, columns }) => [measure, columns['carrier']])).toEqual([
    ['电耗(MWh)', { always: '电力' }],
    ['天然气用量(m3)', { always: '天然气' }],
  ]);
  expect(readMapping(JSON.stringify(mappingJson(two)))).toEqual(two);
  const plan = importSheet(matchMapping(findLists([across]), two).mapped, undefined, 'en', []);
  expect(keptMapping(openXlsx(newXlsx([plan])).snapshot)).toEqual(two);
});

test('next month’s list of the same sheet is found with more columns and rows, and one of another sheet by the same headers', () => {
  const next = [
    sheet('能耗', '工序 | 名称 | 单位 | 1月 | 2月 | 3月 | 4月\n熔铸 | 天然气 | m3 | 1 | 2 | 3 | 4'),
    sheet('废铝4月', '日期 | 类别 | 净重\n2024-04-30 | 旧料 | 5'),
    sheet('新表', '日期 | 工序 | 产品 | 数量\n2024-04-30 | 熔铸 | 扁锭 | 5'),
  ];
  const { mapped, unmapped, notFound } = matchMapping(findLists(next), mapping);
  expect(mapped.map(({ list, mapping: { ledger } }) => `${list.sheet} ${ledger}`)).toEqual([
    '能耗 Energy',
    '能耗 Materials',
    '废铝4月 Scrap',
  ]);
  expect(unmapped.map(({ sheet: name }) => name)).toEqual(['新表']);
  expect(notFound).toEqual([]);
});

test('what the mapping names and the workbook lacks is said', () => {
  const { notFound } = matchMapping(findLists([lists[0] as (typeof lists)[0]]), mapping);
  expect(notFound.map(({ sheet: name }) => name)).toEqual(['废铝']);
});

test.each([
  ['{', 'no-mapping', ''],
  ['{"lists":[]}', 'no-mapping', ''],
  [text().replace('"Energy"', '"Energie"'), 'unknown-ledger', 'lists[0]'],
  [text().replace('"Process":"工序"', '"Process":"工序名"'), 'unknown-header', 'lists[0].columns.Process'],
  [text().replace('"Carrier":', '"Carriage":'), 'unknown-column', 'lists[0].columns.Carriage'],
  [text().replace('"Carrier":"名称"', '"Carrier":{"sometimes":"x"}'), 'bad-part', 'lists[0].columns.Carrier'],
  [text().replace('CN:2023', 'XX'), 'bad-part', 'factors'],
])('a file that is no mapping is refused at its place: %#', (broken, code, where) => {
  expect(() => readMapping(broken)).toThrow(MappingError);
  try {
    readMapping(broken);
  } catch (error) {
    expect(error).toMatchObject({ code, where });
  }
});
