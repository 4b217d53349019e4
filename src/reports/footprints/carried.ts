/** What one unit of a product carries of what its process carries, as formulas over the flows of the workings. */
import { numberOf, zero } from '../../calculation/graph/node';
import type { ProductResult } from '../../results/productResults';
import { cellAddress } from '../../workbook/address';
import { formats, type ReportContext } from '../context';
import type { References } from '../layout/draft';
import { lookup } from '../layout/lookup';
import type { OfRow, Section, SectionColumn } from '../layout/section';
import { channelsAsShown } from '../workings/chainColumns';
import { flowOf, type CarriedChannel } from '../workings/flows';
import { movedKeyOf } from '../workings/movedRows';

/** A formula for the product of a row counted from 0. */
export type OfProduct = (index: number, references: References) => string;

interface Carried {
  /** Columns of the products' first table, by which all formulas know them. */
  readonly columns: readonly SectionColumn<ProductResult>[];
  /** Channels together. */
  readonly of: (...channels: readonly CarriedChannel[]) => OfProduct;
  /** What the process in a place of the plant's order emits itself; nothing where that is not one number. */
  readonly ofStage: (process: number) => OfProduct | undefined;
}

/** What the workings hold of the output whose number stands in a row. */
export function ofOutput(context: ReportContext, key: 'amount' | 'share') {
  return (of: OfRow, { sheet }: References): string => {
    const { outputs } = context.laid('workings');
    return lookup(outputs.range(key, sheet), of('outputNumber'), outputs.range('number', sheet));
  };
}

/** `products` is the first table, which holds the columns. */
export function carriedPerUnit(context: ReportContext, products: () => Section): Carried {
  const { calculation, stages, report } = context;
  const { emissions } = calculation;
  const cells = (index: number) => (key: string) => {
    const { row, column } = products().cell(key, index);
    return `$${cellAddress(row, column)}`;
  };
  const sumOf = (channels: readonly CarriedChannel[], sum: (channel: CarriedChannel) => string): string =>
    channels.map(sum).join('+');
  return {
    columns: [
      {
        key: 'processNumber',
        head: report.heads.processNumber,
        cell: ({ output }) => ({ value: output.process + 1, align: 'center' }),
      },
      {
        key: 'outputNumber',
        head: report.flow.output,
        cell: ({ index }) => ({ value: index + 1, align: 'center' }),
      },
      {
        key: 'share',
        head: report.flow.shareOfProcess,
        cell: ({ output }) => ({ node: output.share, format: formats.share }),
        formula: ofOutput(context, 'share'),
      },
    ],
    of:
      (...views) =>
      (index, { sheet }) => {
        const channels = channelsAsShown(context, views);
        const cell = cells(index);
        const flows = context.laid('workings').flows;
        const movedHere = channels.filter(
          (channel) =>
            emissions.moved.some((moved) => moved?.[channel as keyof typeof moved]) ||
            (channel === 'embeddedIndirect' && emissions.embedded.turned.size > 0),
        );
        const totals = sumOf(channels, (channel) =>
          flowOf(flows, channel).total(channel, cell('processNumber'), sheet),
        );
        const share = `${cell('share')}*${channels.length > 1 ? `(${totals})` : totals}`;
        if (movedHere.length === 0) return `${share}/${cell('output')}`;
        const key = movedKeyOf(context, cell('outputNumber'));
        const moved = sumOf(movedHere, (channel) => flowOf(flows, channel).sum(channel, 'to', key, sheet));
        return `(${share}+${moved})/${cell('output')}`;
      },
    ofStage: (process) =>
      stages.moved.length > 0 || !numberOf(stages.own[process] ?? zero)
        ? undefined
        : (index, { sheet, node }) => {
            const cell = cells(index);
            const own = stages.own[process];
            const carried = context.laid('workings').stages.total(String(process), cell('processNumber'), sheet);
            return `${cell('share')}*${carried}*${own ? node(own) : '0'}/${cell('output')}`;
          },
  };
}
