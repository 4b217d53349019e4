/** Green certificates, their invoices, targets and published figures of the fictitious plant. */
import type { LedgerRow } from '../../ledgers/ledgerRow';
import type { Say } from '../say';
import type { DemoNames } from './demoNames';

/** `Certificates`: redeemed for a product, a process, a site and for nothing in particular, and one that is only held. */
export function demoCertificates(names: DemoNames, say: Say): readonly LedgerRow[] {
  const country = say('China', '中国');
  const held = (number: number, volume: number, technology: string, invoice: string, row: LedgerRow): LedgerRow => ({
    certificate: `GEC-2024-${String(number).padStart(3, '0')}`,
    scheme: 'GEC',
    volume,
    unit: 'MWh',
    technology,
    country,
    generatedFrom: '2024-01-01',
    generatedTo: '2024-12-31',
    status: 'redeemed',
    redeemedOn: '2025-02-14',
    beneficiary: names.organisation,
    claimFrom: '2024-01-01',
    claimTo: '2024-12-31',
    invoice,
    ...row,
  });
  return [
    held(1, 24000, names.wind, 'INV-G-001', {
      ...names.rolling,
      product: names.sheet,
      customer: names.carmaker,
      purpose: say('Sheet 6016 for Example Motors', '用于示例汽车的6016板材'),
      verificationKey: 'F1C-0001',
    }),
    held(2, 60000, names.wind, 'INV-G-002', {
      ...names.electrolysis,
      purpose: say('Electrolysis', '电解工序'),
      verificationKey: 'F1C-0002',
    }),
    held(3, 30000, names.solar, 'INV-G-003', {
      generatedFrom: '2024-04-01',
      generatedTo: '2024-09-30',
      site: names.west,
      purpose: say('West works', '西厂区'),
      verificationKey: 'F1C-0003',
    }),
    held(4, 100000, names.hydro, 'INV-G-004', {
      purpose: say('Electricity use of the company', '公司用电'),
      verificationKey: 'F1C-0004',
    }),
    held(5, 10000, names.wind, 'INV-G-005', { status: 'purchased', redeemedOn: null, claimFrom: null, claimTo: null }),
  ];
}

/** `CertificatePurchases`: the last invoice is for more than is held. */
export function demoPurchases(names: DemoNames, say: Say): readonly LedgerRow[] {
  const bought = (number: number, date: string, volume: number, unitPrice: number): LedgerRow => ({
    invoice: `INV-G-00${number}`,
    date,
    supplier: names.trader,
    scheme: 'GEC',
    volume,
    unit: say('certificate', '张'),
    unitPrice,
    currency: 'CNY',
    amount: volume * unitPrice,
    certificate: `GEC-2024-00${number}`,
  });
  return [
    bought(1, '2024-03-12', 24000, 6.5),
    bought(2, '2024-05-20', 60000, 6),
    bought(3, '2024-06-18', 30000, 7),
    bought(4, '2024-09-09', 100000, 5.5),
    bought(5, '2024-12-03', 12000, 6),
  ];
}

/** `Targets` of the year and of years to come. */
export function demoTargets(names: DemoNames): readonly LedgerRow[] {
  const target = (
    metric: string,
    subject: string | null,
    year: number,
    value: number,
    unit: string,
    direction: 'at most' | 'at least',
  ): LedgerRow => ({
    metric,
    subject,
    year,
    target: value,
    unit,
    direction,
  });
  return [
    target('footprint', names.liquid, 2024, 14.5, 'tCO2e/t', 'at most'),
    target('footprint', names.sheet, 2024, 13, 'tCO2e/t', 'at most'),
    target('footprint', names.sheet, 2027, 11.5, 'tCO2e/t', 'at most'),
    target('footprint', names.profile, 2024, 12, 'tCO2e/t', 'at most'),
    target('recycled content', names.sheet, 2024, 0.18, '1', 'at least'),
    target('recycled content', names.sheet, 2027, 0.3, '1', 'at least'),
    target('scrap pre-consumer', null, 2024, 9000, 't', 'at least'),
    target('scrap post-consumer', null, 2024, 25000, 't', 'at least'),
    target('green electricity share', null, 2024, 0.15, '1', 'at least'),
  ];
}

/** `Disclosed`: what a report of the plant would have printed, some of it a little wrong. */
export function demoDisclosed(names: DemoNames, say: Say): readonly LedgerRow[] {
  const source = say('Fictitious sustainability report 2024', '虚构的2024年度可持续发展报告');
  const printed = (metric: string, subject: string | null, period: number, value: number, unit: string): LedgerRow => ({
    metric,
    subject,
    period,
    value,
    unit,
    source,
  });
  return [
    printed('scrap internal', null, 2023, 23200, 't'),
    printed('scrap internal', null, 2024, 24060, 't'),
    printed('footprint', names.liquid, 2023, 14.6, 'tCO2e/t'),
    printed('footprint', names.liquid, 2024, 14.2, 'tCO2e/t'),
    printed('recycled content', names.sheet, 2024, 0.3, '1'),
    printed('certificates redeemed', null, 2024, 214000, 'MWh'),
  ];
}
