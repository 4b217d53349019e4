/** The stretches of the period in which other factors of an item hold, so that rows with a date are summed by them. */
import type { ActivityLedger, TableOf } from '../ledgers/allLedgers';
import { formulaKey } from '../ledgers/cleanText';
import { textAt, valueAt, isUnreadAt } from '../ledgers/ledgerTable';
import { datesIn, type ActivityGroup, type DaysOfRow, type Period } from './activityGroups';
import type { Days } from './calendarMonths';
import { selectFactors, type Component, type Factor, type FactorLibrary, type Selection } from './factors';
import type { Plant } from './plant';
import { regionOfSite, type ReportSettings } from './reportSettings';

/** The stretches of an item at a site, in their order; none where its factors are the same on every day of the period. */
type StretchesOf = (item: string, site: string) => readonly Days[];

/** Cuts the period before each day on which other rows of `Factors` apply to an item. */
export function factorStretches(library: FactorLibrary, settings: ReportSettings): StretchesOf {
  const [first, last] = [Math.floor(settings.periodFrom), Math.floor(settings.periodTo)];
  const known = new Map<string, readonly Days[]>();
  return (item, site) => {
    const rows = library.byItem.get(formulaKey(item)) ?? [];
    const cuts = [...new Set(rows.flatMap(firstDays))].filter((day) => day > first && day <= last);
    if (cuts.length === 0) return [];
    const region = regionOfSite(settings, site);
    const key = `${formulaKey(item)} ${formulaKey(region)}`;
    const found = known.get(key) ?? stretches(library, item, region, [first, ...cuts, last + 1]);
    known.set(key, found);
    return found;
  };
}

/** The days on which a factor begins to hold, and no longer holds. */
function firstDays({ validFrom, validTo }: Factor): readonly number[] {
  return [
    ...(validFrom === undefined ? [] : [Math.ceil(validFrom)]),
    ...(validTo === undefined ? [] : [Math.floor(validTo) + 1]),
  ];
}

function stretches(library: FactorLibrary, item: string, region: string, cuts: readonly number[]): readonly Days[] {
  const starts = [...cuts].sort((a, b) => a - b);
  const chosen = (days: Days): string =>
    JSON.stringify(
      [...new Set((library.byItem.get(formulaKey(item)) ?? []).map(({ component }) => component))].map((component) => {
        const { factors, errors, unfitting } = selectFactors(library, item, component, region, days);
        return [factors, unfitting]
          .map((some) => some.map(({ row }) => row))
          .concat(errors.map(({ place }) => place.row ?? 0));
      }),
    );
  const found: { readonly days: Days; readonly choice: string }[] = [];
  starts.slice(1).forEach((next, index) => {
    const days = { from: starts[index] ?? next, to: next - 1 };
    const choice = chosen(days);
    const before = found[found.length - 1];
    if (before?.choice === choice) found[found.length - 1] = { choice, days: { from: before.days.from, to: days.to } };
    else found.push({ days, choice });
  });
  return found.length > 1 ? found.map(({ days }) => days) : [];
}

/** In which stretch a row of a ledger lies, by the factors of its item (of scrap: its type); nothing where its item has one choice for the period, or is no item for factors. */
export function stretchOfRow(
  table: TableOf<ActivityLedger> | undefined,
  stretchesOf: StretchesOf,
  isForFactors: (row: number) => boolean,
): DaysOfRow | undefined {
  if (!table || !datesIn(table).hasDated) return undefined;
  const item = table.ledger.table === 'Scrap' ? 'scrapType' : table.ledger.lines.item;
  return (row) => {
    const found = stretchesOf(textAt(table, item as 'item', row), textAt(table, 'site', row));
    if (found.length === 0 || !isForFactors(row) || isUnreadAt(table, 'date', row)) return undefined;
    const date = valueAt(table, 'date', row);
    if (date === undefined) return 'undated';
    return found.find(({ from, to }) => date >= from && date < to + 1);
  };
}

/** The factors of an item for the rows of a group: by the region of its site, and by its days, or the period. */
export function factorsFor(
  plant: Pick<Plant, 'library' | 'settings' | 'processes' | 'period'>,
  { process, group }: FactorUse,
  item: string,
  component: Component,
): Selection {
  const region = regionOfSite(plant.settings, plant.processes[process]?.site ?? '');
  return selectFactors(plant.library, item, component, region, daysOfFactors(group, plant.period));
}

/** Where factors are used: at a process, for the rows of a group, or for the whole period. */
export interface FactorUse {
  readonly process: number;
  readonly group?: Pick<ActivityGroup, 'days'>;
}

/** The days for which a factor must hold to apply to a group: its stretch, or the period. */
export function daysOfFactors(group: FactorUse['group'], period: Period): Period {
  return group?.days === undefined || group.days === 'undated' ? period : group.days;
}
