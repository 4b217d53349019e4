/** A check that cannot be made shows no number: a known part of it, such as nothing sold where production is not known, would read like a total. */
import { assess } from '../../src/assess';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { words } from '../../src/language/words';
import { sampleSheets } from '../../src/samples/allSamples';
import type { PlannedCell } from '../../src/workbook/sheetPlan';

const withheld = words('en').known.withheld;

/** Rows of the sheet that end in a check that cannot be made. */
function uncheckedRows(sample: string): readonly (readonly PlannedCell[])[] {
  const { snapshot } = openXlsx(newXlsx(sampleSheets(sample, 'en') ?? []));
  const sheet = assess(snapshot, { language: 'en' }).reports.sheets.find(({ key }) => key === 'crossfoot');
  return (sheet?.rows ?? [])
    .map((row) => row.filter((cell): cell is PlannedCell => cell !== undefined && cell.value !== null))
    .filter((cells) => cells.length > 3 && cells.at(-1)?.value === withheld);
}

test.each(['demo', 'nanshan-2024'])('%s: no part of a check that cannot be made is a number', (sample) => {
  const rows = uncheckedRows(sample).filter(([first]) => !/ingot|profile/i.test(String(first?.value)));
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.flatMap((cells) => cells.filter(({ value }) => typeof value === 'number'))).toEqual([]);
});
