/** An audit's sample for other programs. */
import { exact, plainText } from '../quantity/exact';
import type { Audit, EvidenceState } from '../results/audit';
import { sampleForm } from '../results/auditSample';

const decimal = (value: number): string => plainText(exact(value));

/** The rows to vouch with what they were drawn by, and what is to be judged; amounts in tCO2e as decimal strings. */
export function auditJson({ code, sample, items }: Audit, stateOf: (evidence: string) => EvidenceState): unknown {
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
    rows: rows.map((row) => ({
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
    })),
    toJudge: items.map(({ kind, place, text }) => ({ kind, place, text })),
  };
}
