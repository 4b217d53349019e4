/** `--with LAST`: the book of the period before, whose closing stocks fill the blank opening values of this one. */
import { basename } from 'node:path';
import { assessFigures, type Figures } from '../assess';
import { isJustBefore, openingEdits } from '../compare/openingStocks';
import { openXlsx } from '../hosts/xlsx/openXlsx';
import type { OpenXlsx } from '../hosts/xlsx/openedXlsx';
import { writeXlsx } from '../hosts/xlsx/writeXlsx';
import { words, type Words } from '../language/words';
import { libraryVersion } from '../library/factorLibrary';
import { ledgersSeal, sealLedgers } from '../proof/ledgerSeal';
import { version } from '../version';
import { UsageError, type Arguments } from './arguments';
import { openBook } from './book';
import { readBookFiles } from './disk/bookFiles';
import type { Surroundings } from './surroundings';

interface Taken {
  readonly open: OpenXlsx;
  /** What is said of it; nothing where no book of before is given. */
  readonly takenOver: (say: Words['commandLine']) => readonly string[];
}

/** The book with the cells filled, each to be said; itself where no book of before is given. Throws a usage error where the other book is not of the period just before. */
export function withLast(open: OpenXlsx, { options }: Arguments, { disk, spoken }: Surroundings): Taken {
  const path = options.get('with');
  if (path === undefined) return { open, takenOver: () => [] };
  const last = openBook(readBookFiles(disk, path));
  const [before, now] = [assessFigures(last.snapshot), assessFigures(open.snapshot)];
  if (!isJustBefore(before, now)) throw new UsageError(words(spoken).commandLine.notBefore(path));
  const edits = openingEdits(before, now, `${basename(path)} ${codeOf(last, before)}`);
  if (edits.length === 0) return { open, takenOver: (say) => [say.nothingTaken(path)] };
  return {
    open: openXlsx(writeXlsx(open, { sheets: [], edits })),
    takenOver: (say) => edits.map(({ sheet, cell, after }) => say.takenOver(`${sheet}!${cell}`, String(after), path)),
  };
}

/** The code of the seal of its ledgers, by which the book is known again. */
function codeOf({ snapshot }: OpenXlsx, { ledgers }: Figures): string {
  const sealed = [...ledgers.tables.values()].map((table) => table.snapshot);
  return ledgersSeal(sealLedgers(snapshot, sealed), version, libraryVersion).code;
}
