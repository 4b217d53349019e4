/** What the cells of a list's column hold, as far as it tells what the column is. */
import { findChoice, everydayChoice, type Column } from '../ledgers/columns';
import { dateOfSerial } from '../quantity/calendarDate';
import { hasTwoReadings, numberReadings } from '../quantity/readNumber';
import { findUnit, meaningsOfUnit } from '../quantity/units';
import type { CellValue } from '../workbook/sheetPlan';
import { valueOn, type SheetValues } from '../workbook/sheetValues';
import type { FoundList } from './findLists';
import { dayOf, isDaySerial, monthOfText } from './months';

export interface ColumnContent {
  /** The first values, at most three different ones. */
  readonly samples: readonly CellValue[];
  readonly filled: number;
  /** Of the filled cells, the part that are numbers or texts of numbers, serial numbers of days, days or months in words, known units. */
  readonly numbers: number;
  readonly serials: number;
  readonly days: number;
  readonly units: number;
  /** Different texts, at most this many. */
  readonly texts: readonly string[];
}

const mostTexts = 200;
/** Rows that are looked at. */
const mostRows = 2000;

export function contentOf(sheet: SheetValues, list: FoundList, position: number): ColumnContent {
  const values = list.rows
    .slice(0, mostRows)
    .map((row) => valueOn(sheet, row, list.firstColumn + position))
    .filter((value) => value !== null);
  const texts = [...new Set(values.filter((value) => typeof value === 'string').map((text) => text.trim()))];
  const part = (holds: (value: CellValue) => boolean): number =>
    values.length === 0 ? 0 : values.filter(holds).length / values.length;
  return {
    samples: [...new Set(values)].slice(0, 3),
    filled: values.length,
    numbers: part((value) => typeof value === 'number' || (typeof value === 'string' && isNumberLike(value))),
    serials: part(isDaySerial),
    days: part(
      (value) => typeof value === 'string' && (dayOf(value, 2000) !== undefined || monthOfText(value) !== undefined),
    ),
    units: part((value) => typeof value === 'string' && isUnitLike(value)),
    texts: texts.slice(0, mostTexts),
  };
}

/** A sample as a person reads it: a day as one, and among settings, which are of many kinds, what can be one. */
export function sampleText(value: CellValue, { kind }: Column, isSetting: boolean): string {
  const isDay = typeof value === 'number' && (kind === 'date' || (isSetting && isDaySerial(value)));
  return (isDay ? dateOfSerial(value) : undefined) ?? String(value ?? '');
}

const isUnitLike = (text: string): boolean => findUnit(text) !== undefined || meaningsOfUnit(text) !== undefined;

/** Signs of money and blanks around a number; those of yuan say that a comma parts thousands. */
const money = /^(?:[¥￥$€£]|CNY|RMB|EUR|USD)\s*|\s*(?:元|CNY|RMB|EUR|USD)$/gi;
const yuan = /[¥￥元]|CNY|RMB/i;

/** The number that a text such as `¥6,000` or `1250.5 t` says, with the known unit behind it; nothing where it says none, or one that can be read two ways. */
export function numberOf(text: string): { readonly number: number; readonly unit?: string } | undefined {
  const bare = text.normalize('NFKC').trim().replace(money, '').trim();
  const [, digits = bare, unit = ''] = /^([\d.,' ]+?)\s*([^\d.,' ].*)$/.exec(bare) ?? [];
  const isUnit = unit !== '' && findUnit(unit) !== undefined;
  const readings = numberReadings(isUnit ? digits : bare);
  const number = !hasTwoReadings(readings) || yuan.test(text) ? (readings.point ?? readings.comma) : undefined;
  return number && { number: number.toNumber(), ...(isUnit && { unit }) };
}

function isNumberLike(text: string): boolean {
  const { point, comma } = numberReadings(text);
  return (point ?? comma) !== undefined || numberOf(text) !== undefined;
}

/** Whether cells of this content can be those of the column: 0 where they cannot, 1 where they may, 2 where they look like nothing else. */
export function fitsColumn({ kind, choices }: Pick<Column, 'kind' | 'choices'>, content: ColumnContent): 0 | 1 | 2 {
  if (content.filled === 0) return 1;
  if (kind === 'date') return content.days >= 0.6 ? 2 : content.serials >= 0.6 ? 1 : 0;
  if (kind === 'number' || kind === 'amount' || kind === 'share') return content.numbers >= 0.6 ? 1 : 0;
  if (kind === 'unit') return content.units >= 0.6 ? 2 : content.numbers > 0.5 ? 0 : 1;
  if (kind === 'choice') {
    const column = { choices } as Column;
    const known = content.texts.filter((text) => findChoice(column, text) ?? everydayChoice(column, text)).length;
    return known === 0 ? 0 : known * 2 >= content.texts.length ? 2 : 1;
  }
  return kind === 'name' && content.numbers > 0.9 && content.texts.length === 0 ? 0 : 1;
}
