/** Chinese headings and sentences of the findings about factors, smelters and energy. */
import type { FindingWords } from '../findingDetails';
import { amount, clause, oneLine, rangeOf } from '../sentence';
import { wordFor } from '../wordFor';
import { bothOf, didYouMean, inBrackets, quoted, quotedOr } from './sentence';
import { terms } from './terms';

export const emissionFindings = {
  'no-factor': {
    heading: '缺少因子',
    sentence: (d) =>
      `没有${quotedOr(d.item, '该项目')}的因子。${didYouMean(d.near) || clause(d.libraryName, (name) => `因子库中有“${name}”的因子。`)}${d.item === d.libraryName ? '请从因子库取用' : '请改正名称'}，或在排放因子表中补充该因子${d.table === 'Materials' ? '，或填写供应商申报的碳足迹' : ''}。`,
  },
  'factor-far-from-library': {
    heading: '因子与公开值相差过大',
    sentence: (d) =>
      `${quotedOr(oneLine(d.item, 24), '该项目')}的因子${inBrackets(amount(oneLine(d.value, 10), oneLine(d.unit, 12)))}与公开值${inBrackets(rangeOf(d, '～'))}相差 5 倍以上${clause(d.computed, (more) => `（更正后清单变化 ${more}${clause(oneLine(d.difference, 10), (share) => `，${share}`)}）`)}。请核对数值和单位。`,
  },
  'factor-of-no-item': {
    heading: '因子没有对应的项目',
    sentence: (d) =>
      `台账中没有${quotedOr(d.item, '此项目')}，而名称相近的${quotedOr(d.near, '项目')}缺少该因子，其排放暂不列示。${didYouMean(d.near)}请统一两处的名称。`,
  },
  'factor-region-misnamed': {
    heading: '因子的区域名称有误',
    sentence: (d) =>
      `${quotedOr(d.item, '该项目')}的因子所填区域${quoted(d.region)}无法识别，可能用到该因子的结果暂不列示。${didYouMean(d.near)}请改正区域名称。`,
  },
  'exclusion-above-limit': {
    heading: '占比过大，不能排除',
    sentence: (d) =>
      `${quotedOr(d.item, '该项目')}的估计占比${inBrackets(d.value)}超过单项 1% 的上限，不能排除，相关碳足迹暂不列示。请补充其因子。`,
  },
  'exclusions-above-limit': {
    heading: '排除项合计过大',
    sentence: (d) =>
      `各排除项的估计占比合计${inBrackets(d.value)}超过 5% 的上限，因此均不作排除。请为占比最大的项目补充因子。`,
  },
  'exclusion-counted': {
    heading: '列为排除项但已计入',
    sentence: (d) => `${quotedOr(d.item, '该项目')}已有数据，照常计入，不作排除。请从排除项中删除。`,
  },
  'factor-not-fitting': {
    heading: '因子的区域或有效期不符',
    sentence: (d) =>
      `${quotedOr(d.item, '该项目')}的因子${inBrackets(d.offered)}不适用于${d.region === '' ? '未设区域的厂区' : `区域“${d.region}”`}，或未覆盖${d.period === '' ? '整个报告期' : oneLine(d.period, 23)}${clause(d.year, (day) => `（有效期止于 ${day}）`)}。${didYouMean(d.near)}请补充适用的因子，或改正其区域或有效期。`,
  },
  'ambiguous-factor': {
    heading: '有两个适用因子',
    sentence: (d) =>
      `${quotedOr(d.item, '该项目')}有两个同样适用的因子${inBrackets(wordFor(terms.component, d.component))}${clause(bothOf(d.first, d.second), (cells) => `，位于${cells.slice(1, -1)}`)}。请保留正确的一个，或区分其区域或有效期。`,
  },
  'factor-by-parts': {
    heading: '因子只覆盖部分报告期',
    sentence: (d) =>
      `${quotedOr(d.item, '该项目')}的因子${inBrackets(d.offered)}各自只覆盖报告期的一部分，未填日期的行无法判断适用哪一个，结果暂不列示。请为这些行填写日期，或补充一个覆盖整个报告期的因子。`,
  },
  'unreadable-factor-unit': {
    heading: '无法读取的因子单位',
    sentence: (d) => `因子的单位${quoted(d.value)}无法识别。请写成“排放或热量/用量”，例如 kgCO2/kWh、tCO2/TJ、GJ/t。`,
  },
  'factor-unit-mismatch': {
    heading: '因子单位不符',
    sentence: (d) =>
      `${quotedOr(d.item, '该项目')}的因子单位${inBrackets(d.factor, d.cell)}与台账数量的单位${inBrackets(d.unit)}不匹配。请统一两者的单位。`,
  },
  'distance-missing': {
    heading: '缺少运距',
    sentence: (d) =>
      `以${quotedOr(d.item, '该运输方式')}完成的运输有货物质量而无运距。请填写运距（km），或以 tkm 填写周转量。`,
  },
  'missing-calorific-value': {
    heading: '缺少发热量',
    sentence: (d) =>
      `${quotedOr(d.item, '该项目')}的因子按热量计，而台账按其他单位${inBrackets(d.unit)}计量。请在排放因子表中补充其低位发热量，例如 GJ/t。`,
  },
  'no-residual-mix': {
    heading: '缺少剩余电力组合因子',
    sentence: (d) =>
      `${quotedOr(d.item, '该电力')}没有剩余电力组合因子，绿证未覆盖的电量改用基于位置的因子。如有公布值，请补充剩余电力组合因子。`,
  },
  'no-upstream-factor': {
    heading: '缺少上游因子',
    sentence: (d) =>
      `${quotedOr(d.item, '该能源')}没有上游因子：合计未包含其上游排放，所涉范围三暂不列示。请补充上游因子。`,
  },
  'no-direct-factor': {
    heading: '缺少直接排放因子',
    sentence: (d) =>
      `${quotedOr(d.item, '该能源')}只有上游因子，其使用环节的排放未知。请补充直接排放因子，确实不排放的填 0。`,
  },
  'on-site-without-maker': {
    heading: '自发能源没有来源工序',
    sentence: (d) =>
      `${quotedOr(d.item, '该能源')}登记为自发，但没有工序产出它${clause(d.near, (near) => `（是否为“${near}”？）`)}，也没有它自己的因子。请改用产出工序的产品名称，或另取名称并补充其直接、上游因子。`,
  },
  'direct-line-without-rate': {
    heading: '直供电力没有自己的因子',
    sentence: (d) =>
      `${quotedOr(d.item, '该电力')}由专线直供，但没有该电源自己的因子，基于市场的口径采用剩余电力组合因子。请另取名称，并补充其直接排放因子。`,
  },
  'embedded-split-unknown': {
    heading: '隐含排放未拆分',
    sentence: (d) =>
      `${quotedOr(d.item, '该物料')}只有未拆分的碳足迹，隐含排放拆分暂不列示。请按供应商提供的数值填写“直接碳足迹”和“间接碳足迹”（不属于 CBAM 商品的，两列填 0）。`,
  },
  'embedded-values-half': {
    heading: '隐含排放只有一半',
    sentence: (d) =>
      `${quotedOr(d.item, '该物料')}的隐含排放只给出了${d.value === 'indirect' ? '间接' : '直接'}部分，缺少的部分视为未知，不按零计。请补充；确实没有的填 0。`,
  },
  'embedded-as-footprint': {
    heading: '以隐含排放代替碳足迹',
    sentence: (d) =>
      `${quotedOr(d.item, '该物料')}没有碳足迹，以其隐含排放代替：范围三类别1因此不含 CBAM 不计入的部分，如氧化铝。请补充碳足迹。`,
  },
  'embedded-above-footprint': {
    heading: '隐含排放大于碳足迹',
    sentence: (d) =>
      `${quotedOr(d.item, '该物料')}的隐含排放合计${inBrackets(d.computed)}大于其碳足迹${inBrackets(d.value)}，而碳足迹应包含前者。请向供应商核实，核实前拆分暂不列示。`,
  },
  'cn-code-blank': {
    heading: '产品缺少 CN 编码',
    sentence: (d) =>
      `${d.words || '有产品'}没有 CN 编码，又供其他工序领用，隐含排放按 CBAM 商品结转。请填写编码；氧化铝（2818）、阳极（8545）等投入物料不带隐含排放。`,
  },
  'cn-codes-differ': {
    heading: 'CN 编码相互矛盾',
    sentence: (d) =>
      `${quotedOr(d.product, '该产品')}的 CN 编码${inBrackets(d.first, d.second)}一个属于 CBAM 商品，一个不属于，领用它的产品暂不列示隐含排放拆分。请更正编码，或分成两个产品名称。`,
  },
  'cn-code-doubtful': {
    heading: 'CN 编码与名称不符',
    sentence: (d) =>
      d.value === 'good'
        ? `${quotedOr(d.product, '该产品')}从名称看是投入物料，但其 CN 编码${inBrackets(d.first)}属于 CBAM 商品，会带上隐含排放。请核对编码。`
        : `${quotedOr(d.product, '该产品')}从名称看是 CBAM 商品，但其 CN 编码${inBrackets(d.first)}不在其列，因此不带隐含排放。请核对编码。`,
  },
  'no-location-factor': {
    heading: '缺少基于位置的因子',
    sentence: (d) =>
      `${quotedOr(d.item, '该电力')}有剩余电力组合因子，却没有基于位置的因子，基于位置的结果暂不列示。请补充该因子。`,
  },
  'factor-not-verified': {
    heading: '因子未经核实',
    sentence: (d) =>
      `所用的${quotedOr(d.item, '该项目')}因子${inBrackets(d.cell)}标注为未核实。请在披露前对照来源核实，在此之前请予注明。`,
  },
  'factor-of-another-year': {
    heading: '因子年份较早',
    sentence: (d) =>
      `${quotedOr(d.item, '该项目')}的因子${inBrackets(d.cell)}为${clause(d.year, (year) => `${year}年`) || '其他年份'}数据，早于报告期。报告期的因子公布后请更换，在此之前请予注明。`,
  },
  'factor-of-wider-region': {
    heading: '更大区域的因子',
    sentence: (d) =>
      `${quotedOr(d.item, '该项目')}的因子${inBrackets(d.cell)}是${d.region || '全国'}的因子，而不是厂区所在区域的因子。如该区域有公布值，请改用。`,
  },
  'not-above-zero': {
    heading: '数值不大于零',
    sentence: (d) => `${quotedOr(d.header, '此单元格')}为零，不能作除数。请改正；如不适用，请留空。`,
  },
  'current-efficiency-as-share': {
    heading: '电流效率写成了占比',
    sentence: (d) => `电流效率${quoted(d.value)}写成了小数，而系数按百分数使用。百分之九十五请写成 95。`,
  },
  'anode-effect-months': {
    heading: '阳极效应月份',
    sentence: (d) =>
      `${quotedOr(d.process, '该工序')}有多行阳极效应数据，但未做到每月一行。请按月填写各行及产量的日期，或只填一行代表整个报告期。`,
  },
  'anode-effect-gap': {
    heading: '阳极效应数据缺口',
    sentence: (d) =>
      `${quotedOr(d.process, '该工序')}${clause(d.value, (month) => `在 ${month} `)}有产量，却没有对应的阳极效应数据。请为每个有产量的月份补充一行。`,
  },
  'pfc-coefficient-technology': {
    heading: '系数属于其他技术',
    sentence: (d) =>
      `系数与比值${inBrackets(d.value)}属于 ${d.near || '其他技术'}${clause(d.technology, (named) => `，而不是 ${named}`)}。请使用本系列槽型对应的一组系数，或注明为实测值。`,
  },
  'gwp-set-not-cbam': {
    heading: '潜势值版本与 CBAM 不符',
    sentence: (d) =>
      `全氟化碳按 ${d.value || '其他'} 的潜势值计算，而 CBAM 规定使用 AR5（CF4 6630、C2F6 11100）。填报隐含排放前请将“全球变暖潜势”设为 AR5。`,
  },
  'no-standard-coal-factor': {
    heading: '缺少折标准煤系数',
    sentence: (d) =>
      `${quotedOr(d.item, '该能源')}没有折标准煤系数，综合能耗暂不列示。请补充其折标系数，例如 kgce/kWh、kgce/kg 或 kgce/m3。`,
  },
  'standard-coal-equivalent': {
    heading: '折标准煤为等价值',
    sentence: (d) =>
      `${quotedOr(d.item, '该电力')}的折标准煤系数${inBrackets(amount(d.value, d.unit))}为等价值，不是当量值（0.1229 kgce/kWh）。披露合计时请注明。`,
  },
} satisfies Partial<FindingWords>;
