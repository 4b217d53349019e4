/** Chinese headings and sentences of the findings about the report, its processes and products. */
import type { Details, FindingWords } from '../findingDetails';
import { amount, clause, oneLine, rangeOf } from '../sentence';
import { wordFor } from '../wordFor';
import { bothOf, chooseFrom, didYouMean, inBrackets, quoted, quotedOr } from './sentence';
import { terms } from './terms';

const settingWords: Readonly<Record<string, string>> = {
  ...terms.scrapAllocation,
  ...terms.boundary,
  ...terms.basis,
  ...terms.allocation,
  ...terms.view,
};

/** `“废料分配”（Scrap allocation）`: the setting, and its name in the contract where that is another. */
function setting({ setting: contract, settingName }: Pick<Details, 'setting' | 'settingName'>): string {
  return quoted(settingName) + (settingName === contract ? '' : inBrackets(contract));
}

/** 更正后排放清单的变化。 */
function worth({ computed, difference }: Readonly<Record<'computed' | 'difference', string>>): string {
  return clause(
    computed,
    (more) => `（更正后清单变化 ${more}${clause(oneLine(difference, 10), (share) => `，${share}`)}）`,
  );
}

export const plantFindings = {
  'missing-setting': { heading: '缺少设置', sentence: (d) => `设置${setting(d)}缺失或没有填值。请在设置表中填写。` },
  'unreadable-setting': {
    heading: '无法读取的设置',
    sentence: (d) =>
      `设置${setting(d)}的值${quoted(d.value)}无法识别。${chooseFrom(d.words, settingWords, '请改正。')}`,
  },
  'setting-blank': {
    heading: '设置未填值',
    sentence: (d) =>
      `设置${setting(d)}未填值，按${quoted(wordFor(settingWords, d.value)) || '无'}处理。如需其他取值，请填写。`,
  },
  'unknown-setting': {
    heading: '未知设置',
    sentence: (d) =>
      `没有${quoted(d.value) || '此项'}这一设置，它不起作用。${didYouMean(d.near)}${d.near === '' ? '请改正名称；如为备注，请写在本表之外。' : '请改正名称。'}`,
  },
  'setting-twice': {
    heading: '设置重复',
    sentence: (d) => `设置${setting(d)}重复${bothOf(d.first, d.second)}。请只保留有效的一行。`,
  },
  'period-reversed': { heading: '报告期起止颠倒', sentence: () => '报告期的止日早于起日。请在设置表中改正起止日期。' },
  'days-from-1904': {
    heading: '1904日期系统',
    sentence: () =>
      '工作簿使用1904日期系统（旧版Mac选项），因此不作计算。请关闭该选项，改正随之移动的日期，再重新计算。',
  },
  'outside-period': {
    heading: '报告期外的行',
    sentence: (d) =>
      `有${clause(d.count, (count) => `${count}行`) || '数据行'}的日期不在报告期内，未计入结果。如应计入，请改正日期或报告期。`,
  },
  'negative-net': {
    heading: '冲销多于原有',
    sentence: (d) =>
      `冲销的数量大于原有数量${clause(d.value, (value) => `，合计 ${value}${d.unit && ` ${d.unit}`}`)}。请使冲销行的各列与被冲销的行一致，或改正数量。`,
  },
  'reversals-netted': {
    heading: '冲销行已相抵',
    sentence: (d) =>
      `${d.count === '' ? '有冲销行（负数）' : `有 ${d.count} 行为冲销（负数）`}，已与同类各行相抵。冲销行的日期请与被冲销的行一致。`,
  },
  'undated-rows': {
    heading: '未填日期的行',
    sentence: (d) =>
      `${d.count || '若干'}行没有日期，全部计入报告期，而其他行的日期有在报告期外的。如这些行涵盖更长时间，请填写日期或拆分。`,
  },
  'unknown-process-setting': {
    heading: '分配方法所指工序未知',
    sentence: (d) =>
      `为工序${quoted(d.process)}设置了分配方法，但台账中没有这道工序。${didYouMean(d.near)}请改正设置中的工序名称；在此之前${quotedOr(d.near, '有多种产品的工序')}的结果暂不列示。`,
  },
  'unknown-stage-process': {
    heading: '阶段所指工序未知',
    sentence: (d) =>
      `为工序${quoted(d.process)}设置了阶段，但产量台账中没有这道工序。${didYouMean(d.near)}请改正设置中的工序名称；在此之前${quotedOr(d.near, '某道工序')}可能列在其他阶段。`,
  },
  'unknown-site-region': {
    heading: '区域所指厂区未知',
    sentence: (d) =>
      `为厂区${quoted(d.site)}设置了区域，但台账中没有这个厂区。${didYouMean(d.near)}请改正设置中的厂区名称；在此之前${quotedOr(d.near, '未单独设置区域的厂区')}的区域视为未知。`,
  },
  'region-not-named': {
    heading: '区域没有因子',
    sentence: (d) =>
      `没有区域${quoted(d.region)}的因子。${didYouMean(d.near)}请统一两处的写法，或补充该区域的因子；在此之前使用区域因子的结果暂不列示。`,
  },
  'input-without-output': {
    heading: '工序没有产出',
    sentence: (d) =>
      `工序${quoted(d.process)}有投入却没有产出，其厂区的产品结果暂不列示。${didYouMean(d.near)}请改正工序或厂区名称，或补录其产出；确实不产出的，补录一行角色为“废弃物”的产出。`,
  },
  'ambiguous-site': {
    heading: '厂区不明',
    sentence: (d) => `工序${quoted(d.process)}在多个厂区都有，本行未注明是哪一个。请填写厂区。`,
  },
  'nothing-goes-in': {
    heading: '工序没有任何投入',
    sentence: (d) =>
      `工序${quoted(d.process)}没有任何投入：没有能源、物料、废料或排放，其产品的结果暂不列示。${didYouMean(d.near)}请补录投入或改正工序名称；合计行不是工序。`,
  },
  'months-without-rows': {
    heading: '缺少月份数据',
    sentence: (d) =>
      `工序${quoted(oneLine(d.process, 20))}有产出而${quotedOr(oneLine(d.item, 24), '某项目')}缺少数据的月份：${oneLine(d.words, 36) || '若干月份'}${worth(d)}。请补录；确实没有的，登记一行数量 0。`,
  },
  'month-far-from-usual': {
    heading: '月度用量异常',
    sentence: (d) =>
      `工序${quoted(oneLine(d.process, 20))}的${quotedOr(oneLine(d.item, 24), '某项目')}在${oneLine(d.words, 24) || '某月'}的单位产出用量${clause(oneLine(d.value, 8), (times) => `为中位数的 ${times} 倍`) || '明显偏离中位数'}${worth(d)}。请核对数量、单位和重复登记。`,
  },
  'output-far-from-usual': {
    heading: '月度产量异常',
    sentence: (d) =>
      `工序${quoted(d.process)}在${d.words || '某月'}的各项投入按${quotedOr(d.product, '产出')}计均明显偏离常值。请核对该月产量及其单位。`,
  },
  'intensity-outside-band': {
    heading: '单耗超出合理范围',
    sentence: (d) =>
      `工序${quoted(oneLine(d.process, 20))}的${quotedOr(oneLine(d.item, 24), '某项目')}单耗${clause(amount(oneLine(d.value, 10), oneLine(d.unit, 8)), (each) => `为 ${each}`)}，超出电解铝的合理范围${inBrackets(rangeOf(d, '～'))}${worth(d)}。请核对数量和单位。`,
  },
  'process-without-energy': {
    heading: '工序没有能源',
    sentence: (d) =>
      `工序${quoted(d.process)}有产出，但没有登记任何能源，其结果可能偏低。请补录用电和燃料；确实不用能源的，登记一行数量 0。`,
  },
  'output-unit-mixed': {
    heading: '产出单位无法相加',
    sentence: (d) =>
      `产品${quoted(d.product)}的产量使用了不能相加的单位${bothOf(d.first, d.unit)}。同一产品请使用同类单位。`,
  },
  'role-mixed': {
    heading: '废料与产品同名',
    sentence: (d) => `${quotedOr(d.product, '该废料')}同时是产品名称，领用的是哪一种无法区分。请为废料另取名称。`,
  },
  'product-nearly-named': {
    heading: '产品名称相近',
    sentence: (d) =>
      `产品${quoted(d.product)}与${quoted(d.near)}只差一个字符，按两种产品计。如为同一产品，请统一名称。`,
  },
  'wrong-dimension': {
    heading: '单位种类不符',
    sentence: (d) => `此单位${inBrackets(d.unit)}不能换算成所需的单位${inBrackets(d.wanted)}。请改用同类单位填写数量。`,
  },
  'kind-undecided': {
    heading: '电力、热力还是燃料？',
    sentence: (d) => `无法判断${quotedOr(d.item, '该能源')}是电力、热力还是燃料，其隐含排放暂不计算。请填写“类型”列。`,
  },
  'no-weight': {
    heading: '缺少分配权重',
    sentence: (d) => `设置为按权重分配，但${quotedOr(d.product, '该产出')}没有分配权重。请填写权重，或改为按质量分配。`,
  },
  'idle-product': {
    heading: '期内没有产出',
    sentence: (d) => `${quotedOr(d.product, '该产品')}在报告期内没有产出，因此不出具其结果。如非漏填数量，无需处理。`,
  },
  'outputs-not-comparable': {
    heading: '产出无法相加',
    sentence: (d) =>
      `${quotedOr(d.process, '该工序')}的产出单位无法相加${bothOf(d.first, d.unit)}，负荷无法分配。请统一为同类单位，或将分配方法设为“权重”并填写权重；热电联产可按能量分配，以质量或体积计量的产出须有热值（ncv）因子。`,
  },
  'zero-output': {
    heading: '产出为零',
    sentence: (d) =>
      `${quotedOr(d.product, '该产品')}的产量为零，无法计算单位值。请改正数量；如未生产，请不要列入该产品。`,
  },
  'overdrawn-product': {
    heading: '领用大于产出',
    sentence: (d) =>
      `${quotedOr(d.product, '该产品')}的领用量${inBrackets(amount(d.drawn, d.unit))}大于产量${inBrackets(amount(d.made, d.unit))}。超出部分按本期碳足迹计，相关勾稽校验暂不列示。请核对数量，或补录遗漏的产量。`,
  },
  'drawn-from-stock': {
    heading: '领用期初库存',
    sentence: (d) =>
      `${quotedOr(d.product, '该产品')}的领用量${inBrackets(amount(d.drawn, d.unit))}大于产量${inBrackets(amount(d.made, d.unit))}，超出部分的碳足迹未知，由其制成的产品结果暂不列示。请在库存台账中填写期初库存，或核对数量。`,
  },
  'stock-of-nobody': {
    heading: '库存在企业内无对应',
    sentence: (d) => `产量台账中没有${quotedOr(d.item, '该名称')}。${didYouMean(d.near)}请改正库存台账中的这一行。`,
  },
  'stock-twice': {
    heading: '库存重复填写',
    sentence: (d) =>
      `${quotedOr(d.product, '该产品')}在同一处的库存填写了两次${inBrackets(d.first && `第 ${d.first} 行`)}。请只保留一行。`,
  },
  'stock-footprint-missing': {
    heading: '期初库存缺少碳足迹',
    sentence: (d) =>
      `${quotedOr(d.product, '该产品')}的期初库存未填写碳足迹，由其制成的产品结果暂不列示。请填写上期的碳足迹，基于市场和基于位置各一个${clause(d.unit, (unit) => `，单位为 tCO2e/${unit}`)}。`,
  },
  'stock-shares-missing': {
    heading: '期初库存缺少再生铝占比',
    sentence: (d) =>
      `${quotedOr(d.product, '该产品')}的期初库存未填写消费前、消费后占比，由其制成的产品的再生铝含量暂不列示。请填写上期的占比；没有则填 0。`,
  },
  'opening-not-closing': {
    heading: '期初库存与上年期末不符',
    sentence: (d) =>
      `${quotedOr(d.product, '该产品')}的期初库存与上年工作簿${quoted(d.near)}的期末库存${inBrackets(amount(d.computed, d.unit))}不符。请更正其一，或在凭证列说明原因。`,
  },
  'from-site-makes-none': {
    heading: '供方厂区不生产该产品',
    sentence: (d) =>
      `${quotedOr(d.product, '该项目')}取自厂区${quoted(d.site)}，而该厂区不生产它。${didYouMean(d.near)}请改正项目名称或供方厂区。`,
  },
  'drawn-from-other-sites': {
    heading: '领用其他厂区的产品',
    sentence: (d) =>
      d.made
        ? `${quotedOr(d.site, '该厂区')}领用的${quotedOr(d.product, '该产品')}${inBrackets(amount(d.drawn, d.unit))}大于其产量${inBrackets(amount(d.made, d.unit))}，不足部分按其他厂区的平均值计。请确认来源。`
        : `${quotedOr(d.site, '该厂区')}不生产${quotedOr(d.product, '该产品')}，按生产厂区的加权平均值计。请确认来源。`,
  },
  'loop-returns-too-much': {
    heading: '循环返回量过大',
    sentence: (d) =>
      `这些工序相互返回的量不少于领用的量${inBrackets(d.processes)}，碳足迹无解。请核对它们之间的转移数量。`,
  },
  'mass-not-balanced': {
    heading: '金属收支不平',
    sentence: (d) =>
      `${quotedOr(d.process, '该工序')}的金属投入与产出不平衡${clause(d.difference, (gap) => `，相差 ${gap} ${d.unit || 't'}`)}。请核对其数量和金属含量。`,
  },
} satisfies Partial<FindingWords>;
