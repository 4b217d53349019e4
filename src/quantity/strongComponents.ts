/** The loops of a directed graph (Tarjan 1972), without recursion, so long chains do not exhaust the stack. */

interface Visit {
  readonly node: number;
  readonly successors: readonly number[];
  next: number;
}

/**
 * The strongly connected components of nodes 0 to nodeCount - 1: a component comes after all components it has edges to.
 * Nodes inside a component are ascending; a node without a loop is a component of its own. Throws on a successor that is no node.
 */
export function strongComponents(nodeCount: number, successors: (node: number) => readonly number[]): number[][] {
  const order = new Int32Array(nodeCount).fill(-1);
  const earliest = new Int32Array(nodeCount);
  const open = new Uint8Array(nodeCount);
  const opened: number[] = [];
  const components: number[][] = [];
  const visits: Visit[] = [];
  let reached = 0;

  const enter = (node: number): void => {
    order[node] = earliest[node] = reached;
    reached += 1;
    open[node] = 1;
    opened.push(node);
    visits.push({ node, successors: successors(node), next: 0 });
  };
  const foundEarlier = (node: number, position: number): void => {
    earliest[node] = Math.min(earliest[node] ?? 0, position);
  };
  const close = (root: number): void => {
    const members = opened.splice(opened.lastIndexOf(root));
    for (const member of members) open[member] = 0;
    components.push(members.sort((a, b) => a - b));
  };

  for (let start = 0; start < nodeCount; start += 1) {
    if (order[start] !== -1) continue;
    enter(start);
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const { node } = visit;
      const successor = visit.successors[visit.next];
      visit.next += 1;
      if (successor === undefined) {
        visits.pop();
        const parent = visits.at(-1);
        if (parent) foundEarlier(parent.node, earliest[node] ?? 0);
        if (earliest[node] === order[node]) close(node);
      } else if (order[successor] === undefined) {
        throw new Error(`node ${node} leads to ${successor}, which is no node`);
      } else if (order[successor] === -1) {
        enter(successor);
      } else if (open[successor] === 1) {
        foundEarlier(node, order[successor]);
      }
    }
  }
  return components;
}
