/** Numbers as a person reads them: shares in per cent, differences no finer than they mean. */
import { apartText, measureText } from '../../src/pane/view/numberText';

const points = (value: string): string => `${value} pp`;

test.each([
  ['0.2056', '1', '20.6%'],
  ['0.3', '', '30.0%'],
  ['1504469', 'tCO2e', '1,504,469 tCO2e'],
  ['316872.71', 'tCO2e', '316,873 tCO2e'],
  ['14.5', 'tCO2e/t', '14.5 tCO2e/t'],
  ['0.0890123', 'tCO2e/t', '0.08901 tCO2e/t'],
  ['12', '1', '12'],
  ['', 't', '–'],
])('%s in "%s" is shown as %s', (value, unit, expected) => expect(measureText(value, unit, 'en')).toBe(expected));

test.each([
  ['0.0944', '0.3', '1', '+9.4 pp'],
  ['-12.34567', '40094', 't', '−12.35'],
  ['0.1', '316872.71', 'tCO2e', '+0.1'],
  ['0', '5', 't', '0'],
])('%s beside %s in "%s" is shown as %s', (difference, value, unit, expected) =>
  expect(apartText(difference, value, unit, 'en', points)).toBe(expected),
);
