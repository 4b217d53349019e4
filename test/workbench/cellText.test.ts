/** Cells read as Excel shows them. */
import { cellText } from '../../src/workbench/cellText';

test.each([
  [1234.5, '#,##0.00', '1,234.50'],
  [1234.5, '#,##0.###', '1,234.5'],
  [0.381, '0.0%', '38.1%'],
  [45292, 'yyyy-mm-dd', '2024-01-01'],
  [45292.75, 'yyyy-mm-dd h:mm', '2024-01-01 18:00'],
  [12, 'General', '12'],
  [0.1 + 0.2, 'General', '0.3'],
  [1e-9, '0E+00', '1E-09'],
  [123456789012345, 'General', '1.23457E+14'],
  [-5, '0.0;(0.0)', '5.0'],
  [7, '0" t"', '7 t'],
  [3, '[Red]0.00', '3.00'],
  ['text', '0.00', 'text'],
  ['text', '@', 'text'],
  ['Footprint', '@" (kgCO2e/kg) *"', 'Footprint (kgCO2e/kg) *'],
  [true, 'General', 'TRUE'],
  [null, 'General', ''],
] as const)('%s as %s reads %s', (value, code, text) => {
  expect(cellText(value, code)).toBe(text);
});

test('a day of a workbook that counts from 1904 is the day it shows there', () => {
  expect(cellText(0, 'yyyy-mm-dd', true)).toBe('1904-01-01');
});
