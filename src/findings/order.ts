/** The order in which findings are shown: errors first, each once. */
import type { Finding } from './finding';
import { severities } from './severity';

/** Errors, then warnings, then notes, otherwise in the order in which they were found. */
export function ordered(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ finding }: { readonly finding: Finding }): number => severities.indexOf(finding.severity);
  const once = [...new Set(findings)];
  return once
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => rank(a) - rank(b) || a.index - b.index)
    .map(({ finding }) => finding);
}
