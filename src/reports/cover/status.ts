/** On the cover: whether the results may be published, in words and colour, counted live on the sheets that say so in full. */
import type { Finding } from '../../findings/finding';
import { verdictOf } from '../../results/allChecks';
import { cellAddress } from '../../workbook/address';
import { formulaText } from '../../workbook/structuredReference';
import { formats, type ReportContext } from '../context';
import { text } from '../layout/contents';
import { reference, type Cell } from '../layout/draft';
import { putSection, type Section } from '../layout/section';

/** What is counted: how many there are of how many, and how many of them forbid to publish. */
interface Count {
  readonly label: string;
  readonly value: number;
  readonly of: number;
  /** Whether all must be counted (checks that hold), or none (errors). */
  readonly wanted: 'all' | 'none' | 'any';
  formula(sheet: string): string;
  all(sheet: string): string;
}

/** A row for each count and a last one with the verdict. */
export function putStatus(context: ReportContext): void {
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
                formula: ({ sheet }) => verdictFormula(count, at, sheet, cover),
              },
      },
    ],
    counts,
    { title: cover.status },
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

/** In the row of the title's period, where it is seen first. */
function putVerdict({ drafts, words }: ReportContext, section: Section, ready: boolean): void {
  const draft = drafts.cover;
  const { cover } = words;
  const verdicts = (sheet: string): string => section.range('verdict', sheet);
  const cells = (draft.rows[1] ??= []);
  cells[5] = {
    value: ready ? cover.ready : cover.notReady,
    role: 'label',
    formula: ({ sheet }) =>
      `IF(COUNTIF(${verdicts(sheet)},${formulaText(cover.open)})=0,${formulaText(cover.ready)},${formulaText(cover.notReady)})`,
  };
  const { row, column } = section.cell('verdict', 0);
  const first = cellAddress(row, column);
  const range = `${first}:${cellAddress(row + section.rowCount - 1, column)}`;
  const mark = (where: string, cell: string, good: string, bad: string) => [
    { range: where, when: `${cell}=${formulaText(good)}`, role: 'good' as const },
    { range: where, when: `${cell}=${formulaText(bad)}`, role: 'bad' as const },
  ];
  draft.extras.marks = [
    ...mark(range, first, cover.good, cover.open),
    ...mark('F2', 'F2', cover.ready, cover.notReady),
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
  const coverage = (key: string) => (sheet: string) => `SUM(${context.laid('crossfoot').coverage.range(key, sheet)})`;
  return [
    ofSeverity('error', words.cover.errors, 'none'),
    ofSeverity('warning', words.cover.warnings, 'any'),
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
      label: words.cover.rowsOpen,
      value: context.laid('crossfoot').rowsOpen,
      of: context.laid('crossfoot').rowsInPeriod,
      wanted: 'none',
      formula: coverage('open'),
      all: coverage('period'),
    },
  ];
}
