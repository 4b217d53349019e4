/** The short readable result that `calculate` prints. */
import type { Assessment } from '../assess';
import { numberOf } from '../calculation/graph/node';
import type { Finding } from '../findings/finding';
import type { Severity } from '../findings/severity';
import { findingMessage } from '../language/findingMessage';
import { words, type Language } from '../language/words';
import type { ScrapMethod } from '../ledgers/scrapMethods';
import { dateOfSerial } from '../quantity/calendarDate';
import { exact, plainText, type Exact } from '../quantity/exact';
import { printed } from '../quantity/printed';
import { loggedName } from '../reports/runLog/loggedNames';
import { verdictOf } from '../results/allChecks';
import type { Results } from '../results/allResults';
import type { PerView, Scopes } from '../results/views';
import { ofFigures } from './figureLines';
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
      say.punctuation.phrases([
        settings.organisation || '–',
        commandLine.period(dateOfSerial(settings.periodFrom) ?? '', dateOfSerial(settings.periodTo) ?? ''),
      ]),
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
  lines.push(...sinceLastRun(assessment));
  const errors = findings.filter((finding) => finding.severity === 'error');
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  if (results && results.checks.length > 0) lines.push('', ...checkLines(results, language));
  lines.push(commandLine.findings(count('error'), count('warning'), count('note')));
  for (const finding of errors.slice(0, shownFindings))
    lines.push(`  ${placeText(finding)}  ${findingMessage(finding, language)}`);
  if (errors.length > shownFindings) lines.push(`  ${commandLine.moreFindings(errors.length - shownFindings)}`);
  return lines;
}

/** The headline numbers that the last run had otherwise; nothing where there was none. */
function sinceLastRun({ reports: { log }, language }: Assessment): readonly string[] {
  const say = words(language);
  const changed = (log?.numbers ?? []).flatMap((number): readonly string[] => {
    const { before, now } = number;
    if (before === null || now === null || before === now) return [];
    const { subject, name, unitText, kind } = loggedName(number, say);
    const unit = kind === 'share' ? '%' : unitText;
    return [say.runLog.changed(subject, name, printed(exact(before), kind), printed(exact(now), kind), unit)];
  });
  if (changed.length === 0) return [];
  const more = changed.length - shownFindings;
  return [
    '',
    say.runLog.changes(changed.length),
    ...changed.slice(0, shownFindings).map((line) => `  ${line}`),
    ...(more > 0 ? [`  ${say.runLog.more(more, say.sheet.runLog)}`] : []),
  ];
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
  const { commandLine: say, boundary: names, scrapAllocation, texts } = words(language);
  const { method, boundary } = head;
  const basis = texts.basis[settings.basis];
  return products.flatMap(({ name, unit, headline, cutOff, otherMethods, recycled }) => {
    const footprint = ({ market, location }: PerView<Scopes>, by: ScrapMethod): string =>
      ofFigures(
        [market.total, location.total],
        (ofMarket, ofLocation) =>
          say.footprint(
            name,
            printed(ofMarket, 'footprint'),
            printed(ofLocation, 'footprint'),
            `tCO2e/${unit}`,
            scrapAllocation[by],
          ),
        (reasons) => say.withheld(name, placesOf(reasons)),
      );
    const [other, by]: [PerView<Scopes>, ScrapMethod] =
      method === 'cut-off' ? [otherMethods.coProduct, 'co-product'] : [cutOff, 'cut-off'];
    return [
      footprint(headline, method),
      ...(isApart(headline, other) ? [footprint(other, by)] : []),
      ...ofFigures(
        [recycled[boundary].total, recycled[boundary].post],
        (share, post) =>
          boundary === 'all scrap'
            ? [say.scrapRatio(name, percent(share))]
            : [say.recycled(name, percent(share), percent(post), names[boundary], basis)],
        (reasons) => {
          // What is no metal has no recycled content to withhold: only notes prevent it.
          const why = reasons.filter(({ severity }) => severity !== 'note');
          return why.length === 0 ? [] : [say.recycledWithheld(name, placesOf(why))];
        },
      ),
    ];
  });
}

const percent = (value: Exact): string => `${printed(value, 'share')} %`;

/** True where two methods are printed differently. */
function isApart(one: PerView<Scopes>, other: PerView<Scopes>): boolean {
  const [first, second] = [numberOf(one.market.total), numberOf(other.market.total)];
  return first !== undefined && second !== undefined && printed(first, 'footprint') !== printed(second, 'footprint');
}

/** The first cells, each once. */
function placesOf(findings: readonly Finding[]): string {
  return [...new Set(findings.map(placeText))].slice(0, shownPlaces).join(', ');
}
