/** Figures already published, each beside the computed one where the metric and the period are the same. */
import type { Finding } from '../../findings/finding';
import { Notes } from '../../findings/notes';
import { cleanText } from '../../ledgers/cleanText';
import { placeOf } from '../../ledgers/ledgerTable';
import type { Plant } from '../../model/plant';
import { disclosedEntries, type DisclosedEntry } from '../../model/publishedFigures';
import { dateOfSerial } from '../../quantity/calendarDate';
import { plainText } from '../../quantity/exact';
import type { Metrics } from '../targets/metrics';
import { follows, given, numberOf, type Node } from '../graph/node';
import { besidePrinted, halfLastDigit, inPrintedUnit } from './printedUnits';
import { difference } from '../rules/difference';
import type { Sources } from '../graph/sources';

export interface DisclosedFigure extends DisclosedEntry {
  readonly value: Node;
  /** In the unit of the disclosed value; nothing where the metric, subject or period is not computed here. */
  readonly computed: Node | undefined;
  readonly difference: Node | undefined;
}

/** Compares every disclosed row. A difference of at least half a unit of the last printed digit is a warning. */
export function disclosedFigures(
  plant: Plant,
  sources: Sources,
  metrics: Metrics,
): { readonly figures: readonly DisclosedFigure[]; readonly findings: readonly Finding[] } {
  const notes = new Notes();
  const figures: DisclosedFigure[] = [];
  for (const entry of disclosedEntries(plant.ledgers.tables)) {
    const { metric, subject, period, unit, printed } = entry;
    const value = given(printed, { kind: 'disclosed', row: entry.row });
    const found = isThisPeriod(plant, cleanText(period)) ? metrics.find(metric, subject) : undefined;
    const computed = found && (unit === '' ? found.node : inPrintedUnit(sources, found.node, found.unit, unit));
    const gap = computed ? follows(difference, value, computed) : undefined;
    figures.push({ ...entry, value, computed, difference: gap });
    const apart = gap && numberOf(gap);
    if (apart && computed && apart.abs().greaterThanOrEqualTo(halfLastDigit(printed))) {
      notes.add('disclosed-differs', placeOf(entry.table, entry.row, 'value'), {
        metric,
        value: plainText(printed),
        computed: besidePrinted(numberOf(computed) ?? printed, printed),
        difference: besidePrinted(apart, printed),
        unit,
      });
    }
  }
  return { figures, findings: notes.findings };
}

/** True where the text names the year, or both days, of the report's period. */
export function isThisPeriod(plant: Plant, text: string): boolean {
  const from = dateOfSerial(plant.period.from) ?? '';
  const to = dateOfSerial(plant.period.to) ?? '';
  if (text.includes(from) && text.includes(to)) return true;
  return (
    from.slice(0, 4) === to.slice(0, 4) &&
    from.endsWith('-01-01') &&
    to.endsWith('-12-31') &&
    text.replace(/\s*年$/, '') === from.slice(0, 4)
  );
}
