/** The run log as JSON. */
import type { RunLog } from '../proof/runLogLines';
import { exact } from '../quantity/exact';
import type { RunJson, SinceLastRunJson } from './shape/runShape';

const decimal = (value: number | null): string | null => (value === null ? null : exact(value).toFixed());

/** The runs, and the headline numbers of the last two. */
export function runsJson({ runs, numbers }: RunLog): {
  readonly runs: readonly RunJson[];
  readonly sinceLastRun: readonly SinceLastRunJson[];
} {
  return {
    runs: runs.map(({ code, changed, ledgers, rows, ...run }) => ({
      seal: code,
      ...run,
      ledgers: String(ledgers),
      rows: String(rows),
      changedSettings: changed.map(({ name, ...values }) => ({ setting: name, ...values })),
    })),
    sinceLastRun: numbers.map(({ citation, unit, before, now }) => ({
      citation,
      unit,
      before: decimal(before),
      now: decimal(now),
    })),
  };
}
