/** Turns drafts into sheet plans: every node gets its cell, every cell its formula and the value expected. */
import type { Node } from '../../calculation/graph/node';
import { isBlocked } from '../../calculation/graph/value';
import type { Finding } from '../../findings/finding';
import { toDouble } from '../../quantity/exact';
import { cellAddress } from '../../workbook/address';
import type { MarkPlan, PlannedCell, SheetPlan } from '../../workbook/sheetPlan';
import { formulaText } from '../../workbook/structuredReference';
import { placedCharts } from './chartPlaces';
import { columnWidths } from './columnWidths';
import { filledDown } from './filledDown';
import { fittedFormat } from './fittedFormat';
import { rowHeights } from './rowHeights';
import { pageOf, printedColumns, widthsOfPapers } from './page';
import { withWayBack } from './wayBack';
import { wrapCutTexts } from './wrapCutTexts';
import { reference, type Cell, type Content, type Draft, type References } from './draft';

interface Rendered {
  /** The cell where each node stands first. */
  readonly homes: ReadonlyMap<Node, Cell>;
  /** The sheet of one of the drafts, made when it is first asked for. Throws where a formula needs a node that stands nowhere. */
  sheet(draft: Draft): SheetPlan;
}

interface RenderWords {
  /** What a cell says where an error keeps its value back. */
  readonly withheld: string;
  /** The cell of a finding on the findings sheet, as a link. */
  findingLink(finding: Finding): string | undefined;
  /** In which all sheets are set. */
  readonly typeface: string;
  /** The sheet to which the others lead back. */
  readonly cover?: Draft;
}

/** What every cell is rendered with. */
interface Rendering {
  readonly homes: ReadonlyMap<Node, Cell>;
  readonly words: RenderWords;
  comesBack(node: Node): boolean;
}

/** Finds the places in all drafts together, since formulas reach across sheets. */
export function renderDrafts(drafts: readonly Draft[], words: RenderWords): Rendered {
  const homes = findHomes(drafts);
  const rendering: Rendering = { homes, words, comesBack: comingBack(homes) };
  const made = new Map<Draft, SheetPlan>();
  const sheet = (draft: Draft): SheetPlan => {
    const known = made.get(draft) ?? renderDraft(draft, rendering);
    made.set(draft, known);
    return known;
  };
  return { homes, sheet };
}

function renderDraft(draft: Draft, rendering: Rendering): SheetPlan {
  const { words } = rendering;
  const rendered = Array.from(draft.rows, (contents, row) =>
    Array.from(
      contents ?? [],
      (content, column) =>
        content && fitted(renderCell(content, { sheet: draft, row: row + 1, column: column + 1 }, rendering)),
    ),
  );
  const cells = filledDown(rendered, draft.withholding?.word);
  const font = words.typeface;
  const widths =
    draft.widths.length > 0
      ? draft.widths
      : columnWidths(cells, draft.sections, { papers: widthsOfPapers, printed: printedColumns(draft) }, font);
  const whole = wrapCutTexts(cells, widths, draft.sections, font);
  const rows = words.cover && draft !== words.cover ? withWayBack(whole, widths, words.cover.name, font) : whole;
  const heights = rowHeights(rows, widths, font);
  const { columnsInView: _, printedColumns: __, ...extras } = draft.extras;
  const charts = placedCharts(draft.charts, widths);
  const marks = [...(extras.marks ?? []), ...withheldMarks(rows, words.withheld)];
  return {
    key: draft.key,
    name: draft.name,
    font,
    widths,
    ...pageOf(draft, rows, widths, heights, charts),
    ...extras,
    ...(marks.length > 0 ? { marks } : {}),
    ...(draft.tables.length > 0 ? { tables: draft.tables } : {}),
    charts,
    rows,
    heights,
  };
}

/** What is withheld is red as long as a cell says so. */
function withheldMarks(rows: SheetPlan['rows'], said: string): readonly MarkPlan[] {
  const isThere = rows.some((row) => row.some((cell) => cell?.value === said));
  const last = cellAddress(rows.length, Math.max(1, ...rows.map((row) => row.length)));
  return isThere ? [{ range: `A1:${last}`, when: `A1=${formulaText(said)}`, role: 'bad' }] : [];
}

/** Decimals as the value needs them. */
function fitted(cell: PlannedCell): PlannedCell {
  return cell.format && typeof cell.value === 'number'
    ? { ...cell, format: fittedFormat(cell.format, cell.value) }
    : cell;
}

function findHomes(drafts: readonly Draft[]): Map<Node, Cell> {
  const homes = new Map<Node, Cell>();
  for (const draft of drafts) {
    draft.rows.forEach((cells, row) =>
      cells?.forEach((content, column) => {
        if (content && 'node' in content && content.node.source?.kind !== 'constant' && !homes.has(content.node))
          homes.set(content.node, { sheet: draft, row: row + 1, column: column + 1 });
      }),
    );
  }
  return homes;
}

function renderCell(content: Content, cell: Cell, { homes, words, comesBack }: Rendering): PlannedCell {
  const { value, ...looks } = looksOf(content);
  if (!('node' in content) && !('formula' in content)) return { ...looks, value: value as PlannedCell['value'] };
  const references: References = { sheet: cell.sheet.name, node: (node) => referenceTo(node, cell, homes) };
  if (!('node' in content)) return { ...looks, value: content.value, formula: content.formula(references) };
  const { node } = content;
  const home = homes.get(node);
  const isHome = home?.sheet === cell.sheet && home.row === cell.row && home.column === cell.column;
  const own = (): Formula => {
    if (node.source?.kind === 'loop' && isHome) return loopFormula(node, cell, homes);
    const formula =
      content.formula?.(references) ??
      (isHome ? ruleFormula(node, cell, homes) : home && reference(home, cell.sheet.name));
    return formula === undefined ? {} : { formula };
  };
  if (!isBlocked(node.value)) {
    const formula = own();
    return { ...looks, value: toDouble(node.value), ...(formula.formula === '0' ? {} : formula) };
  }
  const planned = withheld(node.value, looks, words);
  const { withholding } = cell.sheet;
  if (content.isGuarded) return { ...planned, ...own() };
  // A word that no formula says keeps its colour, by which it is known as ours.
  const kept: PlannedCell = { ...planned, role: 'bad' };
  if (!withholding?.comesBack(node) || content.isPlain || !comesBack(node)) return kept;
  const { formula, ...array } = own();
  if (formula === undefined) return kept;
  if (content.formula === undefined && !isHome) return { ...planned, formula };
  const holds = withholding.holds(withholding.reasonOf([node]), cell.sheet.name);
  return { ...planned, ...array, formula: `IF(${holds},${formulaText(withholding.word)},${formula})` };
}

type Formula = Pick<PlannedCell, 'formula' | 'arrayRange'>;

/**
 * Whether a number that is withheld comes back where it stands: everything on the way to it comes back, and stands in a cell or in brackets. Otherwise it
 * stays withheld, for a sum would pass over the word in its cell.
 */
function comingBack(homes: ReadonlyMap<Node, Cell>): (node: Node) => boolean {
  const known = new Map<Node, boolean>();
  const comesBack = (node: Node): boolean => {
    if (!isBlocked(node.value)) return true;
    const found = known.get(node) ?? isFollowed(node);
    known.set(node, found);
    return found;
  };
  const isFollowed = (node: Node): boolean => {
    if (isGivenHere(node)) return true;
    const home = homes.get(node);
    const content = home?.sheet.rows[home.row - 1]?.[home.column - 1];
    const isOfSheet = content !== undefined && 'formula' in content && content.formula !== undefined;
    if (content?.isPlain || home?.sheet.withholding?.comesBack(node) === false) return false;
    const parts = partsOf(node);
    if (!parts) return isOfSheet;
    const canStand = (part: Node): boolean => homes.has(part) || isGivenHere(part) || part.rule !== undefined;
    return parts.every((part) => comesBack(part) && (isOfSheet || canStand(part)));
  };
  return comesBack;
}

/** What the formula of a number names. */
function partsOf({ rule, inputs, source }: Node): readonly Node[] | undefined {
  return source?.kind === 'loop' ? [...source.matrix.flat(), ...source.rightSide] : rule && inputs;
}

/** A constant, or the nothing that rows add beside the lines that hold them. */
function isGivenHere({ value, source }: Node): boolean {
  return source?.kind === 'constant' && (source.beside === 'lines' || !isBlocked(value));
}

function looksOf(content: Content): Omit<PlannedCell, 'formula' | 'arrayRange'> & { readonly value: unknown } {
  const { role, format, wrap, align, indent, link } = content;
  return {
    value: 'value' in content ? content.value : null,
    ...(role ? { role } : {}),
    ...(format ? { format } : {}),
    ...(wrap ? { wrap } : {}),
    ...(align ? { align } : {}),
    ...(indent ? { indent } : {}),
    ...(link ? { link } : {}),
  };
}

function withheld(value: { readonly blockedBy: readonly Finding[] }, looks: object, words: RenderWords): PlannedCell {
  const [first] = value.blockedBy;
  const link = first && words.findingLink(first);
  return { align: 'right', ...looks, value: words.withheld, ...(link ? { link } : {}) };
}

/** The formula that a node's rule gives over the cells of its inputs; nothing for a number that is given. */
function ruleFormula(node: Node, cell: Cell, homes: ReadonlyMap<Node, Cell>): string | undefined {
  if (!node.rule || (node.rule.name === 'total' && node.inputs.length === 0)) return undefined;
  const formula = withoutOnes(node.rule.formula(...node.inputs.map((input) => referenceTo(input, cell, homes))));
  return isNothing(formula) ? '0' : formula;
}

/** True of a product one of whose factors is a 0 that stands in no cell. */
function isNothing(formula: string): boolean {
  return /^[^-+(),]+$/.test(formula) && /(^|\*)0(?=[*/]|$)/.test(formula);
}

/** A factor of 1 that stands in no cell says nothing in a formula. */
function withoutOnes(formula: string): string {
  return formula
    .replace(/\*1(?![\d.])/g, '')
    .replace(/^1\*/, '')
    .replace(/\/1(?![\d.])/g, '');
}

function referenceTo(node: Node, cell: Cell, homes: ReadonlyMap<Node, Cell>): string {
  const home = homes.get(node);
  if (home) return reference(home, cell.sheet.name);
  if (node.source?.kind === 'constant' && isGivenHere(node)) return isBlocked(node.value) ? '0' : node.value.toFixed();
  if (node.rule) {
    const formula = node.inputs.length === 0 ? '0' : ruleFormula(node, cell, homes);
    return formula === '0' ? formula : `(${formula})`;
  }
  throw new Error(
    `a formula in ${cell.sheet.name}!${cellAddress(cell.row, cell.column)} needs a ${node.source?.kind ?? 'number'} that stands in no cell`,
  );
}

/** A loop's totals are one matrix formula, standing in the rows of its processes. */
function loopFormula(node: Node, cell: Cell, homes: ReadonlyMap<Node, Cell>): Formula {
  if (node.source?.kind !== 'loop' || node.source.row > 0) return {};
  const { matrix, rightSide } = node.source;
  const block = (nodes: readonly Node[]): string => {
    const [first, last] = [nodes[0], nodes[nodes.length - 1]];
    const start = first && homes.get(first);
    const end = last && homes.get(last);
    if (!start || !end) throw new Error('a loop stands in no cells');
    const text = reference(start, cell.sheet.name);
    return start === end || nodes.length === 1 ? text : `${text}:${cellAddress(end.row, end.column)}`;
  };
  const size = rightSide.length;
  return {
    formula: `MMULT(MINVERSE(${block(matrix.flat())}),${block(rightSide)})`,
    arrayRange: `${cellAddress(cell.row, cell.column)}:${cellAddress(cell.row + size - 1, cell.column)}`,
  };
}
