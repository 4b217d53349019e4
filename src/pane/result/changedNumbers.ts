/** Which published numbers are not what they were, by their ids: those that head the report first, then by how much they moved. */
import { numberOf } from '../../calculation/graph/node';
import { languages, type InEachLanguage } from '../../languages';
import { words } from '../../language/words';
import { plainText } from '../../quantity/exact';
import { resultNames } from '../../reports/resultWords';
import type { Results } from '../../results/allResults';
import { summedNumbers } from '../../results/publishedNumbers';
import { citations, type Result } from '../../results/result';

/** Decimal texts by the text by which each number is cited; null where it is withheld. */
export type PublishedValues = ReadonlyMap<string, string | null>;

export interface ChangedNumber {
  readonly key: string;
  readonly subject: InEachLanguage;
  readonly name: InEachLanguage;
  readonly unit: string;
  /** Null where it was, or is, withheld or not there. */
  readonly before: string | null;
  readonly after: string | null;
  /** 0 for what heads the report of a product, 1 for a line of the organisation's inventory, 2 for all else. */
  readonly rank: number;
}

/** The numbers as they are now. */
export function publishedValues(results: Results): PublishedValues {
  const all = ofThisYear(results);
  const keys = citations(all);
  return new Map(all.map((result, index) => [keys[index] ?? '', valueOf(result)]));
}

/** The numbers that differ from those before. */
export function changedNumbers(results: Results, before: PublishedValues): readonly ChangedNumber[] {
  const named = languages.map((language) => [language, resultNames(words(language))] as const);
  const inEachLanguage = (result: Result, part: 'subject' | 'name'): InEachLanguage =>
    Object.fromEntries(named.map(([language, names]) => [language, names(result)[part]])) as unknown as InEachLanguage;
  const all = ofThisYear(results);
  const keys = citations(all);
  return all
    .flatMap((result, index): ChangedNumber[] => {
      const [key = '', after] = [keys[index], valueOf(result)];
      const was = before.get(key) ?? null;
      if (was === after) return [];
      return [
        {
          key,
          subject: inEachLanguage(result, 'subject'),
          name: inEachLanguage(result, 'name'),
          unit: result.unit,
          before: was,
          after,
          rank: rankOf(result),
        },
      ];
    })
    .sort((a, b) => a.rank - b.rank || compared(moved(b), moved(a)));
}

/** Without those of years side by side: a year that is put beside this one changes nothing of it. */
function ofThisYear(results: Results): readonly Result[] {
  return summedNumbers(results).filter(({ id }) => !id.startsWith('years.'));
}

function rankOf({ id, subject: { kind } }: Result): number {
  if (id.startsWith('products.headline.')) return 0;
  return id.startsWith('inventory.') && kind === 'organisation' ? 1 : 2;
}

/** Two infinities are alike. */
const compared = (one: number, other: number): number => (one === other ? 0 : one - other);

/** How far it moved, as a part of what it was; what is withheld no longer, or since, moved farthest. */
function moved({ before, after }: ChangedNumber): number {
  if (before === null || after === null) return Infinity;
  const [was, is] = [Number(before), Number(after)];
  return was === 0 ? Number.MAX_VALUE : Math.abs(is / was - 1);
}

function valueOf({ node }: Result): string | null {
  const value = node && numberOf(node);
  return value ? plainText(value, 12) : null;
}
