/** What the terminal says of two books: their changes, then what moved the results that head the report. */
import { movingParts, type Bridge } from '../compare/bridge';
import { changeText, valueText } from '../compare/bridgeWords';
import type { Comparison } from '../compare/compareBooks';
import { headlineBridges } from '../compare/headlines';
import type { RowChange } from '../compare/rowChanges';
import { statements } from '../compare/statements';
import { words, type Language, type Words } from '../language/words';
import { columnOfKey, tableName } from '../ledgers/names';
import { resultNames } from '../reports/resultWords';

const shownChanges = 10;

/** Ready to be printed; changes beyond the first ten of a ledger are counted. */
export function comparisonLines({ ledgers, bridge }: Comparison, books: string, language: Language): readonly string[] {
  const say = words(language);
  const { comparison } = say;
  return [
    books,
    ...(bridge ? [bridge.isOnePeriod ? comparison.onePeriod : comparison.twoPeriods] : []),
    '',
    ...(ledgers.length === 0 ? [comparison.noChange] : []),
    ...ledgers.flatMap(({ table, changes }) => [
      comparison.counts(tableName(table, language), changes.length),
      ...changes.slice(0, shownChanges).map((change) => `  ${changeLine(table, change, language)}`),
      ...(changes.length > shownChanges ? [`  ${comparison.more(changes.length - shownChanges)}`] : []),
    ]),
    '',
    ...(bridge ? bridgeLines(bridge, say) : [comparison.noBridge]),
  ];
}

function changeLine(table: string, { kind, earlier, later, cells }: RowChange, language: Language): string {
  const say = words(language);
  const { comparison, punctuation } = say;
  const seen = later[0] ?? earlier[0];
  const what = cells.map(({ column, earlier: from, later: to }) =>
    comparison.cell(columnOfKey(table, column, language), from || comparison.blank, to || comparison.blank),
  );
  return `${seen?.cell ?? ''}  ${punctuation.labelled(seen?.name ?? '')}${punctuation.clauses(kind === 'changed' ? what : [comparison.kind[kind], ...(kind === 'renamed' ? what : [])])}`;
}

function bridgeLines(bridge: Bridge, say: Words): readonly string[] {
  const { comparison, punctuation } = say;
  const named = resultNames(say);
  const first = headlineBridges(bridge);
  const withheld = bridge.unbridged.filter(({ result }) => result.id === 'products.headline.footprint');
  return [
    ...(first.length === 0 && withheld.length === 0 ? [comparison.unmoved] : []),
    ...first.flatMap((of) => {
      const { subject, name, unit } = named(of.result);
      const values = [valueText(of.earlier, of), valueText(of.later, of)] as const;
      const change = changeText(of.later.minus(of.earlier), of, say);
      const parts = movingParts(of).map(({ group, mean, least, most }) =>
        comparison.part(
          comparison.group[group],
          changeText(mean, of, say),
          changeText(least, of, say),
          changeText(most, of, say),
        ),
      );
      const isShare = of.result.unit === '1';
      return [
        comparison.moved(punctuation.headed(subject, name), ...values, change, isShare ? '' : unit),
        ...parts.map((part) => `  ${part}`),
      ];
    }),
    ...withheld.map(({ result, because }) => {
      const { subject, name } = named(result);
      return comparison.unbridged[because](punctuation.headed(subject, name));
    }),
    ...statements(bridge, say).map(({ text }) => text),
  ];
}
