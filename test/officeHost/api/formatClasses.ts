/** `RangeFormat` and its parts: fill, font, borders, protection, sizes of rows and columns. */
import { cellText } from './cellText';
import type { Area } from '../model/area';
import { isEntireColumns } from '../model/area';
import type { FormatValue } from '../model/formats';
import type { Sheet } from '../model/sheet';
import { defineClass, type ApiClass, type ApiContext } from '../protocol/apiClass';
import { invalidArgument } from '../protocol/apiError';
import { asFlag, asNumber, asOneOf, asText } from '../protocol/arguments';
import { RangeObject, requireAllowed } from './rangeObject';

/** The format of one or several areas of a sheet. */
export class RangeFormatObject {
  constructor(
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {}

  get(name: string): FormatValue | null {
    const values = this.areas.map((area) => this.sheet.formats.uniform(area, name));
    return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
  }

  set(name: string, value: FormatValue | undefined, context: ApiContext): void {
    for (const area of this.areas) {
      requireAllowed(new RangeObject(this.sheet, area), 'allowFormatCells');
      this.sheet.formats.set(area, name, value);
      context.workbook.emit({ kind: 'formatted', sheet: this.sheet, area, by: context.workbook.author });
    }
  }
}

type Check = (value: unknown) => FormatValue;

const color: Check = (value) => {
  const text = asText(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  if (/^[a-z]+$/i.test(text)) return text;
  throw invalidArgument();
};

/** Getters and setters of format properties that live under `prefix` in the sheet's formats. */
function formatProperties(
  prefix: string,
  checks: Readonly<Record<string, Check>>,
): Required<Pick<ApiClass<RangeFormatObject>, 'get' | 'set'>> {
  const names = Object.entries(checks);
  return {
    get: Object.fromEntries(names.map(([name]) => [name, (format: RangeFormatObject) => format.get(prefix + name)])),
    set: Object.fromEntries(
      names.map(([name, check]) => [
        name,
        (format: RangeFormatObject, value: unknown, context: ApiContext) =>
          format.set(prefix + name, check(value), context),
      ]),
    ),
  };
}

const own = formatProperties('', {
  wrapText: asFlag,
  horizontalAlignment: (value) =>
    asOneOf(value, ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed']),
  verticalAlignment: (value) => asOneOf(value, ['Top', 'Center', 'Bottom', 'Justify', 'Distributed']),
  indentLevel: asNumber,
  shrinkToFit: asFlag,
  textOrientation: asNumber,
});

const standardWidth = 48;
const standardHeight = 15;

function lines(format: RangeFormatObject, along: 'rows' | 'columns'): number[] {
  return format.areas.flatMap((area) => {
    if (along === 'columns') return Array.from({ length: area.columns }, (_, i) => area.column + i);
    return isEntireColumns(area) ? [] : Array.from({ length: area.rows }, (_, i) => area.row + i);
  });
}

function uniformSize(sizes: ReadonlyMap<number, number>, numbers: readonly number[], standard: number): number | null {
  const first = sizes.get(numbers[0] ?? -1) ?? standard;
  return numbers.every((number) => (sizes.get(number) ?? standard) === first) ? first : null;
}

/** Points that the widest text of a column needs, at about 5.5 points a letter, Chinese characters double. */
function fittingWidth(sheet: Sheet, column: number): number {
  let letters = 0;
  for (const [key, cell] of sheet.cells) {
    if (key % 16_384 !== column) continue;
    const text = cellText(cell.value, String(sheet.formats.get(Math.floor(key / 16_384), column, 'numberFormat')));
    letters = Math.max(
      letters,
      [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0),
    );
  }
  return letters === 0 ? standardWidth : letters * 5.5 + 4;
}

export const rangeFormatClass = defineClass<RangeFormatObject>('RangeFormat', {
  get: {
    ...own.get,
    columnWidth: (format) => uniformSize(format.sheet.columnWidths, lines(format, 'columns'), standardWidth),
    rowHeight: (format) => uniformSize(format.sheet.rowHeights, lines(format, 'rows'), standardHeight),
  },
  set: {
    ...own.set,
    columnWidth: (format, value) => {
      for (const area of format.areas) requireAllowed(new RangeObject(format.sheet, area), 'allowFormatColumns');
      for (const column of lines(format, 'columns')) format.sheet.columnWidths.set(column, asNumber(value));
    },
    rowHeight: (format, value) => {
      for (const area of format.areas) requireAllowed(new RangeObject(format.sheet, area), 'allowFormatRows');
      for (const row of lines(format, 'rows')) format.sheet.rowHeights.set(row, asNumber(value));
    },
  },
  child: {
    fill: (format) => format,
    font: (format) => format,
    protection: (format) => format,
    borders: (format) => format,
  },
  call: {
    autofitColumns: (format) => {
      for (const column of lines(format, 'columns').slice(0, 500))
        format.sheet.columnWidths.set(column, fittingWidth(format.sheet, column));
    },
    autofitRows: (format) => {
      for (const row of lines(format, 'rows')) format.sheet.rowHeights.delete(row);
    },
  },
});

export const rangeFillClass = defineClass<RangeFormatObject>('RangeFill', {
  ...formatProperties('fill.', { color }),
  call: { clear: (format, _, context) => format.set('fill.color', undefined, context) },
});

export const rangeFontClass = defineClass<RangeFormatObject>(
  'RangeFont',
  formatProperties('font.', {
    name: asText,
    size: asNumber,
    color,
    bold: asFlag,
    italic: asFlag,
    underline: asText,
    strikethrough: asFlag,
  }),
);

export const formatProtectionClass = defineClass<RangeFormatObject>(
  'FormatProtection',
  formatProperties('protection.', { locked: asFlag, formulaHidden: asFlag }),
);

const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof sides)[number];

/** One border of a range: the side of the cells it runs along. */
class BorderObject {
  constructor(
    readonly format: RangeFormatObject,
    readonly side: Side,
  ) {}

  /** The cells that carry the border, and the side of theirs it is. */
  get carriers(): readonly (readonly [area: Area, side: string])[] {
    return this.format.areas.flatMap((area): (readonly [Area, string])[] => {
      switch (this.side) {
        case 'EdgeTop':
          return [[{ ...area, rows: 1 }, 'top']];
        case 'EdgeBottom':
          return [[{ ...area, row: area.row + area.rows - 1, rows: 1 }, 'bottom']];
        case 'EdgeLeft':
          return [[{ ...area, columns: 1 }, 'left']];
        case 'EdgeRight':
          return [[{ ...area, column: area.column + area.columns - 1, columns: 1 }, 'right']];
        case 'InsideHorizontal':
          return area.rows > 1 ? [[{ ...area, rows: area.rows - 1 }, 'bottom']] : [];
        case 'InsideVertical':
          return area.columns > 1 ? [[{ ...area, columns: area.columns - 1 }, 'right']] : [];
        default:
          return [[area, this.side]];
      }
    });
  }

  get(name: string, standard: FormatValue): FormatValue | null {
    const values = this.carriers.map(
      ([area, side]) => this.format.sheet.formats.uniform(area, `border.${side}.${name}`) ?? standard,
    );
    return values.every((value) => value === values[0]) ? (values[0] ?? standard) : null;
  }

  set(name: string, value: FormatValue, context: ApiContext): void {
    for (const [area, side] of this.carriers)
      new RangeFormatObject(this.format.sheet, [area]).set(`border.${side}.${name}`, value, context);
  }
}

export const rangeBordersClass = defineClass<RangeFormatObject>('RangeBorderCollection', {
  items: (format) => sides.map((side) => new BorderObject(format, side)),
  item: (format, key) => new BorderObject(format, asOneOf(key, sides)),
});

export const rangeBorderClass = defineClass<BorderObject>('RangeBorder', {
  get: {
    sideIndex: (border) => border.side,
    style: (border) => border.get('style', 'None'),
    weight: (border) => border.get('weight', 'Thin'),
    color: (border) => border.get('color', '#000000'),
  },
  set: {
    style: (border, value, context) =>
      border.set(
        'style',
        asOneOf(value, ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot']),
        context,
      ),
    weight: (border, value, context) =>
      border.set('weight', asOneOf(value, ['Hairline', 'Thin', 'Medium', 'Thick']), context),
    color: (border, value, context) => border.set('color', color(value), context),
  },
});
