/** The sentences that transparency guidelines on scrap ask to be published, as formulas over the results. */
import { numberOf, type Node } from '../calculation/node';
import { exact, plainText } from '../quantity/exact';
import { formulaText } from '../workbook/structuredReference';
import type { AllocationRow } from './allocationSection';
import type { ReportContext } from './context';
import { text } from './contents';
import { fixedReference, nextRow, putRow, type Content, type References } from './draft';
import type { RecycledRow } from './recycledSheet';

/** A piece of a sentence: words, a figure with the cell of its decimals, or a share as per cent. */
type Piece = string | Node;

const decimals = 3;

/** Puts the text below the methods: what was counted how, then one sentence per product. A figure that is withheld leaves its sentence out. */
export function putDisclosureText(context: ReportContext, rows: readonly AllocationRow[], recycled: readonly RecycledRow[]): void {
  const { calculation, report, words, drafts } = context;
  const { disclosure, titles } = words.method;
  const { plant, scrap } = calculation;
  const draft = drafts.footprints;
  const start = nextRow(draft) + 1;
  putRow(draft, start, 1, [text(titles.disclosure, { role: 'section' }), ...Array.from({ length: 9 }, (): Content => ({ value: null, role: 'section' }))]);
  const decimalsCell = { sheet: draft, row: start + 1, column: 3 };
  putRow(draft, start + 1, 1, [text(disclosure.decimals, { role: 'label' }), { value: null }, { value: decimals, role: 'input' }]);
  const sentence = (pieces: readonly Piece[]): Content | undefined => {
    const nodes = pieces.filter((piece): piece is Node => typeof piece !== 'string');
    if (nodes.some((node) => !numberOf(node))) return undefined;
    const value = pieces.map((piece) => (typeof piece === 'string' ? piece : plainText(exact(Number((numberOf(piece) ?? exact(0)).toPrecision(15))).toDecimalPlaces(decimals, 4)))).join('');
    const part = (piece: Piece, references: References): string =>
      typeof piece === 'string' ? formulaText(piece) : `ROUND(${references.node(piece)},${fixedReference(decimalsCell, references.sheet)})`;
    return { value, role: 'note', formula: (references) => pieces.map((piece) => part(piece, references)).join('&') };
  };
  const view = plant.settings.electricityView === 'market-based' ? ('market' as const) : ('location' as const);
  const fixed: readonly (readonly Piece[])[] = [
    [disclosure.method(words.allocation[plant.settings.allocation], plant.settings.gwp, words.scrapAllocation[plant.settings.scrapAllocation])],
    [disclosure.scrap[0] ?? '', scrap.preConsumer, disclosure.scrap[1] ?? '', scrap.postConsumer, disclosure.scrap[2] ?? '', scrap.internal, disclosure.scrap[3] ?? ''],
  ];
  const perProduct = rows.map((row): readonly Piece[] => {
    const { output } = row.row;
    const unit = report.units.perTonne(output.product.unit.symbol);
    const shares = recycled.find((candidate) => candidate.output === output)?.shares;
    const figures: readonly Piece[] = [
      disclosure.lead(output.product.name, words.view[plant.settings.electricityView]), row.row[view], disclosure.cutOff(unit), row.coProduct[view], disclosure.coProduct(unit), row.apart[view], disclosure.apart(unit),
    ];
    const known = shares && [shares.organisation.pre, shares.organisation.post].every((node) => numberOf(node));
    const { content } = disclosure;
    return known ? [...figures, content[0] ?? '', shares.organisation.pre, content[1] ?? '', shares.organisation.post, content[2] ?? ''] : figures;
  });
  let row = start + 2;
  for (const pieces of [...fixed, ...perProduct]) {
    const content = sentence(pieces);
    if (content) putRow(draft, row++, 1, [content]);
  }
}
