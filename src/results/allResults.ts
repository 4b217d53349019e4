/** Everything we answer for, computed once and read by the sheets, the JSON, the pane and the terminal. */
import type { Calculation } from '../calculation/calculate';
import { certificateResults, type CertificateResults } from './certificateResults';
import { metalResults, type MetalResults } from './metalResults';
import { targetResults, type TargetResults } from './targetResults';

export interface Results {
  readonly metal: MetalResults;
  readonly certificates: CertificateResults;
  readonly targets: TargetResults;
}

export function allResults(calculation: Calculation): Results {
  return {
    metal: metalResults(calculation),
    certificates: certificateResults(calculation),
    targets: targetResults(calculation),
  };
}
