/** What the rows of `Production` make: outputs, the products they are, and what cannot be told of them. */
import { finding } from '../findings/finding';
import type { TableOf } from '../ledgers/allLedgers';
import { formulaKey } from '../ledgers/cleanText';
import { placeOf } from '../ledgers/ledgerTable';
import { unreadGroup, type ActivityGroup, type GroupedRows } from './activityGroups';
import { carriesBurden, type Block, type Input, type Output, type Product, type InputLedger } from './plant';
import { rowBlock } from './blocks';
import { lineCellsAt, type ProductionEntry } from './entries';
import { isDrawn } from './plantInputs';
import { productUnit } from './productUnit';
import { addProcess, type ProcessRegister } from './unitProcesses';

/** The output that a group of rows stands for; its process is added where it is new. */
export function outputOf(register: ProcessRegister, group: ActivityGroup<'Production'>): Output {
  const { site, process, product, role } = group.entry;
  return { process: addProcess(register, site, process).index, product, role: role ?? 'product', group };
}

/** Products of a process of which no row at all can be counted: they are there, and withheld. */
export function unreadOutputs(
  production: TableOf<'Production'> | undefined,
  made: GroupedRows<'Production'>,
): readonly ActivityGroup<'Production'>[] {
  if (!production) return [];
  const keyOf = ({ site, process, product }: ProductionEntry): string =>
    JSON.stringify([site, process, product].map(formulaKey));
  const named = new Set(made.groups.map(({ entry }) => keyOf(entry)));
  return made.badRows.flatMap(({ row }) => {
    const { process, product, unit } = lineCellsAt(production, row);
    const group = unreadGroup(production, row);
    const key = keyOf(group.entry);
    if (!isWhere(production, row) || process.isUnread || product.isUnread || named.has(key)) return [];
    if (!unit.isUnread) {
      named.add(key);
      return [group];
    }
    const same = made.groups.find(({ entry }) => formulaKey(entry.product) === formulaKey(product.value));
    return same ? [{ ...group, unit: same.unit }] : [];
  });
}

/** True where a row of `Production` says readably where it is: a site that cannot be read is none of its own. */
export function isWhere(production: TableOf<'Production'>, row: number): boolean {
  const { site, process } = lineCellsAt(production, row);
  return !process.isUnread && !site.isUnread;
}

/**
 * Inputs that a row of `Production` may make though it does not say so readably: of the name of a product that has no readable row, or any at all
 * where the product's name cannot be read. They are neither surely bought nor surely drawn, and their makers are not known.
 */
export function blocksOfUnreadProducts(
  production: TableOf<'Production'> | undefined,
  made: GroupedRows<'Production'>,
  products: ReadonlyMap<string, Product>,
  inputs: readonly Input[],
): readonly Block[] {
  if (!production) return [];
  return made.badRows.flatMap(({ row, errors }) => {
    const { product, unit } = lineCellsAt(production, row);
    const [name, of] = [formulaKey(product.value), unit.value];
    if (!product.isUnread && products.has(name)) return [];
    return inputs
      .filter(
        ({ ledger, item, group }) =>
          isDrawn(ledger, group) &&
          (product.isUnread ? of === undefined || of.dimension === group.unit.dimension : formulaKey(item) === name),
      )
      .map(({ ledger, process, group }) =>
        rowBlock<InputLedger>(ledger, group.table, group.firstRow, {
          process,
          errors,
          isApart: false,
          mayBeDrawn: true,
        }),
      );
  });
}

/** The products by name, and blocks where rows of one name do not agree in dimension or role. */
export function productsOf(outputs: readonly Output[]): {
  readonly products: ReadonlyMap<string, Product>;
  readonly mixed: readonly Block[];
} {
  const products = new Map<string, Product>();
  const mixed: Block[] = [];
  for (const { product, group, process } of outputs) {
    const known = products.get(formulaKey(product));
    if (!known) products.set(formulaKey(product), { name: product, unit: productUnit(group.unit) });
    else if (known.unit.dimension !== group.unit.dimension) {
      const error = finding('output-unit-mixed', placeOf(group.table, group.firstRow, 'unit'), {
        product,
        unit: group.unit.symbol,
        first: known.unit.symbol,
      });
      mixed.push({ ledger: 'Production', process, errors: [error], isApart: true });
    }
  }
  return { products, mixed: [...mixed, ...rolesMixed(outputs)] };
}

/** Scrap or waste under the name of a product: nobody could tell which of the two is drawn, and one carries burden where the other carries none. */
function rolesMixed(outputs: readonly Output[]): readonly Block[] {
  return outputs
    .filter((output) => !carriesBurden(output))
    .flatMap((scrap): readonly Block[] => {
      const ofName = outputs.filter(({ product }) => formulaKey(product) === formulaKey(scrap.product));
      if (ofName.every(({ role }) => role === scrap.role)) return [];
      const error = finding('role-mixed', placeOf(scrap.group.table, scrap.group.firstRow, 'role'), {
        product: scrap.product,
      });
      return [...new Set(ofName.map(({ process }) => process))].map((process) => ({
        ledger: 'Production',
        process,
        errors: [error],
        isApart: true,
      }));
    });
}
