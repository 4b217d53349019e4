/** On `Footprints`: cut-off and co-product side by side, a further method where asked for, how far they are apart, and the text to publish. */
import type { Node } from '../../calculation/graph/node';
import { otherMethods, isOnDemand } from '../../ledgers/scrapMethods';
import { electricityViews, type ElectricityView } from '../../model/scopeLines';
import type { ProductResult } from '../../results/productResults';
import { formats, type ReportContext } from '../context';
import { unitColumn } from '../layout/columns';
import { figure } from '../layout/contents';
import { perUnitText, productNames } from './footprintColumns';
import { putSection, type SectionColumn } from '../layout/section';

export function putAllocationSection(context: ReportContext): void {
  const { report, words, drafts } = context;
  const rows = context.results.products;
  const { heads, notes, titles } = words.method;
  const { head, note } = words.scrapMethod;
  const onDemand = otherMethods.filter(isOnDemand).filter(({ key }) => rows.some((row) => row.otherMethods[key]));
  const perUnit = (
    key: string,
    head: string,
    view: ElectricityView,
    node: (row: ProductResult) => Node | undefined,
  ): SectionColumn<ProductResult> => ({
    key: `${key} ${view}`,
    head: words.punctuation.headed(head, view === 'location' ? report.heads.locationBased : report.heads.marketBased),
    unit: perUnitText(rows),
    cell: (row) => {
      const found = node(row);
      return found && figure(found, formats.perUnit);
    },
  });
  const columns: SectionColumn<ProductResult>[] = [
    ...productNames(context),
    unitColumn(context, ({ unit }) => report.units.perTonne(unit)),
    ...electricityViews.flatMap((view) => [
      perUnit('cutOff', head['cut-off'], view, ({ cutOff }) => cutOff[view].total),
      perUnit('coProduct', head['co-product'], view, (row) => row.otherMethods.coProduct[view].total),
      perUnit('apart', heads.difference, view, ({ apart }) => apart[view]),
    ]),
    ...onDemand.flatMap(({ key, method }) =>
      electricityViews.map((view) => perUnit(key, head[method], view, (row) => row.otherMethods[key]?.[view].total)),
    ),
  ];
  putSection(drafts.footprints, columns, rows, {
    title: titles.allocation,
    note: context.words.punctuation.sentences([notes.allocation, ...onDemand.map(({ method }) => note[method])]),
  });
}
