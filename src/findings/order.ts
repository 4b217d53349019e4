/** The order in which findings are shown: errors first, each once. */
import type { Finding, Severity } from './finding';

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Errors, then warnings, then notes, otherwise in the order in which they were found. */
export function ordered(findings: readonly Finding[]): readonly Finding[] {
  const once = [...new Set(findings)];
  return once
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => rank[a.finding.severity] - rank[b.finding.severity] || a.index - b.index)
    .map(({ finding }) => finding);
}
