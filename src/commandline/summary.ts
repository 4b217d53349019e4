/** The short readable result that `calculate` prints. */
import type { Assessment } from '../assess';
import { numberOf } from '../calculation/graph/node';
import { isBlocked, type Value } from '../calculation/graph/value';
import type { Finding } from '../findings/finding';
import type { Severity } from '../findings/severity';
import { findingMessage } from '../language/findingMessage';
import { words, type Language } from '../language/words';
import { dateOfSerial } from '../quantity/calendarDate';
import { plainText, type Exact } from '../quantity/exact';
import { verdictOf } from '../results/allChecks';
import type { Results } from '../results/allResults';
import type { PerView, Scopes } from '../results/views';
import { placeText } from './findingPlace';
import { reportLines } from './reportSummary';

const shownFindings = 8;
const shownPlaces = 3;

/** Lines for the terminal: what it is about, each product, the checks, the gravest findings. */
export function summaryLines(assessment: Assessment): readonly string[] {
  const { results, findings, language, ledgers } = assessment;
  const say = words(language);
  const { commandLine } = say;
  const lines: string[] = [];
  const tables = [...ledgers.tables.values()];
  if (results) {
    const { settings } = results;
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
  if (results)
    lines.push('', ...(results.products.length > 0 ? productLines(results, language) : reportLines(assessment)));
  const errors = findings.filter((finding) => finding.severity === 'error');
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  if (results && results.checks.length > 0) lines.push('', ...checkLines(results, language));
  lines.push(commandLine.findings(count('error'), count('warning'), count('note')));
  for (const finding of errors.slice(0, shownFindings))
    lines.push(`  ${placeText(finding)}  ${findingMessage(finding, language)}`);
  if (errors.length > shownFindings) lines.push(`  ${commandLine.moreFindings(errors.length - shownFindings)}`);
  return lines;
}

/** How many checks hold, which do not, and what prevents those that cannot be made. */
function checkLines({ checks }: Results, language: Language): readonly string[] {
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

function productLines({ products, settings, headline: head }: Results, language: Language): readonly string[] {
  const { commandLine: say, boundary: names, scrapAllocation, method: named } = words(language);
  const { method, boundary } = head;
  const percent = (value: Exact): string => `${value.times(100).toFixed(1)} %`;
  return products.flatMap(({ name, unit, headline, cutOff, coProduct, recycled }) => {
    const perUnit = `tCO2e/${unit}`;
    const line = ({ market, location }: PerView<Scopes>, byMethod: string): string => {
      const [ofMarket, ofLocation] = [market.total.value, location.total.value];
      return isBlocked(ofMarket) || isBlocked(ofLocation)
        ? say.withheld(name, placesOf(reasons([ofMarket, ofLocation])))
        : say.footprint(name, ofMarket.toFixed(3), ofLocation.toFixed(3), perUnit, byMethod);
    };
    const other = method === 'cut-off' ? coProduct : cutOff;
    const otherMethod = method === 'cut-off' ? 'co-product' : 'cut-off';
    const [share, post] = [recycled[boundary].total.value, recycled[boundary].post.value];
    // What is no metal has no recycled content to withhold: only notes prevent it.
    const recycledLine = (): readonly string[] => {
      if (isBlocked(share) || isBlocked(post)) {
        const why = reasons([share, post]).filter(({ severity }) => severity !== 'note');
        return why.length === 0 ? [] : [say.recycledWithheld(name, placesOf(why))];
      }
      const basis = named.disclosure.basis[settings.basis];
      return [
        boundary === 'all scrap'
          ? say.scrapRatio(name, percent(share))
          : say.recycled(name, percent(share), percent(post), names[boundary], basis),
      ];
    };
    return [
      line(headline, scrapAllocation[method]),
      ...(isApart(headline, other) ? [line(other, scrapAllocation[otherMethod])] : []),
      ...recycledLine(),
    ];
  });
}

/** True where two methods differ by what three decimals show. */
function isApart(one: PerView<Scopes>, other: PerView<Scopes>): boolean {
  const [first, second] = [numberOf(one.market.total), numberOf(other.market.total)];
  return first !== undefined && second !== undefined && !first.minus(second).abs().lessThan('0.0005');
}

function reasons(values: readonly Value[]): readonly Finding[] {
  return [...new Set(values.flatMap((value) => (isBlocked(value) ? value.blockedBy : [])))];
}

/** The first cells, each once. */
function placesOf(findings: readonly Finding[]): string {
  return [...new Set(findings.map(placeText))].slice(0, shownPlaces).join(', ');
}
