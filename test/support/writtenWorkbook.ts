/** A workbook as the command line writes it: ledgers assessed, result sheets added. */
import { assess, type Assessment } from '../../src/assess';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import type { OpenXlsx } from '../../src/hosts/xlsx/openedXlsx';
import { writeXlsx } from '../../src/hosts/xlsx/writeXlsx';
import type { Language } from '../../src/language/words';
import type { SheetPlan } from '../../src/workbook/sheetPlan';

export interface Written {
  readonly open: OpenXlsx;
  readonly assessment: Assessment;
  readonly sheets: readonly SheetPlan[];
  readonly bytes: Uint8Array;
}

/** Assesses the ledgers of a workbook and writes the result sheets into it. */
export function writeResults(workbook: Uint8Array | readonly SheetPlan[], language: Language = 'en'): Written {
  const open = openXlsx(workbook instanceof Uint8Array ? workbook : newXlsx(workbook));
  const assessment = assess(open.snapshot, { language });
  const sheets = assessment.reports.sheets;
  return { open, assessment, sheets, bytes: writeXlsx(open, { sheets, edits: [] }) };
}
