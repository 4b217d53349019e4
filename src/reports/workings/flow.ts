/**
 * How burdens run through the plant, in rows that can be computed one after the other: what a process draws from each maker, then its total.
 * Every row is its part of what stands above under the key that it names, a total with what the process adds itself; a loop is solved between.
 */
import { arcsInto, type Arc } from '../../calculation/chain/arcs';
import type { Chain, Loop } from '../../calculation/chain/chain';
import { recordOf } from '../../quantity/recordOf';
import { one, zero, type Node } from '../../calculation/graph/node';
import { cellAddress, columnLetters } from '../../workbook/address';
import { formulaText } from '../../workbook/structuredReference';
import { formats, processLabel, type ReportContext } from '../context';
import { processColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { fixedReference, type Content, type Draft, type References } from '../layout/draft';
import { putSection, type OfRow, type Section, type SectionColumn } from '../layout/section';
import type { Flow } from './flows';

/** One row: a part of a maker's burden, the total of a process, or what is moved to a product. */
export interface FlowRow<Name extends string> {
  readonly process: number;
  readonly arc?: Arc<Name>;
  /** Set for what certificates move to a product beside its share. */
  readonly moved?: MovedRow<Name>;
  /** Whether the process's own burden is in it. */
  readonly isOwn: boolean;
  readonly from: string | number | undefined;
  readonly to: string | number;
  readonly part: Node | undefined;
  readonly values: Readonly<Partial<Record<Name, Node>>>;
}

/** What is moved to a product of a process, found under its key; `formula` where it follows from another table. */
export interface MovedRow<Name extends string> {
  readonly process: number;
  readonly item: string;
  readonly key: string;
  readonly values: Readonly<Partial<Record<Name, Node>>>;
  readonly formula?: (name: Name, references: References) => string;
}

export interface FlowView<Name extends string> {
  readonly name: Name;
  readonly head: string;
  readonly unit: string;
  readonly format: string;
  /** The process's own burden, by the cell of its number (blank where it adds none of its own) and that of the column's unit. */
  readonly own: (process: string, references: References, unit: string) => string;
}

export interface FlowPlan<Name extends string> {
  readonly title: string;
  readonly note?: string;
  readonly chain: Chain<Name>;
  readonly views: readonly FlowView<Name>[];
  /** Where absent, all. */
  readonly has?: (process: number) => boolean;
  readonly item: (arc: Arc<Name>) => string;
  /** What tells where the part of a row comes from. */
  readonly columns: readonly SectionColumn<FlowRow<Name>>[];
  /** The part that a row takes, 1 where it names no draw; absent where nothing is drawn. */
  readonly part: ((of: OfRow, references: References) => string) | undefined;
  readonly moved?: readonly MovedRow<Name>[];
  readonly movedKey?: (arc: Arc<Name>) => string;
}

/** Puts the loops' matrices, then the rows. */
export function putFlow<Name extends string>(context: ReportContext, draft: Draft, plan: FlowPlan<Name>): Flow<Name> {
  const { chain } = plan;
  const sections: Section[] = [];
  const span = (key: string, sheet: string): string => {
    const [first, last] = [sections[0], sections.at(-1)];
    if (!first || !last) throw new Error('a flow stands nowhere');
    const end = last.cell(key, last.rowCount - 1);
    const start = fixedReference({ ...first.cell(key, 0), row: first.headRow }, sheet);
    return `${start}:$${columnLetters(end.column)}$${end.row}`;
  };
  const sum = (values: string, column: string, wanted: string, sheet: string): string =>
    `SUMIFS(${span(values, sheet)},${span(column, sheet)},${wanted})`;
  const into = `${context.report.flow.into} `;
  const flow: Flow<Name> = {
    sum,
    total: (name, process, sheet) => sum(name, 'to', process, sheet),
    drawn: (name, process, sheet) => sum(name, 'to', `${formulaText(into)}&${process}`, sheet),
  };
  chain.loops.forEach((loop) =>
    putMatrix(context, draft, loop, plan.title, (consumer, supplier, sheet) =>
      [
        `SUMIFS(${span('part', sheet)}`,
        span('to', sheet),
        `${formulaText(into)}&${consumer}`,
        span('from', sheet),
        `${supplier})`,
      ].join(','),
    ),
  );
  const put = (rows: readonly FlowRow<Name>[], title: string, isSolved = false): void => {
    if (rows.length === 0) return;
    const isFirst = sections.length === 0;
    const start = (): Section | undefined => sections[0];
    sections.push(
      putSection(draft, columnsOf(context, plan, start, isSolved), rows, {
        title,
        ...(isFirst && plan.note ? { note: plan.note } : {}),
      }),
    );
  };
  let rows: FlowRow<Name>[] = (plan.moved ?? []).map((moved) => ({
    process: moved.process,
    moved,
    isOwn: false,
    from: undefined,
    to: moved.key,
    part: undefined,
    values: moved.values,
  }));
  const names = plan.views.map(({ name }) => name);
  const totalOf = (process: number): FlowRow<Name>['values'] =>
    recordOf(names, (name) => chain.totals[process]?.total[name] ?? zero);
  const title = (): string => (sections.length === 0 ? plan.title : context.report.flow.continued(plan.title));
  for (const component of chain.order) {
    const here = component.filter((process) => plan.has?.(process) ?? true);
    const loop = chain.loops.find(({ processes }) => processes.some((process) => here.includes(process)));
    const arcs = here.flatMap((process) => arcsInto(chain, names, process));
    const isInside = (arc: Arc<Name>): boolean =>
      loop !== undefined && !arc.isMoved && component.includes(arc.supplier.process);
    const arcRow = (arc: Arc<Name>): FlowRow<Name> => ({
      process: arc.consumer,
      arc,
      isOwn: false,
      from: arc.isMoved ? plan.movedKey?.(arc) : arc.supplier.process + 1,
      to: `${into}${arc.consumer + 1}`,
      part: arc.part,
      values: arc.carried,
    });
    rows.push(...arcs.filter((arc) => !isInside(arc)).map(arcRow));
    const totalRow = (process: number, row: number): FlowRow<Name> => ({
      process,
      isOwn: true,
      from: `${into}${process + 1}`,
      to: loop ? `${context.report.flow.entering} ${process + 1}` : process + 1,
      part: one,
      values: loop ? recordOf(names, (name) => loop.rightSide[name][row] ?? zero) : totalOf(process),
    });
    if (!loop) {
      rows.push(...here.map(totalRow));
      continue;
    }
    rows.push(...loop.processes.map(totalRow));
    put(rows, title());
    put(
      loop.processes.map((process) => ({
        process,
        isOwn: false,
        from: undefined,
        to: process + 1,
        part: undefined,
        values: totalOf(process),
      })),
      context.report.flow.solved,
      true,
    );
    rows = arcs.filter(isInside).map(arcRow);
  }
  put(rows, title());
  return flow;
}

/** A column and its cells above a row. */
interface Above {
  readonly letters: string;
  readonly above: string;
}

function columnsOf<Name extends string>(
  context: ReportContext,
  plan: FlowPlan<Name>,
  first: () => Section | undefined,
  isSolved: boolean,
): readonly SectionColumn<FlowRow<Name>>[] {
  const { report, words } = context;
  const named = (value: string | number | undefined): Content | undefined =>
    value === undefined ? undefined : { value, align: 'center' };
  const viewColumn = ({ name, head, unit, format, own }: FlowView<Name>): SectionColumn<FlowRow<Name>> => ({
    key: name,
    head,
    unit,
    cell: (row, at) => {
      const node = row.values[name];
      const { moved } = row;
      if (!node) return undefined;
      if (isSolved) return figure(node, format);
      if (moved) {
        const { formula } = moved;
        return figure(node, format, formula && ((references) => formula(name, references)));
      }
      return figure(node, format, (references) => {
        const top = first();
        if (!top) throw new Error('a flow stands nowhere');
        const [value, to] = [at(name), at('to')].map(({ row, column }) => {
          const letters = columnLetters(column);
          return { letters, above: `${letters}$${top.headRow}:${letters}${row - 1}` };
        }) as [Above, Above];
        const place = (key: string): string => `$${cellAddress(at(key).row, at(key).column)}`;
        const sum = `SUMIFS(${value.above},${to.above},${place('from')})`;
        return `${place('part')}*(${own(place('own'), references, `${value.letters}$${top.firstRow - 1}`)}+${sum})`;
      });
    },
  });
  return [
    processColumn(context, ({ process }) => process),
    {
      key: 'item',
      head: words.label.item,
      cell: ({ arc, moved }) => text(arc ? plan.item(arc) : (moved?.item ?? report.flow.total)),
    },
    {
      key: 'own',
      head: report.heads.processNumber,
      cell: ({ process, isOwn }) => named(isOwn ? process + 1 : undefined),
    },
    ...plan.columns,
    { key: 'from', head: report.heads.from, cell: ({ from }) => named(from) },
    {
      key: 'part',
      head: report.flow.part,
      unit: report.units.share,
      cell: ({ part }) => (part === one ? { value: 1, format: formats.factor } : part && figure(part, formats.factor)),
      ...(plan.part && { formula: plan.part }),
    },
    { key: 'to', head: report.flow.to, cell: ({ to }) => named(to) },
    ...plan.views.map(viewColumn),
  ];
}

/** The matrix of a loop: the identity less what each process draws from each. */
function putMatrix<Name extends string>(
  context: ReportContext,
  draft: Draft,
  loop: Loop<Name>,
  title: string,
  drawn: (consumer: string, supplier: string, sheet: string) => string,
): void {
  const { report, words } = context;
  const rows = loop.processes.map((_, index) => index);
  const section: Section = putSection<number>(
    draft,
    [
      processColumn(context, (_, index) => loop.processes[index] ?? 0),
      {
        key: 'number',
        head: report.heads.processNumber,
        cell: (index) => ({ value: (loop.processes[index] ?? 0) + 1, align: 'center' }),
      },
      ...loop.processes.map((supplier, column): SectionColumn<number> => ({
        key: `matrix${column}`,
        head: processLabel(context, supplier),
        unit: String(supplier + 1),
        cell: (row, at) => {
          const node = loop.matrix[row]?.[column];
          if (!node) return undefined;
          return figure(node, formats.factor, ({ sheet }) => {
            const [consumer, cell] = [at('number'), at(`matrix${column}`)];
            const own = `$${cellAddress(consumer.row, consumer.column)}`;
            const number = `${columnLetters(cell.column)}$${section.firstRow - 1}`;
            return `(${own}&""=${number})*1-${drawn(own, number, sheet)}`;
          });
        },
      })),
    ],
    rows,
    { title: words.punctuation.withDetail(report.titles.loops, title), note: report.notes.loops },
  );
}
