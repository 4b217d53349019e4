/** Numbers that depend on which changes are made: one value for each set of those that touch it, so that what is common is computed once. */
import { ONE, ZERO, type Exact } from '../quantity/exact';

/** Nothing where there is no number, such as a share of nothing. */
export type Known = Exact | undefined;

export interface Family {
  /** The changes that touch it, as bits. */
  readonly touched: number;
  /** By those of them that are made, counted up from none. */
  readonly values: readonly Known[];
}

/** The value where these changes are made, those that do not touch it too. */
export function valueAt({ touched, values }: Family, made: number): Known {
  let [place, bit] = [0, 1];
  for (let rest = touched; rest > 0; rest &= rest - 1) {
    if (made & rest & -rest) place |= bit;
    bit <<= 1;
  }
  return values[place];
}

/** What a rule makes of its inputs, for every set of changes that touches one of them. */
export function combined(compute: (...values: Exact[]) => Exact, inputs: readonly Family[]): Family {
  const touched = inputs.reduce((all, input) => all | input.touched, 0);
  const places = inputs.map((input) => placesIn(touched, input.touched));
  const values = Array.from({ length: 2 ** countOf(touched) }, (_, state) =>
    computed(
      compute,
      inputs.map((input, index) => input.values[places[index]?.[state] ?? 0]),
    ),
  );
  return { touched, values };
}

/** The sum; what few changes touch is added to what those and others touch, so that most additions are made for few sets. */
export function summed(inputs: readonly Family[]): Family {
  const alike = new Map<number, Family>();
  for (const input of inputs) {
    const known = alike.get(input.touched);
    alike.set(input.touched, known ? added(known, input) : input);
  }
  const bySize = (a: Family, b: Family): number => a.values.length - b.values.length;
  const left = [...alike.values()].sort(bySize);
  for (let one = left.shift(); one; one = left.shift()) {
    const { touched } = one;
    if (left.length === 0) return one;
    const wider = left.findIndex((other) => (touched & ~other.touched) === 0);
    const [other] = left.splice(Math.max(0, wider), 1);
    if (other) left.push(added(one, other));
    left.sort(bySize);
  }
  return { touched: 0, values: [ZERO] };
}

function added(one: Family, other: Family): Family {
  const touched = one.touched | other.touched;
  const [mine, theirs] = [placesIn(touched, one.touched), placesIn(touched, other.touched)];
  const values = Array.from({ length: 2 ** countOf(touched) }, (_, state) => {
    const [a, b] = [one.values[mine[state] ?? 0], other.values[theirs[state] ?? 0]];
    return a && b && a.plus(b);
  });
  return { touched, values };
}

/** What follows from numbers of which some may not be there: nothing, unless it is the same whatever those are, as nothing times anything. */
export function computed(compute: (...values: Exact[]) => Exact, values: readonly Known[]): Known {
  if (!values.includes(undefined)) return finite(compute(...(values as readonly Exact[])));
  const [one, other] = [ZERO, ONE].map((any) => finite(compute(...values.map((value) => value ?? any))));
  return one && other?.equals(one) ? one : undefined;
}

function finite(value: Exact): Known {
  return value.isFinite() ? value : undefined;
}

export function countOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest &= rest - 1) count += 1;
  return count;
}

const known = new Map<number, readonly number[]>();

/** For each set of these changes, counted up from none, the place of the part of it that touches. */
function placesIn(all: number, touched: number): readonly number[] {
  const key = all * 65536 + touched;
  const found = known.get(key);
  if (found) return found;
  let places: readonly number[] = [0];
  let bit = 1;
  for (let rest = all; rest > 0; rest &= rest - 1) {
    const step = touched & rest & -rest ? bit : 0;
    const below = places;
    places = [...below, ...below.map((place) => place + step)];
    if (step > 0) bit <<= 1;
  }
  known.set(key, places);
  return places;
}
