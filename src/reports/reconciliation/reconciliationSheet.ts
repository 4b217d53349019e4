/** `Reconciliation`: the limits, the invoice lines, and the match of invoices, certificates held and redemptions. */
import type { PurchaseLine } from '../../calculation/certificates/purchaseLines';
import type { Node } from '../../calculation/graph/node';
import { isUnread } from '../../model/certificates/certificatePurchases';
import { toDouble } from '../../quantity/exact';
import { ledgerFigure } from '../certificates/certificateColumns';
import { unitColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { formats, type ReportContext } from '../context';
import { putTitle } from '../layout/title';
import { fixedReference, type Cell, type Content } from '../layout/draft';
import { putMatch } from './matchSections';
import { rowChanged, type RowComparison } from '../certificates/rowChanged';
import type { Laid } from '../laid';
import { putSection, type Section } from '../layout/section';

/** The sheet; the limits stand first, for the formulas of all others. */
export function putReconciliation(context: ReportContext): Laid['reconciliation'] {
  const { words, drafts, calculation } = context;
  const draft = drafts.reconciliation;
  draft.widths.push(12, 30, 26, 12, 12, 12, ...Array.from({ length: 22 }, () => 14));
  draft.extras.columnsInView = 2;
  putTitle(context, 'reconciliation', words.certificates.title.reconciliation);
  const { tolerance, slip } = putLimits(context);
  const { lines, invoices } = calculation.certificates.match;
  const purchases = lines.length > 0 ? putPurchaseLines(context) : undefined;
  if (invoices.length > 0) putMatch(context, tolerance);
  return { slip, purchases };
}

function putLimits(context: ReportContext): { readonly tolerance: Cell; readonly slip: Cell } {
  const { words, drafts, report } = context;
  const { limits } = context.calculation.certificates.match;
  const { limit: names, titles, heads, units } = words.certificates;
  const rows: readonly {
    readonly name: string;
    readonly node: Node;
    readonly unit: string;
    readonly format: string;
  }[] = [
    { name: names.volume, node: limits.volumeTolerance, unit: 'MWh', format: formats.quantity },
    { name: names.amount, node: limits.amountTolerance, unit: report.units.share, format: formats.share },
    { name: names.slip, node: limits.slip, unit: '', format: formats.count },
    { name: names.expiry, node: limits.expiryDays, unit: units.days, format: formats.count },
    { name: names.end, node: limits.periodEnd, unit: '', format: formats.date },
    ...limits.ages.map(({ limit }) => ({ name: names.age, node: limit, unit: units.days, format: formats.count })),
  ];
  const section = putSection<(typeof rows)[number]>(
    drafts.reconciliation,
    [
      {
        key: 'value',
        head: heads.value,
        cell: ({ node, format }) => ({
          ...figure(
            node,
            format,
            node === limits.periodEnd
              ? ({ sheet }) => fixedReference(context.laid('crossfoot').periodTo, sheet)
              : undefined,
          ),
          role: 'input',
        }),
      },
      { key: 'name', head: heads.limit, cell: ({ name }) => text(name, { role: 'label' }) },
      { key: 'unit', head: words.label.unit, cell: ({ unit }) => text(unit) },
    ],
    rows,
    { row: 4, title: titles.limits },
  );
  return {
    tolerance: section.cell('value', 0),
    slip: section.cell(
      'value',
      rows.findIndex(({ node }) => node === limits.slip),
    ),
  };
}

/** What the match rests on; numbers that are there are followed by formulas. */
function comparison(context: ReportContext, { purchase }: PurchaseLine, at: (key: string) => Cell): RowComparison {
  const isFollowed = (key: 'volume' | 'unitPrice' | 'amount'): boolean =>
    purchase[key] !== undefined && !isUnread(purchase[key]);
  const numbers = ['volume', 'unitPrice', 'amount'] as const;
  const hasDay = typeof purchase.date === 'number';
  return {
    same: [
      'invoice',
      'supplier',
      'unit',
      'currency',
      'certificate',
      ...(hasDay ? [] : (['date'] as const)),
      ...numbers.filter((key) => !isFollowed(key)),
    ],
    followed: numbers.filter(isFollowed),
    ...(hasDay && { days: { date: at('date') } }),
    ...(isFollowed('volume') && {
      volume: { before: at('before'), slip: () => context.laid('reconciliation').slip, isSlip: false },
    }),
  };
}

function putPurchaseLines(context: ReportContext): Section {
  const { words, drafts, calculation } = context;
  const { match } = calculation.certificates;
  const { titles, heads } = words.certificates;
  const numbers = new Map(
    match.invoices.flatMap((invoice, index) => invoice.lines.map((line) => [line, index + 1] as const)),
  );
  const live = (
    line: PurchaseLine,
    key: 'volume' | 'unitPrice' | 'amount',
    node: Node | undefined,
    row: Cell,
    format: string,
  ): Content | undefined => node && ledgerFigure(node, line.purchase.table, key, row, format);
  return putSection<PurchaseLine>(
    drafts.reconciliation,
    [
      {
        key: 'invoiceNumber',
        head: heads.invoiceNumber,
        cell: (line) => ({ value: numbers.get(line) ?? null, align: 'center' }),
      },
      { key: 'invoice', head: heads.invoice, cell: (line) => text(line.purchase.invoice, { role: 'label' }) },
      { key: 'supplier', head: heads.supplier, cell: (line) => text(line.purchase.supplier) },
      { key: 'row', head: heads.row, cell: (line) => ({ value: line.purchase.row + 1, align: 'center' }) },
      { key: 'date', head: heads.date, cell: (line) => line.date && figure(line.date, formats.date) },
      {
        key: 'volume',
        head: heads.volume,
        cell: (line, at) => live(line, 'volume', line.volume, at('row'), formats.exactQuantity),
      },
      unitColumn(context, (line) => line.purchase.unitText),
      {
        key: 'megawattHours',
        head: heads.megawattHours,
        unit: 'MWh',
        cell: (line) => figure(line.megawattHours, formats.exactQuantity),
      },
      {
        key: 'price',
        head: heads.price,
        cell: (line, at) => live(line, 'unitPrice', line.unitPrice, at('row'), formats.exactQuantity),
      },
      {
        key: 'currency',
        head: heads.currency,
        cell: ({ purchase: { currency } }) =>
          isUnread(currency)
            ? text(words.known.withheld, { role: 'bad', align: 'center' })
            : text(currency, { align: 'center' }),
      },
      {
        key: 'amount',
        head: heads.amount,
        cell: (line, at) => live(line, 'amount', line.amount, at('row'), formats.money),
      },
      { key: 'computed', head: heads.computed, cell: (line) => line.computed && figure(line.computed, formats.money) },
      {
        key: 'difference',
        head: heads.difference,
        cell: (line) => line.difference && figure(line.difference, formats.money),
      },
      { key: 'cost', head: heads.cost, cell: (line) => figure(line.cost, formats.money) },
      {
        key: 'before',
        head: heads.asCalculated,
        cell: ({ purchase: { volume } }) =>
          isUnread(volume) ? undefined : { value: toDouble(volume), format: formats.exactQuantity },
      },
      {
        key: 'changed',
        head: heads.changed,
        cell: (line, at) =>
          rowChanged(line.purchase.table, line.purchase.row, at('row'), comparison(context, line, at)),
      },
    ],
    match.lines,
    { title: titles.purchases },
  );
}
