/** What may be drawn of a product, or leave the plant, though no row says so readably. */
import type { Finding } from '../../findings/finding';
import { formulaKey } from '../../ledgers/cleanText';
import type { Cell } from '../../ledgers/ledgerEntry';
import type { Block, Plant, Product } from '../../model/plant';
import type { Unit } from '../../quantity/units';
import type { EmissionLine } from '../emissions/emissionLine';
import { reasonsOf } from '../graph/node';

const isOfDrawing = (block: Block): block is Block<'Materials' | 'Energy'> =>
  block.ledger === 'Materials' || block.ledger === 'Energy';

/** Why it is not known how much of the product these processes draw: rows that cannot be read, and items that nothing describes. Empty where it is known. */
export function unreadDraws(
  plant: Plant,
  lines: readonly EmissionLine[],
  product: Product,
  processes: readonly number[],
): readonly Finding[] {
  const ofRows = plant.blocks.filter(isOfDrawing).filter((block) => {
    const { process, cells, isApart } = block;
    if (process !== 'all' && !processes.includes(process)) return false;
    const item = block.ledger === 'Energy' ? block.cells?.carrier : block.cells?.item;
    if (block.mayBeDrawn) return item?.isUnread === false && isOfDimension(cells?.unit, product);
    // Where nothing is booked nothing is drawn; that this cannot be is withheld at the process itself.
    if (!isApart || block.errors.every(({ code }) => code === 'nothing-goes-in')) return false;
    if (!item) return true;
    return item.isUnread ? isOfDimension(cells?.unit, product) : formulaKey(item.value) === formulaKey(product.name);
  });
  const ofItems = lines.filter(
    ({ component, input }) =>
      component === 'unknown' &&
      (input.ledger === 'Materials' || input.ledger === 'Energy') &&
      processes.includes(input.process) &&
      input.group.unit.dimension === product.unit.dimension &&
      !plant.library.byItem.has(formulaKey(input.item)) &&
      !(input.ledger === 'Materials' && input.group.entry.footprint),
  );
  return [...ofRows.flatMap(({ errors }) => errors), ...ofItems.flatMap(({ emissions }) => reasonsOf(emissions))];
}

/** Why it is not known what a process draws from others at all. Empty where it is known. */
export function unreadDrawsOf(plant: Plant, lines: readonly EmissionLine[], process: number): readonly Finding[] {
  const blocks = plant.blocks.filter(
    (block) => isOfDrawing(block) && (block.process === process || block.process === 'all'),
  );
  const own = lines.filter(({ component, input }) => component === 'unknown' && input.process === process);
  if (blocks.length + own.length === 0) return [];
  const ofProducts = [...plant.products.values()].flatMap((product) =>
    unreadDraws({ ...plant, blocks }, own, product, [process]),
  );
  const ofMakers = blocks.filter((block) => block.mayBeDrawn);
  return [...new Set([...ofProducts, ...ofMakers.flatMap(({ errors }) => errors)])];
}

function isOfDimension(counted: Cell<Unit | undefined> | undefined, product: Product): boolean {
  return counted?.value === undefined || counted.value.dimension === product.unit.dimension;
}

/** Why it is not known what leaves these processes: a missing or unusable `Production`, and rows of it whose product is none that is listed. Empty where it is known. */
export function unreadOutput(plant: Plant, processes: readonly number[]): readonly Finding[] {
  return ofProduction(plant)
    .filter(({ process, cells, errors }) => {
      if (process !== 'all' && !processes.includes(process)) return false;
      if (!cells) return process === 'all' || errors.some(({ code }) => code === 'nothing-goes-in');
      return cells.product.isUnread || !plant.products.has(formulaKey(cells.product.value));
    })
    .flatMap(({ errors }) => errors);
}

/** Why it is not known who makes a product, or as what: rows of `Production` that may make it and do not say readably what, where or in which role. Empty where it is known. */
export function unreadMakers(plant: Plant, product: Product): readonly Finding[] {
  return ofProduction(plant)
    .filter(({ cells }) => {
      if (!cells) return false;
      if (cells.product.isUnread) return isOfDimension(cells.unit, product);
      const isOfProduct = formulaKey(cells.product.value) === formulaKey(product.name);
      return isOfProduct && [cells.process, cells.site, cells.role].some(({ isUnread }) => isUnread);
    })
    .flatMap(({ errors }) => errors);
}

const ofProduction = ({ blocks }: Plant): readonly Block<'Production'>[] =>
  blocks.filter((block) => block.ledger === 'Production');

/**
 * Why it is not known what leaves a site of these processes: one there takes in and makes nothing, and what it may make stands under another site; or a row
 * of `Production` does not say readably at which site it is. Empty where it is known.
 */
export function outputElsewhere(plant: Plant, processes: readonly number[]): readonly Finding[] {
  const errors = plant.blocks.flatMap((block) => block.errors.filter(({ code }) => code === 'input-without-output'));
  const isSame = (name: string, other: string | undefined): boolean => formulaKey(name) === formulaKey(other ?? '');
  const ofAnySite = ofProduction(plant).filter(({ cells }) => cells?.site.isUnread);
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
