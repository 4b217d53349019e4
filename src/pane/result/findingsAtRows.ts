/** Which findings stand at which row of a ledger. */
import type { Finding } from '../../findings/finding';
import type { LedgerTable } from '../../ledgers/ledgerTable';

/** A row of a ledger, 0-based. */
export interface RowPlace {
  readonly table: LedgerTable;
  readonly row: number;
}

export class FindingsAtRows {
  private readonly byRow = new Map<string, number[]>();

  constructor(private readonly findings: readonly Finding[]) {
    findings.forEach(({ place: { table, row } }, index) => {
      if (table === undefined || row === undefined) return;
      const key = `${table} ${row}`;
      const known = this.byRow.get(key);
      if (known) known.push(index);
      else this.byRow.set(key, [index]);
    });
  }

  /** Position of the first finding at any of the rows with one of the codes; nothing where there is none. */
  first(rows: readonly RowPlace[], codes: ReadonlySet<string>): number | undefined {
    return this.all(rows).find((index) => codes.has(this.findings[index]?.code ?? ''));
  }

  /** Positions of the findings at these rows, in the order of the rows. */
  all(rows: readonly RowPlace[]): readonly number[] {
    return rows.flatMap(({ table, row }) => this.byRow.get(`${table.ledger.table} ${row + 1}`) ?? []);
  }
}
