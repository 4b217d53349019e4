/** The formula of a cell that follows another one, as a person fills it down or across. */
import { columnLetters, columnNumber } from '../address';
import { formulaPieces } from './formulaPieces';

/** The formula as it stands so many rows below and columns to the right: what is not fixed by `$` moves with it; `#REF!` where it leaves the sheet. */
export function filledFormula(formula: string, down: number, across: number): string {
  if (down === 0 && across === 0) return formula;
  return formulaPieces(formula)
    .map(({ kind, text }) => (kind === 'cells' ? moved(text, down, across) : text))
    .join('');
}

function moved(text: string, down: number, across: number): string {
  const bang = text.lastIndexOf('!') + 1;
  let isLost = false;
  const corners = text
    .slice(bang)
    .split(':')
    .map((corner) => {
      const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] =
        /^(?:(\$?)([A-Za-z]+))?(?:(\$?)([0-9]+))?$/.exec(corner) ?? [];
      const column = letters === '' || fixedColumn !== '' ? letters : columnNumber(letters) + across;
      const row = digits === '' || fixedRow !== '' ? digits : Number(digits) + down;
      if (column === 0 || row === 0 || Number(column) < 0 || Number(row) < 0) isLost = true;
      return `${fixedColumn}${typeof column === 'number' ? columnLetters(column) : column}${fixedRow}${row}`;
    });
  return isLost ? '#REF!' : `${text.slice(0, bang)}${corners.join(':')}`;
}
