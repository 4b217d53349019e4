/** Workings of a scrap method other than cut-off, continued: what is made and drawn, and what each carries. */
import { shownAs } from '../../calculation/graph/channels';
import type { Node } from '../../calculation/graph/node';
import { madeNow } from '../../calculation/chain/openingStocks';
import type { ProcessOutput } from '../../calculation/chain/outputs';
import { distinctViews, type Carried, type ScrapAllocation } from '../../calculation/scrapAllocation/scrapAllocation';
import { formulaKey } from '../../ledgers/cleanText';
import { channelsIn, electricityViews, viewOf, type ElectricityView, type ScopeChannel } from '../../model/scopeLines';
import type { SheetKey } from '../../workbook/ownSheets';
import { formats, type ReportContext } from '../context';
import { numberColumn, processColumn, processNumberColumn, unitColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { putSection, type OfRow, type Section, type SectionColumn } from '../layout/section';
import { sumIn } from '../layout/sums';
import type { Flow } from './flows';
import { movedOfOutput } from './movedRows';

/** A scrap method with its sheet. */
export interface Allocation {
  readonly context: ReportContext;
  readonly allocation: ScrapAllocation;
  readonly sheet: SheetKey;
}

/** What is drawn, as its own table names it: the product, or the scrap of a process. */
export function itemOf({ allocation }: Allocation, { transfer, draw }: Carried): string {
  const burden = allocation.burdens.find((candidate) => candidate.draw === draw);
  return transfer?.product.name ?? (burden?.line.input.item || draw.makers[0]?.product.name) ?? '';
}

/** One column per view in which the method differs. */
function viewColumns<Item>(
  { context, allocation }: Allocation,
  unit: string,
  format: string,
  cell: (item: Item, view: ScopeChannel) => Node | undefined,
  formula?: (view: ScopeChannel, of: OfRow, sheet: string) => string,
): SectionColumn<Item>[] {
  return distinctViews(allocation).map((view) => ({
    key: view,
    head: context.words.channel[view],
    unit,
    cell: (item) => {
      const node = cell(item, view);
      return node && figure(node, format);
    },
    ...(formula && { formula: (of: OfRow, { sheet }: { readonly sheet: string }) => formula(view, of, sheet) }),
  }));
}

/** The columns of a view of electricity together: what the checks add up. */
function sumColumns<Item>(
  { context, allocation }: Allocation,
  head: string,
  lines: 'madeLines' | 'drawnLines',
  indexOf: (item: Item) => number,
  times?: string,
): SectionColumn<Item>[] {
  const { report, words, calculation } = context;
  const sum = (view: ElectricityView, of: OfRow): string => shownAs(allocation.own, channelsIn(view)).map(of).join('+');
  const checks = calculation.allocationChecks.filter(({ method }) => method === allocation.method);
  return electricityViews.map((view): SectionColumn<Item> => {
    const check = checks.find((candidate) => viewOf(candidate.view) === view);
    return {
      key: `${lines} ${view}`,
      head: words.punctuation.headed(head, view === 'location' ? report.heads.locationBased : report.heads.marketBased),
      unit: report.units.emissions,
      cell: (item) => {
        const node = check?.[lines][indexOf(item)];
        return node && figure(node, formats.emissions);
      },
      formula: (of) => (times === undefined ? sum(view, of) : `${of(times)}*(${sum(view, of)})`),
    };
  });
}

/** Every output with its share and what it carries, in the order of the calculation. */
export function putOutputs(given: Allocation, flow: () => Flow<ScopeChannel>): Section {
  const { context, allocation, sheet } = given;
  const { words, report, drafts } = context;
  const { label, method } = words;
  const { outputs } = allocation;
  const indexOf = (output: ProcessOutput): number => outputs.indexOf(output);
  const isByMetal = ({ process }: ProcessOutput): boolean => allocation.byMetal.has(process);
  const production = (): Section => context.laid('workings').production;
  const hasMetal = outputs.some(isByMetal);
  const section: Section = putSection<ProcessOutput>(
    drafts[sheet],
    [
      numberColumn(report.heads.number),
      processColumn(context, ({ process }) => process),
      processNumberColumn(context, ({ process }) => process),
      { key: 'product', head: label.product, cell: (output) => text(output.product.name) },
      { key: 'role', head: label.role, cell: (output) => text(words.role[output.role], { align: 'center' }) },
      {
        key: 'amount',
        head: label.output,
        cell: (output) => figure(output.amount),
        formula: (of, { sheet: from }) => sumIn(production(), 'amount', from, ['outputNumber', of('number')]),
      },
      unitColumn(context, (output) => output.product.unit.symbol),
      {
        key: 'carries',
        head: report.flow.carries,
        cell: ({ share }) => ({ value: share.rule ? 1 : 0, align: 'center' }),
      },
      ...(hasMetal
        ? [
            {
              key: 'byMetal',
              head: report.flow.byMetal,
              cell: (output: ProcessOutput) => ({ value: isByMetal(output) ? 1 : 0, align: 'center' }) as const,
            },
          ]
        : []),
      {
        key: 'basis',
        head: label.allocationBasis,
        cell: (output) => ({
          ...figure(output.basis),
          isPlain: isByMetal(output) && output.lines.some(({ metal }) => !metal),
        }),
        formula: (of, { sheet: from }) => {
          const lines = production();
          const amounts = sumIn(lines, 'basis', from, ['outputNumber', of('number')]);
          if (!hasMetal) return `${of('carries')}*${amounts}`;
          const range = (key: string): string => lines.range(key, from);
          const metal = `SUMPRODUCT((${range('outputNumber')}=${of('number')})*${range('metal')}*${range('weight')})`;
          return `${of('carries')}*IF(${of('byMetal')}=1,${metal},${amounts})`;
        },
      },
      {
        key: 'allBasis',
        head: label.total,
        cell: ({ share, allBasis }) =>
          share.rule && { ...figure(allBasis), isPlain: outputs.some(({ amount }) => amount === allBasis) },
        formula: (of, { sheet: from }) => sumIn(section, 'basis', from, ['processNumber', of('processNumber')]),
      },
      {
        key: 'share',
        head: label.share,
        cell: (output) => figure(output.share, formats.share),
        formula: (of) => `IF(${of('carries')}=0,0,${of('basis')}/${of('allBasis')})`,
      },
      ...viewColumns<ProcessOutput>(
        given,
        'tCO2e/…',
        formats.perUnit,
        (output, view) => allocation.footprints[indexOf(output)]?.[view],
        (view, of, from) => {
          const carried = `${of('share')}*${flow().total(view, of('processNumber'), from)}`;
          const moved = movedOfOutput(context, flow(), view, of('number'), from);
          return moved === undefined ? `${carried}/${of('amount')}` : `(${carried}+${moved})/${of('amount')}`;
        },
      ),
      ...sumColumns<ProcessOutput>(given, method.heads.made, 'madeLines', indexOf, 'amount'),
    ],
    outputs,
    { title: method.titles.outputs },
  );
  return section;
}

/** Everything that is drawn, in-house scrap included, with what it carries; nothing where nothing is. */
export function putDraws(given: Allocation, flow: () => Flow<ScopeChannel>): Section | undefined {
  const { context, allocation, sheet } = given;
  const { report, words, drafts } = context;
  const { carried } = allocation;
  if (carried.length === 0) return undefined;
  const indexOf = (item: Carried): number => carried.indexOf(item);
  const madeOf = ({ draw }: Carried): Node | undefined =>
    allocation.chain.draws[draw.consumer]?.find(({ quantity }) => quantity === draw.amount)?.suppliers[0]?.amount;
  return putSection<Carried>(
    drafts[sheet],
    [
      numberColumn(report.heads.number),
      processColumn(context, ({ draw }) => draw.consumer),
      { key: 'item', head: words.label.item, cell: (item) => text(itemOf(given, item)) },
      { key: 'amount', head: words.label.drawn, cell: ({ draw }) => figure(draw.amount) },
      unitColumn(context, ({ draw }) => draw.makers[0]?.product.unit.symbol ?? ''),
      {
        key: 'made',
        head: report.flow.made,
        cell: (item) => {
          const node = madeOf(item);
          return node && figure(node);
        },
      },
      ...viewColumns<Carried>(
        given,
        report.units.emissions,
        formats.emissions,
        (item, view) => item.carried[view],
        (view, of, from) => flow().sum(view, 'draw', of('number'), from),
      ),
      ...sumColumns<Carried>(given, words.method.heads.drawn, 'drawnLines', indexOf),
    ],
    carried,
    { title: words.method.titles.transfers },
  );
}

/** Averages where several processes make a product, or one sends out several kinds of scrap. */
export function putAverages(given: Allocation): void {
  const { context, allocation, sheet } = given;
  const { words, drafts, calculation } = context;
  const makersOf = (name: string): number =>
    madeNow(allocation.outputs).filter((output) => formulaKey(output.product.name) === formulaKey(name)).length;
  const averaged = [...calculation.plant.products.values()].filter((product) => makersOf(product.name) > 1);
  const scrapSources = [
    ...new Map(
      allocation.burdens.flatMap(({ draw }) => (draw && draw.makers.length > 1 ? [[draw.key, draw] as const] : [])),
    ).values(),
  ];
  if (averaged.length > 0) {
    putSection(
      drafts[sheet],
      [
        { key: 'product', head: words.label.product, cell: (product) => text(product.name, { role: 'label' }) },
        ...viewColumns<(typeof averaged)[number]>(
          given,
          'tCO2e/…',
          formats.perUnit,
          (product, view) => allocation.averages.get(formulaKey(product.name))?.[view],
        ),
      ],
      averaged,
      { title: words.method.titles.averages },
    );
  }
  if (scrapSources.length > 0) {
    putSection<(typeof scrapSources)[number]>(
      drafts[sheet],
      [
        processColumn(context, (draw) => draw.supplier),
        ...viewColumns<(typeof scrapSources)[number]>(
          given,
          'tCO2e/t',
          formats.perUnit,
          (draw, view) => allocation.scrapAverages.get(draw.key)?.[view],
        ),
      ],
      scrapSources,
      { title: words.method.titles.scrapAverages },
    );
  }
}
