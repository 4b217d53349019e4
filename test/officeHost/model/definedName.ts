/** A defined name of the workbook or of one sheet. */
import type { Sheet } from './sheet';

export class DefinedName {
  visible = true;
  comment = '';

  /** `formula` with its leading `=`; `sheet` where the name belongs to one sheet. */
  constructor(
    readonly id: string,
    readonly name: string,
    public formula: string,
    readonly sheet?: Sheet,
  ) {}
}
