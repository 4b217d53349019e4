/** What was read of a workbook, in the result JSON. */
import type { ListRead } from '../../workbook/listRead';

/** One table, file or sheet. */
export interface ListReadJson extends Pick<ListRead, 'kind' | 'name' | 'sheet' | 'cell' | 'columns' | 'otherColumns'> {
  readonly hiddenSheet: boolean;
  /** The ledger that it is or looks like. */
  readonly ledger: string | null;
  readonly status: ListRead['fate'];
  /** Counts of data rows, each as text. */
  readonly rows: RowsJson;
  /** Formulas for which the file stores no value. */
  readonly uncalculated: string;
  /** Of a CSV file: how its bytes and numbers were read. */
  readonly file?: FileJson;
}

/** All rows, then what became of them; `totalsRow` and `below` are not among them. */
interface RowsJson {
  readonly total: string;
  readonly counted: string;
  readonly blank: string;
  readonly examples: string;
  readonly prefilled: string;
  readonly refused: string;
  readonly totals: string;
  readonly outside: string;
  readonly hidden: string;
  readonly totalsRow: string;
  readonly below: string;
}

interface FileJson {
  readonly encoding: string;
  readonly guessed: boolean;
  readonly separator: string;
  /** The sign of decimals, and the cells that decided it. */
  readonly decimals: 'point' | 'comma' | 'mixed' | 'none';
  readonly decidedBy: readonly string[];
}
