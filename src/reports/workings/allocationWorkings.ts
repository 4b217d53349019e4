/** Workings of a scrap method other than cut-off: what scrap brings, how burdens run through the plant, what each output carries. */
import type { Arc } from '../../calculation/chain/arcs';
import type { Node } from '../../calculation/graph/node';
import type { OtherMethod } from '../../ledgers/scrapMethods';
import type { ScopeChannel } from '../../model/scopeLines';
import { distinctViews, type Carried } from '../../calculation/scrapAllocation/scrapAllocation';
import type { ScrapBurden } from '../../calculation/scrapAllocation/scrapBurdens';
import { itemOf, putAverages, putDraws, putOutputs, type Allocation } from './allocationOutputs';
import { cellAddress } from '../../workbook/address';
import { formats, processLabel, type ReportContext } from '../context';
import { processColumn, processNumberColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { putTitle } from '../layout/title';
import { putSection, type Section, type SectionColumn } from '../layout/section';
import { sumIn } from '../layout/sums';
import { criterionOf } from '../layout/groupColumns';
import { chainOrder } from './chainColumns';
import { putFlow, type FlowPlan, type FlowRow } from './flow';
import { partOfDraw } from './transferRows';
import { movedKey, movedRows } from './movedRows';

/** Fills the method's own workings sheet, where the report shows the method. */
export function putAllocationWorkings(context: ReportContext, { key, method, sheet }: OtherMethod): void {
  const allocation = context.calculation.scrapAllocations[key];
  if (!allocation) return;
  putTitle(context, sheet, context.words.scrapMethod.workings[method]);
  const given: Allocation = { context, allocation, sheet };
  const burdens = putBurdens(given);
  const credits = putCredits(given);
  const own = putOwn(given, burdens, credits);
  const outputs = putOutputs(given, () => flow);
  const draws = putDraws(given, () => flow);
  const flow = putFlow(context, context.drafts[sheet], flowOfMethod(given, own, outputs, draws));
  putAverages(given);
}

/** Each line of scrap with where its burden comes from; what is drawn inside stands among the draws. */
function putBurdens({ context, allocation, sheet }: Allocation): Section | undefined {
  const { report, words, drafts } = context;
  const { heads, origin, notes, titles } = words.method;
  if (allocation.burdens.length === 0) return undefined;
  const order = allocation.chain.order.flat();
  const burdens = allocation.burdens
    .slice()
    .sort((a, b) => order.indexOf(a.line.input.process) - order.indexOf(b.line.input.process));
  const perTonne = (burden: ScrapBurden): Node | undefined => {
    const [factor, second] = burden.factors;
    return burden.declared ?? (factor && !second ? context.calculation.sources.factorInTonnes(factor) : undefined);
  };
  return putSection<ScrapBurden>(
    drafts[sheet],
    [
      processColumn(context, ({ line }) => line.input.process),
      processNumberColumn(context, ({ line }) => line.input.process),
      { key: 'class', head: report.heads.class, cell: ({ line }) => criterionOf(line.input.group, 'class') },
      { key: 'scrapType', head: heads.scrapType, cell: ({ line }) => criterionOf(line.input.group, 'scrapType') },
      { key: 'origin', head: heads.origin, cell: (burden) => text(origin[burden.origin]) },
      { key: 'supplier', head: heads.supplier, cell: ({ draw }) => draw && text(processLabel(context, draw.supplier)) },
      { key: 'mass', head: report.heads.mass, unit: report.units.tonnes, cell: ({ line }) => figure(line.mass) },
      {
        key: 'perTonne',
        head: heads.perTonne,
        unit: 'tCO2e/t',
        cell: (burden) => {
          const node = perTonne(burden);
          return node && figure(node, formats.factor);
        },
      },
      {
        key: 'brought',
        head: heads.brought,
        unit: report.units.emissions,
        cell: ({ draw, brought }) => (draw ? undefined : figure(brought, formats.emissions)),
      },
    ],
    burdens,
    { title: titles.burdens, note: notes.burdens },
  );
}

function putCredits({ context, allocation, sheet }: Allocation): Section | undefined {
  const { report, words, drafts } = context;
  if (allocation.credits.length === 0) return undefined;
  return putSection<(typeof allocation.credits)[number]>(
    drafts[sheet],
    [
      processColumn(context, ({ output }) => output.process),
      processNumberColumn(context, ({ output }) => output.process),
      { key: 'product', head: words.label.product, cell: ({ output }) => text(output.product.name) },
      { key: 'mass', head: words.label.output, unit: report.units.tonnes, cell: ({ output }) => figure(output.amount) },
      {
        key: 'perTonne',
        head: words.method.heads.perTonne,
        unit: 'tCO2e/t',
        cell: ({ factors: [factor, second] }) =>
          factor && !second ? figure(context.calculation.sources.factorInTonnes(factor), formats.factor) : undefined,
      },
      {
        key: 'credited',
        head: words.method.heads.credited,
        unit: report.units.emissions,
        cell: ({ credited }) => figure(credited, formats.emissions),
      },
    ],
    allocation.credits,
    { title: words.method.titles.credits },
  );
}

/** Own emissions as under cut-off, with what scrap from outside brings in, less what scrap sent out is credited with. */
function putOwn(
  { context, allocation, sheet }: Allocation,
  burdens: Section | undefined,
  credits: Section | undefined,
): Section {
  const { report, words, drafts, calculation } = context;
  return putSection<number>(
    drafts[sheet],
    [
      processColumn(context, (process) => process),
      processNumberColumn(context, (process) => process),
      ...distinctViews(allocation).map((view): SectionColumn<number> => ({
        key: view,
        head: words.channel[view],
        unit: report.units.emissions,
        cell: (process, at) => {
          const [node, base] = [allocation.own[process]?.[view], calculation.emissions.own[process]?.[view]];
          if (!node || !base) return undefined;
          return figure(node, formats.emissions, (references) => {
            const { row, column } = at('processNumber');
            const of = (section: Section | undefined, key: string): string =>
              sumIn(section, key, references.sheet, ['processNumber', `$${cellAddress(row, column)}`]);
            const isSupply = view === 'scope3_1';
            return [
              references.node(base),
              isSupply && burdens ? `+${of(burdens, 'brought')}` : '',
              isSupply && credits ? `-${of(credits, 'credited')}` : '',
            ].join('');
          });
        },
      })),
    ],
    chainOrder(context),
    { title: words.method.titles.own },
  );
}

/** Own, drawn and carried burden of every process, loops between. */
function flowOfMethod(
  given: Allocation,
  own: Section,
  outputs: Section,
  draws: Section | undefined,
): FlowPlan<ScopeChannel> {
  const { context, allocation } = given;
  const { report, words } = context;
  const carriedOf = ({ draw: { consumer, quantity } }: Arc<ScopeChannel>): Carried | undefined =>
    allocation.carried.find(({ draw }) => draw.consumer === consumer && draw.amount === quantity);
  const outputNumber = (arc: Arc<ScopeChannel>): number =>
    allocation.outputs.findIndex((output) => output === carriedOf(arc)?.draw.makers[arc.maker]) + 1;
  return {
    title: words.method.titles.totals,
    note: report.flow.note,
    chain: allocation.chain,
    views: distinctViews(allocation).map((name) => ({
      name,
      head: words.channel[name],
      unit: report.units.emissions,
      format: formats.emissions,
      own: (process, { sheet }) => sumIn(own, name, sheet, ['processNumber', process]),
    })),
    item: (arc) => {
      const carried = carriedOf(arc);
      return carried ? itemOf(given, carried) : '';
    },
    columns: [
      {
        key: 'draw',
        head: report.flow.draw,
        cell: ({ arc }: FlowRow<ScopeChannel>) => {
          const carried = arc && carriedOf(arc);
          return carried && { value: allocation.carried.indexOf(carried) + 1, align: 'center' };
        },
      },
      {
        key: 'output',
        head: report.flow.output,
        cell: ({ arc }: FlowRow<ScopeChannel>) =>
          arc && !arc.isMoved ? { value: outputNumber(arc), align: 'center' } : undefined,
      },
    ],
    part: partOfDraw(draws, outputs),
    moved: movedRows(context, allocation.outputs),
    movedKey: (arc) => movedKey(context, outputNumber(arc)),
  };
}
