/** The head of every result sheet. */
import { dateOfSerial } from '../../quantity/calendarDate';
import type { SheetKey } from '../../workbook/ownSheets';
import type { ReportContext } from '../context';
import { text } from './contents';
import { putRow } from './draft';

/** The title, and below it the organisation and the period; the next free row is the third. */
export function putTitle(context: ReportContext, key: SheetKey, title: string): void {
  const draft = context.drafts[key];
  putRow(draft, 1, 1, [text(title, { role: 'title' })]);
  putRow(draft, 2, 1, [text(subtitleOf(context), { role: 'subtitle' })]);
}

/** The organisation and the period; of a copy also the seal of the workbook from which it is made. */
export function subtitleOf({ report, words, calculation, seal, isCopy }: ReportContext): string {
  const { organisation, periodFrom, periodTo } = calculation.plant.settings;
  const subtitle = report.subtitle(organisation, dateOfSerial(periodFrom) ?? '', dateOfSerial(periodTo) ?? '');
  return isCopy && seal ? `${subtitle} · ${words.frozen.copyOf(seal.code)}` : subtitle;
}
