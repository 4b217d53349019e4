/** What certificates move between the products of a process, as rows that flows name by the number of the output. */
import type { ProcessOutput } from '../../calculation/chain/outputs';
import type { ScopeChannel } from '../../model/scopeLines';
import type { ReportContext } from '../context';
import { formulaText } from '../../workbook/structuredReference';
import type { MovedRow } from './flow';
import type { Flow } from './flows';

/** The key of what is moved to the output of a number counted from 1. */
export function movedKey({ report }: Pick<ReportContext, 'report'>, output: number): string {
  return `${report.flow.moved} ${output}`;
}

/** One row for each output to which anything is moved. */
export function movedRows(
  context: ReportContext,
  outputs: readonly ProcessOutput[],
): readonly MovedRow<ScopeChannel>[] {
  const { moved } = context.calculation.emissions;
  return outputs.flatMap(({ process, product }, index): MovedRow<ScopeChannel>[] => {
    const values = moved[index];
    return values ? [{ process, item: product.name, key: movedKey(context, index + 1), values }] : [];
  });
}

/** The same key as a formula, by the cell that holds the number. */
export function movedKeyOf({ report }: Pick<ReportContext, 'report'>, output: string): string {
  return `${formulaText(`${report.flow.moved} `)}&${output}`;
}

/** What is moved to the output whose number stands in a cell; nothing where certificates move nothing under the channel. */
export function movedOfOutput(
  context: ReportContext,
  flow: Flow<ScopeChannel>,
  channel: ScopeChannel,
  output: string,
  sheet: string,
): string | undefined {
  const isMoved = context.calculation.emissions.moved.some((moved) => moved?.[channel]);
  return isMoved ? flow.sum(channel, 'to', movedKeyOf(context, output), sheet) : undefined;
}
