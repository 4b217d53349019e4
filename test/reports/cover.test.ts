/** The cover: every number live, one screen and one page, what is withheld by its cause, lists cut short, a way to every sheet and back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { readRange } from '../../src/hosts/xlsx/readRange';
import { writeXlsx } from '../../src/hosts/xlsx/writeXlsx';
import { words, type Language } from '../../src/language/words';
import { emptyWorkbook } from '../../src/templates/ledgerWorkbook';
import { sampleNames, sampleSheets } from '../../src/samples/allSamples';
import type { CellEdit, PlannedCell, SheetPlan } from '../../src/workbook/sheetPlan';
import { recalculate, toPdfPages } from '../support/libreOffice';
import { plant, year2024 } from '../support/plant';
import { writeResults } from '../support/writtenWorkbook';

const cases = sampleNames.flatMap((name) => (['en', 'zh-CN'] as const).map((language) => [name, language] as const));
const { cover: say, severity } = words('en');

function coverOf(sheets: readonly SheetPlan[]): SheetPlan {
  const found = sheets.find(({ key }) => key === 'cover');
  if (!found) throw new Error('there is no cover');
  return found;
}
const written = (name: (typeof sampleNames)[number], language: Language) =>
  writeResults(sampleSheets(name, language) ?? [], language);
const cellsOf = ({ rows }: SheetPlan): readonly PlannedCell[] =>
  rows.flatMap((row) => row.flatMap((cell) => cell ?? []));
const textsOf = (sheet: SheetPlan): readonly string[] => cellsOf(sheet).map(({ value }) => String(value));
/** Lines of 15 points. */
const linesOf = ({ rows, heights = {} }: SheetPlan): number =>
  rows.reduce((sum, _, row) => sum + (heights[row + 1] ?? 15), 0) / 15;

/** As many products of one process as asked for, of which none has a factor for its metal. */
const plantOf = (products: number, footprint: string) =>
  plant({
    Settings: year2024('Organisation | Works'),
    Production: `Process | Product | Quantity | Unit\n${Array.from({ length: products }, (_, index) => `Press | Profile ${index + 1} | ${100 + index} | t`).join('\n')}`,
    Materials: `Process | Item | Quantity | Unit | Metal content | Footprint\nPress | Ingot | 20000 | t | 1 | ${footprint}`,
    Energy: 'Process | Carrier | Quantity | Unit\nPress | Electricity | 100 | MWh',
    Factors: `Item | Component | Value | Unit
Electricity | location | 0.5 | tCO2/MWh
Electricity | residual | 0.6 | tCO2/MWh
Electricity | upstream | 0.1 | tCO2/MWh`,
  });

describe.each(cases)('of %s in %s', (name, language) => {
  const { sheets } = written(name, language);
  const cover = coverOf(sheets);

  test('it comes first, is shown first, and its numbers are formulas', () => {
    expect(sheets[0]).toBe(cover);
    expect(cover).toMatchObject({ active: true, onePage: true });
    const numbers = cellsOf(cover).filter(({ value }) => typeof value === 'number');
    expect(numbers.length).toBeGreaterThan(8);
    expect(numbers.filter(({ formula }) => formula === undefined)).toEqual([]);
  });

  test('it is no wider than a screen and about as high', () => {
    expect(cover.widths.reduce((sum, width) => sum + width)).toBeLessThanOrEqual(26 * 8.43);
    expect(linesOf(cover)).toBeLessThan(name === 'nanshan-2024' ? 50 : 45);
  });

  test('it leads to every sheet, and every sheet back to it', () => {
    const links = new Set(cellsOf(cover).flatMap(({ link }) => link ?? []));
    const others = sheets.filter((sheet) => sheet !== cover);
    expect(others.map((sheet) => `${sheet.name}!A1`).filter((link) => !links.has(link))).toEqual([]);
    const ledgers = (sampleSheets(name, language) ?? []).filter(({ tables }) => tables);
    expect(ledgers.map((sheet) => `${sheet.name}!A1`).filter((link) => !links.has(link))).toEqual([]);
    const hasWayBack = ({ rows }: SheetPlan) => rows[1]?.some((cell) => cell?.link === `${cover.name}!A1`);
    expect(others.filter((sheet) => !hasWayBack(sheet))).toEqual([]);
  });
});

test('forty products: the first ten, and how many more there are, as a formula', () => {
  const cover = coverOf(plantOf(40, '10').reports.sheets);
  expect(textsOf(cover)).toContain('Profile 10');
  expect(textsOf(cover)).not.toContain('Profile 11');
  const more = cellsOf(cover).find(({ value }) => value === say.more('30', 'Footprints'));
  expect(more?.formula).toMatch(/ROWS\(Footprints!.*\)-ROWS\(/);
  expect(linesOf(cover)).toBeLessThan(44);
});

test('forty products withheld by one cell stand in one row with its sentence, the number of the finding and the cell', () => {
  const assessment = plantOf(40, 'ten');
  const cover = coverOf(assessment.reports.sheets);
  const row = cover.rows.find(([cell]) => cell?.value === `${say.footprint}: ${say.subjects('Profile 1', 39)}`);
  const number = assessment.findings.findIndex(({ code }) => code === 'unreadable-number') + 1;
  const shown = row?.map((cell) => cell?.value);
  expect(shown).toContain(number);
  expect(row?.find((cell) => cell?.value === 'Materials!F2')?.link).toBe('Materials!F2');
  expect(shown?.join()).toContain('"ten" cannot be read as a number.');
  expect(row?.find((cell) => cell?.value === number)?.link).toMatch(/^Findings!/);
});

test('a workbook without entries says why there is no inventory', () => {
  const { sheets, assessment } = writeResults(emptyWorkbook('en'));
  const row = coverOf(sheets).rows.find(([cell, , number]) => cell?.value === say.inventory && number?.formula);
  expect(assessment.findings.map(({ severity: one }) => one)).not.toContain('error');
  expect(row?.some((cell) => String(cell?.value).includes('has no rows'))).toBe(true);
});

test('an error among the findings, and nothing else, makes a sound report one not to be published', () => {
  const verdict = (footprint: string) => textsOf(coverOf(plantOf(1, footprint).reports.sheets));
  expect(verdict('10')).toContain(say.ready);
  expect(verdict('10')).not.toContain(say.notReady);
  expect(verdict('ten')).toContain(say.notReady);
});

test('a ledger cell that is changed turns the status', async () => {
  const { open, sheets } = written('demo-corrected', 'en');
  const cover = coverOf(sheets);
  const [verdict] = cover.rows[0]?.flatMap((cell, column) => (cell?.formula ? [column] : [])) ?? [];
  const after = async (edits: readonly CellEdit[]): Promise<readonly unknown[]> => {
    const bytes = await recalculate(writeXlsx(open, { sheets, edits }));
    const cells = readRange(openXlsx(bytes), cover.name, cover.rows.length);
    const row = cells.find((candidate) => candidate.includes(say.parityAgrees));
    return [cells[0]?.[verdict ?? -1], row?.includes(say.good)];
  };
  expect(await after([])).toEqual([say.ready, true]);
  const energy = (sampleSheets('demo-corrected', 'en') ?? []).find(({ name }) => name === 'Energy');
  const [table] = energy?.tables ?? [];
  const row = (table?.headerRow ?? 0) + 1;
  const column = (table?.headers ?? []).findIndex((header) => header.startsWith('Quantity')) + 1;
  const before = energy?.rows[row - 1]?.[column - 1]?.value ?? null;
  expect(await after([{ sheet: 'Energy', row, column, before, after: 123456 }])).toEqual([say.notReady, false]);
});

test('the errors are counted where they are listed', async () => {
  const { open, sheets } = written('demo', 'en');
  const changed = sheets.map((sheet) =>
    sheet.key !== 'findings'
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((row) =>
            row.map((cell) => (cell?.value === severity.error ? { ...cell, value: severity.note } : cell)),
          ),
        },
  );
  const bytes = await recalculate(writeXlsx(open, { sheets: changed, edits: [] }));
  const cells = readRange(openXlsx(bytes), coverOf(sheets).name, 30);
  expect(cells.find((row) => row.includes(say.errors))).toEqual(expect.arrayContaining([0, say.good]));
});

test.each(['demo', 'nanshan-2024'] as const)('the cover of %s is one printed page', async (name) => {
  const cover = coverOf(written(name, 'en').sheets);
  const values = {
    ...cover,
    rows: cover.rows.map((row) => row.map((cell) => cell && { ...cell, formula: undefined, link: undefined })),
  };
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-cover-'));
  try {
    expect(await toPdfPages(newXlsx([JSON.parse(JSON.stringify(values)) as SheetPlan]), folder)).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
