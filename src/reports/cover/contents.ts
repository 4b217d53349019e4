/** On the cover: every sheet by group, each a link: what resulted, why, the proof, and the ledgers. */
import { groupOf } from '../../workbook/ownSheets';
import type { ReportContext } from '../context';
import { text } from '../layout/contents';
import { nextRow, putRow, type Content } from '../layout/draft';
import { sheetLink } from './links';

/** First columns of the groups; the ledgers take the last two. */
const columns = [1, 3, 6, 8, 10];

/** The groups side by side under a title, below all else. */
export function putContents(
  context: ReportContext,
  width: number,
  sectionRow: (title: string) => readonly Content[],
): void {
  const { words, drafts, standing } = context;
  const draft = drafts.cover;
  const ledgers = ledgerSheets(context);
  const half = Math.ceil(ledgers.length / 2);
  const ofGroup = (group: 'results' | 'why' | 'proof') =>
    standing
      .filter((key) => groupOf(key) === group)
      .map((key) => ({ name: drafts[key].name, link: sheetLink(drafts[key]) }));
  const groups = [
    { title: words.cover.groups.results, sheets: ofGroup('results') },
    { title: words.cover.groups.why, sheets: ofGroup('why') },
    { title: words.cover.groups.proof, sheets: ofGroup('proof') },
    { title: ledgers.length > 0 ? words.cover.groups.ledgers : '', sheets: ledgers.slice(0, half) },
    { title: '', sheets: ledgers.slice(half) },
  ];
  const row = nextRow(draft) + 1;
  putRow(draft, row, 1, sectionRow(words.cover.contents));
  const heads = Array.from({ length: width }, () => text('', { role: 'total' }));
  putRow(draft, row + 1, 1, heads);
  groups.forEach(({ title, sheets }, index) => {
    const column = columns[index] ?? 1;
    putRow(draft, row + 1, column, [text(title, { role: 'total' })]);
    sheets.forEach(({ name, link }, below) =>
      putRow(draft, row + 2 + below, column, [text(name, { role: 'link', link })]),
    );
  });
}

/** The user's sheets that hold ledgers, each once, in the order of the ledgers; none for files, and none in a copy of values. */
function ledgerSheets({
  calculation,
  isCopy,
}: ReportContext): readonly { readonly name: string; readonly link: string }[] {
  if (isCopy) return [];
  const names = [...calculation.plant.ledgers.tables.values()].flatMap(({ snapshot }) =>
    snapshot.file ? [] : [snapshot.sheet],
  );
  return [...new Set(names)].map((name) => ({ name, link: `${name}!A1` }));
}
