/** With every text of every language set in ⟦ ⟧, the sheets say nothing outside them but what people, units and numbers say: a further language finds its place everywhere. */
import { assess } from '../../src/assess';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { sentences } from '../../src/language/sentences';
import { languages, words } from '../../src/language/words';
import { estimatePatterns } from '../../src/model/documentation';
import { findUnit } from '../../src/quantity/units';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import { sampleNames, sampleSheets } from '../../src/samples/allSamples';

type Said = Record<string, unknown>;

/** The texts in brackets, in place, and whatever the functions say. */
function bracket(said: Said): void {
  for (const [key, value] of Object.entries(said)) {
    if (typeof value === 'object') bracket(value as Said);
    else said[key] = typeof value === 'function' ? saying(value as (...given: never) => unknown) : `⟦${String(value)}⟧`;
  }
}
const saying =
  (say: (...given: never) => unknown) =>
  (...given: never): unknown =>
    inBrackets(say(...given));
const inBrackets = (said: unknown): unknown => (Array.isArray(said) ? said.map(inBrackets) : `⟦${String(said)}⟧`);

/** What is left of a text without all that stands in brackets. */
function outsideBrackets(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return less === text ? text.trim() : outsideBrackets(less);
}

/** The notes of a sheet, each whole, however many lines it takes. */
function notesOf({ rows }: SheetPlan): readonly string[] {
  const lines = rows.map((row) => row.filter((cell) => cell?.role === 'note').map((cell) => String(cell?.value)));
  return lines
    .map((line) => line.join(' '))
    .join('\n')
    .split(/\n{2,}/)
    .map((note) => note.replace(/\n/g, ' '));
}

/** Names, symbols and places that are the same in every language. */
const ownNames = /^(Crossfoot|I-REC\(E\)|GEC|GO|REC|REGO|AR[456]|CO2e?|CH4|N2O|CF4|C2F6)$/;
const places = /^[\p{L}\d ]+![A-Z]+\d+(:[A-Z]+\d+)?$/u;
/** Lines, digests and codes of the seal, and lines of the run log. */
const sealed = /^(crossfoot-(seal|log)\/1[^]*|[A-Z2-7]{5}(-[A-Z2-7]{5})+|[0-9a-f]{64})$/;
const functions = /^([^\p{L}]|MIN|MAX|IF|SQRT|SUMSQ)+$/u;
const units = /^(tCO2e|GJ|tce)(\/(…|MWh))?$/;

beforeAll(() => {
  for (const language of languages) {
    bracket(words(language) as unknown as Said);
    bracket(sentences(language) as unknown as Said);
  }
});

test.each(sampleNames)('%s', (name) => {
  const ledgers = sampleSheets(name, 'en') ?? [];
  const typed = new Set(ledgers.flatMap((sheet) => [sheet.name, ...sheet.rows.flat().map((cell) => cell?.value)]));
  const { reports } = assess(openXlsx(newXlsx(ledgers)).snapshot, { language: 'en' });
  const isSaidByOthers = (text: string): boolean =>
    !/\p{L}/u.test(text) ||
    estimatePatterns.some((pattern) => pattern === text) ||
    findUnit(text.replace(/^\((.*)\)$/, '$1')) !== undefined ||
    [ownNames, places, functions, units, sealed].some((known) => known.test(text)) ||
    text.split(/(?:^| )[·+|] ?/).every((part) => !/\p{L}/u.test(part) || typed.has(part));
  const said = reports.sheets
    .flatMap((sheet) => [
      sheet.name,
      ...notesOf(sheet),
      ...sheet.rows.flat().flatMap((cell) => (cell?.role === 'note' ? [] : [cell?.value])),
    ])
    .filter((text) => typeof text === 'string');
  expect(said.filter((text) => text.startsWith('⟦')).length).toBeGreaterThan(300);
  expect([...new Set(said.map(outsideBrackets).filter((text) => !isSaidByOthers(text)))]).toEqual([]);
});
