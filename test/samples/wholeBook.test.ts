/** What every written workbook of the samples keeps: the same bytes for the same ledgers, parts that other programs read, and formulas that two other calculators agree with. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { writeXlsx } from '../../src/hosts/xlsx/writeXlsx';
import { sampleNames, sampleSheets } from '../../src/samples/allSamples';
import { cellAddress, quotedSheet } from '../../src/workbook/address';
import type { CellValue, SheetPlan } from '../../src/workbook/sheetPlan';
import { recalculateWithIronCalc } from '../officeHost/openBook';
import { mayGoWithout } from '../../src/setup/systemTools.mjs';
import { compareFormulas, compareWithWorkbook } from '../support/compareFormulas';
import { checkOoxml } from '../support/ooxmlCheck';
import { findProgram, needs } from '../support/findProgram';
import { recalculate } from '../support/libreOffice';
import { writeResults } from '../support/writtenWorkbook';

const root = join(__dirname, '../..');
const schemas = process.env['CROSSFOOT_OOXML_SCHEMAS'] ?? join(root, '../ooxml-schemas');

/** The schema of a part by its name; parts that only say who wrote the file, and themes, have none here. */
function schemaOf(part: string): string | undefined {
  if (part.endsWith('.rels')) return 'opc-relationships.xsd';
  if (part === '[Content_Types].xml') return 'opc-contentTypes.xsd';
  if (/^docProps\/|\/theme\/|^customXml\/|\.vml$/.test(part) || !part.endsWith('.xml')) return undefined;
  if (part.includes('/charts/')) return 'dml-chart.xsd';
  return part.includes('/drawings/') ? 'dml-spreadsheetDrawing.xsd' : 'sml.xsd';
}

/** What xmllint says of the parts of a workbook that their schemas do not allow. */
function invalidParts(parts: Readonly<Record<string, Uint8Array>>): readonly string[] {
  const xmllint = findProgram(['xmllint'], 'libxml2-utils');
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-'));
  try {
    const bySchema = new Map<string, string[]>();
    for (const [name, part] of Object.entries(parts)) {
      const schema = schemaOf(name);
      if (!schema) continue;
      const file = join(folder, name.replaceAll('/', '_'));
      // An attribute of XML itself, which the schemas of some parts do not name.
      writeFileSync(file, strFromU8(part).replaceAll(' xml:space="preserve"', ''));
      bySchema.set(schema, [...(bySchema.get(schema) ?? []), file]);
    }
    return [...bySchema].flatMap(([schema, files]) => {
      const { status, stderr } = spawnSync(xmllint, ['--noout', '--schema', join(schemas, schema), ...files]);
      const lines = String(stderr).split('\n');
      return status === 0 ? [] : lines.filter((line) => line !== '' && !line.endsWith(' validates')).slice(0, 5);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether the schemas are at hand; where they are not, the test is skipped by name, or has our own check alone where nothing may be skipped. */
function hasSchemas(): boolean {
  const isThere = existsSync(join(schemas, 'sml.xsd'));
  if (mayGoWithout(process.env))
    needs(
      isThere,
      'the schemas of ISO/IEC 29500-4 (sml.xsd and those beside it) in the folder that CROSSFOOT_OOXML_SCHEMAS names',
    );
  return isThere;
}

/** What is left between large numbers that are equal to 15 digits is 0 in Excel and LibreOffice, and not in IronCalc. */
const snapped = (value: CellValue): CellValue => (typeof value === 'number' && Math.abs(value) < 1e-9 ? 0 : value);

const differing = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const [one, other] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => !one[name] || !other[name] || Buffer.compare(one[name], other[name]) !== 0,
  );
};

/** The workbook with another number in a cell of a part, as another program would type it. */
function withNumber(bytes: Uint8Array, part: string, cell: string, number: string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = before.replace(new RegExp(`(r="${cell}"[^>]*><v>)[^<]*`), `$1${number}`);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

describe.each(sampleNames)('the sample %s', (name) => {
  const english = writeResults(sampleSheets(name, 'en') ?? [], 'en');
  const chinese = writeResults(sampleSheets(name, 'zh-CN') ?? [], 'zh-CN');

  test.each([
    ['en', english],
    ['zh-CN', chinese],
  ] as const)('agrees with IronCalc in every formula in %s', (_, { sheets, bytes }) => {
    const values = recalculateWithIronCalc(bytes);
    const { differences, formulas } = compareFormulas(sheets, (sheet, row, column) =>
      snapped(values.get(`${quotedSheet(sheet)}!${cellAddress(row, column)}`) ?? null),
    );
    expect(differences).toEqual([]);
    expect(formulas).toBeGreaterThan(30);
  });

  test.each([
    ['en', english],
    ['zh-CN', chinese],
  ] as const)('agrees with LibreOffice in every formula in %s', async (_, { sheets, bytes }) => {
    expect(compareWithWorkbook(sheets, await recalculate(bytes)).differences).toEqual([]);
  });

  test('is the same file for the same ledgers, and after another language and back', () => {
    expect(differing(english.bytes, writeResults(sampleSheets(name, 'en') ?? [], 'en').bytes)).toEqual([]);
    const there = writeResults(english.bytes, 'zh-CN');
    expect(differing(english.bytes, there.bytes).length).toBeGreaterThan(3);
    expect(differing(english.bytes, writeResults(there.bytes, 'en').bytes)).toEqual([]);
  });

  test('asks nobody to calculate when it is opened', () => {
    for (const { bytes } of [english, chinese])
      expect(strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array())).not.toContain('fullCalcOnLoad');
  });

  test('has no part that the schemas of ISO/IEC 29500 do not allow', () => {
    const books = [english, chinese];
    for (const { bytes } of books) expect(checkOoxml(bytes)).toEqual([]);
    if (hasSchemas()) for (const { bytes } of books) expect(invalidParts(unzipSync(bytes))).toEqual([]);
  });
});

test('a planted wrong stored value is corrected by LibreOffice', async () => {
  const { sheets, open } = writeResults(sampleSheets('smelter-wire', 'en') ?? []);
  let planted = 0;
  const wrong = sheets.map((sheet): SheetPlan => ({
    ...sheet,
    rows: sheet.rows.map((cells) =>
      cells.map((cell) =>
        cell?.formula && typeof cell.value === 'number' && (planted += 1) ? { ...cell, value: 999 } : cell,
      ),
    ),
  }));
  const bytes = writeXlsx(open, { sheets: wrong, edits: [] });
  expect(compareWithWorkbook(sheets, bytes).differences).toHaveLength(planted);
  expect(compareWithWorkbook(sheets, await recalculate(bytes)).differences).toEqual([]);
  expect(openXlsx(bytes).snapshot.tables.length).toBeGreaterThan(0);
});

test('a second run changes the sheets whose cells change and no byte of another, and leaves nothing but its log behind when the change is taken back', () => {
  const first = writeResults(sampleSheets('demo-corrected', 'en') ?? []);
  const { sheet } = first.open.snapshot.tables.find(({ name }) => name === 'Energy')!;
  const parts = openXlsx(first.bytes).parts.sheets;
  const ledger = parts.find(({ name }) => name === sheet)!.path;
  const typed = withNumber(first.bytes, ledger, 'G8', '0.00001');
  const second = writeResults(typed);
  // The code of what was typed stands at the foot of every printed page.
  const besideFoot = (plan?: SheetPlan) => JSON.stringify({ ...plan, code: undefined });
  const changed = second.sheets.filter((plan, index) => besideFoot(plan) !== besideFoot(first.sheets[index]));
  const same = second.sheets.filter((plan) => !changed.includes(plan)).map(({ key }) => key);
  expect(same).toEqual(expect.arrayContaining(['reconciliation', 'method', 'factorsUsed']));
  const pathOf = new Map(parts.map(({ name, path }) => [name, path]));
  const drawn = changed.some(({ charts }) => charts !== undefined) ? /^xl\/(charts|drawings)\// : /^$/;
  // The workbook names the areas that are printed, a table its rows.
  const allowed = new Set([
    ...['xl/styles.xml', 'xl/workbook.xml'],
    ...changed.flatMap(({ name }) => [
      pathOf.get(name),
      ...(parts.find((one) => one.name === name)?.tables ?? []).map(({ path }) => path),
    ]),
  ]);
  const [before, after] = [typed, second.bytes].map((bytes) => unzipSync(bytes));
  const text = (part: Uint8Array | undefined) =>
    strFromU8(part ?? new Uint8Array()).replace(/<oddFooter>.*?<\/oddFooter>/, '');
  const moved = differing(typed, second.bytes).filter((part) => text(before?.[part]) !== text(after?.[part]));
  expect(moved.filter((part) => !allowed.has(part) && !drawn.test(part))).toEqual([]);
  const was = /r="G8"[^>]*><v>([^<]*)/.exec(strFromU8(unzipSync(first.bytes)[ledger]!))?.[1] ?? '';
  const third = writeResults(withNumber(second.bytes, ledger, 'G8', was));
  // The log has all three runs, the seal is over the log too, and the workbook names the area of it that is printed.
  const ofLog = third.sheets.filter(({ key }) => key === 'runLog' || key === 'seal');
  const logs = ['xl/workbook.xml', ...ofLog.map(({ name }) => pathOf.get(name))];
  expect(third.assessment.reports.log?.runs).toHaveLength(3);
  expect(differing(first.bytes, third.bytes).filter((part) => !logs.includes(part))).toEqual([]);
});

test('a part that its schema does not allow is found', () => {
  const part = 'xl/worksheets/sheet1.xml';
  const parts = unzipSync(writeResults(sampleSheets('smelter-wire', 'en') ?? []).bytes);
  const wrong = strFromU8(parts[part] ?? new Uint8Array()).replaceAll('sheetData', 'sheetDatum');
  if (hasSchemas())
    expect(invalidParts({ [part]: strToU8(wrong) })).toContainEqual(expect.stringContaining('sheetDatum'));
  else expect(wrong).toContain('sheetDatum');
});
