/** A folder of CSV files gives what a workbook with the same ledgers gives. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bookOf, year2024, type Tables } from '../support/plant';
import { at, command, folder, json, put } from './listen';

const tables: Tables = {
  Settings: year2024('Organisation | Works', 'Language | en'),
  Production: `日期 | 工序 | 产品 | 数量 | 单位
    2024-03-01 | 熔铸 | 铸锭 | 1000 | 吨`,
  Scrap: `日期 | 工序 | 类别 | 数量 | 单位 | 金属含量
    2024-03-01 | 熔铸 | 消费后 | 1100 | 吨 | 0.95
    2024-03-02 | 熔铸 | 内部 | 50 | 吨 |`,
  Energy: `日期 | 工序 | 能源品种 | 数量 | 单位
    2024-03-01 | 熔铸 | 天然气 | 12.5 | 万m3`,
  Factors: `项目 | 组分 | 数值 | 单位
    天然气 | 直接 | 21.62 | tCO2/万m3`,
};

const csvOf = (table: string, quoted = (cell: string) => cell): string =>
  table
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .map((cell) => quoted(cell.trim()))
        .join(','),
    )
    .join('\r\n');

/** What of Chinese text stands in the two-byte part of GB18030, letter by letter. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  return Uint8Array.from(
    [...text].flatMap((letter) =>
      letter.charCodeAt(0) < 128 ? [letter.charCodeAt(0)] : (codes.get(letter) ?? [0x3f]),
    ),
  );
}

async function csvFolder(
  name: string,
  bytesOf: (text: string) => Uint8Array | string,
  quoted?: (cell: string) => string,
): Promise<string> {
  await mkdir(at(name));
  for (const [table, text] of Object.entries(tables))
    await writeFile(join(folder, name, `${table}.csv`), bytesOf(csvOf(text, quoted)));
  return at(name);
}

/** All but what was read: a file has an encoding and a separator, a table has none. */
async function resultOf(book: string): Promise<unknown> {
  const { status, err } = await command(['calculate', book, '--json', at('out.json'), '--out', at('out.xlsx')]);
  expect([status, err]).toEqual([0, []]);
  const { read, runs, sinceLastRun, ...found } = await json<Record<string, unknown>>('out.json');
  return [read, runs, sinceLastRun].includes(undefined) ? undefined : found;
}

const expected = async (): Promise<unknown> => resultOf(await put('book.xlsx', bookOf(tables)));

test('UTF-8 with and without a byte order mark, and GB18030 as Chinese Excel saves it', async () => {
  const ofBook = await expected();
  expect(ofBook).toMatchObject({ scrap: { postConsumer: '1100', internal: '50' }, inventory: { scope1: '270.25' } });
  expect(await resultOf(await csvFolder('plain', (text) => text))).toEqual(ofBook);
  expect(await resultOf(await csvFolder('marked', (text) => `\ufeff${text}`))).toEqual(ofBook);
  const guessed = (await resultOf(await csvFolder('chinese', gb18030))) as { findings: readonly { code: string }[] };
  expect(guessed.findings.filter(({ code }) => code === 'encoding-guessed')).toHaveLength(4);
  const findings = guessed.findings.filter(({ code }) => code !== 'encoding-guessed');
  expect({ ...guessed, findings }).toEqual(ofBook);
});

test('text that stands for numbers and dates is simply read', async () => {
  const asTyped = (cell: string): string =>
    ({ 1000: '"1,000.0"', '2024-03-01': '2024/3/1', '0.95': '95 %', '2024-03-02': '2024年3月2日' })[cell] ?? cell;
  expect(await resultOf(await csvFolder('typed', (text) => text, asTyped))).toEqual(await expected());
});

test('files named in Chinese are the same tables', async () => {
  await mkdir(at('named'));
  for (const [table, text] of Object.entries({
    ...tables,
    产量台账: tables['Production']!,
    能源台账: tables['Energy']!,
  })) {
    if (table !== 'Production' && table !== 'Energy')
      await writeFile(join(folder, 'named', `${table}.csv`), csvOf(text));
  }
  const places = (result: unknown): unknown =>
    JSON.parse(JSON.stringify(result).replaceAll('产量台账!', 'Production!').replaceAll('能源台账!', 'Energy!'));
  expect(places(await resultOf(at('named')))).toEqual(await expected());
});

test('bytes that are neither are refused with the file', async () => {
  await mkdir(at('broken'));
  await writeFile(join(folder, 'broken', 'Production.csv'), Uint8Array.of(0xff, 0xff, 0xff, 0x41));
  const { status, err } = await command(['check', at('broken')]);
  expect([status, err]).toEqual([
    2,
    [expect.stringMatching(/Production\.csv.*encoding cannot be told; save it as CSV UTF-8/)],
  ]);
});
