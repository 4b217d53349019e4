/** How the cells of a workbook are shown: number format and what of the look can be told without its theme. */
import { builtInDateFormats } from './dateFormats';
import { builtInFormats } from './lookXml';
import type { OpenXlsx } from './openedXlsx';
import { childNamed, outlineXml, ownChildren, type XmlElement } from './xmlOutline';
import { entryText } from './zipPackage';

export interface CellFormat {
  /** Excel number format code. */
  readonly code: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** RRGGBB, where it is said outright. */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap: boolean;
}

const plain: CellFormat = { code: 'General', bold: false, italic: false, wrap: false };

/** The formats by the number that cells give; at least one. */
export function readCellFormats(open: OpenXlsx): readonly CellFormat[] {
  const { styles } = open.parts;
  if (styles === undefined) return [plain];
  const root = outlineXml(entryText(open.package, styles), styles);
  const list = (name: string): readonly XmlElement[] => ownChildren(childNamed(root, name));
  const codes = new Map<number, string>(Object.entries(builtInFormats).map(([code, id]) => [id, code]));
  for (const [id, code] of Object.entries(builtInDateFormats)) codes.set(Number(id), code);
  for (const format of list('numFmts'))
    codes.set(Number(format.attributes['numFmtId']), format.attributes['formatCode'] ?? 'General');
  const [fonts, fills] = [list('fonts'), list('fills')];
  const formats = list('cellXfs').map((xf): CellFormat => {
    const font = fonts[Number(xf.attributes['fontId'] ?? 0)];
    const fill = fills[Number(xf.attributes['fillId'] ?? 0)];
    const alignment = childNamed(xf, 'alignment')?.attributes;
    const pattern = fill && childNamed(fill, 'patternFill');
    const [color, ground] = [
      rgbOf(font && childNamed(font, 'color')),
      pattern?.attributes['patternType'] === 'solid' ? rgbOf(childNamed(pattern, 'fgColor')) : undefined,
    ];
    const align = alignment?.['horizontal'];
    return {
      code: codes.get(Number(xf.attributes['numFmtId'] ?? 0)) ?? 'General',
      bold: isOn(font, 'b'),
      italic: isOn(font, 'i'),
      wrap: alignment?.['wrapText'] === '1',
      ...(color !== undefined && { color }),
      ...(ground !== undefined && { fill: ground }),
      ...((align === 'left' || align === 'center' || align === 'right') && { align }),
    };
  });
  return formats.length > 0 ? formats : [plain];
}

function isOn(font: XmlElement | undefined, name: string): boolean {
  const element = font && childNamed(font, name);
  return element !== undefined && element.attributes['val'] !== '0' && element.attributes['val'] !== 'false';
}

function rgbOf(color: XmlElement | undefined): string | undefined {
  const rgb = color?.attributes['rgb'];
  return rgb !== undefined && /^[0-9A-Fa-f]{8}$/.test(rgb) ? rgb.slice(2) : undefined;
}
