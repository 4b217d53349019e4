/** `Method`: what was done by which standard, with the choices of this report, the rules that took part, its limits and what is not covered. */
import type { Node } from '../../calculation/graph/node';
import { methodRules, rulesBehind, type MethodRule } from '../../results/methodRules';
import { publishedNumbers } from '../../results/publishedNumbers';
import type { ReportContext } from '../context';
import { text } from '../layout/contents';
import type { Content } from '../layout/draft';
import { putSection } from '../layout/section';
import { putTitle } from '../layout/title';
import { putChoices } from './choicesSection';
import { putExclusions } from './exclusionsSection';
import { putLimits } from './limitsSection';

/** The sheet, one to two printed pages. */
export function putMethod(context: ReportContext): void {
  const { words, drafts } = context;
  const draft = drafts.method;
  draft.widths.push(30, 105, 66);
  putTitle(context, 'method', words.methodSheet.title);
  const rules = methodRules(context.language, rulesBehind(shownNumbers(context)));
  putChoices(context);
  putRules(context, rules);
  putExclusions(context);
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

interface RuleRow {
  readonly name: string;
  readonly how: string;
  readonly source: string;
  /** Set on a row that says how far the rules below it were checked. */
  readonly isGroup?: true;
}

/** Each rule of this report once, by how far its clause was checked; what is plain arithmetic in one row. */
function putRules({ drafts, words }: ReportContext, rules: readonly MethodRule[]): void {
  const { methodSheet: say, checked: ways, punctuation } = words;
  const groups = Object.values(ways).flatMap((way): readonly RuleRow[] => {
    const group = rules.filter(({ isArithmetic, checked }) => !isArithmetic && checked === way);
    if (group.length === 0) return [];
    const rows = group.map(({ name, inWords, source }) => ({ name, how: inWords, source }));
    return [{ name: say.group(way), how: '', source: '', isGroup: true }, ...rows];
  });
  const arithmetic = rules.filter(({ isArithmetic }) => isArithmetic).map(({ name }) => name);
  const plain = { name: say.arithmetic, how: punctuation.listed(arithmetic), source: say.fromNoStandard };
  const cell = (value: string, { isGroup }: RuleRow, role?: 'label'): Content =>
    isGroup ? { value: value || null, role: 'total' } : text(value, { wrap: true, ...(role ? { role } : {}) });
  putSection<RuleRow>(
    drafts.method,
    [
      { key: 'rule', head: say.ruleHeads.rule, cell: (row) => cell(row.name, row, 'label') },
      { key: 'how', head: say.ruleHeads.how, cell: (row) => cell(row.how, row) },
      { key: 'source', head: say.ruleHeads.source, cell: (row) => cell(row.source, row) },
    ],
    [...groups, ...(arithmetic.length > 0 ? [plain] : [])],
    { title: say.rulesTitle, note: say.notCertified },
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
