/** Sums of a column by group, exact to the last digit whatever the order of the rows. */
import { exact, unroundedTotal, type Exact } from './exact';
import { valueInRow, type ScaledColumn } from './scaledColumn';

const CARRY = 2 ** 52;

function checkGroups(column: ScaledColumn, groups: Int32Array, groupCount: number): void {
  if (groups.length !== column.mantissas.length)
    throw new Error(`${groups.length} groups for ${column.mantissas.length} rows`);
  for (let row = 0; row < groups.length; row += 1) {
    if ((groups[row] ?? 0) >= groupCount) throw new Error(`row ${row} is in group ${groups[row]} of ${groupCount}`);
  }
}

/**
 * Sum of each group, in the column's unit; a row in a group below 0 is skipped, an empty group is zero. Throws on a group that does not exist.
 * Each sum is carries * 2^52 + rest in whole doubles: |rest| <= 2^52 and |mantissa| <= 10^15, so no addition rounds.
 */
export function sumByGroup(column: ScaledColumn, groups: Int32Array, groupCount: number): Exact[] {
  checkGroups(column, groups, groupCount);
  const { mantissas, decimals, exceptions } = column;
  const carries = new Float64Array(groupCount);
  const rests = new Float64Array(groupCount);
  for (let row = 0; row < groups.length; row += 1) {
    const group = groups[row] ?? -1;
    if (group < 0) continue;
    let rest = (rests[group] ?? 0) + (mantissas[row] ?? 0);
    if (rest > CARRY || rest < -CARRY) {
      const carry = rest > 0 ? 1 : -1;
      rest -= carry * CARRY;
      carries[group] = (carries[group] ?? 0) + carry;
    }
    rests[group] = rest;
  }
  const sums = Array.from(rests, (rest, group) => {
    const whole = BigInt(carries[group] ?? 0) * BigInt(CARRY) + BigInt(rest);
    return exact(`${whole}e-${decimals}`);
  });
  const exceptionsOf = new Map<number, Exact[]>();
  for (const [row, value] of exceptions) {
    const group = groups[row] ?? -1;
    if (group < 0) continue;
    const values = exceptionsOf.get(group);
    if (values) values.push(value);
    else exceptionsOf.set(group, [value]);
  }
  for (const [group, values] of exceptionsOf) sums[group] = unroundedTotal([sums[group] ?? exact(0), ...values]);
  return sums;
}

/** The same sums, value by value in decimals: slow, and the measure of `sumByGroup`. */
export function sumByGroupExactly(column: ScaledColumn, groups: Int32Array, groupCount: number): Exact[] {
  checkGroups(column, groups, groupCount);
  const values: Exact[][] = Array.from({ length: groupCount }, () => []);
  groups.forEach((group, row) => values[group]?.push(valueInRow(column, row)));
  return values.map(unroundedTotal);
}

/** How many rows each group has; a row in a group below 0 is skipped. Throws on a group that does not exist. */
export function countByGroup(groups: Int32Array, groupCount: number): number[] {
  const counts = new Array<number>(groupCount).fill(0);
  for (const group of groups) {
    if (group >= groupCount) throw new Error(`group ${group} of ${groupCount}`);
    if (group >= 0) counts[group] = (counts[group] ?? 0) + 1;
  }
  return counts;
}
