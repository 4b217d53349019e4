/** Workings: every output of every process, its share of the burden and what one unit carries. */
import { sharedBy } from '../../calculation/chain/outputs';
import { carriesBurden } from '../../model/plant';
import { formulaKey } from '../../ledgers/cleanText';
import { formats, type ReportContext } from '../context';
import { processColumn, unitColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { putSection } from '../layout/section';
import { chainOrder, channelColumns } from './workingsChain';

/** Every output of every process: its share of the burden and what one unit carries. */
export function putOutputs(context: ReportContext): void {
  const { calculation, report, words, drafts } = context;
  const { label } = words;
  const order = chainOrder(context);
  const items = calculation.outputs
    .map((output, index) => ({ output, footprint: calculation.emissions.footprints[index] }))
    .sort((a, b) => order.indexOf(a.output.process) - order.indexOf(b.output.process));
  type Item = (typeof items)[number];
  putSection<Item>(
    drafts.workings,
    [
      processColumn(context, ({ output }) => output.process),
      { key: 'product', head: label.product, cell: ({ output }) => text(output.product.name) },
      { key: 'amount', head: label.output, cell: ({ output }) => figure(output.amount) },
      unitColumn(context, ({ output }) => output.product.unit.symbol),
      {
        key: 'sharedBy',
        head: report.heads.sharedBy,
        cell: ({ output }) =>
          carriesBurden(output) ? text(words.sharedBy[sharedBy(calculation.plant, output)]) : undefined,
      },
      {
        key: 'basis',
        head: label.allocationBasis,
        cell: ({ output }) => (carriesBurden(output) ? figure(output.basis) : undefined),
      },
      {
        key: 'allBasis',
        head: label.total,
        cell: ({ output }) => (carriesBurden(output) ? figure(output.allBasis) : undefined),
      },
      {
        key: 'share',
        head: label.share,
        cell: ({ output }) =>
          output.share.rule ? figure(output.share, formats.share) : { value: 0, format: formats.share },
      },
      ...channelColumns<Item>(
        context,
        'tCO2e/…',
        ({ footprint }, channel) => footprint && figure(footprint[channel], formats.perUnit),
      ),
    ],
    items,
    { title: report.titles.outputs },
  );
  const averaged = [...calculation.plant.products.values()].filter(
    (product) =>
      calculation.outputs.filter((output) => formulaKey(output.product.name) === formulaKey(product.name)).length > 1,
  );
  if (averaged.length === 0) return;
  putSection(
    drafts.workings,
    [
      { key: 'product', head: label.product, cell: (product) => text(product.name, { role: 'label' }) },
      ...channelColumns<(typeof averaged)[number]>(context, 'tCO2e/…', (product, channel) => {
        const node = calculation.emissions.averages.get(formulaKey(product.name))?.[channel];
        return node && figure(node, formats.perUnit);
      }),
    ],
    averaged,
    { title: report.titles.averages },
  );
}
