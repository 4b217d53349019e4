/** A cell's value as its number format shows it: the formats that ledgers and result sheets use, anything else as plain as can be. */
import { dateOfSerial } from '../quantity/calendarDate';
import type { CellValue } from '../workbook/sheetPlan';

/** The text; dates by Excel's own serial numbers, with the workbook's offset where it counts from 1904. */
export function cellText(value: CellValue, code: string, date1904 = false): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return shownText(value, code);
  const [positive = 'General', negative] = code.split(';');
  const section = (value < 0 && negative !== undefined ? negative : positive).replace(/\[[^\]]*\]/g, '');
  const bare = section.replace(/"[^"]*"|\\.|_.|\*./g, '');
  if (bare === '@') return generalText(value);
  if (/[yd]|m(?!.*0)|h|s/i.test(bare.replace(/general/i, '')) && !/[#0?]/.test(bare.replace(/s\.0+/i, 's')))
    return dateText(value + (date1904 ? 1462 : 0), bare);
  if (/e[+-]/i.test(bare)) return exponentText(value, bare);
  if (/[0#?]/.test(bare))
    return (
      decimalText(value < 0 && negative !== undefined ? -value : value, bare) +
      (/"([^"]*)"\s*$/.exec(section)?.[1] ?? '')
    );
  return generalText(value);
}

/** A text with what its format puts around it, such as the unit behind a header. */
function shownText(text: string, code: string): string {
  const section = code.split(';').at(-1) ?? '';
  if (!/@/.test(section.replace(/"[^"]*"/g, ''))) return text;
  return section.replace(/"([^"]*)"|@/g, (part, quoted: string | undefined) => quoted ?? (part === '@' ? text : ''));
}

/** As Excel's General: at most eleven characters of a number. */
function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || (size < 1e-4 && size > 0))
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'E')
      .replace(/^(.*)e/, '$1E')
      .replace(/E([+-])(\d)$/, 'E$10$2');
  return String(Number(value.toPrecision(10)));
}

function decimalText(value: number, code: string): string {
  const percents = (code.match(/%/g) ?? []).length;
  const decimals = /\.([0#?]*)/.exec(code)?.[1] ?? '';
  const number = value * 100 ** percents;
  const text = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: (decimals.match(/0/g) ?? []).length,
    maximumFractionDigits: Math.min(20, decimals.length),
    useGrouping: /[#0],[#0]/.test(code),
    minimumIntegerDigits: Math.max(1, Math.min(21, (/^[^.]*/.exec(code)?.[0].match(/0/g) ?? []).length)),
  }).format(number);
  return `${text}${'%'.repeat(percents)}`;
}

function exponentText(value: number, code: string): string {
  const decimals = /\.(0*)/.exec(code)?.[1]?.length ?? 0;
  const [mantissa = '', exponent = ''] = value.toExponential(decimals).split('e');
  return `${mantissa}E${exponent.startsWith('-') ? '-' : '+'}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
}

function dateText(serial: number, code: string): string {
  const day = dateOfSerial(Math.floor(serial));
  if (day === undefined) return generalText(serial);
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const hasDay = /[yd]/i.test(code);
  const hasTime = /h/i.test(code);
  return hasDay && hasTime
    ? `${day} ${time}`
    : hasTime
      ? time
      : /y/i.test(code) && !/d/i.test(code)
        ? day.slice(0, 7)
        : day;
}
