/** The text of a sheet's first cell, by which a sheet of ours is known. */
import { HostError } from '../../workbook/host';
import { inflateXml } from './inflateStream';
import { readSharedStrings } from './sharedStrings';
import { scanSheet, type CellSink } from './sheetScanner';
import type { ZipPackage } from './zipPackage';

interface FirstCell {
  /** Nothing where there is none. */
  readonly text?: string | undefined;
  /** True where no cell of the sheet holds anything. */
  readonly isEmpty: boolean;
}

/** Looks at A1 of a sheet part; nothing where the part cannot be read. */
export function firstCells(
  zip: ZipPackage,
  sharedStrings: string | undefined,
): (part: string) => FirstCell | undefined {
  const sharedText = (index: number): string | undefined => readSharedStrings(zip, sharedStrings, ignore)[index];
  return (part) => {
    const entry = zip.find(part);
    let text: string | undefined;
    let isRead = false;
    const put = (_row: number, _column: number, found: string): void => void (text = found);
    const sink: CellSink = {
      wants(row, column) {
        isRead = true;
        return row === 1 && column === 1;
      },
      text: put,
      sharedText: (_row, _column, index) => void (text = sharedText(index)),
      number: ignore,
      boolean: ignore,
      error: ignore,
      formula: ignore,
    };
    try {
      if (!entry) return undefined;
      inflateXml(entry, scanSheet(part, false, sink).push, () => isRead);
    } catch (problem) {
      if (!(problem instanceof HostError)) throw problem;
      return undefined;
    }
    return { text, isEmpty: !isRead };
  };
}

const ignore = (): void => undefined;
