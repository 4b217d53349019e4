/** The results of certificates that parity compares. */
import { processLabel, type ReportContext } from '../context';
import type { Result } from './comparedResult';

/** Totals, coverage by process, and what every invoice has at risk. */
export function certificateResults(context: ReportContext): readonly Result[] {
  const { calculation, words } = context;
  const { totals, coverage, match, electricity } = calculation.certificates;
  const { certificates: names, sheet } = words;
  const total = (
    [
      ['purchased', names.heads.purchased],
      ['redeemed', names.heads.redeemed],
      ['used', names.heads.used],
      ['left', names.heads.leftToClaim],
      ['uncounted', names.heads.uncounted],
    ] as const
  ).map(([key, name]): Result => ({
    subject: sheet.certificates,
    name,
    unit: 'MWh',
    node: totals[key],
  }));
  const processes = coverage.processes
    .filter(({ process }) => electricity.grid.has(process))
    .flatMap((figures): Result[] => {
      const subject = `${sheet.certificates} · ${processLabel(context, figures.process)}`;
      return [
        { subject, name: names.heads.grid, unit: 'MWh', node: figures.grid },
        { subject, name: names.heads.covered, unit: 'MWh', node: figures.covered },
        { subject, name: names.heads.market, unit: 'tCO2e', node: figures.market },
      ];
    });
  const invoices = match.invoices.flatMap((invoice): Result[] => {
    const subject = `${sheet.reconciliation} · ${invoice.invoice || '–'}`;
    return [
      { subject, name: names.figureHeads.invoiced, unit: 'MWh', node: invoice.invoiced },
      { subject, name: names.figureHeads.held, unit: 'MWh', node: invoice.held },
      { subject, name: names.figureHeads.redeemed, unit: 'MWh', node: invoice.redeemed },
      { subject, name: names.figureHeads.atRisk, unit: invoice.currency.code, node: invoice.atRisk },
    ];
  });
  return [...total, ...processes, ...invoices];
}
