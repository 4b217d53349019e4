/**
 * What stands on a result sheet as text that a person can review, one line per row, numbers apart.
 *
 * A line begins with the role that most of its cells have (none where that is `body`); a cell of another role names its own: `good:yes`. Cells are parted
 * by `|`, four or more equal ones counted: `×4`. `^` is centred, `>` at the right, `=` live, `{=}` a matrix formula; a number is shown as its number format,
 * a link by its target behind `→`. Rows of a table that differ from one above them only in numbers and in what the ledgers say are counted, not shown.
 */
import type { Assessment } from '../../src/assess';
import { words } from '../../src/language/words';
import type { Draft } from '../../src/reports/layout/draft';
import type { CellRole, ChartPlan, PlannedCell, SheetPlan } from '../../src/workbook/sheetPlan';

/** Every sheet of an assessment by its key; `ledgers` are the sheets it was made from. */
export function sheetPictures(
  { calculation, language, reports }: Pick<Assessment, 'calculation' | 'language' | 'reports'>,
  ledgers: readonly SheetPlan[],
): ReadonlyMap<string, string> {
  const typed = new Set(ledgers.flatMap(({ rows }) => rows.flatMap((row) => row.map((cell) => cell?.value))));
  const labels = (calculation?.plant.processes ?? []).map(({ label }) => label);
  const ours = new Set(textsIn(words(language)));
  const given = new Set([...typed, ...labels].filter((text) => typeof text === 'string' && !ours.has(text)));
  return new Map(
    reports.sheets.map((sheet) => {
      const draft = reports.drafts.find(({ key }) => key === sheet.key);
      return [sheet.key ?? '', sheetPicture(sheet, draft, (text) => given.has(text))];
    }),
  );
}

function textsIn(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsIn) : [];
}

function sheetPicture(sheet: SheetPlan, draft: Draft | undefined, isGiven: (text: string) => boolean): string {
  const lines = [headLine(sheet)];
  let seen = new Set<string>();
  let alike = 0;
  const tellAlike = (): void => {
    if (alike > 0) lines.push(`         … ${alike} ${alike === 1 ? 'row' : 'rows'} alike`);
    alike = 0;
  };
  const tags = sheet.rows.findIndex(([first]) => /^crossfoot-\w+\/1$/.test(String(first?.value)));
  const shown = tags < 0 ? sheet.rows : sheet.rows.slice(0, tags);
  shown.forEach((row, index) => {
    const cells = row.map((cell, column) => cell && withFormat(cell, draft?.rows[index]?.[column]?.format));
    const isOfTable = draft?.sections.some(
      ({ firstRow, rowCount }) => index + 1 >= firstRow && index + 1 < firstRow + rowCount,
    );
    if (!isOfTable) seen = new Set();
    const shape = JSON.stringify(cells.map((cell) => cell && [shapeOf(cell, isGiven), cell.role]));
    if (isOfTable && seen.has(shape)) alike++;
    else {
      tellAlike();
      lines.push(rowLine(cells));
    }
    seen.add(shape);
  });
  tellAlike();
  if (tags >= 0) lines.push(`         … the lines of ${String(sheet.rows[tags]?.[0]?.value)}`);
  return `${[...lines, ...(sheet.charts ?? []).map(chartLine)].join('\n')}\n`;
}

/** The number format as the sheet asks for it, before it is fitted to the number. */
function withFormat(cell: PlannedCell, format: string | undefined): PlannedCell {
  return format === undefined ? cell : { ...cell, format };
}

function headLine({ key, name, widths, freeze, paper, landscape, autoFilter }: SheetPlan): string {
  return [
    `${key ?? ''}: sheet "${name}"`,
    `widths ${inRuns(widths.map(String)).join(' ')}`,
    ...(freeze ? [`in view ${freeze.rows} rows and ${freeze.columns} columns`] : []),
    ...(landscape ? ['landscape'] : []),
    ...(paper ? [paper] : []),
    ...(autoFilter ? [`filter ${autoFilter.replace(/\d+/g, '')}`] : []),
  ].join(', ');
}

function rowLine(cells: readonly (PlannedCell | undefined)[]): string {
  const role = roleOf(cells);
  const texts = cells.map((cell) => {
    const text = cell ? cellText(cell) : '';
    const own = cell?.role ?? 'none';
    return cell === undefined || own === role ? text : text === '' && own === 'body' ? '' : `${own}:${text}`;
  });
  return `${(role === 'body' ? '' : role).padEnd(9)}${inRuns(texts).join(' | ')}`.trimEnd();
}

/** The role that most cells have. */
function roleOf(cells: readonly (PlannedCell | undefined)[]): CellRole | 'none' {
  const counts = new Map<CellRole | 'none', number>();
  for (const cell of cells) if (cell) counts.set(cell.role ?? 'none', (counts.get(cell.role ?? 'none') ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'body';
}

function inRuns(texts: readonly string[]): readonly string[] {
  const runs: { readonly text: string; readonly count: number }[] = [];
  for (const text of texts) {
    const last = runs.at(-1);
    if (last?.text === text) runs[runs.length - 1] = { text, count: last.count + 1 };
    else runs.push({ text, count: 1 });
  }
  return runs.flatMap(({ text, count }) =>
    count < 4 ? Array.from({ length: count }, () => text) : [`${text} ×${count}`.trim()],
  );
}

/** What stands in a cell. */
function cellText({ value, formula, arrayRange, align, format, link }: PlannedCell): string {
  const place = align === 'center' ? '^' : align === 'right' ? '>' : '';
  const live = arrayRange ? '{=}' : formula === undefined ? '' : '=';
  const shown =
    value === null
      ? ''
      : typeof value !== 'string'
        ? (format ?? '#').replace('_)', '')
        : align === 'right' && Number.isFinite(Number(value))
          ? '#'
          : withoutSeals(withoutNumbers(value, formula !== undefined)).replaceAll('\n', '⏎');
  return `${place}${live}${shown}${link === undefined ? '' : ` → ${link}`}`;
}

/** The same with one sign for whatever the ledgers say, for dates and for the place that is linked. */
function shapeOf(cell: PlannedCell, isGiven: (text: string) => boolean): string {
  const { value, link } = cell;
  const sign = (part: string): string => (isGiven(part) || /^\d{4}-\d\d(-\d\d)?$/.test(part) ? '◇' : part);
  return cellText({
    ...cell,
    ...(link !== undefined && { link: '◇' }),
    value: typeof value === 'string' ? value.split(' · ').map(sign).join(' · ') : value,
  });
}

/** Results in a text: what has three decimals or more; in a sentence made by a formula also thousands and percentages. */
function withoutNumbers(text: string, isLive: boolean): string {
  return text.replace(
    isLive ? /\d[\d,]*\.\d{3,}|\d{1,3}(,\d{3})+(\.\d+)?|\d+\.\d+(?= %| MWh| tCO2| t )|^[\d,.]+$/g : /\d[\d,]*\.\d{3,}/g,
    '#',
  );
}

/** Digests and codes, which are others with every change of a ledger. */
function withoutSeals(text: string): string {
  return text.replace(/\b[0-9a-f]{64}\b/g, 'DIGEST').replace(/\b([A-Z2-7]{5}-){3}[A-Z2-7]{5}\b/g, 'CODE');
}

function chartLine({ kind, title, description, format, series, categories, anchor }: ChartPlan): string {
  const place = `rows ${anchor.row}–${anchor.toRow - 1}, columns ${anchor.column}–${anchor.toColumn - 1}`;
  const told = description.startsWith(title) ? '' : `, told as "${description}"`;
  return `chart    ${kind} "${title}" on ${place}${told}, axis ${format}, of ${categories.join(' | ')}: ${series.map(({ name, line }) => `${name}${line ? ` (${line})` : ''}`).join(' | ')}`;
}
