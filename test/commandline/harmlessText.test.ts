/** No text of a workbook acts on the terminal, and JSON says the same with or without it. */
import * as fc from 'fast-check';
import { harmlessJson, harmlessText } from '../../src/commandline/harmlessText';

const acting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

test.each([
  ['\u001b[31mred\u0007', '␛[31mred␇'],
  ['line\r\nbreak\ttab\u0000', 'line␍␊break␉tab␀'],
  ['\u009b2J\u007f', '<U+009B>2J␡'],
  ['\u202egnp\u202c \u2066x\u2069 \u200f\u200e', '<U+202E>gnp<U+202C> <U+2066>x<U+2069> <U+200F><U+200E>'],
  ['lone \ud800', 'lone <U+D800>'],
  ['铝锭 é 🏭', '铝锭 é 🏭'],
])('%j is shown as %s', (text, shown) => {
  expect(harmlessText(text)).toBe(shown);
});

const anything = fc.string({ unit: 'binary' });

test('nothing that acts is left of any text', () => {
  fc.assert(
    fc.property(anything, (text) => !acting.test(harmlessText(text))),
    { seed: 9 },
  );
});

test('JSON keeps its value and holds nothing that acts', () => {
  fc.assert(
    fc.property(fc.dictionary(anything, anything), (value) => {
      const text = harmlessJson(JSON.stringify(value, undefined, 2));
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(acting.test(text.replaceAll('\n', ''))).toBe(false);
    }),
    { seed: 9 },
  );
});
