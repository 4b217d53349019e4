/** 历年对照工作表的用语：各年数值、来源、较上年的变化与历年目标。 */
import type { years as english } from '../en/years';
import type { SameWords } from '../wordForm';

export const years: SameWords<typeof english> = {
  title: '历年对照',
  yearsTitle: '年度',
  note: '各年采用其自身的排放因子。以前年度的数值以蓝色列示：取自该年的工作簿（给出时由本程序计算）或本工作簿中该年的数据行，为数值而非公式；两者皆无时取已披露数据，并在末列注明年份。未填日期的行和库存只属于报告年度。本年数值引用其他工作表的公式，变化为公式。',
  from: '数值来源',
  origin: {
    report: '本报告',
    rows: '本工作簿中该年的数据行，按该年因子和本报告的设置计算',
    book: '该年的工作簿，给出时计算',
    disclosed: '该年已披露数据',
  },
  group: {
    inventory: '排放清单',
    intensities: '排放强度',
    energy: '能源',
    products: '产品：产量、碳足迹与再生含量',
    scrap: '投入废铝（按到货量）',
    waste: '废弃物',
    certificates: '绿证',
    disclosed: '其他已披露数据',
  },
  change: '较上年变化',
  relative: '变化（%）',
  inWords: '变化方向',
  rose: '上升',
  fell: '下降',
  unchanged: '持平',
  disclosedYears: '取披露值的年份',
  missing: { withheld: '暂不列示', several: '披露值不一致' },
  targets: '历年目标',
  reached: '实际达到',
};
