/** The short result of a report whose ledgers make no product: what is there instead. */
import type { Assessment } from '../assess';
import { findingMessage } from '../language/findingMessage';
import { words } from '../language/words';
import type { Exact } from '../quantity/exact';
import { printed } from '../quantity/printed';
import { targetCounts } from '../results/targetResults';
import type { MetalResults } from '../results/metalResults';
import { ofFigures } from './figureLines';
import { placeText } from './findingPlace';

const shown = 8;

/** Lines that say that there is no product, then the scrap in tonnes, how the targets stand, and where printed figures contradict one another. */
export function reportLines({ results, findings, language, ledgers }: Assessment): readonly string[] {
  if (!results) return [];
  const { commandLine: say, inventory, punctuation } = words(language);
  const lines = [say.noProducts];
  if ((ledgers.tables.get('Scrap')?.rows.length ?? 0) > 0) lines.push(scrapLine(results.metal.scrap, say));
  const counts = targetCounts(results.targets).map(({ status, count }) =>
    say.countOf(count, inventory.target.status[status]),
  );
  if (counts.length > 0) lines.push(say.targets(punctuation.phrases(counts)));
  const figures = results.targets.disclosed.length;
  const contradictions = findings.filter(
    ({ severity, place }) => severity === 'warning' && ['Disclosed', 'Targets'].includes(place.table ?? ''),
  );
  if (figures > 0) lines.push(say.disclosed(figures, contradictions.length));
  for (const finding of contradictions.slice(0, shown))
    lines.push(`  ${placeText(finding)}  ${findingMessage(finding, language)}`);
  if (contradictions.length > shown) lines.push(`  ${say.moreFindings(contradictions.length - shown)}`);
  return lines;
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
