/** On `Data quality`: each unit process, its lines weighted by their emissions; and the same process beside process, as `Footprints` lists the stages. */
import type { Node } from '../../calculation/graph/node';
import type { ProcessQuality } from '../../calculation/quality/dataQuality';
import { ratingKinds } from '../../model/documentation';
import { formats, processLabel, type ReportContext } from '../context';
import { processColumn, processNumberColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { fixedRange, reference, type Cell } from '../layout/draft';
import { putSection, type Section } from '../layout/section';
import { sumIn, type SumCriterion } from '../layout/sums';
import { ratingColumns, shareColumn, type ItemFormula } from './qualityColumns';

/** What is known of each stage, process beside process. */
export interface StageQuality {
  /** One kind of it, over all processes. */
  readonly range: (key: string, sheet: string) => string;
}

/** The columns of the processes that say what is known of them. */
const known = ['primary', 'covered', 'spread', 'rated', ...ratingKinds] as const;

/** `lines` gives the table of the lines; nothing where there are none. */
export function putProcesses(context: ReportContext, lines: () => Section): Section {
  const { calculation, report, words, drafts, quality } = context;
  const { heads, titles } = words.quality;
  const ofLines = (
    column: string,
    at: (key: string) => Cell,
    sheet: string,
    ...criteria: readonly SumCriterion[]
  ): string => sumIn(lines(), column, sheet, ['processNumber', reference(at('processNumber'), sheet)], ...criteria);
  const ofOwn =
    (part: (at: (key: string) => Cell, sheet: string) => string): ItemFormula<ProcessQuality> =>
    (_, at, { sheet }) => {
      const own = reference(at('own'), sheet);
      return `IF(${own}=0,0,${part(at, sheet)}/${own})`;
    };
  const rated: SumCriterion = [ratingKinds[0], '"<>"'];
  return putSection<ProcessQuality>(
    drafts.dataQuality,
    [
      processColumn(context, ({ process }) => process),
      processNumberColumn(context, ({ process }) => process),
      {
        key: 'own',
        head: words.label.ownEmissions,
        unit: report.units.emissions,
        cell: ({ own }) => figure(own, formats.emissions),
      },
      shareColumn(
        'primary',
        words.label.primaryDataShare,
        ({ primary }) => primary,
        ofOwn((at, sheet) => ofLines('emissions', at, sheet, ['primary', '1'])),
      ),
      shareColumn(
        'covered',
        heads.covered,
        ({ covered }) => covered,
        ofOwn((at, sheet) => ofLines('emissions', at, sheet, ['uncertainty', '"<>"'])),
      ),
      shareColumn(
        'spread',
        heads.spread,
        ({ spread }) => spread,
        ofOwn((at, sheet) => `SQRT(${ofLines('variance', at, sheet)})`),
      ),
      shareColumn(
        'rated',
        heads.rated,
        ({ rated }) => rated,
        ofOwn((at, sheet) => ofLines('emissions', at, sheet, rated)),
      ),
      ...ratingColumns<ProcessQuality>(
        context,
        ({ ratings }) => ratings,
        (kind) =>
          (_, at, { sheet }) =>
            `${ofLines(`weighted ${kind}`, at, sheet)}/${ofLines('emissions', at, sheet, rated)}`,
      ),
    ],
    quality.data.processes,
    { title: words.punctuation.withDetail(titles.processes, words.view[calculation.plant.settings.electricityView]) },
  );
}

/** Each figure of the processes in a row of its own, for what products carry of the stages stands so. */
export function putStageQuality(context: ReportContext, processes: Section): StageQuality {
  const { report, words, drafts, quality } = context;
  const { heads, rating, titles } = words.quality;
  const all = quality.data.processes;
  const names: Readonly<Record<(typeof known)[number], string>> = {
    primary: words.label.primaryDataShare,
    covered: heads.covered,
    spread: heads.spread,
    rated: heads.rated,
    ...rating,
  };
  const nodeOf = (key: (typeof known)[number], { ratings, ...shares }: ProcessQuality): Node =>
    key === 'primary' || key === 'covered' || key === 'spread' || key === 'rated' ? shares[key] : ratings[key];
  const section = putSection<(typeof known)[number]>(
    drafts.dataQuality,
    [
      { key: 'name', head: words.quality.heads.figure, cell: (key) => text(names[key], { role: 'label' }) },
      { key: 'number', head: report.heads.number, cell: (_, __, index) => ({ value: index + 1, align: 'center' }) },
      ...all.map((process, index) => ({
        key: `process${index}`,
        head: processLabel(context, process.process),
        cell: (key: (typeof known)[number], at: (key: string) => Cell) => ({
          ...figure(nodeOf(key, process), key in rating ? formats.quantity : formats.share, ({ sheet }) => {
            const figures = fixedRange(processes.cell(known[0], 0), processes.rowCount, known.length, sheet);
            const [first, own] = [at('process0'), at(`process${index}`)].map((cell) => reference(cell, sheet));
            return `INDEX(${figures},COLUMNS($${first}:${own}),${reference(at('number'), sheet)})`;
          }),
        }),
      })),
    ],
    known,
    { title: titles.stages },
  );
  return {
    range: (key, sheet) =>
      fixedRange(section.cell('process0', known.indexOf(key as (typeof known)[number])), 1, all.length, sheet),
  };
}
