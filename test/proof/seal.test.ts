/** The seal is what docs/seal.md says: recomputed by another program in another language from that page alone. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalFormula } from '../../src/proof/canonicalFormula';
import { shortCode } from '../../src/proof/digest';
import { readSeal, sealLines } from '../../src/proof/sealLines';
import { sha256 } from '../../src/proof/sha256';
import { languages, type Language } from '../../src/language/words';
import { sampleSheets } from '../../src/samples/allSamples';
import type { CellValue } from '../../src/workbook/sheetPlan';
import { bookPlaces } from '../../src/workbook/formulas/bookPlaces';
import { findProgram } from '../support/findProgram';
import { writeResults, type Written } from '../support/writtenWorkbook';

const folder = mkdtempSync(join(tmpdir(), 'crossfoot-seal-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(['', 'abc', 'é'.repeat(40), 'a'.repeat(55), 'a'.repeat(56), 'a'.repeat(64), 'a'.repeat(100_000)])(
  'SHA-256 of %#',
  (text) => {
    const bytes = new TextEncoder().encode(text);
    expect(Buffer.from(sha256(bytes).buffer).swap32().toString('hex')).toBe(
      createHash('sha256').update(bytes).digest('hex'),
    );
  },
);

test('the code is the head of the digest in base 32', () => {
  expect(shortCode('0'.repeat(64))).toBe('AAAAA-AAAAA-AAAAA-AAAAA');
  expect(shortCode(`08421${'f'.repeat(59)}`)).toBe('BBBB7-77777-77777-77777');
});

const sealOf = ({ sheets }: Written) =>
  readSeal(
    (sheets.find(({ key }) => key === 'seal')?.rows ?? []).map((row) =>
      row.map((cell): CellValue => cell?.value ?? null),
    ),
  );

test('one code in both languages, for the same ledgers', () => {
  const [english, chinese] = languages.map((language: Language) =>
    sealOf(writeResults(sampleSheets('smelter-wire', 'en') ?? [], language)),
  );
  expect(english?.ledgersDigest).toBe(chinese?.ledgersDigest);
  expect([english?.language, chinese?.language]).toEqual(['en', 'zh-CN']);
});

test('a seal is read as it was written, also where a column fills several cells', () => {
  const tags = Array.from({ length: 9000 }, (_, row) => (row % 7 === 0 ? '.' : `=${String(row).padStart(8, '0')}`));
  const seal = {
    program: '1',
    library: '2',
    language: 'en',
    ledgersDigest: 'a',
    sheetsDigest: 'b',
    ledgers: [{ name: 'Scrap', rowCount: 9000, columns: [{ header: 'Class', tags }] }],
    sheets: [{ key: 'cover', rowCount: 9000, columns: [tags, tags] }],
  };
  expect(readSeal([['above'], ...sealLines(seal)])).toEqual(seal);
});

/** A ledger of four rows, and a table of four rows on the sheet where the formula stands, in the first of them. */
function canonical(formula: string): string {
  const table = { sheet: 'Ledger', left: 2, firstRow: 2, rowCount: 4, headerRows: 1, totalsRows: 0 };
  const places = bookPlaces(
    ['Ledger', 'Result sheet'],
    [
      { ...table, name: 'Scrap', headers: ['Class', 'Quantity'] },
      { ...table, name: 'Lines', sheet: 'Result sheet', headers: ['b c'], firstRow: 9 },
    ],
  );
  return canonicalFormula(formula, { sheet: 'Result sheet', row: 9, column: 4 }, places, (sheet) => sheet);
}

test('a formula that points at another row of a table, or at another part of it, is another formula', () => {
  const formulas = ['Ledger!C2', 'Ledger!C3', 'Ledger!C2:C3', 'Ledger!C3:C4', 'B9', 'B10', 'B9:B10'];
  expect(new Set(formulas.map(canonical)).size).toBe(formulas.length);
});

test.each([
  ['Scrap[Quantity]', 'SUM(Ledger!$C$2:$C$5)'],
  ['SUM( Scrap[Quantity] )', '=sum(scrap[quantity])'],
  ['Scrap[[Class]:[Quantity]]', "'Ledger'!B2:C5"],
  ['Lines[[#This Row],[b c]]*2', "'Result sheet'!$B$9*2"],
  ['IF(TRUE,1E-3,"a b")', '_xlfn.IF(TRUE(),0.001,"a b")'],
  ["'Result sheet'!A1", '$A$1'],
])('%s and %s are one formula', (one, other) => {
  const same = one.startsWith('Scrap[Q') ? `SUM(${one})` : one;
  expect(canonical(same)).toBe(canonical(other));
  expect(canonical(`${same}+1`)).not.toBe(canonical(other));
});

test.each(['smelter-wire', 'nanshan-2024'])('python finds the same digest and every tag of %s', (sample) => {
  const path = join(folder, `${sample}.xlsx`);
  const written = writeResults(sampleSheets(sample, 'zh-CN') ?? [], 'zh-CN');
  writeFileSync(path, written.bytes);
  const { stdout, stderr } = spawnSync(findProgram(['python3'], 'python3'), [join(__dirname, 'seal.py'), path], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const said = JSON.parse(stdout) as { computed: string; written: string; wrongTags: readonly string[] };
  expect(said).toMatchObject({ computed: sealOf(written)?.ledgersDigest, written: said.computed, wrongTags: [] });
});
