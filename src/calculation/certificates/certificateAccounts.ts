/** The accounts of certificates: claimed before the emissions are known, divided among products and matched with money after. */
import { recordOf } from '../../quantity/recordOf';
import { finding, type Finding } from '../../findings/finding';
import { placeOf } from '../../ledgers/ledgerTable';
import { certificateFacts, placeOfCertificate, type CertificateFacts } from '../../model/certificates/certificates';
import { kindOfCarrier } from '../../model/kinds';
import { mayBe } from '../../model/certificates/unreadableCertificates';
import type { Plant } from '../../model/plant';
import { plainText } from '../../quantity/exact';
import type { CertificateTerms } from '../chain/emissionChain';
import type { EmissionLine } from '../emissions/emissionLine';
import type { Metric } from '../targets/metrics';
import { besideUnknown, follows, numberOf, unknownTerms, type Node } from '../graph/node';
import type { ProcessOutput } from '../chain/outputs';
import { difference } from '../rules/difference';
import { total } from '../rules/total';
import type { Sources } from '../graph/sources';
import { certificateClaims, type CertificateClaims } from './certificateClaims';
import { coverageOf, type Coverage } from './coverage';
import { coveredElectricity, type CoveredElectricity } from './coveredElectricity';
import { disclosureFacts, type DisclosureFacts } from './disclosureFacts';
import { plantElectricity, type PlantElectricity } from './gridElectricity';
import { judgedCertificates, type JudgedCertificate } from './judgedCertificates';
import { matchingEffect, type MatchingEffect } from './matchingEffect';
import { monthlyCoverage, type MonthlyCoverage } from './monthlyCoverage';
import { dividedProcesses, movedTo, type DividedProcess } from './productElectricity';
import { threeWayMatch, type ThreeWayMatch } from './threeWayMatch';
import { timeMatchings } from './timeMatching';

/** What is known before the emissions are. */
interface ClaimedCertificates {
  readonly facts: CertificateFacts;
  readonly electricity: PlantElectricity;
  readonly judged: readonly JudgedCertificate[];
  readonly claims: CertificateClaims;
  readonly covered: CoveredElectricity;
  readonly findings: readonly Finding[];
}

export interface CertificateAccounts extends ClaimedCertificates {
  readonly divided: readonly DividedProcess[];
  readonly coverage: Coverage;
  readonly disclosure: DisclosureFacts;
  readonly match: ThreeWayMatch;
  /** MWh; used, left and not counted together are what was redeemed; unused are the last two. */
  readonly totals: Readonly<Record<'purchased' | 'redeemed' | 'used' | 'left' | 'uncounted' | 'unused', Node>>;
  readonly checks: readonly CertificateCheck[];
  /** Previews of matching in time, where the dates allow them. */
  readonly matchings: readonly MatchingEffect[];
  /** Coverage month by month; nothing where no month can be told from another. */
  readonly months: MonthlyCoverage | undefined;
}

/** Two sums that must be one, MWh. */
export interface CertificateCheck {
  readonly kind: 'volumes' | 'claims';
  readonly left: Node;
  readonly right: Node;
  readonly difference: Node;
}

/** Claims the certificates against the grid electricity of the plant. */
export function claimCertificates(
  plant: Plant,
  sources: Sources,
  outputs: readonly ProcessOutput[],
): ClaimedCertificates {
  const facts = certificateFacts(plant.ledgers);
  const electricity = plantElectricity(plant, sources);
  const { certificates: judged, findings } = judgedCertificates(plant, facts, sources, outputs, electricity);
  const claimable = { plant, sources, outputs, electricity, judged, facts };
  const claims = certificateClaims(claimable);
  const covered = coveredElectricity(claimable, claims);
  return {
    facts,
    electricity,
    judged,
    claims,
    covered,
    findings: [
      ...electricity.notes.findings,
      ...facts.findings,
      ...findings,
      ...covered.findings,
      ...aboveConsumption(claims),
      ...bookedTwice(plant),
    ],
  };
}

/** What the certificates bring into the chain of processes. */
export function certificateTerms(
  plant: Plant,
  outputs: readonly ProcessOutput[],
  claimed: ClaimedCertificates,
  lines: readonly EmissionLine[],
): { readonly divided: readonly DividedProcess[]; readonly terms: CertificateTerms } {
  const divided = dividedProcesses(plant, outputs, claimed.claims, claimed.covered, lines);
  const own = [...claimed.covered.covers.values()]
    .flatMap((cover) => cover.technologies)
    .flatMap(({ process, lines: ofTechnology }) =>
      ofTechnology.map(({ channels, emissions }) => ({ process, channels, emissions })),
    );
  return {
    divided,
    terms: {
      lines: own,
      moved: divided.length === 0 ? [] : outputs.map((_, index) => movedTo(divided, index)),
      unassigned: divided.flatMap(({ channels, unassigned }) =>
        unassigned ? [recordOf(channels, (channel) => unassigned[channel])] : [],
      ),
    },
  };
}

/** The whole accounts, once the emission lines are known. */
export function certificateAccounts(
  plant: Plant,
  sources: Sources,
  claimed: ClaimedCertificates,
  divided: readonly DividedProcess[],
  lines: readonly EmissionLine[],
): CertificateAccounts {
  const match = threeWayMatch(plant, sources, claimed.facts, claimed.judged);
  const { certificates } = claimed.claims;
  const unreadable = [
    ...claimed.facts.tableErrors,
    ...claimed.facts.unreadable.filter((row) => mayBe(row, 'redeemed')).flatMap(({ errors }) => errors),
  ];
  const unknown = unknownTerms(unreadable);
  const redeemed = follows(
    total,
    ...claimed.judged
      .filter(({ certificate }) => certificate.status === 'redeemed')
      .map((judged) => judged.megawattHours),
    ...unknown,
  );
  const used = follows(total, ...certificates.map((certificate) => certificate.used), ...unknown);
  const check = (kind: CertificateCheck['kind'], left: Node, right: Node): CertificateCheck => {
    const gap = follows(difference, left, right);
    return { kind, left: besideUnknown(left, gap), right: besideUnknown(right, gap), difference: gap };
  };
  const left = follows(total, ...certificates.map((certificate) => certificate.left), ...unknown);
  const uncounted = follows(total, ...certificates.map((certificate) => certificate.uncounted), ...unknown);
  const claimedByProducts = follows(total, ...claimed.claims.claims.map((claim) => claim.megawattHours));
  const coverage = coverageOf(plant, claimed.electricity, claimed.covered, lines);
  const matchings = timeMatchings(plant, sources, claimed.electricity, claimed.claims);
  return {
    ...claimed,
    divided,
    match,
    coverage,
    matchings: matchings.map((matching) =>
      matchingEffect(plant, { covered: claimed.covered, divided }, matching, lines),
    ),
    months: matchings
      .map((matching) => monthlyCoverage(plant, coverage, claimed.covered, lines, matching))
      .find((months) => months !== undefined),
    checks: [
      check('volumes', follows(total, used, left, uncounted), redeemed),
      check('claims', claimedByProducts, used),
    ],
    disclosure: disclosureFacts(claimed.claims, claimed.electricity, lines),
    totals: {
      purchased: match.purchased,
      redeemed,
      used,
      left,
      uncounted,
      unused: follows(difference, redeemed, used),
    },
    findings: [...claimed.findings, ...match.findings],
  };
}

/** `green electricity share` (covered of all grid electricity) and `certificates redeemed` (MWh) of the organisation, for targets and disclosed figures; where the ledgers have such. */
export function certificateMetrics(
  plant: Plant,
  { coverage, electricity, totals }: Pick<CertificateAccounts, 'coverage' | 'electricity' | 'totals'>,
): ReadonlyMap<string, Metric> {
  const share: readonly (readonly [string, Metric])[] =
    electricity.grid.size > 0 ? [['green electricity share', { node: coverage.total.share, unit: '1' }]] : [];
  const redeemed: readonly (readonly [string, Metric])[] = plant.ledgers.tables.has('Certificates')
    ? [['certificates redeemed', { node: totals.redeemed, unit: 'MWh' }]]
    : [];
  return new Map([...share, ...redeemed]);
}

/** Certificates that find less uncovered electricity than they hold. */
function aboveConsumption(claims: CertificateClaims): readonly Finding[] {
  return claims.run.pools.flatMap(({ pool, available, used }): Finding[] => {
    const [volume, most, covered] = [numberOf(pool.volume), numberOf(available), numberOf(used)];
    const certificate = pool.parts[0]?.certificates[0]?.certificate;
    if (!volume || !most || !covered || !certificate || !covered.lessThan(volume)) return [];
    return [
      finding('certificates-above-consumption', placeOfCertificate(certificate, 'volume'), {
        value: pool.dedication.label,
        made: plainText(volume, 10),
        drawn: plainText(most, 10),
        unit: 'MWh',
      }),
    ];
  });
}

/** Own generation booked as on-site use and drawn from a process as well. */
function bookedTwice(plant: Plant): readonly Finding[] {
  return plant.inputs.flatMap((input): Finding[] => {
    if (input.ledger !== 'Energy' || input.product || input.group.entry.source !== 'on-site') return [];
    const twin = plant.inputs.find(
      (other) =>
        other.ledger === 'Energy' &&
        other.process === input.process &&
        other.product !== undefined &&
        kindOfCarrier(plant, other).kind === 'electricity',
    );
    return twin
      ? [
          finding('own-generation-twice', placeOf(input.group.table, input.group.firstRow, 'carrier'), {
            process: plant.processes[input.process]?.label ?? '',
            item: twin.item,
          }),
        ]
      : [];
  });
}
