/** One megawatt-hour, one claim: what claims something twice is found, counted once, and said. */
import { result as certified, findings } from '../../support/plant';
import type { ComputedJson } from '../../../src/exchange/shape/resultShape';
import { certificate, workedPlant, workedWith } from './worked';

const used = ({ certificates }: ComputedJson): readonly (readonly [string, string | null])[] =>
  certificates.lines.map((line) => [line.certificate, line.used]);
/** What is found in the certificates. */
const about = (result: ComputedJson): readonly string[] =>
  findings(result).filter((finding) => finding.includes(' Certificates!'));

test('overlapping serials count once: 1 to 100 and 51 to 150 are 150 MWh', () => {
  const result = certified(
    workedWith([
      certificate('A', 100, { 'Serial from': 'X001', 'Serial to': 'X100' }),
      certificate('B', 100, { 'Serial from': 'X051', 'Serial to': 'X150' }),
    ]),
  );
  expect(used(result)).toEqual([
    ['A', '100'],
    ['B', '50'],
  ]);
  expect(about(result)).toEqual(['serials-overlap Certificates!B3']);
});

test('one range inside another, as long as the numbers are: nothing is left of it', () => {
  const long = '202401003700000000000000000000';
  const result = certified(
    workedWith([
      certificate('Narrow', 10, { 'Serial from': `"${long}11"`, 'Serial to': `"${long}20"`, Product: 'Sheet' }),
      certificate('Wide', 90, { 'Serial from': `"${long}01"`, 'Serial to': `"${long}90"` }),
    ]),
  );
  expect(used(result)).toEqual([
    ['Narrow', '10'],
    ['Wide', '80'],
  ]);
});

test('a long serial that was stored as a number has lost its last digits and cannot be checked', () => {
  expect(
    about(
      certified(
        workedWith([
          certificate('A', 2, { 'Serial from': '12345678901234567890', 'Serial to': '12345678901234567891' }),
        ]),
      ),
    ),
  ).toEqual(['identifier-as-number Certificates!B2', 'identifier-as-number Certificates!C2']);
});

test('the same certificate twice counts once, for what it is dedicated to most narrowly', () => {
  const result = certified(workedWith([certificate('A', 100), certificate('A', 100, { Product: 'Sheet' })]));
  expect(result.certificates.lines.map((line) => line.used)).toEqual(['0', '100']);
  expect(about(result)).toEqual(['certificate-twice Certificates!A2']);
  expect(result.certificates.lines[0]).toMatchObject({ eligible: false, unused: '100' });
});

test('parts of one certificate with serials of their own both count', () => {
  const result = certified(
    workedWith([
      certificate('A', 50, { 'Serial from': '1', 'Serial to': '50' }),
      certificate('A', 50, { 'Serial from': '51', 'Serial to': '100', Product: 'Sheet' }),
    ]),
  );
  expect([used(result), about(result)]).toEqual([
    [
      ['A', '50'],
      ['A', '50'],
    ],
    [],
  ]);
});

test('one redemption booked under two names counts once', () => {
  const result = certified(
    workedWith([
      certificate('Statement', 100, { 'Verification key': 'K1' }),
      certificate('For the carmaker', 100, { 'Verification key': 'K1', Product: 'Sheet' }),
    ]),
  );
  expect(used(result)).toEqual([
    ['Statement', '0'],
    ['For the carmaker', '100'],
  ]);
  expect(about(result)).toEqual(['verification-key-twice Certificates!V2']);
});

test('a certificate that was sold cannot be claimed', () => {
  const result = certified(
    workedWith([
      certificate('Claimed', 100, { 'Serial from': '1', 'Serial to': '100' }),
      certificate('Sold', 60, { 'Serial from': '41', 'Serial to': '100', Status: 'sold', Invoice: 'A' }),
    ]),
  );
  expect(used(result)).toEqual([
    ['Claimed', '40'],
    ['Sold', '0'],
  ]);
});

test('GEC and I-REC for the same plant, days and volume are pointed out', () => {
  const days = { 'Generated from': '2024-05-01', 'Generated to': '2024-05-31' };
  expect(
    about(certified(workedWith([certificate('A', 100, days), certificate('B', 100, { ...days, Scheme: 'I-REC(E)' })]))),
  ).toEqual(['warning one-generation-two-schemes Certificates!D3']);
  expect(
    about(certified(workedWith([certificate('A', 100, days), certificate('B', 101, { ...days, Scheme: 'I-REC(E)' })]))),
  ).toEqual([]);
});

test('kWh entered as MWh stand out against the invoice, and do not count', () => {
  const CertificatePurchases = 'Invoice | Volume | Unit | Amount\nA1 | 200 | certificate | 1000';
  const slip = certified(workedWith([certificate('A', 200_000, { Invoice: 'A1' })], { CertificatePurchases }));
  expect(used(slip)).toEqual([['A', '0']]);
  expect(about(slip)).toContain('certificate-unit-slip Certificates!E2');
  const right = certified(
    workedWith([certificate('A', 200_000, { Invoice: 'A1', Unit: 'kWh' })], { CertificatePurchases }),
  );
  expect([used(right), about(right)]).toEqual([[['A', '200']], []]);
  const small = certified(workedWith([certificate('A', 0.2, { Invoice: 'A1' })], { CertificatePurchases }));
  expect(about(small)).toContain('certificate-unit-slip Certificates!E2');
});

test('kWh entered as MWh stand out against the count of serials, other differences are a warning', () => {
  const serials = { 'Serial from': '1', 'Serial to': '200' };
  expect(about(certified(workedWith([certificate('A', 200_000, serials)])))).toEqual([
    'certificate-unit-slip Certificates!E2',
  ]);
  expect(about(certified(workedWith([certificate('A', 150, serials)])))).toEqual([
    'warning serial-count-differs Certificates!E2',
  ]);
  expect(about(certified(workedWith([certificate('A', 200, serials)])))).toEqual([]);
});

test.each([
  ['the beneficiary is not named', { Beneficiary: '' }, 'warning certificate-no-beneficiary Certificates!M2'],
  [
    'it was redeemed for a broker',
    { Beneficiary: 'Broker Ltd' },
    'warning certificate-other-beneficiary Certificates!M2',
  ],
  [
    'it was claimed for another year',
    {
      'Generated from': '2023-01-01',
      'Generated to': '2023-12-31',
      'Claim from': '2023-01-01',
      'Claim to': '2023-12-31',
    },
    'warning certificate-outside-claim Certificates!N2',
  ],
  ['it comes from another market', { Country: 'Norway' }, 'warning certificate-other-market Certificates!H2'],
  [
    'it was generated later',
    { 'Generated from': '2025-02-01', 'Generated to': '2025-02-28', 'Redeemed on': '2025-03-01' },
    'warning certificate-generated-late Certificates!I2',
  ],
  [
    'it was redeemed too late',
    { 'Generated from': '2024-02-01', 'Generated to': '2024-02-28', 'Redeemed on': '2026-03-01' },
    'warning certificate-not-accepted Certificates!L2',
  ],
  ['it is a carbon credit', { Purpose: 'CCER 2024' }, 'warning certificate-is-offset Certificates!D2'],
])('it does not count and says so where %s', (_, cells, finding) => {
  const result = certified(workedWith([certificate('A', 100, cells)]));
  expect([used(result), result.certificates.unused, result.inventory.scope2MarketBased]).toEqual([
    [['A', '0']],
    '100',
    '1380',
  ]);
  expect(about(result)).toEqual([finding]);
});

test('what it may cover is not known where no ledger has its product; it is said, and nothing of it is guessed', () => {
  const result = certified(workedWith([certificate('A', 100, { Product: 'Wire', Site: 'East' })]));
  expect([used(result), result.certificates.unused, result.inventory.scope2MarketBased]).toEqual([
    [['A', null]],
    null,
    null,
  ]);
  expect(about(result)).toEqual(['certificate-target-unknown Certificates!R2']);
});

test('serials claimed for an earlier year are gone, however narrow the later claim', () => {
  const serials = { 'Serial from': '1', 'Serial to': '100' };
  const earlier = certificate('A', 100, {
    ...serials,
    'Generated from': '2023-01-01',
    'Generated to': '2023-12-31',
    'Redeemed on': '2023-12-31',
    'Claim from': '2023-01-01',
    'Claim to': '2023-12-31',
  });
  const later = certificate('B', 100, {
    ...serials,
    'Generated from': '2023-01-01',
    'Generated to': '2023-12-31',
    Product: 'Sheet',
  });
  expect(used(certified(workedWith([later, earlier])))).toEqual([
    ['B', '0'],
    ['A', '0'],
  ]);
});

test('a slip stands out beside other certificates of the invoice, with lines of their own or one for all', () => {
  const rows = [certificate('A', 100, { Invoice: 'I1' }), certificate('B', 200_000, { Invoice: 'I1' })];
  const lines = (...own: readonly string[]): string =>
    ['Invoice | Volume | Unit | Unit price | Currency | Certificate', ...own].join('\n');
  for (const CertificatePurchases of [
    lines('I1 | 100 | MWh | 5 | CNY | A', 'I1 | 200 | MWh | 5 | CNY | B'),
    lines('I1 | 300 | MWh | 5 | CNY |'),
  ]) {
    const result = certified(workedWith(rows, { CertificatePurchases }));
    expect([used(result), about(result).filter((finding) => finding.includes('slip'))]).toEqual([
      [
        ['A', '100'],
        ['B', '0'],
      ],
      ['certificate-unit-slip Certificates!E3'],
    ]);
  }
  const twice = certified(
    workedWith([certificate('A', 100, { Invoice: 'I1' }), certificate('B', 100, { Invoice: 'I1' })], {
      CertificatePurchases: lines('I1 | 100 | MWh | 5 | CNY |'),
    }),
  );
  expect(about(twice).filter((finding) => finding.includes('slip'))).toEqual([]);
});

test('one generation under two schemes is seen in two languages', () => {
  const result = certified(
    workedWith([certificate('A', 100), certificate('B', 100, { Scheme: 'I-REC(E)', Technology: '陆上风电' })]),
  );
  expect(about(result)).toEqual(['warning one-generation-two-schemes Certificates!D3']);
  expect(result.certificates.lines[1]?.purposes.inventory?.conditions.map(({ code }) => code)).toContain(
    'perhaps one generation',
  );
});

test('a part that another one claims is said where the rest counts', () => {
  const result = certified(
    workedWith([
      certificate('A', 100, { 'Serial from': '1', 'Serial to': '100' }),
      certificate('B', 100, { 'Serial from': '51', 'Serial to': '150' }),
    ]),
  );
  expect(result.certificates.lines[1]?.purposes.inventory?.conditions.map(({ code }) => code)).toContain(
    'partly claimed elsewhere',
  );
});

test.each([
  [
    'of 2019, claimed for 2024',
    { Scheme: 'I-REC(E)', 'Generated from': '2019-01-01', 'Generated to': '2019-12-31' },
    'warning certificate-old-vintage Certificates!J2',
  ],
  [
    'from December 2024 to November 2025',
    { 'Generated from': '2024-12-01', 'Generated to': '2025-11-30', 'Redeemed on': '2025-12-01' },
    'warning certificate-generated-partly-late Certificates!J2',
  ],
  [
    'without days of generation',
    { 'Generated from': '', 'Generated to': '' },
    'note certificate-no-vintage Certificates!I2',
  ],
  [
    'generated after it was redeemed',
    { 'Generated from': '2024-11-01', 'Generated to': '2024-11-30', 'Redeemed on': '2024-02-01' },
    'warning certificate-days-contradict Certificates!I2',
  ],
  ['for a site that no other ledger names', { Site: 'Harbour' }, 'note certificate-site-not-named Certificates!P2'],
])('a certificate %s counts, and is to be looked at', (_, cells, finding) => {
  const Energy = 'Process | Carrier | Quantity | Unit\nMelting | Electricity | 1000 | MWh';
  const Production = 'Process | Product | Quantity | Unit\nMelting | Slab | 100 | t';
  const result = certified(workedWith([certificate('A', 100, cells)], { Energy, Production }));
  expect([used(result), about(result)]).toEqual([[['A', '100']], [finding]]);
});

test.each([{ Technology: 'Solar, self-use' }, { Purpose: '自发自用，不可交易' }])(
  'a certificate for the own use of own generation covers no grid electricity: %j',
  (cells) => {
    const result = certified(workedWith([certificate('Roof', 100, cells)]));
    expect([used(result), about(result)]).toEqual([[['Roof', '0']], ['warning certificate-own-use Certificates!G2']]);
  },
);

test.each(['North China grid', '华北电网', 'Xinjiang Uygur Autonomous Region', 'CN-SD'])(
  'a Norwegian certificate covers nothing in %s',
  (Region) => {
    const Settings = `${workedPlant.Settings?.replace('Shandong', Region)}`;
    const result = certified(workedWith([certificate('Fjord', 10, { Scheme: 'GO', Country: 'NO' })], { Settings }));
    expect(used(result)).toEqual([['Fjord', '0']]);
  },
);

test.each([
  [800, 0.5],
  [200_000, 100],
  [800, 0],
])('certificates of %d and %d MWh against an invoice of the first are no slip', (first, second) => {
  const CertificatePurchases = `Invoice | Volume | Unit | Unit price | Currency\nI1 | ${first} | MWh | 5 | CNY`;
  const result = certified(
    workedWith([certificate('A', first, { Invoice: 'I1' }), certificate('B', second, { Invoice: 'I1' })], {
      CertificatePurchases,
    }),
  );
  expect(about(result).filter((finding) => finding.includes('slip'))).toEqual([]);
});
