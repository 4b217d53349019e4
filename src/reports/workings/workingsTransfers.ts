/** Workings: the transfers between unit processes and what each carries. */
import { tableName } from '../../ledgers/names';
import type { Transfer } from '../../calculation/chain/emissionChain';
import { formulaKey } from '../../ledgers/cleanText';
import { formats, processLabel, type ReportContext } from '../context';
import type { CoveredRows } from '../laid';
import { processColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { putSection, type SectionColumn } from '../layout/section';
import { chainOrder, channelColumns } from './workingsChain';
import { criterionColumns, allCriteria, liveCount, liveSum, measuredColumn } from '../layout/groupColumns';

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

export function putTransfers(context: ReportContext): readonly CoveredRows[] {
  const { report, words, drafts } = context;
  const { label } = words;
  const transfers = orderedTransfers(context);
  if (transfers.length === 0) return [];
  const covered: CoveredRows[] = [];
  for (const ledger of ['Materials', 'Energy'] as const) {
    const ofLedger = transfers.filter((transfer) => transfer.input.ledger === ledger);
    if (ofLedger.length === 0) continue;
    const isSplit = ofLedger.some(({ key, product }) => key !== formulaKey(product.name));
    const item =
      ledger === 'Materials'
        ? {
            item: label.item,
            unit: label.unit,
            metalContent: label.metalContent,
            preConsumerShare: report.heads.preShare,
            postConsumerShare: report.heads.postShare,
            footprint: report.heads.declared,
          }
        : { carrier: label.item, unit: label.unit, source: report.heads.source };
    const section = putSection<Transfer>(
      drafts.workings,
      [
        processColumn(context, (transfer) => transfer.input.process),
        ...criterionColumns<Transfer>(
          (transfer) => transfer.input.group,
          allCriteria(context, ledger, { site: label.site, process: label.process, ...item }),
        ),
        {
          key: 'rows',
          head: label.rows,
          cell: (transfer, at) => (transfer.isFirst ? liveCount(context, transfer.input.group, at) : undefined),
        },
        {
          key: 'quantity',
          head: label.quantity,
          cell: (transfer, at) =>
            figure(transfer.quantity, formats.quantity, liveSum(context, transfer.input.group, at)),
        },
        measuredColumn(context, ({ input }) => input),
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
      ofLedger,
      { title: words.punctuation.withDetail(report.titles.transfers, tableName(ledger, context.language)) },
    );
    covered.push({
      ledger,
      section,
      count: ofLedger.reduce((sum, { isFirst, input }) => sum + (isFirst ? input.group.rowCount : 0), 0),
    });
  }
  return covered;
}
