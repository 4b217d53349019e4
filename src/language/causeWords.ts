/** What findings of one code have in common, as the heading of their group. */
import type { FindingCode } from '../findings/codes';
import type { Language } from './words';

/** English and Chinese of each cause. */
const causes: Readonly<Partial<Record<FindingCode, readonly [en: string, zh: string]>>> = {
  'missing-table': ['Missing ledger', '缺少台账'], 'duplicate-table': ['Ledger stands twice', '台账重复'], 'missing-column': ['Missing column', '缺少列'], 'duplicate-column': ['Column stands twice', '列重复'], 'no-rows': ['Ledger without rows', '台账无数据行'],
  'missing-value': ['Blank where a value is needed', '必填单元格为空'], 'error-value': ['Excel error instead of a value', '单元格为错误值'], 'unreadable-number': ['Number that cannot be read', '无法读取的数字'], 'number-as-text': ['Number stored as text', '以文本存储的数字'],
  'unreadable-date': ['Date that cannot be read', '无法读取的日期'], 'text-date': ['Date stored as text', '以文本存储的日期'], 'negative-value': ['Negative amount', '负数'], 'share-above-1': ['Share above 1', '占比大于1'], 'unknown-unit': ['Unknown unit', '未知单位'],
  'unknown-choice': ['Word that is none of the column’s', '不在可选值中'], 'untidy-text': ['Blanks or characters that nobody sees', '看不见的空格或字符'], 'formula-like-text': ['Text that begins like a formula', '形似公式的文本'], 'empty-text': ['Empty text that looks blank', '空文本'], 'names-one-number': ['Names that formulas mix up', '公式会混淆的名称'],
  'missing-setting': ['Missing setting', '缺少设置'], 'unreadable-setting': ['Setting that cannot be read', '无法读取的设置'], 'unknown-setting': ['Unknown setting', '未知设置'], 'role-mixed': ['Scrap under the name of a product', '废料与产品同名'], 'days-from-1904': ['Days counted from 1904', '1904日期系统'], 'period-reversed': ['Period ends before it begins', '报告期起止颠倒'], 'outside-period': ['Rows outside the period', '报告期外的行'], 'unknown-site-region': ['Region of an unknown site', '区域所指厂区未知'],
  'input-without-output': ['Process without output', '工序没有产出'], 'ambiguous-site': ['Site not named', '厂区不明'], 'output-unit-mixed': ['Output in units that cannot be added', '产出单位无法相加'], 'wrong-dimension': ['Unit of the wrong kind', '单位种类不符'], 'no-weight': ['No allocation weight', '缺少分配权重'],
  'zero-output': ['Output of zero', '产出为零'], 'overdrawn-product': ['More drawn than made', '领用大于产出'], 'loop-returns-too-much': ['Loop that returns too much', '循环返回量过大'], 'mass-not-balanced': ['Metal in and out do not meet', '金属收支不平'],
  'no-factor': ['No factor', '缺少因子'], 'factor-not-fitting': ['Factor of another region or period', '因子的区域或有效期不符'], 'ambiguous-factor': ['Two factors that fit', '有两个适用因子'], 'unreadable-factor-unit': ['Factor unit that cannot be read', '无法读取的因子单位'], 'factor-unit-mismatch': ['Factor unit does not fit', '因子单位不符'],
  'missing-calorific-value': ['No calorific value', '缺少发热量'], 'no-residual-mix': ['No residual mix', '缺少剩余电力组合因子'], 'no-upstream-factor': ['No upstream factor', '缺少上游因子'], 'embedded-split-unknown': ['Embedded split unknown', '隐含排放未拆分'], 'no-location-factor': ['No location factor', '缺少基于位置的因子'],
  'factor-not-verified': ['Factor not verified', '因子未经核实'], 'factor-of-another-year': ['Factor of an earlier year', '因子年份较早'],
  'not-above-zero': ['Value not above zero', '数值不大于零'], 'current-efficiency-as-share': ['Current efficiency as a share', '电流效率写成了占比'], 'anode-effect-months': ['Months of anode effects', '阳极效应月份'], 'anode-effect-gap': ['Gap in the anode effects', '阳极效应数据缺口'],
  'pfc-coefficient-technology': ['Coefficient of another technology', '系数属于其他技术'], 'gwp-set-not-cbam': ['GWP set is not that of CBAM', 'GWP 集与 CBAM 不符'], 'no-standard-coal-factor': ['No standard coal factor', '缺少折标准煤系数'], 'standard-coal-equivalent': ['Standard coal as equivalent value', '折标准煤为等价值'],
  'no-metal-input': ['Process without metal input', '工序没有金属投入'], 'no-counted-metal': ['No metal counted', '没有计入的金属'], 'transfer-metal-content': ['Metal content of a transfer', '转移的金属含量'], 'shares-above-1': ['Shares add up to more than 1', '占比之和大于1'], 'repeated-ticket': ['Ticket entered twice', '磅单重复'],
  'scrap-without-weight': ['Scrap without weight', '废料缺少重量'], 'scrap-origin-unbooked': ['Origin of scrap not booked', '废料来源未入账'], 'scrap-burden-unknown': ['Burden of scrap unknown', '废料排放负荷未知'], 'no-substitution-factor': ['No substitution factor', '缺少替代因子'], 'overdrawn-scrap': ['More scrap taken than made', '废料领用大于产出'],
  'loss-implausible': ['Implausible loss', '烧损不合理'], 'uncertainty-above-1': ['Uncertainty above 1', '不确定度大于1'],
  'targets-disagree': ['Targets that disagree', '目标相互矛盾'], 'verdict-depends': ['Verdict depends on the definition', '结论取决于口径'], 'status-contradicted': ['Status contradicted', '状态与数值矛盾'], 'disclosed-repeated': ['Disclosed twice', '重复披露'], 'disclosed-disagree': ['Disclosed figures that disagree', '披露数据相互矛盾'],
  'disclosed-total': ['Total is not the sum of its parts', '合计与明细不符'], 'disclosed-product': ['Product of disclosed figures differs', '披露数据之积不符'], 'disclosed-scope-2-zero': ['Scope 2 disclosed as zero', '范围二披露为零'], 'disclosed-implied-factor': ['Implied factor', '隐含的因子'],
  'disclosed-internal-scrap': ['Internal scrap in a disclosed share', '披露占比含内部返回料'], 'pre-consumer-definition': ['Definition of pre-consumer', '消费前的定义'], 'disclosed-own-conversion': ['Own conversion factor', '自定折算系数'], 'disclosed-boundaries': ['Boundaries differ', '边界不同'], 'disclosed-jump': ['Jump between years', '年度间跳变'],
  'disclosed-differs': ['Disclosed differs from computed', '披露值与计算值不同'], 'disclosed-not-computed': ['Disclosed but not computed', '已披露而未计算'], 'disclosed-unreadable': ['Disclosed figure that cannot be read', '无法读取的披露数据'], 'crossfoot-broken': ['Crossfoot check broken', '勾稽校验不符'],
};

/** The heading for findings of a code; nothing where it has none. */
export function causeTitle(code: FindingCode, language: Language): string | undefined {
  return causes[code]?.[language === 'en' ? 0 : 1];
}
