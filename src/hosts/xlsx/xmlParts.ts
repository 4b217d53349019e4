/** Walks a small XML part element by element, and decodes the texts that spreadsheets escape in their own way. */
import { SaxesParser } from 'saxes';
import { HostError } from '../../workbook/host';

/** One element as it opens: its name without prefix and its attributes; an attribute of a namespace is found as `r:id` whatever prefix the file uses. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface XmlVisitor {
  open?(element: XmlElement): void;
  /** `text` is the character data directly inside the element. */
  close?(name: string, text: string): void;
}

const relationshipNamespaces = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

/** Calls the visitor for each element in document order; throws `damaged-part` naming the part where the XML is not well formed. */
export function walkXml(part: string, xml: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: true });
  const texts: string[] = [];
  parser.on('error', (problem) => {
    throw new HostError('damaged-part', { part, reason: problem.message });
  });
  parser.on('opentag', (tag) => {
    texts.push('');
    const attributes = new Map<string, string>();
    for (const { prefix, local, uri, value } of Object.values(tag.attributes)) {
      if (prefix === '') attributes.set(local, value);
      else attributes.set(relationshipNamespaces.includes(uri) ? `r:${local}` : `${prefix}:${local}`, value);
    }
    visitor.open?.({ name: tag.local, namespace: tag.uri, attributes });
  });
  const addText = (text: string): void => {
    if (texts.length > 0) texts[texts.length - 1] += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag) => visitor.close?.(tag.local, texts.pop() ?? ''));
  parser.write(xml).close();
}

/** A spreadsheet text with its `_xHHHH_` escapes read, such as `_x000a_` for a line break. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Whether an XML boolean attribute says yes. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
