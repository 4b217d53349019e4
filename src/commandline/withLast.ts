/** `--with LAST`: books of years before, whose numbers stand beside these; the closing stocks of the one just before fill the blank opening values of this one. */
import { basename } from 'node:path';
import { assessFigures, type Figures } from '../assess';
import { bookBefore, type BookBefore } from '../compare/bookBefore';
import { openXlsx } from '../hosts/xlsx/openXlsx';
import type { OpenXlsx } from '../hosts/xlsx/openedXlsx';
import { writeXlsx } from '../hosts/xlsx/writeXlsx';
import { words, type Words } from '../language/words';
import type { BookYear } from '../proof/runLogLines';
import { booksBefore } from '../results/years/bookYears';
import { UsageError, type Arguments } from './arguments';
import { openBook } from './book';
import { readBookFiles } from './disk/bookFiles';
import type { Surroundings } from './surroundings';

interface Taken {
  readonly open: OpenXlsx;
  /** What stands beside this book. */
  readonly books: readonly BookYear[];
  /** What is said of it; nothing where no book of before is given. */
  readonly takenOver: (say: Words['commandLine']) => readonly string[];
}

interface Before extends BookBefore {
  readonly path: string;
}

/** The book with the cells filled, each to be said; itself where no book of before is given. Throws a usage error where one is not of a period before, or two are of the same. */
export function withLast(open: OpenXlsx, { repeated }: Arguments, around: Surroundings): Taken {
  const paths = repeated.get('with') ?? [];
  if (paths.length === 0) return { open, books: [], takenOver: () => [] };
  const say = words(around.spoken).commandLine;
  const now = assessFigures(open.snapshot);
  const given = paths.map((path) => before(path, now, around));
  const twice = given.find(({ year }, index) => given.slice(0, index).some((one) => one.year.to === year.to));
  if (twice) throw new UsageError(say.notBefore(twice.path));
  // What a book of before was itself given stands here too.
  const books = booksBefore(
    given.map(({ year }) => year),
    given.flatMap((one) => one.books),
  );
  const last = given.find(({ isJustBefore }) => isJustBefore);
  const edits = last?.opening ?? [];
  return {
    open: edits.length === 0 ? open : openXlsx(writeXlsx(open, { sheets: [], edits })),
    books,
    takenOver: (told) => [
      ...given.map(({ path, year }) => told.besideYears(`${year.from} – ${year.to}`, path)),
      ...edits.map(({ sheet, cell, after }) => told.takenOver(`${sheet}!${cell}`, String(after), last?.path ?? '')),
      ...(last && edits.length === 0 && now.ledgers.tables.has('Stocks') ? [told.nothingTaken(last.path)] : []),
    ],
  };
}

function before(path: string, now: Figures, { disk, spoken }: Surroundings): Before {
  const { snapshot } = openBook(readBookFiles(disk, path));
  const found = bookBefore(snapshot, basename(path), now);
  if (!found) throw new UsageError(words(spoken).commandLine.notBefore(path));
  return { ...found, path };
}
