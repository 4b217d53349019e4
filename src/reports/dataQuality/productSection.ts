/** On `Data quality`: each product, its stages weighted by what they add to its footprint. */
import type { ProductResult } from '../../results/productResults';
import type { ReportContext } from '../context';
import { text } from '../layout/contents';
import { reference, type Cell } from '../layout/draft';
import { putSection } from '../layout/section';
import type { StageQuality } from './processSections';
import { ratingColumns, shareColumn, type ItemFormula } from './qualityColumns';

/** `stages` gives the table of what is known of each stage. */
export function putProducts(context: ReportContext, stages: () => StageQuality): void {
  const { calculation, words, drafts, results } = context;
  const { heads, notes, titles } = words.quality;
  const carried = (product: ProductResult, sheet: string): string =>
    context.laid('footprints').stages(results.products.indexOf(product), sheet);
  /** What a product carries of each stage times what is known of the stage. */
  const weighted = (product: ProductResult, sheet: string, ...keys: readonly string[]): string =>
    `SUMPRODUCT(${[carried(product, sheet), ...keys.map((key) => stages().range(key, sheet))].join(',')})`;
  const average =
    (key: string): ItemFormula<ProductResult> =>
    (product, _, { sheet }) =>
      `${weighted(product, sheet, key)}/SUM(${carried(product, sheet)})`;
  const own = (at: (key: string) => Cell, key: string, sheet: string): string => reference(at(key), sheet);
  putSection<ProductResult>(
    drafts.dataQuality,
    [
      { key: 'product', head: words.label.product, cell: ({ name }) => text(name, { role: 'label' }) },
      { key: 'process', head: words.label.unitProcess, cell: ({ label }) => text(label) },
      shareColumn('primary', words.label.primaryDataShare, ({ quality }) => quality?.primaryShare, average('primary')),
      shareColumn('covered', heads.covered, ({ quality }) => quality?.covered, average('covered')),
      shareColumn(
        'uncertainty',
        heads.uncertaintyOfCovered,
        ({ quality }) => quality?.uncertainty,
        (product, at, { sheet }) => {
          const spread = stages().range('spread', sheet);
          const row = carried(product, sheet);
          const covered = own(at, 'covered', sheet);
          return `IF(${covered}=0,0,SQRT(SUMPRODUCT(${row},${row},${spread},${spread}))/(SUM(${row})*${covered}))`;
        },
      ),
      shareColumn('rated', heads.rated, ({ quality }) => quality?.rated, average('rated')),
      ...ratingColumns<ProductResult>(
        context,
        ({ quality }) => quality?.ratings,
        (kind) =>
          (product, _, { sheet }) =>
            `${weighted(product, sheet, 'rated', kind)}/${weighted(product, sheet, 'rated')}`,
      ),
    ],
    results.products,
    {
      row: 4,
      title: words.punctuation.withDetail(titles.products, words.view[calculation.plant.settings.electricityView]),
      note: notes.products,
    },
  );
}
