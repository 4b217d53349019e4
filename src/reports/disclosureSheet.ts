/** `Disclosure check`: figures already published, beside the computed ones and beside each other. */
import { wordFor } from '../language/words';
import type { ImpliedCoal, ImpliedFactor, PrintedFigure, PrintedPair, TotalOfParts } from '../results/targetResults';
import { chartsOnTop } from './charts/chartsOnTop';
import { disclosedCharts } from './charts/disclosedCharts';
import { differenceOfCells } from './layout/checkColumns';
import { formats, type ReportContext } from './context';
import { figure, text } from './layout/contents';
import { putTitle } from './layout/title';
import { reference } from './layout/draft';
import { ledgerColumn } from './layout/ledgerFormulas';
import { putSection, type SectionColumn } from './layout/section';

export function putDisclosed(context: ReportContext): void {
  const { results, report, words, drafts } = context;
  const draft = drafts.disclosed;
  putTitle(context, 'disclosed', report.titles.disclosed);
  const putCharts = chartsOnTop(draft, disclosedCharts(context));
  const section = putSection(
    draft,
    [
      { key: 'row', head: report.heads.row, cell: (row) => ({ value: row.row + 1, align: 'center' }) },
      {
        key: 'metric',
        head: words.label.metric,
        cell: (row) => text(wordFor(words.metric, row.metric), { role: 'label', wrap: true }),
      },
      { key: 'subject', head: words.label.subject, cell: (row) => text(row.subject, { wrap: true }) },
      { key: 'period', head: words.label.period, cell: (row) => text(row.period) },
      {
        key: 'value',
        head: words.label.disclosed,
        cell: (row, at) =>
          figure(
            row.value,
            formats.exactQuantity,
            ({ sheet }) => `INDEX(${ledgerColumn(row.table, 'value') ?? ''},${reference(at('row'), sheet)})`,
          ),
      },
      { key: 'unit', head: words.label.unit, cell: (row) => text(row.unit) },
      {
        key: 'computed',
        head: words.label.computed,
        cell: (row) =>
          row.computed ? figure(row.computed, formats.exactQuantity) : text(report.notComputed, { role: 'note' }),
      },
      {
        key: 'difference',
        head: words.label.difference,
        cell: (row, at) => row.difference && differenceOfCells(context, row.difference, at('value'), at('computed')),
      },
      {
        key: 'source',
        head: words.label.source,
        cell: (row) => text(row.source, { wrap: true }),
      },
    ],
    results.targets.disclosed,
  );
  putTotals(context);
  putPairs(context);
  putImpliedFactors(context);
  putImpliedCoal(context);
  putCharts(section);
}

/** Row, metric, subject and period of a figure, at the head of each section. */
function named<Item>(context: ReportContext, figureOf: (item: Item) => PrintedFigure): SectionColumn<Item>[] {
  const { report, words } = context;
  return [
    { key: 'row', head: report.heads.row, cell: (item) => ({ value: figureOf(item).figure.row + 1, align: 'center' }) },
    {
      key: 'metric',
      head: words.label.metric,
      cell: (item) => text(wordFor(words.metric, figureOf(item).figure.metric), { role: 'label', wrap: true }),
    },
    { key: 'subject', head: words.label.subject, cell: (item) => text(figureOf(item).figure.subject, { wrap: true }) },
    { key: 'period', head: words.label.period, cell: (item) => text(figureOf(item).figure.period) },
  ];
}

function putTotals(context: ReportContext): void {
  const { results, words, drafts } = context;
  const { totals } = results.targets.printed;
  if (totals.length === 0) return;
  const say = words.inventory.disclosure;
  putSection<TotalOfParts>(
    drafts.disclosed,
    [
      ...named<TotalOfParts>(context, ({ whole }) => whole),
      {
        key: 'whole',
        head: words.label.disclosed,
        cell: ({ whole }) => figure(whole.figure.value, formats.exactQuantity),
      },
      { key: 'unit', head: words.label.unit, cell: ({ whole }) => text(whole.figure.unit) },
      { key: 'sum', head: say.sum, cell: ({ sum }) => figure(sum, formats.exactQuantity) },
      {
        key: 'difference',
        head: words.label.difference,
        cell: ({ difference }, at) => differenceOfCells(context, difference, at('whole'), at('sum')),
      },
      {
        key: 'parts',
        head: say.parts,
        cell: ({ parts }) =>
          text(parts.map((part) => part.figure.subject || wordFor(words.metric, part.figure.metric)).join(' + '), {
            wrap: true,
          }),
      },
      {
        key: 'agrees',
        head: say.verdict,
        states: [
          [say.yes, 'good'],
          [say.doubtful, 'warning'],
          [say.no, 'bad'],
        ],
        cell: ({ agrees }) => text(say[agrees]),
      },
    ],
    totals,
    { title: say.totals },
  );
}

function putPairs(context: ReportContext): void {
  const { results, words, drafts } = context;
  const { pairs } = results.targets.printed;
  if (pairs.length === 0) return;
  const say = words.inventory.disclosure;
  putSection<PrintedPair>(
    drafts.disclosed,
    [
      ...named<PrintedPair>(context, ({ first }) => first),
      { key: 'first', head: say.first, cell: ({ first }) => figure(first.figure.value, formats.exactQuantity) },
      {
        key: 'second',
        head: say.second,
        cell: ({ second, secondInFirstUnit }) =>
          figure(secondInFirstUnit ?? second.figure.value, formats.exactQuantity),
      },
      {
        key: 'difference',
        head: words.label.difference,
        cell: ({ difference }, at) => difference && differenceOfCells(context, difference, at('first'), at('second')),
      },
      {
        key: 'agrees',
        head: say.verdict,
        states: [
          [say.yes, 'good'],
          [say.no, 'warning'],
        ],
        cell: ({ agrees }) => text(agrees ? say.yes : say.no),
      },
      { key: 'where', head: say.where, cell: ({ first }) => text(first.figure.source, { wrap: true }) },
      { key: 'whereElse', head: say.whereElse, cell: ({ second }) => text(second.figure.source, { wrap: true }) },
    ],
    pairs,
    { title: say.pairs },
  );
}

function putImpliedFactors(context: ReportContext): void {
  const { results, words, drafts } = context;
  const { factors } = results.targets.printed;
  if (factors.length === 0) return;
  const say = words.inventory.disclosure;
  const grid = (key: 'average' | 'fossil', head: string): SectionColumn<ImpliedFactor> => ({
    key,
    head,
    unit: 'tCO2/MWh',
    cell: (one) => (one.grid ? { value: Number(one.grid[key]), format: formats.factor, role: 'input' } : undefined),
  });
  putSection<ImpliedFactor>(
    drafts.disclosed,
    [
      ...named<ImpliedFactor>(context, ({ saving }) => saving),
      {
        key: 'saving',
        head: say.saving,
        unit: 'tCO2e',
        cell: ({ factor }) => {
          const [saving] = factor.inputs;
          return saving && figure(saving, formats.exactQuantity);
        },
      },
      {
        key: 'energy',
        head: say.energy,
        unit: 'MWh',
        cell: ({ factor }) => {
          const [, energy] = factor.inputs;
          return energy && figure(energy, formats.exactQuantity);
        },
      },
      { key: 'factor', head: say.implied, unit: 'tCO2e/MWh', cell: ({ factor }) => figure(factor, formats.perUnit) },
      grid('average', say.average),
      grid('fossil', say.fossil),
      {
        key: 'year',
        head: say.dataYear,
        cell: (one) => one.grid && { value: one.grid.year, format: '0', align: 'left' },
      },
    ],
    factors,
    { title: say.factors },
  );
}

function putImpliedCoal(context: ReportContext): void {
  const { results, words, drafts } = context;
  const { coal } = results.targets.printed;
  if (coal.length === 0) return;
  const say = words.inventory.disclosure;
  putSection<ImpliedCoal>(
    drafts.disclosed,
    [
      ...named<ImpliedCoal>(context, (one) => one.coal),
      {
        key: 'disclosed',
        head: words.label.disclosed,
        cell: (one) => figure(one.coal.figure.value, formats.exactQuantity),
      },
      {
        key: 'quantity',
        head: say.quantity,
        cell: ({ quantity }) => figure(quantity.figure.value, formats.exactQuantity),
      },
      {
        key: 'conversion',
        head: say.conversion,
        cell: ({ conversion }) => figure(conversion.figure.value, formats.factor),
      },
      { key: 'product', head: say.product, cell: ({ product }) => figure(product, formats.exactQuantity) },
      {
        key: 'difference',
        head: words.label.difference,
        cell: ({ difference }, at) => differenceOfCells(context, difference, at('disclosed'), at('product')),
      },
      {
        key: 'agrees',
        head: say.verdict,
        cell: ({ agrees }) => text(agrees ? say.yes : say.no, { role: agrees ? 'good' : 'warning' }),
      },
    ],
    coal,
    { title: say.coal },
  );
}
