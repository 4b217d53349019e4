/** How the numbers of a bridge are printed, and what they are called. */
import type { Language, Words } from '../language/words';
import { tableName } from '../ledgers/names';
import type { Exact } from '../quantity/exact';
import { printed, type QuantityKind } from '../quantity/printed';
import { kindOfUnit } from '../reports/charts/kindOfUnit';
import type { Part, ResultBridge } from './bridge';

function kindOf({ result: { id, unit } }: ResultBridge): QuantityKind {
  if (unit === 'tCO2e') return 'emissions';
  return id.startsWith('certificates.purchases.') ? 'money' : kindOfUnit(unit);
}

/** The value with the decimals of its kind; a share in percent. */
export function valueText(value: Exact, of: ResultBridge): string {
  const text = printed(value, kindOf(of));
  return kindOf(of) === 'share' ? `${text} %` : text;
}

/** The same with its sign; the change of a share in percentage points. */
export function changeText(change: Exact, of: ResultBridge, { comparison }: Words): string {
  const text = `${change.isNegative() ? '' : '+'}${printed(change, kindOf(of))}`.replace('-', '−');
  return kindOf(of) === 'share' ? `${text} ${comparison.points}` : text;
}

/** What a group of changes explains: `Energy used +0.250`. */
export function partText({ group, mean }: Part, of: ResultBridge, words: Words): string {
  return `${words.comparison.group[group]} ${changeText(mean, of, words)}`;
}

/** The ledger of a line, in the language. */
export function ledgerOfLine([ledger = '']: readonly string[], language: Language): string {
  return tableName(ledger, language);
}

/** What a line is of: `East · Casthouse · Electricity`. */
export function namesOfLine([, ...names]: readonly string[]): string {
  return names.join(' · ');
}
