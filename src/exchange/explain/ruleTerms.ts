/** What a rule adds up and multiplies, read from its own formula, so that a sentence can show it term by term. */
import type { Rule } from '../../calculation/graph/rule';

/** A factor of a term: one input, or the sum of several as in a weighted average; or a number of the rule itself. */
interface RuleFactor {
  readonly divides: boolean;
  /** Places of inputs, counted from 0. */
  readonly inputs: readonly number[];
  readonly constant?: string;
}

export interface RuleTerm {
  readonly isNegative: boolean;
  readonly factors: readonly RuleFactor[];
}

const most = 400;
const known = new Map<string, readonly RuleTerm[] | undefined>();

/** The terms of a rule with so many inputs; nothing where its formula is more than sums, products and quotients. */
export function ruleTerms(rule: Rule, count: number): readonly RuleTerm[] | undefined {
  if (rule.name === 'total')
    return Array.from({ length: count }, (_, place) => ({
      isNegative: false,
      factors: [{ divides: false, inputs: [place] }],
    }));
  const key = `${rule.name} ${count}`;
  if (!known.has(key)) known.set(key, count > most ? undefined : parsed(rule, count));
  return known.get(key);
}

function parsed(rule: Rule, count: number): readonly RuleTerm[] | undefined {
  const formula = rule.formula(...Array.from({ length: count }, (_, place) => `#${place}#`));
  const tokens = formula.match(/#\d+#|\d+(?:\.\d+)?|SUM\(|[()+\-*/,]|[^\s]/g) ?? [];
  let at = 0;
  const take = (token: string): boolean => (tokens[at] === token ? (at++, true) : false);
  const sum = (): RuleTerm[] => {
    const terms = [...product()];
    for (;;) {
      if (take('+')) terms.push(...product());
      else if (take('-')) terms.push(...product().map((term) => ({ ...term, isNegative: !term.isNegative })));
      else return terms;
    }
  };
  const product = (): RuleTerm[] => {
    let terms = atom();
    for (;;) {
      if (take('*')) terms = times(terms, atom());
      else if (take('/')) terms = times(terms, [{ isNegative: false, factors: inverse(atom()) }]);
      else return terms;
    }
  };
  const atom = (): RuleTerm[] => {
    const token = tokens[at] ?? '';
    at += 1;
    const place = /^#(\d+)#$/.exec(token);
    if (place) return [{ isNegative: false, factors: [{ divides: false, inputs: [Number(place[1])] }] }];
    if (/^\d/.test(token)) return [{ isNegative: false, factors: [{ divides: false, inputs: [], constant: token }] }];
    if (token !== '(' && token !== 'SUM(') throw new NotTerms();
    const terms = sum();
    while (token === 'SUM(' && take(',')) terms.push(...sum());
    if (!take(')')) throw new NotTerms();
    return terms;
  };
  try {
    const terms = sum();
    return at === tokens.length ? terms : undefined;
  } catch (error) {
    if (error instanceof NotTerms) return undefined;
    throw error;
  }
}

/** The formula holds what is no term. */
class NotTerms extends Error {}

function times(some: readonly RuleTerm[], others: readonly RuleTerm[]): RuleTerm[] {
  return some.flatMap((one) =>
    others.map((other) => ({
      isNegative: one.isNegative !== other.isNegative,
      factors: [...one.factors, ...other.factors],
    })),
  );
}

/** What a term is divided by: one product, or a sum of inputs. */
function inverse(terms: readonly RuleTerm[]): readonly RuleFactor[] {
  const [first, ...others] = terms;
  if (!first || terms.some(({ isNegative }) => isNegative)) throw new NotTerms();
  if (others.length === 0) return first.factors.map((factor) => ({ ...factor, divides: !factor.divides }));
  return [
    {
      divides: true,
      inputs: terms.flatMap(({ factors: [factor, ...more] }) => {
        if (!factor || factor.divides || factor.constant !== undefined || more.length > 0) throw new NotTerms();
        return factor.inputs;
      }),
    },
  ];
}
