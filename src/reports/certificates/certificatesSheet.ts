/** `Certificate claims`: what counts and why not, the order of use, coverage, and the text to publish. */
import { putInstruments } from './instrumentsSection';
import { putCertificateEntries } from './certificateEntriesSection';
import { putCertificateLedger, putCertificateRows, putUnreadable } from './certificateLedgerSection';
import { putCertificateTotals } from './certificateTotalsSection';
import { putDividedProcesses, putOwnElectricity, putRules } from './certificateProductSections';
import { putCoverageSections, putElectricity } from './coverageSections';
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

/** The sheet from its totals down to the rules, last the rows of the ledger on which all rests. */
export function putCertificates(context: ReportContext): Laid['certificates'] {
  const { drafts, words, calculation } = context;
  const draft = drafts.certificates;
  draft.extras.columnsInView = 2;
  putTitle(context, 'certificates', words.certificates.title.claims);
  putRow(draft, 3, 1, [text(words.certificates.notes.trace, { role: 'note' })]);
  const { judged, claims, divided } = calculation.certificates;
  putCertificateTotals(context);
  const coverage = putCoverageSections(context);
  putInstruments(context);
  if (judged.length > 0) putCertificateEntries(context);
  const ledger = judged.length > 0 ? putCertificateLedger(context) : undefined;
  const unreadable = putUnreadable(context);
  const used = claims.run.pools.length > 0 ? putPools(context) : undefined;
  const slots = claims.slots && putSlots(context, draft, claims.slots.lines);
  const electricity = putElectricity(context);
  if (divided.length > 0) putDividedProcesses(context);
  putOwnElectricity(context);
  putSoldGeneration(context);
  putRules(context);
  return { coverage, electricity, ledger, unreadable, slots, rows: putCertificateRows(context), ...used };
}
