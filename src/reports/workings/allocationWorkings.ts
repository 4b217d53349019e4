/** Workings of a scrap method other than cut-off: what scrap brings, how burdens run through the plant, what each output carries. */
import type { Node } from '../../calculation/graph/node';
import type { OtherMethod } from '../../ledgers/scrapMethods';
import type { ScopeChannel } from '../../model/scopeLines';
import { distinctViews, type Carried, type PerScopeChannel } from '../../calculation/scrapAllocation/scrapAllocation';
import type { ScrapBurden } from '../../calculation/scrapAllocation/scrapBurdens';
import { putCheckLines, putOutputs, viewColumns, type Allocation } from './allocationOutputs';
import { formats, processLabel, type ReportContext } from '../context';
import { processColumn, unitColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { putTitle } from '../layout/title';
import { putSection } from '../layout/section';
import { putLoop } from './loops';
import { criterionOf } from '../layout/groupColumns';

/** Fills the method's own workings sheet, where the report shows the method. */
export function putAllocationWorkings(context: ReportContext, { key, method, sheet }: OtherMethod): void {
  const allocation = context.calculation.scrapAllocations[key];
  if (!allocation) return;
  const draft = context.drafts[sheet];
  draft.widths.push(26, 22, 20, 20, 20, 14, 14, 16, 16, 16, 16, 16);
  draft.extras.freeze = { rows: 2, columns: 1 };
  putTitle(context, sheet, context.words.scrapMethod.workings[method]);
  const given: Allocation = { context, calculation: context.calculation, allocation, sheet };
  putBurdens(given);
  putCredits(given);
  putFlows(given);
  putOutputs(given);
  putCheckLines(given);
}

/** Each line of scrap with where its burden comes from; what is drawn stands under every view, what is bought under scope 3.1. */
function putBurdens(given: Allocation): void {
  const { context, allocation, sheet } = given;
  const { report, words, drafts } = context;
  const { heads, origin, notes, titles } = words.method;
  if (allocation.burdens.length === 0) return;
  const order = allocation.chain.order.flat();
  const burdens = allocation.burdens
    .slice()
    .sort((a, b) => order.indexOf(a.line.input.process) - order.indexOf(b.line.input.process));
  const carriedOf = (burden: ScrapBurden): PerScopeChannel | undefined =>
    allocation.carried.find(({ draw }) => draw === burden.draw)?.carried;
  const perTonne = (burden: ScrapBurden): Node | undefined => {
    const [factor, second] = burden.factors;
    return burden.declared ?? (factor && !second ? context.calculation.sources.factorInTonnes(factor) : undefined);
  };
  putSection<ScrapBurden>(
    drafts[sheet],
    [
      processColumn(context, ({ line }) => line.input.process),
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
      ...viewColumns<ScrapBurden>(given, report.units.emissions, formats.emissions, (burden, view) =>
        burden.draw
          ? carriedOf(burden)?.[view]
          : burden.origin !== 'none' && view === 'scope3_1'
            ? burden.brought
            : undefined,
      ),
    ],
    burdens,
    { title: titles.burdens, note: notes.burdens },
  );
}

function putCredits(given: Allocation): void {
  const { context, allocation, sheet } = given;
  const { report, words, drafts } = context;
  if (allocation.credits.length === 0) return;
  putSection<(typeof allocation.credits)[number]>(
    drafts[sheet],
    [
      processColumn(context, ({ output }) => output.process),
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

/** Own, drawn and carried burden of every process, loops between. */
function putFlows(given: Allocation): void {
  const { context, allocation, sheet } = given;
  const { report, words, drafts } = context;
  const { titles } = words.method;
  const order = allocation.chain.order.flat();
  const byProcess = (title: string, node: (process: number, view: ScopeChannel) => Node | undefined): void => {
    putSection<number>(
      drafts[sheet],
      [
        processColumn(context, (process) => process),
        ...viewColumns<number>(given, report.units.emissions, formats.emissions, node),
      ],
      order,
      { title },
    );
  };
  byProcess(titles.own, (process, view) => allocation.own[process]?.[view]);
  const transfers = allocation.carried
    .filter(({ transfer }) => transfer)
    .slice()
    .sort((a, b) => order.indexOf(a.draw.consumer) - order.indexOf(b.draw.consumer));
  if (transfers.length > 0) {
    putSection<Carried>(
      drafts[sheet],
      [
        processColumn(context, ({ draw }) => draw.consumer),
        { key: 'item', head: words.label.item, cell: ({ transfer }) => text(transfer?.product.name ?? '') },
        { key: 'amount', head: words.label.drawn, cell: ({ draw }) => figure(draw.amount) },
        unitColumn(context, ({ transfer }) => transfer?.product.unit.symbol ?? ''),
        ...viewColumns<Carried>(given, report.units.emissions, formats.emissions, ({ carried }, view) => carried[view]),
      ],
      transfers,
      { title: titles.transfers },
    );
  }
  byProcess(titles.drawn, (process, view) => allocation.chain.totals[process]?.drawn[view]);
  allocation.chain.loops.forEach((loop) =>
    putLoop(context, loop, distinctViews(allocation), words.channel, report.units.emissions, undefined, drafts[sheet]),
  );
  byProcess(titles.totals, (process, view) => allocation.chain.totals[process]?.total[view]);
}
