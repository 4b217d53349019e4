/** On `Reconciliation`: the invoices summed by currency, and by supplier and month. */
import { moneyKeys, volumeKeys, type FigureKey } from '../../calculation/certificates/matchFigures';
import type { CurrencyMatch, SupplierMatch } from '../../calculation/certificates/matchGroups';
import { partOfWhole } from '../../calculation/rules/partOfWhole';
import { formats, type ReportContext } from '../context';
import { numberColumn } from '../layout/columns';
import { text } from '../layout/contents';
import { putSection, type OfRow, type Section, type SectionColumn } from '../layout/section';
import {
  ageColumns,
  currencyColumn,
  figureColumns,
  matchedText,
  matchSections,
  withheldText,
  type RowFormula,
} from './matchColumns';

/** What tells suppliers apart. */
const supplierKeys = [
  'invoiced',
  'held',
  'redeemed',
  'usable',
  'difference',
  'cost',
  'usableCost',
  'atRisk',
] as const satisfies readonly FigureKey[];

/** The column over all invoices in which a figure stands. */
function columnOf(context: ReportContext, key: string, sheet: string): string {
  const { invoices, money } = matchSections(context);
  return ((volumeKeys as readonly string[]).includes(key) ? invoices : money).range(key, sheet);
}

/** How many invoices of a group do not match. */
function notMatchedColumn<Item extends { readonly notMatched: number | undefined }>(
  context: ReportContext,
  formula: (of: OfRow, sheet: string) => string,
): SectionColumn<Item> {
  return {
    key: 'notMatched',
    head: context.words.certificates.heads.notMatched,
    cell: ({ notMatched }) =>
      notMatched === undefined ? withheldText(context) : { value: notMatched, format: formats.count },
    formula: (of, { sheet }) => formula(of, sheet),
  };
}

/** By supplier and month. */
export function putSuppliers(context: ReportContext): void {
  const { words, drafts, calculation } = context;
  const { match } = calculation.certificates;
  const { titles, heads } = words.certificates;
  const byGroup =
    (key: FigureKey): RowFormula =>
    (of, { sheet }) =>
      `SUMIFS(${columnOf(context, key, sheet)},${matchSections(context).invoices.range('group', sheet)},${of('number')})`;
  putSection<SupplierMatch>(
    drafts.reconciliation,
    [
      numberColumn(heads.group),
      {
        key: 'month',
        head: heads.month,
        cell: (item) => (item.monthErrors.length > 0 ? withheldText(context) : text(item.month, { align: 'center' })),
      },
      { key: 'supplier', head: heads.supplier, cell: ({ supplier }) => text(supplier, { role: 'label' }) },
      currencyColumn(context),
      notMatchedColumn<SupplierMatch>(context, (of, sheet) => {
        const { invoices } = matchSections(context);
        const inGroup = `${invoices.range('group', sheet)},${of('number')}`;
        return `COUNTIFS(${inGroup},${invoices.range('status', sheet)},"<>"&${matchedText(context)})`;
      }),
      ...figureColumns<SupplierMatch>(context, supplierKeys, byGroup),
    ],
    match.suppliers,
    { title: titles.suppliers },
  );
}

/** Over the invoices in the currency of a row: currencies are compared as texts, for a wildcard or an operator that stands there is no criterion. */
export function inCurrency(context: ReportContext, of: OfRow, sheet: string, values: string): string {
  return `SUMPRODUCT((${matchSections(context).invoices.range('currency', sheet)}=${of('currency')})*1,${values})`;
}

/** By currency. */
export function putCurrencies(context: ReportContext): Section {
  const { words, drafts, calculation } = context;
  const { titles } = words.certificates;
  const byCurrency =
    (key: string): RowFormula =>
    (of, { sheet }) =>
      inCurrency(context, of, sheet, columnOf(context, key, sheet));
  putSection<CurrencyMatch>(
    drafts.reconciliation,
    [
      currencyColumn(context, { role: 'label' }),
      notMatchedColumn<CurrencyMatch>(context, (of, sheet) =>
        inCurrency(
          context,
          of,
          sheet,
          `(${matchSections(context).invoices.range('status', sheet)}<>${matchedText(context)})*1`,
        ),
      ),
      ...figureColumns<CurrencyMatch>(context, volumeKeys, byCurrency),
    ],
    calculation.certificates.match.currencies,
    { title: titles.currencies, column: 3 },
  );
  return putSection<CurrencyMatch>(
    drafts.reconciliation,
    [
      currencyColumn(context, { role: 'label' }),
      ...figureColumns<CurrencyMatch>(
        context,
        moneyKeys.filter((key) => key !== 'costPerMegawattHour'),
        byCurrency,
      ),
      ...figureColumns<CurrencyMatch>(
        context,
        ['costPerMegawattHour'],
        () =>
          (of, { sheet }) =>
            partOfWhole.formula(of('cost'), inCurrency(context, of, sheet, columnOf(context, 'invoiced', sheet))),
      ),
      ...ageColumns<CurrencyMatch>(context, byCurrency),
    ],
    calculation.certificates.match.currencies,
    { title: titles.money, column: 3 },
  );
}
