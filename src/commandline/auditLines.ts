/** An audit's sample as lines for the terminal. */
import { words, type Language } from '../language/words';
import { tableName } from '../ledgers/names';
import { exact, type Exact } from '../quantity/exact';
import { printed } from '../quantity/printed';
import type { Audit, EvidenceState } from '../results/audit';
import { answerKeys } from '../results/auditFound';

/** Rows, and items of a kind, that are shown. */
const mostLines = 40;

/** How it was drawn, each row with its evidence, and what is to be judged, by kind. */
export function auditLines(
  { code, sample, vouched, found, items, judged }: Audit,
  stateOf: (evidence: string) => EvidenceState,
  language: Language,
): readonly string[] {
  const {
    audit: say,
    punctuation: { headed },
  } = words(language);
  const { choice, rows, population, withheld } = sample;
  const amount = (value: Exact): string => printed(value, 'emissions');
  const tonnes = (value: number): string => amount(exact(value));
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
    say.vouchedSoFar(rows.length - found.open, rows.length, vouched.filter(({ agrees }) => agrees === 'no').length),
    say.errors(...([found.likely, found.known, found.projected].map(amount) as [string, string, string])),
    say.limits(
      ...([found.basicPrecision, found.over, found.under, exact(sample.material)].map(amount) as [
        string,
        string,
        string,
        string,
      ]),
    ),
    headed(say.result.verdict, say.result[found.conclusion]),
    say.source,
    '',
    ...cut(
      rows.map(({ cell, ledger, item, emissions, isCertain, evidence }, index) => {
        const drawn = isCertain ? say.vouch.drawn.certain : say.vouch.drawn.sampled;
        const named = [evidence, say.evidence[stateOf(evidence)]].filter(Boolean).join(' · ');
        const { agrees, note = '' } = vouched[index] ?? {};
        const said = [agrees && say.vouch.answers[answerKeys.indexOf(agrees)], note].filter(Boolean).join(' · ');
        const row = say.row(`${tableName(ledger, language)} · ${item}`, tonnes(emissions), drawn, named);
        return `${cell}  ${said === '' ? row : headed(row, said)}`;
      }),
    ),
    ...kinds.flatMap((kind) => {
      const ofKind = items.flatMap((item, index) => (item.kind === kind ? [{ ...item, ...judged[index] }] : []));
      return [
        '',
        headed(say.list.kinds[kind], String(ofKind.length)),
        ...cut(ofKind.map(({ place, text, done, note }) => [place, text, done, note].filter(Boolean).join('  '))),
      ];
    }),
  ];
}

function cut(lines: readonly string[]): readonly string[] {
  return [...lines.slice(0, mostLines).map((line) => `  ${line}`), ...(lines.length > mostLines ? ['  …'] : [])];
}
