/** `Certificate claims`: what counts and why not, the order of use, coverage, and the text to publish. */
import { putInstruments } from './instrumentsSection';
import { putCertificateEntries } from './certificateEntriesSection';
import { putCertificateLedger, putUnreadable } from './certificateLedgerSection';
import { putCertificateTotals } from './certificateTotalsSection';
import { putCoverageSections, putDividedProcesses, putOwnElectricity, putRules } from './certificateProductSections';
import { putPools } from './certificateUseSections';
import { text } from '../layout/contents';
import type { ReportContext, ReportedResults } from '../context';
import type { Laid } from '../laid';
import { putRow } from '../layout/draft';
import { putSlots } from '../timeMatching/monthSections';
import { putTitle } from '../layout/title';
import { putSoldGeneration } from './soldGenerationSections';

/** True where the ledgers hold anything of certificates, readable or not. */
export function hasCertificates({ calculation }: ReportedResults): boolean {
  const { facts } = calculation.certificates;
  return facts.certificates.length + facts.unreadable.length + facts.purchases.length > 0;
}

/** The sheet from its totals down to the rules. */
export function putCertificates(context: ReportContext): Laid['certificates'] {
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
  putTitle(context, 'certificates', words.certificates.title.claims);
  putRow(draft, 3, 1, [text(words.certificates.notes.trace, { role: 'note' })]);
  const { judged, claims, divided } = calculation.certificates;
  putCertificateTotals(context);
  putCoverageSections(context);
  putInstruments(context);
  const entries = judged.length > 0 ? putCertificateEntries(context) : undefined;
  const ledger = entries && putCertificateLedger(context, entries);
  const unreadable = putUnreadable(context);
  const used = claims.run.pools.length > 0 ? putPools(context) : undefined;
  if (claims.slots) putSlots(context, draft, claims.slots.lines);
  if (divided.length > 0) putDividedProcesses(context);
  putOwnElectricity(context);
  putSoldGeneration(context);
  putRules(context);
  return { entries, ledger, unreadable, ...used };
}
