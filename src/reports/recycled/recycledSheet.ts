/** `Recycled content`: the four boundaries side by side, the scrap behind them and the tonnes that change sides. */
import { boundaries, type Boundary } from '../../model/reportSettings';
import { formats, type ReportContext } from '../context';
import type { Laid, RecycledShares } from '../laid';
import { figure, text } from '../layout/contents';
import { reference, type References } from '../layout/draft';
import { sumIn } from '../layout/sums';
import { putTitle } from '../layout/title';
import { chartsOnTop } from '../charts/chartsOnTop';
import { putMetalBalance } from './metalBalanceSection';
import { recycledCharts } from './recycledCharts';
import { productsOfShares, shareColumn } from './shareColumns';
import { putBases, putDefinitions, putJudgedMetal, putScrapLines } from './recycledDetails';
import type { ProductResult, Shares } from '../../results/productResults';
import { putSection, type Section, type SectionColumn } from '../layout/section';
import { countsAsKey } from '../workings/workingsRecycled';

/** The boundaries that give a recycled content; the last one is a furnace scrap ratio. */
const contentBoundaries = boundaries.filter((boundary) => boundary !== 'all scrap');

export function putRecycled(context: ReportContext): Laid['recycledContent'] {
  const { results, report, drafts } = context;
  const rows = results.products;
  const draft = drafts.recycledContent;
  putTitle(context, 'recycledContent', report.titles.recycled);
  const putCharts = chartsOnTop(draft, recycledCharts(context));
  const shares = rows.length > 0 ? putShares(context) : undefined;
  if (shares) putBoundaries(context);
  const scrap = putScrapTotals(context);
  putScrapLines(context);
  putJudgedMetal(context);
  putSides(context);
  if (shares) {
    putBases(context, rows);
    putDefinitions(context, rows);
  }
  putMetalBalance(context);
  putCharts({ shares, scrap });
  draft.extras.columnsInView = 2;
  return shares;
}

/** What each product has under the boundaries that give a recycled content, and apart from it the furnace scrap ratio. */
function putShares(context: ReportContext): RecycledShares {
  const { results, report, words, drafts } = context;
  const { label } = words;
  const draft = drafts.recycledContent;
  const rows = results.products;
  const share = (boundary: Boundary, part: keyof Shares, head: string): SectionColumn<ProductResult> =>
    shareColumn(
      context,
      { key: `${boundary} ${part}`, head: words.punctuation.headed(head, words.boundary[boundary]) },
      boundary,
      part,
      ({ recycled }) => recycled[boundary][part],
    );
  const contents = putSection<ProductResult>(
    draft,
    [
      ...productsOfShares(context),
      ...contentBoundaries.flatMap((boundary) => [
        share(boundary, 'pre', label.preConsumer),
        share(boundary, 'post', label.postConsumer),
        share(boundary, 'total', label.total),
      ]),
    ],
    rows,
    {
      title: report.chart.recycled,
      note: results.settings.basis === 'input' ? report.notes.recycled : report.notes.productBasis,
    },
  );
  const { heads, notes, titles } = words.method;
  const scrapRatios = putSection<ProductResult>(
    draft,
    [
      ...productsOfShares(context),
      share('all scrap', 'pre', label.preConsumer),
      share('all scrap', 'post', label.postConsumer),
      { ...share('all scrap', 'total', ''), head: heads.scrapRatio },
    ],
    rows,
    { title: titles.scrapRatio, note: notes.scrapRatio },
  );
  return { contents, scrapRatios };
}

function putBoundaries({ report, words, drafts }: ReportContext): void {
  const { label } = words;
  putSection<Boundary>(
    drafts.recycledContent,
    [
      { key: 'boundary', head: label.boundary, cell: (boundary) => text(words.boundary[boundary], { role: 'label' }) },
      { key: 'meaning', head: label.meaning, cell: (boundary) => text(words.boundaryMeaning[boundary]) },
    ],
    boundaries,
    { title: report.titles.boundaries },
  );
}

/** The classes as delivered, with their total. */
function putScrapTotals(context: ReportContext): Section {
  const { results, report, words, drafts } = context;
  const { scrap } = results.metal;
  const classes = [
    { name: words.scrapClass.internal, node: scrap.internal, isTotal: false },
    { name: words.scrapClass['pre-consumer'], node: scrap.preConsumer, isTotal: false },
    { name: words.scrapClass['post-consumer'], node: scrap.postConsumer, isTotal: false },
    { name: words.label.total, node: scrap.total, isTotal: true },
  ];
  return putSection(
    drafts.recycledContent,
    [
      {
        key: 'class',
        head: report.heads.class,
        cell: ({ name, isTotal }) => text(name, { role: isTotal ? 'total' : 'label' }),
      },
      {
        key: 'mass',
        head: report.heads.mass,
        unit: report.units.tonnes,
        cell: ({ node, isTotal }, at) => {
          const role = isTotal ? ('total' as const) : ('body' as const);
          if (node.inputs.length === 0 || isTotal) return { ...figure(node, formats.mass), role };
          const sum = ({ sheet }: References): string =>
            sumIn(context.laid('workings').metal, 'mass', sheet, [countsAsKey, reference(at('class'), sheet)]);
          return { ...figure(node, formats.mass, sum), role };
        },
      },
    ],
    classes,
    { title: report.titles.scrap },
  );
}

/** In-house scrap per process: tonnes of metal that each boundary counts beyond the organisation boundary. */
function putSides(context: ReportContext): void {
  const { results, report, words, drafts } = context;
  const { movedByProcess } = results.metal;
  if (movedByProcess.length === 0) return;
  putSection<(typeof movedByProcess)[number]>(
    drafts.recycledContent,
    [
      { key: 'process', head: words.label.unitProcess, cell: ({ label }) => text(label, { role: 'label' }) },
      ...boundaries.map((boundary): SectionColumn<(typeof movedByProcess)[number]> => ({
        key: `beyond ${boundary}`,
        head: words.boundary[boundary],
        unit: report.units.tonnes,
        cell: ({ moved }) => moved[boundary] && figure(moved[boundary]),
      })),
    ],
    movedByProcess,
    { title: report.titles.sides },
  );
}
