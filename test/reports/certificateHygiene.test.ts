/** The certificate sheets as a reviewer fills them down: no formula too long to read, and one formula in each column. */
import { sampleSheets } from '../../src/samples/allSamples';
import { cellAddress } from '../../src/workbook/address';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import { asShown, columnRuns } from '../support/formulaForms';
import { writeResults } from '../support/writtenWorkbook';

const longest = 300;

/** Formulas longer than a person reads. */
function tooLong({ name, rows }: SheetPlan): readonly string[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell?.formula !== undefined && asShown(cell.formula).length > longest
        ? [`${name}!${cellAddress(row + 1, column + 1)}: ${asShown(cell.formula).length}`]
        : [],
    ),
  );
}

/** Runs of formulas of which less than 95 of 100 have the form that most have. */
function mixed(sheet: SheetPlan): readonly string[] {
  return columnRuns(sheet).flatMap(({ column, firstRow, forms }) => {
    const most = Math.max(...forms.map((form) => forms.filter((other) => other === form).length));
    return most < 0.95 * forms.length ? [`${sheet.name}!${cellAddress(firstRow, column)}: ${new Set(forms).size}`] : [];
  });
}

const sheetsOf = (sample: 'demo' | 'nanshan-2024', language: 'en' | 'zh-CN'): readonly SheetPlan[] =>
  writeResults(sampleSheets(sample, language) ?? [], language).sheets.filter(({ key }) =>
    ['certificates', 'reconciliation'].includes(key ?? ''),
  );

test.each(['en', 'zh-CN'] as const)(
  'no formula is longer than 300 letters, and each column has one in %s',
  (language) => {
    const sheets = [...sheetsOf('demo', language), ...sheetsOf('nanshan-2024', language)];
    expect(sheets).toHaveLength(4);
    expect(sheets.flatMap((sheet) => [...tooLong(sheet), ...mixed(sheet)])).toEqual([]);
  },
);

test('a long formula and a column of several are found where they stand', () => {
  const formulas = ['A1*B1', 'A2*B2', 'A3*C3', `SUM(${'A1,'.repeat(100)}A2)`];
  const sheet: SheetPlan = {
    name: 'S',
    widths: [],
    rows: formulas.map((formula) => [undefined, undefined, undefined, { value: 1, formula }]),
  };
  expect([tooLong(sheet), mixed(sheet)]).toEqual([['S!D4: 307'], ['S!D1: 3']]);
});
