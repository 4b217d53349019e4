/** Matching hour by hour, where the ledger of energy has times of day. In doubles, to a millionth of a MWh: a preview, too long to lay out. */
import { datedRows, sumBySlot } from '../../model/daysOfGroups';
import type { Plant } from '../../model/plant';
import { exact, toDouble, type Exact } from '../../quantity/exact';
import { unit, unitRatio } from '../../quantity/units';
import { numberOf } from '../graph/node';
import type { CertificateClaims } from './certificateClaims';
import type { CertificatePool } from './claimPools';
import type { Electricity } from './gridElectricity';
import type { JudgedCertificate } from './judgedCertificates';
import { keysOfPool, type TimedKey } from './timedKeys';

/** A quarter of a second: times of day are binary fractions of a day. */
const slack = 1 / 86400 / 4;

const hourOf = (date: number): number => Math.floor((date + slack) * 24);

/** Matched MWh of each key; nothing where the rows have no times of day or cover less than a day of hours. */
export function matchedByHour(
  plant: Plant,
  electricity: Electricity,
  claims: CertificateClaims,
  keys: readonly TimedKey[],
): readonly Exact[] | undefined {
  const lines = [...electricity.grid.values()].flatMap((process) => process.lines);
  const groups = lines.map((line) => line.input.group);
  const table = groups[0]?.table;
  if (!table) return undefined;
  const dates = datedRows(groups, table, plant.period).map(({ date }) => date);
  const hours = [...new Set(dates.flatMap((date) => (date === undefined ? [] : [hourOf(date)])))].sort((a, b) => a - b);
  if (!dates.some((date) => date !== undefined && date % 1 > slack) || hours.length < 24) return undefined;
  const position = new Map(hours.map((hour, index) => [hour, index]));
  const sums = sumBySlot(groups, plant.period, hours.length, (date) => position.get(hourOf(date)) ?? 0);
  const grids = keys.map((key) => {
    const share = key.output && isSplit(claims, key, keys) ? toDouble(numberOf(key.output.share) ?? exact(0)) : 1;
    const grid = new Float64Array(hours.length);
    lines.forEach((line, index) => {
      if (line.input.process !== key.process) return;
      const factor = toDouble(unitRatio(line.input.group.unit, unit('MWh'))) * share;
      sums.sums[index]?.forEach((sum, hour) => {
        grid[hour] = (grid[hour] ?? 0) + toDouble(sum) * factor;
      });
    });
    return grid;
  });
  const matched = keys.map(() => 0);
  const pools = claims.run.pools.map(({ pool }) => ({
    keys: keysOfPool(pool, claims, keys),
    supply: supplyByHour(pool, hours),
  }));
  hours.forEach((_, hour) => {
    for (const pool of pools) {
      const open = pool.keys.reduce((sum, key) => sum + (grids[key]?.[hour] ?? 0), 0);
      const share = open > 0 ? Math.min(1, (pool.supply[hour] ?? 0) / open) : 0;
      for (const key of pool.keys) {
        const grid = grids[key];
        if (!grid) continue;
        const used = (grid[hour] ?? 0) * share;
        grid[hour] = (grid[hour] ?? 0) - used;
        matched[key] = (matched[key] ?? 0) + used;
      }
    }
  });
  return matched.map((sum) => exact(Math.round(sum * 1e6)).div(1e6));
}

function isSplit(claims: CertificateClaims, key: TimedKey, keys: readonly TimedKey[]): boolean {
  return claims.dividedProcesses.has(key.process) && keys.filter((other) => other.process === key.process).length > 1;
}

/** MWh offered in each hour, even over the hours of generation and inside the days of the claim. */
function supplyByHour(pool: CertificatePool, hours: readonly number[]): Float64Array {
  const steps = new Float64Array(hours.length + 1);
  for (const certificate of pool.parts.flatMap((part) => part.certificates)) {
    const span = generationHours(certificate);
    if (!span) continue;
    const rate = toDouble(numberOf(certificate.counted) ?? exact(0)) / (span.to - span.from + 1);
    const first = firstFrom(hours, pool.days ? Math.max(span.from, pool.days.from * 24) : span.from);
    const end = firstFrom(hours, (pool.days ? Math.min(span.to, pool.days.to * 24 + 23) : span.to) + 1);
    if (end <= first) continue;
    steps[first] = (steps[first] ?? 0) + rate;
    steps[end] = (steps[end] ?? 0) - rate;
  }
  let offered = 0;
  return Float64Array.from(hours, (_, hour) => Math.max(0, (offered += steps[hour] ?? 0)));
}

/** Hours of generation, both inside; a day without a time of day is all of its hours. */
function generationHours({
  certificate,
}: JudgedCertificate): { readonly from: number; readonly to: number } | undefined {
  const [from, to] = [
    certificate.generatedFrom ?? certificate.generatedTo,
    certificate.generatedTo ?? certificate.generatedFrom,
  ];
  if (from === undefined || to === undefined) return undefined;
  const hasTime = from % 1 > slack || to % 1 > slack;
  const end = hasTime && to > from ? hourOf(to - 2 * slack) : hasTime ? hourOf(to) : Math.floor(to) * 24 + 23;
  return end < hourOf(from) ? undefined : { from: hourOf(from), to: end };
}

/** Position of the first hour that is not before the given one. */
function firstFrom(hours: readonly number[], from: number): number {
  let low = 0;
  let high = hours.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hours[middle] ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
