/** Names for sheets that Excel accepts and that no other sheet has. */

const longestName = 31;

/**
 * A name for a new sheet that is none of those taken (compared as Excel does, ignoring case): the wanted name where it is free, else with ` (Crossfoot)` behind it.
 * Characters that a sheet name cannot have become `-`, and the name is cut to 31 characters.
 */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const legal =
    name
      .replace(/[[\]:*?/\\\u0000-\u001f]/g, '-')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Sheet';
  const used = new Set([...taken, 'History'].map((one) => one.toLowerCase()));
  let candidate = cut(legal, '');
  for (let number = 1; used.has(candidate.toLowerCase()); number++)
    candidate = cut(legal, number === 1 ? ' (Crossfoot)' : ` (Crossfoot ${number})`);
  return candidate;
}

/** The name with a tail, cut in front of it so that the whole fits, never inside a surrogate pair nor behind an apostrophe. */
function cut(name: string, tail: string): string {
  const head = name.slice(0, longestName - tail.length).replace(/[\ud800-\udbff]$/, '');
  return `${tail === '' ? head.replace(/'+$/, '') : head.trimEnd()}${tail}`;
}
