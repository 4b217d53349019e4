/** Every certificate with its MWh, what it is dedicated to, and whether and how much of it counts. */
import { nameKey } from '../../ledgers/cleanText';
import { finding, type Finding, type Place } from '../../findings/finding';
import { Notes } from '../../findings/notes';
import { invoiceNames } from '../../model/certificates/certificateInvoices';
import {
  placeOfCertificate,
  type Certificate,
  type CertificateFacts,
  type CertificateKey,
} from '../../model/certificates/certificates';
import { ownParts } from '../../model/certificates/doubleClaims';
import { judge, lastDayToRedeem, type Reason, type Verdicts } from '../../model/certificates/eligibility';
import type { Plant } from '../../model/plant';
import { dateOfSerial } from '../../quantity/calendarDate';
import { exact, ZERO } from '../../quantity/exact';
import { unit } from '../../quantity/units';
import { follows, given, unknownNode, ledgerCell, type Node } from '../graph/node';
import type { ProcessOutput } from '../chain/outputs';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import { portion } from '../rules/portion';
import type { Sources } from '../graph/sources';
import { dedicationOf, marketsOfProcesses, mayCoverOf, type Dedication } from './dedication';
import type { Electricity } from './gridElectricity';

export interface JudgedCertificate {
  readonly certificate: Certificate;
  readonly dedication: Dedication;
  /** Set where it names what no ledger has and nothing else speaks against it: what it may be used for once the name is mended. */
  readonly mayCover: Dedication | undefined;
  /** Why it is not known what it is for. */
  readonly targetErrors: readonly Finding[];
  readonly verdicts: Verdicts;
  /** What is said of it at its row, by the reason where it has one. */
  readonly said: readonly { readonly reason: Reason['code'] | undefined; readonly finding: Finding }[];
  /** What says that another one claims serials of it. */
  readonly overlap: Finding | undefined;
  /** The invoice it belongs to; empty where none is named. */
  readonly invoice: string;
  /** A thousand times too much or too little beside its invoice or its serials. */
  readonly isSlip: boolean;
  /** Last day to redeem under its scheme, where a rule says one. */
  readonly lastDay: number | undefined;
  /** As in the ledger, in its unit. */
  readonly volume: Node;
  readonly megawattHours: Node;
  /** The part of its volume that no other certificate claims, whatever its status. */
  readonly ownShare: Node;
  /** The part of its volume that counts: 0 where it does not, less than 1 where serials are claimed elsewhere. */
  readonly countedShare: Node;
  /** MWh that count. */
  readonly counted: Node;
}

/** Said at the first certificate only: one repair mends all of them. */
const saidOnce: ReadonlySet<Finding['code']> = new Set(['certificate-market-unknown', 'certificate-no-vintage']);

/** Judges all certificates; what is odd about one is said at its row. */
export function judgedCertificates(
  plant: Plant,
  facts: CertificateFacts,
  sources: Sources,
  outputs: readonly ProcessOutput[],
  electricity: Electricity,
): { readonly certificates: readonly JudgedCertificate[]; readonly findings: readonly Finding[] } {
  const markets = marketsOfProcesses(plant);
  const own = ownParts(facts, { organisation: plant.settings.organisation, period: plant.period });
  const invoiceOf = invoiceNames(facts.purchases);
  const notes = new Notes();
  notes.take(own.findings);
  const dedications = new Map<string, Dedication>();
  const certificates = facts.certificates.map((certificate, index): JudgedCertificate => {
    const key = JSON.stringify(
      [certificate.product, certificate.process, certificate.site, certificate.country].map((text) => nameKey(text)),
    );
    const dedication = dedications.get(key) ?? dedicationOf(certificate, plant, outputs, markets);
    dedications.set(key, dedication);
    const part = own.parts[index] ?? { share: exact(1), reasons: [], conditions: [], unknown: [], overlap: undefined };
    const unknown: readonly Reason[] = dedication.unknown
      ? [{ code: 'target unknown', detail: dedication.unknown.value }]
      : [];
    const isUnknown = dedication.unknown !== undefined;
    const verdicts = judge(certificate, {
      organisation: plant.settings.organisation,
      period: plant.period,
      markets: dedication.markets,
      further: [...part.reasons, ...unknown],
      furtherConditions: part.conditions,
    });
    const volume = given(certificate.volume, ledgerCell(certificate.table, certificate.row, 'volume'));
    const megawattHours = follows(
      activityInFactorUnit,
      volume,
      sources.unitSize(certificate.unit),
      sources.unitSize(unit(certificate.unit.dimension === 'certificate' ? 'certificate' : 'MWh')),
    );
    const ownShare =
      part.unknown.length > 0
        ? unknownNode(part.unknown)
        : given(part.share, { kind: 'parameter', name: 'share of a certificate that is its own' });
    const isOnlyReason = isUnknown && verdicts.inventory.reasons.every(({ code }) => code === 'target unknown');
    const isMistyped = isOnlyReason || (isUnknown && certificate.status === 'sold');
    const target = targetFinding(certificate, dedication, isMistyped ? 'error' : 'warning');
    const unsure = [
      ...(isOnlyReason ? target : []),
      ...(verdicts.inventory.counts || isOnlyReason ? part.unknown : []),
    ];
    const countedShare =
      unsure.length > 0
        ? unknownNode(unsure)
        : given(verdicts.inventory.counts ? part.share : ZERO, {
            kind: 'parameter',
            name: 'counted share of a certificate',
          });
    const judged = {
      certificate,
      dedication,
      mayCover: isMistyped ? mayCoverOf(certificate, plant, outputs, markets) : undefined,
      targetErrors: isMistyped ? target : [],
      verdicts,
      overlap: part.overlap,
      invoice: invoiceOf(certificate),
      isSlip: own.slips.has(certificate),
      lastDay: lastDayToRedeem(certificate),
      volume,
      megawattHours,
      ownShare,
      countedShare,
      counted: follows(portion, megawattHours, countedShare),
    };
    const said = findingsOf(judged, electricity, target).map(({ reason, finding: one }) => {
      if (saidOnce.has(one.code)) return { reason, finding: notes.once([one.code], () => one) };
      notes.take([one]);
      return { reason, finding: one };
    });
    return { ...judged, said };
  });
  return { certificates, findings: notes.findings };
}

/** A name that no ledger has: an error where nothing else speaks against the certificate, for then it may count once the name is mended. */
function targetFinding(
  certificate: Certificate,
  { unknown, step }: Dedication,
  severity: Finding['severity'],
): readonly Finding[] {
  if (!unknown) return [];
  return [
    finding(
      'certificate-target-unknown',
      placeOfCertificate(certificate, step === 'free' ? 'site' : step),
      { certificate: certificate.name, ...unknown },
      severity,
    ),
  ];
}

/** What is said of a redeemed certificate; one that is not redeemed is a matter of its invoice, or of the generation it was sold with. */
function findingsOf(
  { certificate, dedication, verdicts, lastDay, invoice }: Omit<JudgedCertificate, 'said'>,
  electricity: Electricity,
  targets: readonly Finding[],
): JudgedCertificate['said'] {
  const of = { certificate: certificate.name };
  const at = (key: CertificateKey): Place => placeOfCertificate(certificate, key);
  const unknown = dedication.unknown && targets;
  const ofNoReason = (one: Finding) => ({ reason: undefined, finding: one });
  if (certificate.status !== 'redeemed') return certificate.status === 'sold' ? (unknown ?? []).map(ofNoReason) : [];
  const { reasons, conditions } = verdicts.inventory;
  const findingsFor = (reason: Reason): readonly Finding[] => {
    switch (reason.code) {
      case 'no beneficiary':
        return [finding('certificate-no-beneficiary', at('beneficiary'), { ...of, invoice })];
      case 'other beneficiary':
        return [
          finding('certificate-other-beneficiary', at('beneficiary'), {
            ...of,
            beneficiary: reason.detail ?? '',
            invoice,
          }),
        ];
      case 'outside the claim period':
        return [finding('certificate-outside-claim', at('claimFrom'), of)];
      case 'claim beyond the period':
        return [finding('certificate-claim-beyond-period', at('claimFrom'), of)];
      case 'other market':
        return [finding('certificate-other-market', at('country'), { ...of, value: reason.detail ?? '' })];
      case 'market not known':
        return [finding('certificate-market-unknown', at('country'), of)];
      case 'generated after the claim':
        return [finding('certificate-generated-late', at('generatedFrom'), of)];
      case 'not an attribute certificate':
        return [finding('certificate-is-offset', at('scheme'), of)];
      case 'own use':
        return [finding('certificate-own-use', at('technology'), of)];
      case 'generation not known':
        return [finding('certificate-no-vintage', at('generatedFrom'), of)];
      case 'partly generated after the claim':
        return [finding('certificate-generated-partly-late', at('generatedTo'), of)];
      case 'days contradict':
        return [finding('certificate-days-contradict', at('generatedFrom'), of)];
      case 'target unknown':
        return unknown ?? [];
      case 'rule':
        return ruleFindings(reason, certificate, lastDay);
      default:
        return [];
    }
  };
  const isUnnamed = verdicts.inventory.counts && !verdicts.product.counts && certificate.customer !== '';
  const hasGrid = dedication.processes.some((process) => electricity.grid.has(process));
  const further = [
    ...(dedication.isSiteElsewhere
      ? [finding('certificate-site-not-named', at('site'), { ...of, value: certificate.site })]
      : []),
    ...(isUnnamed
      ? [finding('certificate-product-unnamed', at('product'), { ...of, customer: certificate.customer })]
      : []),
    ...(verdicts.inventory.counts && !hasGrid && dedication.step !== 'free'
      ? [finding('certificate-without-grid', at(dedication.step), { ...of, value: dedication.label })]
      : []),
  ];
  return [
    ...[...reasons, ...conditions].flatMap((reason) =>
      findingsFor(reason).map((one) => ({ reason: reason.code, finding: one })),
    ),
    ...further.map(ofNoReason),
  ];
}

function ruleFindings({ rule }: Reason, certificate: Certificate, lastDay: number | undefined): readonly Finding[] {
  const of = { certificate: certificate.name };
  const at = (key: CertificateKey): Place => placeOfCertificate(certificate, key);
  switch (rule?.test.kind) {
    case 'generated until':
      return isKnown(certificate)
        ? [
            finding('certificate-not-accepted', at('generatedTo'), {
              ...of,
              scheme: certificate.scheme,
              day: rule.test.day,
            }),
          ]
        : [];
    case 'redeemed within':
      return lastDay !== undefined && certificate.redeemedOn !== undefined
        ? [
            finding('certificate-not-accepted', at('redeemedOn'), {
              ...of,
              scheme: certificate.scheme,
              day: dateOfSerial(lastDay) ?? '',
            }),
          ]
        : [];
    case 'generated around':
      return isKnown(certificate)
        ? [finding('certificate-not-accepted', at('generatedFrom'), { ...of, scheme: certificate.scheme })]
        : [];
    case 'condition when older':
      return [finding('certificate-old-vintage', at('generatedTo'), of)];
    case 'condition when bought':
      return [finding('certificate-not-tradable', at('technology'), of)];
    default:
      return [];
  }
}

function isKnown({ generatedFrom, generatedTo }: Certificate): boolean {
  return generatedFrom !== undefined || generatedTo !== undefined;
}
