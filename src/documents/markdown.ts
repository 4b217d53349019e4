/** Pieces of Markdown. */

/** A table with a line for its heads; a cell may hold anything but a line break. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text set as code. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** The page of its parts, with what it was made by. */
export function page(parts: readonly string[]): string {
  return `${['<!-- Made by `npm run docs`; do not edit. -->', ...parts].join('\n\n')}\n`;
}
