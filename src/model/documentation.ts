/** Which ledger rows rest on a document, and what the text of a factor's quality says. */
import type { ActivityLedger, TableOf } from '../ledgers/allLedgers';
import { textAt } from '../ledgers/ledgerTable';
import { CellKind } from '../workbook/snapshot';

/** Columns that name a document, the first of them also where a row is said to be estimated. */
const documentKeys = ['evidence', 'ticket', 'meter'] as const;

/** How texts of `Evidence` begin that say a quantity was estimated, as wildcards of `SUMIFS`. */
export const estimatePatterns = ['estimat*', '估*'] as const;

const beginsAs =
  (pattern: string) =>
  (text: string): boolean =>
    text.toLowerCase().startsWith(pattern.slice(0, -1));

/** By how evidence begins that says so, tells of a 0-based row whether its quantity is estimated. */
export function estimatedRows(table: TableOf<ActivityLedger>): readonly ((row: number) => boolean)[] {
  const evidence = table.columns.get('evidence');
  return estimatePatterns.map((pattern) => {
    const estimates = evidence?.texts.map(beginsAs(pattern)) ?? [];
    return (row) => estimates[evidence?.codes[row] ?? 0] ?? false;
  });
}

/** Tells of a 0-based row whether the cell of its evidence is blank; an example's is not, where it is marked as one. */
export function rowsWithoutEvidence({
  columns,
  snapshot,
  examples,
}: TableOf<ActivityLedger>): (row: number) => boolean {
  const kinds = snapshot.columns[columns.get('evidence')?.position ?? -1]?.kinds;
  return (row) => kinds?.[row] === CellKind.blank && !examples.includes(row);
}

/** Tells of a 0-based row whether its quantity is measured: it names evidence, a ticket or a meter, and its evidence does not say that it is estimated. */
export function measuredRows(table: TableOf<ActivityLedger>): (row: number) => boolean {
  const columns = documentKeys.flatMap((key) => table.columns.get(key) ?? []);
  const estimated = estimatedRows(table);
  return (row) =>
    columns.some((column) => (column.codes[row] ?? 0) > 0) && !estimated.some((isEstimated) => isEstimated(row));
}

/** What a row names as its document: its evidence, else its ticket or meter; empty where it names none. */
export function documentTextAt({ columns }: TableOf<ActivityLedger>, row: number): string {
  for (const key of documentKeys) {
    const column = columns.get(key);
    const code = column?.codes[row] ?? 0;
    if (column && code > 0) return column.texts[code] ?? '';
  }
  return '';
}

/** What each row says of its documents, and of its cell technology where the ledger has one. */
export function documentTexts(table: TableOf<'AnodeEffects'> | TableOf<'Emissions'>): readonly string[] {
  return [...table.rows].map((row) => `${textAt(table, 'evidence', row)} ${textAt(table, 'technology', row)}`);
}

/** PACT's three ratings, 1 (best) to 5. */
export const ratingKinds = ['technological', 'temporal', 'geographical'] as const;
export type RatingKind = (typeof ratingKinds)[number];

/** What a factor's `Quality` says: ratings such as `TeR 2, TiR 1, GeR 3` (技术 2，时间 1，地理 3), and whether it is primary data. */
interface FactorQuality {
  readonly ratings: Readonly<Record<RatingKind, string>> | undefined;
  readonly isPrimary: boolean | undefined;
}

const patterns: Readonly<Record<RatingKind, RegExp>> = {
  technological: /(?:^|[^a-z])(?:te|ter|tech[a-z]*|技术[^\d]{0,4})\s*[=:：]?\s*([1-5](?:\.\d+)?)(?![\d.])/i,
  temporal: /(?:^|[^a-z])(?:ti|tir|temp[a-z]*|time|时间[^\d]{0,4})\s*[=:：]?\s*([1-5](?:\.\d+)?)(?![\d.])/i,
  geographical: /(?:^|[^a-z])(?:g|gr|ge|ger|geo[a-z]*|地理[^\d]{0,4})\s*[=:：]?\s*([1-5](?:\.\d+)?)(?![\d.])/i,
};

/** Reads the text; ratings only where all three are given, each between 1 and 5. */
export function factorQuality(text: string): FactorQuality {
  const plain = text.normalize('NFKC');
  const [technological, temporal, geographical] = ratingKinds.map((kind) => {
    const rating = patterns[kind].exec(plain)?.[1];
    return rating !== undefined && Number(rating) <= 5 ? rating : undefined;
  });
  const ratings =
    technological !== undefined && temporal !== undefined && geographical !== undefined
      ? { technological, temporal, geographical }
      : undefined;
  const isPrimary = /primary data|supplier.specific|初级数据|供应商/i.test(plain)
    ? true
    : /secondary data|default|次级数据|缺省|默认/i.test(plain)
      ? false
      : undefined;
  return { ratings, isPrimary };
}
