/** What changed a product's footprint, in the sentence that PACT's Technical Specifications v3 ask for in `comment`: methodological changes apart from changes of production. */
import type { Words } from '../language/words';
import { resultNames } from '../reports/resultWords';
import { movingParts, type Bridge, type ResultBridge } from './bridge';
import type { ChangeGroup } from './changeGroups';
import { changeText, partText } from './bridgeWords';

/** What is a change of how is reckoned; all else is a change of what was done. */
const methodological: readonly ChangeGroup[] = ['method', 'electricityFactors', 'otherFactors'];

interface Statement {
  /** The result as it is cited. */
  readonly result: string;
  readonly text: string;
}

/** One statement per product whose headline footprint changed. */
export function statements({ results }: Bridge, words: Words): readonly Statement[] {
  return results
    .filter(({ result }) => result.id === 'products.headline.footprint')
    .map((of) => ({ result: of.citation, text: statement(of, words) }));
}

function statement(of: ResultBridge, words: Words): string {
  const { comparison, punctuation } = words;
  const { subject, name } = resultNames(words)(of.result);
  const said = (isMethod: boolean): string => {
    const parts = movingParts(of).filter(({ group }) => methodological.includes(group) === isMethod);
    return parts.length > 0 ? punctuation.listed(parts.map((part) => partText(part, of, words))) : comparison.none;
  };
  const change = punctuation.withDetail(changeText(of.later.minus(of.earlier), of, words), of.result.unit);
  return comparison.statement(punctuation.headed(subject, name), change, said(true), said(false));
}
