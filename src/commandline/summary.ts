/** The short readable result that `calculate` prints. */
import type { Assessment } from '../assess';
import { locationChannels, marketChannels, type Channel, type PerChannel } from '../calculation/channels';
import { statedDifference } from '../calculation/checks';
import type { Node } from '../calculation/node';
import { combine, isBlocked, type Value } from '../calculation/value';
import type { Severity } from '../findings/finding';
import { findingMessage } from '../language/findingMessage';
import { words } from '../language/words';
import { dateOfSerial } from '../quantity/calendarDate';
import { total, type Exact } from '../quantity/exact';

const shownFindings = 8;

/** Lines for the terminal: what it is about, each product, the checks, the gravest findings. */
export function summaryLines(assessment: Assessment): readonly string[] {
  const { calculation, findings, language, ledgers } = assessment;
  const say = words(language);
  const { commandLine } = say;
  const lines: string[] = [];
  const tables = [...ledgers.tables.values()];
  if (calculation) {
    const { settings } = calculation.plant;
    lines.push(
      `${settings.organisation || '–'}, ${commandLine.period(dateOfSerial(settings.periodFrom) ?? '', dateOfSerial(settings.periodTo) ?? '')}`,
    );
  }
  lines.push(
    commandLine.rowsRead(
      tables.reduce((sum, table) => sum + table.rows.length, 0),
      tables.length,
    ),
  );
  if (calculation) lines.push('', ...productLines(assessment));
  const errors = findings.filter((finding) => finding.severity === 'error');
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  if (calculation) {
    const differences = calculation.crossfoot.views.map((view) => statedDifference(view.difference));
    const known = differences.filter((difference) => difference !== undefined);
    lines.push('');
    if (known.length > 0)
      lines.push(commandLine.checksHold(known.filter((difference) => difference.isZero()).length, known.length));
    if (known.length < differences.length) lines.push(commandLine.checksWithheld(differences.length - known.length));
  }
  lines.push(commandLine.findings(count('error'), count('warning'), count('note')));
  for (const finding of errors.slice(0, shownFindings))
    lines.push(`  ${finding.place.cell ?? finding.place.table ?? ''}  ${findingMessage(finding, language)}`);
  if (errors.length > shownFindings) lines.push(`  ${commandLine.moreFindings(errors.length - shownFindings)}`);
  return lines;
}

function productLines(assessment: Assessment): readonly string[] {
  const { calculation, language } = assessment;
  if (!calculation) return [];
  const { commandLine, boundary: names } = words(language);
  const { boundary } = calculation.plant.settings;
  return calculation.outputs.flatMap((output, index) => {
    const footprint = calculation.emissions.footprints[index];
    if (!footprint || output.role === 'scrap') return [];
    const [market, location] = [view(footprint, marketChannels), view(footprint, locationChannels)];
    const { name, unit } = output.product;
    const shares = calculation.recycled.processes[boundary][output.process]?.shares;
    const [share, post] = [shares?.total.value, shares?.post.value];
    const percent = (value: Exact): string => `${value.times(100).toFixed(1)} %`;
    const shared = calculation.scrapAllocations.coProduct.totals[index];
    const first =
      isBlocked(market) || isBlocked(location)
        ? commandLine.withheld(name, reasons([market, location]))
        : commandLine.footprint(name, market.toFixed(3), location.toFixed(3), `tCO2e/${unit.symbol}`);
    const [ofMarket, ofLocation] = [shared?.market.value, shared?.location.value];
    const differs =
      ofMarket &&
      ofLocation &&
      !isBlocked(ofMarket) &&
      !isBlocked(ofLocation) &&
      !isBlocked(market) &&
      !ofMarket.minus(market).abs().lessThan('0.0005');
    const second = differs
      ? [commandLine.coProduct(name, ofMarket.toFixed(3), ofLocation.toFixed(3), `tCO2e/${unit.symbol}`)]
      : [];
    if (!share || !post || isBlocked(share) || isBlocked(post)) return [first, ...second];
    return [
      first,
      ...second,
      boundary === 'all scrap'
        ? commandLine.scrapRatio(name, percent(share))
        : commandLine.recycled(name, percent(share), percent(post), names[boundary]),
    ];
  });
}

function view(values: PerChannel<Node>, channels: readonly Channel[]): Value {
  return combine(
    channels.map((channel) => values[channel].value),
    (...numbers: Exact[]) => total(numbers),
  );
}

function reasons(values: readonly Value[]): number {
  return new Set(values.flatMap((value) => (isBlocked(value) ? value.blockedBy : []))).size;
}
