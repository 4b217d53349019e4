/** `Certificate claims`: how much of the grid electricity of the organisation, its sites and its processes certificates cover, and the electricity that this rests on. */
import type {
  CoverageFigures,
  ElectricityCoverage,
  ProcessCoverage,
  SiteCoverage,
} from '../../calculation/certificates/coverage';
import type { ElectricitySource } from '../../calculation/certificates/gridElectricity';
import { formulaText } from '../../workbook/structuredReference';
import { tableName } from '../../ledgers/names';
import { partOfWhole } from '../../calculation/rules/partOfWhole';
import { formats, type ReportContext } from '../context';
import { processColumn, processNumberColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import type { References } from '../layout/draft';
import { putSection, type OfRow, type Section, type SectionColumn } from '../layout/section';
import { sumIn } from '../layout/sums';
import { inMegawattHours, ofSum, sumColumns } from '../sums/sumOf';
import { claimedSum } from './certificateUseSections';

/** The figures that add up over processes. */
const summed = ['grid', 'covered', 'onSite', 'direct', 'location', 'market'] as const;
type Summed = (typeof summed)[number];
type Formulas = Readonly<Record<Summed, RowFormula>>;

/** The columns of all coverage tables, each with the formula of its rows. */
function coverageColumns<Item extends CoverageFigures>(
  context: ReportContext,
  formulas: Formulas,
): SectionColumn<Item>[] {
  const { words, report } = context;
  const { heads } = words.certificates;
  const amount = (key: Summed): SectionColumn<Item> => ({
    key,
    head: heads[key],
    unit: 'MWh',
    cell: (item) => figure(item[key], formats.energy),
    formula: formulas[key],
  });
  const emissions = (key: 'location' | 'market'): SectionColumn<Item> => ({
    key,
    head: heads[key],
    unit: report.units.emissions,
    cell: (item) => figure(item[key], formats.emissions),
    formula: formulas[key],
  });
  return [
    amount('grid'),
    amount('covered'),
    {
      key: 'share',
      head: heads.share,
      cell: (item) => figure(item.share, formats.share),
      formula: (of) => partOfWhole.formula(of('covered'), of('grid')),
    },
    {
      key: 'uncovered',
      head: heads.uncovered,
      unit: 'MWh',
      cell: (item) => figure(item.uncovered, formats.energy),
      formula: (of) => `${of('grid')}-${of('covered')}`,
    },
    emissions('location'),
    emissions('market'),
    amount('onSite'),
    amount('direct'),
  ];
}

/** The same formula for each figure. */
function alike(formula: (key: Summed) => RowFormula): Formulas {
  return Object.fromEntries(summed.map((key) => [key, formula(key)])) as unknown as Formulas;
}

/** Coverage of the organisation, its sites and its processes. */
export function putCoverageSections(context: ReportContext): Section {
  const { calculation, words, drafts } = context;
  const { coverage } = calculation.certificates;
  const { certificates: names, label } = words;
  const processes = (): Section => context.laid('certificates').coverage;
  putSection<CoverageFigures>(
    drafts.certificates,
    coverageColumns(
      context,
      alike(
        (key) =>
          (_, { sheet }) =>
            `SUM(${processes().range(key, sheet)})`,
      ),
    ),
    [coverage.total],
    { title: names.titles.coverage, column: 2, note: names.notes.coverage },
  );
  putSection<SiteCoverage>(
    drafts.certificates,
    [
      { key: 'site', head: label.site, cell: ({ site }) => text(site || '–', { role: 'label' }) },
      ...coverageColumns<SiteCoverage>(
        context,
        alike(
          (key) =>
            (of, { sheet }) =>
              `SUMPRODUCT((${processes().range('site', sheet)}=${of('site')})*1,${processes().range(key, sheet)})`,
        ),
      ),
    ],
    coverage.sites,
    { title: names.titles.sites, column: 2 },
  );
  return putSection<ProcessCoverage>(
    drafts.certificates,
    [
      processColumn(context, ({ process }) => process),
      processNumberColumn(context, ({ process }) => process),
      {
        key: 'site',
        head: label.site,
        cell: ({ process }) => text(calculation.plant.processes[process]?.site || '–'),
      },
      ...coverageColumns<ProcessCoverage>(context, ofProcess(context)),
    ],
    coverage.processes,
    { title: names.titles.processes, column: 2 },
  );
}

/** Sums over the electricity of the process, by where it comes from, and over the claims. */
function ofProcess(context: ReportContext): Formulas {
  const laid = () => context.laid('certificates');
  const sum =
    (key: 'megawattHours' | 'location' | 'market', source?: ElectricitySource) =>
    (of: OfRow, { sheet }: References): string =>
      sumIn(
        laid().electricity,
        key,
        sheet,
        ['processNumber', of('processNumber')],
        ...(source ? [['source', formulaText(context.words.energySource[source])] as const] : []),
      );
  return {
    grid: sum('megawattHours', 'grid'),
    onSite: sum('megawattHours', 'on-site'),
    direct: sum('megawattHours', 'direct'),
    covered: (of, { sheet }) => claimedSum(context, sheet, { processNumber: of('processNumber') }),
    location: sum('location'),
    market: (of, references) => `${sum('market')(of, references)}+${atGenerators(context, of, references)}`,
  };
}

/** What the electricity that certificates cover emits where it is generated. */
export function atGenerators(context: ReportContext, of: OfRow, { sheet }: References): string {
  return sumIn(
    context.laid('lines'),
    'market',
    sheet,
    ['processNumber', of('processNumber')],
    ['ledger', formulaText(tableName('Certificates', context.language))],
    ['scope', formulaText(context.words.scope.scope2)],
  );
}

/** Electricity of each ledger sum in MWh, and its scope 2 emissions as `Lines` has them. */
export function putElectricity(context: ReportContext): Section | undefined {
  const { calculation, words, drafts, report } = context;
  const { certificates: names, label } = words;
  const { lines } = calculation.certificates.coverage;
  if (lines.length === 0) return undefined;
  const emissions = (key: 'location' | 'market' | 'uncovered', head: string, formula: RowFormula): Column => ({
    key,
    head,
    unit: report.units.emissions,
    cell: (line) => figure(line[key], formats.emissions),
    formula,
  });
  const inView =
    (view: 'location' | 'market'): RowFormula =>
    (of, { sheet }) =>
      sumIn(context.laid('lines'), view, sheet, ['sum', of('sum')], ['scope', formulaText(words.scope.scope2)]);
  return putSection<ElectricityCoverage>(
    drafts.certificates,
    [
      processColumn(context, ({ input }) => input.process),
      processNumberColumn(context, ({ input }) => input.process),
      { key: 'source', head: label.source, cell: ({ source }) => text(words.energySource[source]) },
      ...sumColumns<ElectricityCoverage>(context, ({ input, quantity }) => ({ group: input.group, quantity })),
      {
        key: 'megawattHours',
        head: names.heads.megawattHours,
        unit: 'MWh',
        cell: ({ megawattHours }) => figure(megawattHours, formats.energy),
        formula: (of, references) =>
          inMegawattHours(context, 'quantity')(
            (key) => (key === 'quantity' ? ofSum(context, key)(of, references) : of(key)),
            references,
          ),
      },
      emissions('location', names.heads.location, inView('location')),
      emissions('market', names.heads.market, inView('market')),
      ...(context.standing.includes('timeMatching')
        ? [emissions('uncovered', names.heads.whole, (of, { sheet }) => ifUncovered(context, of, sheet))]
        : []),
    ],
    lines,
    { title: names.titles.electricity, column: 2 },
  );
}

type Column = SectionColumn<ElectricityCoverage>;
type RowFormula = (of: OfRow, references: References) => string;

/** Market-based scope 2 of a ledger sum without the shares that certificates leave. */
function ifUncovered(context: ReportContext, of: OfRow, sheet: string): string {
  const lines = context.laid('lines');
  if (!lines) return '0';
  const range = (key: string): string => lines.range(key, sheet);
  const scope = formulaText(context.words.scope.scope2);
  const counted = `(${range('sum')}=${of('sum')})*(${range('scope')}=${scope})`;
  const factors = ['marketCounts', 'activity', 'factor', 'oxidation', 'potential'].map(range).join(',');
  return `SUMPRODUCT(${counted}*1,${factors})`;
}
