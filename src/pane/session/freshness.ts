/** Whether what is shown still holds: changes to the ledgers it was calculated from, results that differ from those before, and the result sheets that are there. */
import type { WorkbookChange } from '../../workbook/host';
import type { Reading } from '../calculation/givenSnapshot';
import type { PaneResult } from '../result/paneResult';
import type { PaneState } from './paneState';

const shownChanges = 5;

/** What is stale after a change of the workbook; nothing where the change touches no ledger of the result. */
export function staleBy(
  { result, stale }: { readonly result?: PaneResult | undefined; readonly stale?: PaneState['stale'] },
  change: WorkbookChange,
): PaneState['stale'] {
  const known = result?.ledgers.some(
    (ledger) =>
      ledger.found &&
      ledger.found.sheet === change.sheet &&
      (change.table === undefined || change.table === ledger.found.name),
  );
  if (!result || change.ownKey !== undefined || !known) return undefined;
  const cells = [...new Set([...(stale?.cells ?? []), `${change.sheet}!${change.address}`])];
  return { cells: cells.slice(0, shownChanges), cancelled: stale?.cancelled ?? false };
}

/** Whether a run gave other figures of products than the one before. */
export function differs(before: PaneResult, result: PaneResult): boolean {
  return figuresOf(before) !== figuresOf(result);
}

/** The products' figures as one text, to see whether a run gave anything new. */
function figuresOf(result: PaneResult): string {
  return JSON.stringify(
    result.products.map(({ key, headline, recycled }) => [
      key,
      headline.market.value,
      headline.location.value,
      recycled.organisation.total.value,
    ]),
  );
}

/** Whether the workbook has all result sheets, under the names that they would have now, whether some are empty, and whether one of its sheets is the seal. */
export function sheetsIn(
  { sheets: found }: Reading,
  { sheets }: PaneResult,
): Pick<PaneState, 'sheetsThere' | 'isSealed' | 'isHalfWritten'> {
  return {
    sheetsThere: sheets.every(({ key, name }) =>
      found.some((sheet) => sheet.ownKey === key && sheet.name === name && !sheet.isEmpty),
    ),
    isSealed: found.some(({ ownKey, isEmpty }) => ownKey === 'seal' && !isEmpty),
    isHalfWritten: found.some(({ isEmpty }) => isEmpty),
  };
}
