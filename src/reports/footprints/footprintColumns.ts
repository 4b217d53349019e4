/** What the tables of `Footprints` have alike: how a product is named, and the unit of what one unit of it carries. */
import type { ProductResult } from '../../results/productResults';
import type { ReportContext } from '../context';
import { text } from '../layout/contents';
import type { SectionColumn } from '../layout/section';

/** Site, process and product. */
export function productNames(context: ReportContext): SectionColumn<ProductResult>[] {
  const { label } = context.words;
  return [
    { key: 'site', head: label.site, cell: ({ site }) => text(site) },
    { key: 'process', head: label.process, cell: ({ process }) => text(process) },
    { key: 'product', head: label.product, cell: ({ name }) => text(name, { role: 'label' }) },
  ];
}

/** `tCO2e/t` where all outputs are in tonnes; the unit is named in each row otherwise. */
export function perUnitText(products: readonly ProductResult[]): string {
  const units = new Set(products.map(({ unit }) => unit));
  return units.size === 1 ? `tCO2e/${[...units][0]}` : 'tCO2e/…';
}
