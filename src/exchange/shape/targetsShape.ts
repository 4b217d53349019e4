/** Targets and disclosed figures in the result JSON. */
import type { Target, TargetResults, TargetStatus } from '../../results/targetResults';
import type { NumberJson } from './numberShape';

type Printed = TargetResults['printed'];

/** One row of `Targets` that can be read. */
export interface TargetJson {
  readonly metric: string;
  readonly subject: string;
  readonly year: number;
  readonly target: NumberJson;
  readonly unit: string;
  readonly direction: Target['direction'];
  readonly source: string;
  readonly actual: NumberJson;
  readonly actualFrom: NonNullable<Target['actual']>['from'] | null;
  /** `open` lies ahead, `unclear` depends on which of several printed values is taken, `unknown` has no value. */
  readonly status: TargetStatus;
  /** Actual less target, and as a share of the target. */
  readonly distance: NumberJson;
  readonly relativeDistance: NumberJson;
  /** The value of the year before, and the change since. */
  readonly previous: NumberJson;
  readonly yearOnYear: NumberJson;
  /** The change per year that the plan sets, and the one that an open target still asks for. */
  readonly plannedYearlyChange: NumberJson;
  readonly requiredYearlyChange: NumberJson;
}

/** One row of `Disclosed` beside what was computed, in its unit. */
export interface DisclosedJson {
  readonly metric: string;
  readonly subject: string;
  readonly period: string;
  readonly value: NumberJson;
  readonly unit: string;
  readonly source: string;
  readonly computed: NumberJson;
  readonly difference: NumberJson;
}

/** Disclosed figures against one another; rows of `Disclosed` counted from 1. */
export interface DisclosureChecksJson {
  readonly totals: readonly (PrintedJson & {
    readonly value: NumberJson;
    readonly parts: readonly number[];
    readonly sum: NumberJson;
    readonly difference: NumberJson;
    /** `doubtful` where the parts are sure to be rounded and the difference is more than that explains. */
    readonly agrees: Printed['totals'][number]['agrees'];
  })[];
  /** The same figure printed twice. */
  readonly repeated: readonly (PrintedJson & {
    readonly value: NumberJson;
    readonly otherRow: number;
    readonly otherValue: NumberJson;
    readonly difference: NumberJson;
    readonly agrees: boolean;
    /** In one table of one source. */
    readonly inOnePlace: boolean;
  })[];
  /** What a claimed saving implies, beside the grid it is saved from. */
  readonly impliedFactors: readonly (PrintedJson & {
    readonly energyRow: number;
    readonly factor: NumberJson;
    readonly unit: 'tCO2e/MWh';
    readonly gridAverage: string | null;
    readonly fossil: string | null;
  })[];
  readonly standardCoal: readonly (PrintedJson & {
    readonly value: NumberJson;
    readonly product: NumberJson;
    readonly difference: NumberJson;
    readonly agrees: boolean;
  })[];
}

export interface PrintedJson {
  readonly row: number;
  readonly metric: string;
  readonly subject: string;
  readonly period: string;
}
