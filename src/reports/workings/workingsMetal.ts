/** Workings, fourth part: the metal that every process takes in, and what its transfers carry of recycled metal. */
import { tableName } from '../../ledgers/names';
import type { MetalDraw, MetalLine } from '../../calculation/metal/metalLines';
import { numberOf, type Node } from '../../calculation/graph/node';
import { metalChannels, type MetalChannel } from '../../calculation/metal/recycledContent';
import { boundaries, type Boundary } from '../../model/reportSettings';
import { toDouble } from '../../quantity/exact';
import { formats, type ReportContext } from '../context';
import { numberColumn, processColumn, processNumberColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { lookup } from '../layout/lookup';
import { reference, type Content, type References } from '../layout/draft';
import { putSection, type Section, type SectionColumn } from '../layout/section';
import { sumColumns, inTonnes } from '../sums/sumOf';
import type { Flow } from './flows';
import { countsAsKey, countsKey, putBoundaries, recoveredKey, type PutMetal } from './workingsRecycled';

/** A share or flag that a line brings; constants are written as they are, so that formulas find a cell. */
function given(node: Node, format: string): Content {
  return figure(node, format);
}

/** The metal of every process, then recycled metal under every boundary; gives the tables of lines, and those of shares. */
export function putMetal(context: ReportContext): {
  readonly metal: Section | undefined;
  readonly draws: Section | undefined;
  readonly shares: ReadonlyMap<Boundary | 'other basis', Section>;
} {
  const flowUnder = (boundary: Boundary): Flow<MetalChannel> => {
    const found = bounded.get(boundary);
    if (!found) throw new Error('metal is drawn and flows nowhere');
    return found.flow;
  };
  const put = putMetalLines(context, flowUnder, () => yields);
  const { bounded, yields } = putBoundaries(context, put);
  return {
    metal: put.lines,
    draws: put.draws,
    shares: new Map([...bounded].map(([boundary, { table }]) => [boundary, table])),
  };
}

/** What each process takes in, and what it draws; `flows` and `yields` are asked for when all stand. */
function putMetalLines(
  context: ReportContext,
  flows: (boundary: Boundary) => Flow<MetalChannel>,
  yields: () => Section | undefined,
): PutMetal {
  const { report, words, drafts } = context;
  const { label } = words;
  const { productBasis } = context.calculation.recycled;
  const columns: SectionColumn<MetalLine>[] = [
    { key: 'ledger', head: label.ledger, cell: ({ input }) => text(tableName(input.ledger, context.language)) },
    processColumn(context, (line) => line.input.process),
    processNumberColumn(context, (line) => line.input.process),
    { key: 'item', head: label.item, cell: ({ input }) => text(input.item) },
    ...sumColumns<MetalLine>(context, ({ input, quantity }) => ({ group: input.group, quantity })),
    {
      key: countsAsKey,
      head: report.heads.countsAs,
      cell: ({ scrapClass }) => scrapClass && text(words.scrapClass[scrapClass]),
    },
    {
      key: 'mass',
      head: report.heads.mass,
      unit: report.units.tonnes,
      cell: (line) => figure(line.mass),
      formula: inTonnes(context),
    },
    {
      key: 'content',
      head: label.metalContent,
      cell: (line) => given(line.content, formats.factor),
    },
    {
      key: 'metal',
      head: label.metal,
      unit: report.units.tonnes,
      cell: (line) => figure(line.metal),
      formula: (of, references) => `${inTonnes(context)(of, references)}*${of('content')}`,
    },
    {
      key: 'recoveredShare',
      head: report.heads.yield,
      cell: (line, at) => {
        const node = productBasis.yieldOf(line);
        if (node !== productBasis.yields.get(line.input.process)?.restYield) return given(node, formats.factor);
        const value = numberOf(node);
        return {
          value: value ? toDouble(value) : words.known.withheld,
          says: node,
          format: formats.factor,
          align: 'right',
          formula: ({ sheet }: References) => {
            const table = yields();
            if (!table) throw new Error('a yield stands nowhere');
            const number = reference(at('processNumber'), sheet);
            return lookup(table.range('restYield', sheet), number, table.range('processNumber', sheet));
          },
        };
      },
    },
    {
      key: recoveredKey,
      head: report.heads.recovered,
      unit: report.units.tonnes,
      cell: (line) => figure(productBasis.lineMetal(line)),
    },
    {
      key: 'preShare',
      head: report.heads.preShare,
      cell: (line) => given(line.preShare, formats.factor),
    },
    {
      key: 'postShare',
      head: report.heads.postShare,
      cell: (line) => given(line.postShare, formats.factor),
    },
    ...boundaries.map((boundary): SectionColumn<MetalLine> => ({
      key: countsKey(boundary),
      head: report.heads.countsUnder(words.boundary[boundary]),
      cell: (line) => ({ ...given(line.counts[boundary], '0'), align: 'center' }),
    })),
  ];
  const lines = (['Scrap', 'Materials', 'Stocks'] as const).flatMap((ledger) => metalLinesOf(context, ledger));
  const taken =
    lines.length === 0
      ? undefined
      : putSection(drafts.workings, columns, lines, { title: report.titles.metal, table: 'Metal_lines' });
  const draws = metalDraws(context);
  const drawn =
    draws.length === 0
      ? undefined
      : putSection<MetalDraw>(
          drafts.workings,
          [
            numberColumn(report.heads.number),
            processColumn(context, (draw) => draw.input.process),
            processNumberColumn(context, (draw) => draw.input.process),
            { key: 'item', head: label.item, cell: (draw) => text(draw.product.name) },
            { key: 'mass', head: report.heads.mass, unit: report.units.tonnes, cell: (draw) => figure(draw.mass) },
            {
              key: 'content',
              head: label.metalContent,
              cell: (draw) => given(draw.content, formats.factor),
            },
            {
              key: 'metal',
              head: label.metal,
              unit: report.units.tonnes,
              cell: (draw, at) =>
                figure(
                  draw.metal,
                  formats.quantity,
                  ({ node, sheet }) => `${node(draw.mass)}*${reference(at('content'), sheet)}`,
                ),
            },
            {
              key: recoveredKey,
              head: report.heads.recovered,
              unit: report.units.tonnes,
              cell: (draw) => figure(productBasis.drawMetal(draw)),
            },
            ...boundaries.flatMap((boundary) =>
              metalChannels.map((channel): SectionColumn<MetalDraw> => ({
                key: `${boundary} ${channel}`,
                head: words.punctuation.headed(
                  channel === 'pre' ? report.heads.drawnPre : report.heads.drawnPost,
                  words.boundary[boundary],
                ),
                unit: report.units.tonnes,
                cell: (draw) => {
                  const node = carriedBy(context, draw, boundary, channel);
                  return node && figure(node, formats.emissions);
                },
                formula: (of, { sheet }) => flows(boundary).sum(channel, 'draw', of('number'), sheet),
              })),
            ),
          ],
          draws,
          { title: report.titles.metalDraws, table: 'Metal_draws' },
        );
  return { lines: taken, draws: drawn };
}

function metalLinesOf(context: ReportContext, ledger: 'Scrap' | 'Materials' | 'Stocks'): readonly MetalLine[] {
  const order = context.calculation.recycled.chains.organisation.order.flat();
  return context.calculation.recycled.inputs.lines
    .filter((line) => line.input.ledger === ledger)
    .slice()
    .sort((a, b) => order.indexOf(a.input.process) - order.indexOf(b.input.process));
}

/** In the order of the chain. */
function metalDraws(context: ReportContext): readonly MetalDraw[] {
  const order = context.calculation.recycled.chains.organisation.order.flat();
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
