/** A folder of CSV files read as a workbook: each file a table, all its cells text or blank. */
import { HostError } from '../../workbook/host';
import { CellKind, type ColumnSnapshot, type TableSnapshot, type WorkbookSnapshot } from '../../workbook/snapshot';
import { decodeCsv } from './csvEncoding';
import { readRecords, separatorOf } from './csvText';

interface CsvFile {
  /** `Scrap.csv`, with or without folders before it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A JavaScript string cannot be much longer. */
const mostBytes = 2 ** 28;

interface GrowingColumn {
  readonly header: string;
  /** For each row one more than its place in the dictionary, 0 for a blank. */
  readonly codes: number[];
  readonly dictionary: string[];
  readonly places: Map<string, number>;
}

/** The files that end in `.csv`, ordered by name; throws `no-csv`, `empty-file`, `duplicate-table-name` or `unreadable-csv` with file and line. */
export function csvSnapshot(files: readonly CsvFile[]): WorkbookSnapshot {
  const tables = files
    .map(({ name, bytes }) => ({ name: name.slice(name.search(/[^/\\]*$/)), bytes }))
    .filter(({ name }) => /^[^.].*\.csv$/i.test(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(csvTable);
  if (tables.length === 0) throw new HostError('no-csv');
  const names = new Set<string>();
  for (const { name } of tables) {
    if (names.has(name.toLowerCase())) throw new HostError('duplicate-table-name', { table: name });
    names.add(name.toLowerCase());
  }
  const sheets = tables.map(({ sheet }) => ({ name: sheet, visible: true }));
  return { source: 'csv', date1904: false, sheets, tables, names: [] };
}

function csvTable({ name: file, bytes }: CsvFile): TableSnapshot {
  if (bytes.length > mostBytes) throw new HostError('too-large', { file });
  const { text, encoding, isGuessed } = decodeCsv(file, bytes);
  if (text.trim() === '') throw new HostError('empty-file', { file });
  let columns: readonly GrowingColumn[] | undefined;
  let rowCount = 0;
  let filledRows = 0;
  const { separator, isNamed } = separatorOf(text);
  readRecords(file, text, separator, (fields, line) => {
    if (isNamed && line === 1) return;
    if (!columns) {
      columns = fields.map((header) => ({ header, codes: [], dictionary: [], places: new Map() }));
      return;
    }
    if (fields.some((field, i) => i >= (columns?.length ?? 0) && field !== '')) {
      throw new HostError('unreadable-csv', { file, line: String(line), reason: 'more cells than headers' });
    }
    rowCount++;
    columns.forEach((column, i) => addCell(column, fields[i] ?? ''));
    if (fields.some((field) => field !== '')) filledRows = rowCount;
  });
  const name = file.replace(/\.csv$/i, '');
  const finished = (columns ?? []).map((column) => finishedColumn(column, filledRows));
  return {
    name,
    sheet: name,
    headerRow: 1,
    firstColumn: 1,
    rowCount: filledRows,
    file: { name: file, encoding, isGuessed, separator },
    columns: finished,
  };
}

function addCell({ codes, dictionary, places }: GrowingColumn, text: string): void {
  let place = text === '' ? 0 : places.get(text);
  if (place === undefined) {
    place = dictionary.push(text);
    places.set(text, place);
  }
  codes.push(place);
}

function finishedColumn({ header, codes, dictionary }: GrowingColumn, rowCount: number): ColumnSnapshot {
  const kinds = new Uint8Array(rowCount);
  const texts = new Uint32Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const code = codes[row] as number;
    if (code === 0) continue;
    kinds[row] = CellKind.text;
    texts[row] = code - 1;
  }
  return { header, kinds, numbers: new Float64Array(rowCount), texts, dictionary };
}
