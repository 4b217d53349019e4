/** Workings of the embedded view: what leaves with each product, and what is left out since input materials carry nothing. */
import type { EmbeddedBalance } from '../../calculation/checks/embeddedBalance';
import { formats, type ReportContext } from '../context';
import { processColumn, unitColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { putSection } from '../layout/section';

type Leaving = EmbeddedBalance['leaving'][number];
type LeftOut = EmbeddedBalance['leftOut'][number];

/** Puts both tables; their sums stand in the check that no emission is lost. */
export function putEmbeddedBalance(context: ReportContext): void {
  const { calculation, report, words, drafts } = context;
  const { leaving, leftOut } = calculation.embeddedBalance;
  const { label } = words;
  putSection<Leaving>(
    drafts.workings,
    [
      { key: 'product', head: label.product, cell: ({ line }) => text(line.product.name, { role: 'label' }) },
      {
        key: 'kind',
        head: words.embedded.seen,
        cell: ({ line }) => text(words.embeddedKind[calculation.boundary.kindOf(line.product)]),
      },
      { key: 'sold', head: report.heads.sold, cell: ({ line }) => figure(line.sold) },
      unitColumn(context, ({ line }) => line.product.unit.symbol),
      {
        key: 'emissions',
        head: words.embedded.total,
        unit: report.units.emissions,
        cell: ({ emissions }) => figure(emissions, formats.emissions),
      },
    ],
    leaving,
    { title: words.embedded.leaving },
  );
  if (leftOut.length === 0) return;
  putSection<LeftOut>(
    drafts.workings,
    [
      processColumn(context, ({ output }) => output.process),
      { key: 'product', head: label.product, cell: ({ output }) => text(output.product.name) },
      {
        key: 'emissions',
        head: words.embedded.total,
        unit: report.units.emissions,
        cell: ({ emissions }) => figure(emissions, formats.emissions),
      },
    ],
    leftOut,
    { title: words.embedded.leftOut },
  );
}
