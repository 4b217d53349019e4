/** Opening values of stocks from the book of the period before: what its closing stocks carry, else what it made, for cells that are blank here. */
import type { Figures } from '../assess';
import { numberOf, type Node } from '../calculation/graph/node';
import { formulaKey } from '../ledgers/cleanText';
import { stateAt, CellState, type KeyOf } from '../ledgers/ledgerTable';
import type { LedgerNamed } from '../ledgers/allLedgers';
import type { RepairEdit } from '../ledgers/repairs';
import { exact, toDouble } from '../quantity/exact';
import { cellAddress } from '../workbook/address';
import type { Stock } from '../model/plant';

/** What one unit carries out of the period before: tCO2e per unit of the product, shares of its metal. */
type Carried = Readonly<Partial<Record<OpeningKey, Node | undefined>>>;
type OpeningKey = 'footprint' | 'footprintLocation' | 'preConsumerShare' | 'postConsumerShare';

/** True where the earlier book ends on the day before the later one begins. */
export function isJustBefore(earlier: Figures, later: Figures): boolean {
  const [before, now] = [earlier.calculation?.plant.period, later.calculation?.plant.period];
  return before !== undefined && now !== undefined && Math.floor(before.to) + 1 === Math.floor(now.from);
}

/** The edits of blank cells of `Stocks`, in the unit of their rows and with 15 digits; `source` goes where the row has no evidence. None for what the earlier book does not know. */
export function openingEdits(earlier: Figures, later: Figures, source: string): readonly RepairEdit[] {
  return (later.calculation?.plant.stocks ?? []).flatMap((stock): readonly RepairEdit[] => {
    const { table, firstRow, unit, rowCount } = stock.input.group;
    const carried = carriedOut(earlier, stock);
    if (!carried || rowCount === 0 || unit.dimension !== stock.product.unit.dimension) return [];
    const blank = (key: KeyOf<LedgerNamed<'Stocks'>>, after: string | number): readonly RepairEdit[] => {
      const column = table.columns.get(key);
      if (!column || stateAt(table, key, firstRow) !== CellState.blank) return [];
      const { sheet, headerRow, firstColumn } = table.snapshot;
      const [row, place] = [headerRow + 1 + firstRow, firstColumn + column.position];
      return [{ sheet, row, column: place, before: '', after, cell: cellAddress(row, place) }];
    };
    const size = exact(unit.size).div(stock.product.unit.size);
    const filled = (Object.entries(carried) as [OpeningKey, Node | undefined][]).flatMap(([key, node]) => {
      const value = node && numberOf(node);
      if (!value) return [];
      return blank(key, toDouble((key.startsWith('footprint') ? value.times(size) : value).toSignificantDigits(15)));
    });
    return filled.length > 0 ? [...filled, ...blank('evidence', source)] : [];
  });
}

/** By product, site and process; a closing stock goes before what was made, and one of several that fit is nobody's. */
function carriedOut({ results }: Figures, { input, product }: Stock): Carried | undefined {
  const { site, process } = input.group.entry;
  const isMeant = (names: readonly string[]): boolean =>
    formulaKey(names[2] ?? '') === formulaKey(product.name) &&
    [site, process].every((name, index) => name === '' || formulaKey(names[index] ?? '') === formulaKey(name));
  const [stock, otherStock] = (results?.stocks ?? []).filter(({ subject }) => isMeant(subject.names));
  if (stock && !otherStock)
    return {
      footprint: stock.footprint.market,
      footprintLocation: stock.footprint.location,
      preConsumerShare: stock.shares?.pre,
      postConsumerShare: stock.shares?.post,
    };
  const [made, other] = (results?.products ?? []).filter((one) => isMeant([one.site, one.process, one.name]));
  if (!results || !made || other || stock) return undefined;
  const { pre, post } = made.recycled[results.headline.boundary];
  return {
    footprint: made.cutOff.market.total,
    footprintLocation: made.cutOff.location.total,
    preConsumerShare: pre,
    postConsumerShare: post,
  };
}
