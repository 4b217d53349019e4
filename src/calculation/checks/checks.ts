/** Crossfoot checks: what leaves the system carries exactly what the inventory holds, and totals are the sums of their lines. */
import type { Finding } from '../../findings/finding';
import { formulaKey } from '../../ledgers/cleanText';
import { carriesBurden, type Plant, type Product } from '../../model/plant';
import type { NamedView } from '../../model/reportSettings';
import { channelsIn, viewOf } from '../../model/scopeLines';
import { ZERO, type Exact } from '../../quantity/exact';
import { locationChannels, marketChannels, counted, type Channel, type PerChannel } from '../graph/channels';
import type { ClosingStock } from '../chain/closingStocks';
import type { EmissionChain } from '../chain/emissionChain';
import { makersOf } from '../chain/drawnParts';
import type { EmissionLine } from '../emissions/emissionLine';
import type { Inventory } from '../inventory/inventory';
import { follows, numberOf, unknownTerms, type Node } from '../graph/node';
import { madeNow } from '../chain/openingStocks';
import type { ProcessOutput } from '../chain/outputs';
import { difference } from '../rules/difference';
import { total } from '../rules/total';
import { transferredAmount } from '../rules/transferredAmount';
import { unreadDraws, unreadOutput } from '../chain/unreadDraws';

/** A product's part in the crossfoot check. */
export interface SoldLine {
  readonly product: Product;
  readonly made: Node;
  /** What lay in stock before, and what lies there now; nothing where no stock is entered. */
  readonly opening: Node | undefined;
  readonly closing: Node | undefined;
  readonly drawn: Node;
  /** Made less drawn, in the product's unit; from stock, and into it, too. */
  readonly sold: Node;
  /** tCO2e leaving with it. */
  readonly location: Node;
  readonly market: Node;
}

export interface CrossfootView {
  readonly view: NamedView;
  readonly sold: Node;
  /** Emissions of processes that make nothing, and certificates for products that are not named (below zero). */
  readonly unallocated: Node;
  readonly unassigned: readonly Node[];
  /** What closing stocks carry into the next period, and opening stocks from the one before; nothing where no stock is entered. */
  readonly closing: Node | undefined;
  readonly opening: Node | undefined;
  readonly inventory: Node;
  /** What the footprints carry of customers' metal and the inventory does not; nothing where no metal is tolled. */
  readonly tolled: Node | undefined;
  readonly difference: Node;
}

/** A closing stock at what one unit of all there was of it carries, tCO2e. */
export interface HeldStock {
  readonly closing: ClosingStock;
  readonly perUnit: PerChannel<Node>;
  /** Its sums, tCO2e per unit. */
  readonly footprint: { readonly location: Node; readonly market: Node };
  readonly location: Node;
  readonly market: Node;
  /** What the opening stock carries from periods before, tCO2e. */
  readonly opening: { readonly location: Node; readonly market: Node };
}

export interface Crossfoot {
  readonly lines: readonly SoldLine[];
  /** What is laid in stock, in the order of the stocks. */
  readonly held: readonly HeldStock[];
  readonly views: readonly CrossfootView[];
}

/** What is held against the inventory. */
interface Balanced {
  readonly outputs: readonly ProcessOutput[];
  readonly emissions: EmissionChain;
  readonly sums: Inventory;
  readonly emissionLines: readonly EmissionLine[];
  readonly held: readonly ClosingStock[];
  readonly overdrawn: ReadonlyMap<Product, readonly Finding[]>;
  /** Upstream emissions of customers' metal; nothing where no metal is tolled. */
  readonly tolled: Node | undefined;
}

/** Output sold x footprint, over all products, plus what no output carries, against the inventory; tCO2e. */
export function crossfoot(
  plant: Plant,
  { outputs, emissions, sums, emissionLines, held, overdrawn, tolled }: Balanced,
): Crossfoot {
  const inView = (values: Readonly<Record<Channel, Node>>, view: readonly Channel[]): Node =>
    follows(total, ...counted(values, view));
  const everywhere = plant.processes.map(({ index }) => index);
  const footprintOf = (output: ProcessOutput): PerChannel<Node> => {
    const found = emissions.footprints[outputs.indexOf(output)];
    if (!found) throw new Error('an output was lost');
    return found;
  };
  const stocksOf = (product: Product): readonly ClosingStock[] => held.filter(({ stock }) => stock.product === product);
  const heldStocks = held.map((closing): HeldStock => {
    const perUnit = emissions.ofMakers(closing.key, closing.makers);
    const footprint = { location: inView(perUnit, locationChannels), market: inView(perUnit, marketChannels) };
    const own = emissions.own[closing.stock.input.process];
    const before = (view: readonly Channel[]): Node => follows(total, ...(own ? counted(own, view) : []));
    return {
      closing,
      perUnit,
      footprint,
      location: follows(transferredAmount, closing.amount, footprint.location),
      market: follows(transferredAmount, closing.amount, footprint.market),
      opening: { location: before(locationChannels), market: before(marketChannels) },
    };
  });
  const lines = [...plant.products.values()].flatMap((product): SoldLine[] => {
    const makers = makersOf(product, outputs);
    const average = emissions.averages.get(formulaKey(product.name));
    if ((!average && stocksOf(product).length === 0) || !makers.some(carriesBurden)) return [];
    const made = follows(total, ...madeNow(makers).map((output) => output.amount));
    const stocks = makers.filter(({ stock }) => stock).map(({ amount }) => amount);
    const kept = heldStocks.filter(({ closing }) => closing.stock.product === product);
    const isStocked = kept.length > 0;
    const opening = isStocked ? follows(total, ...stocks) : undefined;
    const closing = isStocked ? follows(total, ...kept.map(({ closing: { amount } }) => amount)) : undefined;
    const transfers = emissions.transfers.filter((transfer) => transfer.product === product);
    const drawn = follows(
      total,
      ...transfers.map((transfer) => transfer.amount),
      ...unknownTerms(unreadDraws(plant, emissionLines, product, everywhere)),
    );
    // Less than nothing is not sold: metal came out of a stock whose footprint no ledger holds.
    const sold = follows(
      difference,
      opening ? follows(total, made, opening) : made,
      follows(total, drawn, ...(closing ? [closing] : []), ...unknownTerms(overdrawn.get(product) ?? [])),
    );
    const leaving = (view: readonly Channel[], key: 'location' | 'market'): Node =>
      !isStocked && average && transfers.every(({ key }) => key === formulaKey(product.name))
        ? follows(transferredAmount, sold, inView(average, view))
        : follows(
            difference,
            follows(
              total,
              ...madeNow(makers).map((output) =>
                follows(transferredAmount, output.amount, inView(footprintOf(output), view)),
              ),
              ...kept.map((stock) => stock.opening[key]),
            ),
            follows(
              total,
              ...transfers.map(({ carried }) => inView(carried, view)),
              ...kept.map((stock) => stock[key]),
              ...unknownTerms(overdrawn.get(product) ?? []),
            ),
          );
    return [
      {
        product,
        made,
        opening,
        closing,
        drawn,
        sold,
        location: leaving(locationChannels, 'location'),
        market: leaving(marketChannels, 'market'),
      },
    ];
  });
  const idle = plant.processes.filter(
    (process) =>
      !process.isStock && !outputs.some((output) => output.process === process.index && carriesBurden(output)),
  );
  const unlisted = unknownTerms(unreadOutput(plant, everywhere));
  const views = (['location-based', 'market-based'] as const).map((view): CrossfootView => {
    const key = viewOf(view);
    const channels = channelsIn(key);
    const sold = follows(total, ...lines.map((line) => line[key]), ...unlisted);
    const unassigned = emissions.unassigned.flatMap((values) => channels.flatMap((channel) => values[channel] ?? []));
    const unallocated = follows(
      total,
      ...idle.flatMap((process) =>
        channels.flatMap((channel) => emissions.chain.totals[process.index]?.total[channel] ?? []),
      ),
      ...unassigned,
      ...unlisted,
    );
    const inventoried = inView(sums.emissions, channels);
    const closing = held.length > 0 ? follows(total, ...heldStocks.map((stock) => stock[key])) : undefined;
    const opening = held.length > 0 ? follows(total, ...heldStocks.map((stock) => stock.opening[key])) : undefined;
    const beside = [opening, tolled].flatMap((node) => node ?? []);
    return {
      view,
      sold,
      unallocated,
      unassigned,
      closing,
      opening,
      inventory: inventoried,
      tolled,
      difference: follows(
        difference,
        follows(total, sold, unallocated, ...(closing ? [closing] : [])),
        beside.length > 0 ? follows(total, inventoried, ...beside) : inventoried,
      ),
    };
  });
  return { lines, held: heldStocks, views };
}

/** Digits of a check: what divisions leave behind the 20th decimal, or the 30th digit of the sums, is no difference. */
const decimals = 20;
const digits = 30;

/** A difference as the checks state it, in the unit of its sums; nothing where a side is not known. */
export function statedDifference(node: Node): Exact | undefined {
  const [value, side] = [numberOf(node), node.inputs[0] && numberOf(node.inputs[0])];
  if (!value) return undefined;
  const stated = value.toDecimalPlaces(decimals);
  const isRemainder = side !== undefined && stated.abs().lessThan(side.abs().times(`1e-${digits}`));
  return stated.isZero() || isRemainder ? ZERO : stated;
}
