/** The sheet on which it stands why findings are left as they are: one row for each, with room for more. */
import { words } from '../language/words';
import type { Language } from '../languages';
import { reasonsTable, type reasonRow } from '../ledgers/leftReasons';
import { inputCell, tableSheet } from '../ledgers/tableSheet';
import type { SheetPlan } from '../workbook/sheetPlan';

const room = 500;

/** The sheet with its first row. */
export function reasonSheet(first: ReturnType<typeof reasonRow>, language: Language): SheetPlan {
  const { sheet, heads } = words(language).templates.reasons;
  return tableSheet(
    sheet,
    reasonsTable,
    (['code', 'cell', 'content', 'reason'] as const).map((key) => ({
      header: heads[key],
      cells: [inputCell(first[key]), ...Array.from({ length: room - 1 }, () => inputCell(null))],
      blank: inputCell(null),
    })),
  );
}
