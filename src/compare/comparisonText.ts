/** What is said of two books, in the reader's language: their changes, then what moved the results that head the report. */
import { words, type Language } from '../language/words';
import { columnOfKey, tableName } from '../ledgers/names';
import { resultNames } from '../reports/resultWords';
import { movingParts, type Bridge, type ResultBridge } from './bridge';
import { changeText, ledgerOfLine, namesOfLine, valueText } from './bridgeWords';
import type { Comparison } from './compareBooks';
import { headlineBridges } from './headlines';
import type { LineShare } from './lineShares';
import type { RowChange } from './rowChanges';
import { statements } from './statements';

export interface ComparisonText {
  /** By what rows or sums are compared; empty where that is not known. */
  readonly how: string;
  /** By ledger, with those beyond the first ten counted. */
  readonly ledgers: readonly {
    readonly title: string;
    readonly changes: readonly ChangeText[];
    readonly more: string;
  }[];
  /** Results that head the report, each with what moved it, the largest first. */
  readonly results: readonly ResultText[];
  /** What could not be said, or did not change. */
  readonly notes: readonly string[];
  /** One sentence per product, for its comment in PACT. */
  readonly statements: readonly string[];
}

interface ChangeText {
  /** `Energy!A2` of the later book, of the earlier one where the row is gone. */
  readonly cell: string;
  readonly isGone: boolean;
  readonly text: string;
}

interface ResultText {
  readonly title: string;
  readonly parts: readonly { readonly text: string; readonly lines: readonly string[] }[];
}

const shownChanges = 10;
/** Lines of a group that are told. */
const shownLines = 3;

/** Everything that is told without being asked for more. */
export function comparisonText({ ledgers, bridge }: Comparison, language: Language): ComparisonText {
  const { comparison } = words(language);
  return {
    how: bridge ? (bridge.isOnePeriod ? comparison.onePeriod : comparison.twoPeriods) : '',
    ledgers: ledgers.map(({ table, changes }) => ({
      title: comparison.counts(tableName(table, language), changes.length),
      changes: changes.slice(0, shownChanges).map((change) => rowChangeText(table, change, language)),
      more: changes.length > shownChanges ? comparison.more(changes.length - shownChanges) : '',
    })),
    results: bridge ? headlineBridges(bridge).map((of) => resultText(of, language)) : [],
    notes: [...(ledgers.length === 0 ? [comparison.noChange] : []), ...notesOf(bridge, language)],
    statements: bridge ? statements(bridge, words(language)).map(({ text }) => text) : [],
  };
}

function rowChangeText(table: string, { kind, earlier, later, cells }: RowChange, language: Language): ChangeText {
  const { comparison, punctuation } = words(language);
  const seen = later[0] ?? earlier[0];
  const what = cells.map(({ column, earlier: from, later: to }) =>
    comparison.cell(columnOfKey(table, column, language), from || comparison.blank, to || comparison.blank),
  );
  const said = kind === 'changed' ? what : [comparison.kind[kind], ...(kind === 'renamed' ? what : [])];
  return {
    cell: seen?.cell ?? '',
    isGone: later.length === 0,
    text: `${punctuation.labelled(seen?.name ?? '')}${punctuation.clauses(said)}`,
  };
}

function resultText(of: ResultBridge, language: Language): ResultText {
  const say = words(language);
  const { comparison, punctuation } = say;
  const { subject, name, unit } = resultNames(say)(of.result);
  const values = [valueText(of.earlier, of), valueText(of.later, of)] as const;
  const change = changeText(of.later.minus(of.earlier), of, say);
  const byLines = of.byLines();
  return {
    title: comparison.moved(punctuation.headed(subject, name), ...values, change, of.result.unit === '1' ? '' : unit),
    parts: movingParts(of).map(({ group, mean, least, most }) => ({
      text: comparison.part(
        comparison.group[group],
        changeText(mean, of, say),
        changeText(least, of, say),
        changeText(most, of, say),
      ),
      lines: lineTexts(byLines.find(({ part }) => part.group === group)?.lines ?? [], of, language),
    })),
  };
}

function lineTexts(lines: readonly LineShare[], of: ResultBridge, language: Language): readonly string[] {
  const say = words(language);
  const told = lines.slice(0, shownLines).map(({ line, value }) => {
    const named = [ledgerOfLine(line, language), namesOfLine(line)].join(' · ');
    return `${say.punctuation.labelled(named)}${changeText(value, of, say)}`;
  });
  const more = lines.length - told.length;
  return more > 0 ? [...told, say.comparison.moreLines(more)] : told;
}

function notesOf(bridge: Bridge | undefined, language: Language): readonly string[] {
  const say = words(language);
  const { comparison, punctuation } = say;
  if (!bridge) return [comparison.noBridge];
  const withheld = bridge.unbridged.filter(({ result }) => result.id === 'products.headline.footprint');
  const isUnmoved = headlineBridges(bridge).length === 0 && withheld.length === 0;
  return [
    ...(isUnmoved ? [comparison.unmoved] : []),
    ...withheld.map(({ result, because }) => {
      const { subject, name } = resultNames(say)(result);
      return comparison.unbridged[because](punctuation.headed(subject, name));
    }),
  ];
}
