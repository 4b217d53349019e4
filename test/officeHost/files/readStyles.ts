/** Cell formats of an .xlsx file as format properties. */
import { SSF } from '@e965/xlsx';
import { withProperty, type FormatSet, type FormatValue } from '../model/formats';
import { childOf, childrenOf, parseXml, type XmlElement } from './xmlTree';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** RRGGBB with a hash; undefined for theme colours and the like. */
export function colorOf(parent: XmlElement | undefined, name: string): string | undefined {
  const rgb = childOf(parent, name)?.attributes['rgb'];
  return rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`;
}

/** One format per cell style index (`s`) of the file. */
export function readStyles(text: string): FormatSet[] {
  const styles = parseXml(text);
  const codes = new Map(
    childrenOf(childOf(styles, 'numFmts'), 'numFmt').map((format) => [
      format.attributes['numFmtId'],
      format.attributes['formatCode'] ?? 'General',
    ]),
  );
  const fonts = childrenOf(childOf(styles, 'fonts'), 'font');
  const fills = childrenOf(childOf(styles, 'fills'), 'fill');
  const borders = childrenOf(childOf(styles, 'borders'), 'border');
  return childrenOf(childOf(styles, 'cellXfs'), 'xf').map((xf) => {
    const id = xf.attributes['numFmtId'] ?? '0';
    const font = fonts[Number(xf.attributes['fontId'] ?? 0)];
    const pattern = childOf(fills[Number(xf.attributes['fillId'] ?? 0)], 'patternFill');
    const border = borders[Number(xf.attributes['borderId'] ?? 0)];
    const alignment = childOf(xf, 'alignment')?.attributes ?? {};
    const isOn = (name: string): true | undefined =>
      childOf(font, name) && childOf(font, name)?.attributes['val'] !== '0' ? true : undefined;
    const size = childOf(font, 'sz')?.attributes['val'];
    const name = childOf(font, 'name')?.attributes['val'];
    const found: Record<string, FormatValue | undefined> = {
      numberFormat: codes.get(id) ?? builtIn(Number(id)),
      'font.name': name === 'Calibri' ? undefined : name,
      'font.bold': isOn('b'),
      'font.italic': isOn('i'),
      'font.underline': isOn('u') ? 'Single' : undefined,
      'font.size': size === undefined || size === '11' ? undefined : Number(size),
      'font.color': colorOf(font, 'color'),
      'fill.color': pattern?.attributes['patternType'] === 'solid' ? colorOf(pattern, 'fgColor') : undefined,
      horizontalAlignment: alignment['horizontal'] === undefined ? undefined : capital(alignment['horizontal']),
      verticalAlignment:
        alignment['vertical'] === undefined || alignment['vertical'] === 'bottom'
          ? undefined
          : capital(alignment['vertical']),
      wrapText: alignment['wrapText'] === '1' ? true : undefined,
      indentLevel: alignment['indent'] === undefined ? undefined : Number(alignment['indent']),
      'protection.locked': childOf(xf, 'protection')?.attributes['locked'] === '0' ? false : undefined,
    };
    for (const side of ['top', 'bottom', 'left', 'right']) {
      const style = childOf(border, side)?.attributes['style'];
      if (style === undefined || style === 'none') continue;
      found[`border.${side}.style`] = 'Continuous';
      found[`border.${side}.weight`] = style === 'hair' ? 'Hairline' : capital(style);
      found[`border.${side}.color`] = colorOf(childOf(border, side), 'color');
    }
    return Object.entries(found).reduce<FormatSet>(
      (format, [name, value]) =>
        value === undefined || value === 'General' ? format : withProperty(format, name, value),
      unstyled,
    );
  });
}

const unstyled: FormatSet = {};

function builtIn(id: number): string {
  const table: Readonly<Record<number, string>> = SSF.get_table();
  return table[id] ?? 'General';
}
