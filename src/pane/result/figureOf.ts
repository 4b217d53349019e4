/** Figures of what may have no node at all. */
import type { Node } from '../../calculation/graph/node';
import type { Figures } from './figures';
import type { PaneFigure } from './paneFigure';

const noFigure: PaneFigure = { id: -1, value: null, blockedBy: [] };

/** The figure of a node; one that stands for nothing known where there is none. */
export function figureOf(figures: Figures, node: Node | null | undefined): PaneFigure {
  return node ? figures.of(node) : noFigure;
}
