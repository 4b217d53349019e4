/** An audit of a calculated book: the rows to vouch with what was found in them, and what is to be judged. */
import type { Calculation } from '../calculation/calculate';
import type { Language } from '../languages';
import { auditFound, type AuditFound, type Vouched } from './auditFound';
import { auditList, type Audited, type AuditItem } from './auditList';
import { auditSample, type AuditSample, type SampleChoice } from './auditSample';
import { judgedBefore, vouchedBefore, type AuditBefore, type Judged } from './auditBefore';

export interface Audit {
  /** The code of the seal over the ledgers. */
  readonly code: string;
  readonly sample: AuditSample;
  /** What was found in each row of the sample. */
  readonly vouched: readonly Vouched[];
  readonly found: AuditFound;
  readonly items: readonly AuditItem[];
  /** What was concluded of each item. */
  readonly judged: readonly Judged[];
}

/** What became of the document that a row names: none is named; it is no path; its file is there or not; it is a link; or it lies where nobody looks. */
export type EvidenceState = 'none' | 'named' | 'there' | 'missing' | 'link' | 'elsewhere';

/** What is chosen where nothing is said: as the audit before, else the materiality of the settings, 95 % confidence, no error expected. */
export function usualChoice(audited: Audited, before?: AuditBefore): SampleChoice {
  return (
    before?.choice ?? {
      seed: '1',
      materiality: Number(audited.results?.settings.materiality),
      confidence: '0.95',
      expected: 0,
    }
  );
}

/** Nothing where there is nothing to draw from. Ticks and notes of an audit before are taken over for rows and items that are the same. */
export function auditOf(
  audited: Audited & { readonly calculation: Calculation | undefined },
  { code, choice, before }: { readonly code: string; readonly choice: SampleChoice; readonly before?: AuditBefore },
  language: Language,
): Audit | undefined {
  const sample = audited.calculation && auditSample(audited.calculation, code, choice);
  if (!sample) return undefined;
  const items = auditList(audited, language);
  const vouched = vouchedBefore(sample.rows, before);
  return { code, sample, vouched, found: auditFound(sample, vouched), items, judged: judgedBefore(items, before) };
}

/** What can be told of evidence by its text alone: a link, a path, or a name. */
export function evidenceKind(evidence: string): 'none' | 'named' | 'link' | 'path' {
  const text = evidence.trim();
  if (text === '') return 'none';
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(text)) return 'link';
  return /[\\/]|\.(pdf|xlsx?|csv|docx?|png|jpe?g|tiff?|msg|eml|zip|ofd)$/i.test(text) ? 'path' : 'named';
}

/** What became of evidence where no disk can be looked at. */
export function evidenceByText(evidence: string): EvidenceState {
  const kind = evidenceKind(evidence);
  return kind === 'path' ? 'elsewhere' : kind;
}
