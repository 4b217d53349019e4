/** The word for an id, where a person may have written something else. */

/** The word for an id, or the text itself where it is none of the ids: a metric or check that a person named freely. */
export function wordFor(group: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(group, id) ? (group[id] ?? id) : id;
}
