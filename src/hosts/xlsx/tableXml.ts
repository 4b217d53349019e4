/** The part of a table (ListObject) that we write. */
import { cellAddress } from '../../workbook/address';
import type { TablePlan } from '../../workbook/sheetPlan';
import type { Namespaces } from './namespaces';
import { headerAttribute, xmlAttribute, xmlContent } from './xmlText';

/** Range of a table with its header row: `A4:D9`. */
function tableRange({ headerRow, firstColumn, headers, rowCount }: TablePlan): string {
  return `${cellAddress(headerRow, firstColumn)}:${cellAddress(headerRow + rowCount, firstColumn + headers.length - 1)}`;
}

/** Excel's own style of plain grey bands. */
const bandedStyle = 'TableStyleLight1';

/** XML of the table part; `id` must be unique in the workbook. Cells carry the looks, so the table has no style of its own but for bands. */
export function tableXml(table: TablePlan, id: number, { main }: Namespaces): string {
  if (table.rowCount < 1) throw new Error(`table ${table.name} has no data row`);
  const range = tableRange(table);
  const columns = table.headers.map((header, index) => {
    const formula = table.formulas?.[header];
    const opening = `<tableColumn id="${index + 1}" name="${headerAttribute(header)}"`;
    return formula === undefined
      ? `${opening}/>`
      : `${opening}><calculatedColumnFormula>${xmlContent(formula)}</calculatedColumnFormula></tableColumn>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${main}" id="${id}" name="${xmlAttribute(table.name)}" displayName="${xmlAttribute(table.name)}" ref="${range}" totalsRowShown="0">` +
    `<autoFilter ref="${range}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo ${table.isBanded ? `name="${bandedStyle}" ` : ''}showFirstColumn="0" showLastColumn="0" showRowStripes="${table.isBanded ? 1 : 0}" showColumnStripes="0"/></table>`
  );
}
