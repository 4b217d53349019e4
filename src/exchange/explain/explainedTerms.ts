/** The terms of a number with their names, values and units: what the sentence about it is made of. */
import type { Assessment } from '../../assess';
import { numberOf, type Node } from '../../calculation/graph/node';
import { inputAt } from '../../calculation/graph/rule';
import type { Language } from '../../languages';
import { words } from '../../language/words';
import { plainText } from '../../quantity/exact';
import type { CellLabel } from './cellLabels';
import type { ExplainedTerm, SourceRow } from './explanation';
import { sourceTexts } from './sourceTexts';
import { behind, sumOf, termsOf, type Factor, type Term } from './terms';

/** What is known of a node besides its value. */
export interface Naming {
  readonly assessment: Assessment;
  readonly language: Language;
  labelOf(node: Node): CellLabel | undefined;
  cellOf(node: Node): string | undefined;
  /** A number by which more can be asked of a node; nothing where nobody answers. */
  idOf(node: Node): number | undefined;
}

/** The terms of a number, so many steps deep; empty for a number that stands in a ledger, a library or a definition. */
export function explainedTerms(naming: Naming, node: Node, depth: number): readonly ExplainedTerm[] {
  const shown = behind(node);
  const terms = termsOf(shown, (one) => naming.assessment.reports.homes.has(one)) ?? [];
  const unit = naming.labelOf(node)?.unit ?? naming.labelOf(shown)?.unit ?? '';
  const [only] = terms;
  if (only && terms.length === 1) {
    const [factor, ...others] = only.factors;
    if (!factor) return [];
    if (others.length > 0 || only.operator === '−')
      return only.factors.map((one, index) =>
        ofFactor(naming, one, index === 0 && only.operator === '−' ? '−' : operatorAt(one, index), depth),
      );
  }
  const head = headOf(naming, node);
  return terms.map((term) => ofTerm(naming, term, unit, head, depth));
}

function ofTerm(naming: Naming, term: Term, unit: string, head: string, depth: number): ExplainedTerm {
  const { of, factors, value, operator } = term;
  const [factor, ...others] = factors;
  const isNode = factor !== undefined && others.length === 0 && factor.operator === '×' && factor.nodes.length === 1;
  const { title } = naming.labelOf(of) ??
    labelOfLine(naming, factor) ?? { title: factor ? partOf(naming, factor) : '' };
  const named = head !== '' && title.startsWith(head) ? title.slice(head.length) : title;
  const text = value ? plainText(isNode || operator === '−' ? value.abs() : value) : null;
  if (isNode && factor)
    return { ...ofNode(naming, factor.nodes[0] ?? of, depth), operator, title: named, value: text, unit };
  return {
    operator,
    title: named,
    value: text,
    unit,
    ...cellOf(naming, of),
    rows: [],
    rowCount: 0,
    terms: factors.map((one, index) => ofFactor(naming, one, operatorAt(one, index), depth)),
    hasTerms: true,
    ...source(
      naming,
      factors.flatMap(({ operator: by, nodes }) => (by === '×' ? nodes : [])),
    ),
  };
}

/** A line of a sum that has no name of its own is called after what it is made of, emissions before amounts: `Liquid aluminium · Electrolysis: Scope 1`. */
function labelOfLine(naming: Naming, factor: Factor | undefined): CellLabel | undefined {
  const [node, ...others] = factor?.nodes ?? [];
  if (!node || others.length > 0 || typeof factor?.name !== 'object' || factor.name.rule.name !== 'total')
    return undefined;
  const labels = [node, ...node.inputs].flatMap((one) => naming.labelOf(one) ?? []).filter(({ title }) => title !== '');
  return labels.find(({ unit }) => unit.startsWith('tCO2e')) ?? labels[0];
}

/** The first factor needs no sign, unless it divides. */
const operatorAt = ({ operator }: Factor, index: number): ExplainedTerm['operator'] =>
  index === 0 && operator === '×' ? '' : operator;

function ofFactor(naming: Naming, factor: Factor, operator: ExplainedTerm['operator'], depth: number): ExplainedTerm {
  const [node, ...more] = factor.nodes;
  const value = sumOf(factor);
  const text = value ? plainText(value) : null;
  const title = partOf(naming, factor);
  if (node && more.length === 0) {
    const known = ofNode(naming, node, depth);
    return { ...known, operator, title: known.title || title, value: text };
  }
  return { operator, title, value: text, unit: '', rows: [], rowCount: 0, terms: [], hasTerms: false };
}

function ofNode(naming: Naming, node: Node, depth: number): ExplainedTerm {
  const { calculation } = naming.assessment;
  const label = naming.labelOf(node);
  const [number, id] = [numberOf(node), naming.idOf(node)];
  const texts = node.source && calculation ? sourceTexts(calculation, node.source, naming.language) : undefined;
  return {
    operator: '',
    title: label?.title ?? '',
    value: number ? plainText(number) : null,
    unit: (texts?.factor?.unit ?? label?.unit ?? '').replace(/^1$/, ''),
    ...cellOf(naming, node),
    ...(id !== undefined && { id }),
    rows: texts?.rows ?? [],
    rowCount: texts?.rowCount ?? 0,
    ...(texts?.factor && { factor: texts.factor }),
    terms: depth > 1 ? explainedTerms(naming, node, depth - 1) : [],
    hasTerms: node.inputs.length > 0 || node.source?.kind === 'loop',
    ...source(naming, [node]),
  };
}

const cellOf = (naming: Naming, node: Node): { readonly cell?: string } => {
  const cell = naming.cellOf(node);
  return cell === undefined ? {} : { cell };
};

function partOf({ language }: Naming, { name }: Factor): string {
  const { rule, explain } = words(language);
  if (name === undefined) return '';
  if (name === 'reaching') return explain.reaching;
  return rule[name.rule.name].inputs[inputAt(name.rule, name.place)] ?? '';
}

/** What the number is of, which its terms need not say again: `Slab · Casthouse: ` of `Slab · Casthouse: Market-based`. */
function headOf(naming: Naming, node: Node): string {
  const between = words(naming.language).punctuation.headed('', '');
  const title = naming.labelOf(node)?.title ?? '';
  const at = title.indexOf(between);
  return at < 0 ? '' : title.slice(0, at + between.length);
}

function source(
  naming: Naming,
  nodes: readonly Node[],
): { readonly source?: SourceRow; readonly sourceCount?: number } {
  const found = mainRows(naming, nodes, new Set());
  return found ? { source: found.first, sourceCount: found.count } : {};
}

/** The ledger rows behind the largest terms; emissions before what they are spread over. */
function mainRows(
  naming: Naming,
  nodes: readonly Node[],
  seen: Set<Node>,
): { readonly first: SourceRow; readonly count: number } | undefined {
  const { calculation, reports } = naming.assessment;
  const rank = (node: Node): number => (/^tCO2e/.test(naming.labelOf(node)?.unit ?? '') ? 0 : 1);
  for (const node of [...nodes].sort((a, b) => rank(a) - rank(b))) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.source && calculation && node.source.kind !== 'loop') {
      const { rows, rowCount } = sourceTexts(calculation, node.source, naming.language);
      if (rows[0]) return { first: rows[0], count: rowCount };
      continue;
    }
    const terms = termsOf(node, (one) => reports.homes.has(one));
    const next = terms
      ? terms.map(({ factors }) => factors.flatMap(({ operator, nodes: over }) => (operator === '×' ? over : [])))
      : [node.inputs];
    for (const over of next) {
      const found = mainRows(naming, over, seen);
      if (found) return found;
    }
  }
  return undefined;
}
