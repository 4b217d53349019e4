/** Rows of targets and disclosed figures that are compared with nothing although they seem to mean a computed figure: a metric, subject or unit misspelt. */
import { finding, type Finding } from '../../findings/finding';
import { cleanText, formulaKey } from '../../ledgers/cleanText';
import { placeOf } from '../../ledgers/ledgerTable';
import type { Plant } from '../../model/plant';
import { disclosedEntries, targetEntries, type DisclosedEntry, type TargetEntry } from '../../model/publishedFigures';
import { nearestName } from '../../quantity/nearestName';
import { metricId, metricIds } from './metricNames';
import type { Metrics } from './metrics';
import { inPrintedUnit } from '../disclosures/printedUnits';
import type { Sources } from '../graph/sources';

/** A warning at the cell of each such row; rows that name something else altogether are carried without a word. */
export function nearMetrics(plant: Plant, sources: Sources, metrics: Metrics): readonly Finding[] {
  const { tables } = plant.ledgers;
  return [...targetEntries(tables), ...disclosedEntries(tables)].flatMap(
    (entry) => findingOf(plant, sources, metrics, entry) ?? [],
  );
}

function findingOf(
  plant: Plant,
  sources: Sources,
  metrics: Metrics,
  entry: TargetEntry | DisclosedEntry,
): Finding | undefined {
  const [metric, subject, unit] = [cleanText(entry.metric), cleanText(entry.subject), cleanText(entry.unit)];
  const isMetric = metricIds.includes(metricId(metric));
  if (!isMetric) {
    const near = nearSpelling(metric, metricIds);
    return near === undefined
      ? undefined
      : finding('disclosed-not-computed', placeOf(entry.table, entry.row, 'metric'), { value: metric, near });
  }
  const found = metrics.find(metric, subject);
  if (!found) {
    const near = nearSpelling(subject, subjectsOf(plant));
    return near === undefined
      ? undefined
      : finding('disclosed-not-computed', placeOf(entry.table, entry.row, 'subject'), { value: subject, near });
  }
  return unit === '' || inPrintedUnit(sources, found.node, found.unit, unit)
    ? undefined
    : finding('disclosed-unreadable', placeOf(entry.table, entry.row, 'unit'), { metric, value: unit });
}

/** Names with the same digits that differ in a letter or two are one name misspelt; `scope 3.1` and `scope 3.3` are two. */
function nearSpelling(name: string, known: readonly string[]): string | undefined {
  const digits = (text: string): string => text.replace(/\D/g, '');
  return nearestName(
    name,
    known.filter((one) => digits(one) === digits(name) && formulaKey(one) !== formulaKey(name)),
  );
}

function subjectsOf({ settings, processes, products }: Plant): readonly string[] {
  return [
    settings.organisation,
    ...processes.flatMap(({ site, process, label }) => [site, process, label]),
    ...[...products.values()].map(({ name }) => name),
  ].filter((name) => name !== '');
}
