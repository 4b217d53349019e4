/** A number as it crosses from the worker to the pane. */

/** A number of the calculation. `id` asks the worker to explain it. */
export interface PaneFigure {
  readonly id: number;
  /** Plain decimal text; null where findings prevent it. */
  readonly value: string | null;
  /** Where it stands in the result sheets, such as `Footprints!F7`, once they are written. */
  readonly cell?: string;
  /** Positions in `findings` of what prevents it; empty where it has a value. */
  readonly blockedBy: readonly number[];
}
