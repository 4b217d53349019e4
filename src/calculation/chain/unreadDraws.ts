/** What may be drawn of a product, or leave the plant, though no row says so readably. */
import type { Finding } from '../../findings/finding';
import { formulaKey } from '../../ledgers/cleanText';
import { CellState, textAt, type LedgerTable } from '../../ledgers/ledgerTable';
import { groupNumber } from '../../model/activityGroups';
import type { Plant, Product } from '../../model/plant';
import { findUnit } from '../../quantity/units';
import type { EmissionLine } from '../emissions/emissionLine';
import { reasonsOf } from '../graph/node';

const drawing = { Materials: 'item', Energy: 'carrier' } as const;

/** Why it is not known how much of the product these processes draw: rows that cannot be read, and items that nothing describes. Empty where it is known. */
export function unreadDraws(
  plant: Plant,
  lines: readonly EmissionLine[],
  product: Product,
  processes: readonly number[],
): readonly Finding[] {
  const ofRows = plant.blocks.filter((block) => {
    const { ledger, process, row, isApart } = block;
    if (ledger !== 'Materials' && ledger !== 'Energy') return false;
    if (process !== 'all' && !processes.includes(process)) return false;
    const table = plant.ledgers.tables.get(ledger);
    const column = table?.columns.get(drawing[ledger]);
    if (block.mayBeDrawn)
      return column?.states[row ?? -1] === CellState.good && isOfDimension(table, row ?? -1, product);
    // Where nothing is booked nothing is drawn; that this cannot be is withheld at the process itself.
    if (!isApart || block.errors.every(({ code }) => code === 'nothing-goes-in')) return false;
    if (!table || !column || row === undefined) return true;
    if (column.states[row] === CellState.good)
      return formulaKey(textAt(table, drawing[ledger], row)) === formulaKey(product.name);
    return isOfDimension(table, row, product);
  });
  const ofItems = lines.filter(
    ({ component, input }) =>
      component === 'unknown' &&
      (input.ledger === 'Materials' || input.ledger === 'Energy') &&
      processes.includes(input.process) &&
      input.group.unit.dimension === product.unit.dimension &&
      !plant.library.byItem.has(formulaKey(input.item)) &&
      groupNumber(input.group, 'footprint') === undefined,
  );
  return [...ofRows.flatMap(({ errors }) => errors), ...ofItems.flatMap(({ emissions }) => reasonsOf(emissions))];
}

/** Why it is not known what a process draws from others at all. Empty where it is known. */
export function unreadDrawsOf(plant: Plant, lines: readonly EmissionLine[], process: number): readonly Finding[] {
  const blocks = plant.blocks.filter(
    (block) => block.ledger in drawing && (block.process === process || block.process === 'all'),
  );
  const own = lines.filter(({ component, input }) => component === 'unknown' && input.process === process);
  if (blocks.length + own.length === 0) return [];
  const ofProducts = [...plant.products.values()].flatMap((product) =>
    unreadDraws({ ...plant, blocks }, own, product, [process]),
  );
  const ofMakers = blocks.filter((block) => block.mayBeDrawn);
  return [...new Set([...ofProducts, ...ofMakers.flatMap(({ errors }) => errors)])];
}

function isOfDimension(table: LedgerTable | undefined, row: number, product: Product): boolean {
  const own = table && findUnit(textAt(table, 'unit', row));
  return own === undefined || own.dimension === product.unit.dimension;
}

/** Why it is not known what leaves these processes: a missing or unusable `Production`, and rows of it whose product is none that is listed. Empty where it is known. */
export function unreadOutput(plant: Plant, processes: readonly number[]): readonly Finding[] {
  const table = plant.ledgers.tables.get('Production');
  const column = table?.columns.get('product');
  return plant.blocks
    .filter(({ ledger, process, row, errors }) => {
      if (ledger !== 'Production' || (process !== 'all' && !processes.includes(process))) return false;
      if (!table || row === undefined)
        return process === 'all' || errors.some(({ code }) => code === 'nothing-goes-in');
      return column?.states[row] !== CellState.good || !plant.products.has(formulaKey(textAt(table, 'product', row)));
    })
    .flatMap(({ errors }) => errors);
}

/** Why it is not known who makes a product, or as what: rows of `Production` that may make it and do not say readably what, where or in which role. Empty where it is known. */
export function unreadMakers(plant: Plant, product: Product): readonly Finding[] {
  const table = plant.ledgers.tables.get('Production');
  if (!table) return [];
  const isBad = (key: string, row: number): boolean => table.columns.get(key)?.states[row] === CellState.bad;
  const isUnread = (key: string, row: number): boolean =>
    isBad(key, row) || table.columns.get(key)?.states[row] === CellState.blank;
  return plant.blocks
    .filter(({ ledger, row }) => {
      if (ledger !== 'Production' || row === undefined) return false;
      if (isUnread('product', row)) {
        const own = findUnit(textAt(table, 'unit', row));
        return own === undefined || own.dimension === product.unit.dimension;
      }
      const isOfProduct = formulaKey(textAt(table, 'product', row)) === formulaKey(product.name);
      return isOfProduct && (isUnread('process', row) || isBad('site', row) || isBad('role', row));
    })
    .flatMap(({ errors }) => errors);
}

/**
 * Why it is not known what leaves a site of these processes: one there takes in and makes nothing, and what it may make stands under another site; or a row
 * of `Production` does not say readably at which site it is. Empty where it is known.
 */
export function outputElsewhere(plant: Plant, processes: readonly number[]): readonly Finding[] {
  const errors = plant.blocks.flatMap((block) => block.errors.filter(({ code }) => code === 'input-without-output'));
  const isSame = (name: string, other: string | undefined): boolean => formulaKey(name) === formulaKey(other ?? '');
  const table = plant.ledgers.tables.get('Production');
  const ofAnySite = plant.blocks.filter(
    ({ ledger, row }) =>
      ledger === 'Production' && row !== undefined && table?.columns.get('site')?.states[row] === CellState.bad,
  );
  const misplaced = [...new Set(errors)].filter(({ details }) => {
    const { site = '', near = '' } = details;
    const meant = plant.processes.filter(
      (process) =>
        isSame(process.process, near) && !(isSame(process.process, details.process) && isSame(process.site, site)),
    );
    if (meant.some((process) => isSame(process.site, site))) return false;
    return processes.some(
      (index) => isSame(plant.processes[index]?.site ?? '', site) || meant.some((process) => process.index === index),
    );
  });
  return [...misplaced, ...ofAnySite.flatMap((block) => block.errors)];
}
