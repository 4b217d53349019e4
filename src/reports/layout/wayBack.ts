/** What stands under the title of every result sheet but the cover: what it shows, and the way back. */
import type { PlannedCell } from '../../workbook/sheetPlan';
import { cellWidth, defaultWidth } from '../../workbook/textSize';
import { text } from './contents';
import { putRow, type Draft } from './draft';

type Rows = readonly (readonly (PlannedCell | undefined)[])[];

/** Puts the sentence into the third row, where the sheet says nothing else there. */
export function putSentence(draft: Draft, sentence: string): void {
  if (!draft.rows[2]?.some((content) => content !== undefined)) putRow(draft, 3, 1, [text(sentence, { role: 'note' })]);
}

/** The rows with the link to the cover in the second one, behind the period: in the first column that the text there does not reach. */
export function withWayBack(rows: Rows, widths: readonly number[], cover: string, font?: string): Rows {
  const [subtitle] = rows[1] ?? [];
  const needed = (subtitle ? cellWidth(subtitle, font) : 0) + 2;
  let column = 0;
  for (let width = 0; width < needed || column < 1; column++) width += widths[column] ?? defaultWidth;
  const link: PlannedCell = { value: `← ${cover}`, role: 'link', link: `${cover}!A1` };
  return rows.map((row, index) =>
    index === 1
      ? Array.from({ length: Math.max(row.length, column + 1) }, (_, at) => (at === column ? link : row[at]))
      : row,
  );
}
