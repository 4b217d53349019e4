/** What ran: the log of a workbook's runs with this one, and its headline numbers since the last run. */
import { numberOf } from '../calculation/graph/node';
import { nameIn } from '../ledgers/columns';
import { settingKeyNamed } from '../ledgers/settingKeys';
import type { Ledgers } from '../ledgers/readLedgers';
import { libraryVersion } from '../library/factorLibrary';
import { settingRowsOf } from '../model/settingRows';
import type { LedgersSeal } from '../proof/ledgerSeal';
import {
  readRunLog,
  type BookYear,
  type ChangedSetting,
  type LoggedNumber,
  type Run,
  type RunLog,
} from '../proof/runLogLines';
import { dateOfSerial } from '../quantity/calendarDate';
import { toDouble } from '../quantity/exact';
import { version } from '../version';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Results } from './allResults';
import { summedNumbers } from './publishedNumbers';
import { citations, type Result } from './result';
import { keptDouble } from '../quantity/keptDouble';

/** The numbers by which a report is known. */
const headlines =
  /^(products\.headline\.(locationBased|marketBased|recycledContent\.(total|postConsumer))|inventory\.[^.]+|certificates\.used)$/;

/** What a run is told by. */
interface Ran {
  readonly snapshot: Pick<WorkbookSnapshot, 'runLog'>;
  readonly ledgers: Ledgers;
  readonly results: Results;
  readonly books: readonly BookYear[];
  readonly seal: LedgersSeal;
}

/** The log that the workbook brings, with this run behind it. A run over the same ledgers by the same versions adds nothing: it gives the same results, and the log stays as it is. */
export function runLogOf({ snapshot, ledgers, results, books, seal }: Ran, date?: string): RunLog {
  const earlier = readRunLog(snapshot.runLog ?? []);
  const last = earlier?.runs.at(-1);
  const isSame = last?.code === seal.code;
  const settings = typedSettings(ledgers, results);
  const run: Run = {
    code: seal.code,
    date: date ?? null,
    program: version,
    library: libraryVersion,
    ledgers: seal.ledgers.length,
    rows: seal.ledgers.reduce((sum, { rowCount }) => sum + rowCount, 0),
    changed: earlier ? changedSettings(earlier.settings, settings) : [],
  };
  const before = earlier?.runs ?? [];
  return {
    runs: isSame ? [...before.slice(0, -1), { ...last, date: last.date ?? run.date }] : [...before, run],
    settings,
    years: books,
    numbers: numbersSince(results, earlier?.numbers ?? [], isSame),
  };
}

/** Each setting that is typed, by its name in the contract; days as `2024-12-31`. */
function typedSettings({ tables }: Ledgers, { settings }: Results): RunLog['settings'] {
  const { values, cells } = settingRowsOf(tables.get('Settings'));
  const days = new Map([
    ['periodFrom', settings.periodFrom],
    ['periodTo', settings.periodTo],
  ]);
  return [...values].map(([key, value]) => {
    const name = cells.get(key) ?? key;
    const column = settingKeyNamed(name);
    const day = days.get(key);
    return [column ? nameIn(column, 'en') : name, day === undefined ? value : (dateOfSerial(day) ?? value)] as const;
  });
}

function changedSettings(before: RunLog['settings'], after: RunLog['settings']): readonly ChangedSetting[] {
  const [then, now] = [new Map(before), new Map(after)];
  return [...new Set([...then.keys(), ...now.keys()])]
    .map((name) => ({ name, before: then.get(name) ?? null, after: now.get(name) ?? null }))
    .filter((one) => one.before !== one.after);
}

/** The headline numbers of these results, each beside what the run before said of it; then those that are no more. */
function numbersSince(results: Results, earlier: readonly LoggedNumber[], isSame: boolean): readonly LoggedNumber[] {
  const given: readonly Result[] = summedNumbers(results).filter(({ id }) => headlines.test(id));
  const cited = citations(given);
  const then = new Map(earlier.map(({ citation, before, now }) => [citation, isSame ? before : now]));
  const numbers = given.map(({ subject, unit, node }, index): LoggedNumber => {
    const citation = cited[index] ?? '';
    const value = numberOf(node);
    return {
      citation,
      label: subject.label,
      unit,
      before: then.get(citation) ?? null,
      now: value ? keptDouble(toDouble(value)) : null,
    };
  });
  const present = new Set(cited);
  const gone = earlier.filter(
    ({ citation, before, now }) => !present.has(citation) && (isSame ? before : now) !== null,
  );
  return [...numbers, ...gone.map((number) => ({ ...number, before: isSame ? number.before : number.now, now: null }))];
}
