/** The sheet to vouch lists the largest emissions with the way to their rows, and is no ledger. */
import { assessFigures } from '../../src/assess';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { languages } from '../../src/languages';
import { largestLines } from '../../src/results/largestLines';
import { demoSample } from '../../src/samples/demo/demo';
import { vouchSheet } from '../../src/templates/vouchSheet';
import { checkOoxml } from '../support/ooxmlCheck';

test.each(languages)(
  'in %s: 25 lines, the largest first, each with a cell that is there; the results stay as they were',
  (language) => {
    const sheets = demoSample(language);
    const before = assessFigures(openXlsx(newXlsx(sheets)).snapshot);
    if (!before.calculation) throw new Error('the demo has results');
    const lines = largestLines(before.calculation, 25, language);
    expect(lines).toHaveLength(25);
    const sizes = lines.map(({ emissions }) => Math.abs(emissions));
    expect([...sizes].sort((a, b) => b - a)).toEqual(sizes);
    const names = sheets.map(({ name }) => name);
    for (const { cell } of lines) expect(names).toContain(cell.slice(0, cell.lastIndexOf('!')));
    const taken = { sheets: names, tables: ['crossfootvouching1'] };
    const sheet = vouchSheet(lines, language, taken);
    expect(sheet.tables?.[0]).toMatchObject({ name: 'CrossfootVouching2', rowCount: 25 });
    const bytes = newXlsx([...sheets, sheet]);
    expect(checkOoxml(bytes)).toEqual([]);
    const after = assessFigures(openXlsx(bytes).snapshot);
    expect(after.findings).toEqual(before.findings);
  },
);
