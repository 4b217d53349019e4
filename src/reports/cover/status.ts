/** On the cover: whether the results may be published, in words and colour, counted live on the sheets that say so in full. */
import type { Finding } from '../../findings/finding';
import { verdictOf } from '../../results/allChecks';
import { cellAddress, fixedAddress } from '../../workbook/address';
import type { MarkPlan } from '../../workbook/sheetPlan';
import { formulaText } from '../../workbook/structuredReference';
import { formats, type ReportContext } from '../context';
import { text } from '../layout/contents';
import { putRow, reference, type Cell } from '../layout/draft';
import { putSection, type Section } from '../layout/section';

/** What is counted: how many there are of how many, and how many of them forbid to publish. */
interface Count {
  readonly label: string;
  readonly value: number;
  readonly of: number;
  /** Whether all must be counted (checks that hold) or none (errors), so that it may be published. */
  readonly wanted: 'all' | 'none' | 'any';
  formula(sheet: string): string;
  all(sheet: string): string;
}

/** Where the status stands, beside the results. */
export const statusColumn = 10;
const statusColumns = 4;

/** A row for each count from the given row on, and the verdict beside the title of the sheet. */
export function putStatus(context: ReportContext, row: number): void {
  const { words, drafts } = context;
  const { cover } = words;
  const counts = countsOf(context);
  const isGood = ({ value, of, wanted }: Count): boolean => (wanted === 'all' ? value === of : value === 0);
  const ready = counts.every((count) => count.wanted === 'any' || isGood(count));
  const section = putSection<Count>(
    drafts.cover,
    [
      { key: 'what', head: cover.what, cell: ({ label }) => text(label, { role: 'label' }) },
      {
        key: 'count',
        head: cover.count,
        cell: ({ value, formula }) => ({ value, format: formats.count, formula: ({ sheet }) => formula(sheet) }),
      },
      {
        key: 'of',
        head: cover.ofAll,
        cell: ({ of, all }) => ({ value: of, format: formats.count, formula: ({ sheet }) => all(sheet) }),
      },
      {
        key: 'verdict',
        head: words.check.verdict,
        cell: (count, at) =>
          count.wanted === 'any'
            ? undefined
            : {
                value: isGood(count) ? cover.good : cover.open,
                align: 'center',
                formula: ({ sheet }) => verdictFormula(count, at, sheet, cover),
              },
      },
    ],
    counts,
    { row, column: statusColumn, title: cover.status },
  );
  putVerdict(context, section, ready);
}

function verdictFormula(
  { wanted }: Count,
  at: (key: string) => Cell,
  sheet: string,
  cover: ReportContext['words']['cover'],
): string {
  const [count, all] = [reference(at('count'), sheet), reference(at('of'), sheet)];
  const good = wanted === 'all' ? `${count}=${all}` : `${count}=0`;
  return `IF(${good},${formulaText(cover.good)},${formulaText(cover.open)})`;
}

/** In the row of the title, where it is seen first. */
function putVerdict({ drafts, words }: ReportContext, section: Section, ready: boolean): void {
  const draft = drafts.cover;
  const { cover } = words;
  const isOpen = (sheet: string): string => `COUNTIF(${section.range('verdict', sheet)},${formulaText(cover.open)})`;
  putRow(draft, 1, statusColumn, [
    {
      value: ready ? cover.ready : cover.notReady,
      role: 'title',
      formula: ({ sheet }) => `IF(${isOpen(sheet)}=0,${formulaText(cover.ready)},${formulaText(cover.notReady)})`,
    },
    ...Array.from({ length: statusColumns - 1 }, () => text('', { role: 'title' })),
  ]);
  const from = section.cell('verdict', 0);
  const marked = (first: string, last: string, cell: string, good: string, bad: string): readonly MarkPlan[] => [
    { range: `${first}:${last}`, when: `${cell}=${formulaText(good)}`, role: 'good' },
    { range: `${first}:${last}`, when: `${cell}=${formulaText(bad)}`, role: 'bad' },
  ];
  const [first, last] = [cellAddress(from.row, from.column), cellAddress(from.row + section.rowCount - 1, from.column)];
  draft.extras.marks = [
    ...(draft.extras.marks ?? []),
    ...marked(first, last, first, cover.good, cover.open),
    ...marked(
      cellAddress(1, statusColumn),
      cellAddress(1, statusColumn + statusColumns - 1),
      fixedAddress(1, statusColumn),
      cover.ready,
      cover.notReady,
    ),
  ];
}

function countsOf(context: ReportContext): readonly Count[] {
  const { findings, results, words } = context;
  const ofSeverity = (severity: Finding['severity'], label: string, wanted: Count['wanted']): Count => {
    const list = (sheet: string): string => context.laid('findings').range('severity', sheet);
    return {
      label,
      value: findings.filter((finding) => finding.severity === severity).length,
      of: findings.length,
      wanted,
      formula: (sheet) => `COUNTIF(${list(sheet)},${formulaText(words.severity[severity])})`,
      all: (sheet) => `COUNTA(${list(sheet)})`,
    };
  };
  const checks = (sheet: string): string => context.laid('crossfoot').checks.range('holds', sheet);
  const parity = (sheet: string): string => context.laid('parity').range('verdict', sheet);
  const coverage = (key: string, sheet: string): string => context.laid('crossfoot').coverage.range(key, sheet);
  const inPeriod = context.laid('crossfoot').rowsInPeriod;
  return [
    ofSeverity('error', words.cover.errors, 'none'),
    ofSeverity('warning', words.cover.warnings, 'any'),
    ofSeverity('note', words.cover.notes, 'any'),
    {
      label: words.cover.checksHold,
      value: results.checks.filter((check) => verdictOf(check).state === 'holds').length,
      of: results.checks.length,
      wanted: 'all',
      formula: (sheet) => `COUNTIF(${checks(sheet)},${formulaText(words.answer.yes)})`,
      all: (sheet) => `ROWS(${checks(sheet)})`,
    },
    {
      label: words.cover.parityAgrees,
      value: context.laid('parity').rowCount,
      of: context.laid('parity').rowCount,
      wanted: 'all',
      formula: (sheet) => `COUNTIF(${parity(sheet)},${formulaText(context.report.agrees)})`,
      all: (sheet) => `ROWS(${parity(sheet)})`,
    },
    {
      label: words.cover.rowsIn,
      value: inPeriod - context.laid('crossfoot').rowsOpen,
      of: inPeriod,
      wanted: 'all',
      formula: (sheet) => `SUM(${coverage('period', sheet)})-SUMPRODUCT(ABS(${coverage('open', sheet)}))`,
      all: (sheet) => `SUM(${coverage('period', sheet)})`,
    },
  ];
}
