/** The bridge down to the lines of the ledgers as a sheet: each line beside its group's part, with live sums that meet it. */
import { words as wordsOf, type Language } from '../language/words';
import { toDouble, type Exact } from '../quantity/exact';
import { text } from '../reports/layout/contents';
import { fixedReference, type Cell, type Content, type Draft } from '../reports/layout/draft';
import { putSection, type OfRow, type Section, type SectionColumn } from '../reports/layout/section';
import { resultNames } from '../reports/resultWords';
import type { PartLines, ResultBridge } from './bridge';
import { ledgerOfLine, namesOfLine } from './bridgeWords';
import type { ChangeGroup } from './changeGroups';

interface Row {
  readonly of: ResultBridge;
  readonly group: ChangeGroup;
  readonly part: Exact;
  /** Counts the parts, so that a row's part is known again. */
  readonly count: number;
  /** Nothing where it is what lines cannot tell apart. */
  readonly line: readonly string[] | undefined;
  readonly value: Exact;
}

/** Puts the lines of these bridges; `cellOf` tells where the bridge has the part of a group. */
export function putLines(
  draft: Draft,
  bridges: readonly ResultBridge[],
  look: {
    readonly language: Language;
    readonly number: (value: Exact, unit: string) => Content;
    cellOf(of: ResultBridge, group: ChangeGroup): Cell;
  },
): void {
  const words = wordsOf(look.language);
  const { sheet, group: groupNames } = words.comparison;
  const named = resultNames(words);
  draft.widths.push(30, 30, 12, 44, 18, 46, 14, 14, 14, 14, 8);
  const parts = bridges.flatMap((of) => of.byLines().map((lines) => ({ of, lines })));
  const rows = parts.flatMap(({ of, lines }, index) => rowsOf(of, lines, index + 1));
  const places: { laid?: Section } = {};
  const columnOf = (key: string): string => places.laid?.range(key, draft.name) ?? '';
  const columns: readonly SectionColumn<Row>[] = [
    { key: 'of', head: sheet.of, cell: ({ of }) => text(named(of.result).subject, { role: 'label' }) },
    { key: 'result', head: sheet.result, cell: ({ of }) => text(named(of.result).name) },
    { key: 'unit', head: sheet.unit, cell: ({ of }) => text(named(of.result).unit, { align: 'center' }) },
    { key: 'group', head: sheet.group, cell: ({ group }) => text(groupNames[group]) },
    {
      key: 'ledger',
      head: sheet.ledger,
      cell: ({ line }) => text(line ? ledgerOfLine(line, look.language) : '–'),
    },
    { key: 'line', head: sheet.line, cell: ({ line }) => text(line ? namesOfLine(line) : sheet.rest) },
    { key: 'value', head: sheet.explains, cell: ({ of, value }) => look.number(value, of.result.unit) },
    {
      key: 'part',
      head: sheet.part,
      cell: ({ of, group, part }) => ({
        ...look.number(part, of.result.unit),
        formula: () => fixedReference(look.cellOf(of, group), draft.name),
      }),
    },
    {
      key: 'sum',
      head: sheet.lineSum,
      cell: ({ of, part }) => look.number(part, of.result.unit),
      formula: (at: OfRow) => `SUMIFS(${columnOf('value')},${columnOf('count')},${at('count')})`,
    },
    {
      key: 'check',
      head: sheet.linesMeet,
      cell: () => ({ value: true, align: 'center' }),
      formula: (at: OfRow) => `ABS(${at('sum')}-${at('part')})<=ABS(${at('part')})/1000000000`,
    },
    { key: 'count', head: sheet.count, cell: ({ count }) => ({ value: count, format: '0' }) },
  ];
  places.laid = putSection(draft, columns, rows, { note: sheet.linesNote });
}

/** Of a part, its lines and what they leave, where that is more than rounding. */
function rowsOf(of: ResultBridge, { part, lines, rest }: PartLines, count: number): readonly Row[] {
  const { group, mean } = part;
  const row = { of, group, part: mean, count };
  const isLeft = Math.abs(toDouble(rest)) > Math.abs(toDouble(mean)) * 1e-10;
  return [
    ...lines.map(({ line, value }): Row => ({ ...row, line, value })),
    ...(isLeft || lines.length === 0 ? [{ ...row, line: undefined, value: rest }] : []),
  ];
}
