/** Every sheet of every sample, in both languages: numbers whole, headings above their numbers, print that can be read, no slanted letter. */
import { assess } from '../../src/assess';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { languages } from '../../src/languages';
import { sampleNames, sampleSheets } from '../../src/samples/allSamples';
import { looks } from '../../src/workbook/look';
import type { PlannedCell, SheetPlan } from '../../src/workbook/sheetPlan';

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
    const across: Readonly<Record<string, number>> = { A4: 770, A3: 1118 };
    const small = sheets
      .filter(({ key }) => key !== undefined)
      .flatMap(({ name: sheet, widths, paper = 'A4', pagesAcross = 1 }) => {
        const points = widths.reduce((sum, width) => sum + width * 5.25, 0);
        const size = 11 * Math.min(1, ((across[paper] ?? 0) * pagesAcross) / points);
        return size < 7.99 ? [`${sheet} ${size.toFixed(1)}`] : [];
      });
    expect(small).toEqual([]);
  });
});

test('nothing is set smaller than 11 points, and nothing slants', () => {
  for (const look of Object.values(looks)) {
    expect(look.size ?? 11).toBeGreaterThanOrEqual(11);
    expect(look.italic).toBeUndefined();
  }
});
