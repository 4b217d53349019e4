/** Chinese headings and sentences of the findings about targets and disclosed figures. */
import type { Details, FindingWords } from '../findingDetails';
import { amount, clause, oneLine } from '../sentence';
import { wordFor } from '../wordFor';
import { bothOf, inBrackets, quoted, didYouMean, quotedOr } from './sentence';
import { terms } from './terms';

/** A figure with its unit, short enough for one sentence. */
function figure(number: string, unit: string): string {
  return oneLine(amount(number, unit), 22);
}

/** Two figures with their units, short enough for one sentence. */
function both({ first, second }: Pick<Details, 'first' | 'second'>): string {
  return bothOf(oneLine(first, 26), oneLine(second, 26));
}

/** `“东厂区”2024年的范围一` in front of a word. */
function about({ metric, subject, period }: Pick<Details, 'metric' | 'subject' | 'period'>, otherwise: string): string {
  const time = clause(oneLine(period, 18), (known) =>
    /^\d{4}(?:, \d{4})*$/.test(known) ? `${known.replace(/, /g, '、')}年的` : `“${known}”的`,
  );
  return `${quoted(oneLine(subject, 26))}${time}${oneLine(wordFor(terms.metric, metric), 26) || otherwise}`;
}

export const disclosureFindings = {
  'targets-disagree': {
    heading: '目标相互矛盾',
    sentence: (d) => `${about(d, '指标')}有两个不同的目标值${both(d)}。请保留其一，并更正另一处。`,
  },
  'verdict-depends': {
    heading: '结论取决于口径',
    sentence: (d) => `${about(d, '指标')}是否达标，取决于采用哪个已公布的数值${both(d)}。请确定唯一的目标值和实际值。`,
  },
  'status-contradicted': {
    heading: '状态与数值矛盾',
    sentence: (d) => `${about(d, '指标')}的状态${quoted(d.value)}与其数值不符${both(d)}。请更正状态或数值。`,
  },
  'disclosed-repeated': {
    heading: '重复披露',
    sentence: (d) =>
      `同一张表中${about(d, '数值')}出现两次，数值不同${both(d)}。${clause(oneLine(d.near, 26), (near) => `后者与“${near}”相同。`)}请更正。`,
  },
  'disclosed-disagree': {
    heading: '披露数据相互矛盾',
    sentence: (d) => `${about(d, '数值')}在两处披露的数值不同${both(d)}。请查明哪个正确，并只保留该值。`,
  },
  'disclosed-total': {
    heading: '合计与明细不符',
    sentence: (d) =>
      `已披露的合计${about(d, '数值')}${inBrackets(figure(d.value, d.unit))}不等于各分项之和${inBrackets(figure(d.computed, d.unit))}。请更正合计或分项。`,
  },
  'disclosed-product': {
    heading: '披露数据之积不符',
    sentence: (d) =>
      `已披露的${about(d, '数值')}${inBrackets(figure(d.value, d.unit))}与其构成数值的计算结果${inBrackets(figure(d.computed, d.unit))}不符。请更正其中之一。`,
  },
  'disclosed-scope-2-zero': {
    heading: '范围二披露为零',
    sentence: (d) =>
      `${clause(d.period, (known) => (/^\d{4}$/.test(known) ? `${known}年` : `“${known}”`))}范围二披露为零，只有基于市场且每兆瓦时外购电均有绿证或合同时才可能。请说明依据，并同时披露基于位置的数值。`,
  },
  'disclosed-implied-factor': {
    heading: '隐含的因子',
    sentence: (d) =>
      `声称的减排量${inBrackets(figure(d.value, d.unit))}相当于${clause(d.computed, (known) => `每兆瓦时 ${known} tCO2，`)}高于全化石能源电力的因子${inBrackets(d.second)}${clause(d.first, (known) => `，电网平均为 ${known}`)}${clause(d.year, (known) => `（${known}年）`)}。请注明所用因子，并更正减排量。`,
  },
  'disclosed-internal-scrap': {
    heading: '披露占比含内部返回料',
    sentence: (d) =>
      `披露的废铝合计${inBrackets(figure(d.value, d.unit))}包含内部返回料${inBrackets(figure(d.first, d.unit))}，后者不属于再生铝含量。请予说明，并单独列示外部废铝${inBrackets(figure(d.difference, d.unit))}。`,
  },
  'pre-consumer-definition': {
    heading: '消费前的定义',
    sentence: (d) =>
      `${about(d, '该数值')}的来源把在产生工序内重熔的废料称为消费前废铝，而 ISO 14021 将其排除在再生铝含量之外。请剔除后重新披露，或改用其他名称。`,
  },
  'disclosed-own-conversion': {
    heading: '自定折算系数',
    sentence: (d) =>
      `折算系数${inBrackets(wordFor(terms.metric, d.metric), figure(d.value, d.unit))}不在本工具所录 GB/T 2589 的数值之列，属于报告自定的假设。请注明依据。`,
  },
  'disclosed-boundaries': {
    heading: '边界不同',
    sentence: (d) => `这两个数值${bothOf(d.first, d.second)}的核算边界不同。请勿相互比较或互相替代。`,
  },
  'disclosed-jump': {
    heading: '年度间跳变',
    sentence: (d) =>
      `已披露的${about(d, '数值')}较上年变动${clause(d.difference, (known) => ` ${known} %`) || '一半以上'}。请说明是活动水平、边界还是方法有变。`,
  },
  'disclosed-differs': {
    heading: '披露值与计算值不同',
    sentence: (d) =>
      `已披露的${wordFor(terms.metric, d.metric) || '数值'}${inBrackets(amount(d.value, d.unit))}与计算值${inBrackets(amount(d.computed, d.unit))}不一致。请查明哪个正确，并说明差异原因。`,
  },
  'disclosed-not-computed': {
    heading: '名称不符，无从比较',
    sentence: (d) => `没有${quotedOr(d.value, '此项')}的计算值，本行没有可比的数值。${didYouMean(d.near)}请改正名称。`,
  },
  'disclosed-unreadable': {
    heading: '单位不符，无从比较',
    sentence: (d) =>
      `单位${quoted(d.value)}与${wordFor(terms.metric, d.metric) || '该指标'}不符，本行没有可比的数值。请改正单位。`,
  },
  'crossfoot-broken': {
    heading: '勾稽校验不符',
    sentence: (d) =>
      `勾稽校验${quoted(d.check)}不相符${clause(d.difference, (gap) => `，相差 ${gap}`)}。请先不要对外披露，改正所列错误后重新计算。`,
  },
} satisfies Partial<FindingWords>;
