/** Whether a share of recycled metal reaches its target under each boundary, and how many tonnes decide. */
import type { Boundary } from '../../model/reportSettings';
import type { PaneProduct, PaneTarget } from '../result/paneResult';
import { boundaries } from './boundaries';

export interface BoundaryVerdict {
  readonly boundary: Boundary;
  readonly isHeadline: boolean;
  readonly isReached: boolean;
  /** Tonnes of recycled metal, in place of other metal, above the target; below it where negative. */
  readonly tonnes: number;
  /** Tonnes that count as recycled here and not under the boundary of the report. */
  readonly movedTonnes: number;
}

/** The boundary of the report, then those that say otherwise of the target; nothing where a share is not known. Scrap of the furnace is no recycled content and is left out. */
export function boundaryVerdicts(
  product: PaneProduct,
  goal: PaneTarget,
  headline: Boundary,
): readonly BoundaryVerdict[] {
  const metalIn = (boundary: Boundary): { readonly recycled: number; readonly counted: number } | undefined => {
    const [share, counted] = [product.recycled[boundary].total.value, product.countedMetal[boundary]];
    return share === null || counted === null
      ? undefined
      : { recycled: Number(share) * Number(counted), counted: Number(counted) };
  };
  const here = metalIn(headline);
  if (!here || goal.direction !== 'at least') return [];
  const target = Number(goal.target);
  const verdictOf = (boundary: Boundary): readonly BoundaryVerdict[] => {
    const metal = metalIn(boundary);
    if (!metal) return [];
    const tonnes = metal.recycled - target * metal.counted;
    const share = Number(product.recycled[boundary].total.value);
    return [
      {
        boundary,
        isHeadline: boundary === headline,
        isReached: share >= target,
        tonnes,
        movedTonnes: metal.recycled - here.recycled,
      },
    ];
  };
  const [own] = verdictOf(headline);
  const others = boundaries
    .filter((boundary) => boundary !== headline && boundary !== 'all scrap')
    .flatMap(verdictOf)
    .filter(({ isReached }) => isReached !== own?.isReached);
  return own ? [own, ...others] : [];
}
