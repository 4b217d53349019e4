/** Workings: every output of every process, and its share of the burden. */
import { madeNow } from '../../calculation/chain/openingStocks';
import { sharedBy, type ProcessOutput } from '../../calculation/chain/outputs';
import { carriesBurden, type Product } from '../../model/plant';
import { formulaKey } from '../../ledgers/cleanText';
import { formats, type ReportContext } from '../context';
import { numberColumn, processColumn, processNumberColumn, unitColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { putSection, type Section } from '../layout/section';
import { sumIn } from '../layout/sums';
import { channelColumns } from './chainColumns';

/** By which formulas know a product. */
export function productNumber({ calculation }: ReportContext, product: Product): number {
  return [...calculation.plant.products.values()].indexOf(product) + 1;
}

/** By which formulas know the site of a process. */
export function siteNumber({ calculation }: ReportContext, process: number): number {
  const sites = [...new Set(calculation.plant.processes.map(({ site }) => formulaKey(site)))];
  return sites.indexOf(formulaKey(calculation.plant.processes[process]?.site ?? '')) + 1;
}

/** Puts the table, in the order of the calculation; amounts and bases are sums of the lines of production. */
export function putOutputs(context: ReportContext, production: Section): Section {
  const { calculation, report, words, drafts } = context;
  const { label } = words;
  const section: Section = putSection<ProcessOutput>(
    drafts.workings,
    [
      numberColumn(report.heads.number),
      processColumn(context, (output) => output.process),
      processNumberColumn(context, (output) => output.process),
      {
        key: 'site',
        head: report.flow.site,
        cell: ({ process }) => ({ value: siteNumber(context, process), align: 'center' }),
      },
      { key: 'product', head: label.product, cell: (output) => text(output.product.name) },
      {
        key: 'productNumber',
        head: report.flow.product,
        cell: ({ product }) => ({ value: productNumber(context, product), align: 'center' }),
      },
      {
        key: 'amount',
        head: label.output,
        cell: (output) => figure(output.amount),
        formula: (of, { sheet }) => sumIn(production, 'amount', sheet, ['outputNumber', of('number')]),
      },
      unitColumn(context, (output) => output.product.unit.symbol),
      {
        key: 'sharedBy',
        head: report.heads.sharedBy,
        cell: (output) =>
          carriesBurden(output) ? text(words.sharedBy[sharedBy(calculation.plant, output)]) : undefined,
      },
      {
        key: 'carries',
        head: report.flow.carries,
        cell: (output) => ({ value: carriesBurden(output) ? 1 : 0, align: 'center' }),
      },
      {
        key: 'basis',
        head: label.allocationBasis,
        cell: (output) => figure(output.basis),
        formula: (of, { sheet }) =>
          `${of('carries')}*${sumIn(production, 'basis', sheet, ['outputNumber', of('number')])}`,
      },
      {
        key: 'allBasis',
        head: label.total,
        cell: (output) => figure(output.allBasis),
        formula: (of, { sheet }) => sumIn(section, 'basis', sheet, ['processNumber', of('processNumber')]),
      },
      {
        key: 'share',
        head: label.share,
        cell: (output) => figure(output.share, formats.share),
        formula: (of) => `IF(${of('carries')}=0,0,${of('basis')}/${of('allBasis')})`,
      },
    ],
    calculation.outputs,
    { title: report.titles.outputs, table: 'Outputs' },
  );
  return section;
}

/** What one unit carries of products that several processes make. */
export function putAverages(context: ReportContext): void {
  const { calculation, report, words, drafts } = context;
  const averaged = [...calculation.plant.products.values()].filter(
    (product) =>
      madeNow(calculation.outputs).filter((output) => formulaKey(output.product.name) === formulaKey(product.name))
        .length > 1,
  );
  if (averaged.length === 0) return;
  putSection(
    drafts.workings,
    [
      { key: 'product', head: words.label.product, cell: (product) => text(product.name, { role: 'label' }) },
      ...channelColumns<(typeof averaged)[number]>(context, 'tCO2e/…', (product, channel) => {
        const node = calculation.emissions.averages.get(formulaKey(product.name))?.[channel];
        return node && figure(node, formats.perUnit);
      }),
    ],
    averaged,
    { title: report.titles.averages },
  );
}
