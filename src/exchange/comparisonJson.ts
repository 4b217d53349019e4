/** A comparison for other programs. */
import type { Figures } from '../assess';
import type { ResultBridge } from '../compare/bridge';
import type { ChangeGroup } from '../compare/changeGroups';
import type { Comparison } from '../compare/compareBooks';
import { bridgesByLines } from '../compare/headlines';
import { statements } from '../compare/statements';
import { words, type Language } from '../language/words';
import { dateOfSerial } from '../quantity/calendarDate';
import { ZERO } from '../quantity/exact';
import { version } from '../version';
import type { ComparisonJson } from './shape/comparisonShape';

/** The comparison as plain values; texts in the language. */
export function comparisonJson(
  { earlier, later, ledgers, bridge }: Comparison,
  files: { readonly earlier: string; readonly later: string },
  language: Language,
): ComparisonJson {
  const lined = new Set(bridge ? bridgesByLines(bridge) : []);
  return {
    format: 'crossfoot-comparison/1',
    version,
    earlier: { file: files.earlier, period: periodOf(earlier) },
    later: { file: files.later, period: periodOf(later) },
    isOnePeriod: bridge?.isOnePeriod ?? null,
    changes: ledgers.flatMap(({ table, by, changes }) => changes.map((change) => ({ table, by, ...change }))),
    bridge:
      bridge?.results.map((of) => ({
        result: of.citation,
        unit: of.result.unit,
        old: of.earlier.toFixed(),
        new: of.later.toFixed(),
        parts: of.parts.map(({ group, mean, least, most }) => ({
          group,
          value: mean.toFixed(),
          min: least.toFixed(),
          max: most.toFixed(),
          ...(lined.has(of) && linesJson(of, group)),
        })),
      })) ?? null,
    notBridged: bridge?.unbridged.map(({ citation, because }) => ({ result: citation, because })) ?? [],
    statements: bridge ? statements(bridge, words(language)) : [],
  };
}

type PartJson = NonNullable<ComparisonJson['bridge']>[number]['parts'][number];

function periodOf({ calculation }: Figures): { readonly from: string; readonly to: string } | null {
  const period = calculation?.plant.period;
  return period ? { from: dateOfSerial(period.from) ?? '', to: dateOfSerial(period.to) ?? '' } : null;
}

function linesJson(of: ResultBridge, group: ChangeGroup): Pick<PartJson, 'lines' | 'rest'> {
  const found = of.byLines().find(({ part }) => part.group === group);
  return {
    lines: (found?.lines ?? []).map(({ line: [ledger = '', ...names], value }) => ({
      ledger,
      names,
      value: value.toFixed(),
    })),
    rest: (found?.rest ?? ZERO).toFixed(),
  };
}
