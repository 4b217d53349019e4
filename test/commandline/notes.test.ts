/** What a person wrote on result sheets is never taken away unasked. */
import { readFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { bookOf } from '../support/plant';
import { at, command, put } from './listen';

const small = bookOf({
  Production: 'Process | Product | Quantity | Unit\nSmelter | Metal | 100 | t',
  Energy: 'Process | Carrier | Quantity | Unit\nSmelter | Power | 10 | MWh',
  Factors: 'Item | Component | Value | Unit\nPower | location | 0.5 | tCO2/MWh',
});

/** Types a text into a cell of Footprints that is empty. */
async function annotate(name: string): Promise<Buffer> {
  const bytes = new Uint8Array(await readFile(at(name)));
  const path = openXlsx(bytes).parts.sheets.find((sheet) => sheet.name === 'Footprints')!.path;
  const files = unzipSync(bytes);
  const note = '<row r="200"><c r="A200" t="inlineStr"><is><t>agreed</t></is></c></row></sheetData>';
  files[path] = strToU8(strFromU8(files[path]!).replace('</sheetData>', note));
  await put(name, zipSync(files));
  return readFile(at(name));
}

test('a note on the result is not replaced, unless --replace-notes says so', async () => {
  const book = await put('book.xlsx', small);
  await command(['calculate', book]);
  const annotated = await annotate('book.crossfoot.xlsx');
  const refused = await command(['calculate', book, '--json', at('book.json')]);
  expect(refused).toMatchObject({
    status: 2,
    out: [],
    err: [expect.stringMatching(/would be lost: Footprints!A200\./)],
  });
  expect(await readFile(at('book.crossfoot.xlsx'))).toEqual(annotated);
  const inPlace = ['calculate', at('book.crossfoot.xlsx'), '--in-place'];
  expect((await command(inPlace)).status).toBe(2);
  expect(await readFile(at('book.crossfoot.xlsx'))).toEqual(annotated);
  const elsewhere = await command(['calculate', at('book.crossfoot.xlsx'), '--out', at('else.xlsx')]);
  expect(elsewhere.out).toContainEqual(expect.stringMatching(/^Only in .*book\.crossfoot\.xlsx.*\(Footprints!A200\)/));
  expect((await command([...inPlace, '--replace-notes'])).status).toBe(0);
  expect((await command(inPlace)).status).toBe(0);
});
