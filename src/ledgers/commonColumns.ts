/** Columns that several ledgers share. */
import { inEach } from '../languages';
import { carried, choices, column } from './columns';

export const date = column('date', inEach('Date', '日期'), 'date');
export const site = column('site', inEach('Site', '厂区'), 'name');
export const process = column('process', inEach('*Process', '工序'), 'name');
/** May be negative: a reversal of another row, as ledgers exported from accounting systems hold them. */
export const quantity = column('quantity', inEach('*Quantity', '数量'), 'number');
export const unit = column('unit', inEach('*Unit', '单位'), 'unit');
export const evidence = carried(column('evidence', inEach('Evidence', '凭证'), 'text'));
export const supplier = carried(column('supplier', inEach('Supplier', '供应商'), 'text'));
export const metalContent = column('metalContent', inEach('Metal content', '金属含量'), 'share');
export const declaredFootprint = column('footprint', inEach('Footprint', '碳足迹'), 'amount');
export const ownership = column(
  'ownership',
  inEach('Ownership', '所有权 / 权属'),
  'choice',
  choices({ own: inEach('owned', '自有'), tolled: inEach('toll / tolling / customer', '来料加工 / 客供') }),
);
export const uncertainty = column('uncertainty', inEach('Uncertainty', '不确定度'), 'amount');
export const gasChoices = choices({
  CO2: inEach('co₂', '二氧化碳'),
  CH4: inEach('ch₄', '甲烷'),
  N2O: inEach('n₂o', '氧化亚氮'),
  CF4: inEach('cf₄', '四氟化碳'),
  C2F6: inEach('c₂f₆', '六氟乙烷'),
  CO2e: inEach('co2eq / co₂e', '二氧化碳当量'),
});
export const schemeChoices = choices({
  'I-REC(E)': inEach('I-REC / IREC / I-REC (E)', '国际绿证'),
  GEC: inEach('', '绿证 / 中国绿证'),
  GO: inEach('', '来源担保'),
  REC: inEach(''),
  REGO: inEach(''),
  other: inEach('', '其他'),
});
/** Whether a target is said to be met, as it is printed beside a figure. */
export const metStatus = column(
  'status',
  inEach('Status', '状态'),
  'choice',
  choices({
    achieved: inEach('completed / met', '已达成 / 已完成 / 达成 / 完成 / 达标'),
    missed: inEach('not achieved / not met', '未达成 / 未完成 / 未达标'),
  }),
);
