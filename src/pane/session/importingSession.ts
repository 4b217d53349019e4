/** Lists become ledgers: what each may become, what a person changes of it, what would be added, and the sheets put in. */
import type { Progress } from '../../workbook/host';
import type { SheetPlan } from '../../workbook/sheetPlan';
import type { CalculationApi } from '../calculation/calculationApi';
import type { Caller } from '../calculation/workerCalls';
import type { PaneImport, PaneList } from '../result/listViews';
import type { ListMapping } from '../../lists/listMapping';
import { CalculatingSession } from './calculatingSession';

export class ImportingSession extends CalculatingSession {
  /** Looks for lists and shows what they may become. */
  openImport(): Promise<void> {
    return this.work('looking', true, async (signal, progress) => {
      const sheets = await this.options.host.readSheets(progress, signal);
      const found = await this.anyCalculation().call('findLists', [sheets, this.state.language]);
      this.set({ overlay: { kind: 'import', found } });
    });
  }

  /** Makes another ledger of a list, the one at this place among those shown; none where the table is empty. */
  async chooseLedger(at: number, table: string): Promise<void> {
    const shown = this.found?.lists[at];
    if (!shown) return;
    const { list, mapping } = shown;
    const chosen = { list, table, ...(mapping.measure !== undefined && { measure: mapping.measure }) };
    const made = await this.asked(() => this.anyCalculation().call('proposeLedger', [chosen, this.state.language]));
    if (made) this.replace(at, made);
  }

  /** Takes over what a person chose for a list; it is then no guess any more. */
  async changeList(at: number, key: string, mapping: ListMapping): Promise<void> {
    const list = this.found?.lists[at];
    if (!list) return;
    const guessed = list.guessed.filter((one) => one !== key);
    const chosen = [{ list: list.list, mapping, guessed }];
    const made = await this.asked(() => this.anyCalculation().call('viewLists', [chosen, this.state.language]));
    const [view] = made?.lists ?? [];
    if (view) this.replace(at, view);
  }

  /** Chooses published factors, such as `CN`; none for an empty text. */
  chooseFactors(choice: string): void {
    const { found } = this;
    if (!found) return;
    const { lists, ledgers } = found;
    this.set({ overlay: { kind: 'import', found: { lists, ledgers, ...(choice !== '' && { factors: choice }) } } });
  }

  /** Shows what would be added to the workbook. */
  announceImport(): Promise<void> {
    return this.work('comparing', true, async () => {
      const { found } = this;
      if (!found) return;
      const { lists, factors } = found;
      const chosen = lists.map(({ list, mapping, guessed }) => ({ list, mapping, guessed }));
      const announced = await this.anyCalculation().call('announceImport', [chosen, factors, this.state.language]);
      this.set({ overlay: { kind: 'import', found, announced } });
    });
  }

  /** Back from what would be added to the choices. */
  openAgain(): void {
    const { found } = this;
    if (found) this.set({ overlay: { kind: 'import', found } });
  }

  /** Adds what was announced, and calculates. */
  async confirmImport(): Promise<void> {
    const { overlay } = this.state;
    const announced = overlay?.kind === 'import' ? overlay.announced : undefined;
    if (!announced) return;
    await this.insert(async () => announced.sheets);
    if (this.state.notice?.kind === 'inserted') this.set({ place: 'results' });
  }

  /** The lists in the language that is spoken by now. */
  protected async viewImport(): Promise<void> {
    const { found } = this;
    if (!found) return;
    const chosen = found.lists.map(({ list, mapping, guessed }) => ({ list, mapping, guessed }));
    const made = await this.asked(() => this.anyCalculation().call('viewLists', [chosen, this.state.language]));
    const { factors } = found;
    if (made) this.set({ overlay: { kind: 'import', found: { ...made, ...(factors !== undefined && { factors }) } } });
  }

  protected async insert(
    sheetsOf: (calculation: Caller<CalculationApi>) => Promise<readonly SheetPlan[]>,
  ): Promise<void> {
    await this.work('inserting', true, async (signal: AbortSignal, progress: Progress) => {
      const sheets = await sheetsOf(this.anyCalculation());
      await this.options.host.insert(sheets, progress, signal);
      this.set({ notice: { kind: 'inserted', sheets: sheets.length }, overlay: undefined });
    });
    if (this.state.notice?.kind === 'inserted') await this.keepingNotice(() => this.calculate());
  }

  /** What was said stays said, unless the work has something to say itself. */
  protected async keepingNotice(work: () => Promise<void>): Promise<void> {
    const { notice } = this.state;
    await work();
    if (this.state.notice === undefined && notice) this.set({ notice });
  }

  private get found(): PaneImport | undefined {
    const { overlay } = this.state;
    return overlay?.kind === 'import' ? overlay.found : undefined;
  }

  private replace(at: number, list: PaneList): void {
    const { found } = this;
    if (!found) return;
    const lists = found.lists.map((one, index) => (index === at ? list : one));
    this.set({ overlay: { kind: 'import', found: { ...found, lists } } });
  }
}
