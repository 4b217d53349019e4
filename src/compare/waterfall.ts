/** The bridge of one result as a waterfall: its steps as a table of live formulas, and the columns drawn over it. */
import { words as wordsOf, type Language } from '../language/words';
import { exact, toDouble, type Exact } from '../quantity/exact';
import { resultNames } from '../reports/resultWords';
import { text } from '../reports/layout/contents';
import { fixedReference, type Cell, type Content, type Draft } from '../reports/layout/draft';
import { putSection, type SectionColumn } from '../reports/layout/section';
import type { ChangeGroup } from './changeGroups';
import { chartColors } from '../workbook/look';
import { movingParts, partsBySize, type ResultBridge } from './bridge';
import { changeText, valueText } from './bridgeWords';

interface Step {
  readonly key: ChangeGroup | 'earlier' | 'later';
  readonly name: string;
  readonly kind: 'whole' | 'part';
  readonly value: Exact;
  /** Where the step begins and ends. */
  readonly from: Exact;
  readonly to: Exact;
}

export const waterfallRows = 18;

/** Puts the steps below what the sheet holds, and the chart of them into the rows kept free from `row` on. */
export function putWaterfall(
  draft: Draft,
  of: ResultBridge,
  look: {
    readonly row: number;
    readonly format: string;
    readonly language: Language;
    /** Where the bridge has the result's earlier and later value and its parts. */
    cellOf(key: Step['key']): Cell;
  },
): void {
  const words = wordsOf(look.language);
  const { sheet, group } = words.comparison;
  const { subject, name, unit } = resultNames(words)(of.result);
  const steps = stepsOf(of, sheet, (part) => group[part.group]);
  const number = (value: Exact): Content => ({ value: toDouble(value), format: look.format });
  const above = (at: (key: string) => Cell): string => {
    const { row, column, sheet: on } = at('to');
    return fixedReference({ sheet: on, row: row - 1, column }, on.name);
  };
  const here = (at: (key: string) => Cell, key: string): string => fixedReference(at(key), draft.name);
  const risen = (step: Step, key: 'up' | 'down', formula: string): Content => {
    const shown: Content = { value: drawnValue(step, key), format: look.format };
    return step.kind === 'part' ? { ...shown, formula: () => formula } : shown;
  };
  const columns: readonly SectionColumn<Step>[] = [
    { key: 'step', head: sheet.step, cell: ({ name: step }) => text(step, { role: 'label' }) },
    {
      key: 'value',
      head: sheet.value,
      cell: ({ value, key }) => ({ ...number(value), formula: () => fixedReference(look.cellOf(key), draft.name) }),
    },
    {
      key: 'to',
      head: sheet.end,
      cell: ({ to, kind }, at) => ({
        ...number(to),
        formula: () => (kind === 'whole' ? here(at, 'value') : `${above(at)}+${here(at, 'value')}`),
      }),
    },
    {
      key: 'base',
      head: sheet.base,
      cell: ({ from, to, kind }, at) =>
        kind === 'whole'
          ? number(exact(0))
          : { ...number(smaller(from, to)), formula: () => `MIN(${above(at)},${here(at, 'to')})` },
    },
    {
      key: 'total',
      head: sheet.total,
      cell: ({ value, kind }, at) =>
        kind === 'whole' ? { ...number(value), formula: () => here(at, 'value') } : number(exact(0)),
    },
    {
      key: 'up',
      head: sheet.up,
      cell: (step, at) => risen(step, 'up', `MAX(${here(at, 'value')},0)`),
    },
    {
      key: 'down',
      head: sheet.down,
      cell: (step, at) => risen(step, 'down', `MAX(-${here(at, 'value')},0)`),
    },
  ];
  const title = sheet.waterfall(words.punctuation.headed(subject, name));
  const laid = putSection(draft, columns, steps, { title });
  const drawn = (key: 'base' | 'total' | 'up' | 'down', color: string, isSpace?: true) => ({
    nameRef: fixedReference(laid.head(key), ''),
    name: sheet[key],
    valuesRef: laid.range(key, ''),
    values: steps.map((step) => drawnValue(step, key)),
    color,
    ...(isSpace && { isSpace }),
  });
  const [total = '', fall = ''] = chartColors.series;
  draft.charts.push({
    row: look.row,
    toRow: look.row + waterfallRows - 1,
    kind: 'stackedColumn',
    title,
    description: words.punctuation.clauses([
      words.comparison.moved(
        name,
        valueText(of.earlier, of),
        valueText(of.later, of),
        changeText(of.later.minus(of.earlier), of, words),
        '',
      ),
      ...movingParts(of).map(
        (part) => words.punctuation.labelled(group[part.group]) + changeText(part.mean, of, words),
      ),
    ]),
    categoriesRef: laid.range('step', ''),
    categories: steps.map((step) => step.name),
    series: [
      drawn('base', chartColors.ground, true),
      drawn('total', total),
      drawn('up', chartColors.rise),
      drawn('down', fall),
    ],
    valueAxis: unit,
    format: look.format,
  });
}

function drawnValue({ kind, value, from, to }: Step, key: 'base' | 'total' | 'up' | 'down'): number {
  if (kind === 'whole') return key === 'total' ? toDouble(value) : 0;
  if (key === 'base') return toDouble(smaller(from, to));
  const size = toDouble(value);
  return key === 'up' ? Math.max(size, 0) : key === 'down' ? Math.max(-size, 0) : 0;
}

const smaller = (one: Exact, other: Exact): Exact => (one.lessThan(other) ? one : other);

function stepsOf(
  of: ResultBridge,
  sheet: { readonly earlier: string; readonly later: string },
  nameOf: (part: ResultBridge['parts'][number]) => string,
): readonly Step[] {
  const zero = exact(0);
  let at = of.earlier;
  const parts = partsBySize(of).map((part): Step => {
    const from = at;
    at = at.plus(part.mean);
    return { key: part.group, name: nameOf(part), kind: 'part', value: part.mean, from, to: at };
  });
  return [
    { key: 'earlier', name: sheet.earlier, kind: 'whole', value: of.earlier, from: zero, to: of.earlier },
    ...parts,
    { key: 'later', name: sheet.later, kind: 'whole', value: of.later, from: zero, to: of.later },
  ];
}
