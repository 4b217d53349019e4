/** Loops of a graph are found whole and in the order in which they can be solved. */
import fc from 'fast-check';
import { strongComponents } from '../../src/quantity/strongComponents';

const graph = fc.integer({ min: 1, max: 9 }).chain((nodeCount) =>
  fc.array(fc.array(fc.integer({ min: 0, max: nodeCount - 1 }), { maxLength: 4 }), {
    minLength: nodeCount,
    maxLength: nodeCount,
  }),
);

/** Which nodes each node reaches, itself included, by walking every path. */
function reachable(edges: readonly (readonly number[])[]): Set<number>[] {
  return edges.map((_, start) => {
    const reached = new Set([start]);
    for (const node of reached) for (const next of edges[node] ?? []) reached.add(next);
    return reached;
  });
}

test('a chain is solved from its end', () => {
  const edges = [[1], [2], []];
  expect(strongComponents(3, (node) => edges[node] ?? [])).toEqual([[2], [1], [0]]);
});

test('a melting loop is one component, before the product that draws on it and after the alumina it draws on', () => {
  const [product, casting, remelting, alumina] = [0, 1, 2, 3];
  const edges = [[casting], [remelting, alumina], [casting], []];
  expect(strongComponents(4, (node) => edges[node] ?? [])).toEqual([[alumina], [casting, remelting], [product]]);
});

test('a chain of 200,000 processes does not exhaust the stack', () => {
  expect(strongComponents(200_000, (node) => (node + 1 < 200_000 ? [node + 1] : []))).toHaveLength(200_000);
});

test('an edge to a node that does not exist is refused', () => {
  expect(() => strongComponents(1, () => [1])).toThrow('leads to 1');
});

test('two nodes share a component where each reaches the other, and nowhere else', () => {
  fc.assert(
    fc.property(graph, (edges) => {
      const reach = reachable(edges);
      const expected = edges.map((_, node) =>
        edges.map((_, other) => other).filter((other) => reach[node]?.has(other) && reach[other]?.has(node)),
      );
      const components = strongComponents(edges.length, (node) => edges[node] ?? []);
      expect(components.flat().sort()).toEqual(edges.map((_, node) => node));
      for (const component of components) for (const node of component) expect(component).toEqual(expected[node]);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test('a component comes after all components it has edges to', () => {
  fc.assert(
    fc.property(graph, (edges) => {
      const place = new Map<number, number>();
      strongComponents(edges.length, (node) => edges[node] ?? []).forEach((component, index) =>
        component.forEach((node) => place.set(node, index)),
      );
      edges.forEach((successors, node) =>
        successors.forEach((next) => expect(place.get(next)).toBeLessThanOrEqual(place.get(node) ?? -1)),
      );
    }),
    { seed: 2, numRuns: 2000 },
  );
});
