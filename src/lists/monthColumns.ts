/** Columns that months head, alone or beside the name of what is measured: `1月`, `Jan output`, 产量 over 1月. */
import type { FoundList } from './findLists';
import { monthOfHeader, monthOfText } from './months';

interface MonthColumn {
  readonly position: number;
  readonly month: NonNullable<ReturnType<typeof monthOfText>>;
  /** What the header says besides the month; empty where it says nothing. */
  readonly measure: string;
}

export function monthColumns({ headers, headerCells }: FoundList): readonly MonthColumn[] {
  return headers.flatMap((header, position): MonthColumn[] => {
    const own = monthOfHeader(headerCells[position] ?? null);
    const whole = monthOfText(header);
    const found = whole ? { month: whole, measure: '' } : besideMonth(header);
    if (!found) return own ? [{ position, month: own, measure: '' }] : [];
    return [{ position, ...found, ...(own && whole === undefined && { month: own }) }];
  });
}

/** Positions of the months of one measure, in order. */
export function monthsOf(list: FoundList, measure = ''): readonly number[] {
  return monthColumns(list).flatMap((column) => (column.measure === measure ? [column.position] : []));
}

/** What is measured in months across: an empty text for months alone, of which there must be three, else every name that stands beside two months or more. */
export function measuresAcross(list: FoundList): readonly string[] {
  const columns = monthColumns(list);
  const measures = [...new Set(columns.map(({ measure }) => measure))];
  const count = (measure: string): number => columns.filter((column) => column.measure === measure).length;
  const named = measures.filter((measure) => measure !== '' && count(measure) >= 2);
  if (named.length > 1 || named.some((measure) => count(measure) >= 3)) return named;
  return count('') >= 3 ? [''] : [];
}

/** Parts of a year over months, which measure nothing. */
const partOfYear = /^(q[1-4]|h[12]|[上下]半年|第?[一二三四1-4]季度|(?:20)?\d\d年?度?|months?|月份|各月)$/i;

/** The month at the beginning or the end of a header, and the rest of it; nothing where neither end is one. */
function besideMonth(header: string): Omit<MonthColumn, 'position'> | undefined {
  const text = header.normalize('NFKC').trim();
  const ends = Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => at + 1).filter(
    (at) => !/[a-z]{2}|\d{2}/i.test(text.slice(at - 1, at + 1)),
  );
  for (const at of [...ends].reverse()) {
    const month = monthOfText(bare(text.slice(0, at)));
    if (month) return { month, measure: measureOf(text.slice(at)) };
  }
  for (const at of ends) {
    const month = monthOfText(bare(text.slice(at)));
    if (month) return { month, measure: measureOf(text.slice(0, at)) };
  }
  return undefined;
}

const bare = (text: string): string => text.replace(/^[\s(:,_-]+|[\s):,_-]+$/g, '');

function measureOf(text: string): string {
  const measure = text.replace(/^[\s:,_-]+|[\s:,_(-]+$/g, '');
  return partOfYear.test(measure) ? '' : measure;
}
