/** The pools of certificates that are used as one: by dedication and days, in the order of their use. */
import { nameKey } from '../../ledgers/cleanText';
import type { Days } from '../../model/calendarMonths';
import { claimDays, isSameName } from '../../model/certificates/eligibility';
import type { Certificate, CertificateFacts, UnreadableRow } from '../../model/certificates/certificates';
import { groupedBy } from '../../quantity/groupedBy';
import type { Plant } from '../../model/plant';
import { follows, unknownNode, type Node } from '../graph/node';
import type { ProcessOutput } from '../chain/outputs';
import { total } from '../rules/total';
import type { Pool } from './claimRun';
import { mayBe, readText } from '../../model/certificates/unreadableCertificates';
import { anyDedication, dedicationOf, dedicationOfUnreadable, marketsOfProcesses, type Dedication } from './dedication';
import type { JudgedCertificate } from './judgedCertificates';

/** Certificates of a pool that are alike in technology, customer, and whether they may lower a footprint. */
export interface PoolPart {
  readonly technology: string;
  readonly customer: string;
  readonly forProducts: boolean;
  readonly certificates: readonly JudgedCertificate[];
  /** MWh that count. */
  readonly volume: Node;
}

/** True where certificates of the part may be of the technology; rows that cannot be read may be of any. */
export function mayBeOf(part: PoolPart, technology: string): boolean {
  return part.certificates.length === 0 || nameKey(part.technology) === nameKey(technology);
}

/** True where certificates of the part may be for a customer whose product is not named, and so lower no footprint. */
export function mayBeUnnamed(part: PoolPart): boolean {
  return part.certificates.length === 0 || !part.forProducts;
}

export interface CertificatePool extends Pool {
  readonly dedication: Dedication;
  /** Days of the period that it may cover; nothing for all of them. */
  readonly days: Days | undefined;
  readonly parts: readonly PoolPart[];
}

/** A pool before its consumers are known. */
export type PoolDraft = Omit<CertificatePool, 'consumers'>;

/** Pools in the order of use: narrow before wide, few days before many, few processes before many, then by name, never by row. */
export function poolDrafts(
  plant: Plant,
  outputs: readonly ProcessOutput[],
  judged: readonly JudgedCertificate[],
  facts: CertificateFacts,
): readonly PoolDraft[] {
  interface Group {
    readonly dedication: Dedication;
    readonly days: Days | undefined;
    /** True where its place in the order is not known: it may come before all others of its rank. */
    readonly isAnyDays: boolean;
    readonly members: JudgedCertificate[];
    readonly errors: UnreadableRow['errors'][];
  }
  const groups = new Map<string, Group>();
  const groupOf = (dedication: Dedication, days: Days | undefined, isAnyDays = false): Group => {
    const { rank, product = '', processes } = dedication;
    const key = JSON.stringify([rank, product, processes, days ?? null, ...(isAnyDays ? ['any days'] : [])]);
    const group = groups.get(key) ?? { dedication, days, isAnyDays, members: [], errors: [] };
    groups.set(key, group);
    return group;
  };
  for (const certificate of judged) {
    const { dedication, mayCover, verdicts } = certificate;
    if (mayCover && certificate.certificate.status === 'redeemed')
      groupOf(mayCover, undefined, true).members.push(certificate);
    else if (verdicts.inventory.counts && dedication.processes.length > 0)
      groupOf(dedication, daysWithin(plant, certificate.certificate)).members.push(certificate);
  }
  const markets = marketsOfProcesses(plant);
  for (const row of facts.unreadable.filter((unreadable) => mayCount(unreadable, plant))) {
    const isAnyDays = row.cells.claimFrom.isUnread || row.cells.claimTo.isUnread;
    const days = daysWithin(plant, readClaim(row));
    groupOf(dedicationOfUnreadable(row, plant, outputs, markets), isAnyDays ? undefined : days, isAnyDays).errors.push(
      row.errors,
    );
  }
  if (facts.tableErrors.length > 0)
    groupOf(
      anyDedication(dedicationOf({ product: '', process: '', site: '', country: '' }, plant, outputs, markets)),
      undefined,
      true,
    ).errors.push(facts.tableErrors);
  const keyed = [...groups.entries()].map(([key, group]) => ({
    key,
    group,
    length: group.isAnyDays ? -1 : group.days ? group.days.to - group.days.from : Infinity,
  }));
  keyed.sort(
    (a, b) =>
      a.group.dedication.rank - b.group.dedication.rank ||
      compare(a.length, b.length) ||
      a.group.dedication.processes.length - b.group.dedication.processes.length ||
      (a.key < b.key ? -1 : 1),
  );
  return keyed.map(({ group: { dedication, days, members, errors } }): PoolDraft => {
    const unknown = errors.length > 0 ? [unknownNode(errors.flat())] : [];
    const parts = partsOf(members, unknown);
    const [single] = parts;
    return {
      dedication,
      days,
      parts,
      volume: parts.length === 1 && single ? single.volume : follows(total, ...parts.map((part) => part.volume)),
    };
  });
}

/** False where the cells that can be read say that the row is nobody's claim here: another beneficiary, or other days. */
function mayCount(row: UnreadableRow, { settings: { organisation }, period }: Plant): boolean {
  const beneficiary = readText(row.cells.beneficiary);
  const isForOthers = beneficiary !== '' && organisation !== '' && !isSameName(beneficiary, organisation);
  const claim = claimDays(readClaim(row), period);
  const isElsewhen =
    !row.cells.claimFrom.isUnread && !row.cells.claimTo.isUnread && (claim.to < period.from || claim.from > period.to);
  return mayBe(row, 'redeemed') && !isForOthers && !isElsewhen;
}

function readClaim(row: UnreadableRow): Pick<Certificate, 'claimFrom' | 'claimTo'> {
  return { claimFrom: row.cells.claimFrom.value, claimTo: row.cells.claimTo.value };
}

const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);

/** The claimed days inside the period; nothing where they are all of it. */
function daysWithin(plant: Plant, certificate: Pick<Certificate, 'claimFrom' | 'claimTo'>): Days | undefined {
  const claim = claimDays(certificate, plant.period);
  const days = {
    from: Math.max(claim.from, Math.floor(plant.period.from)),
    to: Math.min(claim.to, Math.floor(plant.period.to)),
  };
  return days.from <= plant.period.from && days.to >= Math.floor(plant.period.to) ? undefined : days;
}

/** Alike certificates together, in an order that no row decides; unreadable rows stand in a part of their own, and may be of any. */
function partsOf(members: readonly JudgedCertificate[], unknown: readonly Node[]): readonly PoolPart[] {
  const groups = groupedBy(members, ({ certificate, verdicts }) =>
    JSON.stringify([nameKey(certificate.technology), nameKey(certificate.customer), verdicts.product.counts]),
  );
  const parts = [...groups.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, certificates]): PoolPart => {
      const [first] = certificates;
      return {
        technology: first?.certificate.technology ?? '',
        customer: first?.certificate.customer ?? '',
        forProducts: first?.verdicts.product.counts ?? true,
        certificates,
        volume: follows(total, ...certificates.map((certificate) => certificate.counted), ...unknown),
      };
    });
  return unknown.length === 0
    ? parts
    : [
        ...parts,
        { technology: '', customer: '', forProducts: true, certificates: [], volume: follows(total, ...unknown) },
      ];
}
