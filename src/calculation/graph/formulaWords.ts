/** A rule's formula in words and in numbers: the same formula that stands in the cells, its places filled otherwise. */
import type { Rule } from './rule';

/** Inputs beyond which a sum is cut short. */
const longest = 8;

/** The rule's formula over the texts; a sum reads `a + b + c`, cut after eight with what `more` says of the rest. */
export function filledFormula(rule: Rule, texts: readonly string[], more: (count: number) => string): string {
  const place = (index: number): string => `\u0001${index}\u0001`;
  const spaced = opened(rule.formula(...texts.map((_, index) => place(index))))
    .split('\u0001')
    .map((part, index) =>
      index % 2 === 1
        ? `\u0001${part}\u0001`
        : part
            .replace(/([*/+-])/g, ' $1 ')
            .replace(/\*/g, '×')
            .replace(/\//g, '÷')
            .replace(/ - /g, ' − '),
    )
    .join('');
  const cut = shortened(spaced, more);
  return cut
    .split('\u0001')
    .map((part, index) => (index % 2 === 1 ? (texts[Number(part)] ?? '') : part))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `SUM(a,b)` as `a+b`, in brackets where anything stands around it. */
function opened(formula: string): string {
  const whole = /^SUM\(([^()]*)\)$/.exec(formula);
  if (whole) return (whole[1] ?? '').replace(/,/g, '+');
  return formula.replace(/(?<![A-Z])SUM\(([^()]*)\)/g, (_, list: string) =>
    list.includes(',') ? `(${list.replace(/,/g, '+')})` : list,
  );
}

/** Only plain sums are cut: other formulas would lose their sense. */
function shortened(formula: string, more: (count: number) => string): string {
  const terms = formula.split(' + ');
  if (terms.length <= longest || /[()×÷−]/.test(formula)) return formula;
  return `${terms.slice(0, longest).join(' + ')} ${more(terms.length - longest)}`;
}
