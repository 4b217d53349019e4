/** A native chart at the top of its sheet. What it draws stands in cells of its own, so that nobody sees the known part of what is withheld as a bar. */
import { toDouble, type Exact } from '../../quantity/exact';
import { decimals, placesFor, printed, printedTimes, type QuantityKind } from '../../quantity/printed';
import { chartColors } from '../../workbook/look';
import type { ChartPlan } from '../../workbook/sheetPlan';
import { formulaText } from '../../workbook/structuredReference';
import { formats, type ReportContext } from '../context';
import { fixedReference, reference, type Content, type Draft } from '../layout/draft';
import { putSection, type SectionColumn } from '../layout/section';
import { drawnItems, judgedBy, type ChartPart, type ChartSpec, type Drawn } from './chartSpec';

/** A chart that has something to draw. */
export interface SheetChart<Laid> {
  /** Rows of the sheet that it takes. */
  readonly rows: number;
  /** Writes its cells below all else, and the chart into the rows from the given one on. */
  put(draft: Draft, laid: Laid, row: number, toRow: number): void;
}

/** Columns stand side by side up to this many; more lie as bars, and still more are left to the table. */
const mostColumns = 8;
const mostBars = 22;
/** Numbers over columns side by side do not touch up to this many. */
const mostLabels = 10;
const fewestRows = 17;
/** A mark that much above a column, as a share of the largest, stands where its number would. */
const markReach = [0.02, 0.2] as const;
/** Title, axis and legend. */
const rowsAround = 7;

/** The chart; nothing where all is withheld, or nothing but zero. */
export function sheetChart<Item, Laid>(
  context: ReportContext,
  whole: ChartSpec<Item, Laid>,
): SheetChart<Laid> | undefined {
  const spec = { ...whole, items: whole.items.slice(0, mostBars) };
  const items = drawnItems(spec);
  if (!items.some((one) => spec.parts.some((part) => drawnValue(spec, part, one)))) return undefined;
  const lies = items.length > mostColumns && !spec.stands;
  const rows = lies ? Math.max(fewestRows, rowsAround + items.length) : fewestRows;
  const { chart: say } = context.report;
  const title =
    spec.items.length < whole.items.length
      ? context.words.punctuation.withDetail(spec.title, say.first(spec.items.length, whole.items.length))
      : spec.title;
  return {
    rows,
    put: (draft, laid, row, toRow) =>
      draft.charts.push({ ...putChart({ context, spec: { ...spec, title }, items, lies }, draft, laid), row, toRow }),
  };
}

interface Chosen<Item, Laid> {
  readonly context: ReportContext;
  readonly spec: ChartSpec<Item, Laid>;
  readonly items: readonly Drawn<Item>[];
  /** Bars lie, columns stand. */
  readonly lies: boolean;
}

function putChart<Item, Laid>(chosen: Chosen<Item, Laid>, draft: Draft, laid: Laid): Omit<ChartPlan, 'anchor'> {
  const { context, spec, items, lies } = chosen;
  const { report, words } = context;
  const { punctuation } = words;
  const { quantity, unit } = spec;
  const title = punctuation.inUnit(spec.title, quantity === 'share' ? '%' : unit);
  const hasValue = ({ key }: ChartPart<Item, Laid>): boolean =>
    items.some((one) => drawnValue(spec, { key }, one) !== null);
  const bars = spec.parts.filter((part) => part.line === undefined && hasValue(part));
  // Only columns have something drawn over them.
  const over = lies ? [] : spec.parts.filter(({ line }) => line !== undefined);
  const numbers = spec.whole && !lies ? [{ ...spec.whole, line: 'numbers' as const }] : [];
  const series = [...bars, ...over, ...numbers];
  const names = items.map((one) => nameOf(context, spec, one));
  const columns: readonly SectionColumn<Drawn<Item>>[] = [
    { key: 'name', head: spec.of, cell: (one, _, index) => nameCell(chosen, laid, one, index) },
    ...[...(spec.whole ? [spec.whole] : []), ...bars, ...over].map((part): SectionColumn<Drawn<Item>> => ({
      key: part.key,
      head: part.name,
      unit,
      cell: (one, _, index) => partCell(chosen, laid, part, one, index),
    })),
  ];
  const data = putSection(draft, columns, items, {
    title: punctuation.headed(report.chart.data, spec.title),
    isForScreen: true,
    ...(items.some(({ state }) => state === 'withheld' || state === 'beside') && { note: report.chart.note }),
  });
  const hasLine = series.some(({ line }) => line === 'dashed');
  const values = series.map((part) => items.map((one) => drawnValue(spec, part, one)));
  const largest = Math.max(...values.flat().map((value) => Math.abs(value ?? 0)));
  return {
    kind: spec.kind === 'stacked' ? (lies ? 'stackedBar' : 'stackedColumn') : lies ? 'bar' : 'column',
    title,
    description: told(context, spec, title, items),
    categoriesRef: data.range('name', ''),
    categories: names,
    series: series.map(({ key, name, line }, index) => ({
      nameRef: fixedReference(data.head(key), ''),
      name,
      valuesRef: data.range(key, ''),
      values: values[index] ?? [],
      ...(line ? { line, color: chartColors.ink } : hasLine && { color: chartColors.underLine }),
      ...(line === 'numbers' && { below: underMarks(spec, items, largest) }),
    })),
    valueAxis: '',
    format: axisFormat(quantity, largest),
    labelFormat: labelFormat(quantity, largest),
    ...(quantity === 'share' && largest > 0.5 && { most: 1 }),
    ...(spec.kind === 'beside' && items.length * bars.length <= mostLabels && { labelled: true }),
  };
}

/** Items whose number would stand behind a mark that is just above it. */
function underMarks<Item, Laid>(
  { parts }: ChartSpec<Item, Laid>,
  items: readonly Drawn<Item>[],
  largest: number,
): readonly number[] {
  const place = parts.findIndex(({ line }) => line === 'marks');
  return items.flatMap(({ whole, values }, index) => {
    const above = whole && values[place]?.minus(whole).dividedBy(largest).toNumber();
    return above !== undefined && above > markReach[0] && above < markReach[1] ? [index] : [];
  });
}

/** The name, with what keeps the item back or what it leaves out. */
function nameOf<Item, Laid>(
  { words }: ReportContext,
  spec: ChartSpec<Item, Laid>,
  { item, state, lacks }: Drawn<Item>,
): string {
  const said = state === 'withheld' ? words.known.withheld : lacks;
  return said === undefined ? spec.name(item) : words.punctuation.withDetail(spec.name(item), said);
}

function nameCell<Item, Laid>(
  { context, spec }: Chosen<Item, Laid>,
  laid: Laid,
  one: Drawn<Item>,
  index: number,
): Content {
  const { punctuation, known } = context.words;
  const behind = (detail: string | undefined): string =>
    detail === undefined ? '' : `&${formulaText(punctuation.withDetail('', detail))}`;
  return {
    value: nameOf(context, spec, one),
    role: 'label',
    formula: ({ sheet }) => {
      const name = spec
        .nameCells(laid, one.item, index)
        .map((cell) => reference(cell, sheet))
        .join('&" · "&');
      const plain = spec.isNameNumber ? `${name}&""` : name;
      if (one.state === 'none') return plain;
      return `IF(${isKnown(spec, one.item, index, laid, sheet)},${one.lacks === undefined ? plain : `${name}${behind(one.lacks)}`},${name}${behind(known.withheld)})`;
    },
  };
}

/** A cell that the chart draws: blank where there is nothing, the word where the whole is withheld. */
function partCell<Item, Laid>(
  { context, spec }: Chosen<Item, Laid>,
  laid: Laid,
  part: ChartPart<Item, Laid>,
  one: Drawn<Item>,
  index: number,
): Content | undefined {
  const { item, state } = one;
  if (state === 'beside' || part.nodes(item).length === 0) return undefined;
  const { withheld } = context.words.known;
  const value = drawnValue(spec, part, one);
  if (state === 'none' && part.line === undefined) return { value: withheld, align: 'right' };
  return {
    value: value ?? withheld,
    format: formats[formatOf[spec.quantity]],
    ...(value === null && { align: 'right' as const }),
    formula: ({ sheet }) => {
      const number = added(part, item, index, laid, sheet);
      if (part.line !== undefined) return number;
      return `IF(${isKnown(spec, item, index, laid, sheet)},${number},${formulaText(withheld)})`;
    },
  };
}

const formatOf = {
  mass: 'mass',
  energy: 'energy',
  emissions: 'emissions',
  footprint: 'perUnit',
  share: 'share',
  money: 'money',
  count: 'count',
} as const satisfies Readonly<Record<QuantityKind, keyof typeof formats>>;

/** True in the sheet where every number is one by which the item is judged. */
function isKnown<Item, Laid>(
  spec: ChartSpec<Item, Laid>,
  item: Item,
  index: number,
  laid: Laid,
  sheet: string,
): string {
  return `ISNUMBER(${judgedBy(spec, item)
    .map((part) => added(part, item, index, laid, sheet))
    .join('+')})`;
}

function added<Item, Laid>(part: ChartPart<Item, Laid>, item: Item, index: number, laid: Laid, sheet: string): string {
  return part
    .cells(laid, item, index)
    .map((cell) => reference(cell, sheet))
    .join('+');
}

function drawnValue<Item, Laid>(
  spec: ChartSpec<Item, Laid>,
  part: Pick<ChartPart<Item, Laid>, 'key' | 'line'>,
  { state, values, whole }: Drawn<Item>,
): number | null {
  const value = part.key === spec.whole?.key ? whole : values[spec.parts.findIndex(({ key }) => key === part.key)];
  const isOver = part.line !== undefined && part.line !== 'numbers';
  return value && (state === 'drawn' || isOver) ? toDouble(value) : null;
}

/** The chart in words: its title, and each item with its numbers. */
function told<Item, Laid>(
  context: ReportContext,
  spec: ChartSpec<Item, Laid>,
  title: string,
  items: readonly Drawn<Item>[],
): string {
  const { punctuation } = context.words;
  const number = (value: Exact): string => `${printed(value, spec.quantity)}${spec.quantity === 'share' ? '%' : ''}`;
  const sentences = items.map((one) => {
    const name = nameOf(context, spec, one);
    if (one.state === 'withheld' || one.state === 'beside') return name;
    const parts = spec.parts.flatMap(({ name: part }, index) => {
      const value = one.values[index];
      return value ? [spec.parts.length > 1 ? `${part} ${number(value)}` : number(value)] : [];
    });
    const all = punctuation.listed(parts);
    return punctuation.headed(name, one.whole ? punctuation.withDetail(number(one.whole), all) : all);
  });
  return punctuation.sentences([title, ...sentences].map(punctuation.stopped));
}

/** Decimals of the axis: as many as its steps need. */
function axisFormat(quantity: QuantityKind, largest: number): string {
  const shown = largest * printedTimes(quantity);
  const places = shown >= 20 ? 0 : shown >= 2 ? 1 : placesFor(shown / 10, 2);
  return `#,##0${places > 0 ? `.${'0'.repeat(places)}` : ''}${quantity === 'share' ? '%' : ''}`;
}

/** Decimals of the kind, as many as the largest needs; nothing is written for zero, since a text in a cell is drawn as zero. */
function labelFormat(quantity: QuantityKind, largest: number): string {
  const places = placesFor(largest * printedTimes(quantity), decimals[quantity]);
  const number = `#,##0${places > 0 ? `.${'0'.repeat(places)}` : ''}${quantity === 'share' ? '%' : ''}`;
  return `${number};-${number};`;
}
