/** The cover: what this is, the headline numbers, whether they may be published, what is withheld and why, how to verify, and where all else stands. */
import { libraryVersion } from '../../library/factorLibrary';
import { version } from '../../version';
import type { ReportContext } from '../context';
import { text } from '../layout/contents';
import { nextRow, putRow, type Content } from '../layout/draft';
import { putTitle, subtitleOf } from '../layout/title';
import { putCards } from './cards';
import { putContents } from './contents';
import { sheetLink } from './links';
import { putResults } from './resultsTable';
import { putStatus, statusColumn } from './status';
import { putDoubts, putTargetStates } from './withoutProducts';
import { putWithheld } from './withheld';

const widths = [30, 16, 14, 15, 10, 20, 13, 19, 2, 31, 9, 9, 13];

/** One screen, one page; every number on it is a formula over the other sheets. */
export function putCover(context: ReportContext): void {
  const { words, drafts, results } = context;
  const { cover } = words;
  const draft = drafts.cover;
  draft.widths.push(...widths);
  draft.extras.active = true;
  draft.extras.onePage = true;
  putTitle(context, 'cover', cover.title);
  draft.extras.about = { title: cover.title, subject: subtitleOf(context), program: `Crossfoot ${version}` };
  putCards(context);
  const row = nextRow(draft) + 1;
  const hasProducts = results.products.length > 0;
  if (hasProducts) putResults(context, row);
  else putTargetStates(context, row);
  putStatus(context, row);
  putRow(draft, 2, statusColumn, [text(cover.madeWith(version, libraryVersion), { role: 'subtitle' })]);
  if (context.seal)
    putRow(draft, 3, statusColumn, [
      text(cover.seal(context.seal.code), { role: 'link', link: sheetLink(drafts.seal) }),
    ]);
  if (!hasProducts) putDoubts(context, widths.length);
  putWithheld(context, widths.length);
  putVerify(context);
  putContents(context, widths.length, sectionRow);
}

/** How anyone can check what stands here, in three steps. */
function putVerify({ drafts, words, isCopy }: ReportContext): void {
  const draft = drafts.cover;
  putRow(draft, nextRow(draft) + 1, 1, sectionRow(words.cover.verify));
  (isCopy ? words.frozen.howTo : words.cover.howTo).forEach((sentence, index) =>
    putRow(draft, nextRow(draft), 1, [text(`${index + 1}  ${sentence}`, { role: 'text' })]),
  );
}

function sectionRow(title: string): readonly Content[] {
  return widths.map((_, index) => text(index === 0 ? title : '', { role: 'section' }));
}
