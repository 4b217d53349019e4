/** Every workbook and every folder of CSV files in `test/workbooks` is calculated, written, reopened and recalculated: dropping one in makes it a test. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assess, assessFigures, type Figures } from '../src/assess';
import { statedDifference } from '../src/calculation/checks/checks';
import { openBook } from '../src/commandline/book';
import { readBookFiles } from '../src/commandline/disk/bookFiles';
import { nodeDisk } from '../src/commandline/disk/disk';
import { resultJson } from '../src/exchange/resultJson';
import { openXlsx } from '../src/hosts/xlsx/openXlsx';
import { writeXlsx } from '../src/hosts/xlsx/writeXlsx';
import { compareWithWorkbook } from './support/compareFormulas';
import { recalculate } from './support/libreOffice';
import { checkOoxml } from './support/ooxmlCheck';

const folder = join(__dirname, 'workbooks');

/** Errors that stand in a workbook on purpose: a unit in a header against the unit column, power on site that nothing makes. */
const meant: Readonly<Record<string, readonly string[]>> = {
  'chinese-and-english.xlsx': ['header-unit-differs', 'on-site-without-maker'],
  'weights-and-totals-rows.xlsx': ['on-site-without-maker'],
};

/** The results without what was read, which tells a file from a table, and without what ran, which sheets alone tell. */
function resultsOf(assessment: Figures): string {
  return JSON.stringify({ ...resultJson(assessment), read: undefined, runs: undefined, sinceLastRun: undefined });
}

describe.each(readdirSync(folder).filter((name) => !name.startsWith('.')))('%s', (name) => {
  const open = openBook(readBookFiles(nodeDisk, join(folder, name)));
  const assessment = assess(open.snapshot);
  const bytes = writeXlsx(open, { sheets: assessment.reports.sheets, edits: [] });

  test('has results, and no error that is not meant', () => {
    const errors = assessment.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect([...new Set(errors)]).toEqual(meant[name] ?? []);
    expect(assessment.calculation?.outputs.length).toBeGreaterThan(1);
    for (const { difference } of assessment.calculation?.crossfoot.views ?? [])
      expect(statedDifference(difference)?.toString()).toBe(meant[name] === undefined ? '0' : undefined);
  });

  test('is written sound, and gives the same results when it is opened again', () => {
    expect(checkOoxml(bytes)).toEqual([]);
    const again = assessFigures(openXlsx(bytes).snapshot);
    expect(resultsOf(again)).toBe(resultsOf(assessment));
  });

  test('agrees with LibreOffice in every formula', async () => {
    const { differences, formulas } = compareWithWorkbook(assessment.reports.sheets, await recalculate(bytes));
    expect(differences).toEqual([]);
    expect(formulas).toBeGreaterThan(100);
  });
});
