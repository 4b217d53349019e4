/** A `.csv` file and copied cells become workbooks whose lists can be imported. */
import { HostError } from '../../src/workbook/host';
import { textBook } from '../../src/workbench/textBook';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const valuesOf = (name: string, text: string) =>
  textBook(name, bytes(text)).map((plan) => [
    plan.name,
    plan.rows.map((row) => row.map((cell) => cell?.value ?? null)),
  ]);

test('copied cells are a sheet, numbers as numbers, and names of digits as they are', () => {
  expect(
    valuesOf(
      'Clipboard.csv',
      'Output\t\nDate\tTicket\tQuantity\n2024-01-31\t007\t12.5\n2024-02-29\t123456789012345678\t1,234',
    ),
  ).toEqual([
    [
      'Clipboard',
      [
        ['Output', null],
        ['Date', 'Ticket', 'Quantity'],
        ['2024-01-31', '007', 12.5],
        ['2024-02-29', '123456789012345678', '1,234'],
      ],
    ],
  ]);
});

test('a first line that names the separator is no row', () => {
  expect(valuesOf('Weighbridge.csv', 'sep=;\nTicket;Net\nA1;12')).toEqual([
    [
      'Weighbridge',
      [
        ['Ticket', 'Net'],
        ['A1', 12],
      ],
    ],
  ]);
});

test('a file named like a ledger is that ledger', () => {
  const [plan] = textBook('Scrap.csv', bytes('Date;Process;Class;Quantity;Unit\n2024-01-31;Cast;internal;1,5;t'));
  expect(plan?.tables).toMatchObject([{ name: 'Scrap', rowCount: 1 }]);
  expect(plan?.rows[1]?.[3]?.value).toBe(1.5);
});

test('a file of nothing is refused', () => {
  expect(() => textBook('Scrap.csv', bytes(''))).toThrow(HostError);
});
