/** Every certificate with its MWh, what it is dedicated to, and whether and how much of it counts. */
import { nameKey } from '../../ledgers/cleanText';
import type { Finding } from '../../findings/finding';
import { invoiceNames } from '../../model/certificates/certificateInvoices';
import { placeOfCertificate, type Certificate, type CertificateFacts } from '../../model/certificates/certificates';
import { ownParts } from '../../model/certificates/doubleClaims';
import { judge, lastDayToRedeem, type Reason, type Verdicts } from '../../model/certificates/eligibility';
import type { Plant } from '../../model/plant';
import { dateOfSerial } from '../../quantity/calendarDate';
import { exact, ZERO } from '../../quantity/exact';
import { unit } from '../../quantity/units';
import { follows, given, unknownNode, type Node } from '../graph/node';
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
  const findings: Finding[] = [...own.findings];
  const dedications = new Map<string, Dedication>();
  const certificates = facts.certificates.map((certificate, index): JudgedCertificate => {
    const key = JSON.stringify(
      [certificate.product, certificate.process, certificate.site, certificate.country].map((text) => nameKey(text)),
    );
    const dedication = dedications.get(key) ?? dedicationOf(certificate, plant, outputs, markets);
    dedications.set(key, dedication);
    const part = own.parts[index] ?? { share: exact(1), reasons: [], conditions: [], unknown: [] };
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
    const volume = given(certificate.volume, {
      kind: 'ledger cell',
      table: certificate.table,
      row: certificate.row,
      key: 'volume',
    });
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
      invoice: invoiceOf(certificate),
      isSlip: own.slips.has(certificate),
      lastDay: lastDayToRedeem(certificate),
      volume,
      megawattHours,
      ownShare,
      countedShare,
      counted: follows(portion, megawattHours, countedShare),
    };
    findings.push(...findingsOf(judged, electricity, target));
    return judged;
  });
  const said = new Set<Finding['code']>();
  return {
    certificates,
    findings: findings.filter(({ code }) => !saidOnce.has(code) || (!said.has(code) && said.add(code))),
  };
}

/** A name that no ledger has: an error where nothing else speaks against the certificate, for then it may count once the name is mended. */
function targetFinding(
  certificate: Certificate,
  { unknown, step }: Dedication,
  severity: Finding['severity'],
): readonly Finding[] {
  if (!unknown) return [];
  return [
    {
      code: 'certificate-target-unknown',
      severity,
      place: placeOfCertificate(certificate, step === 'free' ? 'site' : step),
      details: { certificate: certificate.name, ...unknown },
    },
  ];
}

/** What is said of a redeemed certificate; one that is not redeemed is a matter of its invoice, or of the generation it was sold with. */
function findingsOf(
  { certificate, dedication, verdicts, lastDay, invoice }: JudgedCertificate,
  electricity: Electricity,
  targets: readonly Finding[],
): readonly Finding[] {
  const say = (
    code: Finding['code'],
    severity: Finding['severity'],
    key: string,
    details: Readonly<Record<string, string>> = {},
  ): Finding => ({
    code,
    severity,
    place: placeOfCertificate(certificate, key),
    details: { certificate: certificate.name, ...details },
  });
  const unknown = dedication.unknown && targets;
  if (certificate.status !== 'redeemed') return certificate.status === 'sold' ? (unknown ?? []) : [];
  const { reasons, conditions } = verdicts.inventory;
  const found = [...reasons, ...conditions].flatMap((reason): readonly Finding[] => {
    switch (reason.code) {
      case 'no beneficiary':
        return [say('certificate-no-beneficiary', 'warning', 'beneficiary', { invoice })];
      case 'other beneficiary':
        return [
          say('certificate-other-beneficiary', 'warning', 'beneficiary', { beneficiary: reason.detail ?? '', invoice }),
        ];
      case 'outside the claim period':
        return [say('certificate-outside-claim', 'warning', 'claimFrom')];
      case 'claim beyond the period':
        return [say('certificate-claim-beyond-period', 'warning', 'claimFrom')];
      case 'other market':
        return [say('certificate-other-market', 'warning', 'country', { value: reason.detail ?? '' })];
      case 'market not known':
        return [say('certificate-market-unknown', 'note', 'country')];
      case 'generated after the claim':
        return [say('certificate-generated-late', 'warning', 'generatedFrom')];
      case 'not an attribute certificate':
        return [say('certificate-is-offset', 'warning', 'scheme')];
      case 'own use':
        return [say('certificate-own-use', 'warning', 'technology')];
      case 'generation not known':
        return [say('certificate-no-vintage', 'note', 'generatedFrom')];
      case 'partly generated after the claim':
        return [say('certificate-generated-partly-late', 'warning', 'generatedTo')];
      case 'days contradict':
        return [say('certificate-days-contradict', 'warning', 'generatedFrom')];
      case 'target unknown':
        return unknown ?? [];
      case 'rule':
        return ruleFindings(reason, say, certificate, lastDay);
      default:
        return [];
    }
  });
  const isUnnamed = verdicts.inventory.counts && !verdicts.product.counts && certificate.customer !== '';
  const hasGrid = dedication.processes.some((process) => electricity.grid.has(process));
  return [
    ...found,
    ...(dedication.isSiteElsewhere
      ? [say('certificate-site-not-named', 'note', 'site', { value: certificate.site })]
      : []),
    ...(isUnnamed
      ? [say('certificate-product-unnamed', 'warning', 'product', { customer: certificate.customer })]
      : []),
    ...(verdicts.inventory.counts && !hasGrid && dedication.step !== 'free'
      ? [say('certificate-without-grid', 'warning', dedication.step, { value: dedication.label })]
      : []),
  ];
}

function ruleFindings(
  { rule }: Reason,
  say: (
    code: Finding['code'],
    severity: Finding['severity'],
    key: string,
    details?: Readonly<Record<string, string>>,
  ) => Finding,
  certificate: Certificate,
  lastDay: number | undefined,
): readonly Finding[] {
  switch (rule?.test.kind) {
    case 'generated until':
      return isKnown(certificate)
        ? [
            say('certificate-not-accepted', 'warning', 'generatedTo', {
              scheme: certificate.scheme,
              day: rule.test.day,
            }),
          ]
        : [];
    case 'redeemed within':
      return lastDay !== undefined && certificate.redeemedOn !== undefined
        ? [
            say('certificate-not-accepted', 'warning', 'redeemedOn', {
              scheme: certificate.scheme,
              day: dateOfSerial(lastDay) ?? '',
            }),
          ]
        : [];
    case 'generated around':
      return isKnown(certificate)
        ? [say('certificate-not-accepted', 'warning', 'generatedFrom', { scheme: certificate.scheme })]
        : [];
    case 'condition when older':
      return [say('certificate-old-vintage', 'warning', 'generatedTo')];
    case 'condition when bought':
      return [say('certificate-not-tradable', 'note', 'technology')];
    default:
      return [];
  }
}

function isKnown({ generatedFrom, generatedTo }: Certificate): boolean {
  return generatedFrom !== undefined || generatedTo !== undefined;
}
