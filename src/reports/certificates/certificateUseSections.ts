/** `Certificate claims`, second part: the order of use as formulas, pool by pool and step by step, down to product and customer. */
import type { Claim, GridConsumer } from '../../calculation/certificates/certificateClaims';
import type { CertificatePool } from '../../calculation/certificates/claimPools';
import type { PoolRun } from '../../calculation/certificates/claimRun';
import { proRata } from '../../calculation/rules/proRata';
import type { Days } from '../../model/calendarMonths';
import { orderedParts, poolNumber } from './certificateColumns';
import { availableOf, claimRunColumns, columnCount, stepBlock, useInColumn, usesOf } from './claimRunColumns';
import { outputShareColumns } from './outputShareColumns';
import { numberColumn, processColumn, processNumberColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { formats, type ReportContext } from '../context';
import type { Content } from '../layout/draft';
import type { Laid } from '../laid';
import { putSection, type Section, type SectionColumn } from '../layout/section';
import { sumIn } from '../layout/sums';

type Run = PoolRun<CertificatePool>;
type Used = Pick<Laid['certificates'], 'parts' | 'pools' | 'consumers' | 'claims'>;

const dayOf = (days: Days | undefined, key: 'from' | 'to'): Content | undefined =>
  days && { value: days[key], format: formats.date };

/** Alike certificates, the pools in which they are used, the consumers and what each claims. */
export function putPools(context: ReportContext): Used {
  const { calculation, words, drafts } = context;
  const { claims } = calculation.certificates;
  const { certificates: names, answer } = words;
  const items = orderedParts(context);
  const count = columnCount([claims.run]);
  const parts = putSection<(typeof items)[number]>(
    drafts.certificates,
    [
      numberColumn(names.heads.part),
      {
        key: 'pool',
        head: names.heads.pool,
        cell: ({ pool }) => ({ value: poolNumber(context, pool), align: 'center' }),
      },
      { key: 'technology', head: names.heads.technology, cell: ({ part }) => text(part.technology) },
      { key: 'customer', head: names.heads.customer, cell: ({ part }) => text(part.customer) },
      {
        key: 'lowers',
        head: names.heads.lowers,
        cell: ({ part }) => text(part.forProducts ? answer.yes : answer.no, { align: 'center' }),
      },
      {
        key: 'volume',
        head: names.heads.offered,
        unit: 'MWh',
        cell: ({ part }) => figure(part.volume, formats.energy),
        formula: (of, { sheet }) =>
          sumIn(context.laid('certificates').ledger, 'counted', sheet, ['part', of('number')]),
      },
      {
        key: 'used',
        head: names.heads.used,
        unit: 'MWh',
        cell: ({ part }) => {
          const used = claims.usedByPart.get(part);
          return used && figure(used, formats.energy);
        },
        formula: (of, { sheet }) =>
          sumIn(context.laid('certificates').claims, 'megawattHours', sheet, ['part', of('number')]),
      },
    ],
    items,
    { title: names.titles.parts },
  );
  const pools = putSection<Run>(
    drafts.certificates,
    [
      numberColumn(names.heads.pool),
      { key: 'step', head: names.heads.step, cell: ({ pool }) => text(names.step[pool.dedication.step]) },
      {
        key: 'dedicated',
        head: names.heads.dedicated,
        cell: ({ pool }) => text(pool.dedication.label || names.all, { role: 'label' }),
      },
      { key: 'from', head: names.heads.from, cell: ({ pool }) => dayOf(pool.days, 'from') },
      { key: 'to', head: names.heads.to, cell: ({ pool }) => dayOf(pool.days, 'to') },
      {
        key: 'volume',
        head: names.heads.offered,
        unit: 'MWh',
        cell: ({ pool }) => figure(pool.volume, formats.energy),
        formula: (of, { sheet }) => sumIn(parts, 'volume', sheet, ['pool', of('number')]),
      },
      {
        key: 'available',
        head: names.heads.available,
        unit: 'MWh',
        cell: ({ available }) => figure(available, formats.energy),
        formula: (of, { sheet }) => availableOf(context.laid('certificates').consumers, count, of('number'), sheet),
      },
      {
        key: 'used',
        head: names.heads.used,
        unit: 'MWh',
        cell: ({ used }) => figure(used, formats.energy),
        formula: (of) => `MIN(${of('volume')},${of('available')})`,
      },
      {
        key: 'unused',
        head: names.heads.unused,
        unit: 'MWh',
        cell: ({ left }) => figure(left, formats.energy),
        formula: (of) => `${of('volume')}-${of('used')}`,
      },
    ],
    claims.run.pools,
    { title: names.titles.pools, note: names.notes.order },
  );
  const consumers = putConsumers(context, pools, count);
  return { parts, pools, consumers, claims: putClaims(context, { parts, pools, consumers, count }) };
}

function putConsumers(context: ReportContext, pools: Section, count: number): Section {
  const { calculation, words, drafts, report } = context;
  const { claims } = calculation.certificates;
  const { certificates: names, label } = words;
  const isSplit = ({ grid, process, slot, output }: GridConsumer): boolean => {
    const { slots } = claims;
    const whole = slots
      ? slots.totals.get(process)?.[slots.slots.findIndex((candidate) => candidate === slot)]
      : calculation.certificates.electricity.grid.get(process)?.total;
    return output !== undefined && whole !== grid;
  };
  const hasShares = claims.consumers.some(isSplit);
  const days: SectionColumn<GridConsumer>[] = claims.slots
    ? [
        { key: 'from', head: names.heads.from, cell: ({ slot }) => dayOf(slot?.days, 'from') },
        { key: 'to', head: names.heads.to, cell: ({ slot }) => dayOf(slot?.days, 'to') },
      ]
    : [];
  return putSection<GridConsumer>(
    drafts.certificates,
    [
      numberColumn(report.heads.number),
      processColumn(context, ({ process }) => process),
      processNumberColumn(context, ({ process }) => process),
      { key: 'product', head: label.product, cell: ({ output }) => text(output?.product.name ?? '') },
      ...days,
      ...(hasShares
        ? outputShareColumns<GridConsumer>(context, (consumer) => (isSplit(consumer) ? consumer.output : undefined))
        : []),
      {
        key: 'grid',
        head: names.heads.grid,
        unit: 'MWh',
        cell: ({ grid }) => figure(grid, formats.energy),
        formula: (of, { sheet }) => {
          const { coverage, slots } = context.laid('certificates');
          const whole = claims.slots
            ? sumIn(slots, 'megawattHours', sheet, ['processNumber', of('processNumber')], ['from', of('from')])
            : sumIn(coverage, 'grid', sheet, ['processNumber', of('processNumber')]);
          return hasShares ? `${whole}*${of('outputShare')}` : whole;
        },
      },
      ...claimRunColumns<GridConsumer>({
        count,
        heads: names.heads,
        whole: 'grid',
        useAt: (_consumer, index, column) =>
          useInColumn(claims.run, index, column, ({ pool }) => poolNumber(context, pool)),
        volume: (pool, { sheet }) => `INDEX(${pools.range('volume', sheet)},${pool})`,
        section: () => context.laid('certificates').consumers,
      }),
      {
        key: 'covered',
        head: names.heads.covered,
        unit: 'MWh',
        cell: (_, __, index) => {
          const node = claims.run.covered[index];
          return node && figure(node, formats.energy);
        },
        formula: (of) => usesOf(of, count),
      },
      {
        key: 'uncovered',
        head: names.heads.uncovered,
        unit: 'MWh',
        cell: (_, __, index) => {
          const node = claims.run.uncovered[index];
          return node && figure(node, formats.energy);
        },
        formula: (of) => `${of('grid')}-${of('covered')}`,
      },
    ],
    claims.consumers,
    { title: names.titles.consumers },
  );
}

interface Steps {
  readonly parts: Section;
  readonly pools: Section;
  readonly consumers: Section;
  /** How many steps there are side by side. */
  readonly count: number;
}

/** MWh by pool, part, process and product: what each customer's product may claim. */
function putClaims(context: ReportContext, { parts, pools, consumers, count }: Steps): Section {
  const { calculation, words, drafts } = context;
  const { claims } = calculation.certificates;
  const { certificates: names, label } = words;
  const ordered = orderedParts(context).map(({ part }) => part);
  const isSplit = ({ output, consumer }: Claim): boolean =>
    output !== undefined && claims.consumers[consumer]?.output === undefined;
  const hasShares = claims.claims.some(isSplit);
  return putSection<Claim>(
    drafts.certificates,
    [
      {
        key: 'part',
        head: names.heads.part,
        cell: ({ part }) => ({ value: ordered.indexOf(part) + 1, align: 'center' }),
      },
      {
        key: 'pool',
        head: names.heads.pool,
        cell: ({ pool }) => ({ value: poolNumber(context, pool), align: 'center' }),
      },
      {
        key: 'consumer',
        head: names.heads.consumer,
        cell: ({ consumer }) => ({ value: consumer + 1, align: 'center' }),
      },
      { key: 'step', head: names.heads.step, cell: ({ pool }) => text(names.step[pool.dedication.step]) },
      { key: 'technology', head: names.heads.technology, cell: ({ part }) => text(part.technology) },
      { key: 'customer', head: names.heads.customer, cell: ({ part }) => text(part.customer) },
      { key: 'site', head: label.site, cell: ({ process }) => text(calculation.plant.processes[process]?.site ?? '') },
      processColumn(context, ({ process }) => process),
      processNumberColumn(context, ({ process }) => process),
      {
        key: 'product',
        head: label.product,
        cell: ({ output, part }) => text(part.forProducts ? (output?.product.name ?? '') : ''),
      },
      {
        key: 'lowers',
        head: names.heads.lowers,
        cell: ({ part }) => text(part.forProducts ? words.answer.yes : words.answer.no, { align: 'center' }),
      },
      ...(hasShares ? outputShareColumns<Claim>(context, (claim) => (isSplit(claim) ? claim.output : undefined)) : []),
      {
        key: 'usedThere',
        head: names.heads.usedThere,
        unit: 'MWh',
        cell: ({ pool, consumer }) => {
          const run = claims.run.pools.find((candidate) => candidate.pool === pool);
          const use = run?.uses.find((candidate) => candidate.consumer === consumer);
          return use && figure(use.used, formats.energy);
        },
        formula: (of, { sheet }) => {
          const row = (kind: 'use' | 'pool'): string =>
            `INDEX(${stepBlock(consumers, kind, count, sheet)},${of('consumer')},0)`;
          return `SUMPRODUCT((${row('pool')}=${of('pool')})*1,${row('use')})`;
        },
      },
      {
        key: 'megawattHours',
        head: names.heads.use,
        unit: 'MWh',
        cell: (claim) => figure(claim.megawattHours, formats.energy),
        formula: (of, { sheet }) => {
          const used = proRata.formula(
            `INDEX(${parts.range('volume', sheet)},${of('part')})`,
            of('usedThere'),
            `INDEX(${pools.range('volume', sheet)},${of('pool')})`,
          );
          return hasShares ? `${used}*${of('outputShare')}` : used;
        },
      },
    ],
    claims.claims,
    { title: names.titles.claims, note: names.notes.claims, table: 'Certificate_claims' },
  );
}

/** The claims of a process, of one technology or product where these are given by their cells; MWh. */
export function claimedSum(
  context: ReportContext,
  sheet: string,
  wanted: Readonly<Partial<Record<'processNumber' | 'technology' | 'product', string>>>,
): string {
  const { claims } = context.laid('certificates');
  if (!claims) return '0';
  const tests = Object.entries(wanted).map(([key, cell]) => `(${claims.range(key, sheet)}=${cell})`);
  return `SUMPRODUCT(${tests.join('*')}*1,${claims.range('megawattHours', sheet)})`;
}
