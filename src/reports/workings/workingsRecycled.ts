/** Workings, fourth part, continued: the recycled metal of every process under each boundary, on both bases. */
import type { Node } from '../../calculation/graph/node';
import type { ProcessYields } from '../../calculation/metal/recycledBasis';
import { metalChannels, type BoundaryResult } from '../../calculation/metal/recycledContent';
import { formulaKey } from '../../ledgers/cleanText';
import { boundaries, type Boundary, type ReportSettings } from '../../model/reportSettings';
import { formats, type ReportContext } from '../context';
import { processColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { reference, type Content } from '../layout/draft';
import { putSection, type Section, type SectionColumn } from '../layout/section';
import { putLoop } from './loops';

type Basis = ReportSettings['basis'];

/** Key of the column that names the class under which scrap counts. */
export const countsAsKey = 'countsAs';

/** Key of the column of the metal that the product basis counts. */
export const recoveredKey = 'recovered';

/** Key of the column that says whether a boundary counts a line; apart from the columns of the criteria. */
export function countsKey(boundary: Boundary): string {
  return `counts ${boundary}`;
}

/** Per boundary, and once more on the other basis: counted metal, own, drawn and all recycled metal of every process, and the shares. */
export function putBoundaries(context: ReportContext): void {
  const { calculation, words } = context;
  const { recycled, plant } = calculation;
  if (recycled.inputs.processes.size === 0) return;
  putYields(context);
  for (const boundary of boundaries) {
    const result = {
      chain: recycled.chains[boundary],
      processes: recycled.processes[boundary],
      products: recycled.products[boundary],
    };
    putBoundary(context, result, boundary, plant.settings.basis, words.boundary[boundary]);
  }
  const { otherBasis } = recycled;
  putBoundary(
    context,
    otherBasis,
    otherBasis.boundary,
    otherBasis.basis,
    words.punctuation.phrases([words.boundary[otherBasis.boundary], words.method.basis[otherBasis.basis]]),
  );
}

/** What each process recovers on the product basis, and the yield that falls to metal which states none. */
function putYields(context: ReportContext): void {
  const { calculation, report, words, drafts } = context;
  const { productBasis, chains } = calculation.recycled;
  const items = chains.organisation.order.flat().flatMap((process) => productBasis.yields.get(process) ?? []);
  const tonnes = (key: 'metalOut' | 'stated' | 'rest', head: string): SectionColumn<ProcessYields> => ({
    key,
    head,
    unit: report.units.tonnes,
    cell: (item) => figure(item[key]),
  });
  putSection<ProcessYields>(
    drafts.workings,
    [
      processColumn(context, ({ process }) => process),
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
  { chain, processes, products: shares }: BoundaryResult,
  boundary: Boundary,
  basis: Basis,
  detail: string,
): void {
  const { calculation, report, words, drafts } = context;
  const titled = (title: string): string => words.punctuation.withDetail(title, detail);
  const order = chain.order.flat().filter((process) => calculation.recycled.inputs.processes.has(process));
  chain.loops.forEach((loop) =>
    putLoop(
      context,
      loop,
      metalChannels,
      { pre: report.heads.pre, post: report.heads.post },
      report.units.tonnes,
      titled,
    ),
  );
  const tonnes = (key: string, head: string, node: (process: number) => Node | undefined): SectionColumn<number> => ({
    key,
    head,
    unit: report.units.tonnes,
    cell: (process) => {
      const found = node(process);
      return found && figure(found);
    },
  });
  const share = (key: string, head: string, part: 'pre' | 'post' | 'total'): SectionColumn<number> => ({
    key,
    head,
    unit: report.units.share,
    cell: (process) => {
      const node = processes[process]?.shares[part];
      return node && figure(node, formats.share);
    },
  });
  const own = (key: 'pre' | 'post', head: string): SectionColumn<number> => ({
    key,
    head,
    unit: report.units.tonnes,
    cell: (process, at) =>
      ownFigure(
        context,
        chain.totals[process]?.own[key],
        boundary,
        basis,
        key === 'pre' ? 'preShare' : 'postShare',
        (sheet) => reference(at('label'), sheet),
      ),
  });
  putSection<number>(
    drafts.workings,
    [
      processColumn(context, (process) => process),
      {
        key: 'counted',
        head: report.heads.counted,
        unit: report.units.tonnes,
        cell: (process, at) =>
          countedFigure(context, process, processes[process]?.counted, boundary, basis, (sheet) =>
            reference(at('label'), sheet),
          ),
      },
      own('pre', report.heads.pre),
      own('post', report.heads.post),
      tonnes('drawnPre', report.heads.drawnPre, (process) => chain.totals[process]?.drawn.pre),
      tonnes('drawnPost', report.heads.drawnPost, (process) => chain.totals[process]?.drawn.post),
      tonnes('totalPre', report.heads.totalPre, (process) => chain.totals[process]?.total.pre),
      tonnes('totalPost', report.heads.totalPost, (process) => chain.totals[process]?.total.post),
      share('sharePre', words.label.preConsumer, 'pre'),
      share('sharePost', words.label.postConsumer, 'post'),
      share(
        'shareTotal',
        boundary === 'all scrap' ? words.method.heads.scrapRatio : words.label.recycledContent,
        'total',
      ),
    ],
    order,
    { title: titled(report.titles.metalProcesses) },
  );
  const products = [...calculation.plant.products.values()].filter(
    (product) =>
      calculation.outputs.filter((output) => formulaKey(output.product.name) === formulaKey(product.name)).length > 1,
  );
  if (products.length === 0) return;
  putSection(
    drafts.workings,
    [
      { key: 'product', head: words.label.product, cell: (product) => text(product.name, { role: 'label' }) },
      ...metalChannels.map((channel): SectionColumn<(typeof products)[number]> => ({
        key: channel,
        head: channel === 'pre' ? words.label.preConsumer : words.label.postConsumer,
        unit: report.units.share,
        cell: (product) => {
          const node = shares.get(formulaKey(product.name))?.[channel];
          return node && figure(node, formats.share);
        },
      })),
    ],
    products,
    { title: titled(report.titles.metalAverages) },
  );
}

/** Sum over the metal lines of a process: metal x share x counts. */
function ownFigure(
  context: ReportContext,
  node: Node | undefined,
  boundary: Boundary,
  basis: Basis,
  share: 'preShare' | 'postShare',
  label: (sheet: string) => string,
): Content | undefined {
  return (
    node &&
    figure(node, formats.quantity, ({ sheet }) =>
      sumOfLines(context.laid('workings').metal, metalKey(basis), boundary, sheet, label(sheet), share),
    )
  );
}

function countedFigure(
  context: ReportContext,
  process: number,
  node: Node | undefined,
  boundary: Boundary,
  basis: Basis,
  label: (sheet: string) => string,
): Content | undefined {
  const { inputs, productBasis } = context.calculation.recycled;
  const draws = inputs.draws.filter((draw) => draw.input.process === process);
  const metalOut = productBasis.yields.get(process)?.metalOut;
  const sum = (of: Boundary | undefined, sheet: string): string =>
    sumOfLines(context.laid('workings').metal, metalKey(basis), of, sheet, label(sheet));
  return (
    node &&
    figure(node, formats.quantity, (references) =>
      basis === 'product' && metalOut
        ? `${references.node(metalOut)}-(${sum(undefined, references.sheet)}-(${sum(boundary, references.sheet)}))`
        : [sum(boundary, references.sheet), ...draws.map((draw) => references.node(draw.metal))].join('+'),
    )
  );
}

/** The column of metal that a basis counts. */
function metalKey(basis: Basis): string {
  return basis === 'product' ? recoveredKey : 'metal';
}

function sumOfLines(
  sections: readonly Section[],
  metal: string,
  boundary: Boundary | undefined,
  sheet: string,
  label: string,
  share?: string,
): string {
  if (sections.length === 0) return '0';
  return sections
    .map((section) => {
      const parts = [
        `(${section.range('label', sheet)}=${label})*1`,
        section.range(metal, sheet),
        ...(boundary ? [section.range(countsKey(boundary), sheet)] : []),
        ...(share ? [section.range(share, sheet)] : []),
      ];
      return `SUMPRODUCT(${parts.join(',')})`;
    })
    .join('+');
}
