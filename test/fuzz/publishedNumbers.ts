/** Every number that a result publishes, by a path that does not depend on the order of rows. */
import { assessFigures, type Figures } from '../../src/assess';
import { resultJson } from '../../src/exchange/resultJson';
import { exact, plainText } from '../../src/quantity/exact';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

export type Published = ReadonlyMap<string, string | null>;

const named = [
  'site',
  'process',
  'product',
  'certificate',
  'invoice',
  'supplier',
  'month',
  'currency',
  'metric',
  'subject',
  'year',
  'period',
  'source',
  'of',
  'gas',
  'check',
  'total',
  'kind',
  'matching',
  'method',
];

/** Parts of the result that name things, count readings or say why, and publish no number. */
const silent = new Set(['format', 'settings', 'findings', 'read', 'blockedBy', 'reasons', 'conditions', 'unknown']);

/** Of thirty printed digits the last ones tell in which order things were divided, not what they are. */
const comparedDigits = 24;

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** The published numbers of a workbook, and what was found. */
export function published(snapshot: WorkbookSnapshot): { readonly numbers: Published; readonly figures: Figures } {
  const figures = assessFigures(snapshot);
  return { numbers: numbersOf(figures), figures };
}

/** Every number of the result by its path; what is withheld is nothing. */
export function numbersOf(figures: Figures): Published {
  const numbers = new Map<string, string | null>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      const seen = new Map<string, number>();
      value.forEach((item: unknown) => {
        const key = identityOf(item);
        const count = seen.get(key) ?? 0;
        seen.set(key, count + 1);
        walk(item, `${path}[${key}${count === 0 ? '' : `#${count}`}]`);
      });
      return;
    }
    if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) if (!silent.has(key)) walk(part, `${path}.${key}`);
      return;
    }
    if (typeof value === 'string' && isNumber(value)) numbers.set(path, plainText(exact(value), comparedDigits));
    else if (value === null || typeof value === 'boolean') numbers.set(path, value === null ? null : String(value));
  };
  // Findings and readings are no numbers, and putting them into words takes its time.
  walk(resultJson({ ...figures, findings: [], read: [] }), '');
  return numbers;
}

function identityOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  return named
    .map((key) => (item as Readonly<Record<string, unknown>>)[key])
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .filter((value) => !(typeof value === 'string' && isNumber(value) && value.length > 4))
    .join('|');
}
