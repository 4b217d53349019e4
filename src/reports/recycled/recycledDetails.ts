/** On `Recycled content`: each scrap line with the boundaries that count it and why, both bases, and definitions other than that of ISO 14021. */
import type { Shares } from '../../calculation/metal/recycledContent';
import { columnOfKey } from '../../ledgers/names';
import { typicalYield } from '../../library/scrapYields';
import { boundaries } from '../../model/reportSettings';
import { formats, type ReportContext } from '../context';
import { processColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { fixedReference, nextRow, putRow } from '../layout/draft';
import type { MetalResults } from '../../results/metalResults';
import { preConsumerWeight, type ProductResult } from '../../results/productResults';
import { putSection, type SectionColumn } from '../layout/section';
import { productsOfShares, shareColumn, shareOf } from './shareColumns';
import { criterionOf } from '../layout/groupColumns';

type ScrapLine = MetalResults['scrapLines'][number];

/** Tonnes of metal that each boundary counts, line by line, with the reason. */
export function putScrapLines(context: ReportContext): void {
  const { results, report, words, drafts } = context;
  const { heads, reasons, titles } = words.method;
  const { scrapLines } = results.metal;
  if (scrapLines.length === 0) return;
  const typical = typicalColumns(context, scrapLines);
  const { scrapLines: note, typicalYields } = words.method.notes;
  putSection<ScrapLine>(
    drafts.recycledContent,
    [
      processColumn(context, ({ line }) => line.input.process),
      {
        key: 'scrapType',
        head: heads.scrapType,
        cell: ({ line: { input } }) =>
          input.product ? text(input.product.name) : criterionOf(input.group, 'scrapType'),
      },
      {
        key: 'class',
        head: report.heads.class,
        cell: ({ line }) => text(words.scrapClass[line.scrapClass ?? 'internal']),
      },
      {
        key: 'originSite',
        head: report.heads.originSite,
        cell: ({ line }) => criterionOf(line.input.group, 'originSite'),
      },
      {
        key: 'originProcess',
        head: report.heads.originProcess,
        cell: ({ line }) => criterionOf(line.input.group, 'originProcess'),
      },
      { key: 'ownership', head: heads.ownership, cell: ({ line }) => criterionOf(line.input.group, 'ownership') },
      ...typical,
      { key: 'metal', head: words.label.metal, unit: report.units.tonnes, cell: ({ line }) => figure(line.metal) },
      ...boundaries.map((boundary): SectionColumn<ScrapLine> => ({
        key: `counted ${boundary}`,
        head: report.heads.countsUnder(words.boundary[boundary]),
        unit: report.units.tonnes,
        cell: ({ counted }) => figure(counted[boundary]),
      })),
      { key: 'reason', head: heads.reason, cell: ({ line }) => text(reasons[line.whence]) },
    ],
    scrapLines,
    { title: titles.scrapLines, note: typical.length > 0 ? words.punctuation.sentences([note, typicalYields]) : note },
  );
}

/** The yield that the library knows for kinds of scrap, beside what their rows say; no column where it knows none of them. */
function typicalColumns(
  { words, language }: ReportContext,
  lines: readonly ScrapLine[],
): readonly SectionColumn<ScrapLine>[] {
  const typical = ({ line: { input } }: ScrapLine): string | undefined =>
    input.ledger === 'Scrap' ? typicalYield(input.group.entry.scrapType)?.share : undefined;
  if (!lines.some((line) => typical(line) !== undefined)) return [];
  return [
    {
      key: 'yield',
      head: columnOfKey('Scrap', 'yield', language),
      cell: ({ line }) => ({ ...criterionOf(line.input.group, 'yield'), format: formats.share }),
    },
    {
      key: 'typicalYield',
      head: words.method.heads.typicalYield,
      cell: (line) => {
        const share = typical(line);
        return share === undefined ? undefined : { value: Number(share), format: formats.share, role: 'input' };
      },
    },
  ];
}

/** How each material whose metal content is blank was judged, as far as its process takes or makes metal. */
export function putJudgedMetal(context: ReportContext): void {
  const { calculation, words, drafts } = context;
  const { heads, metalEvidence, metalKind, titles } = words.method;
  const { judged, processes, doubts } = calculation.recycled.inputs;
  const items = [...judged].filter(
    ([{ process }, judgement]) =>
      (processes.has(process) || doubts.has(process)) &&
      (judgement.kind === 'unknown' || (judgement.by !== 'written' && judgement.by !== 'unit')),
  );
  if (items.length === 0) return;
  putSection<(typeof items)[number]>(
    drafts.recycledContent,
    [
      processColumn(context, ([{ process }]) => process),
      { key: 'item', head: words.label.item, cell: ([{ item }]) => text(item) },
      { key: 'kind', head: heads.countsAsMetal, cell: ([, { kind }]) => text(metalKind[kind]) },
      {
        key: 'by',
        head: heads.judgedFrom,
        cell: ([, judgement]) =>
          judgement.kind === 'unknown' || judgement.by === 'written' ? undefined : text(metalEvidence[judgement.by]),
      },
    ],
    items,
    { title: titles.judgedMetal },
  );
}

/** The report's boundary on both bases. */
export function putBases(context: ReportContext, rows: readonly ProductResult[]): void {
  const { calculation, words, drafts } = context;
  const { otherBasis } = calculation.recycled;
  const { settings } = calculation.plant;
  const sides = [settings.basis, otherBasis.basis].sort();
  const sharesOn = (basis: string, { output, recycled }: ProductResult): Shares | undefined =>
    basis === settings.basis ? recycled[otherBasis.boundary] : otherBasis.processes[output.process]?.shares;
  const parts = [
    ['pre', words.label.preConsumer],
    ['post', words.label.postConsumer],
    ['total', words.label.total],
  ] as const;
  putSection<ProductResult>(
    drafts.recycledContent,
    [
      ...productsOfShares(context),
      ...sides.flatMap((basis) =>
        parts.map(([part, name]) =>
          shareColumn(
            context,
            { key: `${basis} ${part}`, head: words.punctuation.headed(name, words.method.basis[basis]) },
            basis === settings.basis ? otherBasis.boundary : 'other basis',
            part,
            (row) => sharesOn(basis, row)?.[part],
          ),
        ),
      ),
    ],
    rows,
    {
      title: words.punctuation.withDetail(words.method.titles.bases, words.boundary[otherBasis.boundary]),
      note: words.method.notes.bases,
    },
  );
}

/** What other schemes would print from the same ledgers, kept apart from recycled content. */
export function putDefinitions(context: ReportContext, rows: readonly ProductResult[]): void {
  const { words, drafts } = context;
  const { heads, notes, titles } = words.method;
  const draft = drafts.recycledContent;
  const start = nextRow(draft) + 1;
  const weight = putRow(draft, start, 1, [
    text(heads.preConsumerWeight, { role: 'label' }),
    { ...figure(preConsumerWeight, formats.factor), role: 'input' },
  ]);
  putSection<ProductResult>(
    draft,
    [
      ...productsOfShares(context),
      shareColumn(
        context,
        { key: 'rmi', head: heads.rmi },
        'process',
        'total',
        ({ recycled }) => recycled.process.total,
      ),
      shareColumn(
        context,
        { key: 'rmiPost', head: heads.rmiPost },
        'process',
        'post',
        ({ recycled }) => recycled.process.post,
      ),
      {
        ...shareColumn(context, { key: 'leed', head: heads.leed }, 'organisation', 'total', ({ leed }) => leed),
        formula: (of, { sheet }) => {
          const [pre, post] = (['pre', 'post'] as const).map((part) =>
            shareOf(context, 'organisation', part, of('processNumber'), sheet),
          );
          return `${post}+${pre}*${fixedReference({ ...weight, column: weight.column + 1 }, sheet)}`;
        },
      },
    ],
    rows,
    { title: titles.definitions, note: notes.definitions },
  );
}
