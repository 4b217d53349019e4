/** What was done to the workbook, in a few words. */
import type { PaneWords } from '../../language/paneWords';
import type { DoneStep } from '../../workbook/host';

/** The step as it is named on the button that undoes it. */
export function stepText({ kind, places }: DoneStep, { step }: PaneWords): string {
  const [first = ''] = places;
  switch (kind) {
    case 'results':
      return step.results(places.length);
    case 'repairs':
      return places.length === 1 ? step.repair(first) : step.repairs(places.length);
    case 'typed':
      return places.length === 1 ? step.typed(first) : step.typedCells(places.length);
    case 'sheets':
      return step.sheets(places.length);
  }
}
