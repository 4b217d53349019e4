/** New workbooks, and where our sheets stand in a workbook of the user. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { sheetOrder } from '../../../src/workbook/sheetOrder';
import { writeXlsx } from '../../../src/hosts/xlsx/writeXlsx';
import { openZip } from '../../../src/hosts/xlsx/zipPackage';
import type { SheetPlan } from '../../../src/workbook/sheetPlan';
import { checkOoxml } from '../../support/ooxmlCheck';
import { richWorkbook } from '../../support/richWorkbook';
import { findings, footprints, ledger, matrix } from './writePlans';

const write = (bytes: Uint8Array, ...sheets: readonly SheetPlan[]): Uint8Array =>
  writeXlsx(openXlsx(bytes), { sheets, edits: [] });
const text = (bytes: Uint8Array, part: string): string => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
const sheetNames = (bytes: Uint8Array): readonly string[] => openXlsx(bytes).snapshot.sheets.map(({ name }) => name);
const changed = (bytes: Uint8Array, part: string, change: (before: string) => string): Uint8Array => {
  const files = unzipSync(bytes);
  files[part] = strToU8(change(strFromU8(files[part] ?? new Uint8Array())));
  return zipSync(files);
};

test('equal plans give equal bytes of a sound new workbook', () => {
  const plans = [ledger, footprints, findings, matrix];
  expect(Buffer.compare(newXlsx(plans), newXlsx(plans))).toBe(0);
  expect(new Set(openZip(newXlsx(plans)).entries.map(({ modified }) => modified))).toEqual(new Set([0x00210000]));
  expect(checkOoxml(newXlsx(plans))).toEqual([]);
  expect(openXlsx(newXlsx(plans)).snapshot).toMatchObject({
    sheets: [
      { name: 'Scrap', visible: true },
      { ownKey: 'footprints' },
      { ownKey: 'findings' },
      { ownKey: 'workings' },
    ],
    tables: [
      { name: 'Scrap', rowCount: 2, columns: [{ header: 'Date' }, { header: 'Class' }, { header: 'Quantity\n(t)' }] },
    ],
  });
});

test('a line break in a header is written as Excel writes it', () => {
  expect(text(newXlsx([ledger]), 'xl/tables/table1.xml')).toContain('name="Quantity_x000a_(t)"');
});

test('a new workbook opens on its first sheet, a written one on the sheet where the user was', () => {
  expect(text(newXlsx([ledger, findings]), 'xl/worksheets/sheet1.xml')).toContain('tabSelected="1"');
  expect(text(newXlsx([ledger, findings]), 'xl/worksheets/sheet2.xml')).not.toContain('tabSelected');
  const onFindings = changed(write(newXlsx([ledger]), footprints, findings), 'xl/workbook.xml', (book) =>
    book.replace('<workbookView ', '<workbookView activeTab="2" '),
  );
  const again = write(onFindings, footprints, findings);
  expect(text(again, 'xl/workbook.xml')).toContain('activeTab="2"');
  expect(text(again, 'xl/worksheets/sheet3.xml')).toContain('tabSelected="1"');
  expect(text(write(onFindings, findings), 'xl/workbook.xml')).toContain('activeTab="1"');
  expect(text(write(onFindings), 'xl/workbook.xml')).toContain('activeTab="0"');
});

test("our sheets stand behind the user's in the order of the plan", () => {
  expect(sheetNames(write(richWorkbook(), footprints, findings, matrix))).toEqual([
    'Data',
    'Pivot',
    'Chart',
    'Lists',
    'Footprints',
    'Findings',
    'Workings',
  ]);
});

test('a sheet of ours stays where the user moved it, and local names follow their sheets', () => {
  const moved = changed(write(richWorkbook(), footprints, findings), 'xl/workbook.xml', (book) => {
    const own = /<sheet name="Findings"[^>]*>/.exec(book)?.[0] ?? '';
    const renumbered = book.replace(
      /localSheetId="(\d)"/g,
      (_, place: string) => `localSheetId="${place === '5' ? 0 : Number(place) + 1}"`,
    );
    return renumbered.replace(own, '').replace('<sheets>', `<sheets>${own}`);
  });
  const again = write(moved, footprints, findings, matrix);
  expect(sheetNames(again)).toEqual(['Findings', 'Workings', 'Data', 'Pivot', 'Chart', 'Lists', 'Footprints']);
  const book = text(again, 'xl/workbook.xml');
  expect(book).toContain('<definedName name="Local" localSheetId="5">');
  expect(book).toContain('<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">');
  expect(checkOoxml(again)).toEqual([]);
  const gone = text(write(moved, footprints), 'xl/workbook.xml');
  expect(gone).toContain('<definedName name="Local" localSheetId="3">');
});

test('a new sheet of ours stands beside its neighbours of the plan', () => {
  const places = (keys: readonly (string | undefined)[], ...plans: SheetPlan[]): readonly string[] =>
    sheetOrder(keys, plans).map((sheet) => ('kept' in sheet ? `user ${sheet.kept}` : sheet.planned.name));
  expect(places([undefined, 'footprints', undefined], footprints, findings)).toEqual([
    'user 0',
    'Footprints',
    'Findings',
    'user 2',
  ]);
  expect(places([undefined, 'findings'], footprints, findings)).toEqual(['user 0', 'Footprints', 'Findings']);
  expect(places(['findings', undefined], matrix)).toEqual(['user 1', 'Workings']);
  expect(places(['workings', 'footprints', undefined], footprints, findings, matrix)).toEqual([
    'Workings',
    'Footprints',
    'Findings',
    'user 2',
  ]);
});

test('a sheet that the user renamed is still ours and gets the planned name', () => {
  const renamed = changed(write(newXlsx([ledger]), findings), 'xl/workbook.xml', (book) =>
    book.replace('name="Findings"', 'name="It\'s mine"').replace(/Findings!/g, "'It''s mine'!"),
  );
  expect(sheetNames(renamed)).toEqual(['Scrap', "It's mine"]);
  expect(sheetNames(write(renamed, findings))).toEqual(['Scrap', 'Findings']);
});

test('a sheet of the user is never taken for ours, whatever its name', () => {
  const user = newXlsx([ledger, { ...findings, key: undefined as never }]);
  expect(() => write(user, findings)).toThrow(
    expect.objectContaining({ code: 'would-overwrite', details: { sheet: 'Findings' } }),
  );
  expect(sheetNames(write(user, { ...findings, name: 'Findings (Crossfoot)' }))).toEqual([
    'Scrap',
    'Findings',
    'Findings (Crossfoot)',
  ]);
});

test('a table cannot take the name of a table or name of the user', () => {
  const taken = (name: string): SheetPlan => ({
    ...footprints,
    tables: footprints.tables?.map((table) => ({ ...table, name })) ?? [],
  });
  for (const name of ['scrap', 'CLASSES'])
    expect(() => write(richWorkbook(), taken(name))).toThrow(expect.objectContaining({ code: 'duplicate-table-name' }));
  expect(() => write(richWorkbook(), footprints, { ...footprints, key: 'other', name: 'Other' })).toThrow(
    expect.objectContaining({ code: 'duplicate-table-name' }),
  );
});

test('a name of ours whose sheet the user deleted is cleared away', () => {
  const deleted = changed(newXlsx([ledger]), 'xl/workbook.xml', (book) =>
    book.replace(
      '</sheets>',
      '</sheets><definedNames><definedName name="Crossfoot_findings">#REF!</definedName></definedNames>',
    ),
  );
  expect(text(write(deleted), 'xl/workbook.xml')).not.toContain('definedName');
  expect(checkOoxml(write(deleted, findings))).toEqual([]);
});

test("a chart that the user put on our sheet goes with the sheet; a part that a user's sheet also needs stays", () => {
  const written = write(richWorkbook(), footprints);
  const shared = changed(written, 'xl/worksheets/_rels/sheet3.xml.rels', (rels) =>
    rels.replace(
      '</Relationships>',
      '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotTable" Target="/xl/pivotTables/pivotTable1.xml"/></Relationships>',
    ),
  );
  const names = Object.keys(unzipSync(write(shared)));
  expect(names).toContain('xl/pivotTables/pivotTable1.xml');
  expect(names).not.toContain('xl/charts/chart3.xml');
  expect(names).not.toContain('xl/drawings/_rels/drawing3.xml.rels');
});

test('a workbook in prefixed XML without styles, names or calculation settings is written soundly', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const bare = zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/_rels/.rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/book/_rels/main.xml.rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/book/main.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/book/one.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="book/main.xml"/></Relationships>',
    ),
    'book/main.xml': strToU8(
      `<x:workbook xmlns:x="${main}" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="One" sheetId="1" rel:id="b"/></x:sheets></x:workbook>`,
    ),
    'book/_rels/main.xml.rels': strToU8(
      '<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="one.xml"/></p:Relationships>',
    ),
    'book/one.xml': strToU8(`<x:worksheet xmlns:x="${main}"><x:sheetData/></x:worksheet>`),
  });
  const written = write(bare, footprints, findings);
  expect(checkOoxml(written)).toEqual([]);
  expect(text(written, 'book/main.xml')).toMatch(
    /<x:sheet name="Footprints" sheetId="2" rel:id="rId2"\/>.*<x:definedName name="Crossfoot_footprints">Footprints!\$A\$1<\/x:definedName>.*<x:calcPr calcId="191029"\/>/,
  );
  expect(sheetNames(written)).toEqual(['One', 'Footprints', 'Findings']);
  expect(Buffer.compare(write(written, footprints, findings), written)).toBe(0);
});

test("a user's sheet whose first cell somebody named like a sheet of ours is read and kept, its name too, and ours stands beside it", () => {
  const own = changed(
    newXlsx([ledger, { name: 'Notes', rows: [[{ value: 'call the smelter' }]], widths: [] }]),
    'xl/workbook.xml',
    (book) =>
      book.replace(
        '</sheets>',
        '</sheets><definedNames><definedName name="Crossfoot_footprints">Scrap!$A$1</definedName><definedName name="Crossfoot_notes">Notes!$A$1</definedName><definedName name="Crossfoot_parity">Notes!$A$1</definedName></definedNames>',
      ),
  );
  expect(openXlsx(own).snapshot.tables.map(({ name }) => name)).toEqual(['Scrap']);
  const once = write(own, footprints, findings);
  const twice = write(once, footprints);
  expect(sheetNames(once)).toEqual(['Scrap', 'Notes', 'Footprints', 'Findings']);
  expect(sheetNames(twice)).toEqual(['Scrap', 'Notes', 'Footprints']);
  const names = [...text(twice, 'xl/workbook.xml').matchAll(/<definedName name="(Crossfoot_\w+)">([^<]*)</g)];
  expect(names.map(([, name, place]) => `${name} ${place}`)).toEqual([
    'Crossfoot_footprints Scrap!$A$1',
    'Crossfoot_notes Notes!$A$1',
    'Crossfoot_parity Notes!$A$1',
    'Crossfoot_footprints_2 Footprints!$A$1',
  ]);
  expect([once, twice].map(checkOoxml)).toEqual([[], []]);
  for (const part of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'])
    expect(text(twice, part)).toBe(text(own, part));
});

test('a sheet of ours that somebody gave another title is theirs from then on', () => {
  const retitled = changed(write(newXlsx([ledger]), findings), 'xl/worksheets/sheet2.xml', (sheet) =>
    sheet.replace('>Findings<', '>My findings<'),
  );
  expect(() => write(retitled, findings)).toThrow(expect.objectContaining({ code: 'would-overwrite' }));
  expect(sheetNames(write(retitled, { ...findings, name: 'Findings (Crossfoot)' }))).toEqual([
    'Scrap',
    'Findings',
    'Findings (Crossfoot)',
  ]);
});
