/** Every sheet of every sample, in both languages: numbers whole, headings above their numbers, print that can be read, no slanted letter. */
import { assess } from '../../src/assess';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { languages } from '../../src/languages';
import { sampleNames, sampleSheets } from '../../src/samples/allSamples';
import { cellPosition } from '../../src/workbook/address';
import { looks } from '../../src/workbook/look';
import type { PlannedCell, SheetPlan } from '../../src/workbook/sheetPlan';
import { brokenLines } from '../../src/workbook/textSize';

const cases = sampleNames.flatMap((name) => languages.map((language) => [name, language] as const));
const sheetsOf = (name: string, language: (typeof languages)[number]): readonly SheetPlan[] => {
  const ledgers = sampleSheets(name, language) ?? [];
  return [...ledgers, ...assess(openXlsx(newXlsx(ledgers)).snapshot, { language }).reports.sheets];
};
const places = (
  sheets: readonly SheetPlan[],
  isFaulty: (cell: PlannedCell, column: number, sheet: SheetPlan) => boolean,
) =>
  sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row, index) =>
      row.flatMap((cell, column) =>
        cell && isFaulty(cell, column, sheet) ? [`${sheet.name} ${index + 1}:${column + 1} ${String(cell.value)}`] : [],
      ),
    ),
  );

/** Digits that a number format shows, separators half as wide; Chinese typefaces draw digits of 8 pixels in columns measured in 7. */
function room(value: number, format: string, font: string | undefined): number {
  const [code = ''] = format.split(';');
  const shown = code.includes('%') ? value * 100 : value;
  const places = /\.(0+)/.exec(code)?.[1]?.length ?? 0;
  const digits = code.startsWith('yyyy')
    ? '2024-12-31'
    : shown.toLocaleString('en', {
        minimumFractionDigits: places,
        maximumFractionDigits: places,
        useGrouping: code.includes(','),
      });
  const wide = [...digits].reduce((sum, letter) => sum + (',.'.includes(letter) ? 0.5 : 1), 0);
  return (wide + (code.includes('%') ? 1.4 : 0) + (code.includes('_)') ? 0.6 : 0)) * (font === '等线' ? 1.1 : 1);
}

/** Points of our smallest type on the paper of a sheet. */
function typeOnPaper({ widths, printArea, paper, landscape, pagesAcross = 1 }: SheetPlan): number {
  const across = paper === 'A3' ? 1118 : landscape ? 770 : 523;
  const columns = cellPosition(printArea?.split(':')[1] ?? '')?.column ?? widths.length;
  const points = Array.from({ length: columns }, (_, column) => (widths[column] ?? 9) * 5.25);
  return 11 * Math.min(1, (across * pagesAcross) / points.reduce((sum, width) => sum + width, 0));
}

describe.each(cases)('%s in %s', (name, language) => {
  const sheets = sheetsOf(name, language);

  test('no number is wider than its column', () => {
    expect(
      places(
        sheets,
        ({ value, format = '', role }, column, { widths, font }) =>
          typeof value === 'number' &&
          /[0y]/.test(format) &&
          role !== 'figure' &&
          room(value, format, font) > (widths[column] ?? 9) - 0.7,
      ),
    ).toEqual([]);
  });

  test('type on paper is of at least 8 points', () => {
    const small = sheets
      .filter(({ key }) => key !== undefined)
      .flatMap((sheet) => (typeOnPaper(sheet) < 7.95 ? [`${sheet.name} ${typeOnPaper(sheet).toFixed(1)}`] : []));
    expect(small).toEqual([]);
  });

  test('no heading is cut before its last bracket', () => {
    const cut = (
      { value, role }: PlannedCell,
      column: number,
      { widths, font, tables = [], charts = [] }: SheetPlan,
    ): boolean => {
      if (role !== 'heading' || typeof value !== 'string' || !value.includes('（')) return false;
      if (tables.some(({ headers }) => headers.includes(value))) return false;
      if (charts.some(({ series }) => series.some((one) => one.name === value))) return false;
      const room = ((widths[column] ?? 9) - 1) / 1.04;
      const lines = value.split('\n').flatMap((line) => brokenLines(line, room, font));
      return lines.some((line) => line.includes('（') && !line.includes('）')) && lines.length < 4;
    };
    expect(places(sheets, cut)).toEqual([]);
  });
});

test('the cover is printed on one page of A4', () => {
  for (const [name, language] of cases) {
    const cover = sheetsOf(name, language).find(({ key }) => key === 'cover');
    expect([cover?.paper, cover?.onePage, cover?.landscape]).toEqual([undefined, true, true]);
    expect(typeOnPaper(cover as SheetPlan)).toBeGreaterThan(7.95);
  }
});

describe('the demo on paper', () => {
  const sheets = sheetsOf('demo', 'en').filter(({ key }) => key !== undefined);
  const sheet = (key: string): SheetPlan => sheets.find((one) => one.key === key) as SheetPlan;

  test('what charts draw from, and rows as they were read, are for the screen', () => {
    const below = (key: string, said: RegExp): number =>
      sheet(key).rows.findIndex(([cell]) => said.test(String(cell?.value))) + 1;
    const lastPrinted = (key: string): number => Number(/\d+$/.exec(sheet(key).printArea ?? '')?.[0]);
    expect(below('footprints', /^What the chart draws/)).toBeGreaterThan(lastPrinted('footprints'));
    expect(below('certificates', /^Ledger rows as they were calculated/)).toBeGreaterThan(lastPrinted('certificates'));
    expect(lastPrinted('workings')).toBe(sheet('workings').rows.length);
  });

  test('narrow sheets stand, and the first columns are on every page of wide ones', () => {
    expect(sheet('inventory').landscape).toBe(false);
    expect(sheet('parity').landscape).toBe(false);
    for (const { pagesAcross, printTitleColumns, charts = [] } of sheets)
      expect(printTitleColumns === undefined).toBe(pagesAcross === undefined || charts.length > 0);
    expect(sheet('lines')).toMatchObject({ pagesAcross: 2, printTitleColumns: 3 });
  });
});

test('nothing is set smaller than 11 points, and nothing slants', () => {
  for (const look of Object.values(looks)) {
    expect(look.size ?? 11).toBeGreaterThanOrEqual(11);
    expect(look.italic).toBeUndefined();
  }
});
