/** Explains a figure step by step: the rule, what goes into it, down to ledger rows and factors. */
import type { Assessment } from '../../assess';
import type { Node, Source } from '../../calculation/node';
import { formulaKey } from '../../ledgers/cleanText';
import { cellOf, placeOf, textAt, type LedgerTable } from '../../ledgers/ledgerTable';
import { wordFor, words, type Language } from '../../language/words';
import { cellAddress } from '../../workbook/address';
import type { Figures } from './figures';
import type { PaneFigure } from './paneResult';

/** One step of an explanation. */
export interface PaneExplanation {
  readonly figure: PaneFigure;
  /** What the number is. */
  readonly title: string;
  /** What it is where it came from: the row of a factor, the source of a value. */
  readonly note: string;
  /** Standard and clause of the rule. */
  readonly method: string;
  /** Formula in its cell, without `=`. */
  readonly formula: string;
  /** Where to look: its cell in the result sheets, else the ledger cell behind it. */
  readonly cell?: string;
  /** Ledger cells behind a sum, the first ones, and how many there are. */
  readonly rows: readonly string[];
  readonly rowCount: number;
  /** What goes into it; one level deep, each of which can be asked for in turn. */
  readonly inputs: readonly PaneExplanation[];
  readonly hasInputs: boolean;
}

const shownRows = 50;

/** The step of a figure with its inputs; nothing where the number was never given out. */
export function explainFigure(assessment: Assessment, figures: Figures, id: number, language: Language): PaneExplanation | undefined {
  const node = figures.node(id);
  return node && explained(assessment, figures, node, language, 1, '');
}

/** What stands in a cell of the result sheets, or the sum that a ledger cell goes into; nothing elsewhere. */
export function explainCell(assessment: Assessment, figures: Figures, cell: string, language: Language): PaneExplanation | undefined {
  const { reports } = assessment;
  if (!reports) return undefined;
  for (const node of reports.homes.keys()) {
    if (figures.cellOf(node) === cell) return explained(assessment, figures, node, language, 1, '');
  }
  for (const node of reports.homes.keys()) {
    if (node.source?.kind === 'ledger sum' && rowsOf(node.source, Infinity).cells.includes(cell)) return explained(assessment, figures, node, language, 1, '');
    if (node.source?.kind === 'factor' && factorCell(node.source) === cell) return explained(assessment, figures, node, language, 1, '');
  }
  return undefined;
}

function explained(assessment: Assessment, figures: Figures, node: Node, language: Language, depth: number, role: string): PaneExplanation {
  const figure = figures.of(node);
  const own = node.rule ? ruleTexts(node, language) : sourceTexts(node.source, language);
  const rows = node.source?.kind === 'ledger sum' ? rowsOf(node.source, shownRows) : { cells: [], count: 0 };
  const cell = figure.cell ?? (node.source?.kind === 'factor' ? factorCell(node.source) : rows.cells[0]);
  const inputs = node.inputs.filter((input) => input.source?.kind !== 'constant');
  return {
    figure, title: role === '' || own.title === '' ? own.title || role : `${role}: ${own.title}`, note: own.note, method: node.rule?.method ?? '', formula: formulaAt(assessment, figure.cell),
    rows: rows.cells, rowCount: rows.count, hasInputs: inputs.length > 0,
    inputs: depth > 0 ? inputs.map((input) => explained(assessment, figures, input, language, depth - 1, inputRole(node, input, language))) : [],
    ...(cell !== undefined && { cell }),
  };
}

function ruleTexts(node: Node, language: Language): { readonly title: string; readonly note: string } {
  const rules: Readonly<Record<string, { readonly name: string }>> = words(language).rule;
  return { title: rules[node.rule?.name ?? '']?.name ?? node.rule?.name ?? '', note: '' };
}

function inputRole(node: Node, input: Node, language: Language): string {
  const rules: Readonly<Record<string, { readonly inputs: readonly string[] }>> = words(language).rule;
  const names = rules[node.rule?.name ?? '']?.inputs ?? [];
  const position = node.inputs.indexOf(input);
  return names.length === 0 || node.rule?.variadic ? '' : (names[Math.min(position, names.length - 1)] ?? '');
}

function sourceTexts(source: Source | undefined, language: Language): { readonly title: string; readonly note: string } {
  const { label } = words(language);
  switch (source?.kind) {
    case 'ledger sum':
    case 'ledger value':
      return { title: groupTitle(source), note: '' };
    case 'factor': {
      const { factor } = source;
      return { title: `${factor.item} · ${wordFor(words(language).component, factor.component)}`, note: [factor.unitText, textAt(factor.table, 'source', factor.row), textAt(factor.table, 'reference', factor.row)].filter(Boolean).join(' · ') };
    }
    case 'unit size':
      return { title: `${label.unitSize}: ${source.unit.symbol}`, note: '' };
    case 'potential':
      return { title: `${label.potential}: ${source.gas}`, note: '' };
    default:
      return { title: '', note: '' };
  }
}

function groupTitle({ group }: { readonly group: Extract<Source, { kind: 'ledger sum' }>['group'] }): string {
  const texts = group.criteria.map(({ value }) => String(value)).filter((text) => text !== '' && text !== group.unit.symbol);
  return `${group.table.ledger.table}: ${texts.join(' · ')}`;
}

function factorCell({ factor }: Extract<Source, { kind: 'factor' }>): string | undefined {
  return placeOf(factor.table, factor.row, 'value').cell;
}

/** The quantity cells of the rows that agree with the group's criteria. */
function rowsOf({ group }: Extract<Source, { kind: 'ledger sum' }>, most: number): { readonly cells: readonly string[]; readonly count: number } {
  const { table, criteria } = group;
  const position = table.columns.get('quantity')?.position;
  if (position === undefined) return { cells: [], count: 0 };
  const matching = Array.from(table.rows).filter((row) => criteria.every((criterion) => cellMatches(table, criterion.key, row, criterion.value)));
  return { cells: matching.slice(0, most).map((row) => cellOf(table.snapshot, row, position)), count: matching.length };
}

function cellMatches(table: LedgerTable, key: string, row: number, wanted: string | number): boolean {
  const column = table.columns.get(key);
  if (!column) return wanted === '';
  if (typeof wanted === 'number') return column.states[row] === 1 && column.numbers[row] === wanted;
  return formulaKey(textAt(table, key, row)) === formulaKey(wanted);
}

function formulaAt(assessment: Assessment, cell: string | undefined): string {
  if (cell === undefined) return '';
  const split = cell.lastIndexOf('!');
  const sheet = assessment.reports?.sheets.find((candidate) => candidate.name === cell.slice(0, split));
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell.slice(split + 1)) ?? [];
  const row = sheet?.rows[Number(digits) - 1];
  return row?.find((planned, index) => planned?.formula !== undefined && cellAddress(Number(digits), index + 1) === `${letters}${digits}`)?.formula ?? '';
}
