/** The certificate sheets of a plant with everything in it agree with LibreOffice in every formula. */
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { compareWithWorkbook } from '../../support/compareFormulas';
import { checkOoxml } from '../../support/ooxmlCheck';
import { recalculate } from '../../support/libreOffice';
import { written, writtenBeforeChange, year2024, type Tables } from '../../support/plant';
import type { Written } from '../../support/writtenWorkbook';
import { certificate, workedWith } from './worked';

const everything: Tables = workedWith(
  [
    certificate('Sheet for a carmaker', 300, {
      Product: 'Sheet',
      Customer: 'Cars',
      Invoice: 'A1',
      'Generated from': '2024-01-01',
      'Generated to': '2024-12-31',
    }),
    certificate('Melting', 200, {
      Process: 'Melting',
      Unit: 'certificate',
      Technology: 'Hydro',
      Invoice: 'A1',
      'Generated from': '2024-03-01',
      'Generated to': '2024-05-31',
    }),
    certificate('East', 130, {
      Site: 'East',
      Technology: 'Solar',
      Invoice: 'A2',
      'Generated from': '2024-04-01',
      'Generated to': '2024-09-30',
    }),
    certificate('Boats', 40, {
      Site: 'East',
      Customer: 'Boats',
      'Generated from': '2024-02-01',
      'Generated to': '2024-02-29',
    }),
    certificate('First half', 70, {
      'Claim from': '2024-01-01',
      'Claim to': '2024-06-30',
      Invoice: 'A3',
      'Generated from': '2024-02-01',
      'Generated to': '2024-04-30',
    }),
    certificate('Rest', 167, { 'Generated from': '2023-12-01', 'Generated to': '2024-11-30', Invoice: 'A2' }),
    certificate('Serials', 100, {
      'Serial from': 'X0001',
      'Serial to': 'X0100',
      'Generated from': '2024-01-01',
      'Generated to': '2024-12-31',
    }),
    certificate('Overlapping', 100, {
      'Serial from': 'X0051',
      'Serial to': 'X0150',
      'Generated from': '2024-01-01',
      'Generated to': '2024-12-31',
    }),
    certificate('Somebody else', 50, { Beneficiary: 'Other Ltd', Invoice: 'A3' }),
    certificate('Held', 60, {
      Status: 'purchased',
      'Redeemed on': '',
      Invoice: 'A3',
      'Generated from': '2023-02-01',
      'Generated to': '2023-02-28',
    }),
    certificate('Roof, sold', 30, { Status: 'sold', Site: 'West', Technology: 'Solar' }),
    certificate('Roofs, sold', 10, { Status: 'sold', Technology: 'Solar' }),
  ],
  {
    Energy: [
      'Date | Site | Process | Carrier | Quantity | Unit | Source',
      ...['01', '03', '05', '08', '11'].flatMap((month) => [
        `2024-${month}-20 | East | Melting | Electricity | 200 | MWh | grid`,
        `2024-${month}-21 | East | Rolling | Electricity | 160 | MWh |`,
        `2024-${month}-22 | West | Pressing | Electricity | 100000 | kWh | grid`,
        `2024-${month}-22 | West | Pressing | Solar | 10 | MWh | on-site`,
        `2024-${month}-22 | East | Melting | Solar | 4 | MWh | on-site`,
      ]),
    ].join('\n'),
    Settings: year2024('Organisation | Plant Ltd', 'Region | Shandong', 'Time matching | yes'),
    Materials:
      'Site | Process | Item | Quantity | Unit | Metal content\nEast | Rolling | Slab | 90 | t | 1\nWest | Pressing | Sheet | 12 | t | 1\nEast | Melting | Foil | 2 | t | 1',
    Factors: [
      'Item | Component | Value | Unit',
      'Electricity | location | 0.5 | tCO2/MWh',
      'Electricity | residual | 0.6 | tCO2/MWh',
      'Electricity | upstream | 0.05 | tCO2/MWh',
      'Wind | upstream | 0.01 | tCO2/MWh',
      'Hydro | direct | 0.002 | kgCO2/kWh',
      'Solar | upstream | 0.03 | tCO2/MWh',
    ].join('\n'),
    CertificatePurchases: [
      'Invoice | Date | Supplier | Volume | Unit | Unit price | Currency | Amount',
      'A1 | 2024-02-03 | Green One | 300 | certificate | 5 | CNY | 1500',
      'A1 | 2024-02-03 | Green One | 200 | certificate | 5.5 | CNY |',
      'A2 | 2024-06-30 | Green Two | 300 | MWh | 1.2 | EUR | 370',
      'A3 | 2024-11-05 | Green Two | 180000 | kWh | | EUR | 250',
    ].join('\n'),
  },
);

test.each(['zh-CN'] as const)(
  'claims in part of the period, divided products, loops, months, sold generation and money: every formula agrees (%s)',
  async (language) => {
    const { bytes, sheets } = written(everything, language);
    expect(checkOoxml(bytes)).toEqual([]);
    const { differences, formulas } = compareWithWorkbook(sheets, await recalculate(bytes));
    expect(differences).toEqual([]);
    expect(formulas).toBeGreaterThan(1500);
  },
);

test('claims for halves of the year over electricity without dates: every formula agrees', async () => {
  const rows = [
    certificate('First half', 900, { 'Claim from': '2024-01-01', 'Claim to': '2024-06-30' }),
    certificate('December', 900, { 'Claim from': '2024-12-01', 'Claim to': '2024-12-31' }),
  ];
  const { bytes, sheets } = written(workedWith(rows));
  expect(checkOoxml(bytes)).toEqual([]);
  const { differences, formulas } = compareWithWorkbook(sheets, await recalculate(bytes));
  expect(differences).toEqual([]);
  expect(formulas).toBeGreaterThan(200);
});

const openInvoices: Tables = workedWith(
  [
    certificate('Slip', 60000, { Invoice: 'A1' }),
    certificate('Expired', 20, { Status: 'expired', Invoice: 'A2' }),
    certificate('Used', 30, { Invoice: 'A2' }),
    certificate('Sold on', 10, { Status: 'sold', Invoice: 'A2' }),
    certificate('Lapsed', 25, {
      Status: 'purchased',
      'Redeemed on': '',
      Scheme: 'GO',
      Invoice: 'A2',
      'Generated from': '2023-05-01',
    }),
    certificate('Expiring', 40, {
      Status: 'purchased',
      'Redeemed on': '',
      Scheme: 'GO',
      Invoice: 'A3',
      'Generated from': '2023-08-01',
    }),
    certificate('Too many', 90, { Invoice: 'A4' }),
    certificate('Abroad', 30, { Country: 'Norway', Invoice: 'A4' }),
    certificate('Of nobody', 15),
    certificate('Text', 50, { Invoice: 'A6' }),
    certificate('Mixed', 10, { Invoice: 'A7' }),
  ],
  {
    CertificatePurchases: [
      'Invoice | Date | Supplier | Volume | Unit | Unit price | Currency | Amount',
      'A1 | 2024-02-03 | Green One | 60 | certificate | 5 | CNY | 300',
      'A2 | 2023-12-03 | Green One | 85 | MWh | | CNY | 170',
      'A3 | 2024-02-20 | Green One | 50 | MWh | | CNY | 100',
      'A4 | 2024-03-03 | Green Two | 100 | MWh | | | 400',
      'A5 | 2024-05-05 | Green Two | 5 | MWh | | USD | 10',
      'A6 | "2024/3/9" | Green Two | 50 | MWh | | USD | 70',
      'A7 | 2024-05-05 | Green Two | 10 | MWh | | EUR | 7',
    ].join('\n'),
  },
);

test.each(['en', 'zh-CN'] as const)(
  'slips, lapsed and expiring certificates, no currency and a date as text: every formula agrees (%s)',
  async (language) => {
    const { bytes, sheets } = written(openInvoices, language);
    expect(checkOoxml(bytes)).toEqual([]);
    const recalculated = await recalculate(bytes);
    expect(compareWithWorkbook(sheets, recalculated).differences).toEqual([]);
    const texts = sheets
      .find(({ key }) => key === 'reconciliation')
      ?.rows.flat()
      .map((cell) => cell?.value);
    const words =
      language === 'en'
        ? ['expired', 'not invoiced', 'no currency', 'unknown', 'withheld', 'Not matched']
        : ['已过期', '未开票', '无币种', '未知', '不相符发票数'];
    expect(words.filter((word) => !texts?.includes(word))).toEqual([]);
  },
);

test('a volume corrected in the ledger changes status, money and counts as a new run would, in the table and in the list of open invoices', async () => {
  // 120 MWh are held for A4: 100 were invoiced, then 120. A3 loses what was to expire.
  const corrected = {
    ...openInvoices,
    CertificatePurchases: openInvoices
      .CertificatePurchases!.replace('| 100 | MWh |', '| 120 | MWh |')
      .replace('| 50 | MWh | | CNY |', '| 40 | MWh | | CNY |'),
  };
  const [before, after] = [written(openInvoices), written(corrected)];
  const [parts, others] = [unzipSync(before.bytes), unzipSync(after.bytes)];
  const ledger = Object.keys(parts).find(
    (name) =>
      strFromU8(parts[name]!).includes('<v>45325</v>') &&
      name.startsWith('xl/worksheets/sheet') &&
      strFromU8(parts[name]!).includes('<v>85</v>') &&
      !strFromU8(parts[name]!).includes('<f>'),
  )!;
  const edited = zipSync({ ...parts, [ledger]: others[ledger]! });
  const { differences } = compareWithWorkbook(
    after.sheets.filter(({ key }) => key === 'reconciliation'),
    await recalculate(edited),
  );
  expect(differences).toEqual([]);
  expect(
    compareWithWorkbook(
      before.sheets.filter(({ key }) => key === 'reconciliation'),
      await recalculate(edited),
    ).differences.filter((one) => /expected over, found matched|expected short, found not redeemed/.test(one)),
  ).toHaveLength(3);
});

test('a live status has no colour that could outlive it', () => {
  const { sheets } = written(openInvoices);
  const statuses = sheets
    .find(({ key }) => key === 'reconciliation')!
    .rows.flat()
    .filter((cell) => cell?.formula?.includes('"not redeemed"'));
  expect(statuses).toHaveLength(8);
  expect(new Set(statuses.map((cell) => cell?.role))).toEqual(new Set(['body']));
});

const withheld: Tables = workedWith(
  [
    certificate('Unreadable volume', 0, { Volume: '#N/A', Process: 'Pressing', Invoice: 'A1' }),
    certificate('Sheet', 300, { Product: 'Sheet', Invoice: 'A1' }),
    certificate('Rest', 100, { Invoice: 'A2' }),
  ],
  {
    Production:
      'Site | Process | Product | Quantity | Unit\nEast | Melting | Slab | 100 | t\nEast | Rolling | Sheet | 60 | t\nEast | Rolling | Foil | 20 | t\nWest | Pressing | Profile | 50 | t\nRoof | Sun | Solar power | 90 | MWh',
    Energy:
      'Site | Process | Carrier | Quantity | Unit\nEast | Melting | Electricity | 1000 | MWh\nEast | Rolling | Electricity | 800 | MWh\nWest | Pressing | Electricity | 500000 | kWh\nWest | Pressing | Solar power | 60 | MWh',
    CertificatePurchases:
      'Invoice | Date | Supplier | Volume | Unit | Currency | Amount\nA1 | 2024-02-03 | Green One | 300 | MWh | CNY | 1500\nA1 | 2024-02-03 | Green One | 50 | MWh | EUR | 30\nA2 | 2024-03-03 | Green One | 100 | drums | CNY | 30\n' +
      ' | 2024-05-05 | Green Two | 9 | MWh | CHF | 7\nA8 | "2024/5/5" | Green Two | #N/A | MWh | GBP | "8"\nA9 | "soon" | #N/A | 3 | #N/A | #N/A | 8\nA10 | 2024-05-05 | Green Two | 3 | MWh | GBP | 8',
  },
);

test('what errors withhold is no number in any cell, and the rest agrees', async () => {
  const { bytes, sheets } = written(withheld);
  expect(checkOoxml(bytes)).toEqual([]);
  const { differences } = compareWithWorkbook(sheets, await recalculate(bytes));
  expect(differences).toEqual([]);
  const cells = sheets
    .filter(({ key }) => key === 'certificates' || key === 'reconciliation')
    .flatMap(({ rows }) => rows.flat())
    .filter((cell) => cell?.value === 'withheld');
  expect(cells.length).toBeGreaterThan(20);
});

describe('a ledger row that no longer says what was calculated is counted on the first sheet', () => {
  const purchases = (
    volume = '100',
    price = '5',
    amount = '500',
    more: Readonly<Record<string, string>> = {},
  ): string =>
    `Invoice | Date | Supplier | Volume | Unit | Unit price | Currency | Amount\n${more['Invoice'] ?? 'A1'} | ${more['Date'] ?? '2024-02-03'} | Green One | ${volume} | MWh | ${price} | ${more['Currency'] ?? 'CNY'} | ${amount}`;
  const a = (more: Readonly<Record<string, string | number>> = {}): string =>
    certificate('A', 100, { Invoice: 'A1', ...more });
  const b = (more: Readonly<Record<string, string | number>> = {}): string =>
    certificate('B', 100, { Product: 'Sheet', ...more });
  const workbook = (rows: readonly string[], CertificatePurchases = purchases()): Tables =>
    workedWith(rows, { CertificatePurchases });
  /** Books that several changes are made in are written once. */
  const books = new Map<Tables, Written>();
  const bookOf = (tables: Tables): Written => {
    const book = books.get(tables) ?? written(tables);
    books.set(tables, book);
    return book;
  };
  const differences = async (before: Tables, changed: Tables): Promise<readonly string[]> => {
    const { sheets, bytes } = writtenBeforeChange(bookOf(before), changed);
    return compareWithWorkbook(sheets, await recalculate(bytes)).differences;
  };
  const counted = async (before: Tables, changed: Tables): Promise<readonly string[]> =>
    (await differences(before, changed))
      .filter((difference) => /^Checks!E.*calculate again/.test(difference))
      .map((difference) => /found (\d+)\b/.exec(difference)?.[1] ?? '');
  const before = workbook([a(), b()]);
  const slip = workbook([a({ Volume: 100_000 }), b()]);
  const broken = workbook([a({ Volume: '#N/A' }), b()]);

  test.each<readonly [string, Tables, Tables]>([
    ['another status', before, workbook([a({ Status: 'purchased' }), b()])],
    ['another beneficiary', before, workbook([a(), b({ Beneficiary: 'Broker' })])],
    ['another day of generation', before, workbook([a(), b({ 'Generated from': '2023-01-01' })])],
    ['a text for a day that was blank', before, workbook([a(), b({ 'Claim from': '"soon"' })])],
    ['a further certificate', before, workbook([a(), b(), certificate('C', 5)])],
    ['a name that was deleted', before, workbook([a(), b({ Certificate: '' })])],
    ['an error for a name', before, workbook([a(), b({ Certificate: '#N/A' })])],
    ['a row that was removed', before, workbook([a()])],
    ['no volume any more', before, workbook([a(), b({ Volume: '' })])],
    ['a text for a volume', before, workbook([a(), b({ Volume: '"90"' })])],
    ['kWh for MWh', before, workbook([a(), b({ Volume: 100_000 })])],
    ['kWh for MWh mended', slip, before],
    ['kWh for MWh mended on the invoice', workbook([a(), b()], purchases('0.1')), before],
    ['a volume that can be read again', broken, before],
    [
      'another currency of the invoice',
      before,
      workbook([a(), b()], purchases('100', '5', '500', { Currency: 'EUR' })),
    ],
    ['another day of the invoice', before, workbook([a(), b()], purchases('100', '5', '500', { Date: '2024-03-03' }))],
    ['an amount that was deleted', before, workbook([a(), b()], purchases('100', '5', ''))],
    ['an amount in place of an error', workbook([a(), b()], purchases('100', '5', '#N/A')), before],
    ['the number of the invoice deleted', before, workbook([a(), b()], purchases('100', '5', '500', { Invoice: '' }))],
  ])('%s', async (_, was, changed) => expect(await counted(was, changed)).toEqual(['1']));

  test('nothing where only a volume changes: the formulas follow it', async () => {
    const found = await differences(before, workbook([a(), b({ Volume: 90 })]));
    expect([
      found.filter((difference) => difference.includes('calculate again')),
      found.some((difference) => difference.startsWith('Footprints!')),
    ]).toEqual([[], true]);
  });

  test('rows that cannot be read are listed, and nothing differs while they stay', async () => {
    const { sheets, bytes } = written(
      workbook([a({ Volume: '#N/A' }), b({ Volume: '"90"' }), certificate('C', 5, { Unit: 'drums' })]),
    );
    expect(checkOoxml(bytes)).toEqual([]);
    expect(compareWithWorkbook(sheets, await recalculate(bytes)).differences).toEqual([]);
  });
});
