/** Plants for tests, their ledgers written as small text tables that a reader can check in the head. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { assess, assessFigures, reportsOf, type Assessment, type Figures } from '../../src/assess';
import { resultJson } from '../../src/exchange/resultJson';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { writeXlsx } from '../../src/hosts/xlsx/writeXlsx';
import type { Language } from '../../src/language/words';
import { dateFormat, inputCell, tableSheet } from '../../src/ledgers/tableSheet';
import type { Reports } from '../../src/reports/composeReports';
import { readDateText, serialOfDate } from '../../src/quantity/calendarDate';
import type { PlannedCell, SheetPlan } from '../../src/workbook/sheetPlan';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { ComputedJson, ProductJson } from '../../src/exchange/shape/resultShape';
import type { Written } from './writtenWorkbook';

/** Tables by name. First line the headers, then the rows, columns parted by `|`. */
export type Tables = Readonly<Record<string, string>>;

/**
 * What a cell of a text table holds: `2024-03-01` a date, `2024-03-01 18:00` one with a time, `12.5` a number, `"12.5"` exactly that text,
 * `=?` a formula that was never calculated, `=""` one that gives the empty text, `#N/A` a formula that gives this error, nothing a blank, all else a text.
 */
function typedCell(text: string): PlannedCell {
  if (text === '') return inputCell(null);
  if (text === '=?') return { value: neverCalculated, formula: '1*1' };
  if (text === '=""') return { value: '', formula: '""' };
  if (text === '#N/A') return { value: text, formula: 'NA()' };
  if (/^".*"$/.test(text)) return inputCell(text.slice(1, -1));
  const day = /^(\d{4}-\d\d-\d\d)(?: (\d\d):(\d\d))?$/.exec(text);
  const date = day && readDateText(day[1] ?? '');
  if (day && date)
    return inputCell(
      serialOfDate(date.year, date.month, date.day) + Number(day[2] ?? 0) / 24 + Number(day[3] ?? 0) / 1440,
      dateFormat,
    );
  return inputCell(/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) ? Number(text) : text);
}

/** The value that is taken out of the file again. */
const neverCalculated = 987654321;

function sheetOf(name: string, table: string): SheetPlan {
  const [headers = [], ...rows] = table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return tableSheet(
    name,
    name,
    headers.map((header, position) => ({
      header,
      cells: rows.map((row) => typedCell(row[position] ?? '')),
      blank: inputCell(null),
    })),
  );
}

/** The settings of a report on 2024, with more of them as `Key | value` lines. */
export function year2024(...more: readonly string[]): string {
  return ['Setting | Value', 'Period from | 2024-01-01', 'Period to | 2024-12-31', ...more].join('\n');
}

/** The sheets that hold the tables, one each; the year 2024 where they have no settings, energy without rows where something is made; none for an empty text. */
export function sheetsOf(tables: Tables): readonly SheetPlan[] {
  const energy = 'Production' in tables ? { Energy: 'Process | Carrier | Quantity | Unit\n | | | ' } : {};
  return Object.entries({ Settings: year2024(), ...tables, ...('Energy' in tables ? {} : energy) })
    .filter(([, table]) => table !== '')
    .map(([name, table]) => sheetOf(name, table));
}

/** The tables as a workbook file. */
export function bookOf(tables: Tables): Uint8Array {
  const bytes = newXlsx(sheetsOf(tables));
  return /#N\/A|=\?/.test(JSON.stringify(tables)) ? withOddValues(bytes) : bytes;
}

/** We never write an error value nor a formula without a value ourselves: the text beside the formula becomes one, the value is taken out. */
function withOddValues(bytes: Uint8Array): Uint8Array {
  const odd = (xml: string): string =>
    xml.replaceAll('t="str"><f>NA()</f>', 't="e"><f>NA()</f>').replaceAll(`<v>${neverCalculated}</v>`, '');
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strToU8(odd(strFromU8(part)))] as const);
  return zipSync(Object.fromEntries(parts));
}

/** The tables as a host reads them. */
export function snapshotOf(tables: Tables): WorkbookSnapshot {
  return openXlsx(bookOf(tables)).snapshot;
}

/** The whole assessment of the plant; its sheets are laid out when they are looked at. */
export function plant(tables: Tables, language: Language = 'en'): Assessment {
  const snapshot = snapshotOf(tables);
  const figures = assessFigures(snapshot, { language });
  let reports: Reports | undefined;
  return {
    ...figures,
    get reports() {
      return (reports ??= reportsOf(figures, snapshot));
    },
  };
}

/** The results of an assessment as other programs get them, numbers as exact text; throws where its period or method is not known. */
export function computed({ results, read, findings, left, language }: Figures): ComputedJson {
  // Without the log of runs, for which all sheets would be laid out.
  const json = resultJson({ results, read, findings, left, language });
  if (json.settings === null) throw new Error('nothing was computed');
  return json;
}

/** The same of the plant. */
export function result(tables: Tables): ComputedJson {
  return computed(plant(tables));
}

/** The product of that name, of the process where one is named; throws where there is none. */
export function productIn({ products }: ComputedJson, product: string, process?: string): ProductJson {
  const found = products.find(
    (candidate) => candidate.product === product && (process === undefined || candidate.process === process),
  );
  if (!found) throw new Error(`no product ${product}`);
  return found;
}

/** The crossfoot checks of the two views of electricity: whether they hold. */
export function crossfootHolds({ checks }: ComputedJson): readonly (boolean | null)[] {
  return checks.filter(({ check }) => /^crossfoot (location|market)-based$/.test(check)).map(({ holds }) => holds);
}

/** The workbook of the plant with its result sheets. */
export function written(tables: Tables, language: Language = 'en'): Written {
  const open = openXlsx(bookOf(tables));
  const assessment = assess(open.snapshot, { language });
  const sheets = assessment.reports.sheets;
  return { open, assessment, sheets, bytes: writeXlsx(open, { sheets, edits: [] }) };
}

/** What was calculated from some ledgers, standing in the workbook after its ledgers have changed. */
export function writtenBeforeChange(
  before: Pick<Written, 'sheets'>,
  changed: Tables,
): Pick<Written, 'sheets' | 'bytes'> {
  const { sheets } = before;
  return { sheets, bytes: writeXlsx(openXlsx(bookOf(changed)), { sheets, edits: [] }) };
}

/** Each finding as `code cell`, warnings and notes with their severity in front. */
export function findings(from: Figures | ComputedJson): readonly string[] {
  return from.findings.map((finding) => {
    const cell = 'place' in finding ? (finding.place.cell ?? finding.place.table) : (finding.cell ?? finding.table);
    return `${finding.severity === 'error' ? '' : `${finding.severity} `}${finding.code} ${cell}`;
  });
}

/** The errors alone, as `code cell`. */
export function errors(from: Figures | ComputedJson): readonly string[] {
  return findings(from).filter((text) => !/^(warning|note) /.test(text));
}
