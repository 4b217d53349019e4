/** What must be true of every chart on a sheet of ours; says in words where it is not. */
import { cellAddress, cellPosition } from '../../src/workbook/address';
import { chartColors } from '../../src/workbook/look';
import type { ChartPlan, PlannedCell, SheetPlan } from '../../src/workbook/sheetPlan';

/** Points that a page of the sheet's paper leaves between its margins, landscape. */
const pages = { A4: { width: 842 - 72, height: 595 - 86 }, A3: { width: 1191 - 72, height: 842 - 86 } };
const pointsOf = (width: number): number => (Math.round(width * 7) + 5) * 0.75;

/** The faults of the charts of a sheet, none where all is well. */
export function chartFaults(sheet: SheetPlan): readonly string[] {
  return (sheet.charts ?? []).flatMap((chart) =>
    [
      ...drawsItsCells(sheet, chart),
      ...drawsNothingWithheld(chart),
      ...tellsItsNumbers(sheet, chart),
      ...coversNothing(sheet, chart),
      ...liesOnOnePage(sheet, chart),
      ...alikeInGrey(fillsOf(chart)).map((pair) => `in grey print ${pair} look alike`),
    ].map((fault) => `${sheet.name}, ${chart.title}: ${fault}`),
  );
}

/** The fills of bars and columns, in the order in which they lie beside or on one another. */
function fillsOf({ series }: ChartPlan): readonly string[] {
  return series.flatMap(({ line, color }, at) =>
    line === undefined ? [color ?? chartColors.series[at % chartColors.series.length] ?? ''] : [],
  );
}

/** The cells of a range such as `'Recycled content'!$A$5:$A$9` of the sheet, or of one cell. */
export function cellsOf(sheet: SheetPlan, range: string): readonly (PlannedCell | undefined)[] {
  const bang = range.lastIndexOf('!');
  if (range.slice(0, bang).replace(/^'|'$/g, '') !== sheet.name) return [];
  const [first, last = first] = range
    .slice(bang + 1)
    .replaceAll('$', '')
    .split(':')
    .map((address) => cellPosition(address ?? ''));
  if (!first || !last) return [];
  const cells: (PlannedCell | undefined)[] = [];
  for (let row = first.row; row <= last.row; row++) cells.push(sheet.rows[row - 1]?.[first.column - 1]);
  return cells;
}

function drawsItsCells(sheet: SheetPlan, { categoriesRef, categories, series }: ChartPlan): readonly string[] {
  const number = (cell: PlannedCell | undefined): number | null =>
    typeof cell?.value === 'number' ? cell.value : null;
  const names = cellsOf(sheet, categoriesRef).map((cell) => cell?.value);
  return [
    ...(same(names, categories) ? [] : [`its names are not those of ${categoriesRef}`]),
    ...series.flatMap(({ name, nameRef, values, valuesRef }) => [
      ...(cellsOf(sheet, nameRef)[0]?.value === name ? [] : [`${name} is not what ${nameRef} says`]),
      ...(same(cellsOf(sheet, valuesRef).map(number), values) ? [] : [`${name} is not what ${valuesRef} holds`]),
      ...(cellsOf(sheet, valuesRef).some((cell) => typeof cell?.value === 'number' && cell.formula === undefined)
        ? [`${name} draws a number without a formula`]
        : []),
    ]),
  ];
}

/** An item has all its bars, or none and says why. */
function drawsNothingWithheld({ categories, series }: ChartPlan): readonly string[] {
  const bars = series.filter(({ line }) => line !== 'marks' && line !== 'dashed');
  return categories.flatMap((name, at) => {
    const isNamed = /[(（](withheld|暂不列示)[)）]/.test(name);
    const drawn = bars.filter(({ values }) => values[at] !== null).length;
    if (isNamed && drawn > 0) return [`${name} has a bar`];
    return !isNamed && drawn === 0 && !/[(（]/.test(name) && bars.length === series.length
      ? [`${name} has no bar and does not say why`]
      : [];
  });
}

/** The alternative text holds every number that is drawn, as it is printed. */
function tellsItsNumbers(sheet: SheetPlan, { title, description, categories, series }: ChartPlan): readonly string[] {
  const told = description.split(/(?<=[.。])\s*/);
  return [
    ...(description.startsWith(title) ? [] : ['its alternative text does not begin with its title']),
    ...categories.flatMap((name, at) => {
      const sentence = told.find((one) => one.startsWith(name)) ?? description.slice(description.indexOf(name));
      if (!description.includes(name)) return [`its alternative text leaves out ${name}`];
      return series.flatMap(({ values, valuesRef }) => {
        const value = values[at];
        const format = cellsOf(sheet, valuesRef)[at]?.format ?? '';
        if (value === null || value === undefined) return [];
        const printed = shown(value, format);
        return description.slice(description.indexOf(sentence)).includes(printed)
          ? []
          : [`its alternative text leaves out ${printed} of ${name}`];
      });
    }),
  ];
}

/** The number as its cell shows it. */
function shown(value: number, format: string): string {
  const isShare = format.includes('%');
  const places = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const text = new Intl.NumberFormat('en', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  }).format(Number((value * (isShare ? 100 : 1)).toPrecision(15)));
  return isShare ? `${text}%` : text;
}

function coversNothing(sheet: SheetPlan, chart: ChartPlan): readonly string[] {
  const { row, column, toRow, toColumn } = chart.anchor;
  const faults: string[] = [];
  for (let at = row; at < toRow; at++)
    for (let across = column; across < toColumn; across++) {
      const value = sheet.rows[at - 1]?.[across - 1]?.value;
      if (value !== undefined && value !== null) faults.push(`it covers ${cellAddress(at, across)}`);
    }
  for (const other of sheet.charts ?? []) {
    const { anchor } = other;
    const apart = anchor.row >= toRow || anchor.toRow <= row || anchor.column >= toColumn || anchor.toColumn <= column;
    if (other !== chart && !apart) faults.push(`it covers ${other.title}`);
  }
  return faults;
}

/** From the top of the first page: a sheet is printed as wide as its pages; a chart is on the first of those side by side. */
function liesOnOnePage(sheet: SheetPlan, { anchor }: ChartPlan): readonly string[] {
  const { width, height } = pageOf(sheet);
  const printed = columns(sheet);
  const all = printed.reduce((sum, one) => sum + pointsOf(one), 0);
  const scale = Math.min(1, (width * (sheet.pagesAcross ?? 1)) / all);
  const right = printed.slice(0, anchor.toColumn - 1).reduce((sum, one) => sum + pointsOf(one), 0);
  let bottom = 0;
  for (let row = 1; row < anchor.toRow; row++) bottom += sheet.heights?.[row] ?? 15;
  const isBroken = (sheet.pageBreaks ?? []).some((row) => row > anchor.row && row < anchor.toRow);
  return [
    ...(bottom * scale > height || isBroken ? ['it is cut by the end of a page'] : []),
    ...(right * scale > width + 1 ? ['it is cut by the side of a page'] : []),
    ...(isOutside(sheet.printArea, anchor) ? ['it is not printed whole'] : []),
  ];
}

function pageOf({ paper, landscape = false }: SheetPlan): { readonly width: number; readonly height: number } {
  const { width, height } = pages[paper ?? 'A4'];
  return landscape ? { width, height } : { width: height + 86 - 72, height: width + 72 - 86 };
}

function isOutside(printArea: string | undefined, { toRow, toColumn }: ChartPlan['anchor']): boolean {
  const last = cellPosition(printArea?.split(':')[1] ?? '');
  return last !== undefined && (toRow - 1 > last.row || toColumn - 1 > last.column);
}

/** Widths of the columns that are printed, or of those that hold anything, or a chart. */
function columns(sheet: SheetPlan): readonly number[] {
  const printed = cellPosition(sheet.printArea?.split(':')[1] ?? '')?.column;
  const last = Math.max(
    printed ?? Math.max(...sheet.rows.map((cells) => cells.length)),
    ...(sheet.charts ?? []).map(({ anchor }) => anchor.toColumn - 1),
  );
  return Array.from({ length: last }, (_, column) => sheet.widths[column] ?? 9);
}

/** Neighbouring fills whose brightness is so near that grey print shows one. */
export function alikeInGrey(colors: readonly string[]): readonly string[] {
  const brightness = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = (color.match(/../g) ?? []).map((part) => parseInt(part, 16));
    return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
  };
  return colors.flatMap((color, at) => {
    const next = colors[at + 1];
    return next !== undefined && Math.abs(brightness(color) - brightness(next)) < leastStep ? [`${color} ${next}`] : [];
  });
}

/** A tenth of the way from black to white: less is lost in print. */
const leastStep = 0.1;

function same(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}
