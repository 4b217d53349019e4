/** On `Reconciliation`: the lines of the invoices as the ledger has them, in MWh and money. */
import type { PurchaseLine } from '../../calculation/certificates/purchaseLines';
import type { Node } from '../../calculation/graph/node';
import { isUnread } from '../../model/certificates/certificatePurchases';
import { formats, type ReportContext } from '../context';
import { numberColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { ledgerColumn } from '../layout/ledgerFormulas';
import { putSection, type Section, type SectionColumn } from '../layout/section';
import { inMegawattHours } from '../sums/sumOf';
import { withheldText } from './matchColumns';

/** The lines, each with the number of its invoice. */
export function putPurchaseLines(context: ReportContext): Section {
  const { words, drafts, calculation, report } = context;
  const { match } = calculation.certificates;
  const { titles, heads } = words.certificates;
  const table = match.lines[0]?.purchase.table;
  const numbers = new Map(
    match.invoices.flatMap((invoice, index) => invoice.lines.map((line) => [line, index + 1] as const)),
  );
  const live = (
    key: 'date' | 'volume' | 'unitPrice' | 'amount',
    head: string,
    format: string,
  ): SectionColumn<PurchaseLine> => ({
    key,
    head,
    cell: (line) => line[key] && figure(line[key], format),
    formula: (of) => `INDEX(${(table && ledgerColumn(table, key)) ?? ''},${of('row')})`,
  });
  const money = (
    key: 'computed' | 'difference' | 'cost',
    formula: SectionColumn<PurchaseLine>['formula'],
  ): SectionColumn<PurchaseLine> => ({
    key,
    head: heads[key],
    cell: (line) => {
      const node: Node | undefined = line[key];
      return node && figure(node, formats.money);
    },
    ...(formula ? { formula } : {}),
  });
  return putSection<PurchaseLine>(
    drafts.reconciliation,
    [
      numberColumn(report.heads.number),
      { key: 'invoice', head: heads.invoice, cell: (line) => text(line.purchase.invoice, { role: 'label' }) },
      { key: 'supplier', head: heads.supplier, cell: (line) => text(line.purchase.supplier) },
      {
        key: 'invoiceNumber',
        head: heads.invoiceNumber,
        cell: (line) => ({ value: numbers.get(line) ?? null, align: 'center' }),
      },
      { key: 'row', head: heads.row, cell: (line) => ({ value: line.purchase.row + 1, align: 'center' }) },
      live('date', heads.date, formats.date),
      live('volume', heads.volume, formats.exactQuantity),
      {
        key: 'unit',
        head: report.heads.unitRead,
        cell: ({ purchase: { unit } }) => text(unit?.symbol ?? '', { align: 'center' }),
      },
      {
        key: 'megawattHours',
        head: heads.megawattHours,
        unit: 'MWh',
        cell: (line) => figure(line.megawattHours, formats.exactQuantity),
        formula: inMegawattHours(context, 'volume'),
      },
      live('unitPrice', heads.price, formats.exactQuantity),
      {
        key: 'currency',
        head: heads.currency,
        cell: ({ purchase: { currency } }) =>
          isUnread(currency) ? withheldText(context) : text(currency, { align: 'center' }),
      },
      live('amount', heads.amount, formats.money),
      money('computed', (of) => `${of('volume')}*${of('unitPrice')}`),
      money('difference', (of) => `${of('amount')}-${of('computed')}`),
      money('cost', (of) => `IF(${of('amount')}="",${of('computed')},${of('amount')})`),
    ],
    match.lines,
    { title: titles.purchases, table: 'Invoice_lines' },
  );
}
