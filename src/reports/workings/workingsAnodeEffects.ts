/** Workings of the potlines: each row of anode effects, the output it describes and its two gases. */
import type { AnodeEffectLine, AnodeEffectNumber, DescribedOutput } from '../../calculation/emissions/anodeEffects';
import { formats, type ReportContext } from '../context';
import type { CoveredRows } from '../laid';
import { processColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { reference, type Content } from '../layout/draft';
import { ledgerColumn, ledgerSum } from '../layout/ledgerFormulas';
import { putSection, type SectionColumn } from '../layout/section';
import { criterionColumns } from '../layout/groupColumns';

/** The rows covered; nothing where there are no anode effects. */
export function putAnodeEffects(context: ReportContext): CoveredRows | undefined {
  const { calculation, words, drafts } = context;
  const { lines } = calculation.anodeEffects;
  if (lines.length === 0) return undefined;
  putDescribedOutputs(context);
  const { label } = words;
  const { smelter } = words.inventory;
  const cell = (key: AnodeEffectNumber, head: string, unit = ''): SectionColumn<AnodeEffectLine> => ({
    key,
    head,
    unit,
    cell: (line, at) => {
      const node = line.cells.get(key);
      return (
        node &&
        figure(
          node,
          formats.factor,
          ({ sheet }) => `INDEX(${ledgerColumn(line.row.table, key) ?? ''},${reference(at('row'), sheet)})`,
        )
      );
    },
  });
  const rows = putSection<AnodeEffectLine>(
    drafts.workings,
    [
      processColumn(context, (line) => line.row.process),
      { key: 'row', head: context.report.heads.row, cell: (line) => ({ value: line.row.row + 1, align: 'center' }) },
      { key: 'process', head: label.process, cell: (line) => text(line.row.entry.process) },
      {
        key: 'rows',
        head: label.rows,
        cell: (line, at): Content => ({
          value: 1,
          format: formats.count,
          formula: ({ sheet }) => stillThere(line, reference(at('row'), sheet), reference(at('process'), sheet)),
        }),
      },
      {
        key: 'method',
        head: smelter.method,
        cell: (line) => text(words.anodeEffectMethod[line.row.method]),
      },
      cell('effectsPerCellDay', smelter.effects),
      cell('duration', smelter.duration, 'min'),
      cell('overvoltage', smelter.overvoltage, 'mV'),
      cell('currentEfficiency', smelter.efficiency, '%'),
      cell('coefficient', smelter.coefficient),
      cell('ratio', smelter.ratio),
      cell('collectionEfficiency', smelter.collection),
      { key: 'output', head: smelter.described, unit: 't', cell: (line) => figure(line.output) },
      {
        key: 'tetrafluoromethane',
        head: smelter.tetrafluoromethane,
        unit: 'kg',
        cell: (line) => figure(line.tetrafluoromethane, formats.emissions),
      },
      {
        key: 'hexafluoroethane',
        head: smelter.hexafluoroethane,
        unit: 'kg',
        cell: (line) => figure(line.hexafluoroethane, formats.emissions),
      },
    ],
    lines,
    { title: smelter.title },
  );
  return { ledger: 'AnodeEffects', section: rows, counts: ['rows'], count: lines.length };
}

/** 1 while the ledger's row still belongs to the process. */
function stillThere(line: AnodeEffectLine, row: string, process: string): string {
  const column = ledgerColumn(line.row.table, 'process');
  return column === undefined ? '1' : `IF(INDEX(${column},${row})=${process},1,0)`;
}

function putDescribedOutputs(context: ReportContext): void {
  const { calculation, words, drafts } = context;
  const outputs = calculation.anodeEffects.lines.flatMap((line) => line.outputs);
  if (outputs.length === 0) return;
  const { label } = words;
  const { smelter } = words.inventory;
  const day = (key: 'from' | 'to', head: string): SectionColumn<DescribedOutput> => ({
    key,
    head,
    cell: ({ row }) => ({ value: row.days[key], format: formats.date }),
  });
  putSection<DescribedOutput>(
    drafts.workings,
    [
      processColumn(context, ({ row }) => row.process),
      ...criterionColumns<DescribedOutput>(context, 'Production', ({ group }) => group),
      day('from', smelter.from),
      day('to', smelter.to),
      {
        key: 'quantity',
        head: label.quantity,
        cell: (output, at) =>
          figure(output.quantity, formats.quantity, ({ sheet }) =>
            ledgerSum(output.group.table, 'quantity', output.group.criteria, (key) => reference(at(key), sheet), {
              from: reference(at('from'), sheet),
              to: reference(at('to'), sheet),
            }),
          ),
      },
      { key: 'amount', head: label.output, unit: 't', cell: ({ amount }) => figure(amount) },
    ],
    outputs,
    { title: smelter.outputs },
  );
}
