/** The rules of the method as a reader sees them: the page in docs/ and explanations say what stands here. */
import { filledFormula } from '../calculation/graph/formulaWords';
import { upstreamOf, type Node } from '../calculation/graph/node';
import type { Rule, RuleUnit } from '../calculation/graph/rule';
import { allRules } from '../calculation/rules/allRules';
import { words, type Words } from '../language/words';
import type { Language } from '../languages';

export interface MethodRule {
  readonly name: string;
  readonly inputs: readonly { readonly name: string; readonly cell: string; readonly unit: string }[];
  /** Which inputs may stand any number of times; empty where none may. */
  readonly repeated: readonly string[];
  readonly unit: string;
  /** The formula over the inputs' names, and over their cells as Excel takes it. */
  readonly inWords: string;
  readonly inExcel: string;
  /** Standard and clause. */
  readonly source: string;
  /** Whether the clause was read, or that none is needed. */
  readonly checked: string;
  readonly isArithmetic: boolean;
}

/** The rows in which further inputs of a rule stand that takes any number of them. */
const furtherRows = [2, 3];

/** The rules in the words of the language. */
export function methodRules(language: Language, rules: readonly Rule[] = allRules): readonly MethodRule[] {
  return rules.map((rule) => methodRule(rule, language));
}

/** The rules by which these numbers were made, and those that they follow from, each once, in the order of the list. */
export function rulesBehind(numbers: readonly Node[]): readonly Rule[] {
  const used = new Set([...upstreamOf(numbers)].map(({ rule }) => rule));
  return allRules.filter((rule) => used.has(rule));
}

/** Standard and clause of a rule, and in brackets whether it was checked. */
export function methodOf(rule: Rule, language: Language): string {
  const { rule: rules, checked, punctuation } = words(language);
  const { method } = rules[rule.name];
  return rule.checked === 'arithmetic' ? method : punctuation.withDetail(method, checked[rule.checked]);
}

function methodRule(rule: Rule, language: Language): MethodRule {
  const say = words(language);
  const { name, inputs, method } = say.rule[rule.name];
  const first = inputs.map((input, index) => ({
    name: input,
    column: String.fromCharCode(65 + index),
    unit: unitText(rule.units[index], say),
  }));
  const repeated = rule.repeats === 'all' ? first : rule.repeats === 'last' ? first.slice(-1) : [];
  const shown = [
    ...first.map((input) => ({ ...input, cell: `${input.column}1` })),
    ...furtherRows.flatMap((row) => repeated.map((input) => ({ ...input, cell: `${input.column}${row}` }))),
  ];
  return {
    name,
    inputs: shown.slice(0, first.length),
    repeated: repeated.map((input) => input.name),
    unit: unitText(rule.unit, say),
    inWords: filledFormula(
      rule,
      shown.map((input) => input.name),
      say.explain.more,
    ),
    inExcel: rule.formula(...shown.map(({ cell }) => cell)),
    source: method,
    checked: say.checked[rule.checked],
    isArithmetic: rule.checked === 'arithmetic',
  };
}

function unitText(unit: RuleUnit | undefined, { ruleUnit }: Words): string {
  const known: Readonly<Record<string, string>> = ruleUnit;
  return unit === undefined ? '' : (known[unit] ?? unit);
}
