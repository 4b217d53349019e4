/** What no sample speaks for and an auditor looks at himself: what is withheld, what is estimated, and what was doubted, judged or taken for granted. */
import { reasonsOf } from '../calculation/graph/node';
import type { Finding } from '../findings/finding';
import { findingMessage } from '../language/findingMessage';
import { words } from '../language/words';
import type { Language } from '../languages';
import { summedLedgers } from '../ledgers/allLedgers';
import { placeOf } from '../ledgers/ledgerTable';
import type { Ledgers } from '../ledgers/readLedgers';
import { documentTextAt, estimatedRows } from '../model/documentation';
import type { Results } from './allResults';
import { publishedNumbers } from './publishedNumbers';

export interface AuditItem {
  readonly kind: 'withheld' | 'estimated' | 'doubted' | 'judged' | 'unverified';
  /** A cell or a ledger; empty where it is neither. */
  readonly place: string;
  readonly text: string;
}

/** What is known of a calculated book. */
export interface Audited {
  readonly ledgers: Ledgers;
  readonly results: Results | undefined;
  readonly findings: readonly Finding[];
  /** Why findings are left as they are, where somebody said so. */
  readonly left: ReadonlyMap<Finding, string>;
}

/**
 * In that order: errors, and warnings for which a published number is withheld; rows whose evidence says that they are estimated; other warnings; notes, those too that stand behind a
 * number alone; and factors of the library that nobody verified.
 */
export function auditList({ ledgers, results, findings, left }: Audited, language: Language): readonly AuditItem[] {
  const reasons = new Set(results ? publishedNumbers(results).flatMap(({ node }) => reasonsOf(node)) : []);
  const all = [...new Set([...findings, ...reasons])];
  const isWarningThatWithholds = (finding: Finding): boolean => finding.severity === 'warning' && reasons.has(finding);
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
  const told = (kind: AuditItem['kind'], isOfKind: (finding: Finding) => boolean): readonly AuditItem[] =>
    all.filter(isOfKind).map((finding) => ({
      kind,
      place: finding.place.cell ?? finding.place.table ?? '',
      text: `${findingMessage(finding, language)}${leftText(left.get(finding), language)}`,
    }));
  const unverified = (results?.unverifiedFactors ?? []).map((item): AuditItem => ({
    kind: 'unverified',
    place: '',
    text: item,
  }));
  return [
    ...told('withheld', (finding) => finding.severity === 'error' || isWarningThatWithholds(finding)),
    ...estimated,
    ...told('doubted', (finding) => finding.severity === 'warning' && !isWarningThatWithholds(finding)),
    ...told('judged', ({ severity }) => severity === 'note'),
    ...unverified,
  ];
}

function leftText(reason: string | undefined, language: Language): string {
  return reason === undefined ? '' : ` ${words(language).audit.list.left(reason)}`;
}
