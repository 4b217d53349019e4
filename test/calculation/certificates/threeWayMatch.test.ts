/** Invoice, certificates held and redemptions: each invoice says how they agree and what money depends on it. */
import { result as certified, findings } from '../../support/plant';
import { numberOf, type Node } from '../../../src/calculation/graph/node';
import { plainText } from '../../../src/quantity/exact';
import { calculated } from './randomCertificates';
import type { ComputedJson } from '../../../src/exchange/shape/resultShape';
import type { CertificatesJson } from '../../../src/exchange/shape/certificatesShape';
import { certificate, workedWith } from './worked';

const invoices = (...lines: readonly string[]): string =>
  ['Invoice | Date | Supplier | Volume | Unit | Unit price | Currency | Amount | Certificate', ...lines].join('\n');
const matched = (rows: readonly string[], ...lines: readonly string[]): ComputedJson =>
  certified(workedWith(rows, { CertificatePurchases: invoices(...lines) }));
const first = ({ certificates }: ComputedJson): CertificatesJson['purchases'][number] => certificates.purchases[0]!;
const bought = (name: string, volume: number, more: Readonly<Record<string, string | number>> = {}): string =>
  certificate(name, volume, { Invoice: 'A1', ...more });
const held = { Status: 'purchased', 'Redeemed on': '' };
/** GO: redeemed within 18 months of the month of generation, here until October 2024. */
const go = { Scheme: 'GO', Country: 'Norway' };
const lapsed = { ...held, ...go, 'Generated from': '2023-05-01', 'Generated to': '2023-05-31' };
const a1 = 'A1 | 2024-05-06 | Green One | 100 | certificate | 5 | CNY | 500 |';

test.each<readonly [string, readonly string[]]>([
  ['matched', [bought('C', 100)]],
  ['matched', [bought('C1', 40), bought('C2', 60)]],
  ['matched', [bought('C', 99.6)]],
  ['short', [bought('C', 99)]],
  ['short', []],
  ['over', [bought('C', 101)]],
  ['not redeemed', [bought('C1', 60), bought('C2', 40, held)]],
  ['not redeemed', [bought('C', 100, held)]],
  ['wrong beneficiary', [bought('C', 100, { Beneficiary: 'Broker Ltd' })]],
  ['wrong beneficiary', [bought('C', 100, { Beneficiary: '' })]],
  ['expired', [bought('C1', 60), bought('C2', 40, { Status: 'expired' })]],
  ['expired', [bought('C1', 60, held), bought('C2', 40, lapsed)]],
  ['short', [bought('C', 40, lapsed)]],
  ['over', [bought('C1', 100), bought('C2', 40, lapsed)]],
])('%s: %j', (status, rows) => {
  expect(first(matched(rows, a1))).toMatchObject({ invoice: 'A1', invoiced: '100', status });
});

const soon = { ...held, ...go, 'Generated from': '2023-08-01', 'Generated to': '2023-08-31' };
const ofBroker = { Beneficiary: 'Broker Ltd' };

test.each<readonly [string, string | undefined, readonly string[]]>([
  ['volumes that say it themselves', undefined, [bought('C', 99)]],
  ['the beneficiary', 'certificate-other-beneficiary', [bought('C1', 60, soon), bought('C2', 40, ofBroker)]],
  ['nobody named', 'certificate-no-beneficiary', [bought('C', 100, { Beneficiary: '' })]],
  ['what has lapsed', 'certificate-lapsed', [bought('C1', 60, soon), bought('C2', 40, lapsed)]],
  ['what does not count', 'certificate-other-market', [bought('C', 100, go)]],
])('%s: of an invoice the finding that says why is kept, and listed', (_, code, rows) => {
  const { certificates, findings: listed } = calculated(workedWith(rows, { CertificatePurchases: invoices(a1) }));
  const { reason } = certificates.match.invoices[0]!;
  expect(reason?.code).toBe(code);
  if (reason) expect(listed).toContain(reason);
});

test('certificates without an invoice, or with one that nobody paid, are not invoiced', () => {
  const { certificates } = matched(
    [bought('C', 100), certificate('D', 20), certificate('E', 30, { Invoice: 'Z9' })],
    a1,
  );
  expect(
    certificates.purchases.map(({ invoice, invoiced, held: volume, status }) => [invoice, invoiced, volume, status]),
  ).toEqual([
    ['A1', '100', '100', 'matched'],
    ['', '0', '20', 'not invoiced'],
    ['Z9', '0', '30', 'not invoiced'],
  ]);
});

test('what certificates without an invoice cost is unknown, not nothing', () => {
  const { certificates } = matched([bought('C', 100), certificate('D', 20, held)], a1);
  expect(certificates.purchases[1]).toMatchObject({
    status: 'not invoiced',
    invoiced: '0',
    cost: null,
    notRedeemedCost: null,
    moneyAtRisk: null,
  });
});

test('a purchase line may name the certificate instead', () => {
  expect(first(matched([certificate('C', 100)], 'A1 | | | 100 | MWh | | | 500 | C'))).toMatchObject({
    held: '100',
    status: 'matched',
  });
});

test('lines of an invoice add up in their units: 60 certificates, 30,000 kWh and 10 MWh', () => {
  const result = matched(
    [bought('C', 100)],
    'A1 | | | 60 | certificate | 5 | CNY | |',
    'A1 | | | 30000 | kWh | 0.005 | CNY | |',
    'A1 | | | 10 | MWh | | CNY | 50 |',
  );
  expect(first(result)).toMatchObject({ invoiced: '100', cost: '500', status: 'matched' });
});

test('money at risk: paid and not redeemed, redeemed and not usable', () => {
  // 5 CNY per MWh: 40 not redeemed, 25 of the redeemed in another market.
  const result = matched([bought('C1', 35), bought('C2', 25, { Country: 'Norway' }), bought('C3', 40, held)], a1);
  expect(first(result)).toMatchObject({
    redeemed: '60',
    notRedeemedCost: '200',
    notUsableCost: '125',
    moneyAtRisk: '325',
  });
});

test('a certificate a thousand times too large puts at risk what was paid, and is said once', () => {
  // 60 certificates at 5 CNY, written as 60,000 MWh.
  const result = matched([bought('C', 60000)], 'A1 | | | 60 | certificate | 5 | CNY | 300 |');
  expect(first(result)).toMatchObject({
    status: 'over',
    redeemed: '60000',
    usable: '0',
    cost: '300',
    notUsableCost: '300',
    moneyAtRisk: '300',
  });
  expect(findings(result).filter((finding) => /slip|invoice-/.test(finding))).toEqual([
    'certificate-unit-slip Certificates!E2',
  ]);
});

test('a certificate a thousand times too small is said once as well', () => {
  const result = matched([bought('C', 0.1)], a1);
  expect(first(result)).toMatchObject({ status: 'short', moneyAtRisk: '499.5' });
  expect(findings(result).filter((finding) => /slip|invoice-/.test(finding))).toEqual([
    'certificate-unit-slip Certificates!E2',
  ]);
});

test('more is held than was paid for: what is usable covers what was paid', () => {
  expect(first(matched([bought('C1', 100), bought('C2', 70, { Country: 'Norway' })], a1))).toMatchObject({
    status: 'over',
    notUsableCost: '0',
    moneyAtRisk: '0',
  });
  expect(first(matched([bought('C1', 80), bought('C2', 70, { Country: 'Norway' })], a1))).toMatchObject({
    status: 'over',
    notUsableCost: '100',
    moneyAtRisk: '100',
  });
});

test('a certificate redeemed for somebody else is said with its invoice', () => {
  const { findings: said } = matched([bought('C', 100, { Beneficiary: 'Broker Ltd' })], a1);
  expect(said.find(({ code }) => code === 'certificate-other-beneficiary')?.message).toContain(
    '"C" of the invoice "A1"',
  );
});

test('what can be redeemed from the end of the period to 90 days after it is expiring', () => {
  // October 2023 ends in March 2025, within 90 days; November in April.
  const result = matched(
    [
      bought('C1', 60, { ...held, ...go, 'Generated from': '2023-10-01', 'Generated to': '2023-10-31' }),
      bought('C2', 40, { ...held, ...go, 'Generated from': '2023-11-01', 'Generated to': '2023-11-30' }),
    ],
    a1,
  );
  expect(first(result)).toMatchObject({
    status: 'not redeemed',
    notRedeemedCost: '500',
    expiringCost: '300',
    lapsed: '0',
    moneyAtRisk: '500',
  });
  expect(findings(result).filter((finding) => finding.includes('expiring'))).toEqual([
    'warning certificates-expiring Certificates!K2',
  ]);
});

test('the last day of the period is not lapsed, the day before the period ends in another month is', () => {
  // July 2023 ends in December 2024, June in November.
  const of = (month: string) =>
    first(
      matched(
        [
          bought('C', 100, {
            ...held,
            ...go,
            'Generated from': `2023-${month}-01`,
            'Generated to': `2023-${month}-28`,
          }),
        ],
        a1,
      ),
    );
  expect(of('07')).toMatchObject({ status: 'not redeemed', lapsed: '0', lapsedCost: '0', expiringCost: '500' });
  expect(of('06')).toMatchObject({ status: 'expired', lapsed: '100', lapsedCost: '500', expiringCost: '0' });
});

test('what has lapsed is lost money, not money that can still be redeemed', () => {
  // 5 CNY per MWh: 50 redeemed, 30 lapsed in two ways, 20 held.
  const result = matched(
    [bought('C1', 50), bought('C2', 10, lapsed), bought('C3', 20, { Status: 'expired' }), bought('C4', 20, held)],
    a1,
  );
  expect(first(result)).toMatchObject({
    status: 'expired',
    lapsed: '30',
    lapsedCost: '150',
    notRedeemedCost: '100',
    expiringCost: '0',
    moneyAtRisk: '250',
  });
  expect(findings(result).filter((finding) => /expir|lapsed|invoice-/.test(finding))).toEqual([
    'warning invoice-not-redeemed Certificates!K5',
    'warning certificate-lapsed Certificates!K3',
    'warning certificate-lapsed Certificates!K4',
  ]);
  const said = result.findings.filter(({ code }) => code === 'certificate-lapsed').map(({ message }) => message);
  expect(said[0]).toBe(
    'The certificate "C2" could be redeemed until 2024-10-31 only, before the period ended: its price is lost. Write it off, or ask the supplier.',
  );
  expect(said[1]).toBe(
    'The certificate "C3" has expired unredeemed: its price is lost. Write it off, or ask the supplier.',
  );
});

test('lapsed and expiring are said of certificates without an invoice too', () => {
  const soon = { ...held, ...go, 'Generated from': '2023-10-01', 'Generated to': '2023-10-31' };
  const said = findings(
    matched([bought('C', 100), certificate('D', 20, lapsed), certificate('E', 20, soon)], a1),
  ).filter((finding) => /expiring|lapsed/.test(finding));
  expect(said).toEqual(['warning certificate-lapsed Certificates!K3', 'warning certificates-expiring Certificates!K4']);
});

test('an amount that is not volume times price is pointed out, a rounded price is not', () => {
  const said = (line: string): readonly string[] =>
    findings(matched([bought('C', 100)], line)).filter((finding) => finding.includes('purchase-'));
  expect(said('A1 | | | 100 | MWh | 5 | CNY | 530 |')).toEqual([
    'warning purchase-amount-differs CertificatePurchases!H2',
  ]);
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
  const result = matched(
    [bought('C', 100), certificate('D', 20, { Invoice: 'A2' })],
    a1,
    'A2 | | | 20 | drums | | | 100 |',
  );
  expect(
    result.certificates.purchases.map(({ invoice, invoiced, held: volume, status }) => [
      invoice,
      invoiced,
      volume,
      status,
    ]),
  ).toEqual([
    ['A1', '100', '100', 'matched'],
    ['A2', null, '20', null],
  ]);
  expect([result.certificates.purchased, result.certificates.used]).toEqual([null, '120']);
});

/** Groups of a match as text: the name, invoices that do not match, money at risk. */
const number = (node: Node | undefined): string | null => {
  const value = node && numberOf(node);
  return value ? plainText(value) : null;
};
const matchOf = (rows: readonly string[], ...lines: readonly string[]) =>
  calculated(workedWith(rows, { CertificatePurchases: invoices(...lines) })).certificates.match;
const currenciesOf = (...given: Parameters<typeof matchOf>) =>
  matchOf(...given).currencies.map(({ currency, notMatched, cost, atRisk }) => [
    currency.code || currency.kind,
    notMatched,
    number(cost),
    number(atRisk),
  ]);
const suppliersOf = (...given: Parameters<typeof matchOf>) =>
  matchOf(...given).suppliers.map(({ supplier, month, notMatched, cost }) => [
    supplier,
    month,
    notMatched,
    number(cost),
  ]);
const a2 = 'A2 | 2024-05-20 | Green One | 50 | MWh | 4 | CNY | 200 |';

test('a short and an over invoice of one supplier and month are two that do not match', () => {
  const rows = [bought('C', 90), certificate('D', 60, { Invoice: 'A2' })];
  expect(suppliersOf(rows, a1, a2)).toEqual([['Green One', '2024-05', 2, '700']]);
  expect(currenciesOf(rows, a1, a2)).toEqual([['CNY', 2, '700', '50']]);
});

describe('a date that cannot be read', () => {
  const rows = [bought('C', 100), certificate('D', 50, { Invoice: 'A2', ...held })];
  const dated = (date: string) =>
    [rows, a1, a2.replace('2024-05-20', date), a2.replace('A2', 'A3').replace('05-20', '08-20')] as const;

  test('withholds month, age and ageing of its invoice, and no volume nor money', () => {
    const {
      invoices: [, second],
      currencies: [cny],
    } = matchOf(...dated('"2024/5/20"'));
    expect([second?.status, number(second?.cost), number(second?.atRisk), second?.month]).toEqual([
      'not redeemed',
      '200',
      '200',
      '',
    ]);
    expect([number(second?.age), ...(second?.older ?? []).map(number)]).toEqual([null, null, null, null]);
    expect([number(cny?.cost), number(cny?.atRisk), ...(cny?.older ?? []).map(number)]).toEqual([
      '900',
      '400',
      null,
      null,
      null,
    ]);
    expect(matched(...dated('"2024/5/20"')).certificates.purchases[1]).toMatchObject({ month: null, cost: '200' });
  });

  test('withholds the month of its supplier that the text means, or every month where it means none', () => {
    expect(suppliersOf(...dated('"2024/5/20"'))).toEqual([
      ['Green One', '2024-05', undefined, null],
      ['Green One', '2024-08', 1, '200'],
    ]);
    expect(suppliersOf(...dated('"soon"'))).toEqual([
      ['Green One', '', undefined, null],
      ['Green One', '2024-05', undefined, null],
      ['Green One', '2024-08', undefined, null],
    ]);
  });
});

describe('totals are withheld that an unreadable line may belong to', () => {
  const rows = [bought('C', 100), certificate('D', 50, { Invoice: 'A2' })];
  const e3 = 'E3 | 2024-06-20 | Green Two | 10 | MWh | 1 | EUR | 10 |';
  const certain = [...rows, certificate('E', 10, { Invoice: 'E3' })];

  test('a volume withholds the volumes of its currency, its amount stays', () => {
    const {
      invoices: [, second],
      currencies,
    } = matchOf(certain, a1, a2.replace('| 50 |', '| "50" |'), e3);
    expect([number(second?.invoiced), number(second?.cost), number(second?.atRisk)]).toEqual([null, '200', null]);
    expect(currencies.map(({ currency, invoiced, cost }) => [currency.code, number(invoiced), number(cost)])).toEqual([
      ['CNY', null, '700'],
      ['EUR', '10', '10'],
    ]);
  });

  test('an amount withholds the money of its currency, its volume stays', () => {
    expect(currenciesOf(certain, a1, a2.replace('| 200 |', '| "200" |'), e3)).toEqual([
      ['CNY', 0, null, null],
      ['EUR', 0, '10', '0'],
    ]);
  });

  test('a currency withholds the money of all', () => {
    expect(currenciesOf(certain, a1, a2.replace('CNY', '#N/A'), e3)).toEqual([
      ['unread', 0, null, null],
      ['CNY', 0, null, null],
      ['EUR', 0, null, null],
    ]);
  });

  test('two currencies on one invoice withhold the money of both', () => {
    const y4 = 'Y4 | | | 5 | MWh | | JPY | 90 |';
    expect(
      currenciesOf(
        [...certain, certificate('Y', 5, { Invoice: 'Y4' })],
        a1,
        a2,
        'A2 | | | 0 | MWh | | EUR | 10 |',
        e3,
        y4,
      ),
    ).toEqual([
      ['several', 0, null, null],
      ['CNY', 0, null, null],
      ['EUR', 0, null, null],
      ['JPY', 0, '90', '0'],
    ]);
  });

  test('no currency is one of its own, and what nobody invoiced is in none', () => {
    expect(currenciesOf([...rows, certificate('X', 7)], a1, a2.replace('CNY', ''))).toEqual([
      ['none', 0, '200', '0'],
      ['not invoiced', 1, null, null],
      ['CNY', 0, '500', '0'],
    ]);
  });
});

test('a certificate that cannot be read withholds the invoice that a purchase line says it belongs to', () => {
  const result = matched([certificate('C', 0, { Volume: '#N/A' })], 'A1 | | | 100 | MWh | | | 500 | C');
  expect(first(result)).toMatchObject({ held: null, status: null, cost: '500', moneyAtRisk: null });
});

test('a certificate that two invoices name stands with one of them in every order of rows, and is said', () => {
  const lines = ['I1 | | | 40 | MWh | | CNY | 1000 | C', 'I2 | | | 60 | MWh | | CNY | 1000 | C'] as const;
  const rows = [certificate('C', 100)];
  for (const order of [lines, [lines[1], lines[0]] as const]) {
    const result = matched(rows, ...order);
    expect(result.certificates.purchases.map(({ invoice, held }) => [invoice, held]).sort()).toEqual([
      ['I1', '100'],
      ['I2', '0'],
    ]);
    expect(findings(result)).toContain('warning certificate-several-invoices Certificates!U2');
  }
});

test.each([
  ['CNY', '人民币'],
  ['CNY', 'rmb'],
  ['EUR', '€'],
  ['CNY', ''],
])('lines in %s and in %j are in one currency', (one, other) => {
  const result = matched(
    [certificate('C', 100, { Invoice: 'I1' })],
    `I1 | | | 40 | MWh | | ${one} | 400 |`,
    `I1 | | | 60 | MWh | | ${other} | 600 |`,
  );
  expect(first(result)).toMatchObject({ cost: '1000', currency: one });
});

test('the month and supplier of an invoice are those of its earliest line, in every order of rows', () => {
  const lines = [
    'I1 | 2024-11-05 | Beta | 40 | MWh | | CNY | 400 |',
    'I1 | 2024-01-05 | Alpha | 60 | MWh | | CNY | 600 |',
  ] as const;
  for (const order of [lines, [lines[1], lines[0]] as const])
    expect(first(matched([certificate('C', 100, { Invoice: 'I1' })], ...order))).toMatchObject({
      month: '2024-01',
      supplier: 'Alpha',
    });
});

test('where the earliest line of an invoice names no supplier, a later one does', () => {
  const lines = ['I1 | 2024-01-05 | | 60 | MWh | | CNY | 600 |', 'I1 | 2024-11-05 | Beta | 40 | MWh | | CNY | 400 |'];
  expect(first(matched([certificate('C', 100, { Invoice: 'I1' })], ...lines))).toMatchObject({
    month: '2024-01',
    supplier: 'Beta',
  });
});
