/** Reads one column of a table: each cell as its column's kind demands, or a finding. */
import type { Finding, Repair } from '../findings/finding';
import { nearestName } from '../quantity/nearestName';
import { readDateText, serialOfDate } from '../quantity/calendarDate';
import { plainText } from '../quantity/exact';
import { hasTwoReadings, numberReadings } from '../quantity/readNumber';
import { findUnit, meaningsOfUnit, nearestUnit } from '../quantity/units';
import { CellKind, type ColumnSnapshot, type TableSnapshot } from '../workbook/snapshot';
import { cleanText, formulaKey, hasHiddenBlanks, looksLikeFormula } from './cleanText';
import { everydayChoice, findChoice, type Column } from './columns';
import { CellState, cellOf, type LedgerColumn } from './ledgerTable';

interface Reading {
  readonly column: Column;
  readonly cells: ColumnSnapshot;
  readonly table: TableSnapshot;
  readonly ledgerName: string;
  readonly position: number;
  readonly findings: Map<number, Finding[]>;
  /** The known word nearest to each unknown one, looked up once. */
  readonly nearest: Map<string, string>;
}

const latestDate = 2958465; // 9999-12-31
/** No plant has amounts beyond these; products and quotients of a few of them still fit into a cell. */
const largest = 1e20;
const smallest = 1e-30;
/** From here on a double, and so a cell of Excel, does not hold every whole number: Excel keeps 15 digits. */
const firstInexact = 1e15;

/** Reads the column; findings are added by 0-based row. */
export function readColumn(
  column: Column,
  ledgerName: string,
  table: TableSnapshot,
  position: number,
  findings: Map<number, Finding[]>,
): LedgerColumn {
  const cells = table.columns[position];
  if (!cells) throw new Error(`no column ${position} in ${table.name}`);
  const reading: Reading = { column, cells, table, ledgerName, position, findings, nearest: new Map() };
  const base = { column, header: cells.header, position };
  const numeric =
    column.kind === 'number' || column.kind === 'amount' || column.kind === 'share' || column.kind === 'date';
  return numeric ? { ...base, ...readNumbers(reading) } : { ...base, ...readTexts(reading) };
}

type Read = Pick<LedgerColumn, 'states' | 'numbers' | 'codes' | 'texts' | 'meanings'>;

function note(
  reading: Reading,
  row: number,
  code: Finding['code'],
  details: Record<string, string>,
  repair?: Pick<Repair, 'after' | 'isDate'>,
): void {
  const { table, position, column } = reading;
  const before = cellText(reading.cells, row);
  const cell = {
    sheet: table.sheet,
    cellRow: table.headerRow + 1 + row,
    cellColumn: table.firstColumn + position,
    before,
  };
  const finding: Finding = {
    code,
    severity: code === 'formula-like-text' ? 'note' : column.isCarried ? 'warning' : 'error',
    place: {
      table: reading.ledgerName,
      row: row + 1,
      column: reading.cells.header,
      cell: cellOf(table, row, position),
    },
    details: { column: column.name, value: before, ...details },
    ...(repair ? { repair: { ...cell, ...repair } } : {}),
  };
  const ofRow = reading.findings.get(row);
  if (ofRow) ofRow.push(finding);
  else reading.findings.set(row, [finding]);
}

/** What stands in the cell, as text; empty where it is blank. */
export function cellText(cells: ColumnSnapshot | undefined, row: number): string {
  const kind = cells?.kinds[row];
  if (!cells) return '';
  if (kind === CellKind.text || kind === CellKind.error) return cells.dictionary[cells.texts[row] ?? 0] ?? '';
  if (kind === CellKind.blank) return '';
  return kind === CellKind.boolean ? (cells.numbers[row] ? 'TRUE' : 'FALSE') : String(cells.numbers[row]);
}

function readNumbers(reading: Reading): Read {
  const { cells, table } = reading;
  const states = new Uint8Array(table.rowCount);
  const numbers = new Float64Array(table.rowCount);
  for (let row = 0; row < table.rowCount; row += 1) {
    const kind = cells.kinds[row];
    if (kind === CellKind.blank) {
      if (isUncalculated(reading, row)) states[row] = CellState.bad;
      continue;
    }
    if (kind === CellKind.number) {
      const value = cells.numbers[row] ?? 0;
      const wrong = wrongNumber(reading.column, value);
      if (wrong) note(reading, row, wrong, {});
      states[row] = wrong ? CellState.bad : CellState.good;
      numbers[row] = wrong ? 0 : value;
    } else {
      const text = kind === CellKind.text ? cellText(cells, row) : undefined;
      if (text === '') continue;
      states[row] = CellState.bad;
      if (text?.trim() === '') note(reading, row, 'empty-text', {});
      else noteNoNumber(reading, row, kind);
    }
  }
  return { states, numbers, codes: new Uint32Array(table.rowCount), texts: [''], meanings: [''] };
}

/** Notes a formula without a stored value: it looks blank, and nobody knows what it stands for. */
function isUncalculated(reading: Reading, row: number): boolean {
  if (!reading.cells.uncalculated?.has(row)) return false;
  note(reading, row, 'formula-not-calculated', {});
  return true;
}

function wrongNumber(column: Column, value: number): Finding['code'] | undefined {
  if (column.kind === 'date') return value >= 1 && value < latestDate + 1 ? undefined : 'unreadable-date';
  const size = Math.abs(value);
  if (size > largest || (size < smallest && size > 0)) return 'number-beyond-measure';
  if (column.kind === 'number') return undefined;
  if (value < 0) return 'negative-value';
  return column.kind === 'share' && value > 1 ? 'share-above-1' : undefined;
}

function noteNoNumber(reading: Reading, row: number, kind: number | undefined): void {
  const text = cellText(reading.cells, row);
  if (kind === CellKind.error) return note(reading, row, 'error-value', {});
  if (reading.column.kind === 'date') {
    const date = kind === CellKind.text ? readDateText(text) : undefined;
    if (!date) return note(reading, row, 'unreadable-date', {});
    return note(reading, row, 'text-date', {}, { after: serialOfDate(date.year, date.month, date.day), isDate: true });
  }
  const readings = numberReadings(kind === CellKind.text ? text : '');
  const { point, comma } = readings;
  if (point && comma && hasTwoReadings(readings))
    return note(reading, row, 'number-two-ways', { first: plainText(point), second: plainText(comma) });
  const number = point ?? comma;
  if (number && !wrongNumber(reading.column, number.toNumber()))
    return note(reading, row, 'number-as-text', {}, { after: number.toNumber() });
  note(reading, row, 'unreadable-number', {});
}

function readTexts(reading: Reading): Read {
  const { cells, column, table } = reading;
  const states = new Uint8Array(table.rowCount);
  const codes = new Uint32Array(table.rowCount);
  const texts = [''];
  const meanings = [''];
  const known = new Map<string, number>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const kind = cells.kinds[row];
    const text = kind === CellKind.blank ? '' : cellText(cells, row);
    if (text === '') {
      if (isUncalculated(reading, row)) states[row] = CellState.bad;
      continue;
    }
    if (kind === CellKind.error) {
      note(reading, row, 'error-value', {});
      states[row] = CellState.bad;
      continue;
    }
    const key = formulaKey(text);
    let code = known.get(key);
    if (code === undefined) {
      code = texts.length;
      known.set(key, code);
      texts.push(text);
      meanings.push(meaningOf(column, text) ?? '');
    }
    codes[row] = code;
    states[row] = checkText(reading, row, text, meanings[code] ?? '') ? CellState.good : CellState.bad;
  }
  return { states, numbers: new Float64Array(0), codes, texts, meanings };
}

function meaningOf(column: Column, text: string): string | undefined {
  if (column.kind === 'unit') return findUnit(text)?.symbol;
  return column.kind === 'choice' ? findChoice(column, text) : text;
}

function nearestMeant(column: Column, text: string): string {
  if (column.kind === 'unit') return nearestUnit(text) ?? '';
  const known = column.choices.flatMap((choice) => [choice.value, ...Object.values(choice.words).flat()]);
  return everydayChoice(column, text) ?? nearestName(text, known) ?? '';
}

function checkText(reading: Reading, row: number, text: string, meaning: string): boolean {
  const { column, cells } = reading;
  if (cells.kinds[row] === CellKind.number && Math.abs(cells.numbers[row] ?? 0) >= firstInexact) {
    note(reading, row, 'identifier-as-number', {});
    return false;
  }
  if (looksLikeFormula(text)) note(reading, row, 'formula-like-text', {});
  if (column.kind === 'text') return true;
  if (meaning === '') {
    const near = reading.nearest.get(text) ?? nearestMeant(column, text);
    reading.nearest.set(text, near);
    const words = column.choices.map((choice) => choice.value).join(' / ');
    const meanings = column.kind === 'unit' ? meaningsOfUnit(text) : undefined;
    if (meanings !== undefined) note(reading, row, 'ambiguous-unit', { words: meanings });
    else
      note(reading, row, column.kind === 'unit' ? 'unknown-unit' : 'unknown-choice', {
        near,
        ...(words ? { words } : {}),
      });
    return false;
  }
  if (!hasHiddenBlanks(text)) return true;
  note(reading, row, 'untidy-text', { clean: cleanText(text) }, { after: cleanText(text) });
  return false;
}
