/** The structural check of a written workbook: what would make Excel offer a repair, or break a promise about our own sheets. */
import { readBook } from './ooxmlCheckBook';
import { chartProblems, formulaProblems } from './ooxmlCheckFormulas';
import { orderProblems } from './ooxmlCheckOrder';
import { countProblems, identityProblems, packageProblems } from './ooxmlCheckParts';
import { sheetProblems, styleProblems } from './ooxmlCheckSheets';

/** Every problem found in the workbook file, in words with its place; none where it is sound. */
export function checkOoxml(bytes: Uint8Array): string[] {
  const book = readBook(bytes);
  const parts = [...book.parts].filter(([, root]) =>
    ['workbook', 'worksheet', 'styleSheet', 'table', 'wsDr', 'chartSpace'].includes(root.local),
  );
  return [
    ...packageProblems(book),
    ...identityProblems(book),
    ...parts.flatMap(([part, root]) => [...orderProblems(part, root), ...countProblems(part, root)]),
    ...styleProblems(book.styles),
    ...chartProblems(book),
    ...book.sheets.flatMap((sheet, position) => sheetProblems(book, sheet, position)),
    ...book.sheets.filter(({ own }) => own).flatMap((sheet) => formulaProblems(book, sheet)),
  ];
}
