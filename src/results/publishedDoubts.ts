/** Published figures that contradict one another or cannot be as they are printed, and targets printed in two ways. */
import type { Finding } from '../findings/finding';

/** The ledgers that hold what was published. */
export const publishedLedgers = ['Disclosed', 'Targets'] as const;

/** The doubts among the findings, in their order. */
export function doubtsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ severity, place }) =>
      severity === 'warning' && (publishedLedgers as readonly string[]).includes(place.table ?? ''),
  );
}
