/** An audit's sample as lines for the terminal. */
import { words, type Language } from '../language/words';
import { tableName } from '../ledgers/names';
import { exact } from '../quantity/exact';
import { printed } from '../quantity/printed';
import type { Audit, EvidenceState } from '../results/audit';

/** Rows, and items of a kind, that are shown. */
const mostLines = 40;

/** How it was drawn, each row with its evidence, and what is to be judged, by kind. */
export function auditLines(
  { code, sample, items }: Audit,
  stateOf: (evidence: string) => EvidenceState,
  language: Language,
): readonly string[] {
  const {
    audit: say,
    punctuation: { headed },
  } = words(language);
  const { choice, rows, population, withheld } = sample;
  const tonnes = (value: number): string => printed(exact(value), 'emissions');
  const percent = (value: number): string => printed(exact(value), 'share');
  const sum = rows.reduce((total, { emissions }) => total + Math.abs(emissions), 0);
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  return [
    say.drawn(rows.length, rows.filter(({ isCertain }) => isCertain).length, percent(sum / population)),
    say.basis(
      choice.seed,
      code,
      ...([choice.materiality, Number(choice.confidence), choice.expected].map(percent) as [string, string, string]),
    ),
    say.interval(tonnes(population), tonnes(sample.interval), tonnes(sample.start)),
    ...(withheld > 0 ? [say.withheld(withheld)] : []),
    '',
    ...cut(
      rows.map(({ cell, ledger, item, emissions, isCertain, evidence }) => {
        const drawn = isCertain ? say.vouch.drawn.certain : say.vouch.drawn.sampled;
        const named = [evidence, say.evidence[stateOf(evidence)]].filter(Boolean).join(' · ');
        return `${cell}  ${say.row(`${tableName(ledger, language)} · ${item}`, tonnes(emissions), drawn, named)}`;
      }),
    ),
    ...kinds.flatMap((kind) => {
      const ofKind = items.filter((item) => item.kind === kind);
      return [
        '',
        headed(say.list.kinds[kind], String(ofKind.length)),
        ...cut(ofKind.map(({ place, text }) => [place, text].filter(Boolean).join('  '))),
      ];
    }),
  ];
}

function cut(lines: readonly string[]): readonly string[] {
  return [...lines.slice(0, mostLines).map((line) => `  ${line}`), ...(lines.length > mostLines ? ['  …'] : [])];
}
