/** What can go wrong between an add-in and Excel, on demand. Requests are counted from 1, each `context.sync()` that has work is one. */
import type { WorkbookModel } from '../model/workbook';

export interface LostRequest {
  readonly request: number;
  /** Whether Excel still did what was asked before the connection broke. */
  readonly done: boolean;
}

export class Faults {
  /** Bytes of a request's or a response's JSON that Excel on the web takes. */
  largestRequest = 5 * 1024 * 1024;
  largestResponse = 5 * 1024 * 1024;
  /** Cells that one range may have when it is read or written. */
  largestRange = 5_000_000;
  /** Above so many cells Excel leaves values out of its answer without a word. */
  mostValues = Infinity;
  private readonly lost: LostRequest[] = [];
  private readonly failing = new Map<number, string>();
  private readonly between = new Map<number, (workbook: WorkbookModel) => void>();
  private editing = false;
  private waiting: (() => void)[] = [];
  private told: (() => void)[] = [];

  /** The connection breaks at this request. */
  loseConnection(at: LostRequest): void {
    this.lost.push(at);
  }

  /** Excel answers this request with an error of this code. */
  failRequest(request: number, code: string): void {
    this.failing.set(request, code);
  }

  /** Just before this request, somebody else does something. */
  before(request: number, happens: (workbook: WorkbookModel) => void): void {
    this.between.set(request, happens);
  }

  /** A person begins to type into a cell; requests are refused, or wait if they said they may. */
  beginCellEdit(): void {
    this.editing = true;
  }

  endCellEdit(): void {
    this.editing = false;
    for (const go of this.waiting.splice(0)) go();
  }

  get isEditing(): boolean {
    return this.editing;
  }

  untilEdited(): Promise<void> {
    for (const tell of this.editing ? this.told.splice(0) : []) tell();
    return this.editing ? new Promise((go) => this.waiting.push(go)) : Promise.resolve();
  }

  /** Until a request waits for the end of the edit. */
  untilHeld(): Promise<void> {
    return this.waiting.length > 0 ? Promise.resolve() : new Promise((tell) => this.told.push(tell));
  }

  lossAt(request: number): LostRequest | undefined {
    return this.lost.find((loss) => loss.request === request);
  }

  codeAt(request: number): string | undefined {
    return this.failing.get(request);
  }

  happensBefore(request: number): ((workbook: WorkbookModel) => void) | undefined {
    return this.between.get(request);
  }
}
