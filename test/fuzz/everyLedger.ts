/** Plants with a row for every column of every ledger, their amounts and settings drawn from a seed, as rows of which one can be spoilt. */
import type { Tables } from '../support/plant';
import { lineOfProcesses } from './lineOfProcesses';
import { loopsAndSites } from './loopsAndSites';
import type { Drawing } from './drawing';
import { choicesOf } from './seededChoice';

/** Header and rows of a ledger. */
export interface LedgerRows {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
export type Book = Readonly<Record<string, LedgerRows>>;

/** Text tables, columns parted by `|`, as ledger rows. */
export function bookOf(tables: Tables): Book {
  const cells = (line: string): readonly string[] => line.split('|').map((cell) => cell.trim());
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]): readonly [string, LedgerRows] => {
      const [heads = '', ...rows] = table.split('\n').filter((line) => line.trim() !== '');
      return [name, { heads: cells(heads), rows: rows.map(cells) }];
    }),
  );
}

/** The book as text tables again. */
export function tablesOf(book: Book): Tables {
  return Object.fromEntries(
    Object.entries(book).map(([name, { heads, rows }]) => [
      name,
      [heads, ...rows].map((row) => row.join(' | ')).join('\n'),
    ]),
  );
}

function drawing(seed: number): Drawing {
  const choice = choicesOf(seed);
  return {
    about: (value) => String(Math.round(value * (800 + choice.below(401))) / 1000),
    oneOf: (...choices) => choice.of(choices),
  };
}

/** The plant of a seed: one of the shapes in turn. */
export function everyLedger(seed: number): Book {
  return bookOf((seed % 2 === 0 ? loopsAndSites : lineOfProcesses)(drawing(seed)));
}
