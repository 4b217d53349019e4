/** Only a sheet that bears both marks, the name and the title, is ours. */
import { assess } from '../../src/assess';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { sampleNames, sampleSheets } from '../../src/samples/allSamples';
import { anchorName, anchorsOf, isOwnTitle, ownNamesOf, ownSheetsOf, sheetKeys } from '../../src/workbook/ownSheets';

const sheets = ['Notes', "It's", 'Footprints'];
const anchor = (name: string, refersTo: string) => anchorsOf([{ name, refersTo }], sheets);

test('a name is a mark where it has a key of ours and refers to a first cell, however the sheet is spelt', () => {
  expect(anchor('Crossfoot_footprints', 'Footprints!$A$1')).toHaveLength(1);
  expect(anchor('Crossfoot_footprints', "='it''s'!$A$1")).toEqual([
    { name: 'Crossfoot_footprints', key: 'footprints', sheet: "It's" },
  ]);
  expect(anchor('Crossfoot_footprints_2', 'Notes!$A$1')[0]?.key).toBe('footprints');
  expect(anchor('Crossfoot_parity', '#REF!$A$1')).toEqual([
    { name: 'Crossfoot_parity', key: 'parity', sheet: undefined },
  ]);
  for (const name of ['Crossfoot_notes', 'Crossfoot_', 'Crossfoot_Footprints', 'My_Crossfoot_footprints', 'Crossfoot'])
    expect(anchor(name, 'Notes!$A$1')).toEqual([]);
  for (const place of ['Notes!$A$2', 'Gone!$A$1', 'Notes!$A$1:$B$2', '5', 'Notes!A1'])
    expect(anchor('Crossfoot_footprints', place)).toEqual([]);
});

test('a sheet is ours where its first cell has a title of ours too, and one sheet is ours for each key', () => {
  const anchors = anchorsOf(
    [
      { name: 'Crossfoot_footprints', refersTo: 'Notes!$A$1' },
      { name: 'Crossfoot_footprints_2', refersTo: 'Footprints!$A$1' },
      { name: 'Crossfoot_inventory', refersTo: 'Footprints!$A$1' },
      { name: 'Crossfoot_findings', refersTo: '#REF!' },
      { name: 'Crossfoot_footprints_3', refersTo: "'It''s'!$A$1" },
    ],
    sheets,
  );
  const cells = new Map<string, string>([
    ['Footprints', '产品碳足迹（摇篮到大门）'],
    ["It's", 'Workings'],
    ['Notes', 'Date'],
  ]);
  const own = ownSheetsOf(anchors, (sheet) => cells.get(sheet));
  expect([...own]).toEqual([['Footprints', { key: 'footprints', name: 'Crossfoot_footprints_2' }]]);
  expect([...ownNamesOf(anchors, own)]).toEqual(['Crossfoot_footprints_2', 'Crossfoot_findings']);
});

test('a sheet on which nothing stands is ours by its name, unless another has the key', () => {
  const named = (name: string, sheet: string) => ({ name, refersTo: `${sheet}!$A$1` });
  const anchors = anchorsOf(
    [
      named('Crossfoot_footprints', 'Notes'),
      named('Crossfoot_footprints_2', 'Footprints'),
      named('Crossfoot_workings', "'It''s'"),
    ],
    sheets,
  );
  const own = ownSheetsOf(
    anchors,
    (sheet) => (sheet === 'Footprints' ? '产品碳足迹（摇篮到大门）' : undefined),
    (sheet) => sheet !== 'Footprints',
  );
  expect([...own]).toEqual([
    ['Footprints', { key: 'footprints', name: 'Crossfoot_footprints_2' }],
    ["It's", { key: 'workings', name: 'Crossfoot_workings', isEmpty: true }],
  ]);
});

test('our sheet takes a name that the user does not have', () => {
  expect(anchorName('footprints', [])).toBe('Crossfoot_footprints');
  expect(anchorName('footprints', ['crossfoot_FOOTPRINTS', 'Crossfoot_footprints_2'])).toBe('Crossfoot_footprints_3');
});

test('every result sheet of every sample, in both languages, has a title by which it is known (a changed one is added to the list)', () => {
  const seen = new Set<string>();
  for (const sample of sampleNames) {
    for (const language of ['en', 'zh-CN'] as const) {
      const { snapshot } = openXlsx(newXlsx(sampleSheets(sample, language) ?? []));
      for (const { key, rows } of assess(snapshot, { language }).reports.sheets) {
        expect([key, rows[0]?.[0]?.value, isOwnTitle(rows[0]?.[0]?.value)]).toEqual([key, rows[0]?.[0]?.value, true]);
        seen.add(key ?? '');
      }
    }
  }
  expect(sheetKeys.filter((key) => !seen.has(key))).toEqual(['workingsSubstitution', 'formulas']);
});
