/** The short result of a report whose ledgers make no product: what is there instead. */
import type { Assessment } from '../assess';
import { numberOf } from '../calculation/graph/node';
import { findingMessage } from '../language/findingMessage';
import { words, type Words } from '../language/words';
import { plainText, type Exact } from '../quantity/exact';
import { printed } from '../quantity/printed';
import type { MetalResults } from '../results/metalResults';
import { doubtsOf } from '../results/publishedDoubts';
import { leadingTargets, targetCounts, type Target } from '../results/targetResults';
import type { SheetKey } from '../workbook/ownSheets';
import { ofFigures } from './figureLines';
import { placeText } from './findingPlace';

const shown = 6;

/** Lines that say that there is no product, then how the targets stand, which published figures are in doubt, and the scrap in tonnes: as on the cover. */
export function reportLines({ results, findings, language, ledgers, reports }: Assessment): readonly string[] {
  if (!results) return [];
  const say = words(language);
  const { commandLine, cover, inventory, punctuation } = say;
  const more = (all: number, key: SheetKey): readonly string[] => {
    const sheet = reports.sheets.find((one) => one.key === key)?.name ?? '';
    return all > shown ? [`  ${cover.more(String(all - shown), sheet)}`] : [];
  };
  const lines = [commandLine.noProducts];
  const { targets, disclosed } = results.targets;
  if (targets.length > 0) {
    const counts = targetCounts(results.targets).map(({ status, count }) =>
      commandLine.countOf(count, inventory.target.status[status]),
    );
    const first = leadingTargets(results.targets).slice(0, shown);
    lines.push(
      punctuation.labelled(cover.targets) + punctuation.phrases(counts),
      ...first.map((target) => `  ${targetLine(target, say)}`),
      ...more(targets.length, 'targets'),
    );
  }
  const doubts = doubtsOf(findings);
  if (disclosed.length + doubts.length > 0)
    lines.push(
      punctuation.labelled(cover.doubts) + commandLine.doubts(doubts.length, disclosed.length),
      ...doubts.slice(0, shown).map((finding) => `  ${placeText(finding)}  ${findingMessage(finding, language)}`),
      ...more(doubts.length, 'findings'),
    );
  if ((ledgers.tables.get('Scrap')?.rows.length ?? 0) > 0) lines.push(scrapLine(results.metal.scrap, commandLine));
  return lines;
}

/** What was to be reached, what was, and how that is judged. */
function targetLine(
  { metric, subject, year, unit, target, actual, status }: Target,
  { commandLine, inventory, label, punctuation }: Words,
): string {
  const figures = [
    [label.target, target],
    [label.actual, actual?.node],
  ] as const;
  return (
    punctuation.labelled(punctuation.phrases([metric, subject, String(year)].filter((name) => name !== ''))) +
    punctuation.phrases([
      ...figures.flatMap(([name, node]) => {
        const value = node && numberOf(node);
        return value ? [commandLine.measured(name, plainText(value, 12), unit)] : [];
      }),
      inventory.target.status[status],
    ])
  );
}

function scrapLine(
  { total, internal, preConsumer, postConsumer }: MetalResults['scrap'],
  say: ReturnType<typeof words>['commandLine'],
): string {
  return ofFigures(
    [total, internal, preConsumer, postConsumer],
    (all, own, pre, post) => say.scrap(tonnes(all), tonnes(own), tonnes(pre), tonnes(post)),
    (reasons) => say.scrapWithheld([...new Set(reasons.map(placeText))].join(', ')),
  );
}

const tonnes = (value: Exact): string => printed(value, 'mass');
