/** Tells of changes to the workbook that a person or another author made, and of the selected cell. */
import type { Unsubscribe, WorkbookChange } from '../../workbook/host';
import type { CellValue } from '../../workbook/sheetPlan';
import { atOnceInExcel } from './inExcel';
import { anchorsOf, ownSheetsOf } from '../../workbook/ownSheets';
import { workbookNames } from './ownNames';
import { selectedCell } from './selection';

type Registration = Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove' | 'context'>;

/** A change as Excel tells it at once, before anything is asked about it. */
export interface RawChange {
  readonly sheetId: string;
  readonly address: string;
  /** What was typed, where one cell was. */
  readonly typed: CellValue;
}

/**
 * Tells of each change but those of this add-in; `isOwn` says whether it is writing just now, for an Excel that does not say who did it.
 * `note` hears of the same changes at once.
 */
export function watchChanges(
  tell: (change: WorkbookChange) => void,
  isOwn: () => boolean,
  note: (change: RawChange) => void = () => undefined,
): Unsubscribe {
  return subscribe((context) =>
    context.workbook.worksheets.onChanged.add(async (event) => {
      const { triggerSource, source, worksheetId: sheetId, address } = event;
      const isOurs = triggerSource ? triggerSource === 'ThisLocalAddin' : source !== 'Remote' && isOwn();
      if (isOurs) return;
      note({ sheetId, address, typed: (event.details?.valueAfter as CellValue | undefined) ?? null });
      const change = await atOnceInExcel((own) => describe(own, event.worksheetId, event.address)).catch(
        () => undefined,
      );
      if (change) tell(change);
    }),
  );
}

/** Tells of the first cell of each new selection. */
export function watchSelection(tell: (cell: string) => void): Unsubscribe {
  return subscribe((context) =>
    context.workbook.worksheets.onSelectionChanged.add(async () => {
      const cell = await atOnceInExcel(selectedCell).catch(() => undefined);
      if (cell !== undefined) tell(cell);
    }),
  );
}

/** Registers in the background; nothing is told once the subscription ended, even where it ended before it began. */
function subscribe(register: (context: Excel.RequestContext) => Registration): Unsubscribe {
  let ended = false;
  const registered = atOnceInExcel(async (context) => {
    const registration = register(context);
    await context.sync();
    return registration;
  }).catch(() => undefined);
  return () => {
    if (ended) return;
    ended = true;
    void registered
      .then(
        (registration) =>
          registration &&
          Excel.run(registration.context, async (context) => {
            registration.remove();
            await context.sync();
          }),
      )
      .catch(() => undefined);
  };
}

async function describe(context: Excel.RequestContext, sheetId: string, address: string): Promise<WorkbookChange> {
  const { worksheets, names } = context.workbook;
  const sheet = worksheets.getItem(sheetId);
  sheet.load('name');
  names.load('items/name,items/formula');
  sheet.tables.load('items/name');
  const firstCell = sheet.getRange('A1');
  firstCell.load('values');
  await context.sync();
  const range = sheet.getRange(address);
  const meetings = sheet.tables.items.map((table) => ({
    name: table.name,
    shared: table.getRange().getIntersectionOrNullObject(range),
  }));
  for (const { shared } of meetings) shared.load('address');
  await context.sync();
  const table = meetings.find(({ shared }) => !shared.isNullObject)?.name;
  const anchors = anchorsOf(workbookNames(names.items), [sheet.name]);
  const title = firstCell.values[0]?.[0] as CellValue | undefined;
  const ownKey = [...ownSheetsOf(anchors, () => title).values()][0]?.key;
  return { sheet: sheet.name, address, ...(table !== undefined && { table }), ...(ownKey !== undefined && { ownKey }) };
}
