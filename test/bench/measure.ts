/** Times of several ways to do the same thing, taken in turns so that a busy machine slows all of them alike. */

export interface Way<T> {
  readonly name: string;
  readonly run: () => T;
}

export interface Measured<T> extends Way<T> {
  /** Median time in ms. */
  readonly time: number;
  readonly result: T;
}

/** Runs every way `turns` times, one after the other in each turn, after one turn that does not count. */
export function measure<T>(ways: readonly Way<T>[], turns: number): Measured<T>[] {
  const times = ways.map((): number[] => []);
  const results = ways.map((way) => way.run());
  for (let turn = 0; turn < turns; turn += 1) {
    ways.forEach((way, index) => {
      globalThis.gc?.();
      const begun = performance.now();
      results[index] = way.run();
      times[index]?.push(performance.now() - begun);
    });
  }
  return ways.map((way, index) => ({ ...way, time: median(times[index] ?? []), result: results[index] as T }));
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Prints rows under their headings, the first column to the left, the others to the right. */
export function printTable(headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of [headings, ...rows]) {
    console.log(
      `  ${row.map((text, column) => (column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0))).join('   ')}`,
    );
  }
}
