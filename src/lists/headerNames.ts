/** What the header of a person's list says: which column of a ledger it names, in either language, and how surely. */
import { allLedgers } from '../ledgers/allLedgers';
import { allNames, normalHeader, type Column } from '../ledgers/columns';
import { inEach } from '../languages';
import { nearestName } from '../quantity/nearestName';

const parted = (texts: ReturnType<typeof inEach>): readonly string[] =>
  Object.values(texts).flatMap((text) => text.split(' / '));

/** Headers that name a column in a list of which little is known, by the column's key: too loose to be read in a ledger without asking. */
const loosely: Readonly<Record<string, readonly string[]>> = {
  date: parted(
    inEach(
      'Month / Period / Day / Time / Year and month',
      '月份 / 月 / 年月 / 时间 / 统计月份 / 所属期 / 期间 / 填报月份',
    ),
  ),
  site: parted(inEach('Location / Business unit / Company / Mill', '厂 / 分厂 / 公司 / 单位名称 / 厂别')),
  process: parted(
    inEach(
      'Line / Production line / Area / Cost centre / Cost center / Unit / Step / Plant area',
      '产线 / 生产线 / 工艺 / 成本中心 / 使用部门 / 用能单元 / 用能部门',
    ),
  ),
  product: parted(
    inEach(
      'Alloy / Grade / Article / Product type / Goods',
      '品种名称 / 合金 / 合金牌号 / 牌号 / 规格 / 产品规格 / 物料名称',
    ),
  ),
  item: parted(inEach('Article / Goods / Input / Raw material', '原辅材料 / 辅料 / 存货名称 / 商品名称 / 材料品种')),
  carrier: parted(inEach('Utility / Energy source / Medium', '能耗种类 / 能耗项目 / 介质 / 能源品类')),
  quantity: parted(
    inEach(
      'Tonnes / Tonnage / Tons / Mass / Kilograms / kWh / MWh / Consumed / Produced',
      '吨数 / 本月数 / 实物量 / 投入量 / 入库量 / 投料量 / 入炉量 / 能耗量 / 耗量',
    ),
  ),
  unit: parted(inEach('U/M / Measure', '量纲')),
  scrapType: parted(
    inEach('Grade / Description / Item / Material / Name', '品种 / 品名 / 名称 / 物料名称 / 废料 / 废铝'),
  ),
  class: parted(inEach('Origin / Source / Scrap source', '性质 / 来源 / 废铝来源 / 废料来源')),
  ticket: parted(inEach('Ticket ID / Slip', '单号 / 榜单号 / 过磅单')),
  evidence: parted(inEach('Reference / Ref / Remark / Remarks / Note', '备注 / 说明')),
  metalContent: parted(inEach('Metal % / Al', '铝含量% / 品位')),
};

/** How surely a header names a column: by its name, by what people call it, by what may mean it, by a word in it, by a slip of the pen. */
const surely = { name: 1, called: 0.95, perhaps: 0.8, loosely: 0.75, within: 0.6, near: 0.5 } as const;

/** How surely the header names the column, from 0, not at all, to 1. No slip is looked for in Chinese, where one sign more or less makes another word of a short one. */
export function namesColumn(header: string, column: Column): number {
  const wanted = normalHeader(header);
  if (wanted === '') return 0;
  const isOneOf = (words: readonly string[] = []): boolean => words.some((word) => normalHeader(word) === wanted);
  if (isOneOf(allNames(column))) return surely.name;
  if (isOneOf(column.also)) return surely.called;
  if (isOneOf(column.perhaps)) return surely.perhaps;
  if (isOneOf(loosely[column.key])) return surely.loosely;
  if ([...allNames(column), ...(column.also ?? [])].some((word) => standsIn(header, word))) return surely.within;
  const isLatin = !/\p{Script=Han}/u.test(header);
  return isLatin && nearestName(header, allNames(column)) !== undefined ? surely.near : 0;
}

/** True where the word stands in the header as a word of its own, in Chinese as its end: 扁锭产量, `Alloy product`. */
function standsIn(header: string, word: string): boolean {
  const [text, part] = [normalText(header), normalText(word)];
  if (part.length < 2 || part.length >= text.length) return false;
  if (/\p{Script=Han}/u.test(part)) return text.endsWith(part);
  return (
    text
      .split(/[^\p{L}\p{N}]+/u)
      .join(' ')
      .split(part).length > 1 && new RegExp(`(?<![\\p{L}\\p{N}])${escaped(part)}(?![\\p{L}\\p{N}])`, 'u').test(text)
  );
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const normalText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[([{【][^([{【)\]}】]*[)\]}】]/g, '')
    .trim()
    .toLowerCase();

const allSpellings: ReadonlySet<string> = new Set(
  allLedgers.flatMap(({ columns }) =>
    columns.flatMap((column) =>
      [...allNames(column), ...(column.also ?? []), ...(column.perhaps ?? []), ...(loosely[column.key] ?? [])].map(
        normalHeader,
      ),
    ),
  ),
);

/** True of a text that names a column of some ledger. */
export function isKnownHeader(text: string): boolean {
  return allSpellings.has(normalHeader(text));
}
