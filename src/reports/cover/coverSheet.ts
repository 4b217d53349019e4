/** The cover: what this is, the headline numbers, whether they may be published, what is withheld and why, how to verify, and what else there is. */
import { reasonsOf, type Node } from '../../calculation/graph/node';
import { findingMessage } from '../../language/findingMessage';
import { viewOf } from '../../model/scopeLines';
import type { SheetKey } from '../../workbook/ownSheets';
import type { ReportContext } from '../context';
import { figure, text } from '../layout/contents';
import { nextRow, putRow, type Content } from '../layout/draft';
import { putSection } from '../layout/section';
import { putTitle } from '../layout/title';
import { putCards } from './cards';
import { putResults } from './resultsTable';
import { putStatus } from './status';

const columns = 8;

/** One screen, one page; every number on it is a formula over the other sheets. */
export function putCover(context: ReportContext): void {
  const { words, drafts } = context;
  const draft = drafts.cover;
  draft.widths.push(32, 22, 20, 20, 12, 20, 16, 26);
  draft.extras.active = true;
  draft.extras.onePage = true;
  putTitle(context, 'cover', words.cover.title);
  putCards(context);
  putStatus(context);
  if (context.results.products.length > 0) putResults(context);
  putWithheld(context);
  putTexts(context, words.cover.verify, words.cover.howTo);
  putContents(context);
}

interface Withheld {
  readonly subject: string;
  readonly result: string;
  readonly node: Node;
}

/** Each headline result that is withheld, with the first of its reasons; the word itself links to the finding. */
function putWithheld(context: ReportContext): void {
  const { results, words, language, drafts } = context;
  const { boundary } = results.headline;
  const view = viewOf(results.headline.view);
  const withheld = [
    ...results.products.flatMap(({ name, headline, recycled }): readonly Withheld[] => [
      { subject: name, result: words.cover.footprint, node: headline[view].total },
      { subject: name, result: words.label.recycledContent, node: recycled[boundary].total },
    ]),
    {
      subject: results.settings.organisation,
      result: words.cover.inventory,
      node: results.inventory.organisation.views[view].total,
    },
  ].filter(({ node }) => reasonsOf(node).length > 0);
  if (withheld.length === 0) return;
  putSection<Withheld>(
    drafts.cover,
    [
      { key: 'subject', head: words.label.subject, cell: ({ subject }) => text(subject, { role: 'label' }) },
      { key: 'result', head: words.cover.result, cell: ({ result }) => text(result) },
      { key: 'value', head: words.label.status, cell: ({ node }) => figure(node) },
      {
        key: 'reason',
        head: words.cover.reason,
        cell: ({ node }) => {
          const [first] = reasonsOf(node);
          return text(first ? findingMessage(first, language) : '');
        },
      },
      ...blankColumns(4),
    ],
    withheld,
    { title: words.cover.withheld },
  );
}

/** A block of sentences under a title. */
function putTexts({ drafts }: ReportContext, title: string, sentences: readonly string[]): void {
  const draft = drafts.cover;
  putRow(draft, nextRow(draft) + 1, 1, sectionRow(title));
  for (const sentence of sentences) putRow(draft, nextRow(draft), 1, [text(sentence, { role: 'note' })]);
}

/** Every other sheet by name, with a link and what stands on it. */
function putContents({ drafts, standing, words }: ReportContext): void {
  const draft = drafts.cover;
  const others = standing.filter((key): key is Exclude<SheetKey, 'cover'> => key !== 'cover');
  putRow(draft, nextRow(draft) + 1, 1, sectionRow(words.cover.contents));
  for (const key of others)
    putRow(draft, nextRow(draft), 1, [
      text(drafts[key].name, { role: 'label', link: `${drafts[key].name}!A1` }),
      text(words.onSheet[key], { role: 'note' }),
    ]);
}

function sectionRow(title: string): readonly Content[] {
  return Array.from({ length: columns }, (_, index) => text(index === 0 ? title : '', { role: 'section' }));
}

/** Columns without a heading, over which a long text of the column before runs. */
function blankColumns(count: number) {
  return Array.from({ length: count }, (_, index) => ({ key: `blank${index}`, head: '', cell: () => undefined }));
}
