/** A number of each kind is printed one way: sheets, texts and the terminal take it from here. */
import { exact } from '../../src/quantity/exact';
import { printed, type QuantityKind } from '../../src/quantity/printed';

test.each<[string, QuantityKind, string]>([
  ['12', 'footprint', '12.000'],
  ['12.0041', 'footprint', '12.004'],
  ['0.2055', 'share', '20.6'],
  ['0', 'share', '0.0'],
  ['1461171.184', 'emissions', '1,461,171.2'],
  ['2300', 'energy', '2,300.0'],
  ['-0.00004', 'footprint', '-0.00004'],
  ['1234.5', 'money', '1,234.50'],
  ['1234.5', 'count', '1,235'],
])('%s as %s is %s', (value, kind, text) => expect(printed(exact(value), kind)).toBe(text));

test('half is rounded up, of the double that a cell holds', () => {
  expect(printed(exact('0.0005'), 'footprint')).toBe('0.001');
  expect(printed(exact('2.00049999999999999999'), 'footprint')).toBe('2.001');
});

test('what is not zero does not look like zero, but what rounding leaves does', () => {
  expect(printed(exact('0.004'), 'emissions')).toBe('0.004');
  expect(printed(exact('0.00000000000001'), 'emissions')).toBe('0.0');
});
