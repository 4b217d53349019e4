/** `Time matching`, workings: electricity and certificates month by month, and what covers what. */
import {
  monthText,
  type MonthlyMatching,
  type TimedConsumer,
  type TimedSupply,
} from '../../calculation/certificates/timeMatching';
import type { SlotLine } from '../../calculation/certificates/gridSlots';
import { daysPart } from '../../calculation/rules/daysPart';
import { poolNumber } from '../certificates/certificateColumns';
import { claimRunColumns, columnCount, useInColumn } from '../certificates/claimRunColumns';
import { numberColumn, processColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { formats, periodCells, type ReportContext } from '../context';
import { reference, type Draft } from '../layout/draft';
import { daysSum } from '../layout/ledgerFormulas';
import { putSection, type Section, type SectionColumn } from '../layout/section';
import { sumIn } from '../layout/sums';
import { criterionColumns } from '../layout/groupColumns';

/** Grid electricity by ledger group and stretch of days: what the claims of parts of the period, or the months, are held against. */
export function putSlots(context: ReportContext, draft: Draft, lines: readonly SlotLine[]): Section {
  const { words } = context;
  const { label, certificates: names } = words;
  return putSection<SlotLine>(
    draft,
    [
      processColumn(context, ({ line }) => line.input.process),
      ...criterionColumns<SlotLine>(context, 'Energy', ({ line }) => line.input.group),
      { key: 'from', head: names.heads.from, cell: ({ slot }) => ({ value: slot.days.from, format: formats.date }) },
      { key: 'to', head: names.heads.to, cell: ({ slot }) => ({ value: slot.days.to, format: formats.date }) },
      {
        key: 'quantity',
        head: label.quantity,
        cell: ({ line, undated, quantity }, at) =>
          figure(quantity, formats.quantity, ({ sheet }) => {
            const days =
              undated === undefined
                ? { from: reference(at('from'), sheet), to: reference(at('to'), sheet) }
                : undefined;
            return daysSum(
              line.input.group.table,
              'quantity',
              line.input.group.criteria,
              (key) => reference(at(key), sheet),
              days,
            );
          }),
      },
      {
        key: 'dated',
        head: names.heads.dated,
        cell: ({ undated }) => text(undated === undefined ? words.answer.yes : words.answer.no, { align: 'center' }),
      },
      {
        key: 'megawattHours',
        head: names.heads.grid,
        unit: 'MWh',
        cell: ({ megawattHours, undated }, at) =>
          figure(
            megawattHours,
            formats.energy,
            undated && megawattHours.rule === daysPart
              ? (references) => {
                  const period = periodCells(context, references);
                  const [from, to] = [reference(at('from'), references.sheet), reference(at('to'), references.sheet)];
                  return daysPart.formula(references.node(undated), period.from, period.to, from, to);
                }
              : undefined,
          ),
      },
    ],
    lines,
    { title: names.titles.slots },
  );
}

/** Supplies, pools and consumers month by month; gives the section of consumers. */
export function putMonths(
  context: ReportContext,
  monthly: MonthlyMatching,
  consumers: readonly TimedConsumer[],
): Section {
  const { words } = context;
  const { certificates: names, label } = words;
  const draft = context.drafts.timeMatching;
  const nameOf = (index: number): string => {
    const month = monthly.months[index];
    return month ? monthText(month) : '';
  };
  putSlots(context, draft, monthly.slots.lines);
  const supplies = putSection<TimedSupply>(
    draft,
    [
      numberColumn(names.heads.supply),
      {
        key: 'pool',
        head: names.heads.pool,
        cell: ({ pool }) => ({ value: poolNumber(context, pool), align: 'center' }),
      },
      { key: 'from', head: names.heads.generatedFrom, cell: ({ from }) => figure(from, formats.date) },
      { key: 'to', head: names.heads.generatedTo, cell: ({ to }) => figure(to, formats.date) },
      {
        key: 'volume',
        head: names.heads.offered,
        unit: 'MWh',
        cell: ({ volume }, at) =>
          figure(volume, formats.energy, ({ sheet }) =>
            sumIn(context.laid('certificates').ledger, 'counted', sheet, ['supply', reference(at('number'), sheet)]),
          ),
      },
      ...monthly.months.map((month, index): SectionColumn<TimedSupply> => ({
        key: `month${index}`,
        head: monthText(month),
        unit: 'MWh',
        cell: ({ months }) => months[index] && figure(months[index], formats.energy),
      })),
    ],
    monthly.supplies,
    { title: names.titles.monthSupply },
  );
  const runs = monthly.runs.flatMap(({ run }, month) => run.pools.map((pool) => ({ month, pool })));
  const numberOfRun = new Map(runs.map(({ pool }, index) => [pool, index + 1]));
  const rows = monthly.runs.flatMap((monthRun, month) =>
    monthRun.consumers.map((consumer, index) => ({ month, monthRun, consumer, index })),
  );
  type Row = (typeof rows)[number];
  putSection<(typeof runs)[number]>(
    draft,
    [
      numberColumn(context.report.heads.number),
      { key: 'month', head: names.heads.month, cell: ({ month }) => text(nameOf(month), { role: 'label' }) },
      {
        key: 'pool',
        head: names.heads.pool,
        cell: ({ pool }) => ({ value: poolNumber(context, pool.pool.pool), align: 'center' }),
      },
      {
        key: 'volume',
        head: names.heads.offered,
        unit: 'MWh',
        cell: ({ month, pool }, at) =>
          figure(pool.pool.volume, formats.energy, ({ sheet }) =>
            sumIn(supplies, `month${month}`, sheet, ['pool', reference(at('pool'), sheet)]),
          ),
      },
      {
        key: 'available',
        head: names.heads.available,
        unit: 'MWh',
        cell: ({ pool }, at) =>
          figure(pool.available, formats.energy, ({ sheet }) =>
            sumIn(context.laid('timeMatching').consumers, `before${pool.column}`, sheet, [
              `pool${pool.column}`,
              reference(at('number'), sheet),
            ]),
          ),
      },
      { key: 'used', head: names.heads.matched, unit: 'MWh', cell: ({ pool }) => figure(pool.used, formats.energy) },
      { key: 'left', head: names.heads.unused, unit: 'MWh', cell: ({ pool }) => figure(pool.left, formats.energy) },
    ],
    runs,
    { title: names.titles.pools },
  );
  return putSection<Row>(
    draft,
    [
      { key: 'month', head: names.heads.month, cell: ({ month }) => text(nameOf(month)) },
      {
        key: 'consumer',
        head: context.report.heads.number,
        cell: ({ index }) => ({ value: index + 1, align: 'center' }),
      },
      processColumn(context, ({ consumer }) => consumer.process),
      { key: 'product', head: label.product, cell: ({ index }) => text(consumers[index]?.output?.product.name ?? '') },
      {
        key: 'grid',
        head: names.heads.grid,
        unit: 'MWh',
        cell: ({ consumer, month, index }) => {
          const whole = monthly.slots.totals.get(consumer.process)?.[month];
          const share = consumers[index]?.output?.share;
          return figure(
            consumer.grid,
            formats.energy,
            whole && share && whole !== consumer.grid ? ({ node }) => `${node(whole)}*${node(share)}` : undefined,
          );
        },
      },
      ...claimRunColumns<Row>(
        columnCount(monthly.runs.map(({ run }) => run)),
        { pool: context.report.heads.number, before: names.heads.before, use: names.heads.use },
        ({ monthRun, index }, _index, column) =>
          useInColumn(monthRun.run, index, column, (pool) => numberOfRun.get(pool) ?? null),
      ),
      {
        key: 'covered',
        head: names.heads.matched,
        unit: 'MWh',
        cell: ({ monthRun, index }) => {
          const node = monthRun.run.covered[index];
          return node && figure(node, formats.energy);
        },
      },
      {
        key: 'share',
        head: names.heads.share,
        unit: context.report.units.share,
        cell: ({ monthRun, index }) => {
          const node = monthRun.shares[index];
          return node && figure(node, formats.share);
        },
      },
      {
        key: 'uncovered',
        head: names.heads.uncovered,
        unit: 'MWh',
        cell: ({ monthRun, index }) => {
          const node = monthRun.run.uncovered[index];
          return node && figure(node, formats.energy);
        },
      },
    ],
    rows,
    { title: names.titles.consumers },
  );
}
