/** Certificates that claim what another one claims: the same one twice, serials that overlap, one redemption booked twice, one generation under two schemes. */
import { finding, type Finding } from '../../findings/finding';
import { Notes } from '../../findings/notes';
import { nameKey } from '../../ledgers/cleanText';
import { exact, plainText, type Exact } from '../../quantity/exact';
import { inMegawattHours, placeOfCertificate, type Certificate, type CertificateFacts } from './certificates';
import type { Days } from '../calendarMonths';
import { claimDays, isSameName, type Reason } from './eligibility';
import { marketOfCountry } from './markets';
import { mayBe, mayBeTwin } from './unreadableCertificates';
import { firstClaims, serialCount } from './serialNumbers';
import { technologyFamily } from './technologies';
import { unitSlips } from './unitSlips';

/** How much of a certificate is its own to claim, and why not the rest. */
interface OwnPart {
  /** Share of its volume, 1 where nobody else claims any of it. */
  readonly share: Exact;
  readonly reasons: readonly Reason[];
  /** What to look at though it counts: a part that another one claims, perhaps the same generation. */
  readonly conditions: readonly Reason[];
  /** Errors of rows that cannot be read and may claim the same before it: they leave its share unknown. */
  readonly unknown: readonly Finding[];
  /** What says that another one claims serials of it. */
  readonly overlap: Finding | undefined;
}

const steps = ['product', 'process', 'site', 'free'] as const;
export type Step = (typeof steps)[number];

/** How narrowly a certificate is dedicated. */
export function stepOf(certificate: Pick<Certificate, 'product' | 'process' | 'site'>): Step {
  if (certificate.product !== '') return 'product';
  if (certificate.process !== '') return 'process';
  return certificate.site !== '' ? 'site' : 'free';
}

/** Whose certificates they are, and the days that are reported. */
interface Reporter {
  readonly organisation: string;
  readonly period: Days;
}

/** The own part of every certificate, in the order of the ledger, whatever the order of its rows. */
export function ownParts(
  facts: CertificateFacts,
  reporter: Reporter,
): {
  readonly parts: readonly OwnPart[];
  readonly slips: ReadonlySet<Certificate>;
  readonly findings: readonly Finding[];
} {
  const { certificates } = facts;
  const notes = new Notes();
  const excluded = new Map<Certificate, Reason>();
  const ranked = inRank(certificates, reporter);
  sayTwice(
    ranked,
    (certificate) => `${certificate.scheme} ${nameKey(certificate.name)}`,
    'certificate-twice',
    excluded,
    notes,
  );
  sayTwice(
    ranked.filter(({ status, verificationKey }) => status === 'redeemed' && verificationKey !== ''),
    ({ verificationKey }) => nameKey(verificationKey),
    'verification-key-twice',
    excluded,
    notes,
  );
  const perhapsTwice = sayOneGeneration(ranked, notes);
  const slips = unitSlips(facts, notes);
  for (const [certificate, reason] of slips.tooMuch) excluded.set(certificate, reason);
  const claims = firstClaims(ranked.map(({ serials }) => serials));
  const parts = new Map<Certificate, OwnPart>();
  ranked.forEach((certificate, index) => {
    const reason = excluded.get(certificate);
    const claim = claims[index];
    const unknown = unreadTwins(facts, certificate, reporter);
    const conditions = [...(perhapsTwice.get(certificate) ?? [])];
    const first = claim?.overlaps === undefined ? undefined : ranked[claim.overlaps];
    if (first && claim && certificate.serials) {
      const overlap = reason ? undefined : overlapping(certificate, first);
      if (overlap) notes.take([overlap]);
      if (claim.own > 0n) conditions.push({ code: 'partly claimed elsewhere', detail: first.name });
      const claimed: readonly Reason[] = claim.own === 0n ? [{ code: 'claimed elsewhere', detail: first.name }] : [];
      parts.set(certificate, {
        share: reason ? exact(0) : exact(claim.own).div(exact(serialCount(certificate.serials))),
        reasons: reason ? [reason] : claimed,
        conditions,
        unknown,
        overlap,
      });
    } else
      parts.set(certificate, {
        share: exact(reason ? 0 : 1),
        reasons: reason ? [reason] : [],
        conditions,
        unknown,
        overlap: undefined,
      });
  });
  return {
    parts: certificates.map(
      (certificate) =>
        parts.get(certificate) ?? { share: exact(1), reasons: [], conditions: [], unknown: [], overlap: undefined },
    ),
    slips: slips.all,
    findings: notes.findings,
  };
}

/** Sold ones and those redeemed for others come first, since their claim is gone; then those claimed for earlier days; then the most narrowly dedicated; alike in every order of rows. */
function inRank(certificates: readonly Certificate[], reporter: Reporter): readonly Certificate[] {
  const keyed = certificates.map((certificate) => {
    const { table: _, row: __, serials, volume, unit: ledgerUnit, ...plain } = certificate;
    const serial = serials ? `${serials.series} ${serials.from} ${serials.to}` : '';
    return {
      certificate,
      status: statusRank(certificate, reporter),
      time: timeOf(certificate, reporter.period),
      step: steps.indexOf(stepOf(certificate)),
      text: JSON.stringify([plain.redeemedOn ?? 0, plain, serial, plainText(volume), ledgerUnit.symbol]),
    };
  });
  keyed.sort(
    (a, b) =>
      a.status - b.status || a.time - b.time || a.step - b.step || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  );
  return keyed.map(({ certificate }) => certificate);
}

function statusRank({ status, beneficiary }: Certificate, { organisation }: Reporter): number {
  if (status !== 'redeemed') return { sold: 0, purchased: 3, expired: 4 }[status];
  return beneficiary === '' || (organisation !== '' && !isSameName(beneficiary, organisation)) ? 1 : 2;
}

/** Errors of unreadable rows that may claim what the certificate claims, and may come before it. */
function unreadTwins(
  { unreadable }: CertificateFacts,
  certificate: Certificate,
  reporter: Reporter,
): readonly Finding[] {
  const own = statusRank(certificate, reporter);
  return unreadable
    .filter(
      (row) =>
        (mayBe(row, 'sold') || (own >= 1 && mayBe(row, 'redeemed')) || (own >= 3 && mayBe(row, 'purchased'))) &&
        mayBeTwin(row, certificate),
    )
    .flatMap(({ errors }) => errors);
}

/** Claimed for days before the report, in it, after it. */
function timeOf(certificate: Certificate, period: Days): number {
  const { from, to } = claimDays(certificate, period);
  return to < period.from ? 0 : from > period.to ? 2 : 1;
}

/** Whether two certificates both have serials and these do not meet. */
function areApart({ serials: one }: Certificate, { serials: other }: Certificate): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    (one.series !== other.series || one.to < other.from || other.to < one.from)
  );
}

function sayTwice(
  ranked: readonly Certificate[],
  keyOf: (certificate: Certificate) => string,
  code: 'certificate-twice' | 'verification-key-twice',
  excluded: Map<Certificate, Reason>,
  notes: Notes,
): void {
  const firsts = new Map<string, Certificate>();
  for (const certificate of ranked) {
    const key = keyOf(certificate);
    const first = firsts.get(key);
    if (!first) firsts.set(key, certificate);
    else if (!areApart(first, certificate) && !excluded.has(certificate)) {
      // Where both have serials the overlap is known to the last one.
      if (!(first.serials && certificate.serials))
        excluded.set(certificate, {
          code: 'claimed elsewhere',
          detail: `${first.name}, ${placeOfCertificate(first).cell ?? ''}`,
        });
      if (first.serials && certificate.serials && code === 'verification-key-twice') continue;
      const counts = certificate.status === 'redeemed';
      notes.add(
        code,
        placeOfCertificate(certificate, code === 'certificate-twice' ? 'certificate' : 'verificationKey'),
        {
          value: code === 'certificate-twice' ? certificate.name : certificate.verificationKey,
          first: placeOfCertificate(first).cell ?? '',
        },
        counts ? 'error' : 'warning',
      );
    }
  }
}

function overlapping(certificate: Certificate, first: Certificate): Finding {
  return finding(
    'serials-overlap',
    placeOfCertificate(certificate, 'serialFrom'),
    {
      certificate: certificate.name,
      near: first.name,
      first: placeOfCertificate(first, 'serialFrom').cell ?? '',
    },
    certificate.status === 'redeemed' ? 'error' : 'warning',
  );
}

/** The same technology, days and volume under two schemes: perhaps one generation certified twice. Gives the condition of those that come second. */
function sayOneGeneration(ranked: readonly Certificate[], notes: Notes): ReadonlyMap<Certificate, readonly Reason[]> {
  const firsts = new Map<string, Certificate>();
  const conditions = new Map<Certificate, readonly Reason[]>();
  for (const certificate of ranked.filter(({ status }) => status === 'redeemed')) {
    const { generatedFrom, generatedTo, technology, country } = certificate;
    if (generatedFrom === undefined && generatedTo === undefined) continue;
    const key = [
      technologyFamily(technology),
      marketOfCountry(country) ?? '',
      generatedFrom,
      generatedTo,
      plainText(inMegawattHours(certificate.volume, certificate.unit)),
    ].join(' ');
    const first = firsts.get(key);
    if (!first) firsts.set(key, certificate);
    else if (first.scheme !== certificate.scheme) {
      conditions.set(certificate, [{ code: 'perhaps one generation', detail: first.name }]);
      notes.add('one-generation-two-schemes', placeOfCertificate(certificate, 'scheme'), {
        certificate: certificate.name,
        near: first.name,
        first: placeOfCertificate(first).cell ?? '',
      });
    }
  }
  return conditions;
}
