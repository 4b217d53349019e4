/** The text of a sheet's first cell, by which a sheet of ours is known. */
import { HostError } from '../../workbook/host';
import { inflateXml } from './inflateStream';
import { readSharedStrings } from './sharedStrings';
import { scanSheet, type CellSink } from './sheetScanner';
import type { ZipPackage } from './zipPackage';

/** Gives the text in A1 of a sheet part, nothing where there is none or where the part cannot be read. */
export function firstCells(zip: ZipPackage, sharedStrings: string | undefined): (part: string) => string | undefined {
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
      if (entry) inflateXml(entry, scanSheet(part, false, sink).push, () => isRead);
    } catch (problem) {
      if (!(problem instanceof HostError)) throw problem;
      return undefined;
    }
    return text;
  };
}

const ignore = (): void => undefined;
