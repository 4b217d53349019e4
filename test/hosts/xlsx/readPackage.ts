/** Small hand-written workbooks for the reading tests, part by part. */
import { strToU8, zipSync } from 'fflate';
import { CellKind, type ColumnSnapshot, type TableSnapshot } from '../../../src/workbook/snapshot';

export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationshipNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface DraftTable {
  readonly name: string;
  readonly ref: string;
  readonly headers: readonly string[];
  /** Further attributes of the table element. */
  readonly attributes?: string;
}

export interface DraftSheet {
  readonly name: string;
  /** The rows inside `sheetData`. */
  readonly rows?: string;
  readonly tables?: readonly DraftTable[];
  readonly state?: string;
}

export interface Draft {
  readonly sheets: readonly DraftSheet[];
  /** The items inside `sst`. */
  readonly shared?: string;
  /** The elements inside `definedNames`. */
  readonly names?: string;
  readonly date1904?: boolean;
}

export type Parts = Record<string, string>;

/** The parts of a workbook by name. */
export function draftParts({ sheets, shared, names, date1904 }: Draft): Parts {
  const parts: Parts = {};
  const links: string[] = [];
  const types: string[] = [
    override('xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
  ];
  let tableCount = 0;
  sheets.forEach(({ rows = '', tables = [] }, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${mainNamespace}"><sheetData>${rows}</sheetData></worksheet>`;
    types.push(
      override(
        `xl/worksheets/sheet${i + 1}.xml`,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
      ),
    );
    links.push(link(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`));
    const own = tables.map((table) => {
      tableCount++;
      parts[`xl/tables/table${tableCount}.xml`] = tableXml(table, tableCount);
      types.push(
        override(
          `xl/tables/table${tableCount}.xml`,
          'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
        ),
      );
      return link(`rId${tableCount}`, 'table', `../tables/table${tableCount}.xml`);
    });
    if (own.length > 0) parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relationships(own);
  });
  if (shared !== undefined) {
    parts['xl/sharedStrings.xml'] = `<sst xmlns="${mainNamespace}">${shared}</sst>`;
    links.push(link('rIdShared', 'sharedStrings', 'sharedStrings.xml'));
  }
  const sheetElements = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  parts['xl/workbook.xml'] =
    `<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}"><workbookPr${date1904 ? ' date1904="1"' : ''}/>` +
    `<sheets>${sheetElements.join('')}</sheets><definedNames>${names ?? ''}</definedNames></workbook>`;
  parts['xl/_rels/workbook.xml.rels'] = relationships(links);
  parts['_rels/.rels'] = relationships([link('rId1', 'officeDocument', 'xl/workbook.xml')]);
  parts['[Content_Types].xml'] =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join('')}</Types>`;
  return parts;
}

/** The parts as a zip. */
export function zipped(parts: Readonly<Parts>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A workbook as the bytes of its file. */
export function draftBytes(draft: Draft): Uint8Array {
  return zipped(draftParts(draft));
}

/** A relationship element. */
export function link(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relationshipNamespace}/${kind}" Target="${target}"/>`;
}

/** A relationships part of such elements. */
export function relationships(links: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;
}

function override(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${type}"/>`;
}

function tableXml({ name, ref, headers, attributes = '' }: DraftTable, id: number): string {
  const columns = headers.map((header, i) => `<tableColumn id="${i + 1}" name="${header}"/>`).join('');
  return (
    `<table xmlns="${mainNamespace}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" ${attributes}>` +
    `<tableColumns count="${headers.length}">${columns}</tableColumns></table>`
  );
}

/** A column's cells as plain values; an error cell as `{ error }`. */
export function valuesOf(column: ColumnSnapshot | undefined): readonly unknown[] {
  if (!column) throw new Error('no such column');
  return Array.from(column.kinds, (kind, row) => {
    const text = column.dictionary[column.texts[row] as number];
    if (kind === CellKind.number) return column.numbers[row];
    if (kind === CellKind.boolean) return column.numbers[row] === 1;
    if (kind === CellKind.text) return text;
    return kind === CellKind.error ? { error: text } : null;
  });
}

/** A table's data rows as plain values. */
export function rowsOf(table: TableSnapshot | undefined): readonly (readonly unknown[])[] {
  if (!table) throw new Error('no such table');
  const columns = table.columns.map(valuesOf);
  return Array.from({ length: table.rowCount }, (_, row) => columns.map((column) => column[row]));
}
