/** The row below a list on the cover that is cut short: how many more there are, live, with a link to all of them. */
import { formulaText } from '../../workbook/structuredReference';
import type { ReportContext } from '../context';
import { putRow } from '../layout/draft';
import type { Section } from '../layout/section';

/** A whole list, of which the cover shows the first rows. */
interface WholeList {
  readonly count: number;
  /** The count as seen from a sheet. */
  formula(sheet: string): string;
  readonly link: string;
}

/** Says below the section how many more there are; nothing where it shows all. `key` is its first column. */
export function putMore({ words, drafts }: ReportContext, shown: Section, key: string, all: WholeList): void {
  if (all.count <= shown.rowCount) return;
  const { row, column } = shown.cell(key, shown.rowCount);
  const sheetName = all.link.slice(0, all.link.lastIndexOf('!'));
  const say = (number: string): string => words.cover.more(number, sheetName);
  const [before = '', after = ''] = say('\n').split('\n');
  putRow(drafts.cover, row, column, [
    {
      value: say(String(all.count - shown.rowCount)),
      role: 'note',
      link: all.link,
      formula: ({ sheet }) =>
        `${formulaText(before)}&(${all.formula(sheet)}-ROWS(${shown.range(key, sheet)}))&${formulaText(after)}`,
    },
  ]);
}
