/** Writes as small steps, sent together as far as one request takes them, in halves where Excel finds a request too large. */
import { HostError, type Progress } from '../../workbook/host';
import { isTooLarge } from './excelErrors';
import { stopIfAborted } from './inExcel';
import { fitsRequest } from './requestSize';

/** Bytes of one action with the paths that it needs. */
export const actionBytes = 300;

/** One step of a write on one sheet. */
export interface WriteUnit {
  /** Name of the sheet that it changes. */
  readonly sheet: string;
  /** About how many bytes it adds to a request. */
  readonly bytes: number;
  run(sheets: Sheets): void;
}

/** The sheets of a workbook by name, each asked for once in a request. */
export class Sheets {
  private readonly known = new Map<string, Excel.Worksheet>();

  constructor(readonly context: Excel.RequestContext) {}

  named(name: string): Excel.Worksheet {
    let sheet = this.known.get(name);
    if (!sheet) {
      sheet = this.context.workbook.worksheets.getItem(name);
      this.known.set(name, sheet);
    }
    return sheet;
  }

  /** The range of a reference with its sheet, such as `'My sheet'!$A$1:$B$2`. */
  range(reference: string): Excel.Range {
    const bang = reference.lastIndexOf('!');
    const name = reference.slice(0, bang);
    const plain = name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
    return this.named(plain).getRange(reference.slice(bang + 1));
  }
}

interface UnitOptions {
  readonly progress?: Progress | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly step: string;
  /** Told of each sheet before anything is done to it. */
  readonly touching?: (sheet: string) => void;
}

/** Sends the units in their order; throws `too-large` where a single one is more than Excel takes. */
export async function sendUnits(
  context: Excel.RequestContext,
  units: readonly WriteUnit[],
  { progress, signal, step, touching }: UnitOptions,
): Promise<void> {
  const total = units.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  let screenIsHeld = false;
  const waiting = batches(units);
  for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
    stopIfAborted(signal);
    progress?.(step, total === 0 ? 0 : done / total);
    for (const { sheet } of batch) touching?.(sheet);
    if (await sent(context, batch, !screenIsHeld)) {
      screenIsHeld = true;
      done += batch.reduce((sum, { bytes }) => sum + bytes, 0);
      continue;
    }
    if (batch.length === 1) throw new HostError('too-large', { sheet: batch[0]?.sheet ?? '' });
    const half = Math.ceil(batch.length / 2);
    waiting.unshift(batch.slice(0, half), batch.slice(half));
  }
  stopIfAborted(signal);
  progress?.(step, 1);
}

function batches(units: readonly WriteUnit[]): WriteUnit[][] {
  const made: WriteUnit[][] = [];
  let bytes = 0;
  for (const unit of units) {
    const last = made.at(-1);
    if (last && fitsRequest(bytes + unit.bytes)) {
      last.push(unit);
      bytes += unit.bytes;
    } else {
      made.push([unit]);
      bytes = unit.bytes;
    }
  }
  return made;
}

/** One request; false where Excel refused it whole for its size. Formulas are calculated when all of it is in. */
async function sent(context: Excel.RequestContext, units: readonly WriteUnit[], holdScreen: boolean): Promise<boolean> {
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  if (holdScreen) application.suspendScreenUpdatingUntilNextSync();
  const sheets = new Sheets(context);
  for (const unit of units) unit.run(sheets);
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (isTooLarge(error)) return false;
    throw error;
  }
}
