/** The parts of a workbook found through content types and relationships, never by file name. */
import { HostError } from '../../workbook/host';
import { anchorsOf, ownNamesOf, ownSheetsOf, type OwnSheet } from '../../workbook/ownSheets';
import { firstCells } from './firstCell';
import {
  contentTypeOf,
  isOfKind,
  readContentTypes,
  readRelationships,
  type ContentTypes,
  type Relationship,
} from './partNames';
import { readTablePart, wholeNumber, type TablePart } from './tableParts';
import { entryText, type ZipPackage } from './zipPackage';
import { namespacesOf, type Namespaces } from './namespaces';
import { childNamed, isTrue, outlineXml, ownChildren, type XmlElement } from './xmlOutline';

/** One sheet in the workbook's order. */
export interface SheetPart {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** Only a worksheet has cells; chart, dialog and macro sheets and the modules of old macros are `other`. */
  readonly kind: 'worksheet' | 'other';
  /** Empty for a module of old macros, which has no part. */
  readonly path: string;
  readonly relationships: readonly Relationship[];
  readonly tables: readonly TablePart[];
}

interface DefinedName {
  readonly name: string;
  /** Position of the sheet it is local to; absent for a name of the whole workbook. */
  readonly localSheet?: number;
  readonly hidden: boolean;
  /** What it refers to, such as `Footprints!$A$1`. */
  readonly refersTo: string;
}

export interface PackageParts {
  readonly contentTypes: ContentTypes;
  readonly workbookPath: string;
  readonly workbookRelationships: readonly Relationship[];
  readonly sheets: readonly SheetPart[];
  readonly definedNames: readonly DefinedName[];
  readonly date1904: boolean;
  readonly namespaces: Namespaces;
  /** Part names; absent where the workbook has no such part. */
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly theme?: string;
  readonly calcChain?: string;
  /** Our sheets by name. */
  readonly ownSheets: ReadonlyMap<string, OwnSheet>;
  /** Names of ours: of our sheets, and of ours that somebody deleted. */
  readonly ownNames: ReadonlySet<string>;
}

const workbookTypes =
  /^application\/vnd\.(openxmlformats-officedocument\.spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template|addin)\.macroEnabled)\.main\+xml$/i;

const binaryTypes = /^application\/vnd\.ms-excel\.(sheet|template|addin)\.binary\.macroEnabled\.main$/i;

/** Finds the parts of a workbook; throws `not-a-workbook`, `binary-workbook` or `damaged-part` where it is not one that can be read. */
export function findParts(zip: ZipPackage): PackageParts {
  const contentTypes = readContentTypes(zip);
  const main = readRelationships(zip, '').find((relationship) => isOfKind(relationship, 'officeDocument'));
  if (!main) throw new HostError('not-a-workbook', { reason: 'officeDocument' });
  const workbookPath = main.target;
  const type = contentTypeOf(contentTypes, workbookPath);
  if (binaryTypes.test(type)) throw new HostError('binary-workbook');
  if (!workbookTypes.test(type)) throw new HostError('not-a-workbook', { reason: type });
  const workbookRelationships = readRelationships(zip, workbookPath);
  const book = readWorkbook(zip, workbookPath);
  refuseTwins(workbookPath, book.sheets);
  const sheets = book.sheets.map((sheet) => findSheet(zip, workbookPath, workbookRelationships, sheet));
  const anchors = anchorsOf(
    book.definedNames.filter(({ localSheet }) => localSheet === undefined),
    sheets.map(({ name }) => name),
  );
  const partOf = (kind: string): string | undefined =>
    workbookRelationships.find((relationship) => isOfKind(relationship, kind) && zip.find(relationship.target))?.target;
  const [sharedStrings, styles, theme, calcChain] = [
    partOf('sharedStrings'),
    partOf('styles'),
    partOf('theme'),
    partOf('calcChain'),
  ];
  const firstCell = firstCells(zip, sharedStrings);
  const firstOf = (name: string): ReturnType<typeof firstCell> =>
    firstCell(sheets.find((sheet) => sheet.name === name && sheet.kind === 'worksheet')?.path ?? '');
  const ownSheets = ownSheetsOf(
    anchors,
    (name) => firstOf(name)?.text,
    (name) => firstOf(name)?.isEmpty ?? false,
  );
  return {
    contentTypes,
    workbookPath,
    workbookRelationships,
    sheets,
    definedNames: book.definedNames,
    date1904: book.date1904,
    namespaces: book.namespaces,
    ownSheets,
    ownNames: ownNamesOf(anchors, ownSheets),
    ...(sharedStrings !== undefined && { sharedStrings }),
    ...(styles !== undefined && { styles }),
    ...(theme !== undefined && { theme }),
    ...(calcChain !== undefined && { calcChain }),
  };
}

type SheetElement = Pick<SheetPart, 'name' | 'sheetId' | 'relationshipId' | 'state'>;

function readWorkbook(zip: ZipPackage, path: string) {
  const root = outlineXml(entryText(zip, path), path);
  const namespaces = namespacesOf(root.namespace);
  if (root.local !== 'workbook' || !namespaces) throw new HostError('not-a-workbook', { reason: root.namespace });
  const listed = (list: string, name: string): readonly XmlElement[] =>
    ownChildren(childNamed(root, list)).filter(({ local }) => local === name);
  return {
    namespaces,
    sheets: listed('sheets', 'sheet').map((sheet) => sheetElement(sheet, path)),
    definedNames: listed('definedNames', 'definedName').map(definedName),
    date1904: isTrue(childNamed(root, 'workbookPr')?.attributes['date1904']),
  };
}

/** Excel has no two sheets of one name, in any case of letters, so neither could be told from the other. */
function refuseTwins(part: string, sheets: readonly SheetElement[]): void {
  const names = new Set<string>();
  for (const { name } of sheets) {
    if (names.has(name.toLowerCase())) throw new HostError('damaged-part', { part, sheet: name, reason: 'twice' });
    names.add(name.toLowerCase());
  }
}

function sheetElement({ attributes, relationshipId = '' }: XmlElement, part: string): SheetElement {
  const { name = '', state, sheetId: id = '' } = attributes;
  const sheetId = wholeNumber(id);
  if (sheetId === undefined) throw new HostError('damaged-part', { part, sheet: name, reason: `sheetId ${id}` });
  return {
    name,
    sheetId,
    relationshipId,
    state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
  };
}

function definedName({ attributes, text }: XmlElement): DefinedName {
  const local = attributes['localSheetId'];
  return {
    name: attributes['name'] ?? '',
    hidden: isTrue(attributes['hidden']),
    refersTo: text,
    ...(local !== undefined && { localSheet: Number(local) }),
  };
}

function findSheet(
  zip: ZipPackage,
  workbookPath: string,
  relationships: readonly Relationship[],
  sheet: SheetElement,
): SheetPart {
  if (sheet.relationshipId === '') return { ...sheet, kind: 'other', path: '', relationships: [], tables: [] };
  const relationship = relationships.find(({ id }) => id === sheet.relationshipId);
  if (!relationship || relationship.external || !zip.find(relationship.target)) {
    throw new HostError('damaged-part', {
      part: relationship?.target ?? workbookPath,
      sheet: sheet.name,
      reason: 'sheet missing',
    });
  }
  const path = relationship.target;
  const kind = isOfKind(relationship, 'worksheet') ? 'worksheet' : 'other';
  const own = readRelationships(zip, path);
  const tables = own.filter((one) => isOfKind(one, 'table')).map(({ target }) => readTablePart(zip, target));
  return { ...sheet, kind, path, relationships: own, tables };
}
