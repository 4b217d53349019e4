/** What stands under the title of every result sheet but the cover: what it shows, and the way back. */
import { text } from './contents';
import { putRow, type Draft } from './draft';
import { defaultWidth } from './rowHeights';

/** Puts the sentence into the third row, and the link into the second, behind the period: into the first column that the text there does not reach. */
export function putWayBack(draft: Draft, cover: Draft, sentence: string): void {
  const [subtitle] = draft.rows[1] ?? [];
  const said = subtitle && 'value' in subtitle ? String(subtitle.value) : '';
  // A Chinese character is as wide as two letters.
  const needed = [...said].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 2);
  let column = 1;
  for (let width = 0; width < needed; column++) width += draft.widths[column - 1] ?? defaultWidth;
  putRow(draft, 2, Math.max(column, 2), [text(`← ${cover.name}`, { role: 'link', link: `${cover.name}!A1` })]);
  if (!draft.rows[2]?.some((content) => content !== undefined)) putRow(draft, 3, 1, [text(sentence, { role: 'note' })]);
}
