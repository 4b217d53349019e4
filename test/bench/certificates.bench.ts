/** 20,000 certificates, most of their serial ranges overlapping, claimed against 5,000 rows of electricity in 50 processes. */
import { calculate } from '../../src/calculation/calculate';
import { certificateFacts } from '../../src/model/certificates/certificates';
import { ownParts } from '../../src/model/certificates/doubleClaims';
import { checkLedgers } from '../../src/checks/checkLedgers';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { dateFormat, inputCell, tableSheet } from '../../src/ledgers/tableSheet';
import { readLedgers } from '../../src/ledgers/readLedgers';
import { buildPlant } from '../../src/model/buildPlant';
import { readSettings } from '../../src/model/reportSettings';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import { measure, printTable } from './measure';
import { sequence } from './sampleNumbers';

const certificateCount = 20_000;
const rowCount = 5_000;
const processCount = 50;
const firstDay = 45292;
const draw = sequence(20240101);

type Value = string | number | null;

/** A ledger with its columns filled row by row; columns whose names say so hold dates. */
function ledger(
  name: string,
  headers: readonly string[],
  count: number,
  row: (index: number) => readonly Value[],
): SheetPlan {
  const rows = Array.from({ length: count }, (_, index) => row(index));
  const isDate = (header: string): boolean => /^(Date|Generated|Period)/.test(header);
  return tableSheet(
    name,
    name,
    headers.map((header, position) => ({
      header,
      blank: inputCell(null),
      cells: rows.map((cells) =>
        isDate(header) && typeof cells[position] === 'number'
          ? inputCell(cells[position], dateFormat)
          : inputCell(cells[position] ?? null),
      ),
    })),
  );
}

const place = (index: number): readonly [string, string] => [`Site ${index % 5}`, `Process ${index}`];
const targets = (index: number): readonly Value[] => {
  const [site, process] = place(draw(processCount));
  return (
    [
      [site, process, `Product ${process} a`],
      [site, process, null],
      [site, null, null],
      [null, null, null],
    ][index % 4] ?? []
  );
};

const sheets: readonly SheetPlan[] = [
  ledger(
    'Settings',
    ['Setting', 'Value'],
    4,
    (index) =>
      (
        [
          ['Organisation', 'Works'],
          ['Region', 'Shandong'],
          ['Period from', '2024-01-01'],
          ['Period to', '2024-12-31'],
        ] as const
      )[index] ?? [],
  ),
  ledger('Production', ['Site', 'Process', 'Product', 'Quantity', 'Unit'], processCount * 2, (index) => {
    const [site, process] = place(index >> 1);
    return [site, process, `Product ${process} ${index % 2 ? 'a' : 'b'}`, 1000, 't'];
  }),
  ledger('Energy', ['Date', 'Site', 'Process', 'Carrier', 'Quantity', 'Unit'], rowCount, (index) => [
    firstDay + draw(366),
    ...place(index % processCount),
    'Electricity',
    500 + draw(1000),
    index % 3 ? 'MWh' : 'kWh',
  ]),
  ledger('Factors', ['Item', 'Component', 'Value', 'Unit'], 3, (index) => [
    'Electricity',
    ['location', 'residual', 'upstream'][index] ?? '',
    0.5 + index / 10,
    'tCO2/MWh',
  ]),
  ledger(
    'Certificates',
    [
      'Certificate',
      'Serial from',
      'Serial to',
      'Scheme',
      'Volume',
      'Unit',
      'Technology',
      'Country',
      'Generated from',
      'Generated to',
      'Status',
      'Beneficiary',
      'Site',
      'Process',
      'Product',
      'Invoice',
    ],
    certificateCount,
    (index) => {
      const from = 1_000_000 + draw(2_000_000);
      const length = 1 + draw(300);
      const month = firstDay + 30 * draw(12);
      return [
        `C${index}`,
        `2024-${from}`,
        `2024-${from + length - 1}`,
        'GEC',
        length,
        'MWh',
        ['Wind', 'Solar', 'Hydro'][draw(3)] ?? '',
        'China',
        month,
        month + 29,
        'redeemed',
        'Works',
        ...targets(index),
        `Invoice ${index % 400}`,
      ];
    },
  ),
  ledger('CertificatePurchases', ['Invoice', 'Volume', 'Unit', 'Amount'], 400, (index) => [
    `Invoice ${index}`,
    7500,
    'certificate',
    37500,
  ]),
];

const { snapshot } = openXlsx(newXlsx(sheets));
const ledgers = checkLedgers(readLedgers(snapshot));
const { settings } = readSettings(ledgers.tables.get('Settings'));
if (!settings) throw new Error('the settings cannot be read');
const plant = buildPlant(ledgers, settings);
const facts = certificateFacts(ledgers);
const measured = measure<string>(
  [
    { name: 'read the ledgers', run: () => String(readLedgers(snapshot).tables.size) },
    {
      name: 'find double claims',
      run: () =>
        String(
          ownParts(facts, { organisation: 'Works', period: { from: firstDay, to: firstDay + 365 } }).findings.length,
        ),
    },
    { name: 'the whole calculation', run: () => calculate(plant).certificates.claims.claims.length.toString() },
  ],
  3,
);
printTable(
  ['20,000 certificates, 5,000 rows', 'ms', 'found'],
  measured.map(({ name, time, result }) => [name, time.toFixed(0), result]),
);
