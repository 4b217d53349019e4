/** `Target check`: every target beside what was reached, the distance, and the change that each year must bring. */
import { wordFor } from '../language/words';
import type { Node } from '../calculation/graph/node';
import { numberOf } from '../calculation/graph/node';
import type { Target } from '../results/targetResults';
import type { CellRole } from '../workbook/sheetPlan';
import { formulaText } from '../workbook/structuredReference';
import { chartsOnTop } from './charts/chartsOnTop';
import { targetCharts } from './charts/targetCharts';
import { differenceOfCells } from './layout/checkColumns';
import { formats, type ReportContext } from './context';
import { figure, text } from './layout/contents';
import { putTitle } from './layout/title';
import { fixedReference, reference, type Cell, type Content } from './layout/draft';
import { ledgerColumn } from './layout/ledgerFormulas';
import { putSection, type Section, type SectionColumn } from './layout/section';

export function putTargets(context: ReportContext): Section {
  const { results, report, words, drafts } = context;
  const { reportYear, targets } = results.targets;
  const { target: say } = words.inventory;
  const { label } = words;
  const draft = drafts.targets;
  putTitle(context, 'targets', say.title);
  const putCharts = chartsOnTop(draft, targetCharts(context));
  putSection<Node>(
    draft,
    [
      { key: 'label', head: '', cell: () => undefined },
      { key: 'name', head: label.setting, cell: () => text(say.year, { role: 'label' }) },
      {
        key: 'year',
        head: label.value,
        cell: (node) =>
          figure(node, '0', ({ sheet }) => `YEAR(${fixedReference(context.laid('crossfoot').periodTo, sheet)})`),
      },
    ],
    [reportYear],
    { note: say.note },
  );
  const live =
    (key: 'target' | 'year', node: (target: Target) => Node, format: string) =>
    (target: Target, at: (key: string) => Cell): Content =>
      figure(
        node(target),
        format,
        ({ sheet }) => `INDEX(${ledgerColumn(target.table, key) ?? ''},${reference(at('row'), sheet)})`,
      );
  const optional = (
    key: string,
    head: string,
    node: (target: Target) => Node | undefined,
    format: string,
  ): SectionColumn<Target> => ({
    key,
    head,
    cell: (target) => {
      const found = node(target);
      return found && figure(found, format);
    },
  });
  const section = putSection<Target>(
    draft,
    [
      { key: 'row', head: report.heads.row, cell: ({ row }) => ({ value: row + 1, align: 'center' }) },
      {
        key: 'metric',
        head: label.metric,
        cell: ({ metric }) => text(wordFor(words.metric, metric), { role: 'label', wrap: true }),
      },
      { key: 'subject', head: label.subject, cell: ({ subject }) => text(subject, { wrap: true }) },
      { key: 'year', head: label.year, cell: live('year', (target) => target.yearNode, '0') },
      { key: 'target', head: label.target, cell: live('target', (target) => target.target, formats.exactQuantity) },
      { key: 'unit', head: label.unit, cell: ({ unit }) => text(unit) },
      { key: 'direction', head: say.direction, cell: ({ direction }) => text(words.direction[direction]) },
      optional('actual', label.actual, ({ actual }) => actual?.node, formats.exactQuantity),
      { key: 'from', head: say.from, cell: ({ actual }) => (actual ? text(say[actual.from]) : undefined) },
      {
        key: 'distance',
        head: say.distance,
        cell: ({ distance }, at) => distance && differenceOfCells(context, distance, at('actual'), at('target')),
      },
      optional('relative', say.relative, ({ relative }) => relative, formats.share),
      {
        key: 'status',
        head: label.status,
        states: stateLooks.map(([status, role]) => [say.status[status], role]),
        cell: (target, at) => statusCell(context, target, at),
      },
      optional('previous', say.previous, ({ previous }) => previous, formats.exactQuantity),
      optional('change', say.change, ({ change }) => change, formats.share),
      optional('planned', say.planned, ({ planned }) => planned?.change, formats.share),
      optional('start', say.start, ({ ahead }) => ahead?.start, formats.exactQuantity),
      optional('years', say.years, ({ ahead }) => ahead?.years, '0'),
      optional('required', say.required, ({ ahead }) => ahead?.required, formats.share),
      { key: 'source', head: label.source, cell: ({ source }) => text(source, { wrap: true }) },
    ],
    targets,
  );
  draft.extras.columnsInView = 3;
  putCharts(section);
  return section;
}

const stateLooks: readonly (readonly [Target['status'], CellRole])[] = [
  ['achieved', 'good'],
  ['missed', 'bad'],
  ['unclear', 'warning'],
];

/** A verdict as a formula over actual and target, a state of knowledge as it is. */
function statusCell(context: ReportContext, { status, actual, direction }: Target, at: (key: string) => Cell): Content {
  const words = context.words.inventory.target.status;
  if ((status !== 'achieved' && status !== 'missed') || !actual || !numberOf(actual.node))
    return text(words[status], { align: 'center' });
  return {
    value: words[status],
    align: 'center',
    formula: ({ sheet }) =>
      `IF(${reference(at('actual'), sheet)}${direction === 'at most' ? '<=' : '>='}${reference(at('target'), sheet)},${formulaText(words.achieved)},${formulaText(words.missed)})`,
  };
}
