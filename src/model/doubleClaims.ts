/** Certificates that claim what another one claims: the same one twice, serials that overlap, one redemption booked twice, one generation under two schemes, kWh taken for MWh. */
import type { Finding } from '../findings/finding';
import { formulaKey } from '../ledgers/cleanText';
import { exact, plainText, total, type Exact } from '../quantity/exact';
import { unit } from '../quantity/units';
import { placeOfCertificate, type Certificate, type CertificateFacts, type Purchase } from './certificates';
import { isSameName, type Reason } from './eligibility';
import { marketOfCountry } from './markets';
import { firstClaims, serialCount } from './serialNumbers';

/** How much of a certificate is its own to claim, and why not the rest. */
export interface OwnPart {
  /** Share of its volume, 1 where nobody else claims any of it. */
  readonly share: Exact;
  readonly reasons: readonly Reason[];
}

export const steps = ['product', 'process', 'site', 'free'] as const;
export type Step = (typeof steps)[number];

/** How narrowly a certificate is dedicated. */
export function stepOf(certificate: Pick<Certificate, 'product' | 'process' | 'site'>): Step {
  if (certificate.product !== '') return 'product';
  if (certificate.process !== '') return 'process';
  return certificate.site !== '' ? 'site' : 'free';
}

/** MWh of a ledger quantity of energy or certificates: one certificate is one MWh. */
export function inMegawattHours(volume: Exact, of: Certificate['unit']): Exact {
  return volume.times(of.size).div(of.dimension === 'certificate' ? unit('certificate').size : unit('MWh').size);
}

/** The own part of every certificate, in the order of the ledger, whatever the order of its rows. */
export function ownParts(facts: CertificateFacts, organisation: string): { readonly parts: readonly OwnPart[]; readonly findings: readonly Finding[] } {
  const { certificates } = facts;
  const findings: Finding[] = [];
  const excluded = new Map<Certificate, Reason>();
  const ranked = inRank(certificates, organisation);
  sayTwice(ranked, (certificate) => `${certificate.scheme} ${formulaKey(certificate.name)}`, 'certificate-twice', excluded, findings);
  sayTwice(ranked.filter(({ status, verificationKey }) => status === 'redeemed' && verificationKey !== ''), ({ verificationKey }) => formulaKey(verificationKey), 'verification-key-twice', excluded, findings);
  sayOneGeneration(ranked, findings);
  for (const [certificate, reason] of slips(facts, findings)) excluded.set(certificate, reason);
  const claims = firstClaims(ranked.map(({ serials }) => serials));
  const parts = new Map<Certificate, OwnPart>();
  ranked.forEach((certificate, index) => {
    const reason = excluded.get(certificate);
    const claim = claims[index];
    const first = claim?.overlaps === undefined ? undefined : ranked[claim.overlaps];
    if (first && claim && certificate.serials) {
      const overlap: Reason = { code: 'claimed elsewhere', detail: first.name };
      if (!reason) findings.push(overlapping(certificate, first));
      parts.set(certificate, { share: reason ? exact(0) : exact(claim.own).div(exact(serialCount(certificate.serials))), reasons: reason ? [reason] : claim.own === 0n ? [overlap] : [] });
    } else parts.set(certificate, { share: exact(reason ? 0 : 1), reasons: reason ? [reason] : [] });
  });
  return { parts: certificates.map((certificate) => parts.get(certificate) ?? { share: exact(1), reasons: [] }), findings };
}

/** Sold ones and those redeemed for others come first, since their claim is gone; then the most narrowly dedicated; alike in every order of rows. */
function inRank(certificates: readonly Certificate[], organisation: string): readonly Certificate[] {
  const status = (certificate: Certificate): number => {
    if (certificate.status !== 'redeemed') return { sold: 0, purchased: 3, expired: 4 }[certificate.status];
    return certificate.beneficiary === '' || (organisation !== '' && !isSameName(certificate.beneficiary, organisation)) ? 1 : 2;
  };
  const keyed = certificates.map((certificate) => {
    const { table: _, row: __, serials, volume, unit: ledgerUnit, ...plain } = certificate;
    const serial = serials ? `${serials.series} ${serials.from} ${serials.to}` : '';
    return { certificate, status: status(certificate), step: steps.indexOf(stepOf(certificate)), text: JSON.stringify([plain.redeemedOn ?? 0, plain, serial, plainText(volume), ledgerUnit.symbol]) };
  });
  keyed.sort((a, b) => a.status - b.status || a.step - b.step || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return keyed.map(({ certificate }) => certificate);
}

/** Whether two certificates both have serials and these do not meet. */
function areApart({ serials: one }: Certificate, { serials: other }: Certificate): boolean {
  return one !== undefined && other !== undefined && (one.series !== other.series || one.to < other.from || other.to < one.from);
}

function sayTwice(
  ranked: readonly Certificate[], keyOf: (certificate: Certificate) => string, code: 'certificate-twice' | 'verification-key-twice',
  excluded: Map<Certificate, Reason>, findings: Finding[],
): void {
  const firsts = new Map<string, Certificate>();
  for (const certificate of ranked) {
    const key = keyOf(certificate);
    const first = firsts.get(key);
    if (!first) firsts.set(key, certificate);
    else if (!areApart(first, certificate) && !excluded.has(certificate)) {
      // Where both have serials the overlap is known to the last one.
      if (!(first.serials && certificate.serials)) excluded.set(certificate, { code: 'claimed elsewhere', detail: `${first.name}, ${placeOfCertificate(first).cell ?? ''}` });
      if (first.serials && certificate.serials && code === 'verification-key-twice') continue;
      const counts = certificate.status === 'redeemed';
      findings.push({
        code, severity: counts ? 'error' : 'warning', place: placeOfCertificate(certificate, code === 'certificate-twice' ? 'certificate' : 'verificationKey'),
        details: { value: code === 'certificate-twice' ? certificate.name : certificate.verificationKey, first: placeOfCertificate(first).cell ?? '' },
      });
    }
  }
}

function overlapping(certificate: Certificate, first: Certificate): Finding {
  return {
    code: 'serials-overlap', severity: certificate.status === 'redeemed' ? 'error' : 'warning', place: placeOfCertificate(certificate, 'serialFrom'),
    details: { certificate: certificate.name, near: first.name, first: placeOfCertificate(first, 'serialFrom').cell ?? '' },
  };
}

/** The same technology, days and volume under two schemes: perhaps one generation certified twice. */
function sayOneGeneration(ranked: readonly Certificate[], findings: Finding[]): void {
  const firsts = new Map<string, Certificate>();
  for (const certificate of ranked.filter(({ status }) => status === 'redeemed')) {
    const { generatedFrom, generatedTo, technology, country } = certificate;
    if (generatedFrom === undefined && generatedTo === undefined) continue;
    const key = [formulaKey(technology), marketOfCountry(country) ?? '', generatedFrom, generatedTo, plainText(inMegawattHours(certificate.volume, certificate.unit))].join(' ');
    const first = firsts.get(key);
    if (!first) firsts.set(key, certificate);
    else if (first.scheme !== certificate.scheme) {
      findings.push({
        code: 'one-generation-two-schemes', severity: 'warning', place: placeOfCertificate(certificate, 'scheme'),
        details: { certificate: certificate.name, near: first.name, first: placeOfCertificate(first).cell ?? '' },
      });
    }
  }
}

/** The invoice of a certificate: the one it names, else the one of a purchase line that names it; empty where there is none. */
export function invoiceNames(purchases: readonly Purchase[]): (certificate: Certificate) => string {
  const named = new Map<string, string>();
  for (const { certificate, invoice } of purchases) if (certificate !== '' && !named.has(formulaKey(certificate))) named.set(formulaKey(certificate), invoice);
  return ({ invoice, name }) => invoice || (named.get(formulaKey(name)) ?? '');
}

/** Certificates a thousand times what was invoiced, or what their serials count, do not count; a thousandth is said too. */
function slips(facts: CertificateFacts, findings: Finding[]): ReadonlyMap<Certificate, Reason> {
  const wrong = new Map<Certificate, Reason>();
  const say = (certificate: Certificate, isMore: boolean, wanted: string): void => {
    const volume = plainText(inMegawattHours(certificate.volume, certificate.unit), 12);
    if (isMore) wrong.set(certificate, { code: 'unit slip', detail: wanted });
    findings.push({ code: 'certificate-unit-slip', severity: 'error', place: placeOfCertificate(certificate, 'volume'), details: { certificate: certificate.name, value: volume, wanted, unit: 'MWh' } });
  };
  const invoiceNamed = invoiceNames(facts.purchases);
  const invoiced = new Map<string, Exact>();
  for (const { invoice, volume, unit: of } of facts.purchases) invoiced.set(formulaKey(invoice), (invoiced.get(formulaKey(invoice)) ?? exact(0)).plus(inMegawattHours(volume, of)));
  const held = new Map<string, Certificate[]>();
  for (const certificate of facts.certificates) {
    const key = formulaKey(invoiceNamed(certificate));
    const others = held.get(key);
    if (others) others.push(certificate);
    else held.set(key, [certificate]);
  }
  for (const [key, certificates] of held) {
    const paid = key === '' ? undefined : invoiced.get(key);
    const ratio = paid && thousand(total(certificates.map(({ volume, unit: of }) => inMegawattHours(volume, of))), paid);
    if (ratio && paid) for (const certificate of certificates) say(certificate, ratio === 'more', plainText(paid, 12));
  }
  for (const certificate of facts.certificates) {
    const { serials, volume } = certificate;
    if (!serials || serialCount(serials) === 1n || wrong.has(certificate)) continue;
    const count = exact(serialCount(serials)).div(exact(serials.unit));
    const megawattHours = inMegawattHours(volume, certificate.unit);
    const ratio = thousand(megawattHours, count);
    if (ratio) say(certificate, ratio === 'more', plainText(count, 12));
    else if (!megawattHours.minus(count).abs().lessThan(1)) {
      findings.push({
        code: 'serial-count-differs', severity: 'warning', place: placeOfCertificate(certificate, 'volume'),
        details: { certificate: certificate.name, value: plainText(megawattHours, 12), wanted: plainText(count, 12), unit: 'MWh' },
      });
    }
  }
  return wrong;
}

/** Whether one is a thousand times the other, to a thousandth. */
function thousand(one: Exact, other: Exact): 'more' | 'less' | undefined {
  if (one.isZero() || other.isZero()) return undefined;
  const isNear = (ratio: Exact): boolean => ratio.minus(1000).abs().lessThanOrEqualTo(1);
  return isNear(one.div(other)) ? 'more' : isNear(other.div(one)) ? 'less' : undefined;
}
