/** Whether a ledger row still says what was calculated: a changed status or name moves no number by itself, so it has to be said. */
import type { LedgerNamed } from '../../ledgers/allLedgers';
import type { KeyOf, LedgerTable } from '../../ledgers/ledgerTable';
import type { ColumnKind } from '../../ledgers/columns';
import { CellKind } from '../../workbook/snapshot';
import { formulaText } from '../../workbook/structuredReference';
import { reference, type Cell, type Content } from '../layout/draft';
import { besideExamples, ledgerColumn } from '../layout/ledgerFormulas';

/** A formula compares so much of a text. */
const longestText = 100;
const numericKinds: ReadonlySet<ColumnKind> = new Set(['number', 'amount', 'share', 'date']);

type CertificateLedger = LedgerNamed<'Certificates' | 'CertificatePurchases'>;
type CertificateTable = LedgerTable<CertificateLedger>;
type CertificateKey = KeyOf<CertificateLedger>;

/** How the cells of a row are held against what was read. */
export interface RowComparison {
  /** Columns that must say the same as when they were read, errors and blanks included. */
  readonly same: readonly CertificateKey[];
  /** Days that must be those in the cells that show them. */
  readonly days?: Readonly<Partial<Record<CertificateKey, Cell>>>;
  /** Numbers that formulas follow: they must only stay numbers. */
  readonly followed?: readonly CertificateKey[];
  /** A volume that is followed, but not across a slip of kWh and MWh, on which a verdict rests: as it was calculated, and the cell with the factor of a slip, once it is laid out. */
  readonly volume?: { readonly before: Cell; slip(): Cell; readonly isSlip: boolean };
}

/** 0 while the row says what was calculated, 1 when it does not or is gone. */
export function rowChanged(
  table: CertificateTable,
  row: number,
  rowCell: Cell,
  { same, days = {}, followed = [], volume }: RowComparison,
): Content {
  return {
    value: 0,
    align: 'center',
    formula: ({ sheet }) => {
      const tests = (
        keys: readonly CertificateKey[],
        testOf: (cell: string, key: CertificateKey) => readonly string[],
      ): readonly string[] =>
        keys.flatMap((key) => {
          const cells = ledgerColumn(table, key);
          return cells ? testOf(`INDEX(${cells},${reference(rowCell, sheet)})`, key) : [];
        });
      const all = [
        ...tests(same, (cell, key) => sameAsRead(table, row, key, cell)),
        ...tests(Object.keys(days) as CertificateKey[], (cell, key) => {
          const shown = days[key];
          return shown ? [`INT(N(${cell}))=${reference(shown, sheet)}`] : [];
        }),
        ...tests(followed, (cell) => [`ISNUMBER(${cell})`, `${cell}>=0`]),
        ...(volume
          ? tests(['volume'], (cell) => {
              const slip = volume.slip();
              return slip
                ? sameScale(cell, reference(volume.before, sheet), reference(slip, sheet), volume.isSlip)
                : [];
            })
          : []),
      ];
      return `IFERROR(IF(AND(${all.join(',') || 'TRUE'}),0,1),1)`;
    },
  };
}

/** Tests that a cell holds what was read from it. */
function sameAsRead(table: CertificateTable, row: number, key: CertificateKey, cell: string): readonly string[] {
  const column = table.columns.get(key);
  const cells = table.snapshot.columns[column?.position ?? -1];
  const text = cells?.kinds[row] === CellKind.text ? (cells.dictionary[cells.texts[row] ?? 0] ?? '') : '';
  switch (cells?.kinds[row]) {
    case CellKind.error:
      return [`ISERROR(${cell})`];
    case CellKind.number:
      return Number.isSafeInteger(cells.numbers[row])
        ? [`${cell}&""=${formulaText(String(cells.numbers[row]))}`]
        : [`ISNUMBER(${cell})`];
    case CellKind.text:
      return [...(column && numericKinds.has(column.column.kind) ? [`ISTEXT(${cell})`] : []), sameText(cell, text)];
    default:
      return [`${cell}&""=""`];
  }
}

function sameText(cell: string, text: string): string {
  const start = text.slice(0, longestText);
  return text.length > longestText
    ? `LEFT(${cell},LEN(${formulaText(start)}))=${formulaText(start)}`
    : `${cell}&""=${formulaText(text)}`;
}

/** A slip is a slip of the volume that was read; any other volume has not become one, or stopped being one, while it keeps its order of magnitude. */
function sameScale(cell: string, before: string, slip: string, isSlip: boolean): readonly string[] {
  return isSlip ? [`${cell}=${before}`] : [`${cell}<=${before}*SQRT(${slip})`, `${cell}*SQRT(${slip})>=${before}`];
}

/** Rows with a name, other than an example's, or at least a volume, but never fewer than are listed: a name that was deleted is a change of its row, not one row less. */
export function rowCount(table: CertificateTable, key: 'certificate' | 'invoice', listed: string): string {
  const [named, volume] = [ledgerColumn(table, key) ?? '', ledgerColumn(table, 'volume') ?? ''];
  const filled = [named, '"<>"', ...besideExamples(table)].join(',');
  return `MAX(COUNTIFS(${filled})+COUNTIFS(${named},"=",${volume},"<>"),${listed})`;
}
