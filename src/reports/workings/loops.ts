/** Loops. */
import type { Loop } from '../../calculation/chain/chain';
import { formats, processLabel, type ReportContext } from '../context';
import { processColumn } from '../layout/columns';
import { figure } from '../layout/contents';
import { putSection, type SectionColumn } from '../layout/section';

/** The matrix of a loop and what enters it; `titled` says in their titles of what they are. */
export function putLoop<Name extends string>(
  context: ReportContext,
  loop: Loop<Name>,
  names: readonly Name[],
  heads: Readonly<Record<Name, string>>,
  unit: string,
  titled = (title: string): string => title,
  draft = context.drafts.workings,
): void {
  const { report } = context;
  const label: SectionColumn<number> = processColumn(context, (_, index) => loop.processes[index] ?? 0);
  const rows = loop.processes.map((_, index) => index);
  putSection<number>(
    draft,
    [
      label,
      ...loop.processes.map((supplier, column): SectionColumn<number> => ({
        key: `matrix${column}`,
        head: processLabel(context, supplier),
        cell: (row) => {
          const node = loop.matrix[row]?.[column];
          return node && figure(node, formats.factor);
        },
      })),
    ],
    rows,
    { title: titled(report.titles.loops), note: report.notes.loops },
  );
  putSection<number>(
    draft,
    [
      label,
      ...names.map((name): SectionColumn<number> => ({
        key: name,
        head: heads[name],
        unit,
        cell: (row) => {
          const node = loop.rightSide[name][row];
          return node && figure(node, formats.emissions);
        },
      })),
    ],
    rows,
    { title: titled(report.titles.rightSide) },
  );
}
