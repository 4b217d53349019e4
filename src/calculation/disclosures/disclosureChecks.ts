/** All that is asked of disclosed figures beside their comparison with computed ones. */
import type { Finding } from '../../findings/finding';
import type { Plant } from '../../model/plant';
import type { DisclosedFigure } from './disclosed';
import type { Sources } from '../graph/sources';
import { doubtfulClaims } from './doubtfulClaims';
import {
  impliedCoal,
  impliedCoalFindings,
  impliedFactorFindings,
  impliedFactors,
  type ImpliedCoal,
  type ImpliedFactor,
} from './impliedFactors';
import { printedFigures, type PrintedFigure } from './printedFigure';
import { printedPairFindings, printedPairs, type PrintedPair } from './printedTwice';
import { totalFindings, totalsOfParts, type TotalOfParts } from './totalsOfParts';

export interface DisclosureChecks {
  readonly figures: readonly PrintedFigure[];
  readonly totals: readonly TotalOfParts[];
  readonly pairs: readonly PrintedPair[];
  readonly factors: readonly ImpliedFactor[];
  readonly coal: readonly ImpliedCoal[];
  readonly findings: readonly Finding[];
}

/** Compares disclosed figures with one another. */
export function disclosureChecks(
  plant: Plant,
  sources: Sources,
  disclosed: readonly DisclosedFigure[],
): DisclosureChecks {
  const figures = printedFigures(plant, disclosed);
  const totals = totalsOfParts(sources, figures);
  const pairs = printedPairs(sources, figures);
  const factors = impliedFactors(plant, sources, figures);
  const coal = impliedCoal(sources, figures);
  return {
    figures,
    totals,
    pairs,
    factors,
    coal,
    findings: [
      ...totalFindings(totals),
      ...printedPairFindings(pairs, figures),
      ...impliedFactorFindings(factors),
      ...impliedCoalFindings(coal, figures),
      ...doubtfulClaims(plant, figures, totals),
    ],
  };
}
