/** Two workbooks side by side: what changed in their ledgers, and what of each result's change that explains. */
import { assessFigures, type Figures } from '../assess';
import type { Language } from '../languages';
import { allLedgers } from '../ledgers/allLedgers';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { bridge, type Bridge } from './bridge';
import { lineChanges } from './lineChanges';
import type { KnownBook } from './mixedBooks';
import { rowChanges, type RowChange } from './rowChanges';
import type { OnPlant } from './valuesBetween';

interface LedgerChanges {
  readonly table: string;
  /** `rows` where rows of both books were compared, `lines` where their sums were. */
  readonly by: 'rows' | 'lines';
  readonly changes: readonly RowChange[];
}

export interface Comparison {
  readonly earlier: Figures;
  readonly later: Figures;
  /** Settings and factors first; ledgers without a change are not there. */
  readonly ledgers: readonly LedgerChanges[];
  /** Nothing where the period or the method of one of the books is not known. */
  readonly bridge: Bridge | undefined;
}

interface Options {
  readonly language?: Language;
  readonly onPlant?: OnPlant;
}

/** Compares two books. Rows are compared where both report one period; of two periods settings, factors and targets by their rows, all else by its sums. */
export function compareBooks(earlier: WorkbookSnapshot, later: WorkbookSnapshot, options: Options = {}): Comparison {
  const language = options.language ? { language: options.language } : {};
  const [before, after] = [assessFigures(earlier, language), assessFigures(later, language)];
  const [old, now] = [known(before), known(after)];
  const found = old && now ? bridge(old, now, options.onPlant) : undefined;
  const lines = found && !found.isOnePeriod && old && now ? lineChanges(old.calculation, now.calculation) : undefined;
  const ledgers = [...allLedgers]
    .sort((a, b) => rank(a.table) - rank(b.table))
    .flatMap(({ table, lines: isActivity }): readonly LedgerChanges[] => {
      if (lines && !isActivity && !ofEveryPeriod.has(table)) return [];
      const changes =
        lines && isActivity
          ? (lines.get(table) ?? [])
          : rowChanges(before.ledgers.tables.get(table), after.ledgers.tables.get(table));
      return changes.length > 0 ? [{ table, by: lines && isActivity ? 'lines' : 'rows', changes }] : [];
    });
  return { earlier: before, later: after, ledgers, bridge: found };
}

/** Ledgers whose rows stand from one period to the next. */
const ofEveryPeriod: ReadonlySet<string> = new Set(['Settings', 'Factors', 'Targets']);

function rank(table: string): number {
  return table === 'Settings' ? 0 : table === 'Factors' ? 1 : 2;
}

function known(figures: Figures): KnownBook | undefined {
  return figures.calculation ? { ...figures, calculation: figures.calculation } : undefined;
}
