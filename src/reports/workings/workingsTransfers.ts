/** Workings: the transfers between unit processes. */
import type { Transfer } from '../../calculation/chain/emissionChain';
import { zero } from '../../calculation/graph/node';
import { formulaKey } from '../../ledgers/cleanText';
import { formats, processLabel, type ReportContext } from '../context';
import { numberColumn, processColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { putSection, type Section, type SectionColumn } from '../layout/section';
import { inUnit, sumColumns } from '../sums/sumOf';
import { channelColumns } from './chainColumns';
import { flowOf, type EmissionFlows } from './flows';
import { orderedTransfers } from './transferRows';
import { productNumber, siteNumber } from './workingsOutputs';

/** Who made what is drawn, where not all that make a product give it: in words, and as the formula matches their sites. */
function makersColumns(context: ReportContext): readonly SectionColumn<Transfer>[] {
  const { report, words, calculation } = context;
  const makersSite = (transfer: Transfer): string => {
    const { key, product, makers, isFirst, input } = transfer;
    const [maker] = makers;
    if (key === formulaKey(product.name) || !maker) return '>0';
    return isFirst ? `=${siteNumber(context, maker.process)}` : `<>${siteNumber(context, input.process)}`;
  };
  const isSplit = calculation.emissions.transfers.some(({ key, product }) => key !== formulaKey(product.name));
  if (!isSplit) return [];
  return [
    {
      key: 'from',
      head: report.heads.from,
      cell: ({ makers }) => text(words.punctuation.listed(makers.map(({ process }) => processLabel(context, process)))),
    },
    { key: 'sites', head: report.flow.makersSite, cell: (transfer) => text(makersSite(transfer), { align: 'center' }) },
  ];
}

/** Puts the table; what each transfer carries is read from the flows. */
export function putTransfers(
  context: ReportContext,
  outputs: Section,
  flows: () => EmissionFlows,
): Section | undefined {
  const { report, words, drafts, calculation } = context;
  const { label } = words;
  const transfers = orderedTransfers(context);
  if (transfers.length === 0) return undefined;
  const makers = makersColumns(context);
  const isSplit = makers.length > 0;
  const madeOf = (transfer: Transfer) => {
    const { process } = transfer.input;
    const position = calculation.emissions.transfers.filter(({ input }) => input.process === process).indexOf(transfer);
    return calculation.emissions.chain.draws[process]?.[position]?.suppliers[0]?.amount;
  };
  return putSection<Transfer>(
    drafts.workings,
    [
      numberColumn(report.heads.number),
      processColumn(context, (transfer) => transfer.input.process),
      { key: 'item', head: label.item, cell: ({ product }) => text(product.name) },
      ...sumColumns<Transfer>(context, ({ input, quantity }) => ({ group: input.group, quantity })),
      {
        key: 'amount',
        head: label.drawn,
        cell: (transfer) => figure(transfer.amount),
        ...(isSplit ? {} : { formula: inUnit(context, 'productUnit') }),
      },
      {
        key: 'productUnit',
        head: label.unit,
        cell: (transfer) => text(transfer.product.unit.symbol, { align: 'center' }),
      },
      {
        key: 'product',
        head: report.flow.product,
        cell: ({ product }) => ({ value: productNumber(context, product), align: 'center' }),
      },
      ...makers,
      {
        key: 'made',
        head: report.flow.made,
        cell: (transfer) => figure(madeOf(transfer) ?? zero),
        formula: (of, { sheet }) => {
          const sites = isSplit ? `,${outputs.range('site', sheet)},${of('sites')}` : '';
          return `SUMIFS(${outputs.range('amount', sheet)},${outputs.range('productNumber', sheet)},${of('product')}${sites})`;
        },
      },
      ...channelColumns<Transfer>(
        context,
        report.units.emissions,
        (transfer, channel) => figure(transfer.carried[channel], formats.emissions),
        (channel, of, { sheet }) => flowOf(flows(), channel).sum(channel, 'draw', of('number'), sheet),
      ),
    ],
    transfers,
    { title: report.titles.transfers, table: 'Transfers' },
  );
}
