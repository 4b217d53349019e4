/** Grid electricity over stretches of days, where certificates are claimed for parts of the period only, and by month. */
import type { ActivityGroup } from '../../model/activityGroups';
import type { Days } from '../../model/calendarMonths';
import { sumBySlot } from '../../model/daysOfGroups';
import type { Plant } from '../../model/plant';
import { exact } from '../../quantity/exact';
import { unit } from '../../quantity/units';
import { follows, given, type Node } from '../graph/node';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import { daysPart } from '../rules/daysPart';
import { remainder } from '../rules/remainder';
import { total } from '../rules/total';
import type { Sources } from '../graph/sources';
import { blocked, isBlocked } from '../graph/value';
import type { Electricity, ElectricityLine } from './gridElectricity';

/** Days of the period that are used as one. */
export interface Slot {
  readonly days: Days;
}

/** One ledger group's electricity in one slot: of its rows with a date there, or the slot's part of its rows without one. */
export interface SlotLine {
  readonly line: ElectricityLine;
  readonly slot: Slot;
  readonly quantity: Node;
  readonly megawattHours: Node;
  /** Set for rows without a date, which are even over the days of the period: MWh of all of them. */
  readonly undated?: Node;
}

export interface GridSlots {
  readonly slots: readonly Slot[];
  readonly lines: readonly SlotLine[];
  readonly hasUndated: boolean;
  /** MWh by process (as in the electricity) and slot. */
  readonly totals: ReadonlyMap<number, readonly Node[]>;
}

/** Cuts the period before each of these first days. */
export function gridSlots(
  plant: Plant,
  sources: Sources,
  electricity: Electricity,
  firstDays: readonly number[],
): GridSlots {
  const period = { from: Math.floor(plant.period.from), to: Math.floor(plant.period.to) };
  const starts = [...new Set([period.from, ...firstDays.filter((day) => day > period.from && day <= period.to)])].sort(
    (a, b) => a - b,
  );
  const slots = starts.map((start, index): Slot => ({
    days: { from: start, to: (starts[index + 1] ?? period.to + 1) - 1 },
  }));
  const lines = [...electricity.grid.values()].flatMap((process) => process.lines);
  const found = sumBySlot(
    lines.map((line) => line.input.group),
    plant.period,
    slots.length,
    (date) => slotOf(starts, date),
  );
  const inMegawattHours = (line: ElectricityLine, quantity: Node): Node =>
    follows(activityInFactorUnit, quantity, sources.unitSize(line.input.group.unit), sources.unitSize(unit('MWh')));
  const slotLines = lines.flatMap((line, index): readonly SlotLine[] => {
    const { group } = line.input;
    const dated = slots.flatMap((slot, position): readonly SlotLine[] => {
      const days = commonDays(slot.days, group.days);
      if (!days) return [];
      const sum = found.sums[index]?.[position];
      const value = sum?.isNegative() && group.reversals ? blocked([group.reversals]) : sum;
      const quantity = given(isBlocked(line.quantity.value) || !value ? line.quantity.value : value, {
        kind: 'ledger days',
        group,
        days,
      });
      return [{ line, slot, quantity, megawattHours: inMegawattHours(line, quantity) }];
    });
    const rest = found.undated[index];
    if (isBlocked(line.quantity.value) || !rest || rest.isZero()) return dated;
    const quantity = given(rest, { kind: 'ledger days', group, days: undefined });
    const isDated = found.sums[index]?.some((sum) => !sum.isZero());
    return [
      ...(isDated ? dated : []),
      ...spread({ line, quantity, undated: inMegawattHours(line, quantity) }, slots, period),
    ];
  });
  const hasUndated = slotLines.some(({ undated }) => undated !== undefined);
  const totals = new Map(
    [...electricity.grid.values()].map((process): readonly [number, readonly Node[]] => {
      if (isBlocked(process.total.value)) return [process.process, slots.map(() => process.total)];
      const own = slotLines.filter((candidate) => candidate.line.input.process === process.process);
      return [
        process.process,
        slots.map((slot) =>
          follows(
            total,
            ...own.filter((candidate) => candidate.slot === slot).map((candidate) => candidate.megawattHours),
          ),
        ),
      ];
    }),
  );
  return { slots, lines: slotLines, hasUndated, totals };
}

/** The days of a slot that a group takes; nothing where there are none. */
function commonDays(slot: Days, group: ActivityGroup['days']): Days | undefined {
  if (group === undefined || group === 'undated') return slot;
  const days = { from: Math.max(slot.from, group.from), to: Math.min(slot.to, group.to) };
  return days.from <= days.to ? days : undefined;
}

/** Rows without a date over the slots, by days; the last slot takes what the others leave, so that they add up to the last digit. */
function spread(
  rows: { readonly line: ElectricityLine; readonly quantity: Node; readonly undated: Node },
  slots: readonly Slot[],
  period: Days,
): readonly SlotLine[] {
  const day = (serial: number): Node => given(exact(serial), { kind: 'constant' });
  const parts = slots
    .slice(0, -1)
    .map(({ days }) => follows(daysPart, rows.undated, day(period.from), day(period.to), day(days.from), day(days.to)));
  return slots.map((slot, index): SlotLine => ({
    ...rows,
    slot,
    megawattHours: parts[index] ?? follows(remainder, rows.undated, ...parts),
  }));
}

/** Position of the last start that is not after the date. */
function slotOf(starts: readonly number[], date: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= date) low = middle;
    else high = middle - 1;
  }
  return low;
}
