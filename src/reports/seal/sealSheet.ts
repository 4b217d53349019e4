/** `Seal`: the code of what was typed, and for each column of the ledgers what it held when this was written beside what it holds now. */
import { besideExamples } from '../layout/ledgerFormulas';
import { tableName } from '../../ledgers/names';
import { libraryVersion } from '../../library/factorLibrary';
import type { ColumnSnapshot, TableSnapshot } from '../../workbook/snapshot';
import { CellKind } from '../../workbook/snapshot';
import { cellAddress } from '../../workbook/address';
import { formulaText, tableColumn } from '../../workbook/structuredReference';
import { version } from '../../version';
import { formats, type ReportContext } from '../context';
import { text } from '../layout/contents';
import { fixedReference, reference, type Content } from '../layout/draft';
import { putSection } from '../layout/section';
import { putTitle } from '../layout/title';
import { keptDouble } from '../../quantity/keptDouble';

interface SealedColumn {
  readonly table: TableSnapshot;
  /** What its ledger is called in the language of the book. */
  readonly called: string;
  readonly isFirst: boolean;
  readonly header: string;
  readonly filled: number;
  /** What leaves out the examples that still stand in the ledger. */
  readonly beside: readonly string[];
  /** The sum of its numbers; nothing where it has none, or where an error prevents it. */
  readonly total: number | undefined;
}

/** The sheet; its tags are added when all the others stand. */
export function putSeal(context: ReportContext): void {
  const { words, drafts, seal, isCopy } = context;
  const { seal: say } = words;
  const { codeNote, columnsNote } = isCopy ? words.frozen : say;
  const draft = drafts.seal;
  putTitle(context, 'seal', say.title);
  if (!seal) return;
  draft.extras.columnsInView = 2;
  const rows = seal.ledgers.reduce((sum, { rowCount }) => sum + rowCount, 0);
  putSection<readonly [string, Content]>(
    draft,
    [
      { key: 'what', head: say.what, cell: ([label]) => text(label, { role: 'label' }) },
      { key: 'value', head: words.label.value, isCut: true, cell: ([, content]) => content },
    ],
    [
      [say.code, text(seal.code, { role: 'total' })],
      [say.covers, text(say.coverage(seal.ledgers.length, rows, version, libraryVersion))],
      [say.digest, text(seal.digest)],
    ],
    { title: say.codeTitle, note: codeNote },
  );
  const columns = sealedColumns(context);
  const section = putSection<SealedColumn>(
    draft,
    [
      {
        key: 'ledger',
        head: words.label.ledger,
        cell: ({ called, isFirst }) => text(isFirst ? called : '', { role: 'label' }),
      },
      { key: 'column', head: say.column, cell: ({ header }) => text(header) },
      {
        key: 'filled',
        head: say.filledNow,
        cell: ({ table, header, filled, beside }) => ({
          value: filled,
          format: formats.count,
          formula: () => {
            const column = tableColumn(table.name, header);
            return beside.length === 0 ? `COUNTA(${column})` : `COUNTIFS(${[column, '"<>"', ...beside].join(',')})`;
          },
        }),
      },
      { key: 'filledThen', head: say.filledThen, cell: ({ filled }) => ({ value: filled, format: formats.count }) },
      {
        key: 'total',
        head: say.totalNow,
        cell: ({ table, header, total, beside }) =>
          total === undefined
            ? undefined
            : {
                value: total,
                format: formats.quantity,
                formula: () => {
                  const column = tableColumn(table.name, header);
                  return beside.length === 0 ? `SUM(${column})` : `SUMIFS(${[column, ...beside].join(',')})`;
                },
              },
      },
      {
        key: 'totalThen',
        head: say.totalThen,
        cell: ({ total }) => (total === undefined ? undefined : { value: total, format: formats.quantity }),
      },
      {
        key: 'verdict',
        head: words.check.verdict,
        cell: (_, at) => ({
          value: say.same,
          role: 'good',
          align: 'center',
          formula: ({ sheet }) =>
            verdictFormula(
              (key) => reference(at(key), sheet),
              fixedReference(context.laid('crossfoot').tolerance, sheet),
              say,
            ),
        }),
      },
    ],
    columns,
    { title: say.columnsTitle, note: columnsNote },
  );
  const first = section.cell('verdict', 0);
  const range = `${cellAddress(first.row, first.column)}:${cellAddress(first.row + section.rowCount - 1, first.column)}`;
  draft.extras.marks = [
    { range, when: `${cellAddress(first.row, first.column)}=${formulaText(say.changed)}`, role: 'bad' },
  ];
}

/** As many cells are filled as then, and what they add up to is the same; a column without numbers adds up to nothing. */
function verdictFormula(
  of: (key: string) => string,
  tolerance: string,
  say: { readonly same: string; readonly changed: string },
): string {
  const [now, then] = [of('total'), of('totalThen')];
  const same = `AND(${of('filled')}=${of('filledThen')},ABS(${now}-${then})<=${tolerance}*MAX(1,ABS(${then})))`;
  return `IF(${same},${formulaText(say.same)},${formulaText(say.changed)})`;
}

/** The columns that hold anything, ledger by ledger as the seal names them. */
function sealedColumns({ seal, calculation, language }: ReportContext): readonly SealedColumn[] {
  const tables = [...calculation.plant.ledgers.tables.values()];
  return (seal?.ledgers ?? []).flatMap(({ name }) => {
    const ledger = tables.find(({ snapshot }) => snapshot.name === name);
    const table = ledger?.snapshot;
    const beside = ledger ? besideExamples(ledger) : [];
    const columns = (table?.columns ?? []).flatMap((column): Omit<SealedColumn, 'table' | 'called' | 'isFirst'>[] => {
      const filled = filledCells(column);
      return filled === 0 ? [] : [{ header: column.header, filled, total: totalOf(column), beside }];
    });
    const called = ledger ? tableName(ledger.ledger.table, language) : name;
    return table ? columns.map((column, index) => ({ ...column, table, called, isFirst: index === 0 })) : [];
  });
}

/** What COUNTA counts: all but blanks. */
function filledCells({ kinds, texts, dictionary, formulas }: ColumnSnapshot): number {
  return kinds.reduce((count, kind, row) => {
    const isEmpty = kind === CellKind.blank || (kind === CellKind.text && dictionary[texts[row] ?? 0] === '');
    return count + (isEmpty && !formulas?.has(row) ? 0 : 1);
  }, 0);
}

function totalOf({ kinds, numbers }: ColumnSnapshot): SealedColumn['total'] {
  if (kinds.includes(CellKind.error) || !kinds.includes(CellKind.number)) return undefined;
  const sum = kinds.reduce((sum, kind, row) => (kind === CellKind.number ? sum + (numbers[row] ?? 0) : sum), 0);
  return keptDouble(sum);
}
