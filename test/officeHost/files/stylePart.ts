/** The styles part of a saved workbook: each format that occurs, once. */
import { plainFormat, type FormatSet, type FormatValue } from '../model/formats';
import { element } from './xmlTree';

/** Collects formats and gives each its index. */
export class StylePart {
  private readonly fonts: string[] = [font({})];
  private readonly fills: string[] = [
    element('fill', {}, '<patternFill patternType="none"/>'),
    element('fill', {}, '<patternFill patternType="gray125"/>'),
  ];
  private readonly borders: string[] = [border({})];
  private readonly codes: string[] = [];
  private readonly formats: string[] = [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })];
  private readonly known = new Map<FormatSet, number>();

  indexOf(format: FormatSet | undefined): number {
    if (!format) return 0;
    const known = this.known.get(format);
    if (known !== undefined) return known;
    const fill = format['fill.color'];
    const code = String(format['numberFormat'] ?? 'General');
    const attributes = {
      numFmtId: code === 'General' ? 0 : 164 + position(this.codes, code),
      fontId: position(this.fonts, font(format)),
      fillId:
        fill === undefined || fill === plainFormat['fill.color']
          ? 0
          : position(
              this.fills,
              element(
                'fill',
                {},
                element('patternFill', { patternType: 'solid' }, element('fgColor', { rgb: argb(fill) })),
              ),
            ),
      borderId: position(this.borders, border(format)),
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
    };
    const alignment = element('alignment', {
      horizontal: small(format['horizontalAlignment'], 'General'),
      vertical: small(format['verticalAlignment'], 'Bottom'),
      wrapText: format['wrapText'] === true ? 1 : undefined,
      indent: format['indentLevel'] === undefined ? undefined : Number(format['indentLevel']),
    });
    const protection = format['protection.locked'] === false ? element('protection', { locked: 0 }) : '';
    const index = position(this.formats, element('xf', attributes, alignment + protection));
    this.known.set(format, index);
    return index;
  }

  xml(): string {
    const list = (name: string, items: readonly string[]): string =>
      element(name, { count: items.length }, items.join(''));
    const codes = this.codes.map((formatCode, index) => element('numFmt', { numFmtId: 164 + index, formatCode }));
    const content = [
      codes.length > 0 ? list('numFmts', codes) : '',
      list('fonts', this.fonts),
      list('fills', this.fills),
      list('borders', this.borders),
      list('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      list('cellXfs', this.formats),
      list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
    ];
    return element(
      'styleSheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      content.join(''),
    );
  }
}

function position(items: string[], item: string): number {
  const at = items.indexOf(item);
  return at >= 0 ? at : items.push(item) - 1;
}

function argb(color: FormatValue): string {
  return `FF${String(color).replace('#', '')}`;
}

function small(value: FormatValue | undefined, standard: string): string | undefined {
  const text = String(value ?? standard);
  return text === standard ? undefined : text.slice(0, 1).toLowerCase() + text.slice(1);
}

function font(format: FormatSet): string {
  const color = format['font.color'];
  const content = [
    format['font.bold'] === true ? '<b/>' : '',
    format['font.italic'] === true ? '<i/>' : '',
    element('sz', { val: Number(format['font.size'] ?? 11) }),
    color === undefined ? '' : element('color', { rgb: argb(color) }),
    element('name', { val: String(format['font.name'] ?? 'Calibri') }),
  ];
  return element('font', {}, content.join(''));
}

function border(format: FormatSet): string {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) => {
    const style = format[`border.${side}.style`];
    if (style === undefined || style === 'None') return element(side, {});
    const weight = String(format[`border.${side}.weight`] ?? 'Thin').toLowerCase();
    const color = format[`border.${side}.color`];
    return element(
      side,
      { style: weight === 'hairline' ? 'hair' : weight },
      color === undefined ? '' : element('color', { rgb: argb(color) }),
    );
  });
  return element('border', {}, `${sides.join('')}<diagonal/>`);
}
