/** The part of a process that falls to one output, where a row is of that output alone. */
import { one } from '../../calculation/graph/node';
import type { ProcessOutput } from '../../calculation/chain/outputs';
import { formats, type ReportContext } from '../context';
import { figure } from '../layout/contents';
import type { SectionColumn } from '../layout/section';

/** The number of the output among those of the workings, and its share; all of the process where `outputOf` gives nothing. */
export function outputShareColumns<Item>(
  context: ReportContext,
  outputOf: (item: Item) => ProcessOutput | undefined,
): readonly SectionColumn<Item>[] {
  const { heads } = context.words.certificates;
  const { outputs } = context.calculation;
  return [
    {
      key: 'outputNumber',
      head: context.report.flow.output,
      cell: (item) => {
        const output = outputOf(item);
        return { value: output ? outputs.indexOf(output) + 1 : null, align: 'center' };
      },
    },
    {
      key: 'outputShare',
      head: heads.shareOfProcess,
      cell: (item) => figure(outputOf(item)?.share ?? one, formats.share),
      formula: (of, { sheet }) => {
        const shares = context.laid('workings').outputs.range('share', sheet);
        return `IF(${of('outputNumber')}="",1,INDEX(${shares},${of('outputNumber')}))`;
      },
    },
  ];
}
