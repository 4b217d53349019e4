/** 对外文件的用语：文件中的说明、缺少的内容、文件中的错误。 */
import type { outward as english } from '../en/outward';
import type { SameWords } from '../wordForm';

export const outward: SameWords<typeof english> = {
  footprint: '碳足迹',
  primaryDataShare: '初级数据占比',
  leftOut: '排除项合计',
  sealed: (code) => `由 Crossfoot 计算；台账封签 ${code}。`,
  noReference: '未说明',
  boundary: (without) =>
    `从摇篮到大门${without.length > 0 ? `，不含以下物料的供应：${without.join('、')}` : ''}；不含包装和分销。`,
  missing: {
    withheld: (product, what) => `${product}：${what}暂不给出。`,
    company: () => '“设置”中没有填写组织。',
    'company-id': () => '“设置”中没有填写企业标识，即 URN，例如 urn:pact:example.com:company-id:works。',
    'product-id': (product) => `“设置”中没有填写“产品标识 ${product}”，即 URN，例如 urn:gtin:…。`,
    'no-mass': (product) => `${product}：PACT 要求给出每单位的质量，而其单位既不是质量单位也不是能量单位。`,
    negative: (product) => `${product}：按此废料方法计算的碳足迹小于零，PACT 不允许化石排放为负。请选择切断法。`,
  },
  exported: (count, out) => `已将 ${count} 个产品写入 ${out}`,
  nothing: '没有写出任何文件。',
  noProduct: (name, near) => `没有名为“${name}”的产品。${near === '' ? '' : `是否指“${near}”？`}`,
  noResults: (file) => `${file} 没有可对外提供的结果。请运行“crossfoot check”。`,
  unknownFormat: (name, known) => `没有格式“${name}”。可用格式：${known}。`,
  noRecords: (file) => `${file} 中没有 PACT 产品碳足迹记录。`,
  notJson: (file) => `${file} 不是 JSON 文件。`,
  record: (name, faults) => (faults === 0 ? `${name}：无误` : `${name}：${faults} 处错误`),
  layer: { shape: '形式', method: '方法', sums: '加总' },
  fault: {
    missing: () => '缺失',
    empty: () => '为空；请删去该项',
    'wrong-form': (value, expected) => `为 ${value}；应为：${expected}`,
    'unknown-property': () => '不是 PACT v3 的属性',
    'out-of-range': (value, expected) => `为 ${value}；应在 ${expected} 范围内`,
    'too-many-geographies': (value) => `给出了不止一个地理范围：${value}`,
    'not-in-order': (value, expected) => `为 ${value}，不晚于 ${expected}`,
    'validity-too-early': (value, expected) => `为 ${value}，早于参考期结束日 ${expected}`,
    'validity-too-long': (value, expected) => `为 ${value}；参考期结束三年后为 ${expected}`,
    contradicts: (value, expected) => `为 ${value}，与 ${expected} 矛盾`,
    'unknown-country': (value) => `给出 ${value}，它不是 ISO 3166-1 中的国家代码`,
    'does-not-add-up': (value, expected) => `为 ${value}；各分项之和为 ${expected}`,
    'part-above-whole': (value, expected) => `为 ${value}，大于总量 ${expected}`,
    'should-say': (_value, expected) => `应当给出，因为有 ${expected}`,
  },
};
