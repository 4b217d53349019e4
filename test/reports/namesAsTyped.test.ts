/** Names stand in results as they were typed, whatever form they are compared in. */
import { resultJson } from '../../src/exchange/resultJson';
import { findingMessage } from '../../src/language/findingMessage';
import { computed, written, year2024, type Tables } from '../support/plant';

const tables: Tables = {
  Settings: year2024('Organisation | 示例铝业（虚构）', 'Region | 中国'),
  Production: '厂区 | 工序 | 产品 | 数量 | 单位\n一厂（虚构） | 熔铸（虚构） | 铝棒（虚构） | 100 | 吨',
  Energy: '厂区 | 工序 | 能源品种 | 数量 | 单位\n一厂（虚构） | 熔铸（虚构） | 电（虚构） | 100 | MWh',
  Scrap:
    '厂区 | 工序 | 供应商 | 废料品种 | 类别 | 数量 | 单位\n一厂（虚构） | 熔铸（虚构） | 回收商（虚构） | 易拉罐（虚构） | 消费后 | 110 | 吨',
  Factors: `项目 | 组分 | 数值 | 单位
    电（虚构） | 位置 | 0.5 | tCO2/MWh
    电（虚构） | 剩余组合 | 0.6 | tCO2/MWh`,
  Certificates: `证书编号 | 证书体系 | 电量 | 单位 | 发电技术 | 国家 | 发电起 | 发电止 | 状态 | 核销日期 | 受益方 | 厂区 | 工序 | 产品 | 客户 | 用途 | 发票号 | 验证码
    绿证（虚构）1 | GEC | 40 | MWh | 风电（虚构） | 中国 | 2024-01-01 | 2024-06-30 | 已核销 | 2024-07-01 | 示例铝业（虚构） | 一厂（虚构） | 熔铸（虚构） | 铝棒（虚构） | 客户（虚构） | 供货（虚构） | 发票（虚构） | 码（虚构）`,
  CertificatePurchases:
    '发票号 | 供应商 | 电量 | 单位 | 单价 | 币种 | 金额 | 证书编号\n发票（虚构） | 示例绿电交易（虚构） | 40 | MWh | 5 | CNY | 200 | 绿证（虚构）1',
  Disclosed:
    '指标 | 对象 | 期间 | 数值 | 单位 | 来源\n产品（虚构）强度 | 铝棒（虚构） | 2024（虚构） | 1 | tCO2e/t | 报告（虚构）',
  Targets: '指标 | 对象 | 年份 | 目标值 | 单位 | 来源\n碳足迹 | 铝棒（虚构） | 2024 | 1 | tCO2e/t | 计划（虚构）',
};

test('brackets of full width stay so in every sheet, in the JSON and in what is found', () => {
  const { sheets, assessment } = written(tables, 'zh-CN');
  const shown = sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row) => row.flatMap((cell) => (typeof cell?.value === 'string' ? [`${name}: ${cell.value}`] : []))),
  );
  const said = assessment.findings.map((finding) => findingMessage(finding, 'zh-CN'));
  const all = [...shown, ...said, JSON.stringify(resultJson(assessment))];
  expect(all.filter((text) => text.includes('(虚构)'))).toEqual([]);
  expect(all.filter((text) => text.includes('示例绿电交易（虚构）')).length).toBeGreaterThan(1);
});

test('and a certificate finds its product, process, site and invoice by them', () => {
  const { certificates, targets } = computed(written(tables).assessment);
  expect(targets).toMatchObject([{ subject: '铝棒（虚构）', actual: '0.36' }]);
  expect(certificates.lines).toMatchObject([
    {
      certificate: '绿证（虚构）1',
      used: '40',
      uses: [{ site: '一厂（虚构）', process: '熔铸（虚构）', product: '铝棒（虚构）', MWh: '40' }],
    },
  ]);
  expect(certificates.purchases).toMatchObject([{ invoice: '发票（虚构）', status: 'matched' }]);
});
