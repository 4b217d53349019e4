/** What stands side by side of several years: the years, their numbers, and their targets. */
import type { Node } from '../../calculation/graph/node';
import type { Target } from '../../calculation/targets/targets';
import type { Result, Subject } from '../result';

export const yearGroups = [
  'inventory',
  'intensities',
  'energy',
  'products',
  'scrap',
  'waste',
  'certificates',
  'disclosed',
] as const;
export type YearGroup = (typeof yearGroups)[number];

/** A number by which years are compared. */
export interface CitedResult extends Result {
  readonly citation: string;
  readonly group: YearGroup;
  /** The metric and subject of the contract under which it is disclosed; nothing where there is none. */
  readonly metric: string | undefined;
  readonly disclosedOf: string;
}

/** Where the numbers of a year are from: this report, rows of this book, the book of that year, or figures disclosed of it. */
export type YearOrigin = 'report' | 'rows' | 'book' | 'disclosed';

export interface YearColumn {
  /** `2023` of a calendar year, else both days. */
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly origin: YearOrigin;
  /** The book with the code of its seal; empty where there is none. */
  readonly source: string;
}

/** A number of a year; `withheld` where its year does not give it, `several` where disclosed figures do not agree. */
export type YearValue =
  { readonly node: Node; readonly origin: YearOrigin } | { readonly missing: 'withheld' | 'several' | undefined };

export interface YearFigure {
  /** Nothing where it is disclosed alone. */
  readonly result: CitedResult | undefined;
  readonly group: YearGroup;
  /** The metric as the contract or the ledger spells it. */
  readonly metric: string | undefined;
  readonly subject: Subject;
  readonly unit: string;
  /** One for each column. */
  readonly values: readonly YearValue[];
  /** Since the column before the last, where both have a number. */
  readonly change: Node | undefined;
  readonly relative: Node | undefined;
}

export interface Years {
  /** The earliest first; the last is this report's. */
  readonly columns: readonly YearColumn[];
  readonly figures: readonly YearFigure[];
  readonly targets: readonly YearTarget[];
}

/** A target of one of the years; what was reached is in the unit of the target. */
export interface YearTarget {
  readonly target: Target;
  readonly year: string;
  readonly reached: Node | undefined;
  readonly status: 'achieved' | 'missed' | undefined;
}
