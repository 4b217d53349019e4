/** `Certificate claims`: what counts and why not, the order of use, coverage, and the text to publish. */
import { putCertificateDisclosure } from './certificateDisclosure';
import { putCertificateEntries } from './certificateEntriesSection';
import { putCertificateLedger, putUnreadable } from './certificateLedgerSection';
import { putCertificateTotals } from './certificateTotalsSection';
import type { CertificateSections } from './certificateColumns';
import { putCoverageSections, putDividedProcesses, putOwnElectricity, putRules } from './certificateProductSections';
import { putPools } from './certificateUseSections';
import { text } from '../layout/contents';
import type { ReportContext } from '../context';
import { putRow } from '../layout/draft';
import { putSlots } from '../timeMatching/monthSections';
import { putTitle } from '../crossfoot/crossfootSheet';
import { putSoldGeneration } from './soldGenerationSections';

/** True where the ledgers hold anything of certificates, readable or not. */
export function hasCertificates({ calculation }: Pick<ReportContext, 'calculation'>): boolean {
  const { facts } = calculation.certificates;
  return facts.certificates.length + facts.unreadable.length + facts.purchases.length > 0;
}

/** The sheet from its totals down to the rules. */
export function putCertificates(context: ReportContext, sections: CertificateSections): void {
  const { drafts, words, calculation } = context;
  const draft = drafts.certificates;
  draft.widths.push(
    26,
    32,
    20,
    18,
    16,
    26,
    ...Array.from({ length: 10 }, () => 15),
    60,
    20,
    ...Array.from({ length: 24 }, () => 15),
  );
  draft.extras.freeze = { rows: 3, columns: 1 };
  draft.extras.paper = 'A3';
  putTitle(context, 'certificates', words.certificates.title.claims);
  putRow(draft, 3, 1, [text(words.certificates.notes.trace, { role: 'note' })]);
  putCertificateTotals(context, sections);
  putCoverageSections(context, sections);
  putCertificateDisclosure(context, sections);
  if (calculation.certificates.judged.length > 0) {
    putCertificateEntries(context, sections);
    putCertificateLedger(context, sections);
  }
  putUnreadable(context, sections);
  if (calculation.certificates.claims.run.pools.length > 0) putPools(context, sections);
  const { slots } = calculation.certificates.claims;
  if (slots) putSlots(context, draft, slots.lines);
  if (calculation.certificates.divided.length > 0) putDividedProcesses(context, sections);
  putOwnElectricity(context);
  putSoldGeneration(context);
  putRules(context);
}
