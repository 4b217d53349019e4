/** Columns that several ledgers share. */
import { carried, choices, column } from './columns';

export const date = column('date', 'Date', '日期', 'date');
export const site = column('site', 'Site', '厂区', 'name');
export const process = column('process', '*Process', '工序', 'name');
/** May be negative: a reversal of another row, as ledgers exported from accounting systems hold them. */
export const quantity = column('quantity', '*Quantity', '数量', 'number');
export const unit = column('unit', '*Unit', '单位', 'unit');
export const evidence = carried(column('evidence', 'Evidence', '凭证', 'text'));
export const supplier = carried(column('supplier', 'Supplier', '供应商', 'text'));
export const metalContent = column('metalContent', 'Metal content', '金属含量', 'share');
export const declaredFootprint = column('footprint', 'Footprint', '碳足迹', 'amount');
export const ownership = column(
  'ownership',
  'Ownership',
  '所有权/权属',
  'choice',
  choices({ own: '自有/owned', tolled: '来料加工/客供/toll/tolling/customer' }),
);
export const uncertainty = column('uncertainty', 'Uncertainty', '不确定度', 'amount');
export const gasChoices = choices({
  CO2: '二氧化碳/co₂',
  CH4: '甲烷/ch₄',
  N2O: '氧化亚氮/n₂o',
  CF4: '四氟化碳/cf₄',
  C2F6: '六氟乙烷/c₂f₆',
  CO2e: '二氧化碳当量/co2eq/co₂e',
});
export const schemeChoices = choices({
  'I-REC(E)': 'I-REC/IREC/I-REC (E)/国际绿证',
  GEC: '绿证/中国绿证',
  GO: '来源担保',
  REC: '',
  REGO: '',
  other: '其他',
});
/** Whether a target is said to be met, as it is printed beside a figure. */
export const metStatus = column(
  'status',
  'Status',
  '状态',
  'choice',
  choices({
    achieved: '已达成/已完成/达成/完成/达标/completed/met',
    missed: '未达成/未完成/未达标/not achieved/not met',
  }),
);
