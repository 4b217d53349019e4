/** A file cut off or damaged anywhere is refused properly or read rightly. */
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { HostError } from '../../../src/workbook/host';
import { draftBytes, rowsOf } from './readPackage';

const rows = Array.from(
  { length: 60 },
  (_, i) => `<row r="${i + 2}"><c r="A${i + 2}" t="s"><v>${i % 3}</v></c><c r="B${i + 2}"><v>${i * 1.25}</v></c></row>`,
).join('');
const good = draftBytes({
  sheets: [
    { name: 'S', rows, tables: [{ name: 'T', ref: 'A1:B61', headers: ['a', 'b'] }] },
    { name: 'Hidden', state: 'hidden' },
  ],
  shared: '<si><t>one</t></si><si><r><t>two</t></r></si><si><t>three</t></si>',
});
const expected = rowsOf(openXlsx(good).snapshot.tables[0]);

/** The refusal's code, or `read` where the file gave the same cells as the good one. */
function outcome(bytes: Uint8Array): string {
  try {
    const { tables } = openXlsx(bytes).snapshot;
    expect(tables.map(rowsOf)).toEqual([expected]);
    return 'read';
  } catch (problem) {
    if (problem instanceof HostError) return problem.code;
    throw problem;
  }
}

test('a workbook cut off at 200 places is refused each time', () => {
  const places = Array.from({ length: 200 }, (_, i) => Math.floor((i * good.length) / 200));
  const outcomes = places.map((place) => outcome(good.slice(0, place)));
  expect(new Set(outcomes)).toEqual(new Set(['empty-file', 'truncated']));
});

test('a workbook with one byte flipped, at 600 places in three ways, is refused or gives the same cells', () => {
  const outcomes = new Map<string, number>();
  for (let i = 0; i < 600; i++) {
    for (const mask of [0x01, 0x80, 0xff]) {
      const bytes = good.slice();
      const place = Math.floor((i * good.length) / 600);
      bytes[place] = (bytes[place] as number) ^ mask;
      const result = outcome(bytes);
      outcomes.set(result, (outcomes.get(result) ?? 0) + 1);
    }
  }
  expect(outcomes.get('read')).toBeGreaterThan(0);
  expect(outcomes.get('damaged-part')).toBeGreaterThan(100);
});
