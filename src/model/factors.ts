/** The factor library of the workbook, and which of its rows applies. */
import { finding, type Finding } from '../findings/finding';
import { Notes } from '../findings/notes';
import type { ChoiceOf, TableOf } from '../ledgers/allLedgers';
import { formulaKey } from '../ledgers/cleanText';
import { CellState, placeOf, textAt, valueAt, isUnreadAt, stateAt } from '../ledgers/ledgerTable';
import { isPartOf } from '../library/regions';
import { ZERO, type Exact } from '../quantity/exact';
import type { Period } from './activityGroups';
import { readFactorUnit, type FactorUnit } from './factorUnit';
import type { Gas } from './gwp';

export type Component = ChoiceOf<'Factors', 'component'>;

/** One row of `Factors`. */
export interface Factor {
  readonly table: TableOf<'Factors'>;
  readonly row: number;
  readonly item: string;
  readonly component: Component;
  readonly gas: Gas | undefined;
  readonly value: Exact;
  readonly unitText: string;
  readonly unit: FactorUnit;
  readonly region: string;
  readonly validFrom: number | undefined;
  readonly validTo: number | undefined;
  readonly source: string;
  readonly reference: string;
  readonly quality: string;
  /** As a share; nothing where it is not stated. */
  readonly uncertainty: Exact | undefined;
  /** Set where the region is a slip of the pen: the one of the plant that it most likely means, and the error. */
  readonly meant?: { readonly region: string; readonly error: Finding };
}

/** A row of `Factors` without a readable item; its component, gas and region where they can be read. */
interface RowOfAnyItem {
  readonly component: Component | undefined;
  readonly gas: Gas | '' | undefined;
  readonly region: string | undefined;
  readonly errors: readonly Finding[];
}

/** The rows by item, and the items whose rows have errors. */
export interface FactorLibrary {
  readonly byItem: ReadonlyMap<string, readonly Factor[]>;
  readonly errorsByItem: ReadonlyMap<string, readonly Finding[]>;
  /** Rows whose item cannot be read: each may be for any item that has no row of its component. */
  readonly ofAnyItem: readonly RowOfAnyItem[];
  readonly tableErrors: readonly Finding[];
  readonly findings: readonly Finding[];
}

/** Reads the library. A unit that cannot be read is an error at its cell. */
export function readFactors(table: TableOf<'Factors'> | undefined): FactorLibrary {
  const byItem = new Map<string, Factor[]>();
  const errorsByItem = new Map<string, Finding[]>();
  const notes = new Notes();
  const ofAnyItem: RowOfAnyItem[] = [];
  const add = <Item>(map: Map<string, Item[]>, item: string, ...values: Item[]) =>
    map.set(formulaKey(item), [...(map.get(formulaKey(item)) ?? []), ...values]);
  for (const row of table?.rows ?? []) {
    if (!table) break;
    const item = textAt(table, 'item', row);
    const bad = table.badRows.get(row);
    if (bad) {
      const component = valueAt(table, 'component', row);
      if (!isUnreadAt(table, 'item', row)) add(errorsByItem, item, ...bad);
      else {
        const isBad = (key: 'gas' | 'unit' | 'region'): boolean => stateAt(table, key, row) === CellState.bad;
        const of = valueAt(table, 'gas', row) ?? readFactorUnit(textAt(table, 'unit', row))?.gas ?? '';
        ofAnyItem.push({
          component,
          gas: isBad('gas') || isBad('unit') ? undefined : of,
          region: isBad('region') ? undefined : textAt(table, 'region', row),
          errors: bad,
        });
      }
      continue;
    }
    const unitText = textAt(table, 'unit', row);
    const unit = readFactorUnit(unitText);
    const component = valueAt(table, 'component', row);
    if (!unit || !component) {
      const finding = notes.add('unreadable-factor-unit', placeOf(table, row, 'unit'), { value: unitText });
      add(errorsByItem, item, finding);
      continue;
    }
    add(byItem, item, {
      table,
      row,
      item,
      component,
      gas: valueAt(table, 'gas', row) ?? unit.gas,
      value: valueAt(table, 'value', row) ?? ZERO,
      unitText,
      unit,
      region: textAt(table, 'region', row),
      validFrom: valueAt(table, 'validFrom', row),
      validTo: valueAt(table, 'validTo', row),
      source: textAt(table, 'source', row),
      reference: textAt(table, 'reference', row),
      quality: textAt(table, 'quality', row),
      uncertainty: valueAt(table, 'uncertainty', row),
    });
  }
  return { byItem, errorsByItem, ofAnyItem, tableErrors: table?.tableErrors ?? [], findings: notes.findings };
}

/** Why the rows of these components of an item may not be all there is: one of its rows, one that may be of it, or the table cannot be read. */
export function factorErrors(
  library: FactorLibrary,
  item: string,
  components: readonly Component[],
  region?: string,
): readonly Finding[] {
  const ofItem = library.errorsByItem.get(formulaKey(item)) ?? [];
  return [...ofItem, ...openErrors(library, item, components, region), ...library.tableErrors];
}

/** The errors of rows that may be of the item: it has none of that component, gas and region. */
function openErrors(
  { byItem, ofAnyItem }: FactorLibrary,
  item: string,
  components: readonly Component[],
  region: string | undefined,
): readonly Finding[] {
  const rows = byItem.get(formulaKey(item)) ?? [];
  const isKnown = (open: RowOfAnyItem): boolean =>
    rows.some(
      (factor) =>
        factor.component === open.component &&
        (open.gas === undefined || (factor.gas ?? '') === open.gas) &&
        (open.region === undefined || formulaKey(factor.region) === formulaKey(open.region)),
    );
  return ofAnyItem
    .filter((row) => {
      const isHere = region === undefined || row.region === undefined || holdsIn({ region: row.region }, region);
      return row.component === undefined || (isHere && components.includes(row.component) && !isKnown(row));
    })
    .flatMap(({ errors }) => errors);
}

/** Why another row of this component of the item may apply here: rows of it, or that may be of it, which cannot be read and do not say another component or region. */
export function unreadRows(
  library: FactorLibrary,
  item: string,
  component: Component,
  region: string,
): readonly Finding[] {
  const table = library.byItem.get(formulaKey(item))?.[0]?.table;
  if (!table) return [];
  const ofItem = (library.errorsByItem.get(formulaKey(item)) ?? []).filter(({ place: { row } }) => {
    if (row === undefined) return true;
    const stated = valueAt(table, 'component', row - 1);
    const isUnread = stateAt(table, 'region', row - 1) === CellState.bad;
    return (
      (stated === undefined || stated === component) &&
      (isUnread || holdsIn({ region: textAt(table, 'region', row - 1) }, region))
    );
  });
  return [...ofItem, ...openErrors(library, item, [component], region)];
}

/** What applies for one component: a row per gas, none, or the error that prevents a choice. */
export interface Selection {
  readonly factors: readonly Factor[];
  readonly errors: readonly Finding[];
  /** Rows of this component that fit neither region nor period; of single gases, those of the region that hold at another time alone. */
  readonly unfitting: readonly Factor[];
}

/**
 * The rows of an item's component that apply: the region is the site's, or the country it is part of, or blank, and the validity covers the whole period.
 * A row for the region goes before one for its country, that before one for every region, a dated row before an undated one; two that fit equally well are an error.
 */
export function selectFactors(
  library: FactorLibrary,
  item: string,
  component: Component,
  region: string,
  period: Period,
): Selection {
  const rows = (library.byItem.get(formulaKey(item)) ?? []).filter((factor) => factor.component === component);
  const fitting = rows.filter((factor) => fits(factor, region, period));
  const factors: Factor[] = [];
  const errors = rows.flatMap((factor) => {
    const { meant } = factor;
    return meant && fits({ ...factor, region: meant.region }, region, period) ? [meant.error] : [];
  });
  for (const gas of new Set(fitting.map((factor) => factor.gas))) {
    const ranked = fitting.filter((factor) => factor.gas === gas).sort((a, b) => rank(b, region) - rank(a, region));
    const [best, second] = ranked;
    if (!best) continue;
    if (second && rank(second, region) === rank(best, region)) errors.push(ambiguous(best, second));
    else factors.push(best);
  }
  const isWhole = fitting.some(({ gas }) => gas === undefined || gas === 'CO2e');
  const lapsed = rows.filter(
    (factor) =>
      factor.gas !== undefined &&
      factor.gas !== 'CO2e' &&
      holdsIn(factor, region) &&
      !fitting.some(({ gas }) => gas === factor.gas),
  );
  return { factors, errors, unfitting: fitting.length === 0 ? rows : isWhole ? [] : lapsed };
}

/** True where a factor's region is the site's, or a country that it is part of, or blank. */
function holdsIn(factor: Pick<Factor, 'region'>, region: string): boolean {
  return factor.region === '' || formulaKey(factor.region) === formulaKey(region) || isPartOf(factor.region, region);
}

/** True where several factors of the region hold for parts of the period, and none for all of it. */
export function holdByParts(rows: readonly Factor[], region: string, period: Period): boolean {
  const parts = rows.filter(
    (factor) =>
      holdsIn(factor, region) &&
      (factor.validFrom ?? 0) <= period.to &&
      Math.floor(factor.validTo ?? Infinity) >= period.from,
  );
  return parts.some((factor) => parts.filter(({ gas }) => gas === factor.gas).length > 1);
}

function fits(factor: Factor, region: string, period: Period): boolean {
  return (
    holdsIn(factor, region) &&
    (factor.validFrom ?? 0) <= period.from &&
    Math.floor(factor.validTo ?? Infinity) >= period.to
  );
}

function rank(factor: Factor, region: string): number {
  const near = factor.region === '' ? 0 : formulaKey(factor.region) === formulaKey(region) ? 4 : 2;
  return near + (factor.validFrom === undefined && factor.validTo === undefined ? 0 : 1);
}

function ambiguous(first: Factor, second: Factor): Finding {
  return finding('ambiguous-factor', placeOf(second.table, second.row, 'value'), {
    item: first.item,
    component: first.component,
    first: placeOf(first.table, first.row, 'value').cell ?? '',
    second: placeOf(second.table, second.row, 'value').cell ?? '',
  });
}

/** Every item of the library, for the nearest known name. */
export function factorItems(library: FactorLibrary): readonly string[] {
  return [...library.byItem.values()].flatMap((rows) => rows.slice(0, 1).map((factor) => factor.item));
}
