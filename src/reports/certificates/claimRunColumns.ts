/** Columns that lay out a run of claims: pool by pool what was still uncovered of a consumer, and what the pool covers of it. */
import type { ClaimRun, Pool, PoolRun, Use } from '../../calculation/certificates/claimRun';
import { proRata } from '../../calculation/rules/proRata';
import { figure } from '../layout/contents';
import { formats } from '../context';
import type { SectionColumn } from '../layout/section';

/** What one pool covers of a consumer, and the number under which the sheet lists the pool. */
interface NumberedUse {
  readonly run: PoolRun<Pool>;
  readonly use: Use;
  readonly number: number | null;
}

/** The use of a consumer by the pool of a column; nothing where none of its pools may be used there. `numberOf` gives the number of a pool. */
export function useInColumn<Kind extends Pool>(
  run: ClaimRun<Kind>,
  consumer: number,
  column: number,
  numberOf: (pool: PoolRun<Kind>) => number | null,
): NumberedUse | undefined {
  const found = run.pools.find((pool) => pool.column === column && pool.pool.consumers.includes(consumer));
  const use = found?.uses.find((candidate) => candidate.consumer === consumer);
  return found && use ? { run: found, use, number: numberOf(found) } : undefined;
}

/** How many columns the pools of these runs take. */
export function columnCount(runs: readonly ClaimRun<Pool>[]): number {
  return Math.max(0, ...runs.flatMap(({ pools }) => pools.map(({ column }) => column + 1)));
}

/** Three columns for each column of pools: `pool0`, `before0`, `use0` and so on; MWh. */
export function claimRunColumns<Item>(
  count: number,
  heads: Readonly<Record<'pool' | 'before' | 'use', string>>,
  useAt: (item: Item, index: number, column: number) => NumberedUse | undefined,
): SectionColumn<Item>[] {
  return Array.from({ length: count }, (_, column): SectionColumn<Item>[] => [
    {
      key: `pool${column}`,
      head: `${heads.pool} ${column + 1}`,
      cell: (item, __, index) => {
        const found = useAt(item, index, column);
        return found && { value: found.number, align: 'center' };
      },
    },
    {
      key: `before${column}`,
      head: `${heads.before} ${column + 1}`,
      unit: 'MWh',
      cell: (item, __, index) => {
        const found = useAt(item, index, column);
        return found && figure(found.use.before, formats.energy);
      },
    },
    {
      key: `use${column}`,
      head: `${heads.use} ${column + 1}`,
      unit: 'MWh',
      cell: (item, __, index) => {
        const found = useAt(item, index, column);
        return (
          found &&
          figure(found.use.used, formats.energy, ({ node }) =>
            proRata.formula(node(found.use.before), node(found.run.used), node(found.run.available)),
          )
        );
      },
    },
  ]).flat();
}
