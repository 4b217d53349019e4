/** The elements of a small XML part with their places in its text, so that one place can be changed and all others stay as they are. */
import { HostError } from '../../workbook/host';
import { boundedParser } from './boundedParser';
import { isRelationshipNamespace } from './namespaces';

export interface XmlElement {
  /** Name without prefix. */
  readonly local: string;
  /** The prefix with its colon, or nothing; elements put beside this one need the same. */
  readonly prefix: string;
  readonly namespace: string;
  /** Attribute values by name as written (`r:id`). */
  readonly attributes: Readonly<Record<string, string>>;
  /** The attribute `id` of the namespace of relationships, whatever its prefix. */
  readonly relationshipId?: string;
  /** All children, those of other namespaces too. */
  readonly children: readonly XmlElement[];
  /** The character data directly inside. */
  readonly text: string;
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

/**
 * The root element of a part. Throws a `HostError` that names the part: `damaged-part` where it is not well-formed XML or is nested deeper than any part of a
 * workbook is, `too-large` where it has more elements than can be held.
 */
export function outlineXml(text: string, part: string): XmlElement {
  return outline(text, part, {});
}

/** As `outlineXml`; throws `damaged-part` where the root is another element. */
export function outlineRoot(text: string, part: string, local: string): XmlElement {
  const root = outlineXml(text, part);
  if (root.local !== local) throw new HostError('damaged-part', { part, reason: `${root.local} instead of ${local}` });
  return root;
}

/** As `outlineXml` for a piece of a part that is cut out without the declarations of its prefixes; each prefix stands for a namespace of its own. */
export function outlinePiece(text: string, part: string): XmlElement {
  const prefixes = new Set([...text.matchAll(/[<\s/](?!xml(?:ns)?:)([\w.-]+):/g)].map(([, prefix = '']) => prefix));
  return outline(text, part, Object.fromEntries([...prefixes].map((prefix) => [prefix, `prefix ${prefix}`])));
}

function outline(text: string, part: string, known: Readonly<Record<string, string>>): XmlElement {
  const open: Growing[] = [];
  let root: Growing | undefined;
  let tagStart = 0;
  const lastTagStart = (): number => text.lastIndexOf('<', parser.position - 1);
  const parser = boundedParser(
    part,
    known,
    () => {
      tagStart = lastTagStart();
    },
    (isSelfClosing) => {
      const element = open.pop();
      if (!element || isSelfClosing) return;
      element.end = parser.position;
      element.contentEnd = lastTagStart();
    },
  );
  parser.on('opentag', ({ name, local, uri, attributes }) => {
    const end = parser.position;
    const id = Object.values(attributes).find((one) => one.local === 'id' && isRelationshipNamespace(one.uri))?.value;
    const element: Growing = {
      local,
      prefix: name.slice(0, name.length - local.length),
      namespace: uri,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])),
      ...(id !== undefined && { relationshipId: id }),
      children: [],
      text: '',
      start: tagStart,
      end,
      contentStart: end,
      contentEnd: end,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (more: string): void => {
    const element = open.at(-1);
    if (element) element.text += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
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

/** The children of the element's own namespace: what extensions bring under the same names is not among them. */
export function ownChildren(element: XmlElement | undefined): readonly XmlElement[] {
  return element?.children.filter(({ namespace }) => namespace === element.namespace) ?? [];
}

/** The first child of this name in the element's own namespace, if there is one. */
export function childNamed(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((child) => child.local === local && child.namespace === element.namespace);
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
    return [opened(element, openingTag, prefixed(xml, element.prefix))];
  }
  return [
    { start: element.start, end: element.contentStart, text: openingTag },
    { start: element.contentEnd, end: element.contentEnd, text: prefixed(xml, element.prefix) },
  ];
}

/** A splice that puts other XML, prefixed already, into an element; one that closes itself is opened. */
export function replaceContent(text: string, element: XmlElement, xml: string): TextSplice {
  if (element.contentEnd < element.end) return { start: element.contentStart, end: element.contentEnd, text: xml };
  return opened(element, text.slice(element.start, element.end), xml);
}

/** An element that closes itself, given as its tag, with content. */
function opened(element: XmlElement, tag: string, xml: string): TextSplice {
  const { start, end, prefix, local } = element;
  return { start, end, text: `${tag.replace(/\s*\/>$/, '>')}${xml}</${prefix}${local}>` };
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
  const missing = new Map(Object.entries(attributes));
  const written = openingTag.replace(
    /(\s)([^\s=/>]+)(\s*=\s*)("[^"]*"|'[^']*')/g,
    (whole, blank: string, name: string, equals: string) => {
      const value = missing.get(name);
      missing.delete(name);
      return value === undefined ? whole : `${blank}${name}${equals}"${value}"`;
    },
  );
  const added = [...missing].map(([name, value]) => ` ${name}="${value}"`).join('');
  return added === '' ? written : written.replace(/\s*(\/?)>$/, (_whole, slash: string) => `${added}${slash}>`);
}

/** Whether an XML boolean attribute says yes. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
