/** The sheet that shows a choice of the factor library whole: also what no ledger row can use, such as coefficients, defaults and benchmarks. */
import type { InEachLanguage, Language } from '../languages';
import type { PlannedCell, SheetPlan } from '../workbook/sheetPlan';
import { chosenFactors, quality, unitIn, type LibraryChoice } from './factorLibrary';
import type { LibraryFactor } from './libraryFactor';

interface Words {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly heads: readonly string[];
  readonly inFactors: string;
}

const words: InEachLanguage<Words> = {
  en: {
    sheet: 'Factor library',
    title: 'Published factors',
    note: 'What a ledger row can use stands in the table Factors as well; the rest is for reference. Grid factors are CO2 at the generator, without upstream and line losses.',
    heads: [
      'Id',
      'Item',
      'Component',
      'Value',
      'Unit',
      'Gas',
      'Region',
      'Data year',
      'Source',
      'Reference',
      'Note',
      'Quality',
      'In Factors',
    ],
    inFactors: 'yes',
  },
  'zh-CN': {
    sheet: '参考因子库',
    title: '已公布的因子',
    note: '台账可直接使用的因子同时列在“排放因子”表中，其余仅供参考。电网因子为发电侧二氧化碳，不含上游和线损。',
    heads: [
      '编号',
      '项目',
      '组分',
      '数值',
      '单位',
      '气体',
      '区域',
      '数据年份',
      '来源',
      '出处',
      '备注',
      '质量',
      '已列入因子表',
    ],
    inFactors: '是',
  },
};

/** One row per value of the choice, in the library's order. */
export function librarySheet(choice: LibraryChoice, language: Language): SheetPlan {
  const say = words[language];
  const row = (factor: LibraryFactor): readonly PlannedCell[] => [
    text(factor.id),
    { ...text(factor.item[language]), role: 'label', wrap: true },
    text(factor.component ?? ''),
    { value: factor.value === '' ? null : Number(factor.value), role: 'input', format: '0.########' },
    text(unitIn(factor, language)),
    text(factor.gas ?? ''),
    text(factor.region[language] || factor.country),
    { value: factor.year ?? null, role: 'body', format: '0', align: 'center' },
    { ...text(factor.source[language]), wrap: true },
    { ...text(factor.reference[language]), wrap: true },
    { ...text(factor.note[language]), wrap: true },
    {
      value: quality[factor.verified ? 'verified' : 'unverified'][language],
      role: factor.verified ? 'body' : 'warning',
    },
    text(factor.component ? say.inFactors : ''),
  ];
  return {
    name: say.sheet,
    rows: [
      [{ value: say.title, role: 'title' }],
      [{ value: say.note, role: 'note' }],
      [],
      say.heads.map((head): PlannedCell => ({ value: head, role: 'heading', align: 'center', wrap: true })),
      ...chosenFactors(choice).map(row),
    ],
    widths: [24, 32, 12, 14, 26, 7, 18, 9, 40, 44, 44, 13, 10],
    freeze: { rows: 4, columns: 2 },
    printTitleRows: [4, 4],
    landscape: true,
  };
}

function text(value: string): PlannedCell {
  return { value: value === '' ? null : value, role: 'body' };
}
