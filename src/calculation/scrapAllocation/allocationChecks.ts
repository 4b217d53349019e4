/** Crossfoot checks of the scrap methods: what leaves the plant, scrap included, carries the inventory and what scrap brought in. */
import type { Finding } from '../../findings/finding';
import { carriesBurden, type Plant } from '../../model/plant';
import type { NamedView } from '../../model/reportSettings';
import { viewOf } from '../../model/scopeLines';
import type { Crossfoot } from '../checks/checks';
import { follows, unknownTerms, zero, type Node } from '../graph/node';
import { difference } from '../rules/difference';
import { total } from '../rules/total';
import { transferredAmount } from '../rules/transferredAmount';
import { unreadOutput } from '../chain/unreadDraws';
import { inElectricityViews, type ScrapAllocation } from './scrapAllocation';

export interface AllocationCheck {
  readonly method: ScrapAllocation['method'];
  readonly view: NamedView;
  /** What each output carries, its amount x footprint, tCO2e, in the order of the outputs; and what each draw does. */
  readonly madeLines: readonly Node[];
  readonly drawnLines: readonly Node[];
  readonly made: Node;
  readonly drawn: Node;
  readonly unallocated: Node;
  /** Made less drawn and what no output carries. */
  readonly leaves: Node;
  readonly inventory: Node;
  readonly brought: Node;
  readonly credited: Node;
  readonly enters: Node;
  readonly difference: Node;
}

/** Co-product and cut-off share out the same emissions; `unread` says why it is not known what is drawn. Apart from what scrap from outside brings in, both sums are the inventory. */
export function allocationChecks(
  plant: Plant,
  allocation: ScrapAllocation,
  crossfoot: Crossfoot,
  unread: readonly Finding[],
): readonly AllocationCheck[] {
  const idle = plant.processes.filter(
    (process) =>
      !process.isStock &&
      !allocation.outputs.some(
        (output) =>
          output.process === process.index &&
          (carriesBurden(output) || (output.role === 'scrap' && allocation.scrapBears)),
      ),
  );
  const unreadScrap = plant.blocks
    .filter(({ ledger, isApart }) => ledger === 'Scrap' && isApart)
    .flatMap(({ errors }) => errors);
  const unlisted = unreadOutput(
    plant,
    plant.processes.map(({ index }) => index),
  );
  return crossfoot.views.map(({ view, inventory, opening, tolled, unassigned }): AllocationCheck => {
    const key = viewOf(view);
    const madeLines = allocation.outputs.map((output, index) =>
      follows(transferredAmount, output.amount, allocation.totals[index]?.[key] ?? zero),
    );
    const drawnLines = allocation.carried.map(({ carried }) => inElectricityViews(carried)[key]);
    const made = follows(total, ...madeLines);
    const drawn = follows(total, ...drawnLines, ...unknownTerms(unread));
    const unallocated = follows(
      total,
      ...idle.flatMap((process) => {
        const values = allocation.chain.totals[process.index]?.total;
        return values ? [inElectricityViews(values)[key]] : [];
      }),
      ...unassigned,
      ...unknownTerms(unlisted),
    );
    const leaves = follows(total, follows(difference, made, drawn), unallocated);
    const brought = follows(
      total,
      ...allocation.burdens
        .filter((burden) => burden.origin !== 'none' && !burden.draw)
        .map((burden) => burden.brought),
      ...unknownTerms(unreadScrap),
    );
    const credited = follows(total, ...allocation.credits.map((credit) => credit.credited));
    const enters = follows(
      difference,
      follows(total, inventory, ...(opening ? [opening] : []), ...(tolled ? [tolled] : []), brought),
      credited,
    );
    return {
      method: allocation.method,
      view,
      madeLines,
      drawnLines,
      made,
      drawn,
      unallocated,
      leaves,
      inventory,
      brought,
      credited,
      enters,
      difference: follows(difference, leaves, enters),
    };
  });
}
