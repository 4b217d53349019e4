/** `Years`: the numbers of this report beside those of the years before, the change since the last of them, and targets by year. */
import { numberOf, type Node } from '../../calculation/graph/node';
import { wordFor } from '../../language/words';
import type { Target } from '../../results/targetResults';
import {
  yearGroups,
  type YearColumn,
  type YearFigure,
  type YearGroup,
  type Years,
  type YearTarget,
  type YearValue,
} from '../../results/years/sideBySide';
import { toDouble } from '../../quantity/exact';
import { formulaText } from '../../workbook/structuredReference';
import { formats, type ReportContext } from '../context';
import { differenceOfCells } from '../layout/checkColumns';
import { figure, text } from '../layout/contents';
import { fixedReference, reference, type Cell, type Content } from '../layout/draft';
import { ledgerColumn } from '../layout/ledgerFormulas';
import { putSection, type SectionColumn } from '../layout/section';
import { putTitle } from '../layout/title';
import { resultNames } from '../resultWords';

/** Below this share nothing is said to have risen or fallen: the decimals of checks. */
const unchangedDecimals = 6;

export function putYears(context: ReportContext): void {
  const { results, words, drafts } = context;
  putTitle(context, 'years', words.years.title);
  if (!results.years) return;
  drafts.years.extras.columnsInView = 2;
  putColumns(context, results.years);
  for (const group of yearGroups) putGroup(context, results.years, group);
  putTargetsByYear(context, results.years);
}

/** Where the numbers of each year are from. */
function putColumns({ words, drafts }: ReportContext, { columns }: Years): void {
  const say = words.years;
  putSection<YearColumn>(
    drafts.years,
    [
      { key: 'year', head: words.label.period, cell: ({ label }) => text(label, { role: 'label' }) },
      { key: 'origin', head: say.from, isCut: true, cell: ({ origin }) => text(say.origin[origin], { wrap: true }) },
      { key: 'source', head: words.label.source, cell: ({ source }) => text(source) },
    ],
    columns,
    { title: say.yearsTitle, note: say.note },
  );
}

const keyOf = (index: number): string => `year${index}`;

function putGroup(context: ReportContext, { columns, figures }: Years, group: YearGroup): void {
  const { words, drafts } = context;
  const say = words.years;
  const items = figures.filter((one) => one.group === group);
  if (items.length === 0) return;
  const last = columns.length - 1;
  const named = resultNames(words);
  const nameOf = ({ result, metric }: YearFigure): string =>
    result ? named(result).name : wordFor(words.metric, metric ?? '');
  const subjectOf = ({ result, subject }: YearFigure): string =>
    result?.subject.label || subject.label || words.boundary.organisation;
  putSection<YearFigure>(
    drafts.years,
    [
      { key: 'subject', head: words.label.subject, cell: (one) => text(subjectOf(one), { role: 'label' }) },
      { key: 'name', head: words.report.heads.result, cell: (one) => text(nameOf(one)) },
      {
        key: 'unit',
        head: words.label.unit,
        cell: ({ unit }) => text(unit === '1' ? words.report.units.share : unit, { align: 'center' }),
      },
      ...columns.map(({ label }, index): SectionColumn<YearFigure> => ({
        key: keyOf(index),
        head: label,
        cell: ({ values, unit }) => valueContent(context, values[index], formatOf(unit)),
      })),
      {
        key: 'change',
        head: say.change,
        cell: ({ change, unit }, at) =>
          change && {
            ...differenceOfCells(context, change, at(keyOf(last)), at(keyOf(last - 1))),
            format: formatOf(unit),
          },
      },
      {
        key: 'relative',
        head: say.relative,
        cell: ({ relative }, at) =>
          relative &&
          figure(relative, formats.share, ({ sheet }) => `${cellIn(at, last, sheet)}/${cellIn(at, last - 1, sheet)}-1`),
      },
      { key: 'words', head: say.inWords, cell: ({ relative }, at) => relative && movedContent(context, relative, at) },
      {
        key: 'disclosed',
        head: say.disclosedYears,
        cell: ({ values }) => text(words.punctuation.listed(disclosedIn(values, columns))),
      },
    ],
    items,
    { title: say.group[group] },
  );
}

const cellIn = (at: (key: string) => Cell, index: number, sheet: string): string => reference(at(keyOf(index)), sheet);

function formatOf(unit: string): string {
  if (unit === '1' || unit === '%') return unit === '1' ? formats.share : formats.exactQuantity;
  if (/^tCO2e?$/.test(unit)) return formats.emissions;
  return /^\S*CO2e?\//i.test(unit) ? formats.perUnit : formats.quantity;
}

/** What is missing is said in a word; what another year gave is a value. */
function valueContent({ words }: ReportContext, value: YearValue | undefined, format: string): Content | undefined {
  if (!value) return undefined;
  if ('node' in value)
    return value.origin === 'report' ? figure(value.node, format) : { ...figure(value.node, format), role: 'input' };
  return value.missing ? text(words.years.missing[value.missing], { align: 'right', role: 'note' }) : undefined;
}

/** Whether it rose or fell, as a formula over the change. */
function movedContent(
  context: ReportContext,
  relative: NonNullable<YearFigure['relative']>,
  at: (key: string) => Cell,
): Content | undefined {
  const value = numberOf(relative);
  if (!value) return undefined;
  const { rose, fell, unchanged } = context.words.years;
  const moved = Number(toDouble(value).toFixed(unchangedDecimals));
  return {
    value: moved === 0 ? unchanged : moved < 0 ? fell : rose,
    formula: ({ sheet }) => {
      const change = reference(at('relative'), sheet);
      const decimals = fixedReference(context.laid('crossfoot').decimals, sheet);
      return `IF(ROUND(${change},${decimals})=0,${formulaText(unchanged)},IF(${change}<0,${formulaText(fell)},${formulaText(rose)}))`;
    },
  };
}

function disclosedIn(values: readonly YearValue[], columns: readonly YearColumn[]): readonly string[] {
  return values.flatMap((value, index) =>
    'node' in value && value.origin === 'disclosed' ? [columns[index]?.label ?? ''] : [],
  );
}

function putTargetsByYear(context: ReportContext, { targets }: Years): void {
  const { words, drafts } = context;
  if (targets.length === 0) return;
  const { status } = words.inventory.target;
  const live =
    (key: 'target' | 'year', node: (target: Target) => Node, format: string) =>
    ({ target }: YearTarget, at: (key: string) => Cell): Content =>
      figure(
        node(target),
        format,
        ({ sheet }) => `INDEX(${ledgerColumn(target.table, key) ?? ''},${reference(at('row'), sheet)})`,
      );
  putSection<YearTarget>(
    drafts.years,
    [
      {
        key: 'subject',
        head: words.label.subject,
        cell: ({ target }) => text(target.subject || words.boundary.organisation, { role: 'label' }),
      },
      { key: 'metric', head: words.label.metric, cell: ({ target }) => text(wordFor(words.metric, target.metric)) },
      { key: 'unit', head: words.label.unit, cell: ({ target }) => text(target.unit, { align: 'center' }) },
      { key: 'row', head: words.report.heads.row, cell: ({ target }) => ({ value: target.row + 1, align: 'center' }) },
      { key: 'year', head: words.label.year, cell: live('year', ({ yearNode }) => yearNode, '0') },
      {
        key: 'direction',
        head: words.inventory.target.direction,
        cell: ({ target }) => text(words.direction[target.direction]),
      },
      {
        key: 'target',
        head: words.label.target,
        cell: live('target', (target) => target.target, formats.exactQuantity),
      },
      {
        key: 'reached',
        head: words.years.reached,
        cell: ({ reached }) => reached && figure(reached, formats.exactQuantity),
      },
      {
        key: 'status',
        head: words.label.status,
        states: [
          [status.achieved, 'good'],
          [status.missed, 'bad'],
        ],
        cell: ({ status: found, target }, at) => {
          if (!found) return undefined;
          const compare = target.direction === 'at most' ? '<=' : '>=';
          return {
            value: status[found],
            align: 'center',
            formula: ({ sheet }) =>
              `IF(${reference(at('reached'), sheet)}${compare}${reference(at('target'), sheet)},${formulaText(status.achieved)},${formulaText(status.missed)})`,
          };
        },
      },
    ],
    targets,
    { title: words.years.targets },
  );
}
