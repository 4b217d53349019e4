/** Charts of `Reconciliation`: by currency, what was invoiced, is held, was redeemed, is usable and is at risk. */
import type { CurrencyMatch } from '../../calculation/certificates/matchGroups';
import type { ChartPart } from '../charts/chartSpec';
import { sheetChart, type SheetChart } from '../charts/sheetChart';
import type { ReportContext } from '../context';
import type { Section } from '../layout/section';
import { currencyName } from './matchColumns';

const stages = ['cost', 'heldCost', 'redeemedCost', 'usableCost', 'atRisk'] as const;

/** One for each currency with money in it; they draw from the table of money by currency. */
export function moneyCharts(context: ReportContext): readonly (SheetChart<Section> | undefined)[] {
  const { report, words, calculation } = context;
  const { heads, figureHeads } = words.certificates;
  return calculation.certificates.match.currencies.map((currency: CurrencyMatch, row) => {
    if (currency.currency.kind === 'not invoiced') return undefined;
    const unit = currencyName(context, currency.currency);
    return sheetChart<CurrencyMatch, Section>(context, {
      kind: 'beside',
      title: report.chart.money,
      unit,
      quantity: 'money',
      items: [currency],
      of: heads.currency,
      name: () => unit,
      nameCells: (table) => [table.cell('currency', row)],
      parts: stages.map((stage): ChartPart<CurrencyMatch, Section> => ({
        key: stage,
        name: stage === 'cost' ? heads.invoicedMoney : figureHeads[stage],
        nodes: (item) => [item[stage]],
        cells: (table) => [table.cell(stage, row)],
      })),
    });
  });
}
