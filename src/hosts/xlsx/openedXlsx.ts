/** A workbook's file that was opened: its tables as data, and its parts as they are. */
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { PackageParts } from './packageParts';
import type { ZipPackage } from './zipPackage';

export interface OpenXlsx {
  readonly snapshot: WorkbookSnapshot;
  readonly package: ZipPackage;
  readonly parts: PackageParts;
}
