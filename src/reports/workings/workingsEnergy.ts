/** Workings of energy: each carrier as standard coal, with the value its factor takes and whether it counts. */
import type { EnergyLine } from '../../calculation/inventory/energyUse';
import { formats, type ReportContext } from '../context';
import { processColumn, unitColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { factorNumber } from '../factorsSheet';
import { putSection } from '../layout/section';

export function putEnergyUse(context: ReportContext): void {
  const { calculation, words, drafts } = context;
  const { energy } = calculation;
  if (!energy) return;
  const { label } = words;
  const { sheet } = words.inventory;
  putSection<EnergyLine>(
    drafts.workings,
    [
      processColumn(context, (line) => line.input.process),
      { key: 'item', head: label.item, cell: (line) => text(line.input.item) },
      { key: 'quantity', head: label.quantity, cell: (line) => figure(line.quantity) },
      unitColumn(context, (line) => line.input.group.unit.symbol),
      {
        key: 'number',
        head: context.report.heads.numberOf(label.factor),
        cell: (line) => factorNumber(context, line.factor),
      },
      {
        key: 'factor',
        head: label.factor,
        unit: 'tce/…',
        cell: (line) => (line.factor ? figure(line.factorValue, formats.factor) : undefined),
      },
      { key: 'basis', head: sheet.basis, cell: (line) => (line.factor ? text(sheet[line.basis]) : undefined) },
      { key: 'activity', head: label.activity, cell: (line) => (line.factor ? figure(line.activity) : undefined) },
      { key: 'counts', head: sheet.counts, cell: (line) => ({ ...figure(line.counts, '0'), align: 'center' }) },
      { key: 'coal', head: sheet.coal, unit: 'tce', cell: (line) => figure(line.coal, formats.emissions) },
    ],
    energy.lines,
    { title: sheet.energyLines, note: sheet.energyNote },
  );
}
