/** `Factors`: emission factors, calorific values and oxidation, one row per item, component and gas. */
import { inEach } from '../languages';
import { called, carried, choices, column, type Ledger } from './columns';
import { gasChoices, uncertainty } from './commonColumns';

export const factorLedger = {
  table: 'Factors',
  names: inEach('Factors', '排放因子'),
  columns: [
    column('item', inEach('*Item', '项目'), 'name'),
    column(
      'component',
      inEach('*Component', '组分'),
      'choice',
      choices({
        direct: inEach('', '直接'),
        location: inEach('', '基于位置 / 位置'),
        residual: inEach('', '剩余组合 / 剩余电力组合'),
        upstream: inEach('', '上游'),
        footprint: inEach('', '碳足迹 / 足迹'),
        'embedded direct': inEach('', '隐含直接 / 隐含排放（直接）'),
        'embedded indirect': inEach('', '隐含间接 / 隐含排放（间接）'),
        ncv: inEach('', '低位发热量 / 净热值'),
        oxidation: inEach('', '氧化率 / 碳氧化率'),
        tce: inEach('', '折标系数 / 折标准煤系数'),
        substitution: inEach('', '替代'),
      }),
    ),
    column('gas', inEach('Gas', '气体'), 'choice', gasChoices),
    called(
      column('value', inEach('*Value', '数值 / 值'), 'amount'),
      inEach('Factor / Emission factor / EF', '因子 / 排放因子 / 因子值'),
    ),
    column('unit', inEach('*Unit', '单位'), 'name'),
    column('region', inEach('Region', '区域'), 'name'),
    column('validFrom', inEach('Valid from', '有效期起'), 'date'),
    column('validTo', inEach('Valid to', '有效期止'), 'date'),
    called(carried(column('source', inEach('Source', '来源'), 'text')), inEach('Data source', '数据来源')),
    carried(column('reference', inEach('Reference', '出处'), 'text')),
    carried(column('quality', inEach('Quality', '质量'), 'text')),
    uncertainty,
  ],
} as const satisfies Ledger;
