/** Ledger rows as they were calculated beside what they say now: a changed status or name moves no number by itself, so it has to be said. */
import { numberOf } from '../../calculation/graph/node';
import type { LedgerNamed } from '../../ledgers/allLedgers';
import type { ColumnKind } from '../../ledgers/columns';
import type { KeyOf, LedgerColumn, LedgerTable } from '../../ledgers/ledgerTable';
import { ONE, toDouble, type Exact } from '../../quantity/exact';
import type { OwnTable } from '../../workbook/ownTables';
import { CellKind, type ColumnSnapshot } from '../../workbook/snapshot';
import { formulaText, tableColumn } from '../../workbook/structuredReference';
import { formats, type ReportContext } from '../context';
import { numberColumn } from '../layout/columns';
import { text } from '../layout/contents';
import { fixedReference, type Content, type Draft } from '../layout/draft';
import { besideExamples, ledgerColumn } from '../layout/ledgerFormulas';
import { putSection, type Section, type SectionColumn } from '../layout/section';

type CertificateLedger = LedgerNamed<'Certificates' | 'CertificatePurchases'>;
type CertificateTable = LedgerTable<CertificateLedger>;

/** A row of the ledger that the sheets list. */
export interface ListedRow {
  readonly name: string;
  /** From 0. */
  readonly row: number;
  /** A volume that formulas follow, but not across a slip of kWh and MWh, on which a verdict rests; nothing for one that cannot be read. */
  readonly volume: Exact | undefined;
  /** Whether it was taken for such a slip. */
  readonly isSlip: boolean;
}

/** The rows of a ledger, and the columns on which something rests. */
interface LedgerRows {
  readonly own: OwnTable;
  /** What heads their names. */
  readonly nameHead: string;
  readonly table: CertificateTable;
  readonly keys: readonly KeyOf<CertificateLedger>[];
  readonly rows: readonly ListedRow[];
}

/** Letters that a formula may have, less those of the joints around its parts. */
const longest = 270;
const joint = '&" | "&';

/** The rows, what they say in all columns on which something rests, and 1 beside each that no longer says it or is gone. */
export function putLedgerRows(
  context: ReportContext,
  draft: Draft,
  { own, nameHead, table, keys, rows }: LedgerRows,
): Section {
  const { heads, titles, notes } = context.words.certificates;
  const compared = keys.flatMap((key) => {
    const column = table.columns.get(key);
    const cells = column && table.snapshot.columns[column.position];
    return column && cells ? [comparedColumn(table, column, cells, rows)] : [];
  });
  const groups = packed(compared, heads.row);
  const pair = (group: readonly Compared[], index: number): SectionColumn<ListedRow>[] => {
    const asRead = ({ row }: ListedRow): string => group.map(({ textOf }) => textOf(row)).join(' | ');
    return [
      { key: `read${index}`, head: heads.rowRead(index + 1), isCut: true, cell: (item) => text(asRead(item)) },
      {
        key: `now${index}`,
        head: heads.rowNow(index + 1),
        isCut: true,
        cell: (item) => text(asRead(item)),
        formula: (of) =>
          `${group.map(({ formula }) => formula(of('row'))).join(joint)}${group.length === 1 ? '&""' : ''}`,
      },
    ];
  };
  const volumes = ledgerColumn(table, 'volume') ?? '';
  const withVolume = ({ volume }: ListedRow): Content | undefined =>
    volume && { value: toDouble(volume), format: formats.exactQuantity };
  const { slip } = context.calculation.certificates.match.limits;
  return putSection<ListedRow>(
    draft,
    [
      numberColumn(context.report.heads.number),
      { key: 'name', head: nameHead, cell: ({ name }) => text(name, { role: 'label' }) },
      { key: 'row', head: heads.row, cell: ({ row }) => ({ value: row + 1, align: 'center' }) },
      { key: 'before', head: heads.volumeRead, cell: withVolume },
      {
        key: 'volume',
        head: heads.volumeNow,
        cell: withVolume,
        formula: (of) => `INDEX(${volumes},${of('row')})`,
      },
      {
        key: 'times',
        head: heads.mayDiffer,
        cell: (item) =>
          item.volume && {
            value: item.isSlip ? 1 : Math.sqrt(toDouble(numberOf(slip) ?? ONE)),
            format: formats.quantity,
            isPlain: item.isSlip,
          },
        formula: (_, { sheet }) => `SQRT(${fixedReference(context.laid('reconciliation').limits(slip), sheet)})`,
      },
      {
        key: 'inScale',
        head: heads.inScale,
        cell: () => ({ value: 1, align: 'center' }),
        formula: (of) => inScale(of('before'), of('volume'), of('times')),
      },
      ...groups.flatMap(pair),
      {
        key: 'changed',
        head: heads.changed,
        cell: () => ({ value: 0, align: 'center' }),
        formula: (of) => {
          const same = groups.map((_, index) => `${of(`now${index}`)}=${of(`read${index}`)}`);
          return `IFERROR(IF(AND(${[...same, `${of('inScale')}=1`].join(',')}),0,1),1)`;
        },
      },
    ],
    rows,
    { title: titles.rows, note: notes.changed, table: own, isForScreen: true },
  );
}

/** 1 while a volume has not become a slip of kWh and MWh, or stopped being one: it keeps its order of magnitude. */
function inScale(before: string, now: string, times: string): string {
  return `IF(${before}="",1,AND(${now}>=${before}/${times},${now}<=${before}*${times})*1)`;
}

/** A column of the ledger: the formula of what a row says now, by the cell with its number, and that text as it was read. */
interface Compared {
  formula(row: string): string;
  textOf(row: number): string;
}

/** Numbers that formulas follow must only stay numbers, days stay days; all else must say the same. A formula and a spreadsheet join a number to a text alike only where it is whole. */
function comparedColumn(
  table: CertificateTable,
  { column, header }: LedgerColumn,
  cells: ColumnSnapshot,
  rows: readonly ListedRow[],
): Compared {
  const kindAt = (row: number): CellKind => (cells.kinds[row] ?? CellKind.blank) as CellKind;
  const kinds = new Set(rows.map(({ row }) => kindAt(row)));
  const isWhole = rows.every(({ row }) => kindAt(row) !== CellKind.number || isWholeNumber(cells.numbers[row] ?? 0));
  const [form, ofNumber, ofBlank] = formOf(column.kind, kinds, isWhole);
  const hasErrors = kinds.has(CellKind.error);
  return {
    formula: (row) => {
      const said = form(`INDEX(${tableColumn(table.snapshot.name, header)},${row})`);
      return hasErrors ? `IFERROR(${said},${formulaText(error)})` : said;
    },
    textOf: (row) => {
      switch (kindAt(row)) {
        case CellKind.number:
          return ofNumber(cells.numbers[row] ?? 0);
        case CellKind.text:
          return `${ofBlank}${cells.dictionary[cells.texts[row] ?? 0] ?? ''}`;
        case CellKind.error:
          return error;
        default:
          return ofBlank;
      }
    },
  };
}

const error = '#';
type Form = readonly [form: (cell: string) => string, ofNumber: (value: number) => string, ofBlank: string];

function formOf(kind: ColumnKind, kinds: ReadonlySet<CellKind>, isWhole: boolean): Form {
  if (kind === 'number' || kind === 'amount' || kind === 'share')
    return [(cell) => `IF(N(${cell})<0,"-",COUNT(${cell}))&T(${cell})`, (value) => (value < 0 ? '-' : '1'), '0'];
  if (kind === 'date' && (kinds.has(CellKind.text) || !isWhole))
    return [(cell) => `INT(N(${cell}))&T(${cell})`, (value) => String(Math.floor(value)), '0'];
  if (!isWhole || kinds.has(CellKind.boolean)) return [(cell) => `COUNT(${cell})&T(${cell})`, () => '1', '0'];
  return [(cell) => cell, String, ''];
}

function isWholeNumber(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 1e15;
}

/** The columns in as few groups as leave every formula readable. */
function packed(columns: readonly Compared[], rowHead: string): readonly (readonly Compared[])[] {
  const lengthOf = ({ formula }: Compared): number => formula(`[@[${rowHead}]]`).length + joint.length;
  const groups: Compared[][] = [];
  let length = longest;
  for (const column of columns) {
    length += lengthOf(column);
    if (length > longest) {
      groups.push([]);
      length = lengthOf(column);
    }
    groups[groups.length - 1]?.push(column);
  }
  return groups;
}

/** Rows with a name, other than an example's, or at least a volume, but never fewer than are listed: a name that was deleted is a change of its row, not one row less. */
export function rowCount(table: CertificateTable, key: 'certificate' | 'invoice', listed: string): string {
  const [named, volume] = [ledgerColumn(table, key) ?? '', ledgerColumn(table, 'volume') ?? ''];
  const filled = [named, '"<>"', ...besideExamples(table)].join(',');
  return `MAX(COUNTIFS(${filled})+COUNTIFS(${named},"=",${volume},"<>"),${listed})`;
}
