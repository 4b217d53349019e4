/**
 * The graph of quantities: every number is a node that knows the rule and the numbers it follows from.
 * The live formula, the explanation and the audit trail are three readings of these edges.
 */
import type { Finding } from '../../findings/finding';
import type { LedgerTable, KeyOf } from '../../ledgers/ledgerTable';
import type { ActivityGroup } from '../../model/activityGroups';
import type { Days } from '../../model/calendarMonths';
import type { Factor } from '../../model/factors';
import type { Gas } from '../../model/gwp';
import type { Exact } from '../../quantity/exact';
import { ONE, ZERO } from '../../quantity/exact';
import type { Unit } from '../../quantity/units';
import type { Rule } from './rule';
import { blocked, combine, isBlocked, type Value } from './value';

/** Where a number comes from that no rule computes. */
export type Source =
  | { readonly kind: 'ledger sum'; readonly group: ActivityGroup }
  | { readonly kind: 'ledger value'; readonly group: ActivityGroup; readonly key: string }
  | { readonly kind: 'ledger cell'; readonly table: LedgerTable; readonly row: number; readonly key: string }
  /** Sum of a group's rows dated in these days, or of its rows without a date. */
  | { readonly kind: 'ledger days'; readonly group: ActivityGroup; readonly days: Days | undefined }
  /** Sum of a group's rows that are measured. */
  | { readonly kind: 'measured sum'; readonly group: ActivityGroup }
  | { readonly kind: 'factor'; readonly factor: Factor }
  | { readonly kind: 'unit size'; readonly unit: Unit }
  | { readonly kind: 'potential'; readonly gas: Gas }
  | {
      readonly kind: 'loop';
      readonly matrix: readonly (readonly Node[])[];
      readonly rightSide: readonly Node[];
      readonly row: number;
    }
  | { readonly kind: 'disclosed'; readonly row: number }
  | { readonly kind: 'report year' }
  /** A number of another year: of its own book, or of its rows in this one. */
  | { readonly kind: 'year'; readonly year: { readonly label: string; readonly source: string } }
  /** A number of the method that stands in a labelled cell. */
  | { readonly kind: 'parameter'; readonly name: string }
  /** `beside` of what rows that cannot be read would add to a sum: nothing beside its lines, once each of these rows is in one of them. */
  | { readonly kind: 'constant'; readonly beside?: 'lines' };

/** A cell of a ledger as a source. */
export function ledgerCell<Table extends LedgerTable>(table: Table, row: number, key: KeyOf<Table['ledger']>): Source {
  return { kind: 'ledger cell', table, row, key };
}

export interface Node {
  readonly value: Value;
  readonly rule?: Rule;
  readonly inputs: readonly Node[];
  readonly source?: Source;
}

/** A number that stands in a ledger, a library or a definition. */
export function given(value: Value, source: Source): Node {
  return { value, inputs: [], source };
}

/** A number that a rule makes of others; blocked by whatever blocks one of them. */
export function follows(rule: Rule, ...inputs: readonly Node[]): Node {
  return {
    value: combine(
      inputs.map((input) => input.value),
      rule.compute,
    ),
    rule,
    inputs,
  };
}

export const zero: Node = given(ZERO, { kind: 'constant' });
export const one: Node = given(ONE, { kind: 'constant' });

/** The number, or nothing where it is blocked. */
export function numberOf(node: Node): Exact | undefined {
  return isBlocked(node.value) ? undefined : node.value;
}

/** Every node that these follow from, themselves too, each once. */
export function upstreamOf(nodes: readonly Node[]): ReadonlySet<Node> {
  const seen = new Set<Node>();
  const open = [...nodes];
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const input of next.inputs) open.push(input);
    if (next.source?.kind === 'loop')
      for (const part of [next.source.matrix.flat(), next.source.rightSide].flat()) open.push(part);
  }
  return seen;
}

/** The findings that leave it unknown; none where it is known. */
export function reasonsOf({ value }: Node): readonly Finding[] {
  return isBlocked(value) ? value.blockedBy : [];
}

/** The node, unknown where another is: a known part beside what cannot be known would pass for a total. */
export function besideUnknown(node: Node, other: Node): Node {
  return isBlocked(node.value) ? node : keptBack(node, reasonsOf(other));
}

/** The number, unknown for these reasons however it is reckoned; itself where there is none. */
export function keptBack(node: Node, reasons: readonly Finding[]): Node {
  return reasons.length > 0 ? { ...node, value: blocked(reasons) } : node;
}

/** A number that these findings leave unknown. */
export function unknownNode(reasons: readonly Finding[]): Node {
  return given(blocked(reasons), { kind: 'constant' });
}

/** What makes a sum unknown beside its lines: nothing where there is no reason. */
export function unknownTerms(reasons: readonly Finding[]): readonly Node[] {
  return reasons.length > 0 ? [given(blocked(reasons), { kind: 'constant', beside: 'lines' })] : [];
}
