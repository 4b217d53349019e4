/** One column of a table while its values arrive from Excel, part by part. */
import { CellKind, type ColumnSnapshot } from '../../workbook/snapshot';

export class ColumnBuilder {
  private readonly kinds: Uint8Array;
  private readonly numbers: Float64Array;
  private readonly texts: Uint32Array;
  private readonly dictionary: string[] = [];
  private readonly codes = new Map<string, number>();
  private readonly formulas = new Map<number, string>();

  constructor(
    private readonly header: string,
    rowCount: number,
  ) {
    this.kinds = new Uint8Array(rowCount);
    this.numbers = new Float64Array(rowCount);
    this.texts = new Uint32Array(rowCount);
  }

  /** Takes one cell: its value and formula as Excel gives them, and whether the value is an error. */
  put(row: number, value: unknown, formula: unknown, isError: boolean): void {
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    if (isFormula) this.formulas.set(row, formula.slice(1));
    if (typeof value === 'number') {
      this.kinds[row] = CellKind.number;
      this.numbers[row] = value;
    } else if (typeof value === 'boolean') {
      this.kinds[row] = CellKind.boolean;
      this.numbers[row] = value ? 1 : 0;
    } else if (typeof value === 'string' && (value !== '' || isFormula)) {
      this.kinds[row] = isError ? CellKind.error : CellKind.text;
      this.texts[row] = this.codeOf(value);
    }
  }

  finished(): ColumnSnapshot {
    const { header, kinds, numbers, texts, dictionary, formulas } = this;
    return { header, kinds, numbers, texts, dictionary, ...(formulas.size > 0 && { formulas }) };
  }

  private codeOf(text: string): number {
    let code = this.codes.get(text);
    if (code === undefined) {
      code = this.dictionary.push(text) - 1;
      this.codes.set(text, code);
    }
    return code;
  }
}
