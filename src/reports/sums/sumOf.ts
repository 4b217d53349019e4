/** Columns that take a quantity from the ledger sums. */
import { formulaText } from '../../workbook/structuredReference';
import type { Node } from '../../calculation/graph/node';
import type { ActivityGroup } from '../../model/activityGroups';
import type { ReportContext } from '../context';
import { figure, text } from '../layout/contents';
import type { References } from '../layout/draft';
import { lookup } from '../layout/lookup';
import type { OfRow, SectionColumn } from '../layout/section';

/** The number of the sum on which a row rests. */
export function sumNumberColumn<Item>(context: ReportContext, sumOf: (item: Item) => object): SectionColumn<Item> {
  return {
    key: 'sum',
    head: context.report.heads.sum,
    cell: (item) => ({ value: context.laid('sums').numberOf(sumOf(item)) ?? null, align: 'center' }),
  };
}

/** What stands beside that number. */
export function ofSum(context: ReportContext, key: 'quantity' | 'rows' | 'measured') {
  return (of: OfRow, { sheet }: References): string => {
    const sums = context.laid('sums');
    return lookup(sums.column(key, sheet), of('sum'), sums.column('number', sheet));
  };
}

/** The sum, its quantity and its unit. */
export function sumColumns<Item>(
  context: ReportContext,
  of: (item: Item) => { readonly group: ActivityGroup; readonly quantity: Node },
): readonly SectionColumn<Item>[] {
  const { label } = context.words;
  return [
    sumNumberColumn(context, (item) => of(item).group),
    {
      key: 'quantity',
      head: label.quantity,
      cell: (item) => figure(of(item).quantity),
      formula: ofSum(context, 'quantity'),
    },
    {
      key: 'unit',
      head: context.report.heads.unitRead,
      cell: (item) => text(of(item).group.unit.symbol, { align: 'center' }),
    },
  ];
}

/** The size of a unit that a row names, of the base of its kind. */
export function sizeOf(context: ReportContext, unit: string, sheet: string): string {
  const { units } = context.laid('factorsUsed');
  return lookup(units.range('size', sheet), unit, units.range('unit', sheet));
}

/** What turns a row's quantity into another unit of the same kind. */
function unitRatio(context: ReportContext, unit: string) {
  return (of: OfRow, { sheet }: References): string =>
    `${sizeOf(context, of('unit'), sheet)}/${sizeOf(context, of(unit), sheet)}`;
}

/** The quantity of a row in another unit of the same kind. */
export function inUnit(context: ReportContext, unit: string) {
  return (of: OfRow, references: References): string =>
    `${ofSum(context, 'quantity')(of, references)}*${unitRatio(context, unit)(of, references)}`;
}

/** An amount of energy, or a number of certificates, in MWh: a certificate is one. */
export function inMegawattHours(context: ReportContext, amount: string, unit = 'unit') {
  return (of: OfRow, { sheet }: References): string => {
    const size = (name: string): string => sizeOf(context, name, sheet);
    return `${of(amount)}*IF(${of(unit)}="certificate",1,${size(of(unit))}/${size('"MWh"')})`;
  };
}

/** The quantity of a row in tonnes. */
export function inTonnes(context: ReportContext) {
  return (of: OfRow, { sheet }: References): string =>
    `${of('quantity')}*${sizeOf(context, of('unit'), sheet)}/${sizeOf(context, formulaText('t'), sheet)}`;
}
