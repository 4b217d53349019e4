/** `Findings`: what is wrong or missing, errors first, each with a link to its cell. */
import type { Finding } from '../../findings/finding';
import { tableName } from '../../ledgers/names';
import { findingMessage } from '../../language/findingMessage';
import { words as wordsOf, type Language } from '../../language/words';
import type { ListRead } from '../../workbook/listRead';
import { tabColors } from '../../workbook/look';
import { freeTableName } from '../../workbook/ownTables';
import type { ReportContext } from '../context';
import { numberColumn } from '../layout/columns';
import { text } from '../layout/contents';
import { putTitle } from '../layout/title';
import { newDraft, putRow, type Draft } from '../layout/draft';
import { putRead } from './readSection';
import { lookup } from '../layout/lookup';
import { putSection, type Section, type SectionColumn } from '../layout/section';
import { sumIn } from '../layout/sums';
import { formulaText } from '../../workbook/structuredReference';

/** The findings below the title of the report. */
export function putFindings(context: ReportContext): Section {
  putTitle(context, 'findings', context.report.titles.findings);
  const { drafts, findings, read, language, left } = context;
  return putList(drafts.findings, findings, read, language, [
    ...reasonColumns(left, language),
    ...statusColumns(context),
  ]);
}

/** The sheet alone, for a workbook whose period is not known: nothing else can be shown. */
export function findingsOnly(
  { findings, read, left, language }: Pick<ReportContext, 'findings' | 'read' | 'left' | 'language'>,
  name: string,
  taken: readonly string[],
): Draft {
  const draft = newDraft('findings', name, tabColors.why, (table) => freeTableName(table, taken));
  putRow(draft, 1, 1, [text(wordsOf(language).report.titles.findings, { role: 'title' })]);
  putList(draft, findings, read, language, reasonColumns(left, language));
  return draft;
}

function putList(
  draft: Draft,
  findings: readonly Finding[],
  read: readonly ListRead[],
  language: Language,
  more: readonly SectionColumn<Finding>[],
): Section {
  const words = wordsOf(language);
  const { report } = words;
  draft.widths.push(6, 12, 18, 8, 24, 26, 83, ...more.map(({ key }) => (key === 'reason' ? 40 : 12)));
  putRead(draft, read, language);
  const role = { error: 'bad', warning: 'warning', note: 'body' } as const;
  return putSection<Finding>(
    draft,
    [
      numberColumn(report.heads.number),
      {
        key: 'severity',
        head: words.label.severity,
        cell: (finding) => text(words.severity[finding.severity], { role: role[finding.severity] }),
      },
      { key: 'table', head: report.heads.table, cell: ({ place }) => text(tableName(place.table ?? '', language)) },
      {
        key: 'row',
        head: report.heads.row,
        cell: (finding) =>
          finding.place.row === undefined ? undefined : { value: finding.place.row, align: 'center' },
      },
      { key: 'column', head: report.heads.column, cell: (finding) => text(finding.place.column ?? '') },
      {
        key: 'cell',
        head: words.label.cell,
        cell: (finding) =>
          text(finding.place.cell ?? '', finding.place.cell ? { link: finding.place.cell, role: 'input' } : {}),
      },
      {
        key: 'message',
        head: report.heads.message,
        cell: (finding) => text(findingMessage(finding, language), { wrap: true }),
      },
      ...more,
    ],
    findings,
    {
      title: report.titles.findings,
      ...(more.some(({ key }) => key === 'status') ? { note: words.mending.statusNote } : {}),
      table: 'Findings',
    },
  );
}

/** Why findings are left as they are; no column where nobody said so. */
function reasonColumns(
  left: ReadonlyMap<Finding, string> | undefined,
  language: Language,
): readonly SectionColumn<Finding>[] {
  if (!left || left.size === 0) return [];
  const { heads } = wordsOf(language).templates.reasons;
  return [{ key: 'reason', head: heads.reason, cell: (finding) => text(left.get(finding) ?? '', { wrap: true }) }];
}

/** Whether a finding is open, live where the sheet sees its row mended: in the sum that is named, or in any sum of its ledger. */
function statusColumns(context: ReportContext): readonly SectionColumn<Finding>[] {
  const { closings, findings, words, report } = context;
  const { heads, open, mended, anySum, asCalculated } = words.mending;
  if (!findings.some((finding) => closings.has(finding))) return [];
  const sumOf = (finding: Finding): number | string | null => {
    const closing = closings.get(finding);
    return closing ? ((closing.sum && context.laid('sums').numberOf(closing.sum)) ?? anySum) : null;
  };
  return [
    {
      key: 'sum',
      head: report.heads.sum,
      cell: (finding) => ({ value: sumOf(finding), align: 'center' }),
    },
    {
      key: 'status',
      head: heads.status,
      cell: (finding) => text(closings.has(finding) ? open : asCalculated, { align: 'center' }),
      formula: (of, { sheet }) => {
        const [sums, { coverage }] = [context.laid('sums'), context.laid('crossfoot')];
        const ofLedger = sumIn(coverage, 'open', sheet, ['ledger', of('table')]);
        const hasSums = [...closings.values()].some(({ sum }) => sum !== undefined);
        const ofSum = hasSums ? lookup(sums.column('unread', sheet), of('sum'), sums.column('number', sheet)) : '0';
        const unread = `IF(${of('sum')}=${formulaText(anySum)},${ofLedger},${ofSum})`;
        return `IF(${of('sum')}="",${formulaText(asCalculated)},IF(${unread}>0,${formulaText(open)},${formulaText(mended)}))`;
      },
    },
  ];
}
