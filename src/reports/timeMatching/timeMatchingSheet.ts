/** `Time matching`: coverage month by month and the effect of matching in time, first the results, then their workings. */
import type { GridCoverage } from '../../calculation/certificates/coverage';
import type { MonthlyCoverage, ProcessMonth, ProcessRates } from '../../calculation/certificates/monthlyCoverage';
import { monthText } from '../../calculation/certificates/timeMatching';
import { perMegawattHour } from '../certificates/certificateColumns';
import { processColumn, processNumberColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { formats, type ReportContext } from '../context';
import { putTitle } from '../layout/title';
import type { Laid } from '../laid';
import { putRow, type References } from '../layout/draft';
import { putEffect, putFootprintChanges } from './matchingEffectSections';
import { putMonths } from './monthSections';
import { putSection, type OfRow, type Section, type SectionColumn } from '../layout/section';
import { sumIn, sumOf } from '../layout/sums';
import { lookup } from '../layout/lookup';
import { formulaText } from '../../workbook/structuredReference';
import { partOfWhole } from '../../calculation/rules/partOfWhole';
import { atGenerators } from '../certificates/coverageSections';
import { chartsOnTop } from '../charts/chartsOnTop';
import { coverageChart } from './coverageChart';

/** The sheet; only where the dates of the ledgers tell months apart. */
export function putTimeMatching(context: ReportContext): Laid['timeMatching'] {
  const { words, drafts, calculation } = context;
  const { matchings, months } = calculation.certificates;
  const draft = drafts.timeMatching;
  putTitle(context, 'timeMatching', words.certificates.title.timeMatching);
  putRow(draft, 3, 1, [text(words.certificates.notes.months, { role: 'note' })]);
  const putCharts = chartsOnTop(draft, months ? [coverageChart(context, months.months)] : []);
  const coverage = months && putMonthlyCoverage(context, months);
  matchings.forEach((effect, index) => {
    putEffect(context, effect);
    const result = context.results.certificates.timeMatchings[index];
    if (result) putFootprintChanges(context, result);
  });
  const laidMonths = matchings.flatMap(({ matching }) =>
    matching.monthly ? [putMonths(context, matching.monthly, matching.consumers)] : [],
  );
  if (coverage) putCharts(coverage);
  return { consumers: laidMonths.at(-1), months: coverage };
}

/** Over the period, by month, by process and month, and the averages that turn MWh into emissions; gives the section of months. */
function putMonthlyCoverage(context: ReportContext, coverage: MonthlyCoverage): Section {
  const { words, drafts } = context;
  const { certificates: names, label } = words;
  const draft = drafts.timeMatching;
  const laid: { processes?: Section; rates?: Section } = {};
  putSection<GridCoverage>(
    draft,
    coverageColumns(
      context,
      (key) =>
        (_, { sheet }) =>
          sumOf(laid.processes, key, sheet),
    ),
    [coverage.total],
    { title: names.titles.wholePeriod, note: names.notes.monthCoverage },
  );
  const months = putSection<(typeof coverage.months)[number]>(
    draft,
    [
      { key: 'month', head: names.heads.month, cell: ({ month }) => text(monthText(month), { role: 'label' }) },
      { key: 'from', head: names.heads.from, cell: ({ month }) => figure(month.from, formats.date) },
      { key: 'to', head: names.heads.to, cell: ({ month }) => figure(month.to, formats.date) },
      ...coverageColumns<(typeof coverage.months)[number]>(
        context,
        (key) =>
          (of, { sheet }) =>
            sumIn(laid.processes, key, sheet, ['month', of('month')]),
      ),
    ],
    coverage.months,
    { title: names.titles.months },
  );
  laid.processes = putSection<ProcessMonth>(
    draft,
    [
      processColumn(context, ({ rates }) => rates.process),
      processNumberColumn(context, ({ rates }) => rates.process),
      { key: 'month', head: names.heads.month, cell: ({ month }) => text(monthText(month)) },
      {
        key: 'site',
        head: label.site,
        cell: ({ rates }) => text(context.calculation.plant.processes[rates.process]?.site ?? ''),
      },
      ...coverageColumns<ProcessMonth>(context, (key) => ofProcessMonth(context, key, () => laid.rates)),
    ],
    coverage.processes,
    { title: names.titles.processMonths },
  );
  laid.rates = putRates(context, coverage.rates);
  return months;
}

type Formula = (of: OfRow, references: References) => string;
/** The figures that add up. */
type Summed = 'grid' | 'covered' | 'location' | 'market';

/** Grid electricity and what is matched of it, with the formula of each figure that adds up. */
function coverageColumns<Item extends GridCoverage>(
  { words, report }: ReportContext,
  formulaOf: (key: Summed) => Formula,
): SectionColumn<Item>[] {
  const { heads } = words.certificates;
  const amount = (key: 'grid' | 'covered', head: string): SectionColumn<Item> => ({
    key,
    head,
    unit: 'MWh',
    cell: (item) => figure(item[key], formats.energy),
    formula: formulaOf(key),
  });
  const emissions = (key: 'location' | 'market'): SectionColumn<Item> => ({
    key,
    head: heads[key],
    unit: report.units.emissions,
    cell: (item) => figure(item[key], formats.emissions),
    formula: formulaOf(key),
  });
  return [
    amount('grid', heads.grid),
    amount('covered', heads.matched),
    {
      key: 'share',
      head: heads.share,
      cell: ({ share }) => figure(share, formats.share),
      formula: (of) => partOfWhole.formula(of('covered'), of('grid')),
    },
    {
      key: 'uncovered',
      head: heads.uncovered,
      unit: 'MWh',
      cell: ({ uncovered }) => figure(uncovered, formats.energy),
      formula: (of) => `${of('grid')}-${of('covered')}`,
    },
    emissions('location'),
    emissions('market'),
  ];
}

/** MWh of the consumers of the process in the month, at the averages of the process. */
function ofProcessMonth(context: ReportContext, key: Summed, rates: () => Section | undefined): Formula {
  return (of, { sheet }) => {
    const rate = (name: 'locationRate' | 'uncoveredRate' | 'coveredRate'): string => {
      const laid = rates();
      return laid ? lookup(laid.range(name, sheet), of('processNumber'), laid.range('processNumber', sheet)) : '0';
    };
    switch (key) {
      case 'location':
        return `${of('grid')}*${rate('locationRate')}`;
      case 'market':
        return `${of('uncovered')}*${rate('uncoveredRate')}+${of('covered')}*${rate('coveredRate')}`;
      default:
        return sumIn(
          context.laid('timeMatching').consumers,
          key,
          sheet,
          ['processNumber', of('processNumber')],
          ['month', of('month')],
        );
    }
  };
}

/** The averages of each process, from its electricity on `Certificate claims`. */
function putRates(context: ReportContext, rates: readonly ProcessRates[]): Section {
  const { words, drafts, report } = context;
  const { certificates: names } = words;
  const ofCoverage =
    (key: 'grid' | 'covered'): Formula =>
    (of, { sheet }) =>
      sumIn(context.laid('certificates').coverage, key, sheet, ['processNumber', of('processNumber')]);
  const ofElectricity =
    (key: 'location' | 'uncovered'): Formula =>
    (of, { sheet }) =>
      sumIn(
        context.laid('certificates').electricity,
        key,
        sheet,
        ['processNumber', of('processNumber')],
        ['source', formulaText(words.energySource.grid)],
      );
  const column = (
    key: Exclude<keyof ProcessRates, 'process'>,
    unit: string,
    format: string,
    formula: Formula,
    head = names.heads[key],
  ): SectionColumn<ProcessRates> => ({ key, head, unit, cell: (item) => figure(item[key], format), formula });
  const { emissions } = report.units;
  const rate =
    (part: string, whole: string): Formula =>
    (of) =>
      partOfWhole.formula(of(part), of(whole));
  return putSection<ProcessRates>(
    drafts.timeMatching,
    [
      processColumn(context, ({ process }) => process),
      processNumberColumn(context, ({ process }) => process),
      column('grid', 'MWh', formats.energy, ofCoverage('grid')),
      column('covered', 'MWh', formats.energy, ofCoverage('covered'), names.heads.annual),
      column('location', emissions, formats.emissions, ofElectricity('location')),
      column('whole', emissions, formats.emissions, ofElectricity('uncovered')),
      column('generators', emissions, formats.emissions, (of, references) => atGenerators(context, of, references)),
      column('locationRate', perMegawattHour, formats.factor, rate('location', 'grid')),
      column('uncoveredRate', perMegawattHour, formats.factor, rate('whole', 'grid')),
      column('coveredRate', perMegawattHour, formats.factor, rate('generators', 'covered')),
    ],
    rates,
    { title: names.titles.monthRates },
  );
}
