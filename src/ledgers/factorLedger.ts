/** `Factors`: emission factors, calorific values and oxidation, one row per item, component and gas. */
import { carried, choices, column, type Ledger } from './columns';
import { gasChoices, uncertainty } from './commonColumns';

export const factorLedger = {
  table: 'Factors',
  zh: '排放因子',
  columns: [
    column('item', '*Item', '项目', 'name'),
    column(
      'component',
      '*Component',
      '组分',
      'choice',
      choices({
        direct: '直接',
        location: '基于位置/位置',
        residual: '剩余组合/剩余电力组合',
        upstream: '上游',
        footprint: '碳足迹/足迹',
        'embedded direct': '隐含直接/隐含排放（直接）',
        'embedded indirect': '隐含间接/隐含排放（间接）',
        ncv: '低位发热量/净热值',
        oxidation: '氧化率/碳氧化率',
        tce: '折标系数/折标准煤系数',
        substitution: '替代',
      }),
    ),
    column('gas', 'Gas', '气体', 'choice', gasChoices),
    column('value', '*Value', '数值/值', 'amount'),
    column('unit', '*Unit', '单位', 'name'),
    column('region', 'Region', '区域', 'name'),
    column('validFrom', 'Valid from', '有效期起', 'date'),
    column('validTo', 'Valid to', '有效期止', 'date'),
    carried(column('source', 'Source', '来源', 'text')),
    carried(column('reference', 'Reference', '出处', 'text')),
    carried(column('quality', 'Quality', '质量', 'text')),
    uncertainty,
  ],
} as const satisfies Ledger;
