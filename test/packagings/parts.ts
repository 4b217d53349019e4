/** The parts of a workbook as texts by name, and small tools to put them another way. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Part texts by name in the order of the zip. */
export type Files = Readonly<Record<string, string>>;

/** The same workbook put another way: other parts, or the bytes of another zip. */
export type Packaging = (files: Files) => Files | Uint8Array;

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a workbook file. */
export function partsOf(bytes: Uint8Array): Files {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The parts as a plain zip. */
export function zipOf(files: Files): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** Changes the parts whose names match; throws where nothing changes, for then the packaging would be none. */
export function changing(names: RegExp, change: (xml: string, name: string) => string): (files: Files) => Files {
  return (files) => {
    const changed = Object.entries(files).map(([name, text]) => [name, names.test(name) ? change(text, name) : text]);
    if (changed.every(([name = '', text]) => text === files[name])) throw new Error(`nothing of ${names} changes`);
    return Object.fromEntries(changed) as Files;
  };
}

/** The parts with others added. */
export function adding(more: Files): (files: Files) => Files {
  return (files) => ({ ...files, ...more });
}

/** One change after the other. */
export function both(...changes: readonly ((files: Files) => Files)[]): (files: Files) => Files {
  return (files) => changes.reduce((before, change) => change(before), files);
}

export const sheets = /^xl\/worksheets\/[^/]*\.xml$/;
export const tables = /^xl\/tables\//;
export const allXml = /\.(xml|rels)$/;

/** A cell as it stands in the sheets that we write. */
export interface Cell {
  readonly column: string;
  readonly row: number;
  /** ` s="3"` or nothing. */
  readonly style: string;
  /** The text of a text cell. */
  readonly text?: string;
  /** The number of a number cell, as it is spelled. */
  readonly number?: string;
}

/** Changes the filled cells of all sheets, header cells too. */
export function changingCells(change: (cell: Cell, whole: string) => string): (files: Files) => Files {
  return changing(sheets, (xml) =>
    xml.replace(
      /<c r="([A-Z]+)(\d+)"( s="\d+")?(?: t="inlineStr"><is><t xml:space="preserve">([^<]*)<\/t><\/is>|><v>([^<]*)<\/v>)<\/c>/g,
      (whole, column: string, row: string, style = '', text?: string, number?: string) =>
        change(
          {
            column,
            row: Number(row),
            style: style as string,
            ...(text !== undefined && { text }),
            ...(number !== undefined && { number }),
          },
          whole,
        ),
    ),
  );
}

/** Changes the texts of text cells, markup and all that stands inside `<is>`; what stands before the cell's end may follow. */
export function changingTexts(change: (text: string) => string): (files: Files) => Files {
  return changingCells(({ column, row, style, text }, whole) =>
    text === undefined ? whole : `<c r="${column}${row}"${style} t="inlineStr"><is>${change(text)}</is></c>`,
  );
}

/** Changes how number cells are spelled: attributes behind the style, and content. */
export function changingNumbers(
  change: (number: string, cell: Cell) => readonly [attributes: string, content: string],
): (files: Files) => Files {
  return changingCells((cell, whole) => {
    if (cell.number === undefined) return whole;
    const [attributes, content] = change(cell.number, cell);
    return `<c r="${cell.column}${cell.row}"${cell.style}${attributes}>${content}</c>`;
  });
}

/** An added relationship of the workbook. */
export function linking(kind: string, target: string): (files: Files) => Files {
  const relationship = `<Relationship Id="added${kind}" Type="${office}/${kind}" Target="${target}"/>`;
  return changing(/^xl\/_rels\/workbook/, (xml) => xml.replace('</Relationships>', `${relationship}</Relationships>`));
}

/** An added content type. */
export function typing(part: string, type: string): (files: Files) => Files {
  return changing(/Content_Types/, (xml) =>
    xml.replace('</Types>', `<Override PartName="/${part}" ContentType="${type}"/></Types>`),
  );
}
