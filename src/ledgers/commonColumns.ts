/** Columns that several ledgers share. */
import { inEach } from '../languages';
import { called, carried, choices, column } from './columns';

export const date = called(
  column('date', inEach('Date', '日期'), 'date'),
  inEach('Posting date / Booking date / Document date', '记账日期 / 单据日期 / 过磅日期 / 业务日期'),
);
export const site = called(
  column('site', inEach('Site', '厂区'), 'name'),
  inEach('Plant / Factory / Works / Facility / Site name', '工厂 / 厂名 / 基地 / 生产基地'),
);
export const process = called(
  column('process', inEach('*Process', '工序'), 'name'),
  inEach(
    'Dept / Dept. / Department / Workshop / Shop / Process step / Unit process',
    '工段 / 车间 / 部门 / 工序名称 / 生产工序',
  ),
);
/** May be negative: a reversal of another row, as ledgers exported from accounting systems hold them. */
export const quantity = called(
  column('quantity', inEach('*Quantity', '数量'), 'number'),
  inEach(
    'Qty / Qty. / Weight / Wt / Wt. / Net weight / Net wt / Net wt. / Consumption / Usage',
    '重量 / 净重 / 用量 / 消耗量 / 使用量 / 耗用量',
  ),
  inEach('Amount / Volume / Total / Gross weight', '毛重 / 总量'),
);
export const unit = called(
  column('unit', inEach('*Unit', '单位'), 'unit'),
  inEach('UoM / Units / Unit of measure / Measuring unit', '计量单位'),
);
/** The site whose product is drawn. */
export const fromSite = called(
  column('fromSite', inEach('From site', '供方厂区'), 'name'),
  inEach('Supplying site / Sending site', '供应厂区 / 发货厂区 / 来料厂区'),
);
export const evidence = called(
  carried(column('evidence', inEach('Evidence', '凭证'), 'text')),
  inEach(
    'Document / Document no / Document no. / Voucher / Voucher no / Voucher no.',
    '凭证号 / 凭证编号 / 单据号 / 单据编号',
  ),
);
export const supplier = called(
  carried(column('supplier', inEach('Supplier', '供应商'), 'text')),
  inEach('Vendor / Supplier name / Vendor name / Seller', '供货商 / 供应商名称 / 供货单位 / 供方 / 销售方'),
);
export const metalContent = called(
  column('metalContent', inEach('Metal content', '金属含量'), 'share'),
  inEach('Al content / Al % / Aluminium content / Aluminum content', '含铝量 / 铝含量 / 含铝率 / 金属率'),
);
export const declaredFootprint = called(
  column('footprint', inEach('Footprint', '碳足迹'), 'amount'),
  inEach('Carbon footprint / PCF / CFP', '产品碳足迹 / 供应商碳足迹'),
);
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
