/** Ledgers for publication: names of suppliers, customers and documents as codes, the same name under the same code everywhere; what no ledger reads is left out. */
import { CellKind, type ColumnSnapshot, type TableSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import type { LedgerTables } from './allLedgers';
import { formulaKey } from './cleanText';

/** What stands before the number, by the key of the column; columns with one letter share their codes. */
const letters: Readonly<Record<string, string>> = {
  supplier: 'S',
  customer: 'C',
  evidence: 'E',
  ticket: 'T',
  invoice: 'I',
  certificate: 'Z',
  meter: 'M',
  verificationKey: 'V',
};

/** Evidence that says a quantity is estimated goes on saying so. */
const estimate = /^(?:estimat(?:ed|e)?|估算?)/i;

/** The ledgers alone, each on a sheet of its own, as plain values. Codes count in the order in which names first stand. */
export function anonymised(tables: LedgerTables): WorkbookSnapshot {
  const codes = new Map<string, string>();
  const counts = new Map<string, number>();
  const codeOf = (letter: string, text: string): string => {
    const key = `${letter} ${formulaKey(text)}`;
    const known = codes.get(key);
    if (known !== undefined) return known;
    const count = (counts.get(letter) ?? 0) + 1;
    counts.set(letter, count);
    const code = [
      ...(letter === 'E' ? (estimate.exec(text) ?? []) : []),
      `${letter}-${String(count).padStart(3, '0')}`,
    ].join(' ');
    codes.set(key, code);
    return code;
  };
  const ledgers = [...tables.values()].map(({ snapshot, columns }): TableSnapshot => ({
    name: snapshot.name,
    sheet: snapshot.name,
    headerRow: 1,
    firstColumn: 1,
    rowCount: snapshot.rowCount,
    columns: [...columns]
      .sort(([, a], [, b]) => a.position - b.position)
      .flatMap(([key, { position }]) => {
        const column = snapshot.columns[position];
        const letter = letters[key];
        return column ? [letter === undefined ? plain(column) : coded(column, (text) => codeOf(letter, text))] : [];
      }),
  }));
  return {
    source: 'workbook',
    date1904: false,
    sheets: ledgers.map(({ sheet }) => ({ name: sheet, visible: true })),
    tables: ledgers,
    names: [],
  };
}

const plain = ({ header, kinds, numbers, texts, dictionary }: ColumnSnapshot): ColumnSnapshot => ({
  ...{ header, kinds, numbers, texts, dictionary },
});

function coded(
  { header, kinds, numbers, texts, dictionary }: ColumnSnapshot,
  codeOf: (text: string) => string,
): ColumnSnapshot {
  const cells = Array.from(kinds, (kind, row) => {
    const text =
      kind === CellKind.text
        ? (dictionary[texts[row] ?? 0] ?? '')
        : kind === CellKind.blank
          ? ''
          : String(numbers[row]);
    return text.trim() === '' ? '' : codeOf(text);
  });
  const words = ['', ...new Set(cells.filter((cell) => cell !== ''))];
  const places = new Map(words.map((word, index) => [word, index]));
  return {
    header,
    kinds: Uint8Array.from(cells, (cell) => (cell === '' ? CellKind.blank : CellKind.text)),
    numbers: new Float64Array(cells.length),
    texts: Uint32Array.from(cells, (cell) => places.get(cell) ?? 0),
    dictionary: words,
  };
}
