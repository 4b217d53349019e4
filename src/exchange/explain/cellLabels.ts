/** What a cell that shows no published number is called: the label of its row and the heading of its column, with the unit. */
import type { Words } from '../../language/words';
import type { Cell, Content, Draft, SectionPlace } from '../../reports/layout/draft';

export interface CellLabel {
  readonly title: string;
  readonly unit: string;
}

/** The label; nothing for a cell outside all sections, unless a text stands before it in its row. Shares have no unit. */
export function cellLabel({ sheet, row, column }: Cell, { report, punctuation }: Words): CellLabel | undefined {
  const section = sheet.sections.find(
    ({ firstRow, rowCount, firstColumn, columns }) =>
      row >= firstRow && row < firstRow + rowCount && column >= firstColumn && column < firstColumn + columns.length,
  );
  if (!section) {
    const before = texts(sheet, row).slice(0, 1);
    return before.length > 0 ? { title: before.join(''), unit: '' } : undefined;
  }
  const head = section.columns[column - section.firstColumn];
  const isShare = head?.unit === report.units.share || sheet.rows[row - 1]?.[column - 1]?.format?.includes('%');
  const subject = labelsOf(sheet, row, section).join(' · ');
  return {
    title: subject !== '' && head?.head ? punctuation.headed(subject, head.head) : subject || (head?.head ?? ''),
    unit: isShare ? '' : unitOf(sheet, row, section, head?.key ?? '', head?.unit ?? ''),
  };
}

/** Columns that tell rows of one label apart, the first that a section has. */
const naming = ['product', 'item', 'carrier', 'scrapType', 'gas', 'process', 'class'];

function labelsOf(sheet: Draft, row: number, section: SectionPlace): readonly string[] {
  const cells = cellsOf(sheet, row, section);
  const labels = cells.flatMap((content) =>
    content?.role === 'label' || content?.role === 'total' ? textOf(content) : [],
  );
  if (labels.length === 0)
    return [...new Set(cells.flatMap((content) => (content ? textOf(content) : [])).slice(0, 2))];
  const further = naming.flatMap((key) => textIn(sheet, row, section, key)).filter((text) => !labels.includes(text));
  return [...labels.slice(0, 1), ...further.slice(0, 1)];
}

function textIn(sheet: Draft, row: number, section: SectionPlace, key: string): readonly string[] {
  const content = cellsOf(sheet, row, section)[section.columns.findIndex((column) => column.key === key)];
  return content ? textOf(content) : [];
}

/** What stands in a row of a section; another one may stand beside it. */
function cellsOf(sheet: Draft, row: number, { firstColumn, columns }: SectionPlace): readonly (Content | undefined)[] {
  return (sheet.rows[row - 1] ?? []).slice(firstColumn - 1, firstColumn - 1 + columns.length);
}

function texts(sheet: Draft, row: number): readonly string[] {
  return (sheet.rows[row - 1] ?? []).flatMap((content) => (content ? textOf(content) : []));
}

function textOf(content: Content): readonly string[] {
  return 'value' in content && typeof content.value === 'string' && content.value !== '' ? [content.value] : [];
}

/** The unit below the heading; where rows differ in theirs, the one that the row names. */
function unitOf(sheet: Draft, row: number, section: SectionPlace, key: string, unit: string): string {
  const ownUnit = ['output', 'amount', 'made', 'drawn', 'sold'].includes(key) ? ['productUnit', 'unit'] : ['unit'];
  const [named = ''] = ownUnit.flatMap((column) => textIn(sheet, row, section, column));
  if (unit === '') return ['quantity', 'output', 'amount', 'made', 'drawn', 'sold'].includes(key) ? named : '';
  if (!unit.includes('…')) return unit;
  return named === '' ? unit.replace('/…', '') : named.includes('/') ? named : unit.replace('…', named);
}
