/** Two small works of which nothing is found, and the changes of a cell, a row or a table that make a finding. */
import { assessFigures } from '../../src/assess';
import type { Finding } from '../../src/findings/finding';
import type { FindingCode } from '../../src/findings/codes';
import { bookOf, tablesOf, type Book } from '../fuzz/everyLedger';
import { snapshotOf, type Tables } from '../support/plant';

/** Raises the finding of its name. */
export type Raise = () => readonly Finding[];
export type Raises = Readonly<Partial<Record<FindingCode, Raise>>>;

/** A casthouse that remelts and a press, with a certificate that was bought and redeemed: no finding at all. */
export const works: Tables = {
  Settings: `Setting | Value
Organisation | Works
Period from | 2024-01-01
Period to | 2024-12-31
Region | CN
GWP set | AR5`,
  Production: `Site | Process | Product | Quantity | Unit | CN code
East | Casthouse | Billet | 100 | t | 7601
East | Press | Profile | 100 | t | 7604`,
  Scrap: `Site | Process | Scrap type | Class | Quantity | Unit
East | Casthouse | UBC | post-consumer | 40 | t`,
  Materials: `Site | Process | Item | Quantity | Unit | Metal content
East | Casthouse | Ingot | 60 | t | 1
East | Press | Billet | 100 | t | 1`,
  Energy: `Site | Process | Carrier | Quantity | Unit
East | Casthouse | Electricity | 200 | MWh
East | Press | Gas | 300 | GJ`,
  Factors: `Item | Component | Value | Unit
Electricity | location | 0.5 | tCO2/MWh
Electricity | residual | 0.6 | tCO2/MWh
Electricity | upstream | 0.1 | tCO2/MWh
Gas | direct | 0.056 | tCO2/GJ
Gas | upstream | 0.01 | tCO2e/GJ
Ingot | footprint | 10 | tCO2e/t
Ingot | embedded direct | 2 | tCO2e/t
Ingot | embedded indirect | 6 | tCO2e/t
UBC | upstream | 0.2 | tCO2e/t`,
  Certificates: `Certificate | Scheme | Volume | Unit | Technology | Country | Generated from | Generated to | Status | Redeemed on | Beneficiary
C1 | GEC | 100 | MWh | Wind | CN | 2024-01-01 | 2024-06-30 | redeemed | 2024-09-01 | Works`,
  CertificatePurchases: `Invoice | Volume | Unit | Unit price | Currency | Amount | Certificate
I1 | 100 | MWh | 5 | CNY | 500 | C1`,
};

/** A potline with a row of anode effects: no finding but that no metal goes into it. */
export const potline: Tables = {
  Settings: works['Settings'] ?? '',
  Production: `Date | Process | Product | Quantity | Unit
2024-01-31 | Potline | Liquid metal | 1000 | t`,
  Scrap: 'Process | Class | Quantity | Unit',
  Materials: `Process | Item | Quantity | Unit | Metal content
Potline | Alumina | 1930 | t | 0`,
  Energy: `Process | Carrier | Quantity | Unit
Potline | Electricity | 14000 | MWh`,
  AnodeEffects: `Date | Process | Method | Anode effects per cell-day | Duration (min) | Overvoltage (mV) | Current efficiency (%) | Slope or overvoltage coefficient | C2F6/CF4 ratio | Collection efficiency | Technology
2024-01-31 | Potline | slope | 0.1 | 2 | | | 0.143 | 0.121 | | CWPB`,
  Factors: `Item | Component | Value | Unit
Electricity | location | 0.5 | tCO2/MWh
Electricity | residual | 0.6 | tCO2/MWh
Electricity | upstream | 0.1 | tCO2/MWh
Alumina | footprint | 1.5 | tCO2e/t`,
};

export type Change = (book: Book) => Book;
type Cells = Readonly<Record<string, string>>;

function filled(heads: readonly string[], row: readonly string[], cells: Cells): readonly string[] {
  return heads.map((head, position) => cells[head] ?? row[position] ?? '');
}

function headsWith(book: Book, table: string, cells: Cells): readonly string[] {
  const heads = book[table]?.heads ?? [];
  return [...heads, ...Object.keys(cells).filter((head) => !heads.includes(head))];
}

/** The cells of one row, the first if nothing else is said; columns are added where they are missing. */
export function row(table: string, cells: Cells, at = 0): Change {
  return (book) => {
    const heads = headsWith(book, table, cells);
    const rows = (book[table]?.rows ?? []).map((one, index) => filled(heads, one, index === at ? cells : {}));
    return { ...book, [table]: { heads, rows } };
  };
}

/** One more row, like the first of its table but for these cells. */
export function more(table: string, cells: Cells): Change {
  return (book) => {
    const heads = headsWith(book, table, cells);
    const rows = book[table]?.rows ?? [];
    return {
      ...book,
      [table]: {
        heads,
        rows: [...rows, rows[0] ?? []].map((one, at) => filled(heads, one, at === rows.length ? cells : {})),
      },
    };
  };
}

/** Another table of this name, or none. */
export function table(name: string, text?: string): Change {
  return ({ [name]: _, ...others }) => (text === undefined ? others : { ...others, ...bookOf({ [name]: text }) });
}

/** One more setting. */
export function setting(key: string, value: string): Change {
  return more('Settings', { Setting: key, Value: value });
}

/** The tables after the changes. */
export function changed(tables: Tables, ...changes: readonly Change[]): Tables {
  return tablesOf(changes.reduce((book, change) => change(book), bookOf(tables)));
}

/** What is found in the works after these changes. */
export function inWorks(...changes: readonly Change[]): Raise {
  return () => assessFigures(snapshotOf(changed(works, ...changes))).findings;
}

/** What is found in the potline after these changes. */
export function inPotline(...changes: readonly Change[]): Raise {
  return () => assessFigures(snapshotOf(changed(potline, ...changes))).findings;
}
