/** Invoice, certificates held and redemptions: each invoice says how they agree and what money depends on it. */
import { findings } from '../../support/plant';
import { certified, type CertificatesJson, type CertifiedResult } from './certificatesJson';
import { certificate, workedWith } from './worked';

const invoices = (...lines: readonly string[]): string => ['Invoice | Date | Supplier | Volume | Unit | Unit price | Currency | Amount | Certificate', ...lines].join('\n');
const matched = (rows: readonly string[], ...lines: readonly string[]): CertifiedResult => certified(workedWith(rows, { CertificatePurchases: invoices(...lines) }));
const first = ({ certificates }: CertifiedResult): CertificatesJson['purchases'][number] => certificates.purchases[0]!;
const bought = (name: string, volume: number, more: Readonly<Record<string, string | number>> = {}): string => certificate(name, volume, { Invoice: 'A1', ...more });
const held = { Status: 'purchased', 'Redeemed on': '' };
const a1 = 'A1 | 2024-05-06 | Green One | 100 | certificate | 5 | CNY | 500 |';

test.each<readonly [string, readonly string[]]>([
  ['matched', [bought('C', 100)]], ['matched', [bought('C1', 40), bought('C2', 60)]], ['matched', [bought('C', 99.6)]], ['short', [bought('C', 99)]], ['short', []], ['over', [bought('C', 101)]],
  ['not redeemed', [bought('C1', 60), bought('C2', 40, held)]], ['not redeemed', [bought('C', 100, held)]], ['wrong beneficiary', [bought('C', 100, { Beneficiary: 'Broker Ltd' })]], ['wrong beneficiary', [bought('C', 100, { Beneficiary: '' })]],
])('%s: %j', (status, rows) => {
  expect(first(matched(rows, a1))).toMatchObject({ invoice: 'A1', invoiced: '100', status });
});

test('certificates without an invoice, or with one that nobody paid, are not invoiced', () => {
  const { certificates } = matched([bought('C', 100), certificate('D', 20), certificate('E', 30, { Invoice: 'Z9' })], a1);
  expect(certificates.purchases.map(({ invoice, invoiced, held: volume, status }) => [invoice, invoiced, volume, status])).toEqual([['A1', '100', '100', 'matched'], ['', '0', '20', 'not invoiced'], ['Z9', '0', '30', 'not invoiced']]);
});

test('a purchase line may name the certificate instead', () => {
  expect(first(matched([certificate('C', 100)], 'A1 | | | 100 | MWh | | | 500 | C'))).toMatchObject({ held: '100', status: 'matched' });
});

test('lines of an invoice add up in their units: 60 certificates, 30,000 kWh and 10 MWh', () => {
  const result = matched([bought('C', 100)], 'A1 | | | 60 | certificate | 5 | CNY | |', 'A1 | | | 30000 | kWh | 0.005 | CNY | |', 'A1 | | | 10 | MWh | | CNY | 50 |');
  expect(first(result)).toMatchObject({ invoiced: '100', cost: '500', status: 'matched' });
});

test('money at risk: paid and not redeemed, redeemed and not usable', () => {
  // 5 CNY per MWh: 40 not redeemed, 25 of the redeemed in another market.
  const result = matched([bought('C1', 35), bought('C2', 25, { Country: 'Norway' }), bought('C3', 40, held)], a1);
  expect(first(result)).toMatchObject({ redeemed: '60', notRedeemedCost: '200', notUsableCost: '125', moneyAtRisk: '325' });
});

test('what can be redeemed for 90 days after the period at most is expiring', () => {
  const scheme = { Scheme: 'GO', Country: 'Norway' };
  // GO: 18 months from the month of generation. October 2023 ends in March 2025, within 90 days; November in April.
  const result = matched([bought('C1', 60, { ...held, ...scheme, 'Generated from': '2023-10-01', 'Generated to': '2023-10-31' }), bought('C2', 40, { ...held, ...scheme, 'Generated from': '2023-11-01', 'Generated to': '2023-11-30' })], a1);
  expect(first(result)).toMatchObject({ notRedeemedCost: '500', expiringCost: '300' });
  expect(findings(result).filter((finding) => finding.includes('expiring'))).toEqual(['warning certificates-expiring Certificates!K2']);
});

test('an amount that is not volume times price is pointed out, a rounded price is not', () => {
  const said = (line: string): readonly string[] => findings(matched([bought('C', 100)], line)).filter((finding) => finding.includes('purchase-'));
  expect(said('A1 | | | 100 | MWh | 5 | CNY | 530 |')).toEqual(['warning purchase-amount-differs CertificatePurchases!H2']);
  expect(said('A1 | | | 100 | MWh | 5.33 | CNY | 533.3 |')).toEqual([]);
});

test('a price that nobody knows withholds the money, not the match', () => {
  const result = matched([bought('C', 60), bought('D', 40, held)], 'A1 | | | 100 | MWh | | | |');
  expect(first(result)).toMatchObject({ status: 'not redeemed', cost: null, moneyAtRisk: null });
  expect(findings(result)).toContain('warning purchase-without-amount CertificatePurchases!H2');
});

test('two currencies are never added', () => {
  const result = matched([bought('C', 100)], 'A1 | | | 60 | MWh | | CNY | 300 |', 'A1 | | | 40 | MWh | | EUR | 30 |');
  expect(first(result)).toMatchObject({ status: 'matched', cost: null });
  expect(findings(result)).toContain('warning purchase-currencies CertificatePurchases!G2');
});

test('a purchase that cannot be read withholds its invoice and the volume bought, nothing else', () => {
  const result = matched([bought('C', 100), certificate('D', 20, { Invoice: 'A2' })], a1, 'A2 | | | 20 | drums | | | 100 |');
  expect(result.certificates.purchases.map(({ invoice, invoiced, held: volume, status }) => [invoice, invoiced, volume, status])).toEqual([['A1', '100', '100', 'matched'], ['A2', null, '20', null]]);
  expect([result.certificates.purchased, result.certificates.used]).toEqual([null, '120']);
});
