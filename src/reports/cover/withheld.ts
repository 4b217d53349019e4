/** On the cover: which headline results are withheld, why, and in which cell the cause stands. */
import { reasonsOf, type Node } from '../../calculation/graph/node';
import type { Finding } from '../../findings/finding';
import { findingMessage } from '../../language/findingMessage';
import { viewOf } from '../../model/scopeLines';
import type { ReportContext } from '../context';
import { text } from '../layout/contents';
import { nextRow, putRow, reference } from '../layout/draft';
import { putSection } from '../layout/section';
import { cellLink, sheetLink } from './links';

const shown = 5;

/** Results of one kind that one finding withholds. */
interface Withheld {
  readonly result: string;
  /** The products; one without a name for the organisation. */
  readonly subjects: readonly string[];
  readonly finding: Finding;
}

/** A row for each cause, below all else; nothing where every headline result is known. */
export function putWithheld(context: ReportContext, columns: number): void {
  const { words, language, drafts, findings } = context;
  const withheld = withheldResults(context);
  if (withheld.length === 0) return;
  const list = context.laid('findings');
  const at = ({ finding }: Withheld, key: string) => list.cell(key, findings.indexOf(finding));
  const blank = (key: string) => ({ key, head: '', cell: () => undefined });
  putSection<Withheld>(
    drafts.cover,
    [
      {
        key: 'what',
        head: words.cover.result,
        cell: ({ result, subjects: [first = '', ...others] }) =>
          text(
            first === ''
              ? result
              : words.punctuation.headed(
                  result,
                  others.length === 0 ? first : words.cover.subjects(first, others.length),
                ),
            { role: 'label' },
          ),
      },
      blank('behindWhat'),
      {
        key: 'number',
        head: words.cover.finding,
        cell: (row) => ({
          value: findings.indexOf(row.finding) + 1,
          align: 'center',
          link: cellLink(at(row, 'message')),
          formula: ({ sheet }) => reference(at(row, 'number'), sheet),
        }),
      },
      {
        key: 'cell',
        head: words.label.cell,
        cell: ({ finding: { place } }) => text(place.cell ?? '', place.cell ? { link: place.cell } : {}),
      },
      blank('behindCell'),
      {
        key: 'reason',
        head: words.cover.reason,
        cell: (row) => ({
          value: findingMessage(row.finding, language),
          formula: ({ sheet }) => reference(at(row, 'message'), sheet),
        }),
      },
      ...Array.from({ length: columns - 6 }, (_, index) => blank(`behind${index}`)),
    ],
    withheld.slice(0, shown),
    { row: nextRow(drafts.cover) + 1, title: words.cover.withheld },
  );
  if (withheld.length > shown)
    putRow(drafts.cover, nextRow(drafts.cover), 1, [
      text(words.cover.moreReasons(drafts.findings.name), { role: 'note', link: sheetLink(drafts.findings) }),
    ]);
}

/** Footprints, recycled content, the inventory and the covered share, by kind and first cause. */
function withheldResults({ results, words, findings }: ReportContext): readonly Withheld[] {
  const { boundary, view } = results.headline;
  const all: readonly (readonly [result: string, subject: string, node: Node])[] = [
    ...results.products.map(
      ({ name, headline }) => [words.cover.footprint, name, headline[viewOf(view)].total] as const,
    ),
    ...results.products.map(
      ({ name, recycled }) => [words.label.recycledContent, name, recycled[boundary].total] as const,
    ),
    [words.cover.inventory, '', results.inventory.organisation.views[viewOf(view)].total],
    ...(results.certificates.lines.length > 0
      ? [[words.cover.covered, '', results.certificates.coverage.total.share] as const]
      : []),
  ];
  const byCause = new Map<string, { result: string; subjects: string[]; finding: Finding }>();
  for (const [result, subject, node] of all) {
    // What is no metal has no recycled content to withhold: only notes prevent it.
    const finding = reasonsOf(node).find(
      ({ severity }) => severity !== 'note' || result !== words.label.recycledContent,
    );
    if (!finding || !findings.includes(finding)) continue;
    const key = `${result}|${findings.indexOf(finding)}`;
    const found = byCause.get(key);
    if (found) found.subjects.push(subject);
    else byCause.set(key, { result, subjects: [subject], finding });
  }
  return [...byCause.values()];
}
