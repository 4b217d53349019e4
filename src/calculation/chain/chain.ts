/**
 * The linear system of the plant: what each process carries, with everything it draws from other processes.
 * Chains are solved by substitution, loops by LU (Tarjan's components first); nothing is cut off.
 */
import type { Finding } from '../../findings/finding';
import { ONE, ZERO, exact, type Exact } from '../../quantity/exact';
import { solve } from '../../quantity/linearSystem';
import { strongComponents } from '../../quantity/strongComponents';
import { follows, given, one, zero, type Node } from '../graph/node';
import { drawnCoefficient } from '../rules/drawnCoefficient';
import { drawnPart } from '../rules/drawnPart';
import { matrixElement } from '../rules/matrixElement';
import { total } from '../rules/total';
import { transferredAmount } from '../rules/transferredAmount';
import { blocked, combine, isBlocked, type Value } from '../graph/value';

/** A quantity of a product that one process draws. */
export interface Draw<Channel extends string> {
  readonly consumer: number;
  /** Processes that make the product: the part of their total in it, what is moved to it beside, and the amount over which both are spread. */
  readonly suppliers: readonly {
    readonly process: number;
    readonly share: Node;
    readonly amount: Node;
    readonly moved?: Readonly<Partial<Record<Channel, Node>>>;
  }[];
  readonly quantity: Node;
  /** The value per unit of the product, once its suppliers' totals are known. */
  readonly perUnit: (totals: readonly (Totals<Channel> | undefined)[]) => Readonly<Record<Channel, Node>>;
}

export interface Totals<Channel extends string> {
  readonly own: Readonly<Record<Channel, Node>>;
  /** By draw of this process: what it carries. */
  readonly carried: readonly Readonly<Record<Channel, Node>>[];
  readonly drawn: Readonly<Record<Channel, Node>>;
  readonly total: Readonly<Record<Channel, Node>>;
}

export interface Chain<Channel extends string> {
  readonly totals: readonly Totals<Channel>[];
  /** Processes in the order in which they can be computed, each loop together. */
  readonly order: readonly (readonly number[])[];
  /** The loops, with the matrix of the system and what stands on its right side. */
  readonly loops: readonly Loop<Channel>[];
  /** By process, in the order of what it carries: its draws. */
  readonly draws: readonly (readonly Draw<Channel>[])[];
}

export interface Loop<Channel extends string> {
  readonly processes: readonly number[];
  readonly matrix: readonly (readonly Node[])[];
  readonly rightSide: Readonly<Record<Channel, readonly Node[]>>;
}

/** Solves the system. A loop that returns at least as much as it takes has no solution: `impossible` gives the finding that blocks it. */
export function solveChain<Channel extends string>(
  channels: readonly Channel[],
  own: readonly Readonly<Record<Channel, Node>>[],
  draws: readonly Draw<Channel>[],
  impossible: (processes: readonly number[]) => Finding,
): Chain<Channel> {
  const drawsOf = own.map((_, process) => draws.filter((draw) => draw.consumer === process));
  const order = strongComponents(own.length, (process) => [
    ...new Set((drawsOf[process] ?? []).flatMap((draw) => draw.suppliers.map((supplier) => supplier.process))),
  ]);
  const totals: (Totals<Channel> | undefined)[] = own.map(() => undefined);
  const loops: Loop<Channel>[] = [];
  const record = recordOf(channels, own, draws);
  const nodes = (make: (channel: Channel) => Node): Record<Channel, Node> =>
    record((channel) => (isNothing(own, draws, channel) ? zero : make(channel)));
  const nothing = record(() => zero);
  const carriedBy = (draw: Draw<Channel>): Readonly<Record<Channel, Node>> => {
    const perUnit = draw.perUnit(totals);
    return nodes((channel) => follows(transferredAmount, draw.quantity, perUnit[channel]));
  };
  for (const component of order) {
    const [single] = component;
    if (single === undefined) continue;
    const isLoop =
      component.length > 1 ||
      (drawsOf[single] ?? []).some((draw) => draw.suppliers.some((supplier) => supplier.process === single));
    if (isLoop) {
      const loop = loopOf(component, { record, own, drawsOf, totals, carriedBy });
      loops.push(loop);
      const solutions = record((channel) => solveLoop(loop, channel, impossible));
      component.forEach((process, row) => {
        const solved = nodes((channel) =>
          given(solutions[channel][row] ?? ZERO, {
            kind: 'loop',
            matrix: loop.matrix,
            rightSide: loop.rightSide[channel],
            row,
          }),
        );
        totals[process] = { own: own[process] ?? nothing, carried: [], drawn: nothing, total: solved };
      });
    }
    for (const process of component) {
      const carried = (drawsOf[process] ?? []).map(carriedBy);
      const drawn = nodes((channel) => follows(total, ...carried.map((values) => values[channel])));
      const ownValues = own[process] ?? nothing;
      const sum = isLoop
        ? totals[process]?.total
        : nodes((channel) => follows(total, ownValues[channel], drawn[channel]));
      totals[process] = { own: ownValues, carried, drawn, total: sum ?? nothing };
    }
  }
  return {
    totals: totals.map((known) => known ?? { own: nothing, carried: [], drawn: nothing, total: nothing }),
    order,
    loops,
    draws: drawsOf,
  };
}

type RecordOf<Channel extends string> = <Item>(make: (channel: Channel) => Item) => Record<Channel, Item>;

/** True of a channel that no process and no move holds anything of: what is made of it along the chain is nothing, too. */
export function isNothing<Channel extends string>(
  own: readonly Readonly<Record<Channel, Node>>[],
  draws: readonly Pick<Draw<Channel>, 'suppliers'>[],
  channel: Channel,
): boolean {
  return (
    own.every((values) => values[channel] === zero) &&
    draws.every((draw) => draw.suppliers.every(({ moved }) => moved?.[channel] === undefined))
  );
}

/** Makes records with one value per channel; channels that all processes hold as the same nodes stay the same all through the chain. */
export function recordOf<Channel extends string>(
  channels: readonly Channel[],
  own: readonly Readonly<Record<Channel, Node>>[],
  draws: readonly Pick<Draw<Channel>, 'suppliers'>[],
): RecordOf<Channel> {
  const suppliers = draws.flatMap((draw) => draw.suppliers);
  const isSame = (one: Channel, other: Channel): boolean =>
    own.length > 0 &&
    own.every((values) => values[one] === values[other]) &&
    suppliers.every(({ moved }) => moved?.[one] === moved?.[other]);
  const origin = new Map(
    channels.map((channel, index) => [
      channel,
      channels.slice(0, index).find((earlier) => isSame(earlier, channel)) ?? channel,
    ]),
  );
  return (make) => {
    const made = {} as Record<Channel, ReturnType<typeof make>>;
    for (const channel of channels) {
      const first = origin.get(channel) ?? channel;
      made[channel] = first === channel ? make(channel) : made[first];
    }
    return made;
  };
}

/** What is known of the chain when a loop is met; processes in front of it have their totals. */
interface Known<Channel extends string> {
  readonly record: RecordOf<Channel>;
  readonly own: readonly Readonly<Record<Channel, Node>>[];
  readonly drawsOf: readonly (readonly Draw<Channel>[])[];
  readonly totals: readonly (Totals<Channel> | undefined)[];
  readonly carriedBy: (draw: Draw<Channel>) => Readonly<Record<Channel, Node>>;
}

/** The matrix of a loop (identity less what is drawn) and, per channel, what enters it from outside. */
function loopOf<Channel extends string>(
  component: readonly number[],
  { record, own, drawsOf, totals, carriedBy }: Known<Channel>,
): Loop<Channel> {
  const coefficient = (draw: Draw<Channel>, supplier: Draw<Channel>['suppliers'][number]): Node =>
    follows(drawnCoefficient, draw.quantity, supplier.share, supplier.amount);
  const matrix = component.map((consumer) =>
    component.map((process) => {
      const drawn = (drawsOf[consumer] ?? []).flatMap((draw) =>
        draw.suppliers
          .filter((candidate) => candidate.process === process)
          .map((supplier) => coefficient(draw, supplier)),
      );
      return follows(matrixElement, consumer === process ? one : zero, ...drawn);
    }),
  );
  const entering = (process: number, channel: Channel): readonly Node[] =>
    (drawsOf[process] ?? []).flatMap((draw) => {
      const outside = draw.suppliers.filter((supplier) => !component.includes(supplier.process));
      if (outside.length === draw.suppliers.length) return [carriedBy(draw)[channel]];
      const moved = draw.suppliers.flatMap((supplier) => {
        const here = supplier.moved?.[channel];
        return here ? [follows(drawnPart, draw.quantity, here, supplier.amount)] : [];
      });
      return [
        ...moved,
        ...outside.map((supplier) =>
          follows(transferredAmount, coefficient(draw, supplier), totals[supplier.process]?.total[channel] ?? zero),
        ),
      ];
    });
  const rightSide = record((channel): readonly Node[] =>
    component.map((process) => follows(total, own[process]?.[channel] ?? zero, ...entering(process, channel))),
  );
  return { processes: component, matrix, rightSide };
}

function solveLoop<Channel extends string>(
  loop: Loop<Channel>,
  channel: Channel,
  impossible: (processes: readonly number[]) => Finding,
): readonly Value[] {
  const right = loop.rightSide[channel];
  const unknown = (nodes: readonly Node[]): readonly Finding[] =>
    nodes.flatMap((node) => (isBlocked(node.value) ? node.value.blockedBy : []));
  const inMatrix = unknown(loop.matrix.flat());
  if (inMatrix.length > 0) return right.map(() => blocked([...inMatrix, ...unknown(right)]));
  const inRight = unknown(right);
  const numbers = (nodes: readonly Node[]): Exact[] =>
    nodes.map((node) => exact(combine([node.value], (value) => value) as Exact));
  const rightNumbers = inRight.length > 0 ? right.map(() => ZERO) : numbers(right);
  const solution = solve(
    loop.matrix.map(numbers),
    rightNumbers.map((value) => [value, ONE]),
  );
  // A loop can stand only if every process needs a positive amount of itself per unit (the matrix is an M-matrix).
  const stands = solution?.every((row) => (row[1] ?? ZERO).greaterThan(ZERO)) ?? false;
  const reasons = stands ? inRight : [impossible(loop.processes), ...inRight];
  return reasons.length > 0 || !solution ? right.map(() => blocked(reasons)) : solution.map((row) => row[0] ?? ZERO);
}
