/** Terminal, first sheet, JSON and pane count the same errors, the same checks and the same withheld products, whatever the ledgers are. */
import { assess, type Assessment } from '../../src/assess';
import { summaryLines } from '../../src/commandline/summary';
import { resultJson } from '../../src/exchange/resultJson';
import type { Severity } from '../../src/findings/severity';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { words } from '../../src/language/words';
import { buildResult } from '../../src/pane/result/buildResult';
import { sampleNames, sampleSheets } from '../../src/samples/allSamples';
import type { SheetKey } from '../../src/workbook/ownSheets';
import type { CellValue } from '../../src/workbook/sheetPlan';
import { methodCases } from '../cases/methodCases';
import { plant, type Tables } from '../support/plant';
import { changed, more, row, setting, table, works, type Change } from '../findings/works';

/** What each place says, in the same words. */
interface Picture {
  readonly findings: string;
  readonly checks: string;
  /** Products whose headline is not known in both views. */
  readonly withheld: readonly string[];
}

const { commandLine, check: checkWords, severity: severities, label } = words('en');
const counts = (all: readonly Severity[]): string => {
  const of = (wanted: Severity): number => all.filter((one) => one === wanted).length;
  return commandLine.findings(of('error'), of('warning'), of('note'));
};
const checksText = (hold: number, broken: number, withheld: number): string =>
  `${hold} hold, ${broken} do not, ${withheld} cannot be made`;
const ofVerdicts = (holds: readonly (boolean | null)[]): string =>
  checksText(
    holds.filter((one) => one === true).length,
    holds.filter((one) => one === false).length,
    holds.filter((one) => one === null).length,
  );

function inTerminal(assessment: Assessment): Picture {
  const lines = summaryLines(assessment);
  const [, hold = '0', all = '0'] = /^(\d+) of (\d+) crossfoot/m.exec(lines.join('\n')) ?? [];
  const [, withheld = '0'] = /^(\d+) checks? cannot be made/m.exec(lines.join('\n')) ?? [];
  return {
    findings: lines.find((line) => /^\d+ errors?, /.test(line)) ?? '',
    checks: checksText(Number(hold), Number(all) - Number(hold) - Number(withheld), Number(withheld)),
    withheld: lines.flatMap((line) => /^(.*): footprint withheld/.exec(line)?.[1] ?? []),
  };
}

function inJson(assessment: Assessment): Picture {
  const json = resultJson(assessment);
  return {
    findings: counts(json.findings.map(({ severity }) => severity)),
    checks: ofVerdicts(json.checks.map(({ holds }) => holds)),
    withheld: json.products
      .filter(({ headline }) => headline.marketBased === null || headline.locationBased === null)
      .map(({ product }) => product),
  };
}

function inPane(assessment: Assessment): Picture {
  const { result } = buildResult(assessment);
  return {
    findings: counts(result.findings.filter(({ listed }) => listed).map(({ severity }) => severity)),
    checks: ofVerdicts(result.checks.map(({ holds }) => holds)),
    withheld: result.products
      .filter(({ headline }) => headline.market.value === null || headline.location.value === null)
      .map(({ name }) => name),
  };
}

const isBlank = (cells: readonly CellValue[] | undefined): boolean =>
  [null, undefined, ''].includes(cells?.[0] as null);

/** The rows below the row of a sheet in which these heads stand, from the first head on, down to the first blank one. */
function section(
  assessment: Assessment,
  key: SheetKey,
  ...heads: readonly string[]
): readonly (readonly CellValue[])[] {
  const rows = assessment.reports.sheets.find((sheet) => sheet.key === key)?.rows ?? [];
  const at = rows.findIndex((cells) => heads.every((head) => cells.some((cell) => cell?.value === head)));
  const column = rows[at]?.findIndex((cell) => cell?.value === heads[0]) ?? 0;
  const below = rows.slice(at + 1).map((cells) => cells.slice(column).map((cell) => cell?.value ?? null));
  // The second row of heads holds units alone.
  const body = below.slice(isBlank(below[0]) ? 1 : 0);
  const end = body.findIndex(isBlank);
  return at < 0 ? [] : body.slice(0, end < 0 ? undefined : end);
}

function onSheets(assessment: Assessment): Picture {
  const [first] = section(assessment, 'crossfoot', checkWords.hold, checkWords.broken, checkWords.withheld);
  const [hold, broken, withheld] = (first ?? []).map(Number);
  const listed = section(assessment, 'findings', label.severity).map(([severity]) => String(severity));
  const ofWord = (word: string): Severity =>
    (Object.keys(severities) as Severity[]).find((one) => severities[one] === word) ?? 'note';
  // Product, process, market-based, location-based.
  const products = section(assessment, 'cover', label.product, label.unitProcess);
  return {
    findings: counts(listed.map(ofWord)),
    checks: checksText(hold ?? 0, broken ?? 0, withheld ?? 0),
    withheld: products
      .filter((values) => values.slice(2, 4).some((value) => typeof value !== 'number'))
      .map(([product]) => String(product)),
  };
}

/** The works with one thing wrong in them, of every kind that withholds something. */
const faults: Readonly<Record<string, readonly Change[]>> = {
  'nothing wrong': [],
  'an unreadable amount': [row('Energy', { Quantity: 'about 200' })],
  'a bought material without a factor': [row('Materials', { Item: 'Something' })],
  'scrap of an unknown class': [row('Scrap', { Class: 'old' })],
  'a certificate without a number': [row('Certificates', { Certificate: '' })],
  'a missing location factor': [row('Factors', { Item: 'Other' })],
  'outputs by weight without weights': [setting('Allocation', 'weight')],
  'a site without output': [more('Energy', { Process: 'Office' })],
  'no settings': [table('Settings', 'Note\nnone')],
  'more drawn than made': [row('Materials', { Quantity: '300' }, 1)],
  'a supplier without the footprint of scrap': [row('Scrap', { Class: 'pre-consumer' })],
};

const ledgers: Readonly<Record<string, Tables>> = {
  ...Object.fromEntries(Object.entries(methodCases).map(([name, { tables }]) => [name, tables])),
  ...Object.fromEntries(Object.entries(faults).map(([name, changes]) => [name, changed(works, ...changes)])),
};

const pictures: readonly (readonly [string, () => Assessment])[] = [
  ...Object.entries(ledgers).map(([name, tables]) => [name, () => plant(tables)] as const),
  ...sampleNames.map(
    (name) =>
      [name, () => assess(openXlsx(newXlsx(sampleSheets(name, 'en') ?? [])).snapshot, { language: 'en' })] as const,
  ),
];

test.each(pictures)('%s', (_, of) => {
  const assessment = of();
  const json = inJson(assessment);
  expect(inTerminal(assessment)).toEqual(json);
  expect(inPane(assessment)).toEqual(json);
  expect(onSheets(assessment)).toEqual(json);
  // Whatever withholds a figure is listed among the findings; a note may stand beside its figure alone.
  const { findings } = buildResult(assessment).result;
  expect(findings.filter(({ listed, severity }) => !listed && severity !== 'note')).toEqual([]);
});
