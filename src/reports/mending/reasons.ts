/** The reasons of what is withheld: sets of findings, each numbered when it is first met. */
import type { Node } from '../../calculation/graph/node';
import type { Finding } from '../../findings/finding';
import { isBlocked } from '../../calculation/graph/value';
import type { Draft, Reason } from '../layout/draft';
import { causesIn } from './causes';

export interface Reasons {
  /** Whether a withheld number comes back as soon as its rows are read. */
  comesBack(node: Node): boolean;
  /** The reason that such numbers have together. */
  reasonOf(nodes: readonly Node[]): Reason;
  /** All of them so far. */
  readonly all: readonly Reason[];
}

/** Numbers the reasons; `closes` tells which findings the workbook sees mended. */
export function numberedReasons(findings: readonly Finding[], closes: (finding: Finding) => boolean): Reasons {
  const positions = new Map(findings.map((finding, index) => [finding, index]));
  const causesOf = causesIn((finding) => closes(finding) && positions.has(finding));
  const reasons = new Map<string, Reason>();
  return {
    comesBack: (node) => (causesOf(node)?.size ?? 0) > 0,
    reasonOf: (nodes) => {
      const causes = new Set(nodes.flatMap((node) => [...(causesOf(node) ?? [])]));
      const set = [...causes].map((finding) => positions.get(finding) ?? 0).sort((a, b) => a - b);
      const reason = reasons.get(set.join()) ?? { number: reasons.size + 1, findings: set };
      reasons.set(set.join(), reason);
      return reason;
    },
    get all() {
      return [...reasons.values()];
    },
  };
}

/** Numbers the reasons of all cells that ask for theirs by themselves. */
export function meetReasons(drafts: readonly Draft[], { comesBack, reasonOf }: Reasons): void {
  for (const content of drafts.flatMap(({ rows }) => rows.flat()))
    if (content && 'node' in content && !content.isGuarded && isBlocked(content.node.value) && comesBack(content.node))
      reasonOf([content.node]);
}
