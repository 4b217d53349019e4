/** A small workbook for the tests of hosts/excel: one ledger of scrap, a note of the user's, and a plan of two result sheets over them. */
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import type { PlannedCell, SheetPlan, WritePlan } from '../../../src/workbook/sheetPlan';
import { openWorkbook } from '../../officeHost/openBook';
import { startExcel, type RunningExcel } from '../../officeHost/startExcel';
import { typeInto } from '../../officeHost/model/edits';
import type { WorkbookModel } from '../../officeHost/model/workbook';

const heading = (value: string): PlannedCell => ({ value, role: 'heading' });
const text = (value: string): PlannedCell => ({ value });

/** Scrap of 10 t and 2.5 t on a sheet of that name. */
export const scrapLedger: SheetPlan = {
  name: 'Scrap',
  rows: [
    [heading('Class'), heading('Quantity')],
    [text('internal'), { value: 10 }],
    [text('=post-consumer'), { value: 2.5, format: '0.00' }],
  ],
  widths: [20, 10],
  freeze: { rows: 1, columns: 0 },
  tables: [{ name: 'Scrap', headerRow: 1, firstColumn: 1, headers: ['Class', 'Quantity'], rowCount: 2 }],
  choices: [{ range: 'A2:A3', values: ['internal', 'post-consumer'] }],
};

/** `Totals` with the sum and a chart, `Loop` with a matrix formula; `extra` rows of text stand below. */
export function resultPlan(names: readonly [string, string] = ['Totals', 'Loop'], extra = 0): WritePlan {
  const [totals, loop] = names;
  return {
    sheets: [
      {
        key: 'inventory',
        name: totals,
        rows: [
          [{ value: 'Inventory', role: 'title' }],
          [heading('What'), heading('Quantity'), heading('Unit')],
          [
            { value: 'Scrap 2024', role: 'label', link: 'Scrap!A1' },
            { value: 12.5, formula: 'SUM(Scrap[Quantity])', role: 'total', format: '#,##0.00' },
            { value: '1-2', role: 'body' },
          ],
          [
            { value: '=not a formula', role: 'note', wrap: true },
            { value: 25, formula: 'B3*2', role: 'good' },
            { value: true, align: 'right' },
          ],
          ...Array.from({ length: extra }, (_, index) => [{ value: `Note ${index}` }, { value: index + 0.1 }]),
        ],
        widths: [30, 14, 8],
        heights: { 4: 30 },
        freeze: { rows: 2, columns: 1 },
        printTitleRows: [1, 2],
        landscape: true,
        autoFilter: 'A2:C4',
        tabColor: '0F5F7A',
        charts: [
          {
            kind: 'stackedBar',
            title: 'Scrap by class',
            description: 'One bar',
            categoriesRef: `${totals}!$A$3:$A$4`,
            categories: ['Scrap 2024', '=not a formula'],
            series: [
              { nameRef: `${totals}!$B$2`, name: 'Quantity', valuesRef: `${totals}!$B$3:$B$4`, values: [12.5, 25] },
            ],
            valueAxis: 't',
            format: '0',
            anchor: { row: 6, column: 1, toRow: 16, toColumn: 4 },
          },
        ],
      },
      {
        key: 'workings',
        name: loop,
        rows: [
          [heading('Workings'), heading('Right side'), heading('Solution')],
          [{ value: 2 }, { value: 10 }, { value: 5, formula: 'MMULT(MINVERSE(A2:B3),B2:B3)', arrayRange: 'C2:C3' }],
          [{ value: 0 }, { value: 4 }, { value: 1 }],
        ].map((row, index) =>
          index === 1
            ? [
                { value: 2 },
                { value: 0 },
                { value: 4 },
                { value: 2, formula: 'MMULT(MINVERSE(A2:B3),C2:C3)', arrayRange: 'D2:D3', role: 'body' as const },
              ]
            : index === 2
              ? [{ value: 0 }, { value: 4 }, { value: 8 }, { value: 2, role: 'body' as const }]
              : [...row, heading('Answer')],
        ),
        widths: [10, 10, 10, 10],
      },
    ],
    edits: [],
  };
}

/** The ledger, and a sheet of the user's that refers to our results by name once they are there. */
export function smallBook(): WorkbookModel {
  const workbook = openWorkbook(newXlsx([scrapLedger]));
  const notes = workbook.addSheet('Notes');
  typeInto(workbook, notes, 0, 0, 'mine');
  return workbook;
}

/** Excel with the small workbook. */
export function startSmall(options: { readonly excelApi?: string } = {}): RunningExcel {
  return startExcel({ workbook: smallBook(), ...options });
}
