/** A workbook file as the structural check sees it: parsed parts, relationships, sheets and tables, read without the code under test. */
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface XmlNode {
  readonly local: string;
  readonly namespace: string;
  /** By local name; those of the relationships namespace as `r:id`, of others with their prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

export interface Rel {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

export interface Table {
  readonly path: string;
  readonly node: XmlNode;
  readonly name: string;
  readonly columns: readonly string[];
}

export interface Sheet {
  readonly name: string;
  readonly sheetId: string;
  readonly state: string;
  readonly path: string;
  /** Absent where the part is missing or broken, or the sheet is no worksheet. */
  readonly node: XmlNode | undefined;
  readonly own: boolean;
  readonly tables: readonly Table[];
}

export interface Book {
  readonly names: readonly string[];
  readonly parts: ReadonlyMap<string, XmlNode>;
  readonly broken: ReadonlyMap<string, string>;
  readonly rels: (part: string) => readonly Rel[];
  readonly workbookPath: string;
  readonly workbook: XmlNode;
  readonly sheets: readonly Sheet[];
  readonly styles: XmlNode | undefined;
  readonly sharedTexts: readonly string[];
}

const officeRelationships = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Reads a workbook file; throws only where there is no workbook part to start from. */
export function readBook(bytes: Uint8Array): Book {
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const parts = new Map<string, XmlNode>();
  const broken = new Map<string, string>();
  for (const name of names.filter((one) => /\.(xml|rels)$/i.test(one))) {
    try {
      parts.set(name, parseXml(new TextDecoder().decode(files[name])));
    } catch (error) {
      broken.set(name, String(error));
    }
  }
  const rels = (part: string): readonly Rel[] => readRels(parts, part);
  const workbookPath = rels('').find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const workbook = parts.get(workbookPath);
  if (!workbook) throw new Error(`no workbook part: ${[...broken].join(' ')}`);
  const ofKind = (kind: string): XmlNode | undefined =>
    parts.get(rels(workbookPath).find((rel) => rel.kind === kind)?.target ?? '');
  const ownRanges = within(workbook, 'definedNames', 'definedName')
    .filter(({ attributes }) => /^Crossfoot_/.test(attributes['name'] ?? ''))
    .map(({ text }) => text);
  const sheets = within(workbook, 'sheets', 'sheet').map(({ attributes }): Sheet => {
    const name = attributes['name'] ?? '';
    const rel = rels(workbookPath).find(({ id }) => id === attributes['r:id']);
    const path = rel?.target ?? '';
    return {
      name,
      path,
      sheetId: attributes['sheetId'] ?? '',
      state: attributes['state'] ?? 'visible',
      node: rel?.kind === 'worksheet' ? parts.get(path) : undefined,
      own: ownRanges.some((range) => range === `${name}!$A$1` || range === `'${name.replace(/'/g, "''")}'!$A$1`),
      tables: rels(path)
        .filter(({ kind }) => kind === 'table')
        .flatMap(({ target }) => readTable(target, parts.get(target))),
    };
  });
  const sharedTexts = (ofKind('sharedStrings')?.children ?? []).map((item) => unescaped(textsOf(item)));
  return { names, parts, broken, rels, workbookPath, workbook, sheets, styles: ofKind('styles'), sharedTexts };
}

/** The children of that name of the first child of that name. */
export function within(node: XmlNode | undefined, list: string, member: string): readonly XmlNode[] {
  return node?.children.find(({ local }) => local === list)?.children.filter(({ local }) => local === member) ?? [];
}

/** The node and everything inside it. */
export function everyNode(node: XmlNode): readonly XmlNode[] {
  return [node, ...node.children.flatMap(everyNode)];
}

/** Row and column of `C7`, counted from 1; NaN where it is no cell. */
export function place(reference: string): { readonly row: number; readonly column: number } {
  const [, letters = '', row = 'NaN'] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  return {
    row: Number(row),
    column: [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, letters === '' ? NaN : 0),
  };
}

/** Corners of `A1:C7`; a single cell is both corners. */
export function corners(range: string): {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
} {
  const [first = '', last = first] = range.split(':');
  const [start, end] = [place(first), place(last)];
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** The text that a cell shows, without number format; undefined where it is no text. */
export function cellText(book: Book, cell: XmlNode): string | undefined {
  const value = cell.children.find(({ local }) => local === 'v')?.text ?? '';
  if (cell.attributes['t'] === 's') return book.sharedTexts[Number(value)];
  if (cell.attributes['t'] === 'str') return unescaped(value);
  if (cell.attributes['t'] === 'inlineStr') return unescaped(textsOf(cell));
  return undefined;
}

function textsOf(node: XmlNode): string {
  if (node.local === 't') return node.text;
  return node.local === 'rPh' ? '' : node.children.map(textsOf).join('');
}

function readTable(path: string, node: XmlNode | undefined): Table[] {
  if (!node) return [];
  return [
    {
      path,
      node,
      name: node.attributes['displayName'] ?? '',
      columns: within(node, 'tableColumns', 'tableColumn').map(({ attributes }) => unescaped(attributes['name'] ?? '')),
    },
  ];
}

function readRels(parts: ReadonlyMap<string, XmlNode>, part: string): readonly Rel[] {
  const folder = part.split('/').slice(0, -1);
  const path = [...folder, '_rels', `${part.split('/').at(-1) ?? ''}.rels`].join('/');
  return (parts.get(path)?.children ?? []).map(({ attributes }) => {
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    const steps = target.startsWith('/') ? [] : [...folder];
    for (const step of target.replace(/#.*/, '').split('/')) {
      if (step === '..') steps.pop();
      else if (step !== '' && step !== '.') steps.push(step);
    }
    return {
      id: attributes['Id'] ?? '',
      kind: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
      target: external ? target : steps.join('/'),
      external,
    };
  });
}

function parseXml(xml: string): XmlNode {
  type Growing = {
    local: string;
    namespace: string;
    attributes: Record<string, string>;
    children: Growing[];
    text: string;
  };
  const parser = new SaxesParser({ xmlns: true });
  const stack: Growing[] = [{ local: '', namespace: '', attributes: {}, children: [], text: '' }];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    for (const { prefix, local, uri, value } of Object.values(tag.attributes)) {
      attributes[prefix === '' ? local : officeRelationships.includes(uri) ? `r:${local}` : `${prefix}:${local}`] =
        value;
    }
    const node: Growing = { local: tag.local, namespace: tag.uri, attributes, children: [], text: '' };
    stack.at(-1)?.children.push(node);
    stack.push(node);
  });
  const addText = (text: string): void => {
    const top = stack.at(-1);
    if (top) top.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    stack.pop();
  });
  parser.write(xml).close();
  const root = stack[0]?.children[0];
  if (!root) throw new Error('no element');
  return root;
}
