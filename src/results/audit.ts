/** An audit of a calculated book: the rows to vouch, what is to be judged, and the sheets on which both is done. */
import { words } from '../language/words';
import type { Language } from '../languages';
import { tableName } from '../ledgers/names';
import { auditSheets } from '../templates/auditSheets';
import type { SheetPlan } from '../workbook/sheetPlan';
import type { Calculation } from '../calculation/calculate';
import { certaintyFactor } from './auditFactors';
import { auditList, type Audited, type AuditItem } from './auditList';
import { auditSample, sampleForm, type AuditSample, type SampleChoice } from './auditSample';

export interface Audit {
  /** The code of the seal over the ledgers. */
  readonly code: string;
  readonly sample: AuditSample;
  readonly items: readonly AuditItem[];
}

/** What became of the document that a row names: none is named; it is no path; its file is there or not; it is a link; or it lies where nobody looks. */
export type EvidenceState = 'none' | 'named' | 'there' | 'missing' | 'link' | 'elsewhere';

/** Errors up to which the limits are told. */
const mostErrors = 20;

/** What is chosen where nothing is said: the materiality of the settings, 95 % confidence, no error expected. */
export function usualChoice(audited: Audited): SampleChoice {
  return { seed: '1', materiality: Number(audited.results?.settings.materiality), confidence: '0.95', expected: 0 };
}

/** Nothing where there is nothing to draw from. */
export function auditOf(
  audited: Audited & { readonly calculation: Calculation | undefined },
  code: string,
  choice: SampleChoice,
  language: Language,
): Audit | undefined {
  const sample = audited.calculation && auditSample(audited.calculation, code, choice);
  return sample && { code, sample, items: auditList(audited, language) };
}

/** The sheets of an audit, named as none of those taken; `stateOf` says what became of a row's evidence. */
export function sheetsOfAudit(
  { code, sample, items }: Audit,
  stateOf: (evidence: string) => EvidenceState,
  language: Language,
  taken: { readonly sheets: readonly string[]; readonly tables: readonly string[] },
): readonly SheetPlan[] {
  const say = words(language).audit;
  const { choice, rows } = sample;
  const certain = rows.filter(({ isCertain }) => isCertain).length;
  return auditSheets(
    rows.map(({ ledger, evidence, ...row }) => ({
      ...row,
      evidence,
      ledger: tableName(ledger, language),
      file: say.evidence[stateOf(evidence)],
    })),
    items.map(({ kind, ...item }) => ({ ...item, kind: say.list.kinds[kind] })),
    {
      ...{ seed: choice.seed, code, method: sampleForm, confidence: Number(choice.confidence) },
      ...{ materiality: choice.materiality, expected: choice.expected, population: sample.population },
      ...{ material: sample.material, interval: sample.interval, start: sample.start, withheld: sample.withheld },
      rows: {
        certain,
        sampled: rows.length - certain,
        noEvidence: rows.filter(({ evidence }) => evidence === '').length,
      },
      factors: Array.from({ length: mostErrors + 1 }, (_, errors) => certaintyFactor(choice.confidence, errors)),
    },
    language,
    taken,
  );
}

/** What can be told of evidence by its text alone: a link, a path, or a name. */
export function evidenceKind(evidence: string): 'none' | 'named' | 'link' | 'path' {
  const text = evidence.trim();
  if (text === '') return 'none';
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(text)) return 'link';
  return /[\\/]|\.(pdf|xlsx?|csv|docx?|png|jpe?g|tiff?|msg|eml|zip|ofd)$/i.test(text) ? 'path' : 'named';
}
