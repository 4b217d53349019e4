/** One list of the style sheet, such as its fonts: finds an equal member or appends one, never reorders. */
import { HostError } from '../../workbook/host';
import { appendInside, outlineXml, ownChildren, type TextSplice, type XmlElement } from './xmlOutline';

/** Excel keeps no more cell formats than this. */
const mostMembers = 65490;

export class StyleCollection {
  private readonly places = new Map<string, number>();
  private readonly added: string[] = [];
  private count = 0;

  /** `element` is the list as it stands in the part; `seed` are the members that must come first where there is none. */
  constructor(
    readonly name: string,
    readonly element: XmlElement | undefined,
    seed: readonly string[],
  ) {
    for (const child of ownChildren(element)) this.remember(canonical(child));
    if (this.count === 0) for (const xml of seed) this.append(xml);
  }

  /** Place of the member equal to this XML, which is appended where there is none; `look` is what it is compared by. */
  place(xml: string, look = canonical(outlineXml(xml, this.name))): number {
    return this.places.get(look) ?? this.append(xml, look);
  }

  /** The splices that write what was appended into the part's text; for a list that was absent use `xml`. */
  splices(text: string): readonly TextSplice[] {
    if (!this.element || this.added.length === 0) return [];
    return appendInside(text, this.element, this.added.join(''), { count: String(this.count) });
  }

  /** The whole list where the part has none, else nothing. */
  xml(): string {
    return this.element || this.added.length === 0
      ? ''
      : `<${this.name} count="${this.count}">${this.added.join('')}</${this.name}>`;
  }

  private append(xml: string, look = canonical(outlineXml(xml, this.name))): number {
    if (this.count >= mostMembers)
      throw new HostError('cannot-write', { reason: `more than ${mostMembers} ${this.name}` });
    this.added.push(xml);
    return this.remember(look);
  }

  private remember(look: string): number {
    const place = this.count++;
    if (!this.places.has(look)) this.places.set(look, place);
    return place;
  }
}

/** An element in a spelling in which equal elements are equal texts; `changes` stand in for its own attributes. */
export function canonical(element: XmlElement, changes: Readonly<Record<string, string>> = {}): string {
  const attributes = Object.entries({ ...element.attributes, ...changes }).filter(
    ([name]) => !name.startsWith('xmlns'),
  );
  const inside = element.children.map((child) => canonical(child)).sort();
  return `${element.local}{${attributes
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .sort()
    .join(' ')}}(${inside.join('')})`;
}
