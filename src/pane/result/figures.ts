/** The numbers that the pane shows, each under a number of its own by which it can be asked for again. */
import { numberOf, reasonsOf, type Node } from '../../calculation/graph/node';
import type { Finding } from '../../findings/finding';
import { plainText } from '../../quantity/exact';
import { readingOrder } from '../../reports/allSheets';
import type { Reports } from '../../reports/composeReports';
import type { Cell } from '../../reports/layout/draft';
import { cellAddress } from '../../workbook/address';
import type { PaneFigure } from './paneFigure';

/** Digits that cross to the pane: enough for every view, and for the exact text of most results. */
const digits = 30;

export class Figures {
  private readonly nodes: Node[] = [];
  private readonly places: ReadonlyMap<Node, Cell>;
  private readonly ids = new Map<Node, number>();
  private readonly reasons: Finding[];

  /** `findings` are the listed ones; a reason that is not among them is added behind. */
  constructor(
    private readonly reports: Reports,
    findings: readonly Finding[],
  ) {
    this.reasons = [...findings];
    this.places = placesOf(reports);
  }

  /** The figure of a node; equal nodes are one figure. */
  of(node: Node): PaneFigure {
    const value = numberOf(node);
    const cell = this.cellOf(node);
    return {
      id: this.idOf(node),
      value: value ? plainText(value, digits) : null,
      blockedBy: reasonsOf(node).map((finding) => this.reasonOf(finding)),
      ...(cell !== undefined && { cell }),
    };
  }

  /** The node that a figure was made of; nothing for a number never given out. */
  node(id: number): Node | undefined {
    return this.nodes[id];
  }

  /** The number of a node's figure, new where it had none. */
  idOf(node: Node): number {
    const known = this.ids.get(node);
    if (known !== undefined) return known;
    this.ids.set(node, this.nodes.length);
    return this.nodes.push(node) - 1;
  }

  /** Where the node stands in the result sheets, such as `Footprints!F7`, on the sheet where a person reads it. */
  cellOf(node: Node): string | undefined {
    const place = this.places.get(node) ?? this.reports.homes.get(node);
    return place && `${place.sheet.name}!${cellAddress(place.row, place.column)}`;
  }

  /** The listed findings, then the reasons found on the way. */
  allReasons(): readonly Finding[] {
    return this.reasons;
  }

  /** The position of a finding among those that the pane has, added behind where it is not listed. */
  reasonOf(finding: Finding): number {
    const known = this.reasons.indexOf(finding);
    return known < 0 ? this.reasons.push(finding) - 1 : known;
  }
}

/** The first cell that shows each node on the sheets that people read; a figure that none of them shows is looked for where its formula stands. */
function placesOf({ drafts }: Reports): ReadonlyMap<Node, Cell> {
  const places = new Map<Node, Cell>();
  for (const key of readingOrder) {
    const sheet = drafts.find((draft) => draft.key === key);
    sheet?.rows.forEach((contents, row) =>
      contents?.forEach((content, column) => {
        const node = content && ('node' in content ? content.node : content.says);
        if (node && !places.has(node)) places.set(node, { sheet, row: row + 1, column: column + 1 });
      }),
    );
  }
  return places;
}
