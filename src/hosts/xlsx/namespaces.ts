/** The namespaces of a workbook's XML: those that Excel writes (transitional) and those of ISO 29500 strict; one workbook keeps to one set. */

/** The namespaces that the parts of one workbook use. */
export interface Namespaces {
  /** Workbook, sheets, tables, styles. */
  readonly main: string;
  /** Of the attribute `r:id`, and what the types of relationships begin with. */
  readonly relationships: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
  readonly chart: string;
  /** Whether percentages in drawings are written with their sign. */
  readonly isStrict: boolean;
}

const transitionalRoot = 'http://schemas.openxmlformats.org';
const strictRoot = 'http://purl.oclc.org/ooxml';

export const transitional: Namespaces = {
  main: `${transitionalRoot}/spreadsheetml/2006/main`,
  relationships: `${transitionalRoot}/officeDocument/2006/relationships`,
  drawing: `${transitionalRoot}/drawingml/2006/main`,
  sheetDrawing: `${transitionalRoot}/drawingml/2006/spreadsheetDrawing`,
  chart: `${transitionalRoot}/drawingml/2006/chart`,
  isStrict: false,
};

const strict: Namespaces = {
  main: `${strictRoot}/spreadsheetml/main`,
  relationships: `${strictRoot}/officeDocument/relationships`,
  drawing: `${strictRoot}/drawingml/main`,
  sheetDrawing: `${strictRoot}/drawingml/spreadsheetDrawing`,
  chart: `${strictRoot}/drawingml/chart`,
  isStrict: true,
};

/** The set whose main namespace this is; nothing for any other. */
export function namespacesOf(main: string): Namespaces | undefined {
  return [transitional, strict].find((set) => set.main === main);
}

/** Whether an attribute of this namespace names a relationship. */
export function isRelationshipNamespace(namespace: string): boolean {
  return namespace === transitional.relationships || namespace === strict.relationships;
}
