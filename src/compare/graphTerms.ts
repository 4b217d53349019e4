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
    for (const term of theirs) {
      const alike = waiting.get(term[by]);
      if (alike) alike.push(term);
      else waiting.set(term[by], [term]);
    }
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

/** One graph, with what its nodes are known by. */
export interface KnownSide extends GraphSide {
  /** The number that has this name in the graph, where there is one alone. */
  readonly valueOf: (name: string) => Exact | undefined;
  /** So many nodes each are a term. */
  readonly terms: (nodes: readonly Node[], size: number) => readonly Term[];
}

/** Numbers for what is built alike from what is called alike. */
export function shapeNumbers(): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  };
}

/** The graph of one book; `shapeNumber` is that of both. */
export function knownSide(side: GraphSide, shapeNumber: (text: string) => number): KnownSide {
  const leafOf = onceEach(side.leafOf);
  const values = namedValues(side.nodes, leafOf);
  const shapes = new Map<Node, number>();
  const shapeOf = (node: Node): number => {
    const known = shapes.get(node);
    if (known !== undefined) return known;
    const { source, rule, inputs } = node;
    const parts = source?.kind === 'loop' ? [...source.matrix.flat(), ...source.rightSide] : inputs;
    const name = source?.kind === 'loop' ? `loop ${source.row}` : (rule?.name ?? leafOf(node).name);
    const shape = shapeNumber(`${name}(${parts.map(shapeOf).join(' ')})`);
    shapes.set(node, shape);
    return shape;
  };
  /** The rule, and the leaf that it begins with. */
  const anchorOf = (node: Node): string => {
    let first = node;
    for (let next: Node | undefined = node; next; next = next.inputs[0]) first = next;
    const name = first.source?.kind === 'loop' ? `loop ${first.source.row}` : leafOf(first).name;
    return `${node.rule?.name ?? ''} ${name}`;
  };
  return {
    ...side,
    leafOf,
    valueOf: (name) => values.get(name) ?? undefined,
    terms: (nodes, size) =>
      Array.from({ length: nodes.length / size }, (_, index): Term => {
        const own = nodes.slice(index * size, (index + 1) * size);
        return { nodes: own, shape: own.map(shapeOf).join(' '), anchor: own.map(anchorOf).join('\n') };
      }),
  };
}

function onceEach(leafOf: GraphSide['leafOf']): GraphSide['leafOf'] {
  const known = new Map<Node, Leaf>();
  return (node) => {
    const leaf = known.get(node) ?? leafOf(node);
    known.set(node, leaf);
    return leaf;
  };
}

/** The numbers that stand in the ledgers by their names; what two numbers are called says nothing of either. */
function namedValues(nodes: GraphSide['nodes'], leafOf: GraphSide['leafOf']): ReadonlyMap<string, Exact | null> {
  const values = new Map<string, Exact | null>();
  for (const node of nodes) {
    const value = node.source && node.source.kind !== 'loop' ? numberOf(node) : undefined;
    if (!value || node.source?.kind === 'constant') continue;
    const { name } = leafOf(node);
    const known = values.get(name);
    values.set(name, known === undefined || known?.equals(value) ? value : null);
  }
  return values;
}
