/** The log of the runs as it is written into a sheet for programs to read: what ran, the settings of the last run, and its headline numbers beside those of the run before. */
import type { CellValue } from '../workbook/sheetPlan';

/** The form of the log; a book says it in the first cell of the lines. */
const logForm = 'crossfoot-log/1';

/** A setting that a run had otherwise than the one before; nothing where it was not set. */
export interface ChangedSetting {
  /** As the contract names it, in no language. */
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One calculation that wrote results of other ledgers, or by other versions, than the one before. */
export interface Run {
  /** The code of the seal that it wrote. */
  readonly code: string;
  /** Such as `2026-11-28`, where somebody said it: nothing here reads a clock. */
  readonly date: string | null;
  readonly program: string;
  readonly library: string;
  readonly ledgers: number;
  readonly rows: number;
  readonly changed: readonly ChangedSetting[];
}

/** A headline number of the last run and of the run before; nothing where it was withheld or not there. At most 15 digits. */
export interface LoggedNumber {
  /** As it is cited: `products.headline.footprint[East|Casthouse|Billet]`. */
  readonly citation: string;
  readonly label: string;
  readonly unit: string;
  readonly before: number | null;
  readonly now: number | null;
}

/** A number of an earlier period as its own book gave it; nothing where that book withheld it. Every digit. */
interface YearNumber {
  readonly citation: string;
  readonly unit: string;
  readonly value: string | null;
}

/** What the book of an earlier period gave, to stand beside the numbers of this one. */
export interface BookYear {
  /** Days such as `2023-12-31`. */
  readonly from: string;
  readonly to: string;
  /** The name of its file, and the code of its seal. */
  readonly book: string;
  readonly code: string;
  readonly numbers: readonly YearNumber[];
}

export interface RunLog {
  /** Books of earlier periods that stand beside this one, the latest first. */
  readonly years: readonly BookYear[];
  /** The oldest first. */
  readonly runs: readonly Run[];
  /** Of the last run: name and value as it was typed. */
  readonly settings: readonly (readonly [name: string, value: string])[];
  readonly numbers: readonly LoggedNumber[];
}

/** The lines, each as the values of its cells from column A on. */
export function runLogLines({ runs, years, settings, numbers }: RunLog): readonly (readonly CellValue[])[] {
  return [
    [logForm],
    ...runs.map(({ code, date, program, library, ledgers, rows, changed }) => [
      ...['run', code, date, program, library, ledgers, rows],
      ...changed.flatMap(({ name, before, after }) => [name, before, after]),
    ]),
    ...settings.map(([name, value]) => ['setting', name, value || null]),
    ...numbers.map(({ citation, label, unit, before, now }) => ['number', citation, label || null, unit, before, now]),
    ...years.flatMap(({ from, to, book, code, numbers: ofYear }) => [
      ['year', from, to, book, code],
      ...ofYear.map(({ citation, unit, value }) => ['number of the year', from, citation, unit || null, value]),
    ]),
  ];
}

const textOf = (value: CellValue | undefined): string => String(value ?? '');
const textOrNothing = (value: CellValue | undefined): string | null => (textOf(value) === '' ? null : textOf(value));
const numberOrNothing = (value: CellValue | undefined): number | null => (typeof value === 'number' ? value : null);

/** What a sheet's rows hold as a log; nothing where no row begins one, or where it has no run. */
export function readRunLog(rows: readonly (readonly CellValue[])[]): RunLog | undefined {
  const start = rows.findIndex(([form]) => form === logForm);
  if (start < 0) return undefined;
  const lines = rows.slice(start + 1);
  const of = (kind: string): readonly (readonly CellValue[])[] =>
    lines.filter(([first]) => first === kind).map(([, ...cells]) => cells);
  const runs = of('run').map(([code, date, program, library, ledgers, count, ...changed]): Run => ({
    code: textOf(code),
    date: textOrNothing(date),
    program: textOf(program),
    library: textOf(library),
    ledgers: Number(ledgers),
    rows: Number(count),
    changed: Array.from({ length: Math.ceil(changed.length / 3) }, (_, index) =>
      changed.slice(index * 3, index * 3 + 3),
    )
      .map(([name, before, after]) => ({
        name: textOf(name),
        before: textOrNothing(before),
        after: textOrNothing(after),
      }))
      // The last cell of a line is a blank that keeps the text before it from running on.
      .filter(({ name }) => name.trim() !== ''),
  }));
  if (runs.length === 0) return undefined;
  return {
    runs,
    settings: of('setting').map(([name, value]) => [textOf(name), textOf(value)] as const),
    years: of('year').map(([from, to, book, code]) => ({
      from: textOf(from),
      to: textOf(to),
      book: textOf(book),
      code: textOf(code),
      numbers: of('number of the year')
        .filter(([of]) => of === from)
        .map(([, citation, unit, value]) => ({
          citation: textOf(citation),
          unit: textOf(unit),
          value: textOrNothing(value),
        })),
    })),
    numbers: of('number').map(([citation, label, unit, before, now]) => ({
      citation: textOf(citation),
      label: textOf(label),
      unit: textOf(unit),
      before: numberOrNothing(before),
      now: numberOrNothing(now),
    })),
  };
}
