/** A workbook with macros stays one, by its content and not by its name alone: its project byte for byte, its content type, and the names by which macros know the sheets. */
import { unzipSync, zipSync, strToU8, strFromU8 } from 'fflate';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { insertSheets, repairXlsx, writeXlsx } from '../../../src/hosts/xlsx/writeXlsx';
import { bookOf } from '../../support/plant';
import { checkOoxml } from '../../support/ooxmlCheck';
import { resultPlan } from '../excel/smallBook';

const macroType = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const projectType = 'application/vnd.ms-office.vbaProject';
const projectLink = 'http://schemas.microsoft.com/office/2006/relationships/vbaProject';
/** Every byte there is, twice over, as a project that nobody may touch. */
const project = Uint8Array.from({ length: 512 }, (_, at) => (at * 7) % 256);

/** As Excel saves it: by the ending of the project or by its name, the sheets and the workbook with code names. */
function withMacros(isByEnding: boolean): Uint8Array {
  const parts = unzipSync(
    new Uint8Array(
      bookOf({
        Production: 'Date | Process | Product | Quantity | Unit\n2024-03-01 | Melting | Slab | 100 | t',
        Scrap: 'Process | Class | Quantity | Unit\nMelting | post-consumer | 110 | t',
      }),
    ),
  );
  const change = (name: string, how: (xml: string) => string): void => {
    parts[name] = strToU8(how(strFromU8(parts[name] ?? new Uint8Array())));
  };
  change('[Content_Types].xml', (xml) =>
    xml
      .replace(/application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/, macroType)
      .replace(
        isByEnding ? /(?=<Override)/ : '</Types>',
        isByEnding
          ? `<Default Extension="bin" ContentType="${projectType}"/>`
          : `<Override PartName="/xl/vbaProject.bin" ContentType="${projectType}"/></Types>`,
      ),
  );
  change('xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdVba" Type="${projectLink}" Target="vbaProject.bin"/></Relationships>`,
    ),
  );
  change('xl/workbook.xml', (xml) =>
    xml.replace(/<workbookPr[^>]*\/>/, '').replace(/(?=<bookViews|<sheets)/, '<workbookPr codeName="ThisWorkbook"/>'),
  );
  change('xl/worksheets/sheet1.xml', (xml) =>
    xml.includes('<sheetPr')
      ? xml.replace('<sheetPr', '<sheetPr codeName="Sheet1"')
      : xml.replace(/(<worksheet[^>]*>)/, '$1<sheetPr codeName="Sheet1"/>'),
  );
  parts['xl/vbaProject.bin'] = project;
  return zipSync(parts);
}

const changes: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array])[] = [
  ['results are written', (bytes) => writeXlsx(openXlsx(bytes), resultPlan())],
  ['results are written twice', (bytes) => writeXlsx(openXlsx(writeXlsx(openXlsx(bytes), resultPlan())), resultPlan())],
  [
    'sheets are added',
    (bytes) => insertSheets(openXlsx(bytes), [{ name: 'Mine', widths: [], rows: [[{ value: 1 }]] }]),
  ],
  [
    'a cell is repaired',
    (bytes) => repairXlsx(openXlsx(bytes), [{ sheet: 'Production', row: 2, column: 4, before: 100, after: 101 }]),
  ],
];

describe.each([true, false])('with the type of the project by its ending: %p', (isByEnding) => {
  test.each(changes)('%s', (_, change) => {
    const before = withMacros(isByEnding);
    const after = change(before);
    expect(Buffer.compare(after, before)).not.toBe(0);
    const parts = unzipSync(after);
    const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    expect(Buffer.compare(parts['xl/vbaProject.bin'] ?? new Uint8Array(), project)).toBe(0);
    const types = text('[Content_Types].xml');
    expect(types).toContain(`<Override PartName="/xl/workbook.xml" ContentType="${macroType}"/>`);
    expect(types.split(projectType)).toHaveLength(2);
    expect(text('xl/_rels/workbook.xml.rels')).toContain(`Type="${projectLink}" Target="vbaProject.bin"`);
    expect(text('xl/workbook.xml')).toContain('codeName="ThisWorkbook"');
    expect(text('xl/worksheets/sheet1.xml')).toContain('codeName="Sheet1"');
    // The results of the small plan hold a constant on purpose.
    expect(checkOoxml(after).filter((fault) => !fault.includes('the constant 2'))).toEqual([]);
  });
});
