/** `Certificate claims`, second part: the order of use as formulas, pool by pool and step by step, down to product and customer. */
import type { Claim, GridConsumer } from '../../calculation/certificates/certificateClaims';
import type { CertificatePool } from '../../calculation/certificates/claimPools';
import type { PoolRun } from '../../calculation/certificates/claimRun';
import { proRata } from '../../calculation/rules/proRata';
import type { Days } from '../../model/calendarMonths';
import { orderedParts, poolNumber } from './certificateColumns';
import { claimRunColumns, columnCount, useInColumn } from './claimRunColumns';
import { numberColumn, processColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { formats, type ReportContext } from '../context';
import { reference, type Content } from '../layout/draft';
import type { Laid } from '../laid';
import { putSection, type Section, type SectionColumn } from '../layout/section';
import { sumIn } from '../layout/sums';

type Run = PoolRun<CertificatePool>;

const dayOf = (days: Days | undefined, key: 'from' | 'to'): Content | undefined =>
  days && { value: days[key], format: formats.date };

/** Alike certificates, the pools in which they are used, the consumers and what each claims. */
export function putPools(context: ReportContext): Pick<Laid['certificates'], 'consumers' | 'claims'> {
  const { calculation, words, drafts } = context;
  const { claims } = calculation.certificates;
  const { certificates: names, answer } = words;
  const parts = orderedParts(context);
  const laidParts = putSection<(typeof parts)[number]>(
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
        cell: ({ part }, at) =>
          figure(part.volume, formats.energy, ({ sheet }) =>
            sumIn(context.laid('certificates').ledger, 'counted', sheet, ['part', reference(at('number'), sheet)]),
          ),
      },
      {
        key: 'used',
        head: names.heads.used,
        unit: 'MWh',
        cell: ({ part }, at) => {
          const used = claims.usedByPart.get(part);
          return (
            used &&
            figure(used, formats.energy, ({ sheet }) =>
              sumIn(context.laid('certificates').claims, 'megawattHours', sheet, [
                'part',
                reference(at('number'), sheet),
              ]),
            )
          );
        },
      },
    ],
    parts,
    { title: names.titles.parts },
  );
  putSection<Run>(
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
        cell: ({ pool }, at) =>
          figure(pool.volume, formats.energy, ({ sheet }) =>
            sumIn(laidParts, 'volume', sheet, ['pool', reference(at('number'), sheet)]),
          ),
      },
      {
        key: 'available',
        head: names.heads.available,
        unit: 'MWh',
        cell: ({ available, column }, at) =>
          figure(available, formats.energy, ({ sheet }) =>
            sumIn(context.laid('certificates').consumers, `before${column}`, sheet, [
              `pool${column}`,
              reference(at('number'), sheet),
            ]),
          ),
      },
      { key: 'used', head: names.heads.used, unit: 'MWh', cell: ({ used }) => figure(used, formats.energy) },
      { key: 'unused', head: names.heads.unused, unit: 'MWh', cell: ({ left }) => figure(left, formats.energy) },
    ],
    claims.run.pools,
    { title: names.titles.pools, note: names.notes.order },
  );
  return { consumers: putConsumers(context), claims: putClaims(context) };
}

function putConsumers(context: ReportContext): Section {
  const { calculation, words, drafts, report } = context;
  const { claims } = calculation.certificates;
  const { certificates: names, label } = words;
  const steps = claimRunColumns<GridConsumer>(columnCount([claims.run]), names.heads, (_consumer, index, column) =>
    useInColumn(claims.run, index, column, ({ pool }) => poolNumber(context, pool)),
  );
  const hasDays = claims.slots !== undefined;
  const days: SectionColumn<GridConsumer>[] = hasDays
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
      { key: 'product', head: label.product, cell: ({ output }) => text(output?.product.name ?? '') },
      ...days,
      {
        key: 'grid',
        head: names.heads.grid,
        unit: 'MWh',
        cell: (consumer) => {
          const whole = claims.slots
            ? claims.slots.totals.get(consumer.process)?.[
                claims.slots.slots.findIndex((slot) => slot === consumer.slot)
              ]
            : calculation.certificates.electricity.grid.get(consumer.process)?.total;
          const share = consumer.output?.share;
          return figure(
            consumer.grid,
            formats.energy,
            whole && share && whole !== consumer.grid ? ({ node }) => `${node(whole)}*${node(share)}` : undefined,
          );
        },
      },
      ...steps,
      {
        key: 'covered',
        head: names.heads.covered,
        unit: 'MWh',
        cell: (_, __, index) => {
          const node = claims.run.covered[index];
          return node && figure(node, formats.energy);
        },
      },
      {
        key: 'uncovered',
        head: names.heads.uncovered,
        unit: 'MWh',
        cell: (_, __, index) => {
          const node = claims.run.uncovered[index];
          return node && figure(node, formats.energy);
        },
      },
    ],
    claims.consumers,
    { title: names.titles.consumers },
  );
}

/** MWh by pool, part, process and product: what each customer's product may claim. */
function putClaims(context: ReportContext): Section {
  const { calculation, words, drafts } = context;
  const { claims } = calculation.certificates;
  const { certificates: names, label } = words;
  const parts = orderedParts(context).map(({ part }) => part);
  const runs = new Map(claims.run.pools.map((run) => [run.pool, run]));
  return putSection<Claim>(
    drafts.certificates,
    [
      {
        key: 'part',
        head: names.heads.part,
        cell: ({ part }) => ({ value: parts.indexOf(part) + 1, align: 'center' }),
      },
      { key: 'step', head: names.heads.step, cell: ({ pool }) => text(names.step[pool.dedication.step]) },
      { key: 'technology', head: names.heads.technology, cell: ({ part }) => text(part.technology) },
      { key: 'customer', head: names.heads.customer, cell: ({ part }) => text(part.customer) },
      { key: 'site', head: label.site, cell: ({ process }) => text(calculation.plant.processes[process]?.site ?? '') },
      processColumn(context, ({ process }) => process),
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
      {
        key: 'megawattHours',
        head: names.heads.use,
        unit: 'MWh',
        cell: (claim) =>
          figure(claim.megawattHours, formats.energy, ({ node }) => {
            const use = runs.get(claim.pool)?.uses.find((candidate) => candidate.consumer === claim.consumer);
            if (!use) return '0';
            const ofPart =
              claim.pool.parts.length === 1
                ? node(use.used)
                : proRata.formula(node(claim.part.volume), node(use.used), node(claim.pool.volume));
            const isSplit = claim.output !== undefined && claims.consumers[claim.consumer]?.output === undefined;
            return isSplit && claim.output ? `${ofPart}*${node(claim.output.share)}` : ofPart;
          }),
      },
    ],
    claims.claims,
    { title: names.titles.claims, note: names.notes.claims },
  );
}

/** `SUMPRODUCT` of the claims of a process, of one technology or product where these are given by their cells. */
export function claimedSum(
  context: ReportContext,
  sheet: string,
  wanted: Readonly<Partial<Record<'label' | 'technology' | 'product', string>>>,
): string {
  const { claims } = context.laid('certificates');
  if (!claims) return '0';
  const tests = Object.entries(wanted).map(([key, cell]) => `(${claims.range(key, sheet)}=${cell})`);
  return `SUMPRODUCT(${tests.join('*')}*1,${claims.range('megawattHours', sheet)})`;
}
