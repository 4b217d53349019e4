/** Workings: what of each product lay in stock before and lies there now, and what it carries. */
import type { StockResult } from '../../results/stockResults';
import { zero } from '../../calculation/graph/node';
import { formats, type ReportContext } from '../context';
import { figure, text } from '../layout/contents';
import { ledgerColumn, matchingAll } from '../layout/ledgerFormulas';
import { putSection, type OfRow, type SectionColumn } from '../layout/section';
import { ofSum, sizeOf, sumNumberColumn } from '../sums/sumOf';
import { channelColumns } from './chainColumns';

/** Puts the table; nothing where no stock is entered. */
export function putStocks(context: ReportContext): void {
  const { results, words, report, drafts } = context;
  const { label, stocks } = words;
  const rows = results.stocks;
  if (rows.length === 0) return;
  const stockOf = ({ held }: StockResult) => held.closing.stock;
  const entryOf = (row: StockResult) => stockOf(row).input.group.entry;
  const ratio = (of: OfRow, sheet: string): string =>
    `${sizeOf(context, of('unit'), sheet)}/${sizeOf(context, of('productUnit'), sheet)}`;
  const emissions = (
    key: string,
    head: string,
    cell: SectionColumn<StockResult>['cell'],
  ): SectionColumn<StockResult> => ({
    key,
    head,
    unit: report.units.emissions,
    cell,
  });
  const ofView = (view: 'location' | 'market'): readonly SectionColumn<StockResult>[] => {
    const named = (name: string): string => words.punctuation.headed(name, report.heads[`${view}Based`]);
    return [
      {
        key: `footprint ${view}`,
        head: named(words.metric.footprint),
        unit: report.units.tonnesPer,
        cell: ({ footprint }) => figure(footprint[view], formats.perUnit),
      },
      emissions(`opening ${view}`, named(stocks.opening), ({ held }) => figure(held.opening[view], formats.emissions)),
      emissions(`closing ${view}`, named(stocks.closing), ({ held }) => figure(held[view], formats.emissions)),
    ];
  };
  const share = (key: 'pre' | 'post', head: string): SectionColumn<StockResult> => ({
    key,
    head,
    unit: report.units.share,
    cell: ({ shares }) => shares && figure(shares[key], formats.share),
  });
  putSection<StockResult>(
    drafts.workings,
    [
      { key: 'product', head: label.product, cell: (row) => text(entryOf(row).product, { role: 'label' }) },
      { key: 'site', head: label.site, cell: (row) => text(entryOf(row).site) },
      { key: 'process', head: label.process, cell: (row) => text(entryOf(row).process) },
      sumNumberColumn(context, (row) => stockOf(row).input.group),
      { key: 'unit', head: report.heads.unitRead, cell: (row) => text(stockOf(row).input.group.unit.symbol, centre) },
      { key: 'productUnit', head: label.unit, cell: ({ unit }) => text(unit, centre) },
      {
        key: 'opening',
        head: stocks.opening,
        cell: ({ opening }) => figure(opening ?? zero),
        formula: (of, references) => `${ofSum(context, 'quantity')(of, references)}*${ratio(of, references.sheet)}`,
      },
      {
        key: 'closingRead',
        head: stocks.closingRead,
        cell: ({ held }) => figure(held.closing.quantity),
        formula: closingSum(context),
      },
      {
        key: 'closing',
        head: stocks.closing,
        cell: ({ closing }) => figure(closing),
        formula: (of, { sheet }) => `${of('closingRead')}*${ratio(of, sheet)}`,
      },
      ...channelColumns<StockResult>(context, report.units.tonnesPer, ({ held }, channel) =>
        figure(held.perUnit[channel], formats.perUnit),
      ),
      ...ofView('location'),
      ...ofView('market'),
      ...(rows.some(({ shares }) => shares)
        ? [share('pre', label.preConsumer), share('post', label.postConsumer)]
        : []),
    ],
    rows,
    { title: stocks.title, note: stocks.note },
  );
}

const centre = { align: 'center' } as const;

/** The closing stock of the rows of a product in one place. */
function closingSum({ calculation, results }: ReportContext): (of: OfRow) => string {
  const table = calculation.plant.ledgers.tables.get('Stocks');
  const entries = results.stocks.map(({ held }) => held.closing.stock.input.group.entry);
  const where = (['site', 'process', 'product'] as const).map((key) => ({
    key,
    pair: table
      ? matchingAll(
          table,
          key,
          entries.map((entry) => entry[key]),
        )
      : () => [],
  }));
  const column = table ? (ledgerColumn(table, 'closing') ?? '') : '';
  return (of) => `SUMIFS(${[column, ...where.flatMap(({ key, pair }) => pair(of(key)))].join(',')})`;
}
