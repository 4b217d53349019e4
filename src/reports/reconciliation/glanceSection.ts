/** On `Reconciliation`, first of all: what was invoiced, is held, is usable and is at risk, by currency. */
import type { CurrencyMatch } from '../../calculation/certificates/matchGroups';
import { cellAddress } from '../../workbook/address';
import { formats, type ReportContext } from '../context';
import { putSection, type SectionColumn } from '../layout/section';
import { inCurrency } from './groupSections';
import { currencyColumn, matchSections, moneyCell } from './matchColumns';
import { isOpen, openInvoices } from './openInvoices';

/** The four numbers in money, and how many invoices they are of. */
export function putGlance(context: ReportContext): void {
  const { words, drafts, calculation } = context;
  const { titles, heads, figureHeads } = words.certificates;
  const draft = drafts.reconciliation;
  const money = (key: 'cost' | 'heldCost' | 'usableCost' | 'atRisk', head: string): SectionColumn<CurrencyMatch> => ({
    key,
    head,
    cell: (item) => ({ ...moneyCell(context, item, item[key]), role: 'total' }),
    formula: (of, { sheet }) => inCurrency(context, of, sheet, matchSections(context).money.range(key, sheet)),
  });
  const section = putSection<CurrencyMatch>(
    draft,
    [
      {
        key: 'invoices',
        head: heads.invoices,
        cell: ({ invoices }) => ({ value: invoices.length, format: formats.count }),
        formula: (of, { sheet }) => {
          const all = matchSections(context).invoices.range('currency', sheet);
          return `SUMPRODUCT((${all}=${of('currency')})*1)`;
        },
      },
      {
        key: 'open',
        head: heads.toSettle,
        cell: ({ invoices }) => ({ value: invoices.filter(isOpen).length, format: formats.count }),
        formula: (of, { sheet }) => inCurrency(context, of, sheet, openInvoices(context, sheet)),
      },
      currencyColumn(context, { role: 'total' }),
      money('cost', heads.invoicedMoney),
      money('heldCost', figureHeads.held),
      money('usableCost', figureHeads.usable),
      money('atRisk', figureHeads.atRisk),
    ],
    calculation.certificates.match.currencies,
    { row: 5, title: titles.glance },
  );
  const column = (key: string): string => {
    const { row, column: position } = section.cell(key, 0);
    return `${cellAddress(row, position)}:${cellAddress(row + section.rowCount - 1, position)}`;
  };
  const first = (key: string): string => cellAddress(section.cell(key, 0).row, section.cell(key, 0).column);
  draft.extras.marks = [
    ...(draft.extras.marks ?? []),
    { range: column('atRisk'), when: `${first('atRisk')}>0`, role: 'bad' },
    { range: column('open'), when: `${first('open')}>0`, role: 'warning' },
  ];
}
