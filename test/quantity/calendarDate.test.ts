/** Dates are read where they can mean one day only, and turn into Excel's serial numbers and back. */
import fc from 'fast-check';
import { dateOfSerial, readDateText, serialOfDate } from '../../src/quantity/calendarDate';

const day = (text: string): string | undefined => {
  const date = readDateText(text);
  return date && `${date.year}-${date.month}-${date.day}`;
};

test.each([
  '2024-03-01',
  '2024/3/1',
  '2024.3.1',
  '2024年3月1日',
  '2024 年 3 月 1 日',
  '20240301',
  '２０２４－０３－０１',
  ' 2024-03-01 ',
  '2024-03-01 08:30',
  '2024-03-01T08:30:00',
  '2024-03-01 0:00:00.000',
  '2024-03-01T08:30:00Z',
  '2024-03-01T23:30:00+08:00',
  '01-Mar-2024',
  '1 March 2024',
  '1. Mar. 2024',
  'March 1, 2024',
  'MAR 01 2024',
  '2024-Mar-01',
])('"%s" is 1 March 2024', (text) => expect(day(text)).toBe('2024-3-1'));

test.each([
  ['13/04/2024', '2024-4-13'],
  ['04/13/2024', '2024-4-13'],
  ['13.4.2024', '2024-4-13'],
  ['5-5-2024', '2024-5-5'],
  ['29/02/2024', '2024-2-29'],
])('"%s" can only be %s', (text, expected) => expect(day(text)).toBe(expected));

test.each([
  '03/04/2024',
  '2024-02-30',
  '2023-02-29',
  '29/02/2023',
  '2024-13-01',
  '2024-00-10',
  '2024-03',
  '2024/3-1',
  '1899-12-31',
  '24-03-01',
  '45352',
  '202403',
  '2024年3月',
  '3月1日',
  '',
  '20241301',
  '31-Feb-2024',
  'Mart 1, 2024',
  '2024-03-01T08:00:00+',
])('"%s" is not read', (text) => expect(day(text)).toBeUndefined());

test('the serial numbers are those of Excel, with its 29 February 1900', () => {
  expect(serialOfDate(1900, 1, 1)).toBe(1);
  expect(serialOfDate(1900, 2, 28)).toBe(59);
  expect(serialOfDate(1900, 3, 1)).toBe(61);
  expect(serialOfDate(2000, 1, 1)).toBe(36526);
  expect(serialOfDate(2024, 2, 29)).toBe(45351);
  expect(serialOfDate(9999, 12, 31)).toBe(2958465);
});

test('a serial number is shown as Excel shows it, without its time of day', () => {
  expect([1, 59, 60, 61, 36585, 45351, 45351.999, 2958465].map((serial) => dateOfSerial(serial))).toEqual([
    '1900-01-01',
    '1900-02-28',
    '1900-02-29',
    '1900-03-01',
    '2000-02-29',
    '2024-02-29',
    '2024-02-29',
    '9999-12-31',
  ]);
});

test('no day has a serial number outside 1900 to 9999', () => {
  expect([0, 0.5, -1, 2958466, NaN, Infinity].map((serial) => dateOfSerial(serial))).toEqual(
    new Array(6).fill(undefined),
  );
});

test('the 1904 system counts from 1 January 1904 as 0', () => {
  expect(serialOfDate(1904, 1, 1, true)).toBe(0);
  expect(dateOfSerial(0, true)).toBe('1904-01-01');
  expect(dateOfSerial(43889, true)).toBe('2024-02-29');
});

test('every serial number from March 1900 to 9999 is the day that the calendar counts, and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
      const text = new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10);
      expect(dateOfSerial(serial)).toBe(text);
      const date = readDateText(text);
      expect(date && serialOfDate(date.year, date.month, date.day)).toBe(serial);
    }),
    { seed: 1, numRuns: 5000 },
  );
});
