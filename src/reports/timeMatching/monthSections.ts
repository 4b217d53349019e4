/** `Time matching`, workings: electricity and certificates month by month, and what covers what. */
import {
  monthText,
  type MonthlyMatching,
  type TimedConsumer,
  type TimedSupply,
} from '../../calculation/certificates/timeMatching';
import type { SlotLine } from '../../calculation/certificates/gridSlots';
import { daysPart } from '../../calculation/rules/daysPart';
import { partOfWhole } from '../../calculation/rules/partOfWhole';
import { poolNumber } from '../certificates/certificateColumns';
import { availableOf, claimRunColumns, columnCount, useInColumn, usesOf } from '../certificates/claimRunColumns';
import { outputShareColumns } from '../certificates/outputShareColumns';
import { numberColumn, processColumn, processNumberColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { formats, periodCells, type ReportContext } from '../context';
import { fixedRange, fixedReference, reference, type Cell, type Draft } from '../layout/draft';
import { daysSum } from '../layout/ledgerFormulas';
import { putSection, type Section, type SectionColumn } from '../layout/section';
import { sumIn } from '../layout/sums';
import { criterionColumns, stretchColumns, stretchKeys } from '../layout/groupColumns';
import { toldKeys } from '../sums/groupFormulas';
import { inMegawattHours } from '../sums/sumOf';

/** Grid electricity by ledger group and stretch of days: what the claims of parts of the period, or the months, are held against. */
export function putSlots(context: ReportContext, draft: Draft, lines: readonly SlotLine[]): Section {
  const { words, report } = context;
  const { label, certificates: names } = words;
  const told = toldKeys(context.calculation.plant, 'Energy');
  const isCut = lines.some(({ line }) => line.input.group.days !== undefined);
  const hasUndated = lines.some(({ undated }) => undated !== undefined);
  return putSection<SlotLine>(
    draft,
    [
      processColumn(context, ({ line }) => line.input.process),
      processNumberColumn(context, ({ line }) => line.input.process),
      ...criterionColumns<SlotLine>(context, 'Energy', ({ line }) => line.input.group),
      ...stretchColumns<SlotLine>(context, lines, ({ line }) => line.input.group.days),
      { key: 'from', head: names.heads.from, cell: ({ slot }) => ({ value: slot.days.from, format: formats.date }) },
      { key: 'to', head: names.heads.to, cell: ({ slot }) => ({ value: slot.days.to, format: formats.date }) },
      {
        key: 'quantity',
        head: label.quantity,
        cell: ({ line, undated, quantity }, at) =>
          figure(quantity, formats.quantity, ({ sheet }) => {
            const days =
              undated === undefined
                ? isCut
                  ? {
                      from: `MAX(${reference(at('from'), sheet)},${reference(at(stretchKeys.from), sheet)})`,
                      to: `MIN(${reference(at('to'), sheet)},${reference(at(stretchKeys.to), sheet)})`,
                    }
                  : { from: reference(at('from'), sheet), to: reference(at('to'), sheet) }
                : undefined;
            return daysSum(
              line.input.group.table,
              'quantity',
              line.input.group.criteria.filter(({ key }) => told.includes(key)),
              (key) => reference(at(key), sheet),
              days,
            );
          }),
      },
      {
        key: 'unitRead',
        head: report.heads.unitRead,
        cell: ({ line }) => text(line.input.group.unit.symbol, { align: 'center' }),
      },
      ...(hasUndated ? [partColumn(context)] : []),
      {
        key: 'megawattHours',
        head: names.heads.grid,
        unit: 'MWh',
        cell: ({ megawattHours }) => figure(megawattHours, formats.energy),
        formula: (of, references) => {
          const whole = inMegawattHours(context, 'quantity', 'unitRead')(of, references);
          return hasUndated ? `${whole}*${of('part')}` : whole;
        },
      },
    ],
    lines,
    { title: names.titles.slots, column: 2, isForScreen: draft.key === 'timeMatching' },
  );
}

/** The part of a quantity that falls into the days of its row: all of rows with dates, which are summed by day; the days' part of the period of rows without. */
function partColumn(context: ReportContext): SectionColumn<SlotLine> {
  const { heads } = context.words.certificates;
  return {
    key: 'part',
    head: heads.partOfDays,
    cell: ({ undated, slot }) => ({
      value: undated === undefined ? 1 : (slot.days.to - slot.days.from + 1) / daysOfPeriod(context),
      format: formats.share,
      isPlain: undated === undefined,
    }),
    formula: (of, references) => {
      const period = periodCells(context, references);
      return `(${of('to')}-${of('from')}+1)/(${period.to}-${period.from}+1)`;
    },
  };
}

function daysOfPeriod({ calculation }: ReportContext): number {
  const { from, to } = calculation.plant.period;
  return Math.floor(to) - Math.floor(from) + 1;
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
  const slots = putSlots(context, draft, monthly.slots.lines);
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
        cell: ({ volume }) => figure(volume, formats.energy),
        formula: (of, { sheet }) =>
          sumIn(context.laid('certificates').ledger, 'counted', sheet, ['supply', of('number')]),
      },
      ...monthly.months.map((month, index): SectionColumn<TimedSupply> => ({
        key: `month${index}`,
        head: monthText(month),
        unit: 'MWh',
        cell: ({ months }) => months[index] && figure(months[index], formats.energy),
        formula: (of, { sheet }) => {
          const { months } = context.laid('timeMatching');
          const day = (key: 'from' | 'to'): string => (months ? fixedReference(months.cell(key, index), sheet) : '0');
          return daysPart.formula(of('volume'), of('from'), of('to'), day('from'), day('to'));
        },
      })),
    ],
    monthly.supplies,
    { title: names.titles.monthSupply, isForScreen: true },
  );
  const runs = monthly.runs.flatMap(({ run }, month) => run.pools.map((pool) => ({ month, pool })));
  const numberOfRun = new Map(runs.map(({ pool }, index) => [pool, index + 1]));
  const rows = monthly.runs.flatMap((monthRun, month) =>
    monthRun.consumers.map((consumer, index) => ({ month, monthRun, consumer, index })),
  );
  type Row = (typeof rows)[number];
  const isSplit = ({ consumer, month, index }: Row): boolean =>
    consumers[index]?.output !== undefined && monthly.slots.totals.get(consumer.process)?.[month] !== consumer.grid;
  const hasShares = rows.some(isSplit);
  const count = columnCount(monthly.runs.map(({ run }) => run));
  const offers = putSection<(typeof runs)[number]>(
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
        cell: ({ pool }) => figure(pool.pool.volume, formats.energy),
        formula: (of, { sheet }) => {
          const across = (first: Cell, rows: number): string => fixedRange(first, rows, monthly.months.length, sheet);
          const position = `MATCH(${of('month')},${across(supplies.head('month0'), 1)},0)`;
          const inMonth = `INDEX(${across(supplies.cell('month0', 0), supplies.rowCount)},0,${position})`;
          return `SUMPRODUCT((${supplies.range('pool', sheet)}=${of('pool')})*1,${inMonth})`;
        },
      },
      {
        key: 'available',
        head: names.heads.available,
        unit: 'MWh',
        cell: ({ pool }) => figure(pool.available, formats.energy),
        formula: (of, { sheet }) => availableOf(context.laid('timeMatching').consumers, count, of('number'), sheet),
      },
      {
        key: 'used',
        head: names.heads.matched,
        unit: 'MWh',
        cell: ({ pool }) => figure(pool.used, formats.energy),
        formula: (of) => `MIN(${of('volume')},${of('available')})`,
      },
      {
        key: 'left',
        head: names.heads.unused,
        unit: 'MWh',
        cell: ({ pool }) => figure(pool.left, formats.energy),
        formula: (of) => `${of('volume')}-${of('used')}`,
      },
    ],
    runs,
    { title: names.titles.pools, isForScreen: true },
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
      processNumberColumn(context, ({ consumer }) => consumer.process),
      { key: 'product', head: label.product, cell: ({ index }) => text(consumers[index]?.output?.product.name ?? '') },
      {
        key: 'from',
        head: names.heads.from,
        cell: ({ month }) => ({ value: monthly.months[month]?.days.from ?? null, format: formats.date }),
      },
      ...(hasShares
        ? outputShareColumns<Row>(context, (row) => (isSplit(row) ? consumers[row.index]?.output : undefined))
        : []),
      {
        key: 'grid',
        head: names.heads.grid,
        unit: 'MWh',
        cell: ({ consumer }) => figure(consumer.grid, formats.energy),
        formula: (of, { sheet }) => {
          const whole = sumIn(
            slots,
            'megawattHours',
            sheet,
            ['processNumber', of('processNumber')],
            ['from', of('from')],
          );
          return hasShares ? `${whole}*${of('outputShare')}` : whole;
        },
      },
      ...claimRunColumns<Row>({
        count,
        heads: { pool: names.heads.offer, before: names.heads.before, use: names.heads.use },
        whole: 'grid',
        useAt: ({ monthRun, index }, _index, column) =>
          useInColumn(monthRun.run, index, column, (pool) => numberOfRun.get(pool) ?? null),
        volume: (pool, { sheet }) => `INDEX(${offers.range('volume', sheet)},${pool})`,
        section: () => context.laid('timeMatching').consumers,
      }),
      {
        key: 'covered',
        head: names.heads.matched,
        unit: 'MWh',
        cell: ({ monthRun, index }) => {
          const node = monthRun.run.covered[index];
          return node && figure(node, formats.energy);
        },
        formula: (of) => usesOf(of, count),
      },
      {
        key: 'share',
        head: names.heads.share,
        cell: ({ monthRun, index }) => {
          const node = monthRun.shares[index];
          return node && figure(node, formats.share);
        },
        formula: (of) => partOfWhole.formula(of('covered'), of('grid')),
      },
      {
        key: 'uncovered',
        head: names.heads.uncovered,
        unit: 'MWh',
        cell: ({ monthRun, index }) => {
          const node = monthRun.run.uncovered[index];
          return node && figure(node, formats.energy);
        },
        formula: (of) => `${of('grid')}-${of('covered')}`,
      },
    ],
    rows,
    { title: names.titles.consumers, isForScreen: true },
  );
}
