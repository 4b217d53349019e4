/** Reads rows of ranges piece by piece, each answer about 2 MB, smaller after a refusal. */
import { HostError } from '../../workbook/host';
import { isTooLarge } from './excelErrors';
import { stopIfAborted, type ExcelStep, type Watch } from './inExcel';
import { jsonBytes, RequestSize } from './requestSize';

/** Rows to be read: of a table's body, or of a sheet. */
export interface RowSource {
  /** Its name where it is too large or not as it was: the details of the host error. */
  readonly place: Readonly<Record<string, string>>;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The range of some rows, the first counted from 0. */
  range(first: number, count: number): Excel.Range;
}

/** Some rows of one source. */
export interface Piece {
  readonly source: RowSource;
  readonly first: number;
  readonly count: number;
}

export interface PieceReader<Arrived> {
  /** Cells that the first request asks for. */
  readonly firstCells: number;
  /** One request for these pieces. Nothing where Excel leaves out what is too much. */
  ask(pieces: readonly Piece[]): Promise<readonly Arrived[] | undefined>;
  take(piece: Piece, arrived: Arrived): void;
}

/** Asks for all rows of the sources in their order. Throws `too-large` with the source's place where not even one row can be had. */
export async function readPieces<Arrived>(
  sources: readonly RowSource[],
  reader: PieceReader<Arrived>,
  step: ExcelStep,
  { progress, signal }: Watch,
): Promise<void> {
  const size = new RequestSize(reader.firstCells);
  const total = sources.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  let done = 0;
  let next = { source: 0, row: 0 };
  while (next.source < sources.length) {
    stopIfAborted(signal);
    progress?.(step, total === 0 ? 1 : done / total);
    const { pieces, after } = piecesFrom(next, sources, size.cells);
    const [first] = pieces;
    if (!first) break;
    const cells = pieces.reduce((sum, { source, count }) => sum + count * source.columnCount, 0);
    const arrived = await asked(reader, pieces);
    if (!arrived) {
      if (!size.halve(cells, first.source.columnCount)) throw new HostError('too-large', first.source.place);
      continue;
    }
    pieces.forEach((piece, index) => reader.take(piece, arrived[index] as Arrived));
    size.fit(cells, jsonBytes(arrived));
    done += cells;
    next = after;
  }
  stopIfAborted(signal);
  progress?.(step, 1);
}

async function asked<Arrived>(
  reader: PieceReader<Arrived>,
  pieces: readonly Piece[],
): Promise<readonly Arrived[] | undefined> {
  try {
    return await reader.ask(pieces);
  } catch (error) {
    if (isTooLarge(error)) return undefined;
    throw error;
  }
}

/** The next rows of the sources in their order, as many cells as a request may have but at least one row. */
function piecesFrom(
  from: { readonly source: number; readonly row: number },
  sources: readonly RowSource[],
  cells: number,
): { readonly pieces: readonly Piece[]; readonly after: { source: number; row: number } } {
  const pieces: Piece[] = [];
  let room = cells;
  let first = from.row;
  for (let index = from.source; index < sources.length; index++, first = 0) {
    const source = sources[index] as RowSource;
    const { rowCount, columnCount } = source;
    const fitting = Math.max(pieces.length === 0 ? 1 : 0, Math.floor(room / Math.max(1, columnCount)));
    const count = Math.min(rowCount - first, fitting);
    if (count > 0 && columnCount > 0) pieces.push({ source, first, count });
    room -= count * columnCount;
    if (first + count < rowCount) return { pieces, after: { source: index, row: first + count } };
  }
  return { pieces, after: { source: sources.length, row: 0 } };
}
