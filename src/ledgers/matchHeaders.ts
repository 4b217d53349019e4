/** Which column of a table is which column of its ledger, by the header's text. */
import { languages } from '../languages';
import { allNames, nameIn } from './columns';
import { finding, type Finding } from '../findings/finding';
import { Notes } from '../findings/notes';
import { nearestName } from '../quantity/nearestName';
import { cellAddress } from '../workbook/address';
import type { TableSnapshot } from '../workbook/snapshot';
import { unitOfHeader } from './headerUnits';
import { normalHeader, type Column, type Ledger } from './columns';

interface MatchedHeaders {
  /** Position in the table of each ledger column that was found, by key. */
  readonly positions: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/** Matches headers in English or Chinese. A required column that is missing and a column that stands twice are errors. */
export function matchHeaders(ledger: Ledger, table: TableSnapshot): MatchedHeaders {
  const positions = new Map<string, number>();
  const notes = new Notes();
  const headers = table.columns.map(({ header }) => normalHeader(header));
  const place = (position: number) => ({
    table: ledger.table,
    column: table.columns[position]?.header ?? '',
    cell: `${table.sheet}!${cellAddress(table.headerRow, table.firstColumn + position)}`,
  });
  for (const column of ledger.columns) {
    const spellings = new Set(allNames(column).map(normalHeader));
    const found = headers.flatMap((header, position) => (spellings.has(header) ? [position] : []));
    const [first, second] = found;
    if (first !== undefined) positions.set(column.key, first);
    if (first !== undefined && second !== undefined) {
      notes.add('duplicate-column', place(second), {
        column: column.name,
        first: place(first).cell,
        second: place(second).cell,
      });
    }
    if (first === undefined && column.required) notes.take([missingColumn(ledger, column, table, positions)]);
  }
  return { positions, findings: notes.findings };
}

function missingColumn(
  ledger: Ledger,
  column: Column,
  table: TableSnapshot,
  positions: ReadonlyMap<string, number>,
): Finding {
  const taken = new Set(positions.values());
  const free = table.columns.flatMap((candidate, position) => (taken.has(position) ? [] : [candidate.header]));
  const [near] = languages.flatMap((language) => nearestName(nameIn(column, language), free) ?? []);
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
