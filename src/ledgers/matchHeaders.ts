/** Which column of a table is which column of its ledger, by the header's text. */
import { languages } from '../languages';
import { finding, type Finding } from '../findings/finding';
import { Notes } from '../findings/notes';
import { nearestName } from '../quantity/nearestName';
import { cellAddress } from '../workbook/address';
import type { TableSnapshot } from '../workbook/snapshot';
import { unitOfHeader } from './headerUnits';
import { allNames, nameIn, normalHeader, type Column, type Ledger } from './columns';

interface MatchedHeaders {
  /** Position in the table of each ledger column that was found, by key. */
  readonly positions: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/** Matches headers in English or Chinese, by a column's names before what else it is called. A required column that is missing and a column that stands twice are errors. */
export function matchHeaders(ledger: Ledger, table: TableSnapshot): MatchedHeaders {
  const positions = new Map<string, number>();
  const notes = new Notes();
  const found = foundHeaders(
    ledger,
    table.columns.map(({ header }) => header),
  );
  const place = (position: number) => ({
    table: ledger.table,
    column: table.columns[position]?.header ?? '',
    cell: `${table.sheet}!${cellAddress(table.headerRow, table.firstColumn + position)}`,
  });
  for (const column of ledger.columns) {
    const [first, second] = found.get(column.key) ?? [];
    if (first !== undefined) positions.set(column.key, first);
    if (first !== undefined && second !== undefined) {
      notes.add('duplicate-column', place(second), {
        column: column.name,
        first: place(first).cell,
        second: place(second).cell,
      });
    }
    if (first === undefined && column.required) notes.take([missingColumn(ledger, column, table, found)]);
  }
  return { positions, findings: notes.findings };
}

/** Of the columns that were looked for. */
const spellings = new WeakMap<Column, { readonly names: ReadonlySet<string>; readonly others: ReadonlySet<string> }>();

/** The positions of the headers that name each column of a ledger, by key, from 0; where none of its names is there, of what else it is called. */
export function foundHeaders(ledger: Ledger, texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const headers = texts.map(normalHeader);
  const among = (spellings: ReadonlySet<string>): readonly number[] =>
    headers.flatMap((header, position) => (spellings.has(header) ? [position] : []));
  return new Map(
    ledger.columns.map((column) => {
      const known = spellings.get(column) ?? {
        names: new Set(allNames(column).map(normalHeader)),
        others: new Set(column.also?.map(normalHeader)),
      };
      spellings.set(column, known);
      const { names, others } = known;
      const named = among(names);
      return [column.key, named.length > 0 ? named : among(others)];
    }),
  );
}

function missingColumn(
  ledger: Ledger,
  column: Column,
  table: TableSnapshot,
  found: ReadonlyMap<string, readonly number[]>,
): Finding {
  const taken = new Set([...found.values()].flat());
  const free = table.columns.flatMap((candidate, position) => (taken.has(position) ? [] : [candidate.header]));
  const asked = new Set(column.perhaps?.map(normalHeader));
  const [near] = [
    ...free.filter((header) => asked.has(normalHeader(header))),
    ...languages.flatMap((language) => nearestName(nameIn(column, language), free) ?? []),
  ];
  return finding(
    'missing-column',
    {
      table: ledger.table,
      column: column.name,
      cell: `${table.sheet}!${cellAddress(table.headerRow, table.firstColumn)}`,
    },
    {
      column: column.name,
      near: near ?? '',
      unit: (column.kind === 'unit' && table.columns.map(({ header }) => unitOfHeader(header)).find(Boolean)) || '',
    },
  );
}
