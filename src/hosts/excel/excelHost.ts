/** The workbook that is open in Excel: read, written, watched. */
import { cellAddress } from '../../workbook/address';
import type {
  DoneStep,
  Host,
  HostTheme,
  Progress,
  Unsubscribe,
  WorkbookChange,
  WriteOutcome,
  WritePreview,
} from '../../workbook/host';
import type { SheetPlan, WritePlan } from '../../workbook/sheetPlan';
import type { SheetValues } from '../../workbook/sheetValues';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { findEditCells } from './editCells';
import { holdsAt } from './changedCells';
import { findWorkbook, type FoundTable } from './findWorkbook';
import { ask, atOnceInExcel, inExcel } from './inExcel';
import { insertSheets } from './insertSheets';
import { sheetValues } from './sheetValues';
import { officeLanguage, officeTheme, watchTheme } from './officeLook';
import { lookAtPlan, previewOf, type SeenWorkbook } from './previewPlan';
import { readWorkbook } from './readWorkbook';
import { refuseLaterEdits, restore, type RestorePoint } from './restorePoint';
import { selectCell, selectedCell } from './selection';
import type { SheetCells } from './sheetCells';
import { workbookFile } from './workbookFile';
import { watchChanges, watchSelection, type RawChange } from './workbookChanges';
import { writeTransaction } from './writeTransaction';

interface Done {
  readonly point: RestorePoint;
  /** Set where sheets of the user's own were inserted. */
  readonly isInsert: boolean;
  /** Our sheets by key as this session had left them before. */
  readonly before: ReadonlyMap<string, SheetCells>;
}

/** So many writes can be taken back; what is needed for them is kept in memory. */
const mostSteps = 20;

/** One workbook, for as long as the add-in runs. Every method rejects with a `HostError`. */
export class ExcelHost implements Host {
  readonly kind = 'excel';
  /** The ledgers as last read. */
  private tables: readonly FoundTable[] | undefined;
  private previewed: { readonly plan: WritePlan; readonly seen: SeenWorkbook } | undefined;
  private done: readonly Done[] = [];
  /** Our sheets by key as this session left them. */
  private written: ReadonlyMap<string, SheetCells> = new Map();
  private writing = 0;
  /** What others changed since the last write began. */
  private meanwhile: readonly RawChange[] = [];

  /** The language that Excel speaks, such as `zh-CN`. */
  get language(): string {
    return officeLanguage();
  }

  theme(): HostTheme {
    return officeTheme();
  }

  onTheme(listener: (theme: HostTheme) => void): Unsubscribe {
    return watchTheme(listener);
  }

  /** The ledgers. */
  async read(progress?: Progress, signal?: AbortSignal): Promise<WorkbookSnapshot> {
    const { snapshot, found } = await inExcel((context) => readWorkbook(context, { progress, signal }), {
      progress,
      signal,
    });
    this.tables = found.tables;
    return snapshot;
  }

  /** The user's own sheets, cell by cell. */
  readSheets(progress?: Progress, signal?: AbortSignal): Promise<readonly SheetValues[]> {
    return inExcel((context) => sheetValues(context, { progress, signal }), { progress, signal });
  }

  /** The workbook as it would be saved now. */
  file(progress?: Progress, signal?: AbortSignal): Promise<Uint8Array> {
    return workbookFile({ progress, signal });
  }

  /** Adds sheets of the user's own. */
  insert(sheets: readonly SheetPlan[], progress?: Progress, signal?: AbortSignal): Promise<void> {
    return this.ownWrite(async () => this.add(await insertSheets(sheets, { progress, signal }), true));
  }

  /** What a write of the plan would do. */
  async preview(plan: WritePlan, signal?: AbortSignal): Promise<WritePreview> {
    const seen = await inExcel((context) => lookAtPlan(context, plan, { signal }), { signal });
    this.previewed = { plan, seen };
    return previewOf(seen, plan, this.written);
  }

  /** Writes the plan, all of it or nothing, and reads it back. */
  write(plan: WritePlan, progress?: Progress, signal?: AbortSignal): Promise<WriteOutcome> {
    return this.ownWrite(async () => {
      this.meanwhile = [];
      const seen = this.previewed?.plan === plan ? this.previewed.seen : undefined;
      this.previewed = undefined;
      const written = await writeTransaction(plan, { seen, tables: this.tables }, { progress, signal }, (point) =>
        this.add(point),
      );
      this.add(written.point);
      this.written = new Map([...this.written, ...written.cells]);
      const overwritten = await this.lostMeanwhile(plan, written.cells);
      return { ...written.outcome, ...(overwritten.length > 0 && { overwritten }) };
    });
  }

  /** The writes that are still in the workbook, the last at the end. */
  steps(): readonly DoneStep[] {
    return this.done.map(({ isInsert, point: { contents, added, edits, lostCharts } }) => ({
      kind: isInsert ? 'sheets' : edits.length > 0 ? 'repairs' : 'results',
      places:
        edits.length > 0
          ? edits.map(({ edit }) => `${edit.sheet}!${cellAddress(edit.row, edit.column)}`)
          : [...[...contents.values()].map(({ name }) => name), ...added],
      lostCharts,
    }));
  }

  /** Excel itself knows whether the workbook is saved. */
  isUnsaved(): boolean {
    return false;
  }

  /** Takes the last write back; throws `changed-meanwhile` where a repaired cell was changed since. */
  revert(progress?: Progress): Promise<void> {
    return this.ownWrite(async () => {
      const last = this.done.at(-1);
      if (!last) return;
      const { point } = last;
      await inExcel(
        async (context) => {
          const cells = await findEditCells(
            context,
            await findWorkbook(context),
            point.edits.map(({ edit }) => edit),
          );
          refuseLaterEdits(cells);
          await restore(context, point, { progress });
        },
        { progress },
      );
      this.done = this.done.slice(0, -1);
      this.previewed = undefined;
      this.written = last.before;
    });
  }

  /** What others typed onto the written sheets meanwhile and the write has overwritten. Excel tells of changes with its answers, so it is asked once more. */
  private async lostMeanwhile(
    { sheets }: WritePlan,
    left: ReadonlyMap<string, SheetCells>,
  ): Promise<NonNullable<WriteOutcome['overwritten']>> {
    const found = await atOnceInExcel(async (context) => {
      await ask(context);
      return this.meanwhile.length === 0 ? undefined : findWorkbook(context);
    }).catch(() => undefined);
    return this.meanwhile.flatMap(({ sheetId, address, typed }) => {
      const name = found?.sheets.find(({ id }) => id === sheetId)?.name;
      const plan = sheets.find((sheet) => sheet.name === name);
      const kept = plan?.key === undefined ? undefined : left.get(plan.key);
      if (!plan || !kept || holdsAt(kept, address, typed)) return [];
      return [{ cell: `${plan.name}!${address}`, typed }];
    });
  }

  private add(point: RestorePoint, isInsert = false): void {
    this.done = [...this.done, { point, isInsert, before: this.written }].slice(-mostSteps);
  }

  /** Shows a cell such as `Scrap!G18`. */
  select(cell: string): Promise<void> {
    return atOnceInExcel((context) => selectCell(context, cell));
  }

  selectedCell(): Promise<string> {
    return atOnceInExcel(selectedCell);
  }

  onSelection(listener: (cell: string) => void): Unsubscribe {
    return watchSelection(listener);
  }

  /** Told of what others changed. */
  onChange(listener: (change: WorkbookChange) => void): Unsubscribe {
    return watchChanges(
      listener,
      () => this.writing > 0,
      (change) => {
        if (this.writing > 0) this.meanwhile = [...this.meanwhile, change];
      },
    );
  }

  /** Events of our own writes arrive while they run, and until Excel has answered once more. */
  private async ownWrite<T>(work: () => Promise<T>): Promise<T> {
    this.writing++;
    try {
      return await work();
    } finally {
      await atOnceInExcel(ask).catch(() => undefined);
      this.writing--;
    }
  }
}
