/** Whatever column of whatever ledger: what cannot be read there is a finding at its cell, never taken for a blank. */
import { allLedgers } from '../../src/ledgers/allLedgers';
import type { Column, Ledger } from '../../src/ledgers/columns';
import { plant } from '../support/plant';
import { columnLetters } from '../../src/workbook/address';

/** Something readable for a column. */
function readable({ kind, choices }: Column): string {
  if (kind === 'choice') return choices[0]?.value ?? '';
  return { name: 'A', text: 'a', date: '2024-03-01', number: '1', amount: '1', share: '0.5', unit: 't' }[kind];
}

/** What nobody can read in it. */
function unreadable({ kind }: Column): readonly string[] {
  const always = ['#N/A', '=?'];
  if (kind === 'name' || kind === 'text') return always;
  if (kind === 'choice' || kind === 'unit') return [...always, 'xyzzy'];
  return [...always, kind === 'date' ? 'in spring' : 'ca. 1400', '"1,234,5"', ...(kind === 'date' ? [] : ['1e308'])];
}

const cells = allLedgers.flatMap((ledger) =>
  ledger.columns.flatMap((column) => unreadable(column).map((text) => [ledger, column, text] as const)),
);

/** The ledger with one row of readable cells but for one. */
function withOne({ columns }: Ledger, unread: Column, text: string): string {
  const row = columns.map((column) => (column === unread ? text : readable(column)));
  return `${columns.map(({ name }) => name).join(' | ')}\n${row.join(' | ')}`;
}

test.each(cells.map(([ledger, column, text]) => [ledger.table, column.name, text, ledger, column] as const))(
  '%s, %s: %s',
  (table, _, text, ledger, column) => {
    const cell = `${table}!${columnLetters(ledger.columns.indexOf(column) + 1)}2`;
    const { findings, calculation } = plant({ [table]: withOne(ledger, column, text) });
    const here = findings.filter(({ place }) => place.cell === cell && !place.cell.endsWith('!A1'));
    expect(here.map(({ code, severity }) => [code, severity])).toContainEqual([
      expect.any(String),
      column.isCarried ? 'warning' : 'error',
    ]);
    expect(table === 'Settings' || calculation !== undefined).toBe(true);
  },
);
