/** The metrics of the contract by the names people give them, in either language. */
import { cleanText } from '../ledgers/cleanText';
import { termsEn, termsZh } from '../language/terms';

const ids = Object.keys(termsEn.metric) as readonly (keyof typeof termsEn.metric)[];
const spelled = (text: string): string => cleanText(text).toLowerCase().replace(/[\s,，;；·]+/g, ' ').replace(/\s*\+\s*/g, '+').replace(/范围1/g, '范围一').replace(/范围2/g, '范围二').replace(/范围3/g, '范围三').trim();
const bySpelling = new Map(ids.flatMap((id) => [id, termsEn.metric[id], termsZh.metric[id]].map((name) => [spelled(name), id] as const)));

/**
 * The metric's name as the contract spells it; for any other text the text itself without case, doubled blanks and remarks in brackets, so that
 * `Scrap processed (more than)` and `scrap processed` are one metric.
 */
export function metricId(metric: string): string {
  const known = bySpelling.get(spelled(metric));
  if (known) return known;
  const plain = spelled(metric.replace(/[(（][^)）]*[)）]/g, ' '));
  return bySpelling.get(plain) ?? plain;
}
