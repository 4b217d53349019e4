/** By what the terms of a sum are known again in another book: how they are built, and the row that they begin with. */
import { numberOf, type Node } from '../calculation/graph/node';
import type { Exact } from '../quantity/exact';
import type { Leaf } from './graphLeaves';

/** One of the two graphs: what its leaves are, and how much each process makes. */
export interface GraphSide {
  readonly leafOf: (node: Node) => Leaf;
  readonly made: ReadonlyMap<string, Exact>;
  /** Every node of the graph. */
  readonly nodes: ReadonlySet<Node>;
}

/** What is summed, one term of one or more nodes after the other, and by what it is known again. */
interface Term {
  readonly nodes: readonly Node[];
  readonly shape: string;
  readonly anchor: string;
}

/** Terms of both books in pairs: those of one shape first, then those that begin with the same row; the others stand alone. */
export function matchTerms(
  earlier: readonly Term[],
  later: readonly Term[],
): readonly (readonly [readonly Node[] | undefined, readonly Node[] | undefined])[] {
  const pairs: (readonly [readonly Node[], readonly Node[]])[] = [];
  let [mine, theirs] = [earlier, later];
  for (const by of ['shape', 'anchor'] as const) {
    const waiting = new Map<string, Term[]>();
    for (const term of theirs) waiting.set(term[by], [...(waiting.get(term[by]) ?? []), term]);
    const taken = new Set<Term>();
    for (const term of mine) {
      const found = waiting.get(term[by])?.shift();
      if (!found) continue;
      pairs.push([term.nodes, found.nodes]);
      taken.add(term).add(found);
    }
    mine = mine.filter((term) => !taken.has(term));
    theirs = theirs.filter((term) => !taken.has(term));
  }
  return [
    ...pairs,
    ...mine.map(({ nodes }) => [nodes, undefined] as const),
    ...theirs.map(({ nodes }) => [undefined, nodes] as const),
  ];
}

/** Numbers for what is built alike from what is called alike. */
export class Shapes {
  readonly #known = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#known.get(text) ?? this.#known.size;
    this.#known.set(text, known);
    return known;
  }
}

/** One graph, with what its nodes are known by. */
export class Side {
  readonly #shapes: Shapes;
  readonly #shapeOf = new Map<Node, number>();
  readonly #leaves = new Map<Node, Leaf>();
  readonly #values = new Map<string, Exact | null>();

  constructor(
    readonly side: GraphSide,
    shapes: Shapes,
  ) {
    this.#shapes = shapes;
    for (const node of side.nodes) {
      const value = node.source && node.source.kind !== 'loop' ? numberOf(node) : undefined;
      if (!value || node.source?.kind === 'constant') continue;
      const { name } = this.leafOf(node);
      const known = this.#values.get(name);
      // What two numbers are called says nothing of either.
      this.#values.set(name, known === undefined || known?.equals(value) ? value : null);
    }
  }

  leafOf(node: Node): Leaf {
    const known = this.#leaves.get(node) ?? this.side.leafOf(node);
    this.#leaves.set(node, known);
    return known;
  }

  /** The number that has this name in the graph, where there is one alone. */
  valueOf(name: string): Exact | undefined {
    return this.#values.get(name) ?? undefined;
  }

  terms(nodes: readonly Node[], size: number): readonly Term[] {
    return Array.from({ length: nodes.length / size }, (_, index): Term => {
      const own = nodes.slice(index * size, (index + 1) * size);
      return {
        nodes: own,
        shape: own.map((node) => this.#shape(node)).join(' '),
        anchor: own.map((node) => this.#anchor(node)).join('\n'),
      };
    });
  }

  #shape(node: Node): number {
    const known = this.#shapeOf.get(node);
    if (known !== undefined) return known;
    const { source, rule, inputs } = node;
    const parts = source?.kind === 'loop' ? [...source.matrix.flat(), ...source.rightSide] : inputs;
    const name = source?.kind === 'loop' ? `loop ${source.row}` : (rule?.name ?? this.leafOf(node).name);
    const shape = this.#shapes.numberOf(`${name}(${parts.map((part) => this.#shape(part)).join(' ')})`);
    this.#shapeOf.set(node, shape);
    return shape;
  }

  /** The rule, and the leaf that it begins with. */
  #anchor(node: Node): string {
    let first = node;
    for (let next: Node | undefined = node; next; next = next.inputs[0]) first = next;
    const name = first.source?.kind === 'loop' ? `loop ${first.source.row}` : this.leafOf(first).name;
    return `${node.rule?.name ?? ''} ${name}`;
  }
}
