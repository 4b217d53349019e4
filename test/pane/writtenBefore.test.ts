/** What a workbook says of the results that were written into it before: by which program and when, and that some sheets were left empty. */
import { assessFigures, reportsOf } from '../../src/assess';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { writeXlsx } from '../../src/hosts/xlsx/writeXlsx';
import { createCalculationApi } from '../../src/pane/calculation/calculationApi';
import { PaneSession } from '../../src/pane/session/paneSession';
import { version } from '../../src/version';
import { sheetsOf, year2024 } from '../support/plant';
import { FakeHost } from './fakeHost';
import { localWorkers } from './localWorkers';

const plant = {
  Settings: year2024(),
  Production: 'Process | Product | Quantity | Unit\nCasthouse | Slab | 100 | t',
  Emissions: 'Process | Gas | Quantity | Unit\nCasthouse | CO2 | 200 | t',
};
const nobody = (): void => undefined;

test('results say by which program they were written, and on which day where somebody asked for it', async () => {
  const book = openXlsx(newXlsx(sheetsOf(plant)));
  const lastRun = async ({ snapshot }: typeof book) =>
    (await createCalculationApi().assess(nobody, snapshot, { spoken: 'en', books: [] })).lastRun;
  const writtenOn = (date?: string) => {
    const { sheets } = reportsOf(assessFigures(book.snapshot), book.snapshot, { date });
    return openXlsx(writeXlsx(book, { sheets, edits: [] }));
  };
  expect(await lastRun(book)).toBeUndefined();
  expect(await lastRun(writtenOn())).toEqual({ program: version, date: '' });
  expect(await lastRun(writtenOn('2026-03-02'))).toEqual({ program: version, date: '2026-03-02' });
});

test('result sheets that a closed pane left empty are said, until they are written', async () => {
  const left = { key: 'inventory', name: 'Inventory', rows: [], widths: [] };
  const host = new FakeHost([...sheetsOf(plant), left]);
  const session = new PaneSession({ host, ...localWorkers, clock: () => '09:30' });
  await session.calculate();
  expect(session.current().isHalfWritten).toBe(true);
  await session.previewResults();
  await session.write();
  expect(session.current().isHalfWritten).toBe(false);
});
