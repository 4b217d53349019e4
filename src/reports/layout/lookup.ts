/** What a row finds in another table by a number or name that it states. */

/** The value beside what is wanted. */
export function lookup(values: string, wanted: string, among: string): string {
  return `INDEX(${values},MATCH(${wanted},${among},0))`;
}
