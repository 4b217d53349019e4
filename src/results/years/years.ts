/** Years side by side: the numbers of this report beside those of the years before, from their books, from rows of this one, or as they were disclosed. */
import type { Calculation } from '../../calculation/calculate';
import { agree, type PrintedFigure } from '../../calculation/disclosures/printedFigure';
import { inPrintedUnit, measureOf } from '../../calculation/disclosures/printedUnits';
import { follows, given, numberOf } from '../../calculation/graph/node';
import { difference } from '../../calculation/rules/difference';
import { relativeChange } from '../../calculation/rules/relativeChange';
import { nameKey } from '../../ledgers/cleanText';
import type { BookYear } from '../../proof/runLogLines';
import { dateOfSerial } from '../../quantity/calendarDate';
import { exact } from '../../quantity/exact';
import type { Results } from '../allResults';
import { organisation, type Subject } from '../result';
import type { CitedResult, YearColumn, YearFigure, YearOrigin, Years, YearValue } from './sideBySide';
import { yearNumbers } from './yearFigures';
import { yearTargets } from './yearTargets';

/** What is known of a year before: its numbers by citation. */
interface KnownYear extends YearColumn {
  readonly numbers: ReadonlyMap<string, { readonly unit: string; readonly value: string | null }>;
}

/** A year that rows of this book tell. */
export interface YearOfRows {
  readonly from: number;
  readonly to: number;
  readonly results: Results;
}

/** All that stands side by side; nothing where no year before this one says anything. */
export function yearsOf(
  calculation: Calculation,
  results: Results,
  books: readonly BookYear[],
  rows: readonly YearOfRows[],
): Years | undefined {
  const { plant, disclosureChecks } = calculation;
  const { period } = plant;
  const report = columnOf(dayText(period.from), dayText(period.to), 'report', '');
  const ofBooks = books.map(ofBook);
  const taken = new Set(ofBooks.map(({ label }) => label));
  const ofRows = rows.map(ofLedgers).filter(({ label }) => !taken.has(label));
  const known = [...ofBooks, ...ofRows];
  const printed = disclosureChecks.figures;
  const before = [...known, ...disclosedYears(report, known, printed)].sort((a, b) => (a.from < b.from ? -1 : 1));
  const columns: readonly YearColumn[] = [...before.map(({ numbers: _, ...column }) => column), report];
  const numbers = yearNumbers(results);
  const figures = [
    ...numbers.map((number) => computedFigure(calculation, number, { before, report, printed })),
    ...disclosedAlone(calculation, numbers, columns, printed),
  ].filter(({ values }) => values.some((value, index) => index < columns.length - 1 && 'node' in value));
  if (figures.length === 0) return undefined;
  const isUsed = columns.map((_, index) =>
    figures.some(({ values }) => 'node' in (values[index] ?? { missing: undefined })),
  );
  const kept = <Item>(items: readonly Item[]): readonly Item[] =>
    items.filter((_, index) => isUsed[index] === true || index === columns.length - 1);
  const shown = figures.map((figure) => withChange({ ...figure, values: kept(figure.values) }));
  const shownColumns = kept(columns);
  return { columns: shownColumns, figures: shown, targets: yearTargets(calculation, shownColumns, shown) };
}

const dayText = (serial: number): string => dateOfSerial(serial) ?? '';

function columnOf(from: string, to: string, origin: YearOrigin, source: string): YearColumn {
  const year = from.slice(0, 4);
  const isYear = from === `${year}-01-01` && to === `${year}-12-31`;
  return { label: isYear ? year : `${from} – ${to}`, from, to, origin, source };
}

function ofBook({ from, to, book, code, numbers }: BookYear): KnownYear {
  return {
    ...columnOf(from, to, 'book', `${book} ${code}`.trim()),
    numbers: new Map(numbers.map(({ citation, ...number }) => [citation, number])),
  };
}

function ofLedgers({ from, to, results }: YearOfRows): KnownYear {
  const numbers = yearNumbers(results).map(({ citation, unit, node }) => {
    const value = numberOf(node);
    return [citation, { unit, value: value ? value.toFixed() : null }] as const;
  });
  return { ...columnOf(dayText(from), dayText(to), 'rows', ''), numbers: new Map(numbers) };
}

/** Calendar years before a calendar year of which nothing but disclosed figures is known. */
function disclosedYears(
  report: YearColumn,
  known: readonly KnownYear[],
  printed: readonly PrintedFigure[],
): readonly KnownYear[] {
  const isYear = (text: string): boolean => /^\d{4}$/.test(text);
  if (!isYear(report.label)) return [];
  const years = [...new Set(printed.map(({ period }) => period))].filter(
    (year) => isYear(year) && year < report.label && !known.some(({ label }) => label === year),
  );
  return years.map((year) => ({ ...columnOf(`${year}-01-01`, `${year}-12-31`, 'disclosed', ''), numbers: new Map() }));
}

/** A computed number of this year, beside what the others say of the same. */
function computedFigure(
  calculation: Calculation,
  number: CitedResult,
  { before, report, printed }: Beside,
): Omit<YearFigure, 'change' | 'relative'> {
  const { citation, unit, metric, group, subject, disclosedOf } = number;
  const disclosed = (year: YearColumn): YearValue | undefined =>
    metric === undefined ? undefined : standIn(calculation, printed, { metric, of: disclosedOf, unit }, year);
  const values = before.map((year): YearValue => {
    const found = year.numbers.get(citation);
    if (found?.unit === unit && found.value !== null)
      return { node: given(exact(found.value), { kind: 'year', year }), origin: year.origin };
    return disclosed(year) ?? { missing: found ? 'withheld' : undefined };
  });
  const printedOf = numberOf(number.node) ? undefined : disclosed(report);
  const own = printedOf && 'node' in printedOf ? printedOf : ({ node: number.node, origin: 'report' } as const);
  return { result: number, group, metric, subject, unit, values: [...values, own] };
}

/** What a number of this report is held against. */
interface Beside {
  readonly before: readonly KnownYear[];
  readonly report: YearColumn;
  readonly printed: readonly PrintedFigure[];
}

interface Wanted {
  readonly metric: string;
  readonly of: string;
  readonly unit: string;
}

/** What was disclosed of a metric and a subject for a year, in a unit; nothing where nothing was. */
function standIn(
  { sources }: Calculation,
  printed: readonly PrintedFigure[],
  { metric, of, unit }: Wanted,
  { label, from, to }: YearColumn,
): YearValue | undefined {
  const found = printed.filter(
    (figure) =>
      figure.metric === metric &&
      (figure.subject === nameKey(of) || nameKey(figure.figure.subject) === nameKey(of)) &&
      figure.measure === measureOf(unit) &&
      (figure.period === label || (figure.figure.period.includes(from) && figure.figure.period.includes(to))),
  );
  const [first, ...others] = found;
  if (!first) return undefined;
  if (others.some((other) => !agree(first, other))) return { missing: 'several' };
  const converted = inPrintedUnit(sources, first.figure.value, first.figure.unit, unit);
  const value = converted && numberOf(converted);
  return value && { node: given(value, { kind: 'disclosed', row: first.figure.row }), origin: 'disclosed' };
}

/** Metrics that no number of this report is, disclosed for two of the years at least. */
function disclosedAlone(
  calculation: Calculation,
  numbers: readonly CitedResult[],
  columns: readonly YearColumn[],
  printed: readonly PrintedFigure[],
): readonly Omit<YearFigure, 'change' | 'relative'>[] {
  const keyOf = (metric: string, subject: string, unit: string): string =>
    JSON.stringify([metric, nameKey(subject), measureOf(unit)]);
  const computed = new Set(
    numbers.flatMap(({ metric, disclosedOf, unit }) =>
      metric === undefined ? [] : [keyOf(metric, disclosedOf, unit)],
    ),
  );
  const first = new Map<string, PrintedFigure>();
  for (const figure of printed) {
    const key = keyOf(figure.metric, figure.subject, figure.figure.unit);
    if (!computed.has(key) && !first.has(key)) first.set(key, figure);
  }
  return [...first.values()].flatMap(({ metric, subject, figure }) => {
    const { unit } = figure;
    const values = columns.map(
      (column) =>
        standIn(calculation, printed, { metric, of: subject, unit }, column) ?? ({ missing: undefined } as const),
    );
    if (values.filter((value) => 'node' in value).length < 2) return [];
    const of: Subject =
      figure.subject === ''
        ? organisation
        : { kind: 'disclosed figure', names: [figure.subject], label: figure.subject };
    return [{ result: undefined, group: 'disclosed' as const, metric: figure.metric, subject: of, unit, values }];
  });
}

function withChange(figure: Omit<YearFigure, 'change' | 'relative'>): YearFigure {
  const [before, now] = figure.values.slice(-2);
  if (!before || !now || !('node' in before) || !('node' in now))
    return { ...figure, change: undefined, relative: undefined };
  return {
    ...figure,
    change: follows(difference, now.node, before.node),
    relative: numberOf(before.node)?.greaterThan(0) ? follows(relativeChange, now.node, before.node) : undefined,
  };
}
