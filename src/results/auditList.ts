/** What no sample speaks for and an auditor looks at himself: what is withheld, what is estimated, and what was judged or taken for granted. */
import type { Finding } from '../findings/finding';
import { findingMessage } from '../language/findingMessage';
import type { Language } from '../languages';
import { summedLedgers } from '../ledgers/allLedgers';
import { placeOf } from '../ledgers/ledgerTable';
import type { Ledgers } from '../ledgers/readLedgers';
import { documentTextAt, estimatedRows } from '../model/documentation';
import type { Results } from './allResults';

export interface AuditItem {
  readonly kind: 'withheld' | 'estimated' | 'judged' | 'unverified';
  /** A cell or a ledger; empty where it is neither. */
  readonly place: string;
  readonly text: string;
}

/** What is known of a calculated book. */
export interface Audited {
  readonly ledgers: Ledgers;
  readonly results: Results | undefined;
  readonly findings: readonly Finding[];
}

/** In that order: errors, each of which withholds what it touches; rows whose evidence says that they are estimated; notes; and factors of the library that nobody verified. */
export function auditList({ ledgers, results, findings }: Audited, language: Language): readonly AuditItem[] {
  const told = (severity: Finding['severity'], kind: AuditItem['kind']): readonly AuditItem[] =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => ({
        kind,
        place: finding.place.cell ?? finding.place.table ?? '',
        text: findingMessage(finding, language),
      }));
  const estimated = summedLedgers.flatMap((name): readonly AuditItem[] => {
    const table = ledgers.tables.get(name);
    if (!table) return [];
    const estimates = estimatedRows(table);
    return [...table.rows]
      .filter((row) => estimates.some((isEstimated) => isEstimated(row)))
      .map((row) => ({
        kind: 'estimated',
        place: placeOf(table, row, table.ledger.lines.sum).cell ?? '',
        text: documentTextAt(table, row),
      }));
  });
  const unverified = (results?.unverifiedFactors ?? []).map((item): AuditItem => ({
    kind: 'unverified',
    place: '',
    text: item,
  }));
  return [...told('error', 'withheld'), ...estimated, ...told('note', 'judged'), ...unverified];
}
