/** The bridge of one result as a waterfall: its steps as a table of live formulas, and the columns drawn over it. */
import { words as wordsOf, type Language } from '../language/words';
import { exact, toDouble, type Exact } from '../quantity/exact';
import { resultNames } from '../reports/resultWords';
import { text } from '../reports/layout/contents';
import { fixedReference, type Cell, type Content, type Draft } from '../reports/layout/draft';
import { putSection, type SectionColumn } from '../reports/layout/section';
import type { ChangeGroup } from './changeGroups';
import { movingParts, type ResultBridge } from './bridge';
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
  const { subject, name } = resultNames(words)(of.result);
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
      cell: ({ from, to, kind }, at) => ({
        ...number(kind === 'whole' ? exact(0) : smaller(from, to)),
        formula: () => (kind === 'whole' ? '0' : `MIN(${above(at)},${here(at, 'to')})`),
      }),
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
    nameRef: `${quoted(draft.name)}!${fixedReference(laid.head(key), draft.name)}`,
    name: sheet[key],
    valuesRef: `${quoted(draft.name)}!${laid.range(key, draft.name)}`,
    values: steps.map((step) => drawnValue(step, key)),
    color,
    ...(isSpace && { isSpace }),
  });
  draft.charts.push({
    row: look.row,
    toRow: look.row + waterfallRows - 1,
    kind: 'stackedColumn',
    title,
    description: [
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
    ].join('; '),
    categoriesRef: `${quoted(draft.name)}!${laid.range('step', draft.name)}`,
    categories: steps.map((step) => step.name),
    series: [drawn('base', 'FFFFFF', true), drawn('total', '0F5F7A'), drawn('up', 'B5531C'), drawn('down', '8FC3D3')],
    valueAxis: resultNames(words)(of.result).unit,
    format: look.format,
  });
}

/** The name of a sheet as a reference writes it. */
const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;

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
  const parts = [...of.parts]
    .sort((a, b) => b.mean.abs().comparedTo(a.mean.abs()))
    .map((part): Step => {
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
