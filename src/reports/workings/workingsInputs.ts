/** Workings, first part: one line per process, input and factor, each quantity a sum over ledger rows. */
import type { EmissionLine } from '../../calculation/emissions/emissionLine';
import type { ActivityGroup } from '../../model/activityGroups';
import { kindOfCarrier } from '../../model/kinds';
import { formats, type ReportContext } from '../context';
import type { CoveredRows } from '../laid';
import { processColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { resultColumns } from './emissionColumns';
import { criterionColumns, allCriteria, liveCount, liveSum, measuredColumn } from '../layout/groupColumns';
import { putSection, type Section, type SectionColumn } from '../layout/section';

/** Lines of one ledger, by process in the order of the chain. */
export function linesOfLedger(
  context: ReportContext,
  ledger: EmissionLine['input']['ledger'],
): readonly EmissionLine[] {
  const order = context.calculation.emissions.chain.order.flat();
  return context.calculation.lines
    .filter((line) => line.input.ledger === ledger)
    .slice()
    .sort((a, b) => order.indexOf(a.input.process) - order.indexOf(b.input.process));
}

/** A column that stands only in the first line of a group, so that rows are counted once. */
function rowsColumn(context: ReportContext, lines: readonly EmissionLine[]): SectionColumn<EmissionLine> {
  const firsts = new Set([...new Map([...lines].reverse().map((line) => [line.input, line])).values()]);
  return {
    key: 'rows',
    head: context.words.label.rows,
    cell: (line, at) => (firsts.has(line) ? liveCount(context, line.input.group, at) : undefined),
  };
}

export function putInputSections(context: ReportContext): {
  readonly sections: readonly Section[];
  readonly covered: readonly CoveredRows[];
} {
  const { report, words, drafts } = context;
  const { label } = words;
  const groupOf = (line: EmissionLine): ActivityGroup => line.input.group;
  const covered: CoveredRows[] = [];
  const put = (
    ledger: 'Energy' | 'Materials' | 'Scrap' | 'Emissions',
    title: string,
    heads: Readonly<Record<string, string>>,
    middle: SectionColumn<EmissionLine>[],
  ): Section | undefined => {
    const lines = linesOfLedger(context, ledger);
    if (lines.length === 0) return undefined;
    const columns: SectionColumn<EmissionLine>[] = [
      processColumn(context, (line) => line.input.process),
      ...criterionColumns(
        groupOf,
        allCriteria(context, ledger, { site: label.site, process: label.process, ...heads }),
      ),
      rowsColumn(context, lines),
      {
        key: 'quantity',
        head: label.quantity,
        cell: (line, at) => figure(line.quantity, formats.quantity, liveSum(context, line.input.group, at)),
      },
      measuredColumn(context, ({ input }) => ({ ...input, ledger })),
      { key: 'component', head: label.component, cell: (line) => text(words.component[line.component]) },
      ...middle,
      ...resultColumns(context),
    ];
    const section = putSection(drafts.workings, columns, lines, { title });
    const groups = new Set(lines.map((line) => line.input.group));
    // The workings of metal cover the rows of scrap.
    if (ledger !== 'Scrap')
      covered.push({ ledger, section, count: [...groups].reduce((sum, group) => sum + group.rowCount, 0) });
    return section;
  };
  const calorific: SectionColumn<EmissionLine>[] = [
    {
      key: 'calorificValue',
      head: label.calorificValue,
      unit: 'GJ/…',
      cell: (line) => line.calorific && figure(line.calorific.value, formats.factor),
    },
    {
      key: 'heat',
      head: label.heat,
      unit: report.units.heat,
      cell: (line) => line.calorific && figure(line.calorific.heat),
    },
  ];
  const kind: SectionColumn<EmissionLine> = {
    key: 'judgedKind',
    head: report.heads.judgedKind,
    cell: (line) => {
      const judged = kindOfCarrier(context.calculation.plant, line.input);
      return text(`${words.kind[judged.kind ?? 'open']}, ${words.judgedBy[judged.by]}`);
    },
  };
  const declared: SectionColumn<EmissionLine>[] = [];
  const sections = [
    put('Energy', report.titles.energy, { carrier: label.item, unit: label.unit, source: report.heads.source }, [
      kind,
      ...calorific,
    ]),
    put(
      'Materials',
      report.titles.materials,
      {
        item: label.item,
        unit: label.unit,
        metalContent: label.metalContent,
        preConsumerShare: report.heads.preShare,
        postConsumerShare: report.heads.postShare,
        footprint: report.heads.declared,
      },
      declared,
    ),
    put(
      'Scrap',
      report.titles.treatment,
      {
        class: report.heads.class,
        unit: label.unit,
        metalContent: label.metalContent,
        originSite: report.heads.originSite,
        originProcess: report.heads.originProcess,
        footprint: report.heads.declared,
      },
      declared,
    ),
    put('Emissions', report.titles.emissions, { gas: label.gas, unit: label.unit }, []),
  ];
  return { sections: sections.filter((section): section is Section => section !== undefined), covered };
}
