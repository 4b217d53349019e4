/** Explanations as the pane asks for them: one step at a time, each step under the number by which the next can be asked for. */
import type { Assessment } from '../../assess';
import { upstreamOf, type Node } from '../../calculation/graph/node';
import type { Explanation } from '../../exchange/explain/explanation';
import { explainCell as explainSheetCell, explainNode } from '../../exchange/explain/explain';
import { explanationLines } from '../../exchange/explain/explanationText';
import type { Language } from '../../language/words';
import { rowsOfGroup } from '../../model/activityGroups';
import { placeOf } from '../../ledgers/ledgerTable';
import { cellPosition } from '../../workbook/address';
import type { Figures } from './figures';
import type { PaneResult } from './paneResult';

/** One step with its terms. */
export interface PaneExplanation extends Omit<Explanation, 'children'> {
  /** Number of the figure, to ask for what goes into it; -1 for a formula of the sheet's own. */
  readonly id: number;
  /** Products whose headline figures it goes into, where a ledger cell was asked for. */
  readonly goesInto: readonly string[];
}

/** The step of a figure with its terms; nothing where the number was never given out. */
export function explainFigure(
  assessment: Assessment,
  figures: Figures,
  id: number,
  language: Language,
): PaneExplanation | undefined {
  const node = figures.node(id);
  return node && stepOf(assessment, figures, node, language);
}

/** What stands in a cell of the result sheets, or the sum that a ledger cell goes into; nothing elsewhere. */
export function explainPlace(
  assessment: Assessment,
  figures: Figures,
  result: PaneResult,
  cell: string,
  language: Language,
): PaneExplanation | undefined {
  const shown = nodeOfResultCell(assessment, cell);
  if (shown) return stepOf(assessment, figures, shown, language);
  const onSheet = explainSheetCell(assessment, cell, language, 0);
  if (onSheet) return withoutChildren(onSheet, -1);
  const source = nodeOfLedgerCell(assessment, cell);
  if (!source) return undefined;
  const goesInto = result.products.filter((product) =>
    [product.headline.market, product.headline.location].some(({ id }) => {
      const headline = figures.node(id);
      return headline !== undefined && upstreamOf([headline]).has(source);
    }),
  );
  return { ...stepOf(assessment, figures, source, language), goesInto: [...new Set(goesInto.map(({ name }) => name))] };
}

function stepOf(assessment: Assessment, figures: Figures, node: Node, language: Language): PaneExplanation {
  const explanation = explainNode(assessment, node, language, 1, {
    idOf: (one) => figures.idOf(one),
    cellOf: (one) => figures.cellOf(one),
  });
  const cell = figures.cellOf(node);
  return withoutChildren(
    { ...explanation, ...(cell !== undefined && { cell, formula: formulaAt(assessment, cell) }) },
    figures.idOf(node),
  );
}

function withoutChildren({ children: _children, ...step }: Explanation, id: number): PaneExplanation {
  return { ...step, id, goesInto: [] };
}

/** The explanation as text to paste elsewhere, three steps deep; the same lines as on the command line. */
export function explanationText(
  assessment: Assessment,
  figures: Figures,
  id: number,
  language: Language,
): string | undefined {
  const node = figures.node(id);
  return node && explanationLines(explainNode(assessment, node, language, 3), language).join('\n');
}

/** The live formula of a cell of the result sheets, without `=`; empty where it has none. */
function formulaAt({ reports }: Assessment, cell: string): string {
  const split = cell.lastIndexOf('!');
  const place = cellPosition(cell.slice(split + 1));
  const draft = reports.drafts.find(({ name }) => name === cell.slice(0, split));
  return (place && draft && reports.sheet(draft).rows[place.row - 1]?.[place.column - 1]?.formula) ?? '';
}

/** The node that a cell of a result sheet shows. */
function nodeOfResultCell({ reports }: Assessment, cell: string): Node | undefined {
  const split = cell.lastIndexOf('!');
  const place = cellPosition(cell.slice(split + 1).replace(/\$/g, ''));
  const content =
    place &&
    reports.drafts.find((draft) => draft.name === cell.slice(0, split))?.rows[place.row - 1]?.[place.column - 1];
  return content && 'node' in content ? content.node : undefined;
}

/** The node that a row of a ledger is summed in, or whose factor or value stands in the cell. */
function nodeOfLedgerCell({ reports, calculation }: Assessment, cell: string): Node | undefined {
  const split = cell.lastIndexOf('!');
  const place = cellPosition(cell.slice(split + 1).replace(/\$/g, ''));
  if (!calculation || !place) return undefined;
  const sheet = cell.slice(0, split);
  for (const node of reports.homes.keys()) {
    const { source } = node;
    if (
      source?.kind === 'factor' &&
      source.factor.table.snapshot.sheet === sheet &&
      placeOf(source.factor.table, source.factor.row, 'value').cell === cell
    )
      return node;
    if (source?.kind !== 'ledger sum') continue;
    const { snapshot } = source.group.table;
    const row = place.row - snapshot.headerRow - 1;
    const column = place.column - snapshot.firstColumn;
    if (
      snapshot.sheet !== sheet ||
      row < 0 ||
      row >= snapshot.rowCount ||
      column < 0 ||
      column >= snapshot.columns.length
    )
      continue;
    if (rowsOfGroup(source.group, calculation.plant.period).includes(row)) return node;
  }
  return undefined;
}
