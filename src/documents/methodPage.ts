/** The page of the method, made from the rules themselves. */
import { words } from '../language/words';
import type { Language } from '../languages';
import { methodRules, type MethodRule } from '../results/methodRules';
import { code, markdownTable, page } from './markdown';

/** The page in the language: each rule with formula, inputs, units and source, then what is not covered. */
export function methodPage(language: Language): string {
  const { methodPage: say } = words(language);
  const rules = methodRules(language);
  const section = (title: string, some: readonly MethodRule[]): readonly string[] => [
    `## ${title}`,
    ...some.flatMap((rule) => ruleParts(rule, language)),
  ];
  return page([
    `# ${say.title}`,
    ...say.intro,
    ...section(
      say.rulesTitle,
      rules.filter(({ isArithmetic }) => !isArithmetic),
    ),
    ...section(
      say.arithmeticTitle,
      rules.filter(({ isArithmetic }) => isArithmetic),
    ),
    `## ${say.notCoveredTitle}`,
    Object.values(say.notCovered)
      .map(({ topic, text }) => `- **${topic}**: ${text}`)
      .join('\n'),
  ]);
}

function ruleParts(rule: MethodRule, language: Language): readonly string[] {
  const { methodPage: say, listOf } = words(language);
  const repeated =
    rule.repeated.length > 0 ? [`(${say.anyNumber(rule.repeated.reduce((list, next) => listOf(list, next)))})`] : [];
  return [
    `### ${rule.name}`,
    [`**${rule.name}** = ${rule.inWords}`, ...repeated].join(' '),
    markdownTable(
      [say.cell, say.input, say.unit],
      [
        ...rule.inputs.map(({ cell, name, unit }) => [cell, name, unit]),
        [code(`=${rule.inExcel}`), `**${rule.name}**`, rule.unit],
      ],
    ),
    [say.source(rule.source), ...(rule.isArithmetic ? [] : [say.checkedIs(rule.checked)])].join('  \n'),
  ];
}
