/** Columns that many tables have alike. */
import { processLabel, type ReportContext } from '../context';
import { text } from './contents';
import type { SectionColumn } from './section';

/** The unit process of a row. */
export function processColumn<Item>(
  context: ReportContext,
  processOf: (item: Item, index: number) => number,
): SectionColumn<Item> {
  return {
    key: 'label',
    head: context.words.label.unitProcess,
    cell: (item, _, index) => text(processLabel(context, processOf(item, index)), { role: 'label' }),
  };
}

/** The number of a row's unit process, by which formulas sum over its rows. */
export function processNumberColumn<Item>(
  context: ReportContext,
  processOf: (item: Item, index: number) => number,
): SectionColumn<Item> {
  return {
    key: 'processNumber',
    head: context.report.heads.processNumber,
    cell: (item, _, index) => ({ value: processOf(item, index) + 1, align: 'center' }),
  };
}

/** A site, or a dash for processes of none, by which formulas find their rows. */
export const siteName = (site: string): string => site || '–';

/** Rows counted from 1; other tables name them by this number. */
export function numberColumn<Item>(head: string): SectionColumn<Item> {
  return { key: 'number', head, cell: (_, __, index) => ({ value: index + 1, align: 'center' }) };
}

/** The unit of a row's amounts. */
export function unitColumn<Item>(context: ReportContext, symbolOf: (item: Item) => string): SectionColumn<Item> {
  return {
    key: 'unit',
    head: context.words.label.unit,
    cell: (item) => text(symbolOf(item), { align: 'center' }),
  };
}
