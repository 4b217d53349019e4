/** `Findings`: what is wrong or missing, errors first, each with a link to its cell. */
import type { Finding } from '../../findings/finding';
import { findingMessage } from '../../language/findingMessage';
import { words as wordsOf, type Language } from '../../language/words';
import type { ListRead } from '../../workbook/listRead';
import { tabColors } from '../../workbook/look';
import type { SheetPlan } from '../../workbook/sheetPlan';
import type { ReportContext } from '../context';
import { numberColumn } from '../layout/columns';
import { text } from '../layout/contents';
import { putTitle } from '../layout/title';
import { newDraft, putRow, type Draft } from '../layout/draft';
import { putRead } from './readSection';
import { renderDrafts } from '../layout/render';
import { putSection, type Section } from '../layout/section';

/** The findings below the title of the report. */
export function putFindings(context: ReportContext): Section {
  putTitle(context, 'findings', context.report.titles.findings);
  return putList(context.drafts.findings, context.findings, context.read, context.language);
}

/** The sheet alone, for a workbook whose period is not known: nothing else can be shown. */
export function findingsOnly(
  findings: readonly Finding[],
  read: readonly ListRead[],
  language: Language,
  name: string,
): readonly SheetPlan[] {
  const draft = newDraft('findings', name, tabColors.why);
  putRow(draft, 1, 1, [text(wordsOf(language).report.titles.findings, { role: 'title' })]);
  putList(draft, findings, read, language);
  return renderDrafts([draft], { withheld: '', findingLink: () => undefined }).sheets;
}

function putList(draft: Draft, findings: readonly Finding[], read: readonly ListRead[], language: Language): Section {
  const words = wordsOf(language);
  const { report } = words;
  draft.widths.push(6, 12, 18, 8, 22, 22, 90);
  draft.extras.freeze = { rows: 3, columns: 0 };
  putRead(draft, read, language);
  const role = { error: 'bad', warning: 'warning', note: 'body' } as const;
  const section = putSection<Finding>(
    draft,
    [
      numberColumn(report.heads.number),
      {
        key: 'severity',
        head: words.label.severity,
        cell: (finding) => text(words.severity[finding.severity], { role: role[finding.severity] }),
      },
      { key: 'table', head: report.heads.table, cell: (finding) => text(finding.place.table ?? '') },
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
    ],
    findings,
    { title: report.titles.findings },
  );
  if (findings.length > 0) draft.extras.autoFilter = section.filterRange;
  return section;
}
