/** Workings, fourth part: metal taken in, and the recycled metal of every process under each boundary. */
import type { MetalDraw, MetalLine } from '../calculation/metalLines';
import type { Node } from '../calculation/node';
import { metalChannels, type BoundaryResult } from '../calculation/recycledContent';
import { formulaKey } from '../ledgers/cleanText';
import { boundaries, type Boundary, type ReportSettings } from '../model/reportSettings';
import { formats, processLabel, type ReportContext } from './context';
import { figure, text } from './contents';
import { reference, type Content } from './draft';
import { putSection, type Section, type SectionColumn } from './section';
import { putLoop } from './workingsChain';
import {
  criterionColumns,
  furtherCriteria,
  liveCount,
  liveSum,
  measuredColumn,
  type CoveredRows,
} from './workingsInputs';

type Basis = ReportSettings['basis'];

/** Key of the column that says whether a boundary counts a line; apart from the columns of the criteria. */
function countsKey(boundary: Boundary): string {
  return `counts ${boundary}`;
}

/** A share or flag that a line brings; constants are written as they are, so that formulas find a cell. */
function given(node: Node, format: string): Content {
  return figure(node, format);
}

export function putMetal(context: ReportContext): readonly CoveredRows[] {
  const scrap = putScrap(context);
  putBoundaries(context);
  return scrap;
}

function putScrap(context: ReportContext): readonly CoveredRows[] {
  const { report, words, drafts } = context;
  const { label } = words;
  const covered: CoveredRows[] = [];
  const common = (ledger: 'Scrap' | 'Materials'): SectionColumn<MetalLine>[] => [
    {
      key: 'label',
      head: label.unitProcess,
      cell: (line) => text(processLabel(context, line.input.process), { role: 'label' }),
    },
    ...criterionColumns<MetalLine>(
      (line) => line.input.group,
      ledger === 'Scrap'
        ? {
            site: label.site,
            process: label.process,
            class: report.heads.class,
            unit: label.unit,
            metalContent: label.metalContent,
            originSite: report.heads.originSite,
            originProcess: report.heads.originProcess,
            footprint: report.heads.declared,
            ...furtherCriteria(context, ledger),
          }
        : { site: label.site, process: label.process, item: label.item, unit: label.unit },
    ),
    ...(ledger === 'Scrap'
      ? [
          {
            key: 'rows',
            head: label.rows,
            cell: (line: MetalLine, at: Parameters<SectionColumn<MetalLine>['cell']>[1]) =>
              liveCount(context, line.input.group, at),
          },
        ]
      : []),
    {
      key: 'quantity',
      head: label.quantity,
      cell: (line, at) =>
        figure(
          line.quantity,
          formats.quantity,
          ledger === 'Scrap' ? liveSum(context, line.input.group, at) : undefined,
        ),
    },
    ...(ledger === 'Scrap' ? [measuredColumn<MetalLine>(context, ({ input }) => input)] : []),
    { key: 'mass', head: report.heads.mass, unit: report.units.tonnes, cell: (line) => figure(line.mass) },
    {
      key: 'content',
      head: label.metalContent,
      unit: report.units.share,
      cell: (line) => given(line.content, formats.factor),
    },
    { key: 'metal', head: label.metal, unit: report.units.tonnes, cell: (line) => figure(line.metal) },
    {
      key: 'preShare',
      head: report.heads.preShare,
      unit: report.units.share,
      cell: (line) => given(line.preShare, formats.factor),
    },
    {
      key: 'postShare',
      head: report.heads.postShare,
      unit: report.units.share,
      cell: (line) => given(line.postShare, formats.factor),
    },
    ...boundaries.map((boundary): SectionColumn<MetalLine> => ({
      key: countsKey(boundary),
      head: report.heads.countsUnder(words.boundary[boundary]),
      cell: (line) => ({ ...given(line.counts[boundary], '0'), align: 'center' }),
    })),
  ];
  for (const ledger of ['Scrap', 'Materials'] as const) {
    const lines = metalLinesOf(context, ledger);
    if (lines.length === 0) continue;
    const section = putSection(drafts.workings, common(ledger), lines, { title: `${report.titles.metal} (${ledger})` });
    context.metalSections.push(section);
    if (ledger === 'Scrap')
      covered.push({ ledger, section, count: lines.reduce((sum, line) => sum + line.input.group.rowCount, 0) });
  }
  const draws = metalDraws(context, 'organisation');
  if (draws.length > 0) {
    putSection<MetalDraw>(
      drafts.workings,
      [
        {
          key: 'label',
          head: label.unitProcess,
          cell: (draw) => text(processLabel(context, draw.input.process), { role: 'label' }),
        },
        { key: 'item', head: label.item, cell: (draw) => text(draw.product.name) },
        { key: 'mass', head: report.heads.mass, unit: report.units.tonnes, cell: (draw) => figure(draw.mass) },
        {
          key: 'content',
          head: label.metalContent,
          unit: report.units.share,
          cell: (draw) => given(draw.content, formats.factor),
        },
        { key: 'metal', head: label.metal, unit: report.units.tonnes, cell: (draw) => figure(draw.metal) },
        ...boundaries.flatMap((boundary) =>
          metalChannels.map((channel): SectionColumn<MetalDraw> => ({
            key: `${boundary} ${channel}`,
            head: `${channel === 'pre' ? report.heads.drawnPre : report.heads.drawnPost}: ${words.boundary[boundary]}`,
            unit: report.units.tonnes,
            cell: (draw) => {
              const node = carriedBy(context, draw, boundary, channel);
              return node && figure(node, formats.emissions);
            },
          })),
        ),
      ],
      draws,
      { title: report.titles.metalDraws },
    );
  }
  return covered;
}

function metalLinesOf(context: ReportContext, ledger: 'Scrap' | 'Materials'): readonly MetalLine[] {
  const order = context.calculation.recycled.chains.organisation.order.flat();
  return context.calculation.recycled.inputs.lines
    .filter((line) => line.input.ledger === ledger)
    .slice()
    .sort((a, b) => order.indexOf(a.input.process) - order.indexOf(b.input.process));
}

function metalDraws(context: ReportContext, boundary: Boundary): readonly MetalDraw[] {
  const order = context.calculation.recycled.chains[boundary].order.flat();
  return context.calculation.recycled.inputs.draws
    .slice()
    .sort((a, b) => order.indexOf(a.input.process) - order.indexOf(b.input.process));
}

function carriedBy(
  context: ReportContext,
  draw: MetalDraw,
  boundary: Boundary,
  channel: 'pre' | 'post',
): Node | undefined {
  const { recycled } = context.calculation;
  const ofProcess = recycled.inputs.draws.filter((other) => other.input.process === draw.input.process);
  return recycled.chains[boundary].totals[draw.input.process]?.carried[ofProcess.indexOf(draw)]?.[channel];
}

/** Per boundary, and once more on the other basis: counted metal, own, drawn and all recycled metal of every process, and the shares. */
function putBoundaries(context: ReportContext): void {
  const { calculation, words } = context;
  const { recycled, plant } = calculation;
  if (recycled.inputs.processes.size === 0) return;
  for (const boundary of boundaries) {
    const result = {
      chain: recycled.chains[boundary],
      processes: recycled.processes[boundary],
      products: recycled.products[boundary],
    };
    putBoundary(context, result, boundary, plant.settings.basis, ` (${words.boundary[boundary]})`);
  }
  const { otherBasis } = recycled;
  putBoundary(
    context,
    otherBasis,
    otherBasis.boundary,
    otherBasis.basis,
    ` (${words.boundary[otherBasis.boundary]}, ${words.method.basis[otherBasis.basis]})`,
  );
}

function putBoundary(
  context: ReportContext,
  { chain, processes, products: shares }: BoundaryResult,
  boundary: Boundary,
  basis: Basis,
  title: string,
): void {
  const { calculation, report, words, drafts } = context;
  const order = chain.order.flat().filter((process) => calculation.recycled.inputs.processes.has(process));
  chain.loops.forEach((loop) =>
    putLoop(
      context,
      loop,
      metalChannels,
      { pre: report.heads.pre, post: report.heads.post },
      report.units.tonnes,
      title,
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
      return node && figure(node, formats.fineShare);
    },
  });
  const own = (key: 'pre' | 'post', head: string): SectionColumn<number> => ({
    key,
    head,
    unit: report.units.tonnes,
    cell: (process, at) =>
      ownFigure(context, chain.totals[process]?.own[key], boundary, key === 'pre' ? 'preShare' : 'postShare', (sheet) =>
        reference(at('label'), sheet),
      ),
  });
  putSection<number>(
    drafts.workings,
    [
      {
        key: 'label',
        head: words.label.unitProcess,
        cell: (process) => text(processLabel(context, process), { role: 'label' }),
      },
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
    { title: `${report.titles.metalProcesses}${title}` },
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
          return node && figure(node, formats.fineShare);
        },
      })),
    ],
    products,
    { title: `${report.titles.metalAverages}${title}` },
  );
}

/** Sum over the metal lines of a process: metal x share x counts. */
function ownFigure(
  context: ReportContext,
  node: Node | undefined,
  boundary: Boundary,
  share: 'preShare' | 'postShare',
  label: (sheet: string) => string,
): Content | undefined {
  return (
    node &&
    figure(node, formats.quantity, ({ sheet }) =>
      sumOfLines(context.metalSections, boundary, sheet, label(sheet), share),
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
  const draws = context.calculation.recycled.inputs.draws.filter((draw) => draw.input.process === process);
  const all = basis === 'product';
  return (
    node &&
    figure(node, formats.quantity, (references) =>
      [
        sumOfLines(context.metalSections, all ? undefined : boundary, references.sheet, label(references.sheet)),
        ...draws.map((draw) => references.node(draw.metal)),
      ].join('+'),
    )
  );
}

function sumOfLines(
  sections: readonly Section[],
  boundary: Boundary | undefined,
  sheet: string,
  label: string,
  share?: string,
): string {
  if (sections.length === 0) return '0';
  return sections
    .map((section) => {
      const parts = [
        `--(${section.range('label', sheet)}=${label})`,
        section.range('metal', sheet),
        ...(boundary ? [section.range(countsKey(boundary), sheet)] : []),
        ...(share ? [section.range(share, sheet)] : []),
      ];
      return `SUMPRODUCT(${parts.join(',')})`;
    })
    .join('+');
}
