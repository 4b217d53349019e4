/** The short readable result that `calculate` prints. */
import type { Assessment } from '../assess';
import { locationChannels, marketChannels, type Channel, type PerChannel } from '../calculation/channels';
import type { Node } from '../calculation/node';
import { combine, isBlocked, type Value } from '../calculation/value';
import type { Finding, Severity } from '../findings/finding';
import { findingMessage } from '../language/findingMessage';
import { words } from '../language/words';
import { dateOfSerial } from '../quantity/calendarDate';
import { plainText, total, type Exact } from '../quantity/exact';
import { verdictOf } from '../results/allChecks';

const shownFindings = 8;
const shownPlaces = 3;

/** Lines for the terminal: what it is about, each product, the checks, the gravest findings. */
export function summaryLines(assessment: Assessment): readonly string[] {
  const { calculation, checks, findings, language, ledgers } = assessment;
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
  if (checks.length > 0) lines.push('', ...checkLines(assessment));
  lines.push(commandLine.findings(count('error'), count('warning'), count('note')));
  for (const finding of errors.slice(0, shownFindings))
    lines.push(`  ${placeText(finding)}  ${findingMessage(finding, language)}`);
  if (errors.length > shownFindings) lines.push(`  ${commandLine.moreFindings(errors.length - shownFindings)}`);
  return lines;
}

/** How many checks hold, which do not, and what prevents those that cannot be made. */
function checkLines({ checks, language }: Assessment): readonly string[] {
  const { check: say } = words(language);
  const verdicts = checks.map((check) => ({ check, verdict: verdictOf(check) }));
  const holding = verdicts.filter(({ verdict }) => verdict.state === 'holds').length;
  const reasons = verdicts.flatMap(({ verdict }) => (verdict.state === 'withheld' ? [verdict.blockedBy] : []));
  const places = [...new Set(reasons.flat().map(placeText))].filter((place) => place !== '');
  const named = places.slice(0, shownPlaces).join(', ') + (places.length > shownPlaces ? ' …' : '');
  return [
    say.holding(holding, checks.length),
    ...(reasons.length > 0 ? [say.notMade(reasons.length, named)] : []),
    ...verdicts.flatMap(({ check, verdict }) =>
      verdict.state === 'broken' ? [say.fails(check.name, `${plainText(verdict.difference, 12)} ${check.unit}`)] : [],
    ),
  ];
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

function placeText({ place }: Finding): string {
  return place.cell ?? place.table ?? '';
}
