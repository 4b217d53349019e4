/** `Time matching`: coverage month by month and the effect of matching in time, first the results, then their workings. */
import type { GridCoverage } from '../../calculation/certificates/coverage';
import type { MonthlyCoverage, ProcessMonth, ProcessRates } from '../../calculation/certificates/monthlyCoverage';
import { monthText, type Month } from '../../calculation/certificates/timeMatching';
import { perMegawattHour } from '../certificates/certificateColumns';
import { processColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { formats, type ReportContext } from '../context';
import { putTitle } from '../layout/title';
import type { Laid } from '../laid';
import { putRow } from '../layout/draft';
import { chartsOnTop } from '../charts/chartsOnTop';
import { coverageChart } from './coverageChart';
import { putEffect, putFootprintChanges } from './matchingEffectSections';
import { putMonths } from './monthSections';
import { putSection, type Section, type SectionColumn } from '../layout/section';

/** The sheet; only where the dates of the ledgers tell months apart. */
export function putTimeMatching(context: ReportContext): Laid['timeMatching'] {
  const { words, drafts, calculation } = context;
  const { matchings, months } = calculation.certificates;
  const draft = drafts.timeMatching;
  draft.widths.push(24, 24, 20, ...Array.from({ length: 40 }, () => 14));
  putTitle(context, 'timeMatching', words.certificates.title.timeMatching);
  putRow(draft, 3, 1, [text(words.certificates.notes.months, { role: 'note' })]);
  const putCharts = chartsOnTop(draft, months ? [coverageChart(context, months.months)] : []);
  const ofMonths = months && putMonthlyCoverage(context, months);
  matchings.forEach((effect, index) => {
    putEffect(context, effect);
    const result = context.results.certificates.timeMatchings[index];
    if (result) putFootprintChanges(context, result);
  });
  const laidMonths = matchings.flatMap(({ matching }) =>
    matching.monthly ? [putMonths(context, matching.monthly, matching.consumers)] : [],
  );
  if (ofMonths) putCharts(ofMonths);
  return { consumers: laidMonths.at(-1) };
}

/** By month, by process and month, and the averages that turn MWh into emissions. */
function putMonthlyCoverage(context: ReportContext, coverage: MonthlyCoverage): Section {
  const { words, drafts, report } = context;
  const { certificates: names, label } = words;
  const draft = drafts.timeMatching;
  const figures = <Item extends GridCoverage>(): readonly SectionColumn<Item>[] => [
    { key: 'grid', head: names.heads.grid, unit: 'MWh', cell: ({ grid }) => figure(grid, formats.energy) },
    {
      key: 'covered',
      head: names.heads.matched,
      unit: 'MWh',
      cell: ({ covered }) => figure(covered, formats.energy),
    },
    {
      key: 'share',
      head: names.heads.share,
      unit: report.units.share,
      cell: ({ share }) => figure(share, formats.share),
    },
    {
      key: 'uncovered',
      head: names.heads.uncovered,
      unit: 'MWh',
      cell: ({ uncovered }) => figure(uncovered, formats.energy),
    },
    {
      key: 'location',
      head: names.heads.location,
      unit: report.units.emissions,
      cell: ({ location }) => figure(location, formats.emissions),
    },
    {
      key: 'market',
      head: names.heads.market,
      unit: report.units.emissions,
      cell: ({ market }) => figure(market, formats.emissions),
    },
  ];
  type MonthRow = GridCoverage & { readonly month?: Month };
  const ofMonths = putSection<MonthRow>(
    draft,
    [
      {
        key: 'month',
        head: names.heads.month,
        cell: ({ month }) => text(month ? monthText(month) : label.total, { role: month ? 'label' : 'total' }),
      },
      { key: 'from', head: names.heads.from, cell: ({ month }) => month && figure(month.from, formats.date) },
      { key: 'to', head: names.heads.to, cell: ({ month }) => month && figure(month.to, formats.date) },
      ...figures<MonthRow>(),
    ],
    [...coverage.months, coverage.total],
    { title: names.titles.months, note: names.notes.monthCoverage },
  );
  putSection<ProcessMonth>(
    draft,
    [
      processColumn(context, ({ rates }) => rates.process),
      { key: 'month', head: names.heads.month, cell: ({ month }) => text(monthText(month)) },
      {
        key: 'site',
        head: label.site,
        cell: ({ rates }) => text(context.calculation.plant.processes[rates.process]?.site ?? ''),
      },
      ...figures<ProcessMonth>(),
    ],
    coverage.processes,
    { title: names.titles.processMonths },
  );
  putSection<ProcessRates>(
    draft,
    [
      processColumn(context, ({ process }) => process),
      { key: 'grid', head: names.heads.grid, unit: 'MWh', cell: ({ grid }) => figure(grid, formats.energy) },
      {
        key: 'covered',
        head: names.heads.annual,
        unit: 'MWh',
        cell: ({ covered }) => figure(covered, formats.energy),
      },
      {
        key: 'location',
        head: names.heads.location,
        unit: report.units.emissions,
        cell: ({ location }) => figure(location, formats.emissions),
      },
      {
        key: 'whole',
        head: names.heads.whole,
        unit: report.units.emissions,
        cell: ({ whole }) => figure(whole, formats.emissions),
      },
      {
        key: 'generators',
        head: names.heads.generators,
        unit: report.units.emissions,
        cell: ({ generators }) => figure(generators, formats.emissions),
      },
      {
        key: 'locationRate',
        head: names.heads.locationRate,
        unit: perMegawattHour,
        cell: ({ locationRate }) => figure(locationRate, formats.factor),
      },
      {
        key: 'uncoveredRate',
        head: names.heads.uncoveredRate,
        unit: perMegawattHour,
        cell: ({ uncoveredRate }) => figure(uncoveredRate, formats.factor),
      },
      {
        key: 'coveredRate',
        head: names.heads.coveredRate,
        unit: perMegawattHour,
        cell: ({ coveredRate }) => figure(coveredRate, formats.factor),
      },
    ],
    coverage.rates,
    { title: names.titles.monthRates },
  );
  return ofMonths;
}
