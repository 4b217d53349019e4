/** Grid electricity over stretches of days, where certificates are claimed for parts of the period only, and by month. */
import type { Days } from '../../model/calendarMonths';
import { sumBySlot } from '../../model/daysOfGroups';
import type { Plant } from '../../model/plant';
import { unit } from '../../quantity/units';
import { follows, given, type Node } from '../node';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import { total } from '../rules/total';
import type { Sources } from '../sources';
import { isBlocked } from '../value';
import type { Electricity, ElectricityLine } from './gridElectricity';

/** Days of the period that are used as one; `undefined` days are the rows without a date. */
export interface Slot {
  readonly days: Days | undefined;
}

/** One ledger group's electricity in one slot. */
export interface SlotLine {
  readonly line: ElectricityLine;
  readonly slot: Slot;
  readonly quantity: Node;
  readonly megawattHours: Node;
}

export interface GridSlots {
  readonly slots: readonly Slot[];
  readonly lines: readonly SlotLine[];
  /** MWh by process (as in the electricity) and slot. */
  readonly totals: ReadonlyMap<number, readonly Node[]>;
}

/** Cuts the period before each of these first days; the last slot is that of the rows without a date, where there are such. */
export function gridSlots(plant: Plant, sources: Sources, electricity: Electricity, firstDays: readonly number[]): GridSlots {
  const from = Math.floor(plant.period.from);
  const starts = [...new Set([from, ...firstDays.filter((day) => day > from && day <= plant.period.to)])].sort((a, b) => a - b);
  const stretches = starts.map((start, index): Days => ({ from: start, to: (starts[index + 1] ?? Math.floor(plant.period.to) + 1) - 1 }));
  const lines = [...electricity.grid.values()].flatMap((process) => process.lines);
  const found = sumBySlot(lines.map((line) => line.input.group), plant.period, stretches.length, (date) => slotOf(starts, date));
  const hasUndated = found.undated.some((sum) => !sum.isZero());
  const slots: readonly Slot[] = [...stretches.map((days): Slot => ({ days })), ...(hasUndated ? [{ days: undefined }] : [])];
  const slotLines = lines.flatMap((line, index) => slots.map((slot, position): SlotLine => {
    const sum = slot.days ? found.sums[index]?.[position] : found.undated[index];
    const quantity = given(isBlocked(line.quantity.value) || !sum ? line.quantity.value : sum, { kind: 'ledger days', group: line.input.group, days: slot.days });
    return { line, slot, quantity, megawattHours: follows(activityInFactorUnit, quantity, sources.unitSize(line.input.group.unit), sources.unitSize(unit('MWh'))) };
  }));
  const totals = new Map([...electricity.grid.values()].map((process): readonly [number, readonly Node[]] => {
    if (isBlocked(process.total.value)) return [process.process, slots.map(() => process.total)];
    const own = slotLines.filter((candidate) => candidate.line.input.process === process.process);
    return [process.process, slots.map((slot) => follows(total, ...own.filter((candidate) => candidate.slot === slot).map((candidate) => candidate.megawattHours)))];
  }));
  return { slots, lines: slotLines, totals };
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
