/** The part of a group's sum that is measured, as a formula over the ledger. */
import type { ActivityLedger, TableOf } from '../../ledgers/allLedgers';
import type { ActivityGroup, Criterion } from '../../model/activityGroups';
import { estimatePatterns } from '../../model/documentation';
import { formulaText } from '../../workbook/structuredReference';
import { periodCells, type ReportContext } from '../context';
import { reference, type Cell, type References } from './draft';
import { ledgerColumn, ledgerSum, type PeriodCells } from './ledgerFormulas';

/** The live measured sum of a group's rows, its criteria standing in the cells of the line. */
export function liveMeasured(
  context: ReportContext,
  group: ActivityGroup,
  at: (key: string) => Cell,
): (references: References) => string {
  return (references) =>
    measuredSum(
      group.table,
      group.criteria,
      (key) => reference(at(key), references.sheet),
      periodCells(context, references),
    );
}

/** Rows with evidence, less those that say they are estimated, and rows without evidence that have a ticket or a meter. */
function measuredSum(
  table: TableOf<ActivityLedger>,
  criteria: readonly Criterion[],
  cellOf: (key: string) => string,
  period: PeriodCells,
): string {
  const evidence = ledgerColumn(table, 'evidence');
  const other = ledgerColumn(table, 'ticket') ?? ledgerColumn(table, 'meter');
  const where = (...further: readonly string[]): string =>
    ledgerSum(table, 'quantity', criteria, cellOf, period, further);
  if (evidence === undefined) return other === undefined ? '0' : where(other, '"<>"');
  const estimated = estimatePatterns.map((pattern) => `-(${where(evidence, formulaText(pattern))})`).join('');
  return `${where(evidence, '"<>"')}${estimated}${other === undefined ? '' : `+${where(evidence, '"="', other, '"<>"')}`}`;
}
