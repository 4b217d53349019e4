/** A planned sheet in the terms of Excel's API. */
import { cellAddress, columnLetters, columnNumber, quotedSheet } from '../../workbook/address';
import { chartColors, looks, verticalPlace } from '../../workbook/look';
import type { MarkPlan, PlannedCell, SheetPlan } from '../../workbook/sheetPlan';
import { plannedChart } from './plannedChart';
import type { CellBorder, CellLook, MarkContent, PageContent, SheetCell, SheetContent } from './sheetContent';
import { typedText } from './typedInput';

const pointsPerInch = 72;
/** Excel cannot read a longer list of choices. */
const longestChoices = 255;

/**
 * The content of a planned sheet. `spills` says whether this Excel lets one matrix formula fill several cells; where not, each cell gets
 * the matrix formula with its own place in it.
 */
export function plannedContent(plan: SheetPlan, spills: boolean): SheetContent {
  const width = plan.rows.reduce((most, row) => Math.max(most, row.length), 1);
  const arrays = arrayFormulas(plan, spills);
  return {
    name: plan.name,
    rows: plan.rows.map((row, r) =>
      Array.from({ length: width }, (_, c) => {
        const cell = row[c];
        return cell && contentOf(cell, arrays.get(cellAddress(r + 1, c + 1)), plan.font);
      }),
    ),
    widths: new Map(plan.widths.map((chars, index) => [index + 1, widthInPoints(chars)])),
    heights: new Map(Object.entries(plan.heights ?? {}).map(([row, points]) => [Number(row), points])),
    hiddenRows: [],
    hiddenColumns: [],
    frozen: plan.freeze ?? { rows: 0, columns: 0 },
    gridlines: plan.key === undefined,
    tabColor: plan.tabColor === undefined ? '' : `#${plan.tabColor}`,
    page: page(plan),
    ...(plan.autoFilter !== undefined && { filter: plan.autoFilter }),
    tables: (plan.tables ?? []).map(({ name, headerRow, firstColumn, headers, rowCount, isBanded }) => ({
      name,
      ...(isBanded && { isBanded }),
      range: `${cellAddress(headerRow, firstColumn)}:${cellAddress(headerRow + rowCount, firstColumn + headers.length - 1)}`,
    })),
    choices: (plan.choices ?? []).map(({ range, values, cells, prompt, refusal }) => ({
      range,
      list: cells === undefined ? choiceList(values) : `=${cells}`,
      ...(prompt && { prompt }),
      ...(refusal && { refusal }),
    })),
    entries: plan.entries ?? [],
    marks: (plan.marks ?? []).map(plannedMark),
    bars: (plan.bars ?? []).map(({ range, most }) => ({
      range,
      color: `#${chartColors.series[0]}`,
      ...(most !== undefined && { most }),
    })),
    pageBreaks: (plan.pageBreaks ?? []).filter((row) => row > 1),
    charts: (plan.charts ?? []).map(plannedChart),
  };
}

function plannedMark({ range, when, role }: MarkPlan): MarkContent {
  const { bold, color, fill } = looks[role];
  return {
    range,
    formula: `=${when}`,
    ...(bold && { bold: true as const }),
    ...(color !== undefined && { color: `#${color}` }),
    ...(fill !== undefined && { fill: `#${fill}` }),
  };
}

/** Points of a width in characters of the standard font: 7 pixels a character, 96 pixels an inch. */
export function widthInPoints(chars: number): number {
  return Math.trunc(((256 * chars + Math.trunc(128 / 7)) / 256) * 7) * 0.75;
}

/** For each cell of a matrix formula what it gets: its formula, or null where the first cell fills it. */
function arrayFormulas(plan: SheetPlan, spills: boolean): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  plan.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      const end = /:([A-Z]+)(\d+)$/.exec(cell?.arrayRange ?? '');
      if (!cell?.formula || !end) return;
      for (let down = 0; r + down < Number(end[2]); down++) {
        for (let right = 0; c + right < columnNumber(end[1] ?? ''); right++) {
          const own = down === 0 && right === 0 ? cell.formula : null;
          found.set(
            cellAddress(r + 1 + down, c + 1 + right),
            spills ? own : `INDEX(${cell.formula},${down + 1},${right + 1})`,
          );
        }
      }
    }),
  );
  return found;
}

function contentOf(cell: PlannedCell, inArray: string | null | undefined, font: string | undefined): SheetCell {
  const formula = inArray === undefined ? cell.formula : (inArray ?? undefined);
  const isFormula = formula !== undefined || inArray === null;
  const look = lookOf(cell, font);
  return {
    input: isFormula ? null : typeof cell.value === 'string' ? typedText(cell.value) : cell.value,
    ...(formula !== undefined && { formula: `=${formula}` }),
    ...(cell.format !== undefined && cell.format !== 'General' && { format: cell.format }),
    ...(look && { look }),
    ...(cell.link !== undefined && { link: placeOf(cell.link) }),
  };
}

function placeOf(link: string): string {
  const bang = link.lastIndexOf('!');
  return `${quotedSheet(link.slice(0, bang))}${link.slice(bang)}`;
}

const known = new Map<string, CellLook | undefined>();

/** The look of a cell; equal looks are one object. */
function lookOf(cell: PlannedCell, font: string | undefined): CellLook | undefined {
  const key = `${cell.role} ${cell.wrap} ${cell.align} ${cell.indent} ${cell.link !== undefined} ${font}`;
  if (!known.has(key)) known.set(key, makeLook(cell, font));
  return known.get(key);
}

function makeLook({ role, wrap, align, indent, link }: PlannedCell, font: string | undefined): CellLook | undefined {
  const look = role ? looks[role] : {};
  const vertical = verticalPlace(role, wrap);
  const border = (weight: 'thin' | 'hair'): CellBorder => ({
    style: 'Continuous',
    weight: weight === 'hair' ? 'Hairline' : 'Thin',
    color: `#${look.borderColor ?? '000000'}`,
  });
  const made: CellLook = {
    ...(look.bold && { bold: true }),
    ...(look.italic && { italic: true }),
    ...(link !== undefined && { underline: 'Single' }),
    // A link would otherwise turn blue.
    ...((role || link !== undefined) && { size: look.size ?? 11, color: `#${look.color ?? '000000'}` }),
    ...((role || link !== undefined) && font !== undefined && { font }),
    ...(look.fill && { fill: `#${look.fill}` }),
    ...(look.borderTop && { top: border(look.borderTop) }),
    ...(look.borderBottom && { bottom: border(look.borderBottom) }),
    ...(align && { horizontal: capital(align) }),
    ...(vertical && { vertical: capital(vertical) }),
    ...(indent && { indent }),
    ...(wrap && { wrap: true }),
  };
  return Object.keys(made).length === 0 ? undefined : made;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function page(plan: SheetPlan): PageContent {
  const inches = (size: number): number => size * pointsPerInch;
  return {
    orientation: plan.landscape ? ('Landscape' as Excel.PageOrientation) : ('Portrait' as Excel.PageOrientation),
    paper: (plan.paper ?? 'A4') as Excel.PaperType,
    zoom: { horizontalFitToPages: plan.pagesAcross ?? 1, ...(plan.onePage && { verticalFitToPages: 1 }) },
    order: (plan.pagesAcross ? 'OverThenDown' : 'DownThenOver') as Excel.PrintOrder,
    margins: {
      left: inches(0.5),
      right: inches(0.5),
      top: inches(0.6),
      bottom: inches(0.6),
      header: inches(0.3),
      footer: inches(0.2),
    },
    footers: { left: plan.code === undefined ? '&A' : `&A  ·  ${plan.code}`, right: '&P / &N' },
    ...(plan.printTitleRows && { titleRows: `$${plan.printTitleRows[0]}:$${plan.printTitleRows[1]}` }),
    ...(plan.printTitleColumns && { titleColumns: `$A:$${columnLetters(plan.printTitleColumns)}` }),
    ...(plan.printArea !== undefined && { area: plan.printArea }),
  };
}

/** The choices in one text; what does not fit is not offered. */
function choiceList(values: readonly string[]): string {
  let list = '';
  for (const value of values) {
    const longer = list === '' ? value : `${list},${value}`;
    if (!value.includes(',') && longer.length <= longestChoices) list = longer;
  }
  return list;
}
