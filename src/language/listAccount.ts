/** Pieces of the account of what was read of a list, in any language. */
import type { ListRead } from '../workbook/listRead';

/** True for a list that is a ledger, usable or not. */
export function isLedger({ fate }: ListRead): boolean {
  return fate === 'read' || fate === 'unusable';
}

/** The headers that were read, each with the column it is where it is called otherwise. */
export function headersRead(
  { columns }: ListRead,
  renamed: (header: string, column: string) => string,
): readonly string[] {
  return columns.map(({ header, column }) => (header === column ? header : renamed(header, column)));
}

/** The cells that decided the notation of a file's numbers; `separator` stands for its separator. */
export function cellsThatDecide(
  { decidedBy = [] }: NonNullable<ListRead['file']>,
  separator: string,
): readonly string[] {
  return decidedBy.map((cell) => (cell === 'separator' ? separator : cell));
}

/** The texts without those that are not said. */
export function textsSaid(texts: readonly (string | false | undefined)[]): readonly string[] {
  return texts.filter((text) => typeof text === 'string');
}
