/** The fonts, fills, borders and alignments of `look.ts` as the style sheet of a workbook spells them. */
import { verticalPlace, type Look } from '../../workbook/look';
import type { CellRole } from '../../workbook/sheetPlan';
import { xmlAttribute } from './xmlText';

/** Alignment of a cell beside its look. */
interface Placement {
  readonly wrap?: boolean | undefined;
  readonly align?: 'left' | 'center' | 'right' | undefined;
  readonly indent?: number | undefined;
}

/** Codes that Excel knows by number in every language; others are written out. */
export const builtInFormats: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '0.00E+00': 11,
  '@': 49,
};

/** A font in the workbook's own typeface: `typeface` is the name, family, charset and scheme of its first font. */
export function fontXml(look: Look, typeface: string, linked: boolean): string {
  const bold = look.bold ? '<b/>' : '';
  const italic = look.italic ? '<i/>' : '';
  const underline = linked ? '<u/>' : '';
  const color = look.color ? `<color rgb="FF${look.color}"/>` : '';
  return `<font>${bold}${italic}${underline}<sz val="${look.size ?? 11}"/>${color}${typeface}</font>`;
}

/** A solid fill, or none. */
export function fillXml(look: Look): string {
  if (!look.fill) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${look.fill}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** Lines above and below, or none. */
export function borderXml(look: Look): string {
  const side = (name: string, style: string | undefined): string =>
    style ? `<${name} style="${style}"><color rgb="FF${look.borderColor ?? '000000'}"/></${name}>` : `<${name}/>`;
  return `<border><left/><right/>${side('top', look.borderTop)}${side('bottom', look.borderBottom)}<diagonal/></border>`;
}

/** What a look changes of a cell while a condition holds: colour, weight and fill. */
export function differentialXml({ bold, color, fill }: Look): string {
  const font = bold || color ? `<font>${bold ? '<b/>' : ''}${color ? `<color rgb="FF${color}"/>` : ''}</font>` : '';
  const background = fill ? `<fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill>` : '';
  return `<dxf>${font}${background}</dxf>`;
}

/** The alignment element, or nothing where the cell needs none. */
export function alignmentXml(role: CellRole | undefined, { wrap, align, indent }: Placement): string {
  const vertical = verticalPlace(role, wrap);
  const attributes = `${align ? ` horizontal="${align}"` : ''}${vertical ? ` vertical="${vertical}"` : ''}${wrap ? ' wrapText="1"' : ''}${indent ? ` indent="${indent}"` : ''}`;
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

/** A number format of the workbook's own. */
export function numberFormatXml(id: number, code: string): string {
  return `<numFmt numFmtId="${id}" formatCode="${xmlAttribute(code)}"/>`;
}
