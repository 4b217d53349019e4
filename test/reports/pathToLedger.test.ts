/** The auditor's path without the add-in: from each number of the cover to rows of a ledger, by what its formula names. */
import { sampleNames, sampleSheets } from '../../src/samples/allSamples';
import { cellAddress } from '../../src/workbook/address';
import { cellAt, stepsToLedger, type Place } from '../support/precedents';
import { writeResults } from '../support/writtenWorkbook';

const cases = sampleNames.flatMap((name) => (['en', 'zh-CN'] as const).map((language) => [name, language] as const));

test.each(cases)(
  'five steps lead from every result on the cover of %s in %s to a sum over a ledger',
  (name, language) => {
    const { sheets } = writeResults(sampleSheets(name, language) ?? [], language);
    const cover = sheets.find(({ key }) => key === 'cover');
    if (!cover) throw new Error('no cover');
    const results: Place[] = cover.rows.flatMap((cells, row) =>
      cells.flatMap((_, column) => {
        const place = { sheet: cover, row: row + 1, column: column + 1 };
        const { formula, value, format } = cellAt(place) ?? {};
        const isResult =
          formula !== undefined && typeof value === 'number' && format !== undefined && format !== '#,##0_)';
        return isResult ? [place] : [];
      }),
    );
    const far = results.flatMap((place) => {
      const steps = stepsToLedger(sheets, place);
      // Nothing recycled in metal won from ore is given, and stands on no ledger.
      const isGiven = steps === undefined && cellAt(place)?.value === 0;
      return isGiven || (steps !== undefined && steps <= 5)
        ? []
        : [`${cellAddress(place.row, place.column)} ${String(steps)}: ${cellAt(place)?.formula ?? ''}`];
    });
    expect(far).toEqual([]);
  },
);
