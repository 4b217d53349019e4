/** Workings, first part: one line per process, input and factor, each quantity a sum over ledger rows. */
import { channels, type Channel } from '../calculation/channels';
import type { EmissionLine } from '../calculation/emissionLines';
import { isTolledUpstream } from '../calculation/tolledMetal';
import type { OutputLine } from '../calculation/outputs';
import type { ActivityGroup } from '../model/activityGroups';
import type { ActivityLedger } from '../model/plant';
import { formats, periodCells, processLabel, type ReportContext } from './context';
import { criterion, figure, text } from './contents';
import { reference, type Cell, type Content, type References } from './draft';
import { factorNumber } from './factorsSheet';
import { ledgerCount, ledgerSum } from './ledgerFormulas';
import { liveMeasured } from './measuredSum';
import { putSection, type Section, type SectionColumn } from './section';

export interface CoveredRows {
  readonly ledger: string;
  readonly section: Section;
  readonly count: number;
}

type At = (key: string) => Cell;

/** The live sum of a group's rows, its criteria standing in the cells of the line. */
export function liveSum(context: ReportContext, group: ActivityGroup, at: At): (references: References) => string {
  return (references) =>
    ledgerSum(
      group.table,
      'quantity',
      group.criteria,
      (key) => reference(at(key), references.sheet),
      periodCells(context, references),
    );
}

/** The live count of a group's rows. */
export function liveCount(context: ReportContext, group: ActivityGroup, at: At): Content {
  // Rows that cannot be read: a formula might count them all the same.
  if (group.rowCount === 0) return { value: 0, format: formats.count };
  return {
    value: group.rowCount,
    format: formats.count,
    formula: (references) =>
      ledgerCount(
        group.table,
        'quantity',
        group.criteria,
        (key) => reference(at(key), references.sheet),
        periodCells(context, references),
      ),
  };
}

/** Value of a group's criterion, blank where the table has no such column. */
export function criterionOf(group: ActivityGroup, key: string): Content {
  return criterion(group.criteria.find((candidate) => candidate.key === key)?.value ?? '');
}

/** The columns that name a group's rows. */
export function criterionColumns<Item>(
  groupOf: (item: Item) => ActivityGroup,
  heads: Readonly<Record<string, string>>,
): SectionColumn<Item>[] {
  return Object.entries(heads).map(([key, head]) => ({ key, head, cell: (item) => criterionOf(groupOf(item), key) }));
}

/** Headings of further criteria that a ledger has, so that its lines name all that their sums match. */
export function furtherCriteria(context: ReportContext, ledger: string): Readonly<Record<string, string>> {
  const { heads } = context.words.method;
  const table = context.calculation.plant.ledgers.tables.get(ledger);
  const known = { scrapType: heads.scrapType, ownership: heads.ownership, uncertainty: heads.uncertainty };
  return Object.fromEntries(Object.entries(known).filter(([key]) => table?.columns.has(key)));
}

/** The measured part of a line's quantity. */
export function measuredColumn<Item>(
  context: ReportContext,
  of: (item: Item) => { readonly ledger: ActivityLedger; readonly process: number; readonly group: ActivityGroup },
): SectionColumn<Item> {
  return {
    key: 'measured',
    head: context.words.quality.heads.measured,
    cell: (item, at) => {
      const { group, ledger, process } = of(item);
      return figure(
        context.calculation.sources.measured(group, ledger, process),
        formats.quantity,
        liveMeasured(context, group, at),
      );
    },
  };
}

export function putProduction(context: ReportContext): CoveredRows {
  const { calculation, report, words, drafts } = context;
  const lines = calculation.outputs.flatMap((output) => output.lines);
  const { label } = words;
  const columns: SectionColumn<OutputLine>[] = [
    {
      key: 'label',
      head: label.unitProcess,
      cell: (line) => text(processLabel(context, line.output.process), { role: 'label' }),
    },
    ...criterionColumns<OutputLine>((line) => line.output.group, {
      site: label.site,
      process: label.process,
      product: label.product,
      unit: label.unit,
      role: label.role,
      allocationWeight: label.allocationWeight,
    }),
    { key: 'rows', head: label.rows, cell: (line, at) => liveCount(context, line.output.group, at) },
    {
      key: 'quantity',
      head: label.quantity,
      cell: (line, at) => figure(line.quantity, formats.quantity, liveSum(context, line.output.group, at)),
    },
    measuredColumn(context, ({ output }) => ({ ledger: 'Production', process: output.process, group: output.group })),
    { key: 'amount', head: label.output, cell: (line) => figure(line.amount) },
    { key: 'productUnit', head: label.unit, cell: (line) => text(line.product.unit.symbol, { align: 'center' }) },
    {
      key: 'weight',
      head: label.allocationWeight,
      cell: (line) => (line.weight.source?.kind === 'constant' ? undefined : figure(line.weight)),
    },
    { key: 'basis', head: label.allocationBasis, cell: (line) => figure(line.basis) },
  ];
  const section = putSection(drafts.workings, columns, lines, {
    title: report.titles.production,
    note: report.notes.workings,
  });
  return { ledger: 'Production', section, count: lines.reduce((sum, line) => sum + line.output.group.rowCount, 0) };
}

const scopes: Readonly<
  Partial<
    Record<
      Channel,
      { readonly view: 'location' | 'market' | 'both'; readonly scope: 'scope1' | 'scope2' | 'scope3_1' | 'scope3_3' }
    >
  >
> = {
  scope1: { view: 'both', scope: 'scope1' },
  scope2Location: { view: 'location', scope: 'scope2' },
  scope2Market: { view: 'market', scope: 'scope2' },
  scope3_1: { view: 'both', scope: 'scope3_1' },
  scope3_3: { view: 'location', scope: 'scope3_3' },
  scope3_3Market: { view: 'market', scope: 'scope3_3' },
};

/** The scope under which a line counts in a view; nothing where it does not. */
function scopeIn(context: ReportContext, line: EmissionLine, view: 'location' | 'market'): Content | undefined {
  const found = line.channels
    .map((channel) => scopes[channel])
    .find((scope) => scope && (scope.view === view || scope.view === 'both'));
  if (found?.scope === 'scope3_1' && isTolledUpstream(line) && line.channels.length < channels.length)
    return text(context.words.method.heads.tolledScope, { align: 'center' });
  return found && line.channels.length < channels.length
    ? text(context.words.scope[found.scope], { align: 'center' })
    : undefined;
}

function embeddedIn(context: ReportContext, line: EmissionLine): Content | undefined {
  if (line.channels.length === channels.length) return undefined;
  if (line.channels.includes('embeddedDirect')) return text(context.words.channel.embeddedDirect, { align: 'center' });
  return line.channels.includes('embeddedIndirect')
    ? text(context.words.channel.embeddedIndirect, { align: 'center' })
    : undefined;
}

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

/** Ends of the three input sections: what each line emits and where it counts. */
function resultColumns(context: ReportContext): SectionColumn<EmissionLine>[] {
  const { report, words } = context;
  return [
    {
      key: 'factorNumber',
      head: `${words.label.factor} ${report.heads.number}`,
      cell: (line) => factorNumber(context, line.factor),
    },
    {
      key: 'factor',
      head: words.label.factor,
      unit: report.units.tonnesPer,
      cell: (line) =>
        line.factor || line.component === 'declared' ? figure(line.factorValue, formats.factor) : undefined,
    },
    {
      key: 'per',
      head: words.label.per,
      cell: (line) =>
        line.component === 'none' || line.component === 'unknown'
          ? undefined
          : text(line.per.symbol, { align: 'center' }),
    },
    {
      key: 'activity',
      head: words.label.activity,
      cell: (line) => (line.component === 'none' || line.component === 'unknown' ? undefined : figure(line.activity)),
    },
    {
      key: 'oxidation',
      head: words.label.oxidation,
      cell: (line) => (line.oxidation.factor ? figure(line.oxidation.value, formats.factor) : undefined),
    },
    {
      key: 'lineGas',
      head: words.label.gas,
      cell: (line) =>
        line.component === 'none' || line.component === 'unknown' ? undefined : text(line.gas, { align: 'center' }),
    },
    {
      key: 'potential',
      head: words.label.potential,
      cell: (line) => (line.component === 'none' || line.component === 'unknown' ? undefined : figure(line.potential)),
    },
    ...(context.calculation.lines.some((line) => line.part)
      ? [
          {
            key: 'whole',
            head: words.certificates.heads.whole,
            unit: report.units.emissions,
            cell: (line: EmissionLine) => line.part && figure(line.part.whole, formats.emissions),
          },
          {
            key: 'share',
            head: words.certificates.heads.shareOfLine,
            unit: report.units.share,
            cell: (line: EmissionLine) => line.part && figure(line.part.share, formats.fineShare),
          },
        ]
      : []),
    {
      key: 'emissions',
      head: words.label.emissions,
      unit: report.units.emissions,
      cell: (line) =>
        line.component === 'none' && line.emissions.source
          ? { value: 0, format: formats.emissions }
          : figure(line.emissions, formats.emissions),
    },
    { key: 'location', head: report.heads.locationBased, cell: (line) => scopeIn(context, line, 'location') },
    { key: 'market', head: report.heads.marketBased, cell: (line) => scopeIn(context, line, 'market') },
    { key: 'embedded', head: report.heads.embedded, cell: (line) => embeddedIn(context, line) },
  ];
}

/** The columns of emissions that no ledger row states as such: process, gas, mass, and where it counts. */
export function gasColumns(context: ReportContext): SectionColumn<EmissionLine>[] {
  const { label } = context.words;
  return [
    {
      key: 'label',
      head: label.unitProcess,
      cell: (line) => text(processLabel(context, line.input.process), { role: 'label' }),
    },
    { key: 'quantity', head: label.quantity, unit: 'kg', cell: (line) => figure(line.quantity, formats.emissions) },
    ...resultColumns(context),
  ];
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
    ledger: 'Energy' | 'Materials' | 'Emissions',
    title: string,
    heads: Readonly<Record<string, string>>,
    middle: SectionColumn<EmissionLine>[],
  ): Section | undefined => {
    const lines = linesOfLedger(context, ledger);
    if (lines.length === 0) return undefined;
    const columns: SectionColumn<EmissionLine>[] = [
      {
        key: 'label',
        head: label.unitProcess,
        cell: (line) => text(processLabel(context, line.input.process), { role: 'label' }),
      },
      ...criterionColumns(groupOf, {
        site: label.site,
        process: label.process,
        ...heads,
        ...furtherCriteria(context, ledger),
      }),
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
  const declared: SectionColumn<EmissionLine>[] = [];
  const sections = [
    put(
      'Energy',
      report.titles.energy,
      { carrier: label.item, unit: label.unit, source: report.heads.source },
      calorific,
    ),
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
    put('Emissions', report.titles.emissions, { gas: label.gas, unit: label.unit }, []),
  ];
  return { sections: sections.filter((section): section is Section => section !== undefined), covered };
}
