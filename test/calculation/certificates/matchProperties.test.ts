/** What must hold for any invoices: no money figure is above what was paid, groups are the sum of their invoices, and what is unknown is nowhere zero. */
import fc from 'fast-check';
import type { ThreeWayMatch } from '../../../src/calculation/certificates/threeWayMatch';
import { numberOf, type Node } from '../../../src/calculation/graph/node';
import { exact, total, ZERO, type Exact } from '../../../src/quantity/exact';
import { calculated } from './randomCertificates';
import { certificate, workedWith } from './worked';

const generated = [
  {},
  { 'Generated from': '2023-03-01' },
  { 'Generated from': '2023-08-01' },
  { 'Generated from': '2024-05-01' },
];
const standings = [
  {},
  { Beneficiary: 'Broker Ltd' },
  { Country: 'Norway' },
  { Status: 'purchased', 'Redeemed on': '' },
  { Status: 'sold' },
  { Status: 'expired' },
];

const held = fc.record({
  volume: fc.integer({ min: 0, max: 300 }),
  times: fc.constantFrom(1, 1, 1, 1000),
  invoice: fc.constantFrom('A1', 'A1', 'B2', 'C3', 'Z9', ''),
  generated: fc.constantFrom(...generated),
  standing: fc.constantFrom(...standings),
  scheme: fc.constantFrom('GO', 'GEC'),
});
const bought = fc.record({
  invoice: fc.constantFrom('A1', 'B2', 'C3'),
  date: fc.constantFrom('2024-05-06', '2023-05-06', '"2024/5/6"', '"soon"', ''),
  supplier: fc.constantFrom('One', 'Two'),
  volume: fc.integer({ min: 1, max: 300 }),
  currency: fc.constantFrom('CNY', 'CNY', 'EUR', ''),
  amount: fc.integer({ min: 0, max: 999 }),
});
const anything = fc.tuple(fc.array(held, { maxLength: 8 }), fc.array(bought, { minLength: 1, maxLength: 5 }));
const options = { seed: 20240101, numRuns: 150 };

function match([certificates, lines]: readonly [
  readonly (typeof held extends fc.Arbitrary<infer One> ? One : never)[],
  readonly (typeof bought extends fc.Arbitrary<infer One> ? One : never)[],
]): ThreeWayMatch {
  return calculated(
    workedWith(
      certificates.map((one, index) =>
        certificate(`C${index}`, one.volume * one.times, {
          ...one.generated,
          ...one.standing,
          Scheme: one.scheme,
          Invoice: one.invoice,
        }),
      ),
      {
        CertificatePurchases: [
          'Invoice | Date | Supplier | Volume | Unit | Currency | Amount',
          ...lines.map(
            (line) =>
              `${line.invoice} | ${line.date} | ${line.supplier} | ${line.volume} | MWh | ${line.currency} | ${line.amount}`,
          ),
        ].join('\n'),
      },
    ),
  ).certificates.match;
}

const money = ['notRedeemedCost', 'lapsedCost', 'notUsableCost', 'expiringCost', 'atRisk'] as const;
/** Beyond 25 decimals only the rounding of a division shows. */
const grain = exact('1e-25');
const isWithin = (value: Exact, most: Exact): boolean =>
  value.greaterThanOrEqualTo(ZERO) && value.lessThanOrEqualTo(most.plus(grain));

test('no money of an invoice is below zero or above its cost, nor is all at risk together', () => {
  fc.assert(
    fc.property(anything, (given) => {
      for (const invoice of match(given).invoices) {
        const cost = numberOf(invoice.cost);
        for (const key of money) {
          const value = numberOf(invoice[key]);
          expect(value === undefined || (cost !== undefined && isWithin(value, cost))).toBe(true);
        }
        const parts = [invoice.notRedeemedCost, invoice.lapsedCost, invoice.notUsableCost].map(numberOf);
        if (parts.every((part) => part !== undefined)) expect(numberOf(invoice.atRisk)).toEqual(total(parts));
        const [expiring, open] = [numberOf(invoice.expiringCost), numberOf(invoice.notRedeemedCost)];
        if (expiring && open) expect(isWithin(expiring, open)).toBe(true);
      }
    }),
    options,
  );
});

test('a currency is withheld wherever an invoice in it is, and else the sum of its invoices', () => {
  const isKnown = (node: Node): boolean => numberOf(node) !== undefined;
  fc.assert(
    fc.property(anything, (given) => {
      const { invoices, currencies } = match(given);
      for (const group of currencies.filter(({ currency }) => currency.kind === 'one' || currency.kind === 'none')) {
        const touching = invoices.filter(({ currency }) => currency.codes.includes(group.currency.code));
        expect(isKnown(group.cost)).toBe(touching.every(({ cost }) => isKnown(cost)));
        if (isKnown(group.atRisk))
          expect(numberOf(group.atRisk)).toEqual(total(touching.map(({ atRisk }) => numberOf(atRisk)!)));
        expect(group.notMatched).toBe(group.invoices.filter(({ status }) => status !== 'matched').length);
      }
    }),
    options,
  );
});
