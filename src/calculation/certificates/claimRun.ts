/**
 * The order of use: pools of certificates, the most narrowly dedicated first, cover what is still uncovered where they may be used, pro rata.
 * Every figure is a node; the parts of a use add up to it to the last digit.
 */
import { exact } from '../../quantity/exact';
import { follows, numberOf, zero, type Node } from '../graph/node';
import { difference } from '../rules/difference';
import { portion } from '../rules/portion';
import { proRata } from '../rules/proRata';
import { remainder } from '../rules/remainder';
import { smallerOf } from '../rules/smallerOf';
import { total } from '../rules/total';

/** Grid electricity that is used as one: of a process, or of one product of it. */
export interface Consumer {
  readonly process: number;
  /** MWh. */
  readonly grid: Node;
}

/** Certificates that may be used for the same. */
export interface Pool {
  /** Positions of the consumers. */
  readonly consumers: readonly number[];
  /** MWh offered. */
  readonly volume: Node;
}

/** What a pool covers of one consumer. */
export interface Use {
  readonly consumer: number;
  /** Still uncovered before, MWh. */
  readonly before: Node;
  readonly used: Node;
}

export interface PoolRun<Kind extends Pool> {
  readonly pool: Kind;
  /** Pools of one column share no consumer; a later column sees what the earlier ones left. */
  readonly column: number;
  readonly available: Node;
  readonly used: Node;
  /** Offered and not used. */
  readonly left: Node;
  readonly uses: readonly Use[];
}

export interface ClaimRun<Kind extends Pool> {
  readonly pools: readonly PoolRun<Kind>[];
  /** By consumer: what remains uncovered at the end, and what is covered, MWh. */
  readonly uncovered: readonly Node[];
  readonly covered: readonly Node[];
}

/** Uses the pools in their order. What a pool cannot use stays with it: nothing is used twice and nobody gets more than they consume. */
export function runClaims<Kind extends Pool>(consumers: readonly Consumer[], pools: readonly Kind[]): ClaimRun<Kind> {
  const uncovered = consumers.map(({ grid }) => grid);
  const uses: Node[][] = consumers.map(() => []);
  const nextColumn = consumers.map(() => 0);
  const runs = pools.map((pool): PoolRun<Kind> => {
    const column = Math.max(0, ...pool.consumers.map((consumer) => nextColumn[consumer] ?? 0));
    const befores = pool.consumers.map((consumer) => uncovered[consumer] ?? zero);
    const available = follows(total, ...befores);
    const used = follows(smallerOf, pool.volume, available);
    const parts = shareOut(befores, (before) => follows(proRata, before, used, available), used);
    const made = pool.consumers.map((consumer, index): Use => {
      const use = { consumer, before: befores[index] ?? zero, used: parts[index] ?? zero };
      uses[consumer]?.push(use.used);
      uncovered[consumer] = follows(difference, use.before, use.used);
      nextColumn[consumer] = column + 1;
      return use;
    });
    return { pool, column, available, used, left: follows(difference, pool.volume, used), uses: made };
  });
  return {
    pools: runs,
    uncovered,
    covered: uses.map((parts) => (parts.length === 0 ? zero : follows(total, ...parts))),
  };
}

/** Parts of a whole by `part`; the largest is what the others leave, so that all add up exactly. One part alone is the whole. */
export function shareOut(keys: readonly Node[], part: (key: Node) => Node, whole: Node): readonly Node[] {
  if (keys.length === 1) return [whole];
  const largest = largestOf(keys);
  const parts = keys.map((key, index) => (index === largest ? undefined : part(key)));
  const rest = follows(remainder, whole, ...parts.flatMap((found) => found ?? []));
  return parts.map((found) => found ?? rest);
}

/** Position of the largest, the first of equals. */
export function largestOf(nodes: readonly Node[]): number {
  const sizes = nodes.map((node) => numberOf(node) ?? exact(0));
  return sizes.reduce((largest, size, index) => (size.greaterThan(sizes[largest] ?? size) ? index : largest), 0);
}

/** Splits an amount by shares that add up to one. */
export function splitByShares(amount: Node, shares: readonly Node[]): readonly Node[] {
  return shareOut(shares, (share) => follows(portion, amount, share), amount);
}
