/** The elements of a small XML part with their places in its text, so that one place can be changed and all others stay as they are. */
import { SaxesParser } from 'saxes';
import { HostError } from '../../workbook/host';

export interface XmlElement {
  /** Name without prefix. */
  readonly local: string;
  /** The prefix with its colon, or nothing; elements put beside this one need the same. */
  readonly prefix: string;
  /** Attribute values by name as written (`r:id`). */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Place of the whole element in the text, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** End of the opening tag and start of the closing one; both equal `end` where the element closes itself. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** A stretch of the text that is replaced; an insertion where start and end are equal. */
export interface TextSplice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Growing = { -readonly [K in keyof XmlElement]: K extends 'children' ? Growing[] : XmlElement[K] };

/** The root element of a part. Throws a `HostError` `damaged-part` naming the part where it is not well-formed XML. */
export function outlineXml(text: string, part: string): XmlElement {
  const parser = new SaxesParser();
  const open: Growing[] = [];
  let root: Growing | undefined;
  parser.on('opentag', ({ name, attributes }) => {
    const end = parser.position;
    const prefixLength = name.indexOf(':') + 1;
    const element: Growing = {
      local: name.slice(prefixLength),
      prefix: name.slice(0, prefixLength),
      attributes,
      children: [],
      start: tagStart,
      end,
      contentStart: end,
      contentEnd: end,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  let tagStart = 0;
  parser.on('opentagstart', () => {
    tagStart = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('closetag', (tag) => {
    const element = open.pop();
    if (!element || tag.isSelfClosing) return;
    element.end = parser.position;
    element.contentEnd = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('error', (error) => {
    throw new HostError('damaged-part', { part, reason: error.message });
  });
  parser.write(text).close();
  if (!root) throw new HostError('damaged-part', { part, reason: 'no element' });
  return root;
}

/** The text with every splice done; splices must not overlap. Insertions at one place keep their order. */
export function spliceText(text: string, splices: readonly TextSplice[]): string {
  const inOrder = splices
    .map((splice, index) => ({ splice, index }))
    .sort((a, b) => a.splice.start - b.splice.start || a.index - b.index);
  const pieces: string[] = [];
  let done = 0;
  for (const { splice } of inOrder) {
    pieces.push(text.slice(done, splice.start), splice.text);
    done = splice.end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

/** The first child of this name, if there is one. */
export function childNamed(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((child) => child.local === local);
}

/** The splices that put XML at the end of an element's content and set attributes of its opening tag; an element that closes itself is opened. */
export function appendInside(
  text: string,
  element: XmlElement,
  xml: string,
  attributes: Readonly<Record<string, string>> = {},
): TextSplice[] {
  const openingTag = withAttributes(text.slice(element.start, element.contentStart), attributes);
  if (element.contentEnd === element.end) {
    const opened = openingTag.replace(/\s*\/>$/, '>');
    return [
      {
        start: element.start,
        end: element.end,
        text: `${opened}${prefixed(xml, element.prefix)}</${element.prefix}${element.local}>`,
      },
    ];
  }
  return [
    { start: element.start, end: element.contentStart, text: openingTag },
    { start: element.contentEnd, end: element.contentEnd, text: prefixed(xml, element.prefix) },
  ];
}

/** A splice that puts other XML, prefixed already, into an element; one that closes itself is opened. */
export function replaceContent(text: string, element: XmlElement, xml: string): TextSplice {
  if (element.contentEnd < element.end) return { start: element.contentStart, end: element.contentEnd, text: xml };
  const opened = text.slice(element.start, element.end).replace(/\s*\/>$/, '>');
  return { start: element.start, end: element.end, text: `${opened}${xml}</${element.prefix}${element.local}>` };
}

/** A splice that takes an element away. */
export function removal(element: XmlElement): TextSplice {
  return { start: element.start, end: element.end, text: '' };
}

/** A splice that sets attributes of an element's opening tag, replacing those of the same names; values are escaped already. */
export function attributeSplice(
  text: string,
  element: XmlElement,
  attributes: Readonly<Record<string, string>>,
): TextSplice {
  return {
    start: element.start,
    end: element.contentStart,
    text: withAttributes(text.slice(element.start, element.contentStart), attributes),
  };
}

/** Markup whose own elements have no prefix, with the prefix that a part uses for them. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z][\w.-]*[\s/>])/g, `<$1${prefix}`);
}

/** Markup of a part without the prefix that it uses for its own elements. */
export function unprefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
}

function withAttributes(openingTag: string, attributes: Readonly<Record<string, string>>): string {
  let tag = openingTag;
  for (const [name, value] of Object.entries(attributes)) {
    const present = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
    tag = present.test(tag)
      ? tag.replace(present, (_whole, before: string) => `${before}"${value}"`)
      : tag.replace(/\s*(\/?)>$/, (_whole, slash: string) => ` ${name}="${value}"${slash}>`);
  }
  return tag;
}
