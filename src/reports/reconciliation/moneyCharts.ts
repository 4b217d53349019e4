/** Charts of `Reconciliation`: by currency, what was invoiced, is held, was redeemed, is usable and is at risk. */
import type { CurrencyMatch } from '../../calculation/certificates/matchGroups';
import type { ChartPart } from '../charts/chartSpec';
import { sheetChart, type SheetChart } from '../charts/sheetChart';
import type { ReportContext } from '../context';
import type { Section } from '../layout/section';
import { currencyName } from './matchColumns';

const stages = ['cost', 'heldCost', 'redeemedCost', 'usableCost', 'atRisk'] as const;
type Stage = (typeof stages)[number];

/** One for each currency with money in it; they draw from the table of money by currency. */
export function moneyCharts(context: ReportContext): readonly (SheetChart<Section> | undefined)[] {
  const { report, words, calculation } = context;
  const { figureHeads } = words.certificates;
  return calculation.certificates.match.currencies.map((currency: CurrencyMatch, row) => {
    if (currency.currency.kind === 'not invoiced') return undefined;
    const money: ChartPart<Stage, Section> = {
      key: 'money',
      name: report.chart.money,
      nodes: (stage) => [currency[stage]],
      cells: (table, stage) => [table.cell(stage, row)],
    };
    return sheetChart<Stage, Section>(context, {
      kind: 'beside',
      title: report.chart.money,
      unit: currencyName(context, currency.currency),
      quantity: 'money',
      items: stages,
      of: report.chart.moneyOf,
      name: (stage) => figureHeads[stage],
      nameCells: (table, stage) => [table.head(stage)],
      parts: [money],
    });
  });
}
