/** The claim ledger: which certificates cover which electricity, in the order of their dedication, down to product and customer. */
import { nameKey } from '../../ledgers/cleanText';
import type { Days } from '../../model/calendarMonths';
import type { CertificateFacts } from '../../model/certificates/certificates';
import { carriesBurden, type Plant } from '../../model/plant';
import { besideUnknown, follows, zero, type Node } from '../graph/node';
import type { ProcessOutput } from '../chain/outputs';
import { difference } from '../rules/difference';
import { portion } from '../rules/portion';
import { proRata } from '../rules/proRata';
import { remainder } from '../rules/remainder';
import { total } from '../rules/total';
import type { Sources } from '../graph/sources';
import { isBlocked } from '../graph/value';
import { largestOf, runClaims, shareOut, splitByShares, type ClaimRun, type Consumer, type PoolRun } from './claimRun';
import { mayBeUnnamed, poolDrafts, type CertificatePool, type PoolDraft, type PoolPart } from './claimPools';
import type { Electricity } from './gridElectricity';
import { gridSlots, type GridSlots, type Slot } from './gridSlots';
import type { JudgedCertificate } from './judgedCertificates';

/** Grid electricity of a process in a slot, of one product where certificates are dedicated to products of the process. */
export interface GridConsumer extends Consumer {
  /** Set where the electricity is all of one output. */
  readonly output: ProcessOutput | undefined;
  /** Set where the period is cut. */
  readonly slot: Slot | undefined;
}

/** MWh of one part of a pool used for one product (or for a process that makes none). */
export interface Claim {
  readonly pool: CertificatePool;
  readonly part: PoolPart;
  readonly consumer: number;
  readonly process: number;
  readonly output: ProcessOutput | undefined;
  readonly megawattHours: Node;
}

export interface CertificateUse {
  readonly judged: JudgedCertificate;
  readonly part: PoolPart | undefined;
  readonly used: Node;
  /** Counted and not used: what may still be claimed. */
  readonly left: Node;
  /** Redeemed and not counted; zero where it was not redeemed. */
  readonly uncounted: Node;
  /** Both together. */
  readonly unused: Node;
}

export interface CertificateClaims {
  readonly consumers: readonly GridConsumer[];
  /** Set where the period is cut. */
  readonly slots: GridSlots | undefined;
  readonly run: ClaimRun<CertificatePool>;
  readonly claims: readonly Claim[];
  /** By part: used, MWh. */
  readonly usedByPart: ReadonlyMap<PoolPart, Node>;
  /** In the order of the ledger. */
  readonly certificates: readonly CertificateUse[];
  /** Processes in which products differ in their electricity. */
  readonly dividedProcesses: ReadonlySet<number>;
}

/** What certificates may be used for, and which there are. */
export interface Claimable {
  readonly plant: Plant;
  readonly sources: Sources;
  readonly outputs: readonly ProcessOutput[];
  readonly electricity: Electricity;
  readonly judged: readonly JudgedCertificate[];
  readonly facts: CertificateFacts;
}

/** Uses all certificates that count. A row that cannot be read withholds what it might cover. */
export function certificateClaims(given: Claimable): CertificateClaims {
  const { plant, sources, outputs, electricity, judged, facts } = given;
  const drafts = poolDrafts(plant, outputs, judged, facts);
  const cuts = drafts.flatMap(({ days }) => (days ? [days.from, days.to + 1] : []));
  const slots = cuts.length > 0 ? gridSlots(plant, sources, electricity, cuts) : undefined;
  const bearing = (process: number): readonly ProcessOutput[] =>
    outputs.filter((output) => output.process === process && carriesBurden(output));
  const divided = new Set(
    drafts.flatMap((draft) => draft.dedication.processes.filter((process) => isDivided(draft, bearing(process)))),
  );
  const consumers = [...electricity.grid.keys()]
    .sort((a, b) => a - b)
    .flatMap((process) => consumersOf(process, electricity, slots, bearing(process), divided.has(process)));
  const pools = drafts.map((draft): CertificatePool => {
    const may = (consumer: GridConsumer): boolean =>
      draft.dedication.processes.includes(consumer.process) &&
      covers(draft.days, consumer.slot) &&
      (draft.dedication.product === undefined ||
        nameKey(consumer.output?.product.name ?? '') === draft.dedication.product);
    return { ...draft, consumers: consumers.flatMap((consumer, index) => (may(consumer) ? [index] : [])) };
  });
  const run = inUnknownOrder(runClaims(consumers, pools));
  const claims = run.pools.flatMap((poolRun) => {
    const parts = partUses(poolRun);
    return poolRun.uses.flatMap((use, position) =>
      poolRun.pool.parts.flatMap((part, index) => {
        const at = consumers[use.consumer];
        const megawattHours = parts[index]?.[position] ?? zero;
        return at ? claimsOf(poolRun.pool, part, { ...use, megawattHours }, at, bearing(at.process)) : [];
      }),
    );
  });
  const usedByPart = new Map(
    pools
      .flatMap((pool) => pool.parts)
      .map((part) => [
        part,
        follows(total, ...claims.filter((claim) => claim.part === part).map((claim) => claim.megawattHours)),
      ]),
  );
  return {
    consumers,
    slots,
    run,
    claims,
    usedByPart,
    certificates: certificateUses(judged, usedByPart),
    dividedProcesses: divided,
  };
}

/** A pool whose dedication is not known stands first only so that all behind it is unknown: what it finds uncovered is unknown as well. */
function inUnknownOrder(run: ClaimRun<CertificatePool>): ClaimRun<CertificatePool> {
  return {
    ...run,
    pools: run.pools.map((one) =>
      one.pool.dedication.rank < 0 ? { ...one, available: besideUnknown(one.available, one.used) } : one,
    ),
  };
}

/** True where the pool makes the products of a process differ. */
function isDivided({ dedication, parts }: PoolDraft, bearing: readonly ProcessOutput[]): boolean {
  return (
    (dedication.product !== undefined && (bearing.length > 1 || !areShared(bearing))) ||
    (parts.some(mayBeUnnamed) && bearing.length > 0)
  );
}

function covers(days: Days | undefined, slot: Slot | undefined): boolean {
  return days === undefined || slot === undefined || (slot.days.from >= days.from && slot.days.to <= days.to);
}

/** False where an output that cannot be read may take a part of what the process uses. */
function areShared(bearing: readonly ProcessOutput[]): boolean {
  return bearing.every(({ share }) => !isBlocked(share.value));
}

function consumersOf(
  process: number,
  electricity: Electricity,
  slots: GridSlots | undefined,
  bearing: readonly ProcessOutput[],
  isDividedHere: boolean,
): readonly GridConsumer[] {
  const whole = electricity.grid.get(process)?.total ?? zero;
  const parts: readonly { readonly slot: Slot | undefined; readonly grid: Node }[] = slots
    ? slots.slots.map((slot, index) => ({ slot, grid: slots.totals.get(process)?.[index] ?? zero }))
    : [{ slot: undefined, grid: whole }];
  return parts.flatMap(({ slot, grid }): readonly GridConsumer[] => {
    const isKnown = areShared(bearing);
    if (!isDividedHere || (bearing.length < 2 && isKnown))
      return [{ process, slot, grid, output: bearing.length === 1 && isKnown ? bearing[0] : undefined }];
    const shares = bearing.map((output) => output.share);
    const split = isKnown ? splitByShares(grid, shares) : shares.map((share) => follows(portion, grid, share));
    return bearing.map((output, index) => ({ process, slot, output, grid: split[index] ?? zero }));
  });
}

/**
 * By part, by use of a pool: MWh in proportion to both. Every part but the largest is shared out over the uses, the largest takes what is left of each:
 * so the parts add up to the use, and the uses of a part to what the part uses, both to the last digit.
 */
function partUses({ pool, used, uses }: PoolRun<CertificatePool>): readonly (readonly Node[])[] {
  const volumes = pool.parts.map((part) => part.volume);
  if (volumes.length === 1) return [uses.map((use) => use.used)];
  const largest = largestOf(volumes);
  const others = volumes.map((volume, index) => {
    if (index === largest) return undefined;
    const ofPart = follows(proRata, volume, used, pool.volume);
    return shareOut(
      uses.map((use) => use.used),
      (use) => follows(proRata, use, ofPart, used),
      ofPart,
    );
  });
  const rest = uses.map((use, position) =>
    follows(remainder, use.used, ...others.flatMap((part) => part?.[position] ?? [])),
  );
  return others.map((part) => part ?? rest);
}

/** A part's use, split over the products of a process where it is used for all of them. */
function claimsOf(
  pool: CertificatePool,
  part: PoolPart,
  { consumer, megawattHours }: Pick<Claim, 'consumer' | 'megawattHours'>,
  at: GridConsumer,
  products: readonly ProcessOutput[],
): readonly Claim[] {
  const base = { pool, part, consumer, process: at.process };
  if (at.output || products.length === 0 || !areShared(products))
    return [{ ...base, output: at.output, megawattHours }];
  const split = splitByShares(
    megawattHours,
    products.map((output) => output.share),
  );
  return products.map((output, index) => ({ ...base, output, megawattHours: split[index] ?? zero }));
}

function certificateUses(
  judged: readonly JudgedCertificate[],
  usedByPart: ReadonlyMap<PoolPart, Node>,
): readonly CertificateUse[] {
  const uses = new Map<JudgedCertificate, { readonly part: PoolPart; readonly used: Node }>();
  for (const [part, used] of usedByPart) {
    const split = shareOut(
      part.certificates.map(({ counted }) => counted),
      (counted) => follows(proRata, counted, used, part.volume),
      used,
    );
    part.certificates.forEach((certificate, index) => uses.set(certificate, { part, used: split[index] ?? zero }));
  }
  return judged.map((certificate): CertificateUse => {
    const use = uses.get(certificate);
    const used = use?.used ?? zero;
    const left = follows(difference, certificate.counted, used);
    const uncounted =
      certificate.certificate.status === 'redeemed'
        ? follows(difference, certificate.megawattHours, certificate.counted)
        : zero;
    return { judged: certificate, part: use?.part, used, left, uncounted, unused: follows(total, left, uncounted) };
  });
}

/** Uses of one certificate: the claims of its part in proportion, MWh. */
export function usesOf(
  { part, judged }: CertificateUse,
  claims: readonly Claim[],
): readonly { readonly claim: Claim; readonly megawattHours: Node }[] {
  return claims.map((claim) => ({
    claim,
    megawattHours:
      !part || part.certificates.length === 1
        ? claim.megawattHours
        : follows(proRata, judged.counted, claim.megawattHours, part.volume),
  }));
}
