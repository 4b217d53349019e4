/** Columns that lay out a run of claims: for each step the pool, what was still uncovered of a consumer, and what the pool covers of it. */
import type { ClaimRun, Pool, PoolRun, Use } from '../../calculation/certificates/claimRun';
import { proRata } from '../../calculation/rules/proRata';
import { formats } from '../context';
import { figure } from '../layout/contents';
import { fixedRange, type References } from '../layout/draft';
import type { OfRow, Section, SectionColumn } from '../layout/section';

/** What one pool covers of a consumer, and the number under which the sheet lists the pool. */
interface NumberedUse {
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
  return found && use ? { use, number: numberOf(found) } : undefined;
}

/** How many columns the pools of these runs take. */
export function columnCount(runs: readonly ClaimRun<Pool>[]): number {
  return Math.max(0, ...runs.flatMap(({ pools }) => pools.map(({ column }) => column + 1)));
}

/** The step's columns of one kind, side by side. */
type StepColumns = 'pool' | 'before' | 'use';

/** The columns of one kind over all rows, as one block. */
export function stepBlock(section: Section, kind: StepColumns, count: number, sheet: string): string {
  return fixedRange(section.cell(`${kind}0`, 0), section.rowCount, count, sheet);
}

/** What all pools of a number find uncovered, MWh: each stands in one step only. */
export function availableOf(section: Section | undefined, count: number, number: string, sheet: string): string {
  if (!section || count === 0) return '0';
  return `SUMIFS(${stepBlock(section, 'before', count, sheet)},${stepBlock(section, 'pool', count, sheet)},${number})`;
}

/** What the formulas of the steps take from elsewhere. */
interface Steps<Item> {
  readonly count: number;
  readonly heads: Readonly<Record<StepColumns, string>>;
  /** The column with all electricity of the consumer. */
  readonly whole: string;
  useAt(item: Item, index: number, column: number): NumberedUse | undefined;
  /** What a pool offers, by the cell with its number; MWh. */
  volume(pool: string, references: References): string;
  /** The section of these columns, once it stands. */
  section(): Section | undefined;
}

/** Columns `pool0` …, `before0` … and `use0` …, then what is covered and what is not; MWh. */
export function claimRunColumns<Item>({
  count,
  heads,
  whole,
  useAt,
  volume,
  section,
}: Steps<Item>): SectionColumn<Item>[] {
  const each = (columnOf: (column: number) => SectionColumn<Item>): SectionColumn<Item>[] =>
    Array.from({ length: count }, (_, column) => columnOf(column));
  const head = (kind: StepColumns, column: number): string => `${heads[kind]} ${column + 1}`;
  return [
    ...each((column) => ({
      key: `pool${column}`,
      head: head('pool', column),
      cell: (item, _, index) => {
        const found = useAt(item, index, column);
        return found && { value: found.number, align: 'center' };
      },
    })),
    ...each((column) => ({
      key: `before${column}`,
      head: head('before', column),
      unit: 'MWh',
      cell: (item, _, index) => {
        const found = useAt(item, index, column);
        return found && figure(found.use.before, formats.energy);
      },
      formula: (of) => (column === 0 ? of(whole) : `${of(whole)}-${usesOf(of, column)}`),
    })),
    ...each((column) => ({
      key: `use${column}`,
      head: head('use', column),
      unit: 'MWh',
      cell: (item, _, index) => {
        const found = useAt(item, index, column);
        return found && figure(found.use.used, formats.energy);
      },
      formula: (of, references) => {
        const { sheet } = references;
        const [pool, laid] = [of(`pool${column}`), section()];
        if (!laid) return '0';
        const available = `SUMIFS(${laid.range(`before${column}`, sheet)},${laid.range(`pool${column}`, sheet)},${pool})`;
        return proRata.formula(of(`before${column}`), volume(pool, references), available);
      },
    })),
  ];
}

/** What the steps before one cover of a row's consumer. */
export function usesOf(of: OfRow, count: number): string {
  return count > 1 ? `SUM(${of('use0')}:${of(`use${count - 1}`)})` : count === 1 ? of('use0') : '0';
}
