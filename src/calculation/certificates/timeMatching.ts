/** Preview of matching in time: the same claims with each month's electricity met by that month's generation only. Nothing else depends on it. */
import { monthsOf, type Days } from '../../model/calendarMonths';
import { groupedBy } from '../../quantity/groupedBy';
import type { Plant } from '../../model/plant';
import { dateOfSerial } from '../../quantity/calendarDate';
import { exact } from '../../quantity/exact';
import { follows, given, numberOf, zero, type Node } from '../graph/node';
import type { ProcessOutput } from '../chain/outputs';
import { daysPart } from '../rules/daysPart';
import { difference } from '../rules/difference';
import { partOfWhole } from '../rules/partOfWhole';
import { total } from '../rules/total';
import type { Sources } from '../graph/sources';
import type { CertificateClaims } from './certificateClaims';
import type { CertificatePool } from './claimPools';
import { runClaims, splitByShares, type ClaimRun, type Consumer, type Pool } from './claimRun';
import type { Electricity } from './gridElectricity';
import { gridSlots, type GridSlots } from './gridSlots';
import { matchedByHour } from './hourlyMatching';
import { generationDays, isKey, keysOfPool, timedKeys, type TimedKey } from './timedKeys';
import type { JudgedCertificate } from './judgedCertificates';

/** Electricity that is used as one, over the whole period. */
export interface TimedConsumer {
  readonly process: number;
  readonly output: ProcessOutput | undefined;
  /** Covered in the period without regard to time, and with it; what falls out is the difference. MWh. */
  readonly covered: Node;
  readonly matched: Node;
  readonly fellOut: Node;
}

/** Certificates of a pool that were generated in the same days, and what falls into each month. */
export interface TimedSupply {
  readonly pool: CertificatePool;
  readonly certificates: readonly JudgedCertificate[];
  readonly from: Node;
  readonly to: Node;
  readonly volume: Node;
  readonly months: readonly Node[];
}

export interface Month {
  readonly days: Days;
  readonly from: Node;
  readonly to: Node;
}

/** `2024-01`. */
export function monthText({ days }: Month): string {
  return (dateOfSerial(days.from) ?? '').slice(0, 7);
}

interface MonthPool extends Pool {
  readonly pool: CertificatePool;
}

export interface MonthlyMatching {
  readonly months: readonly Month[];
  readonly slots: GridSlots;
  readonly supplies: readonly TimedSupply[];
  /** By month: its consumers in the order of the timed ones, the run, and the share of each that it covers. */
  readonly runs: readonly {
    readonly consumers: readonly Consumer[];
    readonly run: ClaimRun<MonthPool>;
    readonly shares: readonly Node[];
  }[];
}

export interface TimeMatching {
  readonly kind: 'monthly' | 'hourly';
  readonly consumers: readonly TimedConsumer[];
  /** The workings of the months; hours have none. */
  readonly monthly: MonthlyMatching | undefined;
}

/** The previews that the dates of the ledgers allow: none where a row of grid electricity has no date or anything is unknown, none by month where all of a process lies in one. */
export function timeMatchings(
  plant: Plant,
  sources: Sources,
  electricity: Electricity,
  claims: CertificateClaims,
): readonly TimeMatching[] {
  const days = monthsOf({ from: plant.period.from, to: plant.period.to });
  const isKnown =
    claims.run.pools.every(({ pool }) => numberOf(pool.volume)) &&
    claims.consumers.every(({ grid }) => numberOf(grid)) &&
    [...electricity.grid.values()].every((process) => numberOf(process.total));
  if (claims.run.pools.length === 0 || !isKnown) return [];
  const slots = gridSlots(
    plant,
    sources,
    electricity,
    days.map(({ from }) => from),
  );
  const isSpread = [...slots.totals.values()].every(
    (totals) => totals.filter((month) => numberOf(month)?.isZero() === false).length !== 1,
  );
  if (slots.hasUndated) return [];
  const keys = timedKeys(claims.consumers);
  const monthly = days.length > 1 && isSpread ? monthlyMatching(claims, keys, slots, days) : undefined;
  const hours = matchedByHour(plant, electricity, claims, keys);
  const consumersOf = (matchedAt: (index: number) => Node): readonly TimedConsumer[] =>
    keys.map((key, index): TimedConsumer => {
      const own = claims.consumers.flatMap((consumer, position) =>
        isKey(key, consumer) ? [claims.run.covered[position] ?? zero] : [],
      );
      const covered = follows(total, ...own);
      const matched = matchedAt(index);
      return { ...key, covered, matched, fellOut: follows(difference, covered, matched) };
    });
  return [
    ...(monthly
      ? [
          {
            kind: 'monthly' as const,
            monthly,
            consumers: consumersOf((index) =>
              follows(total, ...monthly.runs.map(({ run }) => run.covered[index] ?? zero)),
            ),
          },
        ]
      : []),
    ...(hours
      ? [
          {
            kind: 'hourly' as const,
            monthly: undefined,
            consumers: consumersOf((index) =>
              given(hours[index] ?? exact(0), { kind: 'parameter', name: 'matched hour by hour' }),
            ),
          },
        ]
      : []),
  ];
}

function monthlyMatching(
  claims: CertificateClaims,
  keys: readonly TimedKey[],
  slots: GridSlots,
  days: readonly Days[],
): MonthlyMatching {
  const day = (serial: number): Node => given(exact(serial), { kind: 'parameter', name: 'day' });
  const months = days.map((one): Month => ({ days: one, from: day(one.from), to: day(one.to) }));
  const supplies = claims.run.pools.flatMap(({ pool }) => suppliesOf(pool, months, day));
  const runs = months.map((month, index) => {
    const consumers = keys.map((key): Consumer => ({
      process: key.process,
      grid: monthGrid(claims, key, keys, slots.totals.get(key.process)?.[index] ?? zero),
    }));
    const pools = claims.run.pools.flatMap(({ pool }): MonthPool[] => {
      const meets = !pool.days || (pool.days.from <= month.days.to && pool.days.to >= month.days.from);
      const volume = follows(
        total,
        ...supplies.filter((supply) => supply.pool === pool).map((supply) => supply.months[index] ?? zero),
      );
      return meets ? [{ pool, volume, consumers: keysOfPool(pool, claims, keys) }] : [];
    });
    const run = runClaims(consumers, pools);
    const shares = consumers.map(({ grid }, position) => follows(partOfWhole, run.covered[position] ?? zero, grid));
    return { consumers, run, shares };
  });
  return { months, slots, supplies, runs };
}

/** The month's electricity of a key: of its process, or its product's share of it. */
function monthGrid(claims: CertificateClaims, key: TimedKey, keys: readonly TimedKey[], ofProcess: Node): Node {
  const siblings = keys.filter((other) => other.process === key.process);
  if (siblings.length === 1 || !claims.dividedProcesses.has(key.process)) return ofProcess;
  const split = splitByShares(
    ofProcess,
    siblings.map(({ output }) => output?.share ?? zero),
  );
  return split[siblings.indexOf(key)] ?? zero;
}

/** Supplies by days of generation; certificates without them cannot be matched and stay out. */
function suppliesOf(
  pool: CertificatePool,
  months: readonly Month[],
  day: (serial: number) => Node,
): readonly TimedSupply[] {
  const dated = pool.parts
    .flatMap((part) => part.certificates)
    .filter((certificate) => generationDays(certificate) !== undefined);
  const groups = groupedBy(dated, (certificate) => {
    const span = generationDays(certificate);
    return `${String(span?.from).padStart(7, '0')} ${String(span?.to).padStart(7, '0')}`;
  });
  return [...groups.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, certificates]): TimedSupply[] => {
      const span = certificates[0] && generationDays(certificates[0]);
      if (!span) return [];
      const [from, to] = [day(span.from), day(span.to)];
      const volume = follows(total, ...certificates.map(({ counted }) => counted));
      return [
        {
          pool,
          certificates,
          from,
          to,
          volume,
          months: months.map((month) => follows(daysPart, volume, from, to, month.from, month.to)),
        },
      ];
    });
}
