/** Workings, fourth part, continued: the recycled metal of every process under each boundary, on both bases. */
import type { Node } from '../../calculation/graph/node';
import type { ProcessYields } from '../../calculation/metal/recycledBasis';
import { metalChannels, type BoundaryResult, type MetalChannel } from '../../calculation/metal/recycledContent';
import { madeNow } from '../../calculation/chain/openingStocks';
import { formulaKey } from '../../ledgers/cleanText';
import { boundaries, type Boundary, type ReportSettings } from '../../model/reportSettings';
import { formats, type ReportContext } from '../context';
import { processColumn, processNumberColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { putSection, type Section, type SectionColumn } from '../layout/section';
import { sumIn } from '../layout/sums';
import { putFlow } from './flow';
import type { Flow } from './flows';
import { flowOfMetal } from './metalFlow';

type Basis = ReportSettings['basis'];

/** Key of the column that names the class under which scrap counts. */
export const countsAsKey = 'countsAs';

/** Key of the column of the metal that the product basis counts. */
export const recoveredKey = 'recovered';

/** Key of the column that says whether a boundary counts a line; apart from the columns of the criteria. */
export function countsKey(boundary: Boundary): string {
  return `counts ${boundary}`;
}

/** The tables of metal taken in, and of metal drawn; nothing where none is. */
export interface PutMetal {
  readonly lines: Section | undefined;
  readonly draws: Section | undefined;
}

/** Per boundary, and once more on the other basis: counted metal, own, drawn and all recycled metal of every process, and the shares. None where no process takes metal in. */
export function putBoundaries(context: ReportContext, put: PutMetal): Boundaries {
  const { calculation, words } = context;
  const { recycled, plant } = calculation;
  const bounded = new Map<Boundary | 'other basis', Bounded>();
  if (recycled.inputs.processes.size === 0) return { bounded, yields: undefined };
  const yields = putYields(context);
  for (const boundary of boundaries) {
    const { [boundary]: chain } = recycled.chains;
    const result = { chain, processes: recycled.processes[boundary], products: recycled.products[boundary] };
    const seen = { result, boundary, basis: plant.settings.basis, detail: words.boundary[boundary] };
    bounded.set(boundary, putBoundary(context, seen, put));
  }
  const { otherBasis } = recycled;
  const detail = words.punctuation.phrases([words.boundary[otherBasis.boundary], words.method.basis[otherBasis.basis]]);
  const { boundary, basis } = otherBasis;
  bounded.set('other basis', putBoundary(context, { result: otherBasis, boundary, basis, detail }, put));
  return { bounded, yields };
}

interface Boundaries {
  readonly bounded: ReadonlyMap<Boundary | 'other basis', Bounded>;
  /** What each process recovers; nothing where none takes metal in. */
  readonly yields: Section | undefined;
}

/** The shares of the processes, and how metal runs between them. */
interface Bounded {
  readonly table: Section;
  readonly flow: Flow<MetalChannel>;
}

/** Recycled metal under a boundary, on a basis. */
interface Seen {
  readonly result: BoundaryResult;
  readonly boundary: Boundary;
  readonly basis: Basis;
  readonly detail: string;
}

/** What each process recovers on the product basis, and the yield that falls to metal which states none. */
function putYields(context: ReportContext): Section {
  const { calculation, report, words, drafts } = context;
  const { productBasis, chains } = calculation.recycled;
  const items = chains.organisation.order.flat().flatMap((process) => productBasis.yields.get(process) ?? []);
  const tonnes = (key: 'metalOut' | 'stated' | 'rest', head: string): SectionColumn<ProcessYields> => ({
    key,
    head,
    unit: report.units.tonnes,
    cell: (item) => figure(item[key]),
  });
  return putSection<ProcessYields>(
    drafts.workings,
    [
      processColumn(context, ({ process }) => process),
      processNumberColumn(context, ({ process }) => process),
      tonnes('metalOut', words.label.metalOut),
      tonnes('stated', report.heads.statedYield),
      tonnes('rest', report.heads.noYield),
      {
        key: 'restYield',
        head: report.heads.restYield,
        unit: report.units.share,
        cell: ({ restYield }) => figure(restYield, formats.factor),
      },
      {
        key: 'content',
        head: words.label.metalContent,
        unit: report.units.share,
        cell: ({ content }) => figure(content, formats.factor),
      },
    ],
    items,
    { title: report.titles.yields, note: report.notes.yields },
  );
}

function putBoundary(
  context: ReportContext,
  { result: { chain, processes, products: shares }, boundary, basis, detail }: Seen,
  put: PutMetal,
): Bounded {
  const { calculation, report, words, drafts } = context;
  const titled = (title: string): string => words.punctuation.withDetail(title, detail);
  const order = chain.order.flat().filter((process) => calculation.recycled.inputs.processes.has(process));
  const tonnes = (
    key: string,
    head: string,
    node: (process: number) => Node | undefined,
    formula: SectionColumn<number>['formula'],
  ): SectionColumn<number> => ({
    key,
    head,
    unit: report.units.tonnes,
    cell: (process) => {
      const found = node(process);
      return found && figure(found);
    },
    ...(formula && { formula }),
  });
  const share = (
    key: string,
    head: string,
    part: 'pre' | 'post' | 'total',
    formula?: SectionColumn<number>['formula'],
  ): SectionColumn<number> => ({
    key,
    head,
    cell: (process) => {
      const node = processes[process]?.shares[part];
      return node && figure(node, formats.share);
    },
    ...(formula && { formula }),
  });
  const own = (channel: MetalChannel, head: string): SectionColumn<number> =>
    tonnes(
      channel,
      head,
      (process) => chain.totals[process]?.own[channel],
      (of, { sheet }) =>
        sumOfLines(put.lines, metalKey(basis), of('processNumber'), sheet, [
          countsKey(boundary),
          channel === 'pre' ? 'preShare' : 'postShare',
        ]),
    );
  const drawn = (channel: MetalChannel, head: string): SectionColumn<number> =>
    tonnes(
      `drawn ${channel}`,
      head,
      (process) => chain.totals[process]?.drawn[channel],
      (of, { sheet }) => flow.drawn(channel, of('processNumber'), sheet),
    );
  const total = (channel: MetalChannel, head: string): SectionColumn<number> =>
    tonnes(
      `total ${channel}`,
      head,
      (process) => chain.totals[process]?.total[channel],
      (of, { sheet }) => flow.total(channel, of('processNumber'), sheet),
    );
  const table = putSection<number>(
    drafts.workings,
    [
      processColumn(context, (process) => process),
      processNumberColumn(context, (process) => process),
      ...(basis === 'product'
        ? [
            tonnes(
              'metalOut',
              words.label.metalOut,
              (process) => calculation.recycled.productBasis.yields.get(process)?.metalOut,
              undefined,
            ),
          ]
        : []),
      tonnes(
        'counted',
        report.heads.counted,
        (process) => processes[process]?.counted,
        (of, { sheet }) => {
          const counted = sumOfLines(put.lines, metalKey(basis), of('processNumber'), sheet, [countsKey(boundary)]);
          if (basis === 'input')
            return `${counted}+${sumIn(put.draws, 'metal', sheet, ['processNumber', of('processNumber')])}`;
          const all = sumOfLines(put.lines, metalKey(basis), of('processNumber'), sheet, []);
          return `${of('metalOut')}-(${all}-(${counted}))`;
        },
      ),
      own('pre', report.heads.pre),
      own('post', report.heads.post),
      drawn('pre', report.heads.drawnPre),
      drawn('post', report.heads.drawnPost),
      total('pre', report.heads.totalPre),
      total('post', report.heads.totalPost),
      share('share pre', words.label.preConsumer, 'pre'),
      share('share post', words.label.postConsumer, 'post'),
      share(
        'share total',
        boundary === 'all scrap' ? words.method.heads.scrapRatio : words.label.recycledContent,
        'total',
        basis === 'input' ? (of) => `(${of('total pre')}+${of('total post')})/${of('counted')}` : undefined,
      ),
    ],
    order,
    { title: titled(report.titles.metalProcesses) },
  );
  const flow = putFlow(
    context,
    drafts.workings,
    flowOfMetal(context, { chain, drawn: metalKey(basis), title: titled(report.flow.metal) }, put.draws, table),
  );
  putAverages(context, shares, titled(report.titles.metalAverages));
  return { flow, table };
}

/** Shares of what several processes make. */
function putAverages(context: ReportContext, shares: BoundaryResult['products'], title: string): void {
  const { calculation, words, drafts } = context;
  const products = [...calculation.plant.products.values()].filter(
    (product) =>
      madeNow(calculation.outputs).filter((output) => formulaKey(output.product.name) === formulaKey(product.name))
        .length > 1,
  );
  if (products.length === 0) return;
  putSection(
    drafts.workings,
    [
      { key: 'product', head: words.label.product, cell: (product) => text(product.name, { role: 'label' }) },
      ...metalChannels.map((channel): SectionColumn<(typeof products)[number]> => ({
        key: channel,
        head: channel === 'pre' ? words.label.preConsumer : words.label.postConsumer,
        cell: (product) => {
          const node = shares.get(formulaKey(product.name))?.[channel];
          return node && figure(node, formats.share);
        },
      })),
    ],
    products,
    { title },
  );
}

/** The column of metal that a basis counts. */
function metalKey(basis: Basis): string {
  return basis === 'product' ? recoveredKey : 'metal';
}

/** Sum over the metal lines of the process whose number stands in a cell: metal times each of the columns. */
function sumOfLines(
  section: Section | undefined,
  metal: string,
  process: string,
  sheet: string,
  times: readonly string[],
): string {
  if (!section) return '0';
  const columns = [metal, ...times].map((key) => section.range(key, sheet));
  return `SUMPRODUCT(${[`(${section.range('processNumber', sheet)}=${process})*1`, ...columns].join(',')})`;
}
