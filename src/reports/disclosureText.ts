/** The sentences that transparency guidelines on scrap ask to be published, as formulas over the results. */
import { numberOf, type Node } from '../calculation/node';
import { exact, plainText } from '../quantity/exact';
import { formulaText } from '../workbook/structuredReference';
import type { AllocationRow } from './allocationSection';
import type { ReportContext } from './context';
import { text } from './contents';
import { fixedReference, nextRow, putRow, type Content, type References } from './draft';
import type { RecycledRow } from './recycledRows';

/** A piece of a sentence: words, or a figure whose cell the formula refers to. */
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
    withFigures([scrap.preConsumer, scrap.postConsumer, scrap.internal], ([pre, post, internal]) => disclosure.scrap(pre, post, internal)),
  ];
  const perProduct = rows.flatMap((row): readonly (readonly Piece[])[] => {
    const { output } = row.row;
    const unit = report.units.perTonne(output.product.unit.symbol);
    const subject = words.withUnit(output.product.name, words.view[plant.settings.electricityView]);
    const shares = recycled.find((candidate) => candidate.output === output)?.shares.organisation;
    const figures = withFigures([row.row[view], row.coProduct[view], row.apart[view]], ([cutOff, coProduct, apart]) => disclosure.product(subject, `${cutOff} ${unit}`, `${coProduct} ${unit}`, `${apart} ${unit}`));
    return shares ? [figures, withFigures([shares.pre, shares.post], ([pre, post]) => disclosure.content(output.product.name, pre, post))] : [figures];
  });
  let row = start + 2;
  for (const pieces of [...fixed, ...perProduct]) {
    const content = sentence(pieces);
    if (content) putRow(draft, row++, 1, [content]);
  }
}

/** The pieces of a sentence into which figures are filled, in whatever order the language says them. */
function withFigures(nodes: readonly Node[], say: (marks: readonly [string, string, string]) => string): readonly Piece[] {
  const mark = (index: number): string => `\u0001${index}\u0001`;
  return say([mark(0), mark(1), mark(2)]).split('\u0001').flatMap((part, index): readonly Piece[] => {
    if (index % 2 === 0) return part === '' ? [] : [part];
    const node = nodes[Number(part)];
    return node ? [node] : [];
  });
}
