/** The head of every result sheet. */
import { dateOfSerial } from '../../quantity/calendarDate';
import type { SheetKey } from '../../workbook/ownSheets';
import type { ReportContext } from '../context';
import { text } from './contents';
import { putRow } from './draft';

/** The title, and below it the organisation and the period; the next free row is the third. */
export function putTitle(context: ReportContext, key: SheetKey, title: string): void {
  const { settings } = context.calculation.plant;
  const draft = context.drafts[key];
  const subtitle = context.report.subtitle(
    settings.organisation,
    dateOfSerial(settings.periodFrom) ?? '',
    dateOfSerial(settings.periodTo) ?? '',
  );
  putRow(draft, 1, 1, [text(title, { role: 'title' })]);
  putRow(draft, 2, 1, [text(subtitle, { role: 'subtitle' })]);
}
