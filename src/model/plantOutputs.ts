/** What the rows of `Production` make: outputs, the products they are, and what cannot be told of them. */
import { finding } from '../findings/finding';
import { formulaKey } from '../ledgers/cleanText';
import { CellState, meaningAt, placeOf, textAt, type LedgerTable } from '../ledgers/ledgerTable';
import { groupText, unreadGroup, type ActivityGroup, type GroupedRows } from './activityGroups';
import { findUnit } from '../quantity/units';
import { carriesBurden, groupKeys, type Block, type Input, type Output, type Product, type Role } from './plant';
import { isDrawn } from './plantInputs';
import { productUnit } from './productUnit';
import { addProcess, type ProcessRegister } from './unitProcesses';

/** The output that a group of rows stands for; its process is added where it is new. */
export function outputOf(register: ProcessRegister, group: ActivityGroup): Output {
  return {
    process: addProcess(register, groupText(group, 'site'), groupText(group, 'process')).index,
    product: groupText(group, 'product'),
    role: (meaningAt(group.table, 'role', group.firstRow) || 'product') as Role,
    group,
  };
}

/** Products of a process of which no row at all can be counted: they are there, and withheld. */
export function unreadOutputs(production: LedgerTable | undefined, made: GroupedRows): readonly ActivityGroup[] {
  if (!production) return [];
  const isGood = (key: string, row: number): boolean => production.columns.get(key)?.states[row] === CellState.good;
  const keyOf = (row: number): string =>
    JSON.stringify(['site', 'process', 'product'].map((key) => formulaKey(textAt(production, key, row))));
  const named = new Set(made.groups.map((group) => keyOf(group.firstRow)));
  return made.badRows.flatMap(({ row }) => {
    const isWhere = isGood('process', row) && production.columns.get('site')?.states[row] !== CellState.bad;
    if (!isWhere || !isGood('product', row) || named.has(keyOf(row))) return [];
    const group = unreadGroup(production, groupKeys.Production, row);
    if (isGood('unit', row)) {
      named.add(keyOf(row));
      return [group];
    }
    const name = formulaKey(textAt(production, 'product', row));
    const same = made.groups.find((other) => formulaKey(groupText(other, 'product')) === name);
    return same ? [{ ...group, unit: same.unit }] : [];
  });
}

/**
 * Inputs that a row of `Production` may make though it does not say so readably: of the name of a product that has no readable row, or any at all
 * where the product's name cannot be read. They are neither surely bought nor surely drawn, and their makers are not known.
 */
export function blocksOfUnreadProducts(
  production: LedgerTable | undefined,
  made: GroupedRows,
  products: ReadonlyMap<string, Product>,
  inputs: readonly Input[],
): readonly Block[] {
  if (!production) return [];
  return made.badRows.flatMap(({ row, errors }) => {
    const name = formulaKey(textAt(production, 'product', row));
    const isNamed = production.columns.get('product')?.states[row] === CellState.good;
    if (isNamed && products.has(name)) return [];
    const of = findUnit(textAt(production, 'unit', row));
    return inputs
      .filter(
        ({ ledger, item, group }) =>
          isDrawn(ledger, group) &&
          (isNamed ? formulaKey(item) === name : of === undefined || of.dimension === group.unit.dimension),
      )
      .map(({ ledger, process, group }): Block => ({
        ledger,
        process,
        errors,
        row: group.firstRow,
        isApart: false,
        mayBeDrawn: true,
      }));
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
