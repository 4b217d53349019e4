/** Chinese headings and sentences of the findings about recycled content, scrap and data quality. */
import type { FindingWords } from '../findingDetails';
import { amount, clause } from '../sentence';
import { wordFor } from '../wordFor';
import { bothOf, didYouMean, inBrackets, quoted, quotedOr } from './sentence';
import { terms } from './terms';

export const metalFindings = {
  'no-metal-input': {
    heading: '工序没有金属投入',
    sentence: (d) =>
      `${quotedOr(d.process, '该工序')}没有金属投入，因此没有再生铝含量。如有金属投入，请录入废铝和物料及其金属含量。`,
  },
  'no-counted-metal': {
    heading: '没有计入的金属',
    sentence: (d) =>
      `${quotedOr(d.process, '该工序')}投入的金属按边界${quoted(wordFor(terms.boundary, d.boundary))}全部不计入，该边界下的再生铝含量暂不列示。请补录其他金属投入，或参看其他边界。`,
  },
  'transfer-metal-content': {
    heading: '转移的金属含量',
    sentence: (d) =>
      `${quotedOr(d.item, '该产品')}来自其他工序且未填金属含量，全部按金属计。如非如此，请填写金属含量。`,
  },
  'metal-content-missing': {
    heading: '缺少金属含量',
    sentence: (d) =>
      `无法判断${quotedOr(d.item, '该物料')}是否为铝，${quotedOr(d.process, '其工序')}及其下游的再生铝含量暂不列示。是铝请填写1或100%，不是铝请填写0。`,
  },
  'metal-content-judged': {
    heading: '按名称判断的金属含量',
    sentence: (d) =>
      `金属含量空白，已按名称等判断${clause(d.metal, (names) => `；按金属计：${names}`)}${clause(d.other, (names) => `；不按铝计：${names}`)}。如有不符，请填写金属含量。`,
  },
  'own-scrap-class': {
    heading: '自产废料列为外购类别',
    sentence: (d) =>
      `该废料的类别为${quotedOr(d.value, '外购废料')}，但产生于本组织内部${inBrackets(d.process)}，按内部返回料计。请将类别改为内部，或改正来源。`,
  },
  'origin-misnamed': {
    heading: '来源名称有误',
    sentence: (d) =>
      `台账中没有名为${quotedOr(d.value, '该来源')}的厂区或工序，取决于该废料来源的结果暂不列示。${didYouMean(d.near)}请改正名称。`,
  },
  'scrap-in-both-ledgers': {
    heading: '废料在两个台账重复登记',
    sentence: (d) =>
      `${quotedOr(d.item, '该废料')}${inBrackets(d.value)}同时登记在废铝台账${inBrackets(d.first)}，再生铝含量、废铝合计和共生产品分配法结果暂不列示。请只保留其中一处。`,
  },
  'scrap-yield-open': {
    heading: '缺少废铝回收率',
    sentence: (d) =>
      `${quotedOr(d.process, '该工序')}的废铝回收率与其金属收支不符${inBrackets(amount(d.difference, 't'))}，产品基准的再生铝含量暂不列示。请填写各行外购废铝的回收率${inBrackets(d.offered && `常见值：${d.offered}`)}。`,
  },
  'waste-as-metal': {
    heading: '铝灰渣按金属登记',
    sentence: (d) =>
      `${quotedOr(d.product, '该产出')}并非全部是金属，${d.value === 'burden' ? '其工序的产品暂不列示结果：废弃物不承担负荷' : '其工序的金属平衡和共生产品分配法结果暂不列示'}。请将角色设为废弃物，或填写其金属含量。`,
  },
  'waste-treatment-missing': {
    heading: '未含废弃物处置',
    sentence: (d) =>
      `碳足迹未含废弃物处置${clause(d.product, (names) => `：${names}`)}。废弃物本身不承担负荷；请在废弃物台账中填写其处置方式，并补充该处置方式的因子。`,
  },
  'shares-above-1': {
    heading: '占比之和大于1',
    sentence: (d) => `消费前与消费后占比${bothOf(d.pre, d.post)}之和大于1。请改正，使两者合计不超过1。`,
  },
  'repeated-ticket': {
    heading: '磅单重复',
    sentence: (d) =>
      `磅单号${quoted(d.value)}${clause(d.first, (row) => `在第${row}行`)}已录入过，该批废料可能重复计入。如为同一批，请只保留一行；否则请改正磅单号。`,
  },
  'scrap-treatment-missing': {
    heading: '未含废铝处理',
    sentence: (d) =>
      `碳足迹未含外购废铝的处理${clause(d.item, (names) => `：${names}`)}。回收、分选、脱漆、运输等在各方法下均应计入，请按废料品种补充上游因子。`,
  },
  'scrap-without-weight': {
    heading: '废料缺少重量',
    sentence: (d) =>
      `设置为按权重分配，但废料${quoted(d.product)}没有分配权重，其工序的共生产品分配法结果暂不列示。请填写权重；填零表示不承担负荷。`,
  },
  'scrap-origin-unbooked': {
    heading: '废料来源未入账',
    sentence: (d) =>
      `内部返回料来自${quotedOr(d.process, '某工序')}，而该工序没有登记角色为废料的产出，其共生产品分配法负荷未知。请在产量台账中登记该废料，或改正来源。`,
  },
  'scrap-burden-unknown': {
    heading: '废料排放负荷未知',
    sentence: (d) =>
      `外购消费前废铝${quoted(d.item)}既无申报碳足迹，也无该品种的碳足迹因子，相关共生产品分配法结果暂不列示。请向供应商索取，或补充因子。`,
  },
  'no-substitution-factor': {
    heading: '缺少替代因子',
    sentence: (d) =>
      `设置为替代法，但${quotedOr(d.item, '该废铝')}没有替代因子，相关结果暂不列示。请为其或为项目“废铝”补充替代因子。`,
  },
  'overdrawn-scrap': {
    heading: '废料领用大于产出',
    sentence: (d) =>
      `来自${quotedOr(d.process, '该工序')}的内部返回料用量${inBrackets(amount(d.drawn, 't'))}大于其送出的废料${inBrackets(amount(d.made, 't'))}。请改正数量或来源，或补录遗漏的废料产出。`,
  },
  'loss-implausible': {
    heading: '烧损不合理',
    sentence: (d) =>
      `${quotedOr(d.process, '该工序')}的金属烧损率${inBrackets(d.difference)}高于合理上限${inBrackets(d.wanted)}。请核对数量和金属含量，或调整“合理金属烧损率”的设置。`,
  },
  'uncertainty-above-1': {
    heading: '不确定度大于1',
    sentence: (d) => `不确定度${quoted(d.value)}大于1，未予采用：该列按占比读取。百分之五请写成 0.05 或 5%。`,
  },
} satisfies Partial<FindingWords>;
