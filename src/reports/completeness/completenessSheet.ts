/** `Completeness`: what looks wrong in the quantities, and what each process made and took in month by month, with the amounts per output that tell it. */
import { isRegular, knowsWhatIsMade, type ItemOverTime, type OutputOverTime } from '../../calculation/quality/overTime';
import type { ActivityLedger } from '../../ledgers/allLedgers';
import { tableName } from '../../ledgers/names';
import { findingMessage } from '../../language/findingMessage';
import { monthText, monthsOf, type Days } from '../../model/calendarMonths';
import { ZERO, type Exact } from '../../quantity/exact';
import { brokenLines } from '../../workbook/textSize';
import { formats, type ReportContext } from '../context';
import { numberColumn, processNumberColumn, siteName, unitColumn } from '../layout/columns';
import { text } from '../layout/contents';
import { nextRow, putRow, type Cell, type Content } from '../layout/draft';
import { putSection, widestNote, type Section, type SectionColumn } from '../layout/section';
import { putTitle } from '../layout/title';
import { amountContent, firstMonth, type Month, type MonthLine } from './month';
import { ledgerColumns } from './monthColumns';
import { putPerOutput } from './perOutputSection';

/** Lines of a ledger that are laid out at most; those in doubt come first. */
const mostLines = 200;

/** The sheet; the months only where rows are dated. */
export function putCompleteness(context: ReportContext): void {
  const { words, drafts, quality } = context;
  const { completeness: say } = words;
  const draft = drafts.completeness;
  putTitle(context, 'completeness', say.titles.sheet);
  putDoubts(context);
  const { processes } = quality.plausibility;
  const outputs = processes.flatMap((process) => process.outputs);
  const items = processes.flatMap((process) => process.items);
  if (![...outputs, ...items].some(({ rows }) => rows.months.size > 0)) return;
  draft.extras.columnsInView = 0;
  const months = putMonths(context);
  const production = putLedger(context, 'Production', outputs, months, [
    {
      key: 'burdened',
      head: say.heads.burdened,
      cell: ({ isBurdened }) => ({ value: isBurdened ? 1 : 0, align: 'center' }),
    },
  ]);
  const made = production && putMade(context, production, months);
  for (const ledger of ['Energy', 'Materials', 'Scrap', 'Emissions', 'Transport', 'Waste'] as const) {
    const own = items.filter((item) => item.ledger === ledger);
    const section = putLedger(context, ledger, own, months);
    if (section && made && isRegular(ledger))
      putPerOutput(context, { ledger, lines: shown(own), section, made, months });
  }
}

/** What is doubted, each with its cell; one sentence where nothing is. */
function putDoubts(context: ReportContext): void {
  const { words, drafts, quality, language } = context;
  const { completeness: say, severity } = words;
  const { findings } = quality.plausibility;
  const draft = drafts.completeness;
  if (findings.length === 0) {
    putRow(draft, nextRow(draft) + 1, 1, [text(say.notes.none, { role: 'note' })]);
    return;
  }
  putSection<(typeof findings)[number]>(
    draft,
    [
      {
        key: 'severity',
        head: words.label.severity,
        cell: (one) => text(severity[one.severity], { role: one.severity === 'error' ? 'bad' : 'warning' }),
      },
      {
        key: 'cell',
        head: words.label.place,
        cell: ({ place: { cell } }) => text(cell ?? '', cell ? { link: cell, role: 'input' } : {}),
      },
      {
        key: 'sentence',
        head: context.report.heads.message,
        isCut: true,
        cell: (one) => text(findingMessage(one, language)),
      },
    ],
    findings,
    { title: say.titles.doubts, note: say.notes.doubts },
  );
}

/** The first and the last day of each month of the period, above the columns of the months; gives their cells. */
function putMonths({ calculation, words, drafts }: ReportContext): readonly Month[] {
  const draft = drafts.completeness;
  const days = monthsOf(calculation.plant.period);
  for (const [index, line] of brokenLines(words.completeness.notes.booked, widestNote).entries())
    putRow(draft, nextRow(draft) + (index === 0 ? 1 : 0), 1, [text(line, { role: 'note' })]);
  const row = nextRow(draft);
  const across = (offset: number, label: string, day: (month: Days) => number): readonly Cell[] => {
    putRow(draft, row + offset, 1, [text(label, { role: 'label' })]);
    putRow(
      draft,
      row + offset,
      firstMonth,
      days.map((month): Content => ({ value: day(month), format: formats.date, role: 'text' })),
    );
    return days.map((_, index) => ({ sheet: draft, row: row + offset, column: firstMonth + index }));
  };
  const from = across(0, words.completeness.heads.from, (month) => month.from);
  const to = across(1, words.completeness.heads.to, (month) => month.to);
  return days.flatMap((month, index): Month[] => {
    const [first, last] = [from[index], to[index]];
    if (!first || !last) return [];
    return [{ key: `month${index}`, text: monthText(month.from), days: month, from: first, to: last }];
  });
}

/** So many lines as are laid out, those in doubt first where not all are. */
function shown<Line extends MonthLine>(lines: readonly Line[]): readonly Line[] {
  if (lines.length <= mostLines) return lines;
  const isDoubted = (line: MonthLine): boolean =>
    'far' in line && (line as ItemOverTime).far.length + (line as ItemOverTime).missing.length > 0;
  return [...lines.filter(isDoubted), ...lines.filter((line) => !isDoubted(line))].slice(0, mostLines);
}

function putLedger<Line extends ItemOverTime | OutputOverTime>(
  context: ReportContext,
  ledger: ActivityLedger,
  lines: readonly Line[],
  months: readonly Month[],
  more: readonly SectionColumn<Line>[] = [],
): Section | undefined {
  const { words, drafts, language } = context;
  if (lines.length === 0) return undefined;
  const left = lines.length - shown(lines).length;
  return putSection<Line>(
    drafts.completeness,
    [...ledgerColumns(context, months, shown(lines)), ...more],
    shown(lines),
    {
      title: words.completeness.titles.ledger(tableName(ledger, language)),
      ...(left > 0 && { note: words.completeness.notes.left(left) }),
    },
  );
}

interface Made {
  readonly process: number;
  /** Their names. */
  readonly products: string;
  readonly unit: string;
  readonly amounts: ReadonlyMap<string, Exact>;
}

/** What each process makes by month, where its outputs are of one unit and dated. */
function putMade(context: ReportContext, production: Section, months: readonly Month[]): Section | undefined {
  const { words, drafts, quality, calculation } = context;
  const siteOf = (process: number): string => calculation.plant.processes[process]?.site ?? '';
  const nameOf = (process: number): string => calculation.plant.processes[process]?.process ?? '';
  const rows = quality.plausibility.processes.filter(knowsWhatIsMade).map(({ process, made, outputs }): Made => {
    const burdened = outputs.filter(({ isBurdened }) => isBurdened);
    const products = words.punctuation.listed([...new Set(burdened.map(({ product }) => product))]);
    return { process, products, unit: burdened[0]?.unit.symbol ?? '', amounts: made };
  });
  if (rows.length === 0) return undefined;
  return putSection<Made>(
    drafts.completeness,
    [
      numberColumn(context.report.heads.number),
      processNumberColumn(context, ({ process }) => process),
      { key: 'site', head: words.label.site, cell: ({ process }) => text(siteName(siteOf(process))) },
      { key: 'process', head: words.label.process, cell: ({ process }) => text(nameOf(process), { role: 'label' }) },
      { key: 'products', head: words.label.product, cell: ({ products }) => text(products) },
      unitColumn(context, ({ unit }) => unit),
      ...months.map((month): SectionColumn<Made> => ({
        key: month.key,
        head: month.text,
        cell: ({ amounts }) => amountContent(amounts.get(month.text) ?? ZERO),
        formula: (of, { sheet }) =>
          `SUMIFS(${production.range(month.key, sheet)},${production.range('processNumber', sheet)},${of('processNumber')},${production.range('burdened', sheet)},1)`,
      })),
    ],
    rows,
    { title: words.completeness.titles.made },
  );
}
