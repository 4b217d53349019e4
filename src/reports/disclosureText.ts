/** The sentences that transparency guidelines on scrap ask to be published, as formulas over the results. */
import type { AllocationRow } from './allocationSection';
import type { ReportContext } from './context';
import type { RecycledRow } from './recycledRows';
import { piecesOf, putSentences, type SentencePiece } from './sentenceCells';

/** Puts the text below the methods: what was counted how, then one sentence per product. */
export function putDisclosureText(
  context: ReportContext,
  rows: readonly AllocationRow[],
  recycled: readonly RecycledRow[],
): void {
  const { calculation, report, words, drafts } = context;
  const { disclosure: say, titles } = words.method;
  const {
    scrap,
    plant: { settings },
  } = calculation;
  const view = settings.electricityView === 'market-based' ? ('market' as const) : ('location' as const);
  const perProduct = rows.flatMap((row): readonly (readonly SentencePiece[])[] => {
    const { output } = row.row;
    const unit = report.units.perTonne(output.product.unit.symbol);
    const subject = words.withUnit(output.product.name, words.view[settings.electricityView]);
    const shares = recycled.find((candidate) => candidate.output === output)?.shares.organisation;
    const figures = piecesOf(
      [row.row[view], row.coProduct[view], row.apart[view]],
      (cutOff = '', coProduct = '', apart = '') =>
        say.product(subject, `${cutOff} ${unit}`, `${coProduct} ${unit}`, `${apart} ${unit}`),
    );
    return shares
      ? [
          figures,
          piecesOf([shares.pre, shares.post], (pre = '', post = '') => say.content(output.product.name, pre, post)),
        ]
      : [figures];
  });
  putSentences(drafts.footprints, titles.disclosure, say.decimals, [
    [say.method(words.allocation[settings.allocation], settings.gwp, words.scrapAllocation[settings.scrapAllocation])],
    piecesOf([scrap.preConsumer, scrap.postConsumer, scrap.internal], (pre = '', post = '', internal = '') =>
      say.scrap(pre, post, internal),
    ),
    ...perProduct,
  ]);
}
