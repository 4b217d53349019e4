/** Whether what is shown still holds: changes to the ledgers it was calculated from, and results that differ from those before. */
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { WorkbookChange } from '../../workbook/host';
import type { PaneResult } from '../result/paneResult';
import type { PaneState } from './paneState';

const shownChanges = 5;

/** What is stale after a change of the workbook; nothing where the change touches no ledger of the result. */
export function staleBy({ result, stale }: PaneState, change: WorkbookChange): PaneState['stale'] {
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

/** Whether two readings of a workbook give the same results: the same ledgers cell by cell, and the same sheets of the user's. Our own sheets are not looked at. */
export function isSameWorkbook(before: WorkbookSnapshot, now: WorkbookSnapshot): boolean {
  const ofUser = ({ sheets, ...others }: WorkbookSnapshot): unknown => ({
    ...others,
    sheets: sheets.filter(({ ownKey }) => ownKey === undefined),
  });
  return isSame(ofUser(before), ofUser(now));
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (one instanceof Map) return other instanceof Map && isSameList([...one], [...other]);
  if (one instanceof Set) return other instanceof Set && isSameList([...one], [...other]);
  if (ArrayBuffer.isView(one) || Array.isArray(one))
    return isSameList(one as unknown as ArrayLike<unknown>, other as ArrayLike<unknown>);
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === others.length &&
    keys.every((key) => isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]))
  );
}

function isSameList(one: ArrayLike<unknown>, other: ArrayLike<unknown>): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (!isSame(one[index], other[index])) return false;
  return true;
}
