/** Chinese headings and sentences of the findings about certificates and their invoices. */
import type { FindingWords } from '../findingDetails';
import { amount, clause } from '../sentence';
import { bothOf, inBrackets, quoted, quotedOr } from './sentence';

const ofInvoice = (invoice: string): string => clause(invoice, (known) => `（发票“${known}”）`);

const named = (name: string): string => `绿证${quoted(name)}`;

export const certificateFindings = {
  'unreadable-serials': {
    heading: '无法读取的序号',
    sentence: (d) =>
      `证书序号${bothOf(d.first, d.second)}无法识别为一个区间，因此无法核查是否重叠。请以文本填写起止序号，且前面的字母相同。`,
  },
  'serials-overlap': {
    heading: '序号重叠',
    sentence: (d) =>
      `${named(d.certificate)}的序号与${quotedOr(d.near, '另一张绿证')}${inBrackets(d.first)}重叠，重叠部分只计一次。请更正序号区间。`,
  },
  'serial-count-differs': {
    heading: '序号数量与电量不符',
    sentence: (d) =>
      `${named(d.certificate)}的电量${inBrackets(amount(d.value, d.unit))}与序号所计数量${inBrackets(amount(d.wanted, d.unit))}不一致。请更正电量或序号区间。`,
  },
  'certificate-twice': {
    heading: '绿证重复登记',
    sentence: (d) =>
      `绿证${quoted(d.value)}出现两次${clause(d.first, (cell) => `，首次在 ${cell}`)}，只计一次。如确为同一绿证，请只保留一行，否则请更正编号；同一绿证分拆时须填写互不重叠的序号。`,
  },
  'verification-key-twice': {
    heading: '验证码重复',
    sentence: (d) =>
      `验证码${quoted(d.value)}出现两次${clause(d.first, (cell) => `，首次在 ${cell}`)}：同一笔核销登记了两次，只计一次。请保留正确的一行，或更正验证码。`,
  },
  'one-generation-two-schemes': {
    heading: '同一发电量两种证书',
    sentence: (d) =>
      `${named(d.certificate)}与${quotedOr(d.near, '另一体系的绿证')}${inBrackets(d.first)}的技术、发电日期和电量相同，可能是同一电量的重复签发。如确为同一电量，请只以其中一张声明；如不是，请留存证明。`,
  },
  'certificate-unit-slip': {
    heading: '电量差一千倍',
    sentence: (d) =>
      `${named(d.certificate)}的电量${inBrackets(amount(d.value, d.unit))}与发票或序号所示${inBrackets(amount(d.wanted, d.unit))}相差1000倍，疑为 kWh 与 MWh 混淆。请更正单位。`,
  },
  'certificate-no-beneficiary': {
    heading: '核销时无受益方',
    sentence: (d) =>
      `${named(d.certificate)}${ofInvoice(d.invoice)}核销时未注明受益方，因此不计入。请索取以贵方名义出具的核销声明，并填写受益方。`,
  },
  'certificate-other-beneficiary': {
    heading: '受益方为其他单位',
    sentence: (d) =>
      `${named(d.certificate)}${ofInvoice(d.invoice)}的受益方是${quotedOr(d.beneficiary, '其他单位')}，因此在此不计入。请更正名称，或索取以贵方名义出具的核销声明。`,
  },
  'certificate-outside-claim': {
    heading: '声明期不在报告期内',
    sentence: (d) => `${named(d.certificate)}的声明期不在报告期内，因此在此不计入。请更正声明期或报告期。`,
  },
  'certificate-claim-beyond-period': {
    heading: '声明期超出报告期',
    sentence: (d) => `${named(d.certificate)}的声明期超出报告期，在此只计入两者重合期间的用电量。余量请留给另一期间。`,
  },
  'cover-by-parts': {
    heading: '绿证与因子均分段适用',
    sentence: (d) =>
      `${quotedOr(d.item, '电网电力')}的因子在报告期内有变化，绿证又只声明其中一段，目前无法逐段对应，基于市场的结果暂不列示。请分段核算，或补充一个覆盖整个报告期的因子。`,
  },
  'certificate-other-market': {
    heading: '其他市场的绿证',
    sentence: (d) =>
      `${named(d.certificate)}来自与用电地不同的市场${quoted(d.value)}，因此不计入。请使用厂区所在市场的绿证。`,
  },
  'certificate-market-unknown': {
    heading: '市场未知',
    sentence: (d) => `${named(d.certificate)}无法与厂区所在市场核对。请填写其国家，并在设置中填写厂区的区域。`,
  },
  'certificate-generated-late': {
    heading: '发电晚于声明期',
    sentence: (d) => `${named(d.certificate)}的发电日期晚于声明期，因此不计入。请使用声明期内所发电量的绿证。`,
  },
  'certificate-not-accepted': {
    heading: '不符合证书规则',
    sentence: (d) =>
      `${named(d.certificate)}不符合其证书体系${inBrackets(d.scheme)}的规则${clause(d.day, (day) => `，最后日期为 ${day}`)}，因此不计入。请核对发电日期和核销日期。`,
  },
  'certificate-is-offset': {
    heading: '属于抵消而非绿证',
    sentence: (d) => `${named(d.certificate)}看起来是碳信用，不属于电力属性，因此不计入。请与绿证分开登记。`,
  },
  'certificate-not-tradable': {
    heading: '不可交易',
    sentence: (d) =>
      `${named(d.certificate)}为水电：2023年以前投产的水电项目在中国只核发不可交易绿证，不可能购得。请核对电站。`,
  },
  'certificate-target-unknown': {
    heading: '指定对象未知',
    sentence: (d) =>
      `${named(d.certificate)}指定用于${quotedOr(d.value, '某对象')}，但台账中没有它，无法确定它覆盖什么。${clause(d.near, (near) => `是否指“${near}”？`)}请更正名称，或在台账中补登该产品、工序或厂区。`,
  },
  'certificate-without-grid': {
    heading: '没有可覆盖的电网电量',
    sentence: (d) =>
      `${named(d.certificate)}指定用于没有电网电量的${quotedOr(d.value, '对象')}；自备、自发和直供电不能由绿证覆盖。请改为用于电网电量。`,
  },
  'certificate-product-unnamed': {
    heading: '未写明客户产品',
    sentence: (d) =>
      `${named(d.certificate)}指定用于客户${quoted(d.customer)}的产品但未写明产品：它降低排放清单，不降低任何产品的碳足迹。如要降低，请填写产品。`,
  },
  'certificates-above-consumption': {
    heading: '绿证多于用电量',
    sentence: (d) =>
      `${clause(d.value, (target) => `“${target}”的`)}绿证${inBrackets(amount(d.made, d.unit))}超过其未覆盖的电网电量${inBrackets(amount(d.drawn, d.unit))}；多余部分不使用，也不结转。请核对电量和指定用途。`,
  },
  'certificates-expiring': {
    heading: '绿证即将过期',
    sentence: (d) => `${named(d.certificate)}尚未核销，最迟可用至${d.day || '近期'}。请及时核销，否则所付款项将损失。`,
  },
  'certificate-lapsed': {
    heading: '绿证未核销已过期',
    sentence: (d) =>
      `${named(d.certificate)}${clause(d.day, (day) => `最迟应于 ${day} 核销，在报告期结束前`) || '未核销'}已过期，所付款项已损失。请在账务上计入损失，或向供应商追偿。`,
  },
  'own-generation-sold': {
    heading: '自发电绿证已售出',
    sentence: (d) =>
      `${clause(d.site, (site) => `“${site}”的`)}自发电绿证已售出${inBrackets(amount(d.value, d.unit))}，等量自用电改用剩余电力组合因子。如其属于上网电量，请将上网电量登记为产出。`,
  },
  'own-generation-sold-beyond': {
    heading: '售出超过自用',
    sentence: (d) =>
      `自发电绿证的售出量超过登记为自发的自用电量${inBrackets(amount(d.value, d.unit))}。如属上网电量，则无需处理；否则请将自用电量的来源登记为自发。`,
  },
  'sold-certificate-set-aside': {
    heading: '售出绿证不属本期自发电',
    sentence: (d) =>
      d.value === ''
        ? `${named(d.certificate)}已售出，但发电期不在报告期内${clause(d.count, (count) => `（共${count}条）`)}，不冲减本期自发电。如属本期发电，请改正发电日期。`
        : `${named(d.certificate)}已售出，但其市场（“${d.value}”）与自发电所在市场不同，不冲减自发电。如确为自发电，请改正国家。`,
  },
  'own-generation-twice': {
    heading: '自发电重复登记',
    sentence: (d) =>
      `${quotedOr(d.process, '该工序')}的自发电${quoted(d.item)}既登记为自发自用，又登记为领自某工序。请只保留其一。`,
  },
  'certificate-own-use': {
    heading: '自发自用，不覆盖电网电量',
    sentence: (d) =>
      `${named(d.certificate)}属于自发自用电量：自用部分已按自发计入，不能再覆盖电网电量。请仅作为凭据保留。`,
  },
  'certificate-old-vintage': {
    heading: '发电早于声明期一年以上',
    sentence: (d) =>
      `${named(d.certificate)}的发电日期早于声明期一年以上。虽予计入，但发电日期应尽量接近用电期间。请核对发电日期。`,
  },
  'certificate-no-vintage': {
    heading: '未填写发电日期',
    sentence: (d) =>
      `${named(d.certificate)}未填写发电日期，无法核对其年份。请按核销声明填写，其他缺少日期的行也一并补齐。`,
  },
  'certificate-generated-partly-late': {
    heading: '部分发电晚于声明期',
    sentence: (d) =>
      `${named(d.certificate)}的部分发电日期晚于声明期，现按全量计入。请按声明期末日拆分该行，或更正日期。`,
  },
  'certificate-days-contradict': {
    heading: '日期互相矛盾',
    sentence: (d) => `${named(d.certificate)}的日期互相矛盾：发电止早于发电起，或核销早于发电。请按核销声明更正。`,
  },
  'certificate-site-not-named': {
    heading: '其他台账未出现该厂区',
    sentence: (d) =>
      `${named(d.certificate)}指定用于厂区${quoted(d.value)}，但其他台账未出现该厂区，因此用于未填厂区的用电。请在其他台账填写厂区；自备电不能由绿证覆盖。`,
  },
  'invoice-short': {
    heading: '持有少于开票',
    sentence: (d) =>
      `发票${quoted(d.invoice)}的持有电量${inBrackets(amount(d.made, d.unit))}少于开票电量${inBrackets(amount(d.drawn, d.unit))}。请向供应商索取余量，或补录绿证。`,
  },
  'invoice-over': {
    heading: '持有多于开票',
    sentence: (d) =>
      `发票${quoted(d.invoice)}的持有电量${inBrackets(amount(d.made, d.unit))}多于开票电量${inBrackets(amount(d.drawn, d.unit))}。请核对电量和各绿证的发票号。`,
  },
  'invoice-not-redeemed': {
    heading: '已付未核销',
    sentence: (d) =>
      `发票${quoted(d.invoice)}有已付款但未核销的电量${inBrackets(amount(d.value, d.unit))}。请在过期前核销。`,
  },
  'certificate-not-invoiced': {
    heading: '绿证无发票',
    sentence: (d) =>
      `${named(d.certificate)}在采购台账中没有对应发票${quoted(d.invoice)}。请补录发票，或填写该绿证的发票号。`,
  },
  'certificate-several-invoices': {
    heading: '多张发票指向同一绿证',
    sentence: (d) =>
      `${named(d.certificate)}与发票${quoted(d.invoice)}核对，但发票${quoted(d.near)}的明细也写明了它。请按发票拆分该行，并填写证书序号。`,
  },
  'purchase-amount-differs': {
    heading: '金额与电量×单价不符',
    sentence: (d) =>
      `金额${inBrackets(amount(d.value, d.currency))}不等于电量乘以单价${inBrackets(amount(d.computed, d.currency))}。请核对单价、电量、单位和税额。`,
  },
  'purchase-without-amount': {
    heading: '发票无金额',
    sentence: (d) => `发票${quoted(d.invoice)}既没有金额也没有单价，成本未知。请填写其中一项。`,
  },
  'purchase-currencies': {
    heading: '同一发票多种币种',
    sentence: (d) => `发票${quoted(d.invoice)}含有多个币种${inBrackets(d.currency)}，不能相加。请按币种拆分发票。`,
  },
} satisfies Partial<FindingWords>;
