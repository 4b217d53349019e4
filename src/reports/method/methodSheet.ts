/** `Method`: what was done by which standard, with the choices of this report, the rules that took part, its limits and what is not covered. */
import type { Node } from '../../calculation/graph/node';
import { methodRules, rulesBehind, type MethodRule } from '../../results/methodRules';
import { publishedNumbers } from '../../results/publishedNumbers';
import type { ReportContext } from '../context';
import { text } from '../layout/contents';
import { putRow } from '../layout/draft';
import { putSection } from '../layout/section';
import { putTitle } from '../layout/title';
import { putChoices } from './choicesSection';
import { putLimits } from './limitsSection';

/** The sheet, one to two printed pages. */
export function putMethod(context: ReportContext): void {
  const { words, drafts } = context;
  const draft = drafts.method;
  draft.widths.push(28, 104, 50);
  putTitle(context, 'method', words.methodSheet.title);
  putRow(draft, 3, 1, [text(words.methodSheet.notCertified, { role: 'note' })]);
  const rules = methodRules(context.language, rulesBehind(shownNumbers(context)));
  putChoices(context);
  putRules(context, rules);
  putLimits(context, rules);
  putNotCovered(context);
}

/** What stands on the sheets laid out before, and whatever else is published. */
function shownNumbers({ drafts, results }: ReportContext): readonly Node[] {
  const contents = Object.values(drafts).flatMap(({ rows }) => rows.flatMap((row) => row));
  return [
    ...publishedNumbers(results).map(({ node }) => node),
    ...contents.flatMap((content) => (content && 'node' in content ? [content.node] : [])),
  ];
}

/** Each rule of this report once: first those whose clause was read; what is plain arithmetic in one row. */
function putRules({ drafts, words }: ReportContext, rules: readonly MethodRule[]): void {
  const { methodSheet: say, checked, punctuation } = words;
  const order = Object.values(checked);
  const ofMethod = rules
    .filter(({ isArithmetic }) => !isArithmetic)
    .sort((a, b) => order.indexOf(a.checked) - order.indexOf(b.checked));
  const arithmetic = rules.filter(({ isArithmetic }) => isArithmetic).map(({ name }) => name);
  const rows = [
    ...ofMethod.map(({ name, inWords, sourceChecked }) => ({ name, how: inWords, source: sourceChecked })),
    ...(arithmetic.length > 0
      ? [{ name: say.arithmetic, how: punctuation.listed(arithmetic), source: say.fromNoStandard }]
      : []),
  ];
  putSection(
    drafts.method,
    [
      { key: 'rule', head: say.ruleHeads.rule, cell: ({ name }) => text(name, { role: 'label', wrap: true }) },
      { key: 'how', head: say.ruleHeads.how, cell: ({ how }) => text(how, { wrap: true }) },
      { key: 'source', head: say.ruleHeads.source, cell: ({ source }) => text(source, { wrap: true }) },
    ],
    rows,
    { title: say.rulesTitle },
  );
}

function putNotCovered({ drafts, words }: ReportContext): void {
  const { methodSheet: say, methodPage } = words;
  putSection(
    drafts.method,
    [
      { key: 'topic', head: say.notCoveredHeads.topic, cell: ({ topic }) => text(topic, { role: 'label' }) },
      { key: 'what', head: say.notCoveredHeads.what, cell: ({ text: what }) => text(what, { wrap: true }) },
    ],
    Object.values(methodPage.notCovered),
    { title: methodPage.notCoveredTitle },
  );
}
