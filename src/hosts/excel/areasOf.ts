/** Gathers cells that share something into as few rectangles as reading rows from the top gives. */
import { cellAddress } from '../../workbook/address';

/** Excel reads no longer list of areas. */
const longestList = 4_000;

/** Rows and columns counted from 1, both ends inside. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** For each thing that `share` gives for a cell, the rectangles of the cells that have it; cells without one are left out. */
export function areasOf<Cell, Shared>(
  rows: readonly (readonly Cell[])[],
  share: (cell: Cell) => Shared | undefined,
): ReadonlyMap<Shared, readonly Rectangle[]> {
  const areas = new Map<Shared, Rectangle[]>();
  let open = new Map<string, { shared: Shared; rectangle: Rectangle }>();
  const close = ({ shared, rectangle }: { shared: Shared; rectangle: Rectangle }): void => {
    const found = areas.get(shared);
    if (found) found.push(rectangle);
    else areas.set(shared, [rectangle]);
  };
  rows.forEach((cells, index) => {
    const next = new Map<string, { shared: Shared; rectangle: Rectangle }>();
    for (const { shared, left, right } of runs(cells, share)) {
      const key = `${left}:${right}`;
      const above = open.get(key);
      if (above?.shared === shared) {
        open.delete(key);
        next.set(key, { shared, rectangle: { ...above.rectangle, bottom: index + 1 } });
      } else next.set(key, { shared, rectangle: { top: index + 1, left, bottom: index + 1, right } });
    }
    open.forEach(close);
    open = next;
  });
  open.forEach(close);
  return areas;
}

function runs<Cell, Shared>(
  cells: readonly Cell[],
  share: (cell: Cell) => Shared | undefined,
): { shared: Shared; left: number; right: number }[] {
  const found: { shared: Shared; left: number; right: number }[] = [];
  cells.forEach((cell, index) => {
    const shared = share(cell);
    const last = found.at(-1);
    if (shared === undefined) return;
    if (last && last.shared === shared && last.right === index) last.right = index + 1;
    else found.push({ shared, left: index + 1, right: index + 1 });
  });
  return found;
}

/** The rectangles as lists of addresses, each short enough for Excel. */
export function addressLists(rectangles: readonly Rectangle[]): readonly string[] {
  const lists: string[] = [];
  for (const { top, left, bottom, right } of rectangles) {
    const address =
      top === bottom && left === right
        ? cellAddress(top, left)
        : `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length >= longestList) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}
