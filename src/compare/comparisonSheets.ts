/** A comparison as sheets: the bridge of every result with live sums, and what changed in the ledgers. */
import { words as wordsOf, type Language } from '../language/words';
import { columnOfKey, tableName } from '../ledgers/names';
import { decimals } from '../quantity/printed';
import { exact, toDouble, type Exact } from '../quantity/exact';
import { text } from '../reports/layout/contents';
import { newDraft, putRow, type Cell, type Content, type Draft } from '../reports/layout/draft';
import { renderDrafts } from '../reports/layout/render';
import { putSection, type SectionColumn } from '../reports/layout/section';
import { resultNames } from '../reports/resultWords';
import { tabColors } from '../workbook/look';
import type { SheetPlan } from '../workbook/sheetPlan';
import type { Bridge, ResultBridge } from './bridge';
import type { ChangeGroup } from './changeGroups';
import type { Comparison } from './compareBooks';
import { bridgesByLines, headlineBridges } from './headlines';
import { putLines } from './linesSheet';
import type { RowChange } from './rowChanges';
import { putWaterfall, waterfallRows } from './waterfall';

/** The sheets of a workbook of their own; `subtitle` says which books and periods. */
export function comparisonSheets(
  { ledgers, bridge }: Comparison,
  subtitle: string,
  language: Language,
): readonly SheetPlan[] {
  const { comparison, typeface } = wordsOf(language);
  const changes = titled(comparison.sheet.changes, comparison.sheet.changesTitle, subtitle);
  putChanges(changes, ledgers, language);
  const drafts = [changes];
  if (bridge) {
    const sheet = titled(comparison.sheet.bridge, comparison.sheet.bridgeTitle, subtitle);
    const cellOf = putBridge(sheet, bridge, language);
    const lined = bridgesByLines(bridge);
    const lines = titled(comparison.sheet.lines, comparison.sheet.linesTitle, subtitle);
    if (lined.length > 0) putLines(lines, lined, { language, number, cellOf });
    drafts.unshift(sheet, ...(lined.length > 0 ? [lines] : []));
  }
  return drafts.map(renderDrafts(drafts, { withheld: '', findingLink: () => undefined, typeface }).sheet);
}

function titled(name: string, title: string, subtitle: string): Draft {
  const draft = newDraft(name, name, tabColors.results);
  putRow(draft, 1, 1, [text(title, { role: 'title' })]);
  putRow(draft, 2, 1, [text(subtitle, { role: 'subtitle' })]);
  return draft;
}

const footprintFormat = `0.${'0'.repeat(decimals.footprint)}`;
const number = (value: Exact, unit: string): Content => ({
  value: toDouble(value),
  format: unit === '1' ? '0.0%' : unit.startsWith('tCO2e/') ? footprintFormat : '#,##0.0',
});

const chartRow = 4;
const mostCharts = 2;

/** Puts the bridge; tells where the part of a group stands. */
function putBridge(draft: Draft, bridge: Bridge, language: Language): (of: ResultBridge, group: ChangeGroup) => Cell {
  const { groups, results } = bridge;
  const words = wordsOf(language);
  const { sheet, group: groupNames } = words.comparison;
  const named = resultNames(words);
  draft.widths.push(34, 34, 12, 12, 12, 12, ...groups.map(() => 15));
  draft.extras.columnsInView = 2;
  const change = ({ earlier, later }: ResultBridge): Exact => later.minus(earlier);
  const part = (of: ResultBridge, group: ChangeGroup): Exact =>
    of.parts.find((one) => one.group === group)?.mean ?? exact(0);
  const columns: readonly SectionColumn<ResultBridge>[] = [
    { key: 'of', head: sheet.of, cell: ({ result }) => text(named(result).subject, { role: 'label' }) },
    { key: 'result', head: sheet.result, cell: ({ result }) => text(named(result).name) },
    { key: 'unit', head: sheet.unit, cell: ({ result }) => text(named(result).unit, { align: 'center' }) },
    { key: 'earlier', head: sheet.earlier, cell: (of) => number(of.earlier, of.result.unit) },
    { key: 'later', head: sheet.later, cell: (of) => number(of.later, of.result.unit) },
    {
      key: 'change',
      head: sheet.change,
      cell: (of) => number(change(of), of.result.unit),
      formula: (at) => `${at('later')}-${at('earlier')}`,
    },
    ...groups.map((group): SectionColumn<ResultBridge> => ({
      key: group,
      head: groupNames[group],
      cell: (of) => number(part(of, group), of.result.unit),
    })),
    {
      key: 'sum',
      head: sheet.sum,
      cell: (of) => number(change(of), of.result.unit),
      formula: (at) => `SUM(${at(groups[0] ?? 'change')}:${at(groups.at(-1) ?? 'change')})`,
    },
    {
      key: 'check',
      head: sheet.check,
      cell: () => ({ value: true, align: 'center' }),
      formula: (at) => `ABS(${at('sum')}-${at('change')})<=ABS(${at('earlier')})/1000000000`,
    },
  ];
  const first = headlineBridges(bridge);
  const others = results.filter((of) => !first.includes(of));
  const drawn = first
    .filter(({ result }) => result.unit.startsWith('tCO2e/'))
    .sort((a, b) => change(b).abs().comparedTo(change(a).abs()))
    .slice(0, mostCharts);
  const row = drawn.length > 0 ? chartRow + waterfallRows : chartRow;
  const laid = putSection(draft, columns, first, { title: sheet.headlines, note: sheet.bridgeNote, row });
  for (const of of drawn)
    putWaterfall(draft, of, {
      row: chartRow,
      format: footprintFormat,
      language,
      cellOf: (key) => laid.cell(key, first.indexOf(of)),
    });
  const rest = others.length > 0 ? putSection(draft, columns, others, { title: sheet.others }) : laid;
  return (of, group) =>
    first.includes(of) ? laid.cell(group, first.indexOf(of)) : rest.cell(group, others.indexOf(of));
}

interface ChangedCell {
  readonly table: string;
  readonly change: RowChange;
  readonly cell: RowChange['cells'][number] | undefined;
}

function putChanges(draft: Draft, ledgers: Comparison['ledgers'], language: Language): void {
  const { comparison } = wordsOf(language);
  const { sheet, kind, blank } = comparison;
  draft.widths.push(20, 20, 40, 20, 24, 24, 20, 20);
  const rows = ledgers.flatMap(({ table, changes }) =>
    changes.flatMap((change): ChangedCell[] =>
      change.cells.length > 0
        ? change.cells.map((cell) => ({ table, change, cell }))
        : [{ table, change, cell: undefined }],
    ),
  );
  const places = (seen: RowChange['later']): string => seen.map(({ cell }) => cell).join(', ');
  const columns: readonly SectionColumn<ChangedCell>[] = [
    { key: 'ledger', head: sheet.ledger, cell: ({ table }) => text(tableName(table, language), { role: 'label' }) },
    { key: 'what', head: sheet.what, cell: ({ change }) => text(kind[change.kind]) },
    {
      key: 'row',
      head: sheet.row,
      cell: ({ change }) => text((change.later[0] ?? change.earlier[0])?.name ?? '', { wrap: true }),
    },
    {
      key: 'column',
      head: sheet.column,
      cell: ({ table, cell }) => text(cell ? columnOfKey(table, cell.column, language) : ''),
    },
    { key: 'earlier', head: sheet.earlier, cell: ({ cell }) => text(cell ? cell.earlier || blank : '') },
    { key: 'later', head: sheet.later, cell: ({ cell }) => text(cell ? cell.later || blank : '') },
    { key: 'earlierCell', head: sheet.earlierCell, cell: ({ change }) => text(places(change.earlier)) },
    { key: 'laterCell', head: sheet.laterCell, cell: ({ change }) => text(places(change.later)) },
  ];
  putSection(draft, columns, rows);
}
