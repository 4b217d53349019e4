/** What a published number is: named once for all languages, of what, in which unit, and the node behind it. */
import type { Node } from '../calculation/graph/node';
import type { ResultId } from './resultIds';

/** What a number is of, in the words of the ledgers. */
export interface Subject {
  readonly kind:
    | 'organisation'
    | 'site'
    | 'process'
    | 'product'
    | 'gas'
    | 'ledger total'
    | 'certificate'
    | 'time matching'
    | 'invoice'
    | 'target'
    | 'year'
    | 'stage'
    | 'disclosed figure';
  /** From the general to the particular, such as site, process and product; none for the organisation. */
  readonly names: readonly string[];
  /** The same as sheets name it, the user's own words only; empty for the organisation. */
  readonly label: string;
}

/** A number that we publish. */
export interface Result {
  readonly id: ResultId;
  readonly subject: Subject;
  /** As a factor's unit is written: `tCO2e/t`, `MWh`, a currency; `1` for a share, empty where there is none or it is not known. */
  readonly unit: string;
  /** The number; blocked where it is withheld. */
  readonly node: Node;
}

/** What of an id stands behind a prefix. */
type Rest<Prefix extends string> = ResultId extends infer Id
  ? Id extends `${Prefix}.${infer Key}`
    ? Key
    : never
  : never;

/** Numbers of one subject whose ids begin alike; those that are not there are left out. */
export function numbers<Prefix extends string>(
  prefix: Prefix,
  subject: Subject,
  unit: string,
  nodes: Readonly<Partial<Record<Rest<Prefix>, Node | undefined>>>,
): readonly Result[] {
  return Object.entries<Node | undefined>(nodes).flatMap(([key, node]) =>
    node ? [{ id: `${prefix}.${key}` as ResultId, subject, unit, node }] : [],
  );
}

export const organisation: Subject = { kind: 'organisation', names: [], label: '' };

/** A unit process, or what it makes; its label tells it apart from others of its name. */
export function subjectOf(
  process: { readonly site: string; readonly process: string; readonly label: string } | undefined,
  product?: string,
): Subject {
  const names = [process?.site ?? '', process?.process ?? ''];
  const label = process?.label ?? '';
  return product === undefined
    ? { kind: 'process', names, label }
    : { kind: 'product', names: [...names, product], label: `${product} · ${label}` };
}

/**
 * The text by which each result is cited outside, in its order: `products.footprint.marketBased.total[East|Casthouse|Billet]`. Names keep their spelling, with `\` before
 * `\`, `|`, `[` and `]`; what has no names has no brackets. Where a ledger names several things alike, the second one ends in `#2`.
 */
export function citations(results: readonly Result[]): readonly string[] {
  const counts = new Map<string, number>();
  return results.map(({ id, subject: { names } }) => {
    const text = names.length === 0 ? id : `${id}[${names.map(escaped).join('|')}]`;
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    return count === 1 ? text : `${text}#${count}`;
  });
}

function escaped(name: string): string {
  return name.replace(/[\\|[\]]/g, '\\$&');
}
