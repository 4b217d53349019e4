/** Why a number is withheld, where its formula gives it as soon as the rows behind these reasons are read. */
import type { Finding } from '../../findings/finding';
import type { Node } from '../../calculation/graph/node';
import { isBlocked, mostReasons } from '../../calculation/graph/value';

type Causes = ReadonlySet<Finding> | undefined;

/** What stands in a ledger and is summed over the sheet: its formula follows what the ledger holds. */
const summed: ReadonlySet<string> = new Set(['ledger sum', 'measured sum', 'ledger days']);

/**
 * Every finding that keeps a number back, on the way to it too; nothing where the number needs to be calculated again: a reason that no formula sees
 * mended, more of them than are named, or an unknown that no formula stands for.
 */
export function causesIn(closes: (finding: Finding) => boolean): (node: Node) => Causes {
  const known = new Map<Node, Causes>();
  const causesOf = (node: Node): Causes => {
    if (!isBlocked(node.value)) return new Set();
    if (known.has(node)) return known.get(node);
    const found = causesOfWithheld(node, node.value.blockedBy);
    known.set(node, found);
    return found;
  };
  const causesOfWithheld = ({ rule, inputs, source }: Node, reasons: readonly Finding[]): Causes => {
    if (reasons.length === 0 || reasons.length >= mostReasons || !reasons.every(closes)) return undefined;
    if (source && (summed.has(source.kind) || (source.kind === 'constant' && source.beside === 'lines')))
      return new Set(reasons);
    const parts = source?.kind === 'loop' ? [...source.matrix.flat(), ...source.rightSide] : rule && inputs;
    if (parts === undefined) return undefined;
    const all = new Set(reasons);
    for (const part of parts) {
      const ofPart = causesOf(part);
      if (!ofPart) return undefined;
      for (const cause of ofPart) all.add(cause);
    }
    return all;
  };
  return causesOf;
}
