/** Chinese sentences of the findings. */
import type { Details, FindingSentences } from '../findingDetails';
import { amount, clause } from '../sentence';
import { wordFor } from '../wordFor';
import { certificateFindings } from './certificateFindings';
import { disclosureFindings } from './disclosureFindings';
import { bothOf, didYouMean, inBrackets, quoted, quotedOr } from './sentence';
import { terms } from './terms';

const settingWords: Readonly<Record<string, string>> = {
  ...terms.scrapAllocation,
  ...terms.boundary,
  ...terms.basis,
  ...terms.allocation,
  ...terms.view,
};
const ledgerWords: Readonly<Record<string, string>> = {
  ...terms.scrapClass,
  ...terms.role,
  ...terms.energySource,
  ...terms.certificateStatus,
  ...terms.direction,
  ...terms.anodeEffectMethod,
};

/** `“废料分配”（Scrap allocation）`: the setting, and its name in the contract where that is another. */
function setting({ setting: contract, settingName }: Pick<Details, 'setting' | 'settingName'>): string {
  return quoted(settingName) + (settingName === contract ? '' : inBrackets(contract));
}

/** The listed words as a Chinese ledger writes them; some mean another thing as a setting or as a component. */
function chooseFrom(
  { words, setting, column }: Pick<Details, 'words'> & Partial<Pick<Details, 'setting' | 'column'>>,
  otherwise: string,
): string {
  const known = setting ? settingWords : column === 'Component' ? terms.component : ledgerWords;
  return words === ''
    ? otherwise
    : `请从中选一项：${words
        .split(' / ')
        .map((word) => wordFor(known, word))
        .join('、')}。`;
}

export const findings: FindingSentences = {
  'missing-table': (d) =>
    d.value === 'none'
      ? `没有名为${quoted(d.tableName) || '该台账'}${inBrackets(d.table)}的表，按没有此类数据计。如有，请把相应台账转为表格并以此命名。`
      : `没有名为${quoted(d.tableName) || '该台账'}${inBrackets(d.table)}的表，依赖它的结果暂不列示或不完整。请把相应台账转为表格并以此命名。`,
  'duplicate-table': (d) => `两张表是同一台账${bothOf(d.first, d.second)}。请把全部行放入其中一张，或将另一张改名。`,
  'missing-column': (d) =>
    `缺少必需的列${quoted(d.columnName)}${inBrackets(d.column)}。${clause(d.near, (near) => `“${near}”是否就是该列？`)}请把列名改为此名，或补上该列${clause(d.unit, (unit) => `；如列名中的单位无误，请填“${unit}”`)}。`,
  'duplicate-column': (d) =>
    `列${quoted(d.header) || '名'}重复${bothOf(d.first, d.second)}。请把全部数值放入其中一列，并将另一列改名。`,
  'no-rows': (d) => `表${quoted(d.tableName)}没有数据行，未计入任何内容。如有数据，请填写。`,
  'table-not-read': (d) =>
    `${quotedOr(d.value, '此列表')}看起来是${quoted(d.tableName) || '该台账'}，但没有计入。请改用该名称，或把其中的行移入该表；如确非该台账，请更改其名称或表头。`,
  'rows-below-table': (d) =>
    `表${quoted(d.tableName)}下方紧接着有${d.count || '若干'}行不在表内，没有计入。请扩展该表使其包含这些行，或在其间留一空行。`,
  'encoding-guessed': (d) =>
    `文件${quoted(d.value)}没有注明编码，已按 ${d.words || '最可能的编码'} 读取。请核对其中的名称，或另存为 UTF-8。`,
  'header-unit-differs': (d) =>
    `列名中的单位是${quoted(d.first) || '一种'}，而本行单位列是${quoted(d.second) || '另一种'}。请改正其中之一。`,

  'missing-value': (d) =>
    `单元格为空，空白表示未知，不等于零。请填写${quoted(d.header) || '该单元格'}${clause(d.unit, (unit) => `；如列名中的单位无误，请填“${unit}”`)}。`,
  'error-value': (d) => `单元格是错误值${quoted(d.value)}，没有数值。请改正其公式或公式引用的单元格。`,
  'unreadable-number': (d) => `${quotedOr(d.value, '此内容')}不能识别为数字。请只写数字，小数点用“.”，单位写在单位列。`,
  'number-as-text': (d) =>
    `${quotedOr(d.value, '此内容')}是以文本形式存储的数字，公式不会计入。请使用“修复”，或重新输入数字。`,
  'unreadable-date': (d) =>
    `${quotedOr(d.value, '此内容')}不能识别为唯一确定的日期。请按年-月-日输入，例如 2024-03-31。`,
  'text-date': (d) =>
    `${quotedOr(d.value, '此内容')}是以文本形式存储的日期，公式不会计入。请使用“修复”，或重新输入日期。`,
  'negative-value': (d) => `${quotedOr(d.value, '此数')}为负数，而本列的数量不能小于零。请核对正负号或数量。`,
  'share-above-1': (d) => `${quotedOr(d.value, '此数')}大于1，而本列是0到1之间的占比。百分之九十五请写成 0.95 或 95%。`,
  'unknown-unit': (d) =>
    `单位${quoted(d.value)}无法识别。${didYouMean(d.near)}请使用 t、kWh、GJ、m3、万m3 等已知单位。`,
  'unknown-choice': (d) =>
    `${quotedOr(d.value, '此内容')}不在本列的可选项中。${didYouMean(d.near)}${chooseFrom(d, '请改用本列的可选项。')}`,
  'untidy-text': (d) =>
    `${quotedOr(d.value, '此内容')}含有肉眼看不出、公式却会区分的空格或字符。请使用“修复”${clause(d.clean, (clean) => `，改为“${clean}”`)}。`,
  'formula-like-text': (d) =>
    `${quotedOr(d.value, '此内容')}像公式，但其实是文本，始终只按文本处理。请确认它确为文本。`,
  'names-one-number': (d) =>
    `名称${quoted(d.value)}与另一名称${inBrackets(d.second)}对公式而言是同一个数，会被混淆。请统一写法，或加字母加以区分。`,
  'formula-not-calculated': () => '单元格中的公式从未计算，其值未知。请用 Excel 打开文件，计算后保存。',
  'number-two-ways': (d) =>
    `${quotedOr(d.value, '此内容')}既可读作 ${d.first || '一个数'}，也可读作 ${d.second || '另一个数'}。请输入数字：小数点用“.”，不加千位分隔符。`,
  'number-beyond-measure': (d) =>
    `${quotedOr(d.value, '此数')}不是工厂会有的数值：大于 1E+20，或不为零却小于 1E-30。请改正。`,
  'identifier-as-number': (d) =>
    `编号${quoted(d.value)}以数字存储且超过15位，Excel 只保留前15位，不同编号可能因此变得相同。请把单元格设为文本，按原始凭证重新录入。`,
  'ambiguous-unit': (d) =>
    `单位${quoted(d.value)}含义不唯一${clause(d.words, (words) => `：${words}`)}。请改用含义明确的单位填写数量。`,
  'prefilled-rows': (d) =>
    `从此处起${d.count || '若干'}行只填了单位或选项${clause(d.cell, (cells) => `（${cells}）`)}，按空行处理。请补填或清除。`,
  'total-row': (d) =>
    `本行看起来是上方各行的合计${clause(d.value, (value) => `（“${value}”）`)}，没有计入。请将其移出表格或放入表格的汇总行；如并非合计，请填写其日期或名称。`,
  'repeated-row': (d) =>
    `本行与第${d.first || '前'}行各单元格完全相同，可能重复计入。如确为同一笔，请清除其中一行；否则请用日期、磅单号或表计加以区分。`,
  'empty-text': () => '单元格看似空白，实为空文本，公式不会当作空白。请清除该单元格的内容。',

  'missing-setting': (d) => `设置${setting(d)}缺失或没有填值。请在设置表中填写。`,
  'unreadable-setting': (d) => `设置${setting(d)}的值${quoted(d.value)}无法识别。${chooseFrom(d, '请改正。')}`,
  'setting-blank': (d) =>
    `设置${setting(d)}未填值，按${quoted(wordFor(settingWords, d.value)) || '无'}处理。如需其他取值，请填写。`,
  'unknown-setting': (d) =>
    `没有${quoted(d.value) || '此项'}这一设置，它不起作用。${didYouMean(d.near)}${d.near === '' ? '请改正名称；如为备注，请写在本表之外。' : '请改正名称。'}`,
  'setting-twice': (d) => `设置${setting(d)}重复${bothOf(d.first, d.second)}。请只保留有效的一行。`,
  'period-reversed': () => '报告期的止日早于起日。请在设置表中改正起止日期。',
  'days-from-1904': () =>
    '工作簿使用1904日期系统（旧版Mac选项），因此不作计算。请关闭该选项，改正随之移动的日期，再重新计算。',
  'reversals-netted': (d) =>
    `${d.count === '' ? '有冲销行（负数）' : `有 ${d.count} 行为冲销（负数）`}，已与同类各行相抵。冲销行的日期请与被冲销的行一致。`,
  'negative-net': (d) =>
    `冲销的数量大于原有数量${clause(d.value, (value) => `，合计 ${value}${d.unit && ` ${d.unit}`}`)}。请使冲销行的各列与被冲销的行一致，或改正数量。`,
  'outside-period': (d) =>
    `有${clause(d.count, (count) => `${count}行`) || '数据行'}的日期不在报告期内，未计入结果。如应计入，请改正日期或报告期。`,
  'undated-rows': (d) =>
    `${d.count || '若干'}行没有日期，全部计入报告期，而其他行的日期有在报告期外的。如这些行涵盖更长时间，请填写日期或拆分。`,
  'region-not-named': (d) =>
    `没有区域${quoted(d.region)}的因子。${didYouMean(d.near)}请统一两处的写法，或补充该区域的因子；在此之前使用区域因子的结果暂不出具。`,
  'unknown-site-region': (d) =>
    `为厂区${quoted(d.site)}设置了区域，但台账中没有这个厂区。${didYouMean(d.near)}请改正设置中的厂区名称；在此之前${quotedOr(d.near, '未单独设置区域的厂区')}的区域视为未知。`,

  'input-without-output': (d) =>
    `工序${quoted(d.process)}有投入却没有产出，其厂区的产品暂不出具结果。${didYouMean(d.near)}请改正工序或厂区名称，或补录其产出；确实不产出的，补录一行角色为“废弃物”的产出。`,
  'process-without-energy': (d) =>
    `工序${quoted(d.process)}有产出，但没有登记任何能源，其结果可能偏低。请补录用电和燃料；确实不用能源的，登记一行数量 0。`,
  'months-without-rows': (d) =>
    `${quotedOr(d.item, '某项目')}在工序${quoted(d.process)}有产出的月份缺少数据：${d.words || '若干月份'}。请补录；确实没有的，登记一行数量 0。`,
  'nothing-goes-in': (d) =>
    `工序${quoted(d.process)}没有任何投入：没有能源、物料、废料或排放，其产品暂不出具结果。${didYouMean(d.near)}请补录投入或改正工序名称；合计行不是工序。`,
  'ambiguous-site': (d) => `工序${quoted(d.process)}在多个厂区都有，本行未注明是哪一个。请填写厂区。`,
  'output-unit-mixed': (d) =>
    `产品${quoted(d.product)}的产量使用了不能相加的单位${bothOf(d.first, d.unit)}。同一产品请使用同类单位。`,
  'role-mixed': (d) => `${quotedOr(d.product, '该废料')}同时是产品名称，领用的是哪一种无法区分。请为废料另取名称。`,
  'product-nearly-named': (d) =>
    `产品${quoted(d.product)}与${quoted(d.near)}只差一个字符，按两种产品计。如为同一产品，请统一名称。`,
  'wrong-dimension': (d) =>
    `此单位${inBrackets(d.unit)}不能换算成所需的单位${inBrackets(d.wanted)}。请改用同类单位填写数量。`,
  'kind-undecided': (d) =>
    `无法判断${quotedOr(d.item, '该能源')}是电力、热力还是燃料，其隐含排放暂不计算。请填写“类型”列。`,
  'outputs-not-comparable': (d) =>
    `${quotedOr(d.process, '该工序')}的产出单位无法相加${bothOf(d.first, d.unit)}，负荷无法分配。请统一为同类单位，或将分配方法设为“权重”并填写权重。`,
  'idle-product': (d) =>
    `${quotedOr(d.product, '该产品')}在报告期内没有产出，因此不出具其结果。如非漏填数量，无需处理。`,
  'no-weight': (d) =>
    `设置为按权重分配，但${quotedOr(d.product, '该产出')}没有分配权重。请填写权重，或改为按质量分配。`,
  'zero-output': (d) =>
    `${quotedOr(d.product, '该产品')}的产量为零，无法计算单位值。请改正数量；如未生产，请不要列入该产品。`,
  'overdrawn-product': (d) =>
    `${quotedOr(d.product, '该产品')}的领用量${inBrackets(amount(d.drawn, d.unit))}大于产量${inBrackets(amount(d.made, d.unit))}。超出部分按本期碳足迹计，相关勾稽校验暂不列示。请核对数量，或补录遗漏的产量。`,
  'drawn-from-stock': (d) =>
    `${quotedOr(d.product, '该产品')}的领用量${inBrackets(amount(d.drawn, d.unit))}大于产量${inBrackets(amount(d.made, d.unit))}，超出部分的碳足迹未知，由其制成的产品的结果暂不列示。请核对数量，或补录遗漏的产量。`,
  'drawn-from-other-sites': (d) =>
    d.made
      ? `${quotedOr(d.site, '该厂区')}领用的${quotedOr(d.product, '该产品')}${inBrackets(amount(d.drawn, d.unit))}大于其产量${inBrackets(amount(d.made, d.unit))}，不足部分按其他厂区的平均值计。请确认来源。`
      : `${quotedOr(d.site, '该厂区')}不生产${quotedOr(d.product, '该产品')}，按生产厂区的加权平均值计。请确认来源。`,
  'loop-returns-too-much': (d) =>
    `这些工序相互返回的量不少于领用的量${inBrackets(d.processes)}，碳足迹无解。请核对它们之间的转移数量。`,
  'mass-not-balanced': (d) =>
    `${quotedOr(d.process, '该工序')}的金属投入与产出不平衡${clause(d.difference, (gap) => `，相差 ${gap} ${d.unit || 't'}`)}。请核对其数量和金属含量。`,

  'no-factor': (d) =>
    `没有${quotedOr(d.item, '该项目')}的因子。${didYouMean(d.near) || clause(d.libraryName, (name) => `因子库中有“${name}”的因子。`)}请改正名称，或在排放因子表中补充该因子${d.table === 'Materials' ? '，或填写供应商申报的碳足迹' : ''}。`,
  'factor-of-no-item': (d) =>
    `台账中没有${quotedOr(d.item, '此项目')}，而名称相近的${quotedOr(d.near, '项目')}缺少该因子，其排放暂不列示。${didYouMean(d.near)}请统一两处的名称。`,
  'factor-region-misnamed': (d) =>
    `${quotedOr(d.item, '该项目')}的因子所填区域${quoted(d.region)}无法识别，可能用到该因子的结果暂不列示。${didYouMean(d.near)}请改正区域名称。`,
  'factor-not-fitting': (d) =>
    `${quotedOr(d.item, '该项目')}的因子${inBrackets(d.offered)}不适用于${d.region === '' ? '未设区域的厂区' : `区域“${d.region}”`}，或未覆盖整个报告期${clause(d.year, (day) => `（有效期止于 ${day}）`)}。${didYouMean(d.near)}请补充适用的因子，或改正其区域或有效期。`,
  'factor-by-parts': (d) =>
    `${quotedOr(d.item, '该项目')}的因子${inBrackets(d.offered)}各自只覆盖报告期的一部分，目前不能混合使用，结果暂不出具。请分段核算，或补充一个覆盖整个报告期的因子。`,
  'ambiguous-factor': (d) =>
    `${quotedOr(d.item, '该项目')}有两个同样适用的因子${inBrackets(wordFor(terms.component, d.component))}${clause(bothOf(d.first, d.second), (cells) => `，位于${cells.slice(1, -1)}`)}。请保留正确的一个，或区分其区域或有效期。`,
  'unreadable-factor-unit': (d) =>
    `因子的单位${quoted(d.value)}无法识别。请写成“排放或热量/用量”，例如 kgCO2/kWh、tCO2/TJ、GJ/t。`,
  'factor-unit-mismatch': (d) =>
    `${quotedOr(d.item, '该项目')}的因子单位${inBrackets(d.factor, d.cell)}与台账数量的单位${inBrackets(d.unit)}不匹配。请统一两者的单位。`,
  'missing-calorific-value': (d) =>
    `${quotedOr(d.item, '该项目')}的因子按热量计，而台账按其他单位${inBrackets(d.unit)}计量。请在排放因子表中补充其低位发热量，例如 GJ/t。`,
  'no-residual-mix': (d) =>
    `${quotedOr(d.item, '该电力')}没有剩余电力组合因子，绿证未覆盖的电量改用基于位置的因子。如有公布值，请补充剩余电力组合因子。`,
  'no-direct-factor': (d) =>
    `${quotedOr(d.item, '该能源')}只有上游因子，其使用环节的排放未知。请补充直接排放因子，确实不排放的填 0。`,
  'on-site-without-maker': (d) =>
    `${quotedOr(d.item, '该能源')}登记为自发，但没有工序产出它${clause(d.near, (near) => `（是否为“${near}”？）`)}，也没有它自己的因子。请改用产出工序的产品名称，或另取名称并补充其直接、上游因子。`,
  'direct-line-without-rate': (d) =>
    `${quotedOr(d.item, '该电力')}由专线直供，但没有该电源自己的因子，基于市场的口径采用剩余电力组合因子。请另取名称，并补充其直接排放因子。`,
  'no-upstream-factor': (d) =>
    `${quotedOr(d.item, '该能源')}没有上游因子：合计未包含其上游排放，所涉范围三暂不列示。请补充上游因子。`,
  'embedded-split-unknown': (d) =>
    `${quotedOr(d.item, '该物料')}只有未拆分的碳足迹，隐含排放拆分暂不列示。请按供应商提供的数值填写“直接碳足迹”和“间接碳足迹”（不属于 CBAM 商品的，两列填 0）。`,
  'embedded-values-half': (d) =>
    `${quotedOr(d.item, '该物料')}的隐含排放只给出了${d.value === 'indirect' ? '间接' : '直接'}部分，缺少的部分视为未知，不按零计。请补充；确实没有的填 0。`,
  'embedded-as-footprint': (d) =>
    `${quotedOr(d.item, '该物料')}没有碳足迹，以其隐含排放代替：范围三类别1因此不含 CBAM 不计入的部分，如氧化铝。请补充碳足迹。`,
  'embedded-above-footprint': (d) =>
    `${quotedOr(d.item, '该物料')}的隐含排放合计${inBrackets(d.computed)}大于其碳足迹${inBrackets(d.value)}，而碳足迹应包含前者。请向供应商核实，核实前拆分暂不列示。`,
  'cn-code-blank': (d) =>
    `${d.words || '有产品'}没有 CN 编码，又供其他工序领用，隐含排放按 CBAM 商品结转。请填写编码；氧化铝（2818）、阳极（8545）等投入物料不带隐含排放。`,
  'cn-code-doubtful': (d) =>
    d.value === 'good'
      ? `${quotedOr(d.product, '该产品')}从名称看是投入物料，但其 CN 编码${inBrackets(d.first)}属于 CBAM 商品，会带上隐含排放。请核对编码。`
      : `${quotedOr(d.product, '该产品')}从名称看是 CBAM 商品，但其 CN 编码${inBrackets(d.first)}不在其列，因此不带隐含排放。请核对编码。`,
  'cn-codes-differ': (d) =>
    `${quotedOr(d.product, '该产品')}的 CN 编码${inBrackets(d.first, d.second)}一个属于 CBAM 商品，一个不属于，领用它的产品暂不列示隐含排放拆分。请更正编码，或分成两个产品名称。`,
  'no-location-factor': (d) =>
    `${quotedOr(d.item, '该电力')}有剩余电力组合因子，却没有基于位置的因子，基于位置的结果暂不列示。请补充该因子。`,
  'factor-not-verified': (d) =>
    `所用的${quotedOr(d.item, '该项目')}因子${inBrackets(d.cell)}标注为未核实。请在披露前对照来源核实，在此之前请予注明。`,
  'factor-of-another-year': (d) =>
    `${quotedOr(d.item, '该项目')}的因子${inBrackets(d.cell)}为${clause(d.year, (year) => `${year}年`) || '其他年份'}数据，早于报告期。报告期的因子公布后请更换，在此之前请予注明。`,
  'factor-of-wider-region': (d) =>
    `${quotedOr(d.item, '该项目')}的因子${inBrackets(d.cell)}是${d.region || '全国'}的因子，而不是厂区所在区域的因子。如该区域有公布值，请改用。`,

  'not-above-zero': (d) => `${quotedOr(d.header, '此单元格')}为零，不能作除数。请改正；如不适用，请留空。`,
  'current-efficiency-as-share': (d) =>
    `电流效率${quoted(d.value)}写成了小数，而系数按百分数使用。百分之九十五请写成 95。`,
  'anode-effect-months': (d) =>
    `${quotedOr(d.process, '该工序')}有多行阳极效应数据，但未做到每月一行。请按月填写各行及产量的日期，或只填一行代表整个报告期。`,
  'anode-effect-gap': (d) =>
    `${quotedOr(d.process, '该工序')}${clause(d.value, (month) => `在 ${month} `)}有产量，却没有对应的阳极效应数据。请为每个有产量的月份补充一行。`,
  'pfc-coefficient-technology': (d) =>
    `系数与比值${inBrackets(d.value)}属于 ${d.near || '其他技术'}${clause(d.technology, (named) => `，而不是 ${named}`)}。请使用本系列槽型对应的一组系数，或注明为实测值。`,
  'gwp-set-not-cbam': (d) =>
    `全氟化碳按 ${d.value || '其他'} 的潜势值计算，而 CBAM 规定使用 AR5（CF4 6630、C2F6 11100）。填报隐含排放前请把GWP集设为 AR5。`,
  'no-standard-coal-factor': (d) =>
    `${quotedOr(d.item, '该能源')}没有折标准煤系数，综合能耗暂不列示。请补充其折标系数，例如 kgce/kWh、kgce/kg 或 kgce/m3。`,
  'standard-coal-equivalent': (d) =>
    `${quotedOr(d.item, '该电力')}的折标准煤系数${inBrackets(amount(d.value, d.unit))}为等价值，不是当量值（0.1229 kgce/kWh）。披露合计时请注明。`,

  'no-metal-input': (d) =>
    `${quotedOr(d.process, '该工序')}没有金属投入，因此没有再生铝含量。如有金属投入，请录入废铝和物料及其金属含量。`,
  'no-counted-metal': (d) =>
    `${quotedOr(d.process, '该工序')}投入的金属按边界${quoted(wordFor(terms.boundary, d.boundary))}全部不计入，该边界下的再生铝含量暂不列示。请补录其他金属投入，或参看其他边界。`,
  'transfer-metal-content': (d) =>
    `${quotedOr(d.item, '该产品')}来自其他工序且未填金属含量，全部按金属计。如非如此，请填写金属含量。`,
  'metal-content-missing': (d) =>
    `无法判断${quotedOr(d.item, '该物料')}是否为铝，${quotedOr(d.process, '其工序')}及其下游的再生铝含量暂不列示。是铝请填写1或100%，不是铝请填写0。`,
  'metal-content-judged': (d) =>
    `金属含量空白，已按名称等判断${clause(d.metal, (names) => `；按金属计：${names}`)}${clause(d.other, (names) => `；不按铝计：${names}`)}。如有不符，请填写金属含量。`,
  'origin-misnamed': (d) =>
    `台账中没有名为${quotedOr(d.value, '该来源')}的厂区或工序，取决于该废料来源的结果暂不列示。${didYouMean(d.near)}请改正名称。`,
  'own-scrap-class': (d) =>
    `该废料的类别为${quotedOr(d.value, '外购废料')}，但产生于本组织内部${inBrackets(d.process)}，按内部返回料计。请将类别改为内部，或改正来源。`,
  'scrap-in-both-ledgers': (d) =>
    `${quotedOr(d.item, '该废料')}${inBrackets(d.value)}同时登记在废铝台账${inBrackets(d.first)}，再生铝含量、废铝合计和共生产品分配法结果暂不列示。请只保留其中一处。`,
  'waste-as-metal': (d) =>
    `${quotedOr(d.product, '该产出')}并非全部是金属，${d.value === 'burden' ? '其工序的产品暂不列示结果：废弃物不承担负荷' : '其工序的金属平衡和共生产品分配法结果暂不列示'}。请将角色设为废弃物，或填写其金属含量。`,
  'waste-treatment-missing': (d) =>
    `碳足迹未含废弃物处置${clause(d.product, (names) => `：${names}`)}。废弃物本身不承担负荷；如需计入，请将其处置作为物料录入并补充上游因子。`,
  'scrap-yield-open': (d) =>
    `${quotedOr(d.process, '该工序')}的废铝回收率与其金属收支不符${inBrackets(amount(d.difference, 't'))}，产品基准的再生铝含量暂不列示。请填写各行外购废铝的回收率。`,
  'shares-above-1': (d) => `消费前与消费后占比${bothOf(d.pre, d.post)}之和大于1。请改正，使两者合计不超过1。`,
  'repeated-ticket': (d) =>
    `磅单号${quoted(d.value)}${clause(d.first, (row) => `在第${row}行`)}已录入过，该批废料可能重复计入。如为同一批，请只保留一行；否则请改正磅单号。`,

  ...certificateFindings,
  ...disclosureFindings,
  'scrap-without-weight': (d) =>
    `设置为按权重分配，但废料${quoted(d.product)}没有分配权重，其工序的共生产品分配法结果暂不列示。请填写权重；填零表示不承担负荷。`,
  'scrap-treatment-missing': (d) =>
    `碳足迹未含外购废铝的处理${clause(d.item, (names) => `：${names}`)}。回收、分选、脱漆、运输等在各方法下均应计入，请按废料品种补充上游因子。`,
  'scrap-origin-unbooked': (d) =>
    `内部返回料来自${quotedOr(d.process, '某工序')}，而该工序没有登记角色为废料的产出，其共生产品分配法负荷未知。请在产量台账中登记该废料，或改正来源。`,
  'scrap-burden-unknown': (d) =>
    `外购消费前废铝${quoted(d.item)}既无申报碳足迹，也无该品种的碳足迹因子，相关共生产品分配法结果暂不列示。请向供应商索取，或补充因子。`,
  'no-substitution-factor': (d) =>
    `设置为替代法，但${quotedOr(d.item, '该废铝')}没有替代因子，相关结果暂不列示。请为其或为项目“废铝”补充替代因子。`,
  'overdrawn-scrap': (d) =>
    `来自${quotedOr(d.process, '该工序')}的内部返回料用量${inBrackets(amount(d.drawn, 't'))}大于其送出的废料${inBrackets(amount(d.made, 't'))}。请改正数量或来源，或补录遗漏的废料产出。`,
  'loss-implausible': (d) =>
    `${quotedOr(d.process, '该工序')}的金属烧损率${inBrackets(d.difference)}高于合理上限${inBrackets(d.wanted)}。请核对数量和金属含量，或调整“合理金属烧损率”的设置。`,
  'uncertainty-above-1': (d) =>
    `不确定度${quoted(d.value)}大于1，未予采用：该列按占比读取。百分之五请写成 0.05 或 5%。`,

  'disclosed-differs': (d) =>
    `已披露的${wordFor(terms.metric, d.metric) || '数值'}${inBrackets(amount(d.value, d.unit))}与计算值${inBrackets(amount(d.computed, d.unit))}不一致。请查明哪个正确，并说明差异原因。`,
  'disclosed-not-computed': (d) =>
    `没有${quotedOr(d.value, '此项')}的计算值，本行没有可比的数值。${didYouMean(d.near)}请改正名称。`,
  'disclosed-unreadable': (d) =>
    `单位${quoted(d.value)}与${wordFor(terms.metric, d.metric) || '该指标'}不符，本行没有可比的数值。请改正单位。`,
  'crossfoot-broken': (d) =>
    `勾稽校验${quoted(d.check)}不相符${clause(d.difference, (gap) => `，相差 ${gap}`)}。请先不要对外披露，改正所列错误后重新计算。`,
};
