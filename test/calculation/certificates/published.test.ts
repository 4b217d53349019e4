/** Published figures: 200,000 MWh bought, redeemed in two statements for one customer's products; and the plainest scope 2 there is. */
import { assessFigures } from '../../../src/assess';
import type { ComputedJson } from '../../../src/exchange/shape/resultShape';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { sampleSheets } from '../../../src/samples/allSamples';
import { computed, findings, result } from '../../support/plant';
import { marketScope2 } from './certificatesJson';
import { certificate, workedWith } from './worked';

const published = (name: string): ComputedJson =>
  computed(assessFigures(openXlsx(newXlsx(sampleSheets(name, 'en')!)).snapshot, { language: 'en' }));

describe('nanshan-2024', () => {
  const nanshan = published('nanshan-2024');
  const { certificates } = nanshan;

  test('200,000 certificates bought are the 30,000 and 170,000 MWh redeemed', () => {
    expect([certificates.purchased, certificates.redeemed]).toEqual(['200000', '200000']);
    expect(certificates.lines.map(({ used }) => used)).toEqual(['30000', '170000']);
    expect(
      certificates.purchases.map(({ invoiced, held, redeemed, status }) => [invoiced, held, redeemed, status]),
    ).toEqual([['200000', '200000', '200000', 'matched']]);
  });

  test('they cover 9.1 per cent of the electricity bought from the grid, and none of the plant’s own sun', () => {
    expect(certificates.coverage.map(({ grid, covered }) => [grid, covered])).toEqual([['2195841.2', '200000']]);
    expect(Number(certificates.coverage[0]?.share)).toBeCloseTo(0.09108, 5);
  });

  test('both are for products of a customer that are not named: they count in the inventory and lower no footprint', () => {
    expect(
      certificates.lines.map(({ purposes }) => [
        purposes.inventory?.counts,
        purposes.product?.counts,
        purposes.CBAM?.counts,
      ]),
    ).toEqual([
      [true, false, false],
      [true, false, false],
    ]);
    expect(findings(nanshan).filter((finding) => finding.includes('certificate-product-unnamed'))).toHaveLength(2);
  });

  test('nothing that needs what the report does not print is a number', () => {
    expect([nanshan.inventory.scope2MarketBased, nanshan.inventory.scope2LocationBased, nanshan.products]).toEqual([
      null,
      null,
      [],
    ]);
    expect(certificates.purchases[0]?.cost).toBeNull();
  });
});

test('S2-03: statements of 30,000 and 170,000 MWh are the 200,000,000 kWh procured', () => {
  const found = result(
    workedWith(
      [
        certificate('Statement 1', 30_000, { Scheme: 'I-REC(E)', Invoice: '2024' }),
        certificate('Statement 2', 170_000, { Scheme: 'I-REC(E)', Invoice: '2024' }),
      ],
      {
        CertificatePurchases: 'Invoice | Volume | Unit\n2024 | 200000000 | kWh',
        Disclosed:
          'Metric | Subject | Period | Value | Unit | Source\ncertificates redeemed | | 2024 | 200000000 | kWh | Report',
      },
    ),
  );
  expect(found.certificates.purchases).toMatchObject([
    { invoiced: '200000', held: '200000', redeemed: '200000', status: 'matched' },
  ]);
  expect(found.disclosed).toMatchObject([{ computed: '200000000', difference: '0' }]);
});

test('30,000 and 170,000 MWh dedicated to one product of a customer lower that product to its own grid electricity, and no other', () => {
  const Energy =
    'Site | Process | Carrier | Quantity | Unit\nEast | Melting | Electricity | 1000 | MWh\nEast | Rolling | Electricity | 200000 | MWh\nWest | Pressing | Electricity | 500 | MWh';
  const statements = [30_000, 170_000].map((volume) =>
    certificate(`Statement ${volume}`, volume, { Product: 'Sheet', Customer: 'Cars' }),
  );
  const found = result(workedWith(statements, { Energy }));
  // Three quarters of Rolling's 200,000 MWh are for Sheet; the 50,000 MWh beyond are left, and Foil keeps 0.6 t/MWh x 50,000 MWh over its 20 t.
  expect(found.certificates.lines.map(({ used, unused }) => [used, unused])).toEqual([
    ['22500', '7500'],
    ['127500', '42500'],
  ]);
  expect(marketScope2(found)).toEqual({ Slab: '6', Sheet: '0', Foil: '1500', Profile: '6' });
  expect(found.checks.every(({ holds }) => holds)).toBe(true);
});

test('S2-01: 50,000 kWh at 0.485 kg are 24.25 t', () => {
  const plain = result({
    Production: 'Process | Product | Quantity | Unit\nWorks | Metal | 1 | t',
    Energy: 'Process | Carrier | Quantity | Unit\nWorks | Electricity | 50000 | kWh',
    Factors: 'Item | Component | Value | Unit\nElectricity | location | 0.485 | kgCO2/kWh',
  });
  expect([plain.inventory.scope2LocationBased, plain.inventory.scope2MarketBased]).toEqual(['24.25', '24.25']);
});

describe('the demo', () => {
  const demo = published('demo-corrected');

  test('uses 24,000, 60,000, 30,000 and 100,000 MWh in the four steps; the last 10,000 are bought and not redeemed', () => {
    expect(demo.certificates.lines.map(({ used, unused }) => [used, unused])).toEqual([
      ['24000', '0'],
      ['60000', '0'],
      ['30000', '0'],
      ['100000', '0'],
      ['0', '0'],
    ]);
    expect(demo.certificates.purchases.map(({ status }) => status)).toEqual([
      'matched',
      'matched',
      'matched',
      'matched',
      'short',
    ]);
  });

  test('12,000 MWh at 6 yuan are paid and not redeemed', () => {
    expect(demo.certificates.purchases[4]).toMatchObject({ invoiced: '12000', held: '10000', moneyAtRisk: '72000' });
  });

  test('the target for green electricity and the disclosed redemptions are compared with what is computed', () => {
    const share = demo.targets.find(({ metric }) => metric === 'green electricity share');
    expect(share).toMatchObject({ status: 'achieved' });
    expect(Number(share?.actual)).toBeCloseTo(214000 / 1402584, 12);
    expect(demo.disclosed.find(({ metric }) => metric === 'certificates redeemed')).toMatchObject({
      value: '214000',
      computed: '214000',
      difference: '0',
    });
  });
});

test('the demo with its faults: a date stored as text leaves its invoice matched, without a month', () => {
  const { certificates } = published('demo');
  expect(certificates.purchases[2]).toMatchObject({
    invoiced: '30000',
    held: '30000',
    status: 'matched',
    cost: '210000',
    moneyAtRisk: '0',
    month: null,
  });
  expect(certificates.purchased).toBe('226000');
});
