/** Every check on the `Crossfoot` sheet: how many hold, at the top, and one row each below. */
import type { Check } from '../../results/allChecks';
import { verdictOf, type CheckVerdict } from '../../results/allChecks';
import { formulaText } from '../../workbook/structuredReference';
import { wordFor } from '../../language/wordFor';
import { checkColumns } from '../layout/checkColumns';
import { formats, type ReportContext } from '../context';
import { unitColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { putSection, type Section } from '../layout/section';

/** How many checks hold, do not hold and cannot be made, counted live, and what that means. */
export function putCheckCounts(context: ReportContext): void {
  const { results, words, drafts } = context;
  const { checks } = results;
  const { check: names, answer, label } = words;
  const count = (state: CheckVerdict['state']): number =>
    checks.filter((check) => verdictOf(check).state === state).length;
  const range = (sheet: string): string => context.laid('crossfoot').checks.range('holds', sheet);
  const counted = (value: string) => (sheet: string) => `COUNTIF(${range(sheet)},${formulaText(value)})`;
  const [hold, broken] = [counted(answer.yes), counted(answer.no)];
  const rest = (sheet: string): string => `ROWS(${range(sheet)})-${hold(sheet)}-${broken(sheet)}`;
  const verdict = count('broken') > 0 ? names.someBroken : count('withheld') > 0 ? names.someWithheld : names.allHold;
  putSection(
    drafts.crossfoot,
    [
      { key: 'checks', head: label.check, cell: () => text(names.title, { role: 'label' }) },
      {
        key: 'hold',
        head: names.hold,
        cell: () => ({ value: count('holds'), format: formats.count, formula: ({ sheet }) => hold(sheet) }),
      },
      {
        key: 'broken',
        head: names.broken,
        cell: () => ({ value: count('broken'), format: formats.count, formula: ({ sheet }) => broken(sheet) }),
      },
      {
        key: 'withheld',
        head: names.withheld,
        cell: () => ({ value: count('withheld'), format: formats.count, formula: ({ sheet }) => rest(sheet) }),
      },
      {
        key: 'verdict',
        head: names.verdict,
        cell: () => ({
          value: verdict,
          role: count('broken') > 0 ? 'bad' : count('withheld') > 0 ? 'warning' : 'good',
          formula: ({ sheet }) =>
            `IF(${broken(sheet)}>0,${formulaText(names.someBroken)},IF(${rest(sheet)}>0,${formulaText(names.someWithheld)},${formulaText(names.allHold)}))`,
        }),
      },
    ],
    [checks],
    { title: names.counts },
  );
}

/** One row per check, both sums and their difference as formulas. */
export function putAllChecks(context: ReportContext): Section {
  const { results, words, drafts } = context;
  const { check: names, label } = words;
  const terms = { ...words.view, ...words.channel, ...words.scrapAllocation };
  return putSection<Check>(
    drafts.crossfoot,
    [
      { key: 'check', head: label.check, cell: ({ kind }) => text(words.checkKind[kind], { role: 'label' }) },
      { key: 'of', head: names.of, cell: ({ of }) => text(of.map((term) => wordFor(terms, term)).join(' · ')) },
      unitColumn(context, ({ unit }) => unit),
      { key: 'left', head: names.left, cell: ({ left }) => figure(left, formats.emissions) },
      { key: 'right', head: names.right, cell: ({ right }) => figure(right, formats.emissions) },
      ...checkColumns<Check>(context, ({ difference }) => difference, 'left', 'right'),
    ],
    results.checks,
    { title: names.title, note: names.note },
  );
}
