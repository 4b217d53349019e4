/** `import`: four workbooks as people keep them go from their lists to ledgers and results, in the language of the person. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assessFigures } from '../../src/assess';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { grownBook } from '../lists/grownBook';
import { checkOoxml } from '../support/ooxmlCheck';
import { at, command, json, put } from './listen';

const book = async (name: string): Promise<string> =>
  put(`${name}.xlsx`, await readFile(join(__dirname, '..', 'lists', 'books', `${name}.xlsx`)));
const written = async (name: string): Promise<Uint8Array> => readFile(at(name));

test.each([
  ['own-zh', 'zh-CN', ['Settings', 'Production', 'Scrap', 'Energy', 'Factors', 'Imported']],
  ['own-exact', 'zh-CN', ['Settings', 'Production', 'Energy', 'Factors', 'Imported']],
  ['two-ranges', 'en', ['Settings', 'Production', 'Energy', 'Imported']],
  ['own-en-synonyms', 'en', ['Settings', 'Production', 'Imported']],
] as const)('%s is proposed and imported whole', async (name, language, tables) => {
  const path = await book(name);
  const proposed = await command(['import', path], language);
  expect(proposed.err).toEqual([]);
  const imported = await command(
    ['import', path, '--mapping', at(`${name}.mapping.json`), '--out', at(`${name}.out.xlsx`)],
    language,
  );
  expect([proposed.status, imported.status]).toEqual([0, 0]);
  expect(imported.out.at(-1)).toContain(at(`${name}.out.xlsx`));
  const bytes = await written(`${name}.out.xlsx`);
  expect(checkOoxml(bytes)).toEqual([]);
  const { snapshot } = openXlsx(bytes);
  expect(snapshot.tables.map((table) => table.name)).toEqual(tables);
  const errors = assessFigures(snapshot).findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code }) => code).filter((code) => /value|number|date|unit|total|read/.test(code))).toEqual([]);
});

test('a Chinese workbook with a list of settings has a footprint after the import, and its own sheets are as they were', async () => {
  const path = await book('own-zh');
  await command(['import', path, '--out', at('m.json')], 'zh-CN');
  await command(['import', path, '--mapping', at('m.json'), '--out', at('zh.xlsx')], 'zh-CN');
  const calculated = await command(['calculate', at('zh.xlsx'), '--out', at('zh.results.xlsx')], 'zh-CN');
  expect(calculated.status).toBe(0);
  expect(calculated.out.join('\n')).toMatch(/扁锭：基于市场 0\.\d+ tCO2e\/t/);
});

test('rows that a list got since are taken into its ledger', async () => {
  const path = await put('grown.xlsx', grownBook('2024-03-31 | Cast | Slab | 300 | t'));
  await command(['import', path, '--out', at('grown.json')]);
  const heard = await command(['import', path, '--mapping', at('grown.json'), '--out', at('grown.out.xlsx')]);
  expect(heard.out).toContain('Output!A2:E5: 1 entry more taken into Production.');
  const { findings } = assessFigures(openXlsx(await written('grown.out.xlsx')).snapshot);
  expect(findings.filter(({ code }) => code === 'list-grew')).toEqual([]);
});

test('a list that stays as it is and a column that is open are said, with exit status 1', async () => {
  const path = await book('own-en-synonyms');
  await command(['import', path, '--out', at('open.json')]);
  const mapping = await json<{ lists: { ledger: string | null; columns: Record<string, unknown> }[] }>('open.json');
  const [list] = mapping.lists;
  const open = { ...mapping, lists: [{ ...list, columns: { ...list?.columns, Process: null } }] };
  await put('no-process.json', JSON.stringify(open));
  const heard = await command(['import', path, '--mapping', at('no-process.json'), '--out', at('open.xlsx')]);
  expect(heard.status).toBe(1);
  expect(heard.out).toContain(
    '  Output 2024!A3:G15: nothing was chosen for Process of Production. Choose it in the mapping.',
  );
  await put('none.json', JSON.stringify({ ...mapping, lists: [{ ...list, ledger: null, columns: undefined }] }));
  const none = await command(['import', path, '--mapping', at('none.json'), '--out', at('none.xlsx')]);
  expect(none).toMatchObject({ status: 2, err: ['No list of this workbook became a ledger, so nothing was written.'] });
});

test('a mapping that is there already is left alone, and a file that is none is refused in one line', async () => {
  const path = await book('two-ranges');
  await put('two-ranges.mapping.json', '{}');
  expect(await command(['import', path])).toMatchObject({ status: 2 });
  const heard = await command(['import', path, '--mapping', at('two-ranges.mapping.json')]);
  expect(heard.err).toEqual([
    `${at('two-ranges.mapping.json')} cannot be used: it is no mapping of "crossfoot import".`,
  ]);
});

test('an imported workbook proposes what it keeps', async () => {
  const path = await book('own-exact');
  await command(['import', path, '--out', at('first.json')], 'zh-CN');
  await command(['import', path, '--mapping', at('first.json'), '--out', at('kept.xlsx')], 'zh-CN');
  const heard = await command(['import', at('kept.xlsx'), '--out', at('again.json')]);
  expect(heard.status).toBe(0);
  expect(await json('again.json')).toEqual(await json('first.json'));
  const twice = await command(['import', at('kept.xlsx'), '--mapping', at('again.json'), '--out', at('twice.xlsx')]);
  expect(twice).toMatchObject({
    status: 2,
    err: ['No list of this workbook became a ledger, so nothing was written.'],
  });
});
