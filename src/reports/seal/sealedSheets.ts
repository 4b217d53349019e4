/** The sheets with the tags of all their cells on the one that seals them. */
import { libraryVersion } from '../../library/factorLibrary';
import { withLinesBelow } from '../../proof/linesBelow';
import { runLogLines } from '../../proof/runLogLines';
import { sealLines } from '../../proof/sealLines';
import { canonicalCells, plannedCells, plannedTables, sealSheet, sheetsDigest } from '../../proof/sheetSeal';
import { ledgerPlace } from '../../workbook/formulas/ledgerPlaces';
import { bookPlaces } from '../../workbook/formulas/bookPlaces';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { version } from '../../version';
import type { ReportContext } from '../context';

/** The plans, each with the code in its footer, and the tags of their cells unless they are left out; as they are where nothing is sealed. */
export function sealedSheets(context: ReportContext, given: readonly SheetPlan[]): readonly SheetPlan[] {
  const { seal, log, language, words, calculation, isUntagged } = context;
  if (!seal) return given;
  const { linesTitle, linesNote } = words.runLog;
  const plans = given.map((plan) => ({
    ...(plan.key === 'runLog' && log
      ? withLinesBelow(plan, runLogLines(log), { title: linesTitle, note: linesNote })
      : plan),
    code: seal.code,
  }));
  if (isUntagged) return plans;
  const ledgers = [...calculation.plant.ledgers.tables.values()].map(({ snapshot }) => snapshot);
  const places = bookPlaces(
    [...plans.map(({ name }) => name), ...new Set(ledgers.map(({ sheet }) => sheet))],
    [...ledgers.map(ledgerPlace), ...plannedTables(plans)],
  );
  const keys = new Map(plans.map(({ name, key }) => [name, `#${key}`]));
  const sheets = plans.map((plan) =>
    sealSheet(
      plan.key ?? '',
      canonicalCells(plan.name, plannedCells(plan), places, (sheet) => keys.get(sheet) ?? sheet),
    ),
  );
  const lines = sealLines({
    program: version,
    library: libraryVersion,
    language,
    ledgersDigest: seal.digest,
    sheetsDigest: sheetsDigest(sheets),
    ledgers: seal.ledgers,
    sheets,
  });
  const { tagsTitle: title, tagsNote: note } = words.seal;
  return plans.map((plan) => (plan.key === 'seal' ? withLinesBelow(plan, lines, { title, note }) : plan));
}
