/** Sums over the rows of a section that answer to criteria. */
import type { Section } from './section';

/** A column, the criterion as it stands in a formula, and the section of the same rows that has the column, where that is another. */
export type SumCriterion = readonly [column: string, criterion: string, of?: Section | undefined];

/** `SUMIFS` of a section's column by columns of the same rows; zero where the section is not there. */
export function sumIn(
  section: Section | undefined,
  values: string,
  sheet: string,
  ...criteria: readonly SumCriterion[]
): string {
  if (!section) return '0';
  const pairs = criteria.flatMap(([column, criterion, of]) => [(of ?? section).range(column, sheet), criterion]);
  return `SUMIFS(${[section.range(values, sheet), ...pairs].join(',')})`;
}

/** `SUM` of a section's column; zero where the section is not there. */
export function sumOf(section: Section | undefined, values: string, sheet: string): string {
  return section ? `SUM(${section.range(values, sheet)})` : '0';
}
