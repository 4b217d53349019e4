/** Formulas that a reviewer accepts at sight: no numbers hidden in them, nothing volatile or newer than Excel 2016, no leftovers of how they were made. */
import { words } from '../../src/language/words';
import { sampleNames, sampleSheets } from '../../src/samples/allSamples';
import { cellAddress } from '../../src/workbook/address';
import { asShown, columnRuns } from '../support/formulaForms';
import { writeResults } from '../support/writtenWorkbook';

/** What a formula must not hold, each with one that does. */
const faults: Readonly<Record<string, { readonly found: RegExp; readonly example: string }>> = {
  'a sum of one cell': { found: /\bSUM\(\$?[A-Z]{1,3}\$?\d+\)/, example: 'SUM(C344)' },
  'a sum of zeros': { found: /\bSUM\(0(,0)*\)/, example: 'SUM(0,0)' },
  'times zero': { found: /\*0(?![\d.])/, example: 'G184*G221*0/C184' },
  'a number over itself': { found: /(\$?[A-Z]{1,3}\$?\d+)\/\1(?!\d)/, example: 'I35*$C$59/$C$59' },
  'a double minus': { found: /--/, example: 'SUMPRODUCT(--(A1:A3=B1))' },
  'a number but 0 and 1': {
    found: /(?<![\w.$:[\]'])(?!0(?![\d.])|1(?![\d.]))\d+(\.\d+)?(?![\w\]'])/,
    example: 'A1*3.6',
  },
  'a volatile function': {
    found: /\b(NOW|TODAY|RAND|RANDBETWEEN|OFFSET|INDIRECT|INFO|CELL)\(/,
    example: 'INDIRECT("A1")',
  },
  'a function newer than Excel 2016': {
    found: /\b(_xlfn|XLOOKUP|FILTER|UNIQUE|SORT|SORTBY|SEQUENCE|LET|LAMBDA|TEXTJOIN|CONCAT|IFS|SWITCH|MAXIFS|MINIFS)\(/,
    example: 'XLOOKUP(A1,B1:B3,C1:C3)',
  },
};

/** A formula without what stands in quotes or brackets: texts, sheets, columns. */
const bare = (formula: string): string => formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]/g, '""');

test.each(Object.entries(faults))('%s is found where it stands', (_, { found, example }) => {
  expect(found.test(bare(example))).toBe(true);
});

test.each(['en', 'zh-CN'] as const)('no formula of the samples has any of these in %s', (language) => {
  for (const name of sampleNames) {
    const { sheets } = writeResults(sampleSheets(name, language) ?? [], language);
    const faulty = sheets.flatMap((sheet) =>
      sheet.rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          Object.entries(faults).flatMap(([fault, { found }]) =>
            cell?.formula !== undefined && found.test(bare(cell.formula))
              ? [`${sheet.name}!${cellAddress(row + 1, column + 1)} ${fault}: ${asShown(cell.formula)}`]
              : [],
          ),
        ),
      ),
    );
    expect(faulty).toEqual([]);
  }
});

/**
 * Sheets that list one thing per row, each found elsewhere by a formula of its own: what the cover counts and points at, sentences, choices, parity and the
 * checks (every row another question to another sheet), targets and disclosed figures (every row another metric). All other sheets are tables.
 */
const lists = ['cover', 'texts', 'method', 'parity', 'crossfoot', 'targets', 'disclosed'];

const withheldWords = (['en', 'zh-CN'] as const).map((language) => words(language).known.withheld);

/** A formula without the question whether the findings behind its number are open: a number that is withheld is filled down all the same. */
function unguarded(form: string): string {
  const word = withheldWords.map((withheld) => `,"${withheld}",`).find((withheld) => form.includes(withheld));
  return word && form.startsWith('IF(') ? form.slice(form.indexOf(word) + word.length, -1) : form;
}

const isOneForm = (forms: readonly string[]): boolean => new Set(forms.map(unguarded)).size === 1;

test('a column of which one row was typed over is not of one form', () => {
  expect(isOneForm(['RC[1]*2', 'IF(Findings!R4C3="open","withheld",RC[1]*2)'])).toBe(true);
  expect(isOneForm(['RC[1]*2', 'RC[1]*3'])).toBe(false);
});

test.each(['en', 'zh-CN'] as const)(
  '95 of 100 columns of all tables are of one form from top to bottom in %s',
  (language) => {
    const written = sampleNames.map((name) => writeResults(sampleSheets(name, language) ?? [], language).sheets);
    const runs = written.flatMap((sheets, index) =>
      sheets
        .filter(({ key }) => !lists.includes(key ?? ''))
        .flatMap((sheet) => columnRuns(sheet).map((run) => ({ ...run, name: sampleNames[index] }))),
    );
    const mixed = runs.filter(({ forms }) => !isOneForm(forms));
    const places = mixed.map(
      ({ name, sheet, column, firstRow }) => `${name} ${sheet}!${cellAddress(firstRow, column)}`,
    );
    expect(runs.length).toBeGreaterThan(1000);
    expect(places.slice(Math.floor(runs.length / 20))).toEqual([]);
  },
);

test.each(['en', 'zh-CN'] as const)('no formula is longer than 300 letters in %s', (language) => {
  for (const name of sampleNames) {
    const { sheets } = writeResults(sampleSheets(name, language) ?? [], language);
    const long = sheets
      .flatMap((sheet) => sheet.rows.flat().flatMap((cell) => cell?.formula ?? []))
      .filter((formula) => asShown(formula).length > 300);
    expect(long).toEqual([]);
  }
});
