/** What is electricity, what heat and what fuel: as the ledgers say, else judged from factors, name and unit; the one place that judges it. */
import type { ChoiceOf } from '../ledgers/allLedgers';
import { finding, type Finding } from '../findings/finding';
import { Notes } from '../findings/notes';
import { formulaKey } from '../ledgers/cleanText';
import { CellState, placeOf, textAt, valueAt } from '../ledgers/ledgerTable';
import type { Dimension } from '../quantity/units';
import type { EnergyEntry } from './entries';
import type { Component } from './factors';
import type { Input, Output, Plant } from './plant';

type OutputKind = ChoiceOf<'Production', 'kind'>;
type CarrierKind = ChoiceOf<'Energy', 'kind'>;

/** What was judged, and from what; nothing where it stays open and must be asked. */
interface Judgement<Kind> {
  readonly kind: Kind | undefined;
  readonly by: 'stated' | 'product' | 'factors' | 'name' | 'unit' | 'undecided';
}

type Facts = Pick<Plant, 'library' | 'outputs'>;

const electricityName = /electric|power|solar|photovoltaic|\b(?:pv|wind|hydro)\b|电|光伏/i;
const heatName = /steam|heat|hot water|cool|chill|汽(?!油)|热|冷/i;
/** A mass of it is heat only where it is named as what carries heat; hot-rolled or cooled metal is none. */
const heatCarrierName = /\bsteam\b|\bhot water\b|蒸汽|热水/i;

/** Electricity or heat by its name alone, in each language; nothing where the name says neither or both. */
function namedKind(name: string): 'electricity' | 'heat' | undefined {
  const [isElectricity, isHeat] = [electricityName.test(name), heatName.test(name)];
  if (isElectricity === isHeat) return undefined;
  return isElectricity ? 'electricity' : 'heat';
}

/** Electricity is counted in watt-hours wherever it is metered; heat mostly in joules. */
function isWattHours(unit: { readonly symbol: string }): boolean {
  return /Wh$/.test(unit.symbol);
}

function componentsOf({ library }: Pick<Facts, 'library'>, item: string): ReadonlySet<Component> {
  return new Set((library.byItem.get(formulaKey(item)) ?? []).map(({ component }) => component));
}

/**
 * What an output is: its `Kind`, which may stand on any of the product's rows; else energy by name, then by watt-hours; steam and hot water by mass.
 * A mass or volume that is none of these is open here: whether it is metal is judged by what goes into it.
 */
export function kindOfOutput(facts: Facts, output: Output): Judgement<OutputKind> {
  const stated = statedKind(facts, output);
  return stated ? { kind: stated, by: 'stated' } : energyKind(output.product, output.group.unit);
}

/** The first `Kind` that a row of the product states readably, whether or not the rest of the row can be read. */
function statedKind(facts: Pick<Facts, 'outputs'>, output: Output): OutputKind | undefined {
  const { table } = output.group;
  const rows = facts.outputs
    .filter(({ product }) => formulaKey(product) === formulaKey(output.product))
    .map(({ group }) => group.firstRow);
  return [...rows, ...badRowsOf(output)].map((row) => valueAt(table, 'kind', row)).find((kind) => kind !== undefined);
}

/** The rows of the output's product that cannot be counted. */
function badRowsOf({ product, group: { table } }: Output): readonly number[] {
  return [...table.badRows.keys()].filter((row) => formulaKey(textAt(table, 'product', row)) === formulaKey(product));
}

function energyKind(
  name: string,
  unit: { readonly symbol: string; readonly dimension: Dimension },
): Judgement<'electricity' | 'heat'> {
  if (unit.dimension !== 'energy')
    return heatCarrierName.test(name) ? { kind: 'heat', by: 'name' } : { kind: undefined, by: 'undecided' };
  const named = namedKind(name);
  if (named) return { kind: named, by: 'name' };
  return isWattHours(unit) ? { kind: 'electricity', by: 'unit' } : { kind: undefined, by: 'undecided' };
}

/**
 * What a row of `Energy` is: its `Kind`; what a process of the plant makes of that name; a residual mix makes it electricity; a `direct` factor without
 * a `location` factor makes it a fuel; then its name, its unit beside a `location` factor, and `grid` as its source. Else it is asked.
 */
export function kindOfCarrier(facts: Facts, input: Input): Judgement<CarrierKind> {
  const stated = input.ledger === 'Energy' ? input.group.entry : undefined;
  const { unit } = input.group;
  if (stated?.kind) return { kind: stated.kind, by: 'stated' };
  const maker = input.product && facts.outputs.find(({ product }) => formulaKey(product) === formulaKey(input.item));
  if (maker) {
    const { kind } = kindOfOutput(facts, maker);
    return { kind: kind === 'electricity' || kind === 'heat' ? kind : 'fuel', by: 'product' };
  }
  const components = componentsOf(facts, input.item);
  const isBought = components.has('location') || components.has('residual');
  if (unit.dimension !== 'energy') {
    if (heatCarrierName.test(input.item)) return { kind: 'heat', by: 'name' };
    if (components.has('residual')) return { kind: 'electricity', by: 'factors' };
    if (isBought) return { kind: namedKind(input.item) ?? 'heat', by: 'factors' };
    return { kind: 'fuel', by: components.has('direct') || components.has('ncv') ? 'factors' : 'unit' };
  }
  return kindOfEnergy(facts, input.item, unit, stated?.source);
}

/** What a carrier counted as energy is, by its factors, its name, its unit and its source; open where its unit cannot be read and would tell. */
export function kindOfEnergy(
  facts: Pick<Facts, 'library'>,
  carrier: string,
  unit: { readonly symbol: string } | undefined,
  source: EnergyEntry['source'],
): Judgement<CarrierKind> {
  const components = componentsOf(facts, carrier);
  const isBought = components.has('location') || components.has('residual');
  if (components.has('residual')) return { kind: 'electricity', by: 'factors' };
  if (components.has('direct') && !isBought && source === undefined) return { kind: 'fuel', by: 'factors' };
  const named = namedKind(carrier);
  if (named) return { kind: named, by: 'name' };
  if (isBought && !unit) return { kind: undefined, by: 'undecided' };
  if (isBought && unit) return { kind: isWattHours(unit) ? 'electricity' : 'heat', by: 'unit' };
  if (components.has('direct')) return { kind: 'fuel', by: 'factors' };
  return source === 'grid' ? { kind: 'electricity', by: 'factors' } : { kind: undefined, by: 'undecided' };
}

/** The error of a row of the product whose `Kind` cannot be read, where no other row states one: it may be anything then. */
function unreadKind(facts: Facts, output: Output): Finding | undefined {
  const { table } = output.group;
  const states = table.columns.get('kind')?.states;
  if (!states || statedKind(facts, output) !== undefined) return undefined;
  const row = badRowsOf(output).find((candidate) => states[candidate] === CellState.bad);
  return row === undefined ? undefined : table.badRows.get(row)?.[0];
}

/**
 * Energy made or used that is neither named nor stated as electricity, heat or fuel is asked at its cell, and its embedded emissions cannot be divided;
 * nor can those of what has a `Kind` that cannot be read.
 */
export function undecidedKinds(facts: Facts, inputs: readonly Input[]): ReadonlyMap<Input | Output, Finding> {
  const notes = new Notes();
  const ask = (of: Input | Output, name: string): readonly [Input | Output, Finding] => {
    const { table, firstRow } = of.group;
    return [
      of,
      notes.once([table.ledger.table, formulaKey(name)], () =>
        finding('kind-undecided', placeOf(table, firstRow, table.ledger.lines.item), { item: name }),
      ),
    ];
  };
  return new Map([
    ...facts.outputs.flatMap((output) => {
      const unread = unreadKind(facts, output);
      return unread ? [[output, unread] as const] : [];
    }),
    ...facts.outputs
      .filter((output) => !unreadKind(facts, output))
      .filter((output) => output.group.unit.dimension === 'energy' && !kindOfOutput(facts, output).kind)
      .map((output) => ask(output, output.product)),
    ...inputs
      .filter((input) => input.ledger === 'Energy' && !kindOfCarrier(facts, input).kind)
      .map((input) => ask(input, input.item)),
  ]);
}
