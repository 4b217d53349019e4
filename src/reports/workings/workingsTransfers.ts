/** Workings: the transfers between unit processes and what each carries. */
import type { Transfer } from '../../calculation/chain/emissionChain';
import { formulaKey } from '../../ledgers/cleanText';
import { formats, processLabel, type ReportContext } from '../context';
import { processColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { putSection, type SectionColumn } from '../layout/section';
import { chainOrder, channelColumns } from './workingsChain';
import { sumColumns } from '../sums/sumOf';

/** The transfers, each process's together, so that what a process draws is the sum of neighbouring cells. */
export function orderedTransfers(context: ReportContext): readonly Transfer[] {
  const order = chainOrder(context);
  return context.calculation.emissions.transfers
    .slice()
    .sort((a, b) => order.indexOf(a.input.process) - order.indexOf(b.input.process));
}

/** Who made what is drawn, where not all that make a product give it. */
function fromColumn(context: ReportContext): SectionColumn<Transfer> {
  return {
    key: 'from',
    head: context.report.heads.from,
    cell: ({ makers }) =>
      text(context.words.punctuation.listed(makers.map(({ process }) => processLabel(context, process)))),
  };
}

export function putTransfers(context: ReportContext): void {
  const { report, words, drafts } = context;
  const { label } = words;
  const transfers = orderedTransfers(context);
  if (transfers.length === 0) return;
  const isSplit = transfers.some(({ key, product }) => key !== formulaKey(product.name));
  putSection<Transfer>(
    drafts.workings,
    [
      processColumn(context, (transfer) => transfer.input.process),
      { key: 'item', head: label.item, cell: ({ product }) => text(product.name) },
      ...sumColumns<Transfer>(context, ({ input, quantity }) => ({ group: input.group, quantity })),
      { key: 'amount', head: label.drawn, cell: (transfer) => figure(transfer.amount) },
      {
        key: 'productUnit',
        head: label.unit,
        cell: (transfer) => text(transfer.product.unit.symbol, { align: 'center' }),
      },
      ...(isSplit ? [fromColumn(context)] : []),
      ...channelColumns<Transfer>(context, report.units.emissions, (transfer, channel) =>
        figure(transfer.carried[channel], formats.emissions),
      ),
    ],
    transfers,
    { title: report.titles.transfers },
  );
}
