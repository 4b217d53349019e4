/** A certificate is given to another invoice by hand, whole or in part, and the workbook then says that both invoices match. */
import { assessFigures } from '../../src/assess';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { repairXlsx } from '../../src/hosts/xlsx/writeXlsx';
import type { LedgerRow } from '../../src/ledgers/ledgerRow';
import { moveCertificate } from '../../src/model/certificates/moveCertificate';
import { ledgerWorkbook } from '../../src/templates/ledgerWorkbook';

const certificate: LedgerRow = {
  certificate: 'A',
  scheme: 'GEC',
  unit: 'MWh',
  volume: 30,
  status: 'redeemed',
  redeemedOn: '2024-12-15',
  beneficiary: 'Plant Ltd',
  generatedFrom: '2024-01-01',
  generatedTo: '2024-12-31',
  technology: 'Wind',
  country: 'China',
  serialFrom: 'X-0098',
  serialTo: 'X-0127',
  invoice: 'I-1',
};
const invoice = (name: string, volume: number): LedgerRow => ({
  invoice: name,
  date: '2024-03-01',
  supplier: 'Green One',
  volume,
  unit: 'MWh',
  unitPrice: 5,
  currency: 'CNY',
});

function bookOf(row: LedgerRow): ReturnType<typeof openXlsx> {
  return openXlsx(
    newXlsx(
      ledgerWorkbook('en', {
        isPlain: true,
        settings: { organisation: 'Plant Ltd', periodFrom: '2024-01-01', periodTo: '2024-12-31', region: 'Shandong' },
        rows: {
          Production: [{ process: 'Melting', product: 'Slab', quantity: 100, unit: 't' }],
          Energy: [{ process: 'Melting', carrier: 'Electricity', quantity: 1000, unit: 'MWh' }],
          Certificates: [row],
          CertificatePurchases: [invoice('I-1', 20), invoice('I-2', 10)],
        },
      }),
    ),
  );
}

type Open = ReturnType<typeof openXlsx>;
const certificates = ({ snapshot }: Open) => assessFigures(snapshot).results?.certificates;
const statuses = (open: Open): unknown =>
  certificates(open)?.invoices.map(({ invoice: name, status }) => `${name} ${status}`);

function moved(open: Open, volume: string, to: string): ReturnType<typeof moveCertificate> {
  const [line] = certificates(open)?.lines ?? [];
  if (!line) throw new Error('there is a certificate');
  return moveCertificate(line.judged.certificate, new Set(['A']), { volume, invoice: to }, 'en');
}

function after(open: Open, volume: string, to: string): Open {
  const edits = moved(open, volume, to);
  if (typeof edits === 'string') throw new Error(edits);
  return openXlsx(repairXlsx(open, edits));
}

test('a part of a certificate becomes a row of its own with its serial numbers, and both invoices match', () => {
  const open = bookOf(certificate);
  expect(statuses(open)).toEqual(['I-1 over', 'I-2 short']);
  const divided = after(open, '10', 'I-2');
  expect(statuses(divided)).toEqual(['I-1 matched', 'I-2 matched']);
  expect(
    certificates(divided)?.lines.map(
      ({
        judged: {
          certificate: { name, serialFrom, serialTo, beneficiary },
        },
      }) => [name, serialFrom, serialTo, beneficiary],
    ),
  ).toEqual([
    ['A', 'X-0098', 'X-0117', 'Plant Ltd'],
    ['A (2)', 'X-0118', 'X-0127', 'Plant Ltd'],
  ]);
  expect(assessFigures(divided.snapshot).findings.filter(({ place }) => place.table === 'Certificates')).toEqual(
    assessFigures(open.snapshot).findings.filter(({ place }) => place.table === 'Certificates'),
  );
});

test('a whole certificate only names the other invoice', () => {
  const open = bookOf(certificate);
  expect(moved(open, '30', 'I-2')).toMatchObject([{ before: 'I-1', after: 'I-2' }]);
});

test.each([
  ['0', certificate, 'volume'],
  ['31', certificate, 'volume'],
  ['ten', certificate, 'volume'],
  ['10.5', certificate, 'serials'],
  ['10', { ...certificate, serialTo: 'X-0200' }, 'serials'],
])('what cannot be divided is refused: %s', (volume, row, why) => {
  expect(moved(bookOf(row), volume, 'I-2')).toBe(why);
});

test('without serial numbers any part can be moved', () => {
  const open = bookOf({ ...certificate, serialFrom: null, serialTo: null });
  expect(statuses(after(open, '10', 'I-2'))).toEqual(['I-1 matched', 'I-2 matched']);
});
