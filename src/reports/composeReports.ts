/** The result sheets: laid out one after the other, then rendered together. */
import { recordOf } from '../quantity/recordOf';
import type { RunLog } from '../proof/runLogLines';
import type { Node } from '../calculation/graph/node';
import type { Finding } from '../findings/finding';
import { words as wordsOf } from '../language/words';
import { cellAddress } from '../workbook/address';
import { tabColors } from '../workbook/look';
import { freeTableName, type OwnTable } from '../workbook/ownTables';
import { groupOf, sheetKeys, type SheetKey } from '../workbook/ownSheets';
import type { SheetPlan } from '../workbook/sheetPlan';
import { allSheets, type AnySheet } from './allSheets';
import { findingsOnly } from './findings/findingsSheet';
import type { ReportContext, ReportedResults } from './context';
import type { Laid } from './laid';
import { newDraft, type Cell, type Draft } from './layout/draft';
import { putSentence } from './layout/wayBack';
import { renderDrafts } from './layout/render';
import { closingsOf } from '../model/closings';
import { sealedSheets } from './seal/sealedSheets';
import { meetReasons, numberedReasons } from './mending/reasons';
import { putReasons, withholdingFor, type ListedReasons } from './mending/withheldTable';

export interface Reports {
  /** What ran, this time and before; nothing where there are no results. */
  readonly log?: RunLog;
  /** All of them, sealed; laid out to the last cell when they are first asked for. */
  readonly sheets: readonly SheetPlan[];
  /** Where each figure stands, for explanations. */
  readonly homes: ReadonlyMap<Node, Cell>;
  /** The sheets as they were laid out: which figure each cell shows. */
  readonly drafts: readonly Draft[];
  /** One of them alone, without its seal. */
  sheet(draft: Draft): SheetPlan;
}

/**
 * Lays out all sheets and renders them. `sheetNames` are the names under which our sheets will stand, free of clashes with the user's. Throws where a sheet
 * is laid out before another that it cannot do without.
 */
export function composeReports(
  results: ReportedResults,
  sheetNames: Readonly<Record<SheetKey, string>>,
  sheets: readonly AnySheet[] = allSheets,
): Reports {
  const { findings, language } = results;
  const words = wordsOf(language);
  const closings = closingsOf(results.calculation.plant);
  const reasons = numberedReasons(findings, (finding) => closings.has(finding));
  const tableName = (table: OwnTable): string => freeTableName(table, results.taken ?? []);
  const listed: { reasons?: ListedReasons | undefined } = {};
  const withholding = withholdingFor(reasons, words, () => listed.reasons);
  const drafts = recordOf(sheetKeys, (key) =>
    newDraft(key, sheetNames[key], tabColors[groupOf(key)], tableName, withholding),
  );
  const shown = sheets.filter(({ isShown }) => isShown?.(results) ?? true);
  const standing = sheetKeys.filter((key) => shown.some((sheet) => sheet.key === key));
  const laid: Partial<Laid> = {};
  const context: ReportContext = {
    ...results,
    closings,
    words,
    report: words.report,
    drafts,
    standing,
    laid: (key) => {
      if (!(key in laid)) throw new Error(`${key} is asked for before it is laid out`);
      return laid[key] as Laid[typeof key];
    },
  };
  for (const { key, put } of shown) Object.assign(laid, { [key]: put(context) });
  for (const { key } of shown) if (key !== 'cover') putSentence(drafts[key], words.onSheet[key]);

  meetReasons(
    shown.map(({ key }) => drafts[key]),
    reasons,
  );
  listed.reasons = putReasons(context, reasons.all);

  const findingLink = (finding: Finding): string | undefined => {
    const index = findings.indexOf(finding);
    if (index < 0) return undefined;
    const { sheet, row, column } = context.laid('findings').cell('message', index);
    return `${sheet.name}!${cellAddress(row, column)}`;
  };
  const rendered = renderDrafts(
    shown.map(({ key }) => drafts[key]),
    { withheld: words.known.withheld, findingLink, typeface: words.typeface, cover: drafts.cover },
  );
  const ordered = standing.map((key) => drafts[key]);
  const reports = laidOut(ordered, rendered, (plans) => sealedSheets(context, plans));
  return results.log ? Object.assign(reports, { log: results.log }) : reports;
}

/** What there is to report where nothing can be calculated. `name` is the sheet's, `taken` are names of tables that the user has. */
export function reportFindings(
  results: Pick<ReportContext, 'findings' | 'read' | 'left' | 'language'>,
  name: string,
  taken: readonly string[],
): Reports {
  const draft = findingsOnly(results, name, taken);
  const { typeface } = wordsOf(results.language);
  return laidOut([draft], renderDrafts([draft], { withheld: '', findingLink: () => undefined, typeface }));
}

/** Sheets that are made when somebody asks for them: an answer waits for none. */
function laidOut(
  drafts: readonly Draft[],
  { homes, sheet }: ReturnType<typeof renderDrafts>,
  sealed = (plans: readonly SheetPlan[]): readonly SheetPlan[] => plans,
): Reports {
  let sheets: readonly SheetPlan[] | undefined;
  return {
    homes,
    drafts,
    sheet,
    get sheets() {
      return (sheets ??= sealed(drafts.map(sheet)));
    },
  };
}
