/** The style sheet of a workbook: our looks are found in it or appended, what is there keeps its place. */
import { looks } from '../../workbook/look';
import type { CellRole, PlannedCell } from '../../workbook/sheetPlan';
import { alignmentXml, borderXml, builtInFormats, differentialXml, fillXml, fontXml, numberFormatXml } from './lookXml';
import { freeNumbers } from './freeNumbers';
import { canonical, StyleCollection } from './styleCollection';
import {
  attributeSplice,
  childNamed,
  outlineRoot,
  outlineXml,
  ownChildren,
  prefixed,
  replaceContent,
  spliceText,
  unprefixed,
  type TextSplice,
  type XmlElement,
} from './xmlOutline';
import { xmlAttribute } from './xmlText';

/** The order in which a style sheet has its lists. */
const listOrder = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];

/** What a style sheet holds at least. */
export const emptyStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

type CellStyle = Pick<PlannedCell, 'role' | 'format' | 'wrap' | 'align' | 'indent' | 'link'>;

export class StyleSheet {
  private readonly root: XmlElement;
  private readonly lists: ReadonlyMap<string, StyleCollection>;
  private readonly formatIds = new Map<string, number>(Object.entries(builtInFormats));
  /** Ids of number formats, those of differential formats too. */
  private readonly takenIds = new Set<number>();
  private readonly known = new Map<string, number>();
  private readonly typeface: string;
  private readonly usedLooks = new Set<number>();

  /** Reads the text of a styles part; throws `damaged-part` where it is not well formed. */
  constructor(
    private readonly text: string,
    part: string,
  ) {
    this.root = outlineRoot(text, part, 'styleSheet');
    const seeds: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
      ownChildren(outlineXml(emptyStyles, part)).map((list) => [
        list.local,
        ownChildren(list).map((child) => emptyStyles.slice(child.start, child.end)),
      ]),
    );
    this.lists = new Map(
      ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'].map((name) => [
        name,
        new StyleCollection(name, childNamed(this.root, name), seeds[name] ?? []),
      ]),
    );
    for (const child of ownChildren(this.list('numFmts').element)) {
      const code = child.attributes['formatCode'] ?? '';
      if (!this.formatIds.has(code)) this.formatIds.set(code, Number(child.attributes['numFmtId']) || 0);
    }
    const differential = ownChildren(childNamed(this.root, 'dxfs')).map((format) => childNamed(format, 'numFmt'));
    for (const format of [...ownChildren(this.list('numFmts').element), ...differential])
      this.takenIds.add(Number(format?.attributes['numFmtId']));
    this.typeface = typefaceXml(ownChildren(childNamed(this.root, 'fonts'))[0]);
  }

  /** Index of the cell format with this role, number format and placement, in a typeface other than the workbook's own where one is named. */
  cellStyle({ role, format, wrap, align, indent, link }: CellStyle, typefaceName?: string): number {
    const look = role ? looks[role] : {};
    const linked = link !== undefined;
    const key = `${role} ${wrap} ${align} ${indent} ${linked} ${typefaceName} ${format}`;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const plain = !role && !linked;
    const number = this.numberFormat(format ?? 'General');
    const font = plain
      ? 0
      : this.list('fonts').place(
          fontXml(look, typefaceName === undefined ? this.typeface : namedTypeface(typefaceName), linked),
        );
    const fill = look.fill ? this.list('fills').place(fillXml(look)) : 0;
    const border = look.borderTop || look.borderBottom ? this.list('borders').place(borderXml(look)) : 0;
    const alignment = alignmentXml(role, { wrap, align, indent });
    const flags = [
      [number, 'NumberFormat'],
      [font, 'Font'],
      [fill, 'Fill'],
      [border, 'Border'],
      [alignment, 'Alignment'],
    ]
      .map(([applies, name]) => (applies ? ` apply${name}="1"` : ''))
      .join('');
    const base = childNamed(this.root, 'cellStyleXfs') ? ' xfId="0"' : '';
    const opening = `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}"${base}${flags}`;
    const style = this.list('cellXfs').place(alignment ? `${opening}>${alignment}</xf>` : `${opening}/>`);
    this.known.set(key, style);
    return style;
  }

  /** Index of the look that a cell of this role takes on while a condition holds. */
  differentialStyle(role: CellRole): number {
    const look = this.list('dxfs').place(differentialXml(looks[role]));
    this.usedLooks.add(look);
    return look;
  }

  /** Index of the cell format that is as the given one but for its number format, and for the mark that a number was typed as text. */
  repaired(style: number, format: string | undefined, isText: boolean): number {
    const element = ownChildren(this.list('cellXfs').element)[style];
    if (!element) return format === undefined ? style : this.cellStyle({ format });
    const changes = {
      ...(format !== undefined && { numFmtId: String(this.numberFormat(format)), applyNumberFormat: '1' }),
      ...(!isText && element.attributes['quotePrefix'] !== undefined && { quotePrefix: '0' }),
    };
    if (Object.keys(changes).length === 0) return style;
    const own = this.text.slice(element.start, element.end);
    const opening = attributeSplice(this.text, element, changes);
    const xml = `${opening.text}${own.slice(opening.end - element.start)}`;
    return this.list('cellXfs').place(unprefixed(xml, element.prefix), canonical(element, changes));
  }

  /** The places of what was asked for so far. */
  get asked(): { readonly formats: Iterable<number>; readonly looks: Iterable<number> } {
    return { formats: this.known.values(), looks: this.usedLooks };
  }

  /** The part's text with all that was appended. */
  toXml(): string {
    const splices: TextSplice[] = [];
    const isClosed = this.root.contentEnd === this.root.end;
    let behind = this.root.contentStart;
    let inside = '';
    for (const name of listOrder) {
      const element = childNamed(this.root, name);
      const list = this.lists.get(name);
      if (list) splices.push(...list.splices(this.text));
      if (element) behind = element.end;
      else if (list && isClosed) inside += prefixed(list.xml(), this.root.prefix);
      else if (list) splices.push({ start: behind, end: behind, text: prefixed(list.xml(), this.root.prefix) });
    }
    if (isClosed) return spliceText(this.text, [replaceContent(this.text, this.root, inside)]);
    return spliceText(this.text, splices);
  }

  private list(name: string): StyleCollection {
    const list = this.lists.get(name);
    if (!list) throw new Error(`no list ${name}`);
    return list;
  }

  private numberFormat(code: string): number {
    const known = this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = freeNumbers((number) => this.takenIds.has(number), 164)();
    this.takenIds.add(id);
    this.list('numFmts').place(numberFormatXml(id, code));
    this.formatIds.set(code, id);
    return id;
  }
}

function namedTypeface(name: string): string {
  return `<name val="${xmlAttribute(name)}"/>`;
}

/** The parts of a font that make its typeface, those of Calibri where there is none. */
function typefaceXml(font: XmlElement | undefined): string {
  if (!font || !childNamed(font, 'name')) return '<name val="Calibri"/><family val="2"/>';
  return ['name', 'family', 'charset', 'scheme']
    .map((name) => {
      const value = childNamed(font, name)?.attributes['val'];
      return value === undefined ? '' : `<${name} val="${xmlAttribute(value)}"/>`;
    })
    .join('');
}
