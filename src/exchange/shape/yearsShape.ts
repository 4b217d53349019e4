/** Years side by side in the result JSON. */
import type { YearGroup, YearOrigin } from '../../results/years/sideBySide';
import type { NumberJson } from './numberShape';

/** The earliest year first; the last is this report's. */
export interface YearsJson {
  readonly columns: readonly {
    readonly period: string;
    readonly periodFrom: string;
    readonly periodTo: string;
    /** Where its numbers are from: this report, rows of this book, the book of that year, or figures disclosed of it. */
    readonly from: YearOrigin;
    /** The book with the code of its seal; empty where there is none. */
    readonly source: string;
  }[];
  readonly figures: readonly YearFigureJson[];
  readonly targets: readonly YearTargetJson[];
}

export interface YearFigureJson {
  readonly group: YearGroup;
  /** How the number of this report is cited; absent where it is disclosed alone. */
  readonly citation?: string;
  /** Under which it is disclosed; absent where the contract has no metric for it. */
  readonly metric?: string;
  /** From the general to the particular, such as site, process and product; none for the organisation. */
  readonly names: readonly string[];
  readonly unit: string;
  /** One for each column. */
  readonly values: readonly {
    readonly period: string;
    readonly value: NumberJson;
    readonly from: YearOrigin | null;
    /** Why there is none: its year withholds it, or several figures that do not agree are disclosed; null where the year says nothing of it. */
    readonly missing: 'withheld' | 'several' | null;
  }[];
  /** Since the year before; absent where either year lacks it. */
  readonly change?: NumberJson;
  readonly relativeChange?: NumberJson;
}

/** One target of one of the years. */
interface YearTargetJson {
  readonly metric: string;
  readonly subject: string;
  readonly period: string;
  readonly unit: string;
  readonly target: NumberJson;
  readonly reached: NumberJson;
  readonly status: 'achieved' | 'missed' | null;
}
