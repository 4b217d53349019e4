/** An audit's sample for other programs. */
import { exact, plainText } from '../quantity/exact';
import type { Audit, EvidenceState } from '../results/audit';
import type { AuditFound, Vouched } from '../results/auditFound';
import { sampleForm } from '../results/auditSample';

const decimal = (value: number): string => plainText(exact(value));

/** The rows to vouch with what they were drawn by, and what is to be judged; amounts in tCO2e as decimal strings. */
export function auditJson(
  { code, sample, vouched, found, items, judged }: Audit,
  stateOf: (evidence: string) => EvidenceState,
): unknown {
  const { choice, rows } = sample;
  return {
    format: 'crossfoot-audit/1',
    method: sampleForm,
    seal: code,
    seed: choice.seed,
    confidence: choice.confidence,
    materiality: decimal(choice.materiality),
    expectedError: decimal(choice.expected),
    population: decimal(sample.population),
    materialError: decimal(sample.material),
    interval: decimal(sample.interval),
    start: decimal(sample.start),
    withheldLines: sample.withheld,
    result: resultJson(found),
    rows: rows.map((row, index) => ({
      table: row.ledger,
      row: row.row + 1,
      cell: row.cell,
      item: row.item,
      quantity: decimal(row.quantity),
      unit: row.unit,
      emissions: decimal(row.emissions),
      taken: row.isCertain ? 'certain' : 'sampled',
      evidence: row.evidence,
      evidenceState: stateOf(row.evidence),
      ...rowFound(vouched[index], found.rows[index]),
    })),
    toJudge: items.map(({ kind, place, text }, index) => ({ kind, place, text, ...judged[index] })),
  };
}

/** What follows from what was found so far. */
function resultJson({ open, certain, sampled, noEvidence, conclusion, ...found }: AuditFound): unknown {
  return {
    rowsCertain: certain,
    rowsSampled: sampled,
    rowsOpen: open,
    rowsWithoutEvidence: noEvidence,
    knownError: plainText(found.known),
    projectedError: plainText(found.projected),
    mostLikelyError: plainText(found.likely),
    basicPrecision: plainText(found.basicPrecision),
    upperLimitTooHigh: plainText(found.over),
    upperLimitTooLow: plainText(found.under),
    conclusion: { notYet: 'open', accepted: 'below material', beyond: 'may be material' }[conclusion],
    methodSource: 'general knowledge of monetary-unit sampling; not checked against ISA 530',
  };
}

function rowFound({ agrees, found, note }: Vouched = { note: '' }, followed?: AuditFound['rows'][number]): object {
  return {
    agrees: agrees ?? null,
    found: found ? plainText(found) : null,
    error: followed ? plainText(followed.error) : null,
    tainting: followed?.tainting ? plainText(followed.tainting) : null,
    note,
  };
}
