/** The currency of an invoice, of which only some lines may be readable. */
import { currencyOf } from '../../../src/calculation/certificates/matchCurrency';
import { finding } from '../../../src/findings/finding';
import { Notes } from '../../../src/findings/notes';

const unreadLine = finding(
  'identifier-as-number',
  { table: 'CertificatePurchases', row: 1, column: 'Invoice', cell: 'CertificatePurchases!A2' },
  { column: 'Invoice', value: '1234567890123456' },
  'error',
);

test('an invoice without lines is not invoiced, unless lines that cannot be read may be its own', () => {
  expect(currencyOf('A1', [], new Notes())).toMatchObject({ kind: 'not invoiced', errors: [] });
  expect(currencyOf('A1', [], new Notes(), [unreadLine])).toMatchObject({ kind: 'unread', errors: [unreadLine] });
});
