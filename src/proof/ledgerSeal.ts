/** The seal of a ledger: one digest of what its rows hold, whatever their order, and a tag for each cell. */
import type { TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { digestOf, shortCode, tagger, tagLength } from './digest';
import { ledgerPlaces } from '../workbook/formulas/ledgerPlaces';
import { canonicalColumn, type CanonicalColumn } from './ledgerCells';

export interface SealedLedger {
  readonly name: string;
  readonly rowCount: number;
  /** By header, one tag for each row; where the ledger is too large for that, one column without a name with a tag for each row as a whole. */
  readonly columns: readonly { readonly header: string; readonly tags: readonly string[] }[];
  readonly digest: string;
}

/** The sealed tags of a ledger, to which the cells of today are held. */
type KnownTags = (table: string) => SealedLedger['columns'] | undefined;

/** Cells of a ledger above which its rows are tagged and not its cells. */
const mostCells = 200_000;

const [unit, record] = ['\u001f', '\u001e'];

/** Seals these ledgers of the workbook, by name. `known` are the tags of an earlier seal, so that a formula's value that lies between two roundings is taken as it was. */
export function sealLedgers(
  snapshot: WorkbookSnapshot,
  tables: readonly TableSnapshot[],
  known?: KnownTags,
): readonly SealedLedger[] {
  const places = ledgerPlaces(snapshot);
  const tag = tagger();
  return tables
    .map((table): SealedLedger => {
      const sealedTags = new Set(known?.(table.name)?.flatMap(({ tags }) => tags));
      const accepts = sealedTags.size > 0 ? (cell: string): boolean => sealedTags.has(tag(cell)) : undefined;
      const columns = table.columns.map((column, index) => ({
        header: column.header,
        cell: canonicalColumn(table, column, index, places),
      }));
      const isLarge = table.rowCount * columns.length > mostCells;
      const leaves = rowDigests(table, columns, accepts);
      return {
        name: table.name,
        rowCount: table.rowCount,
        columns: isLarge
          ? [{ header: '', tags: leaves.map((leaf) => (leaf === '' ? '.' : leaf.slice(0, tagLength))) }]
          : columns.map(({ header, cell }) => ({
              header,
              tags: Array.from({ length: table.rowCount }, (_, row) => tag(cell(row, accepts))),
            })),
        digest: digestOf([table.name, ...leaves.filter((leaf) => leaf !== '').sort()].join('\n')),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The digest of each row that holds anything, over its filled cells in the order of their headers; nothing for a blank row. */
function rowDigests(
  { rowCount }: TableSnapshot,
  columns: readonly { readonly header: string; readonly cell: CanonicalColumn }[],
  accepts?: (cell: string) => boolean,
): readonly string[] {
  const inOrder = [...columns].sort((a, b) => (a.header < b.header ? -1 : a.header > b.header ? 1 : 0));
  return Array.from({ length: rowCount }, (_, row) => {
    const cells = inOrder.flatMap(({ header, cell }) => {
      const content = cell(row, accepts);
      return content === '' ? [] : [`${header}${unit}${content}`];
    });
    return cells.length === 0 ? '' : digestOf(cells.join(record));
  });
}

/** What vouches for the ledgers as a whole. */
export interface LedgersSeal {
  readonly ledgers: readonly SealedLedger[];
  /** Over all ledgers, and the program and the factor library that calculate with them. */
  readonly digest: string;
  /** Its head, as people copy it. */
  readonly code: string;
}

/** The seal over these ledgers, for a program and a factor library of these versions. */
export function ledgersSeal(ledgers: readonly SealedLedger[], program: string, library: string): LedgersSeal {
  const digest = digestOf([program, library, ...ledgers.map(({ name, digest }) => `${name} ${digest}`)].join('\n'));
  return { ledgers, digest, code: shortCode(digest) };
}
