/** On the cover of a report without products: its targets with their state, and the published figures that are in doubt. */
import { tableName } from '../../ledgers/names';
import { findingMessage } from '../../language/findingMessage';
import { doubtsOf, publishedLedgers } from '../../results/publishedDoubts';
import { leadingTargets, type Target } from '../../results/targetResults';
import { cellAddress } from '../../workbook/address';
import { formulaText } from '../../workbook/structuredReference';
import { formats, type ReportContext } from '../context';
import { figure, text } from '../layout/contents';
import { nextRow, putRow, reference } from '../layout/draft';
import { putSection } from '../layout/section';
import { cellLink, sheetLink } from './links';
import { putMore } from './more';

const mostTargets = 6;
const mostDoubts = 4;

/** The targets, those missed first, beginning in the given row; above them why there are no products. */
export function putTargetStates(context: ReportContext, row: number): void {
  const { results, words, drafts } = context;
  const draft = drafts.cover;
  putRow(draft, row, 1, [text(words.commandLine.noProducts, { role: 'note' })]);
  const { targets } = results.targets;
  if (targets.length === 0) return;
  const states = words.inventory.target.status;
  const blank = { head: '', cell: () => undefined };
  const section = putSection<Target>(
    draft,
    [
      { key: 'metric', head: words.label.metric, cell: ({ metric }) => text(metric, { role: 'label' }) },
      { key: 'subject', head: words.label.subject, cell: ({ subject }) => text(subject) },
      { key: 'behindSubject', ...blank },
      { key: 'target', head: words.label.target, cell: ({ target }) => figure(target, formats.exactQuantity) },
      {
        key: 'actual',
        head: words.label.actual,
        cell: ({ actual }) => actual && figure(actual.node, formats.exactQuantity),
      },
      { key: 'unit', head: words.label.unit, cell: ({ unit }) => text(unit) },
      {
        key: 'year',
        head: words.label.year,
        cell: ({ yearNode }) => ({ ...figure(yearNode, '0'), align: 'center' }),
      },
      {
        key: 'status',
        head: words.label.status,
        cell: (target) => {
          const at = context.laid('targets').cell('status', targets.indexOf(target));
          return {
            value: states[target.status],
            link: cellLink(at),
            formula: ({ sheet }) => reference(at, sheet),
          };
        },
      },
    ],
    leadingTargets(results.targets).slice(0, mostTargets),
    { row: row + 1, title: words.cover.targets },
  );
  const { row: first, column } = section.cell('status', 0);
  const from = cellAddress(first, column);
  const range = `${from}:${cellAddress(first + section.rowCount - 1, column)}`;
  draft.extras.marks = [
    ...(draft.extras.marks ?? []),
    ...(
      [
        ['achieved', 'good'],
        ['unclear', 'warning'],
        ['missed', 'bad'],
      ] as const
    ).map(([status, role]) => ({
      range,
      when: `${from}=${formulaText(states[status])}`,
      role,
    })),
  ];
  putMore(context, section, 'metric', {
    count: targets.length,
    formula: (sheet) => `ROWS(${context.laid('targets').range('metric', sheet)})`,
    link: sheetLink(drafts.targets),
  });
}

/** The doubts about published figures, each with its cell, below all else. */
export function putDoubts(context: ReportContext, columns: number): void {
  const { words, drafts, findings } = context;
  const doubts = doubtsOf(findings);
  if (doubts.length === 0) return;
  const list = context.laid('findings');
  const section = putSection<(typeof doubts)[number]>(
    drafts.cover,
    [
      {
        key: 'cell',
        head: words.label.cell,
        cell: ({ place: { cell = '' } }) => text(cell, { role: 'label', ...(cell !== '' && { link: cell }) }),
      },
      {
        key: 'number',
        head: words.cover.finding,
        cell: (finding) => ({
          value: findings.indexOf(finding) + 1,
          align: 'center',
          link: cellLink(list.cell('message', findings.indexOf(finding))),
          formula: ({ sheet }) => reference(list.cell('number', findings.indexOf(finding)), sheet),
        }),
      },
      {
        key: 'message',
        head: words.cover.doubt,
        cell: (finding) => ({
          value: findingMessage(finding, context.language),
          formula: ({ sheet }) => reference(list.cell('message', findings.indexOf(finding)), sheet),
        }),
      },
      ...Array.from({ length: columns - 3 }, (_, index) => ({ key: `${index}`, head: '', cell: () => undefined })),
    ],
    doubts.slice(0, mostDoubts),
    { row: nextRow(drafts.cover) + 1, title: words.cover.doubts },
  );
  const count = doubtCount(context);
  putMore(context, section, 'cell', {
    count: doubts.length,
    formula: (sheet) => `(${count.formula(sheet)})`,
    link: sheetLink(drafts.findings),
  });
}

/** Doubts about published figures and targets among the findings, counted live. */
export function doubtCount(context: ReportContext): { readonly value: number; formula(sheet: string): string } {
  const { words, findings, language } = context;
  const ofTable = (table: string, sheet: string): string => {
    const list = context.laid('findings');
    const [warning, named] = [words.severity.warning, tableName(table, language)].map(formulaText);
    return `COUNTIFS(${list.range('severity', sheet)},${warning},${list.range('table', sheet)},${named})`;
  };
  return {
    value: doubtsOf(findings).length,
    formula: (sheet) => publishedLedgers.map((table) => ofTable(table, sheet)).join('+'),
  };
}
