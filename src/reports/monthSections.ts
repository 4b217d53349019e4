/** `Certificate claims`, fourth part: the preview of matching in time, month by month as formulas, with its effect on emissions and footprints. */
import { footprintChanges, type EffectLine, type MatchingEffect } from '../calculation/certificates/matchingEffect';
import type { Month, MonthlyMatching, TimedConsumer, TimedSupply } from '../calculation/certificates/timeMatching';
import type { SlotLine } from '../calculation/certificates/gridSlots';
import { follows, zero, type Node } from '../calculation/node';
import { partOfWhole } from '../calculation/rules/partOfWhole';
import { total } from '../calculation/rules/total';
import { dateOfSerial } from '../quantity/calendarDate';
import { poolNumber, proRataFormula, type CertificateSections } from './certificateColumns';
import { figure, text } from './contents';
import { formats, processLabel, type ReportContext } from './context';
import { reference } from './draft';
import type { FootprintRow } from './footprintsSheet';
import { daysSum } from './ledgerFormulas';
import { putSection, type Section, type SectionColumn } from './section';
import { criterionColumns } from './workingsInputs';

/** Grid electricity by ledger group and stretch of days: what the claims of parts of the period, or the months, are held against. */
export function putSlots(context: ReportContext, lines: readonly SlotLine[], title: string): Section {
  const { words, drafts } = context;
  const { label, certificates: names } = words;
  return putSection<SlotLine>(drafts.certificates, [
    { key: 'label', head: label.unitProcess, cell: ({ line }) => text(processLabel(context, line.input.process), { role: 'label' }) },
    ...criterionColumns<SlotLine>(({ line }) => line.input.group, Object.fromEntries((lines[0]?.line.input.group.criteria ?? []).map(({ key }) => [key, headOf(context, key)]))),
    { key: 'from', head: names.heads.from, cell: ({ slot }) => slot.days && { value: slot.days.from, format: formats.date } },
    { key: 'to', head: names.heads.to, cell: ({ slot }) => slot.days && { value: slot.days.to, format: formats.date } },
    {
      key: 'quantity', head: label.quantity,
      cell: ({ line, slot, quantity }, at) => figure(quantity, formats.quantity, ({ sheet }) => {
        const days = slot.days ? { from: reference(at('from'), sheet), to: reference(at('to'), sheet) } : undefined;
        return daysSum(line.input.group.table, 'quantity', line.input.group.criteria, (key) => reference(at(key), sheet), days);
      }),
    },
    { key: 'megawattHours', head: names.heads.grid, unit: 'MWh', cell: ({ megawattHours }) => figure(megawattHours, formats.quantity) },
  ], lines, { title });
}

function headOf(context: ReportContext, key: string): string {
  const { label } = context.words;
  const heads: Readonly<Record<string, string>> = { site: label.site, process: label.process, carrier: label.item, unit: label.unit, source: context.report.heads.source, uncertainty: context.words.method.heads.uncertainty };
  return heads[key] ?? key;
}

/** Both previews: the months with their workings, the hours with their result, and what each would change. */
export function putMatchings(context: ReportContext, sections: CertificateSections, footprints: readonly FootprintRow[]): void {
  for (const effect of context.calculation.certificates.matchings) {
    const { monthly } = effect.matching;
    const months = monthly ? putMonths(context, sections, monthly, effect.matching.consumers) : undefined;
    putEffect(context, effect, months);
    putFootprintChanges(context, effect, footprints);
  }
}

/** Supplies, pools and consumers month by month; gives the section of consumers. */
function putMonths(context: ReportContext, sections: CertificateSections, monthly: MonthlyMatching, consumers: readonly TimedConsumer[]): Section {
  const { words, drafts } = context;
  const { certificates: names, label } = words;
  const monthName = (month: Month): string => (dateOfSerial(month.days.from) ?? '').slice(0, 7);
  putSlots(context, monthly.slots.lines, `${names.titles.months}: ${names.titles.slots}`);
  putSection<Month>(drafts.certificates, [
    { key: 'month', head: names.heads.month, cell: (month) => text(monthName(month), { role: 'label' }) },
    { key: 'from', head: names.heads.from, cell: ({ from }) => figure(from, formats.date) },
    { key: 'to', head: names.heads.to, cell: ({ to }) => figure(to, formats.date) },
  ], monthly.months, { title: names.titles.months, note: names.notes.months });
  const supplies = putSection<TimedSupply>(drafts.certificates, [
    { key: 'number', head: names.heads.supply, cell: (_, __, index) => ({ value: index + 1, align: 'center' }) },
    { key: 'pool', head: names.heads.pool, cell: ({ pool }) => ({ value: poolNumber(context, pool), align: 'center' }) },
    { key: 'from', head: names.heads.generatedFrom, cell: ({ from }) => figure(from, formats.date) },
    { key: 'to', head: names.heads.generatedTo, cell: ({ to }) => figure(to, formats.date) },
    {
      key: 'volume', head: names.heads.offered, unit: 'MWh',
      cell: ({ volume }, at) => figure(volume, formats.quantity, ({ sheet }) => (sections.ledger ? `SUMIFS(${sections.ledger.range('counted', sheet)},${sections.ledger.range('supply', sheet)},${reference(at('number'), sheet)})` : '0')),
    },
    ...monthly.months.map((month, index): SectionColumn<TimedSupply> => ({ key: `month${index}`, head: monthName(month), unit: 'MWh', cell: ({ months }) => months[index] && figure(months[index], formats.quantity) })),
  ], monthly.supplies, { title: names.titles.monthSupply });
  const runs = monthly.runs.flatMap(({ run }, month) => run.pools.map((pool) => ({ month, pool })));
  const numberOfRun = new Map(runs.map(({ pool }, index) => [pool, index + 1]));
  const rows = monthly.runs.flatMap((monthRun, month) => monthRun.consumers.map((consumer, index) => ({ month, monthRun, consumer, index })));
  type Row = (typeof rows)[number];
  const columns = Math.max(0, ...monthly.runs.flatMap(({ run }) => run.pools.map(({ column }) => column + 1)));
  const useAt = ({ monthRun, index }: Row, column: number) => {
    const pool = monthRun.run.pools.find((candidate) => candidate.column === column && candidate.pool.consumers.includes(index));
    const use = pool?.uses.find((candidate) => candidate.consumer === index);
    return pool && use ? { pool, use } : undefined;
  };
  const laid: { months?: Section } = {};
  putSection<(typeof runs)[number]>(drafts.certificates, [
    { key: 'number', head: context.report.heads.number, cell: (_, __, index) => ({ value: index + 1, align: 'center' }) },
    { key: 'month', head: names.heads.month, cell: ({ month }) => text(monthly.months[month] ? monthName(monthly.months[month]) : '', { role: 'label' }) },
    { key: 'pool', head: names.heads.pool, cell: ({ pool }) => ({ value: poolNumber(context, pool.pool.pool), align: 'center' }) },
    {
      key: 'volume', head: names.heads.offered, unit: 'MWh',
      cell: ({ month, pool }, at) => figure(pool.pool.volume, formats.quantity, ({ sheet }) => `SUMIFS(${supplies.range(`month${month}`, sheet)},${supplies.range('pool', sheet)},${reference(at('pool'), sheet)})`),
    },
    {
      key: 'available', head: names.heads.available, unit: 'MWh',
      cell: ({ pool }, at) => figure(pool.available, formats.quantity, ({ sheet }) => (laid.months ? `SUMIFS(${laid.months.range(`before${pool.column}`, sheet)},${laid.months.range(`pool${pool.column}`, sheet)},${reference(at('number'), sheet)})` : '0')),
    },
    { key: 'used', head: names.heads.matched, unit: 'MWh', cell: ({ pool }) => figure(pool.used, formats.quantity) },
    { key: 'left', head: names.heads.unused, unit: 'MWh', cell: ({ pool }) => figure(pool.left, formats.quantity) },
  ], runs, { title: `${names.titles.months}: ${names.titles.pools}` });
  const months = putSection<Row>(drafts.certificates, [
    { key: 'month', head: names.heads.month, cell: ({ month }) => text(monthly.months[month] ? monthName(monthly.months[month]) : '') },
    { key: 'consumer', head: context.report.heads.number, cell: ({ index }) => ({ value: index + 1, align: 'center' }) },
    { key: 'label', head: label.unitProcess, cell: ({ consumer }) => text(processLabel(context, consumer.process), { role: 'label' }) },
    { key: 'product', head: label.product, cell: ({ index }) => text(consumers[index]?.output?.product.name ?? '') },
    {
      key: 'grid', head: names.heads.grid, unit: 'MWh',
      cell: ({ consumer, month, index }) => {
        const whole = monthly.slots.totals.get(consumer.process)?.[month];
        const share = consumers[index]?.output?.share;
        return figure(consumer.grid, formats.quantity, whole && share && whole !== consumer.grid ? ({ node }) => `${node(whole)}*${node(share)}` : undefined);
      },
    },
    ...Array.from({ length: columns }, (_, column): SectionColumn<Row>[] => [
      { key: `pool${column}`, head: `${context.report.heads.number} ${column + 1}`, cell: (row) => { const found = useAt(row, column); return found && { value: numberOfRun.get(found.pool) ?? null, align: 'center' }; } },
      { key: `before${column}`, head: `${names.heads.before} ${column + 1}`, unit: 'MWh', cell: (row) => { const found = useAt(row, column); return found && figure(found.use.before, formats.quantity); } },
      {
        key: `use${column}`, head: `${names.heads.use} ${column + 1}`, unit: 'MWh',
        cell: (row) => { const found = useAt(row, column); return found && figure(found.use.used, formats.quantity, ({ node }) => proRataFormula(node(found.use.before), node(found.pool.used), node(found.pool.available))); },
      },
    ]).flat(),
    { key: 'covered', head: names.heads.matched, unit: 'MWh', cell: ({ monthRun, index }) => { const node = monthRun.run.covered[index]; return node && figure(node, formats.quantity); } },
    { key: 'share', head: names.heads.share, unit: context.report.units.share, cell: ({ monthRun, consumer, index }) => { const node = monthRun.run.covered[index]; return node && figure(follows(partOfWhole, node, consumer.grid), formats.fineShare); } },
    { key: 'uncovered', head: names.heads.uncovered, unit: 'MWh', cell: ({ monthRun, index }) => { const node = monthRun.run.uncovered[index]; return node && figure(node, formats.quantity); } },
  ], rows, { title: `${names.titles.months}: ${names.titles.consumers}` });
  laid.months = months;
  return months;
}

/** What falls out of the match, and what that changes. */
function putEffect(context: ReportContext, effect: MatchingEffect, months: Section | undefined): void {
  const { words, drafts, report } = context;
  const { certificates: names, label } = words;
  const kind = effect.matching.kind === 'monthly' ? names.heads.monthly : names.heads.hourly;
  putSection<TimedConsumer>(drafts.certificates, [
    { key: 'number', head: context.report.heads.number, cell: (_, __, index) => ({ value: index + 1, align: 'center' }) },
    { key: 'label', head: label.unitProcess, cell: ({ process }) => text(processLabel(context, process), { role: 'label' }) },
    { key: 'product', head: label.product, cell: ({ output }) => text(output?.product.name ?? '') },
    { key: 'covered', head: names.heads.annual, unit: 'MWh', cell: ({ covered }) => figure(covered, formats.quantity) },
    {
      key: 'matched', head: `${names.heads.matched} (${kind})`, unit: 'MWh',
      cell: ({ matched }, at) => figure(matched, formats.quantity, months && (({ sheet }) => `SUMIFS(${months.range('covered', sheet)},${months.range('consumer', sheet)},${reference(at('number'), sheet)})`)),
    },
    { key: 'fellOut', head: names.heads.fellOut, unit: 'MWh', cell: ({ fellOut }) => figure(fellOut, formats.quantity) },
  ], effect.matching.consumers, { title: `${names.titles.monthEffect} (${kind})`, note: effect.matching.kind === 'monthly' ? names.notes.monthEffect : names.notes.hours });
  const wholes: readonly (EffectLine | undefined)[] = [...effect.lines, undefined];
  putSection<EffectLine | undefined>(drafts.certificates, [
    { key: 'label', head: label.unitProcess, cell: (line) => text(line ? processLabel(context, line.process) : label.total, { role: line ? 'label' : 'total' }) },
    { key: 'product', head: label.product, cell: (line) => line && text(line.isUnnamed ? words.certificates.reason['product not named'] : (line.output?.product.name ?? '')) },
    { key: 'fellOut', head: names.heads.fellOut, unit: 'MWh', cell: (line) => line && figure(line.fellOut, formats.quantity) },
    { key: 'share', head: names.heads.fellOutShare, unit: report.units.share, cell: (line) => line && figure(line.fellOutShare, formats.fineShare) },
    { key: 'saved', head: names.heads.saved, unit: report.units.emissions, cell: (line) => line && figure(line.saved, formats.emissions) },
    { key: 'change', head: names.heads.change, unit: report.units.emissions, cell: (line) => figure(line ? line.change : effect.change, formats.emissions) },
    { key: 'processChange', head: names.heads.processChange, unit: report.units.emissions, cell: (line) => { const node = line && effect.processes.get(line.process); return node && figure(node, formats.emissions); } },
    { key: 'moved', head: names.heads.movedTo, unit: report.units.emissions, cell: (line) => { const found = line && !line.isUnnamed && effect.moved.find((one) => one.output === line.output); return found ? figure(found.change, formats.emissions) : undefined; } },
  ], wholes, { title: `${names.titles.monthEmissions} (${kind})` });
}

/** Market-based footprints before and after, process by process. */
function putFootprintChanges(context: ReportContext, effect: MatchingEffect, footprints: readonly FootprintRow[]): void {
  const { calculation, stages, words, drafts, report } = context;
  const { certificates: names, label } = words;
  const kind = effect.matching.kind === 'monthly' ? names.heads.monthly : names.heads.hourly;
  const changes = footprintChanges(calculation.plant, calculation.outputs, stages, effect);
  const rows = footprints.map((row) => {
    const own = changes[calculation.outputs.indexOf(row.output)] ?? [];
    const change = follows(total, ...own);
    return { row, own, change, after: follows(total, row.market, change) };
  });
  type Row = (typeof rows)[number];
  const unit = 'tCO2e/…';
  putSection<Row>(drafts.certificates, [
    { key: 'process', head: label.unitProcess, cell: ({ row }) => text(processLabel(context, row.output.process)) },
    { key: 'product', head: label.product, cell: ({ row }) => text(row.output.product.name, { role: 'label' }) },
    { key: 'unit', head: label.unit, cell: ({ row }) => text(report.units.perTonne(row.output.product.unit.symbol), { align: 'center' }) },
    { key: 'market', head: names.heads.market, unit, cell: ({ row }) => figure(row.market, formats.perUnit) },
    ...calculation.plant.processes.map((process): SectionColumn<Row> => ({ key: `stage${process.index}`, head: process.label, unit, cell: ({ own }) => shown(own[process.index]) })),
    { key: 'change', head: names.heads.change, unit, cell: ({ change }) => figure(change, formats.perUnit) },
    { key: 'after', head: names.heads.after, unit, cell: ({ after }) => figure(after, formats.perUnit) },
  ], rows, { title: `${names.titles.monthFootprints} (${kind})` });
}

const shown = (node: Node | undefined) => figure(node ?? zero, formats.perUnit);
