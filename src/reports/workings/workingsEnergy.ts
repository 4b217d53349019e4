/** Workings of energy: each carrier as standard coal, with the value its factor takes and whether it counts. */
import type { EnergyLine } from '../../calculation/inventory/energyUse';
import { formats, type ReportContext } from '../context';
import { processColumn, siteName, unitColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import type { References } from '../layout/draft';
import { lookup } from '../layout/lookup';
import { putSection, type OfRow, type Section } from '../layout/section';
import { factorNumber } from '../factorsSheet';
import { ofSum, sizeOf, sumNumberColumn } from '../sums/sumOf';

/** Puts the table; nothing where no carrier has a factor for it. */
export function putEnergyUse(context: ReportContext): Section | undefined {
  const { calculation, words, drafts } = context;
  const { energy, plant } = calculation;
  if (!energy) return undefined;
  const { label } = words;
  const { sheet } = words.inventory;
  const ofFactor =
    (key: 'perSize' | 'tonnes') =>
    (of: OfRow, { sheet: from }: References): string => {
      const { factors } = context.laid('factorsUsed');
      return lookup(factors.range(key, from), of('number'), factors.range('number', from));
    };
  return putSection<EnergyLine>(
    drafts.workings,
    [
      processColumn(context, (line) => line.input.process),
      { key: 'item', head: label.item, cell: (line) => text(line.input.item) },
      {
        key: 'site',
        head: label.site,
        cell: ({ input }) => text(siteName(plant.processes[input.process]?.site ?? '')),
      },
      sumNumberColumn(context, ({ input }) => input.group),
      {
        key: 'quantity',
        head: label.quantity,
        cell: (line) => figure(line.quantity),
        formula: ofSum(context, 'quantity'),
      },
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
        formula: ofFactor('tonnes'),
      },
      { key: 'basis', head: sheet.basis, cell: (line) => (line.factor ? text(sheet[line.basis]) : undefined) },
      {
        key: 'activity',
        head: label.activity,
        cell: (line) => (line.factor ? figure(line.activity) : undefined),
        formula: (of, references) =>
          `${of('quantity')}*${sizeOf(context, of('unit'), references.sheet)}/${ofFactor('perSize')(of, references)}`,
      },
      { key: 'counts', head: sheet.counts, cell: (line) => ({ ...figure(line.counts, '0'), align: 'center' }) },
      {
        key: 'coal',
        head: sheet.coal,
        unit: 'tce',
        cell: (line) => ({ ...figure(line.coal, formats.emissions), isPlain: !line.factor }),
        formula: (of) => `${of('activity')}*${of('factor')}*${of('counts')}`,
      },
    ],
    energy.lines,
    { title: sheet.energyLines, note: sheet.energyNote },
  );
}
