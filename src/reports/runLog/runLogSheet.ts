/** `Run log`: each calculation of other ledgers or by another version, and the headline numbers of this run beside those of the last. */
import { settingKeyNamed } from '../../ledgers/settingKeys';
import { nameIn } from '../../ledgers/columns';
import type { ChangedSetting, LoggedNumber, Run } from '../../proof/runLogLines';
import { formats, type ReportContext } from '../context';
import { text } from '../layout/contents';
import { reference, type Content } from '../layout/draft';
import { putSection, type SectionColumn } from '../layout/section';
import { putTitle } from '../layout/title';
import { loggedName } from './loggedNames';

/** What is left of two numbers of 15 digits below this is rounding. */
const changeDecimals = 9;

/** The sheet; the lines that the next run reads are added when all the others stand. */
export function putRunLog(context: ReportContext): void {
  const { words, drafts, log } = context;
  putTitle(context, 'runLog', words.runLog.title);
  if (!log) return;
  const { heads } = words.runLog;
  const dated = log.runs.some(({ date }) => date !== null);
  const date: SectionColumn<Run> = { key: 'date', head: heads.date, cell: (run) => text(run.date ?? '') };
  putSection<Run>(
    drafts.runLog,
    [
      { key: 'run', head: heads.run, cell: (_, __, index) => ({ value: index + 1, align: 'left', role: 'label' }) },
      { key: 'code', head: heads.code, cell: ({ code }) => text(code) },
      { key: 'program', head: heads.program, cell: ({ program }) => text(program) },
      { key: 'library', head: heads.library, cell: ({ library }) => text(library) },
      { key: 'ledgers', head: heads.ledgers, cell: ({ ledgers }) => ({ value: ledgers, format: formats.count }) },
      { key: 'rows', head: heads.rows, cell: ({ rows }) => ({ value: rows, format: formats.count }) },
      ...(dated ? [date] : []),
      {
        key: 'changed',
        head: heads.changed,
        isCut: true,
        cell: ({ changed }, _, index) =>
          text(index === 0 ? words.runLog.firstRun : changedText(context, changed), { wrap: true }),
      },
    ],
    log.runs,
    { title: words.runLog.runsTitle, note: words.runLog.runsNote },
  );
  putSince(context, log.numbers);
}

function changedText({ words, language }: ReportContext, changed: readonly ChangedSetting[]): string {
  const say = words.runLog;
  if (changed.length === 0) return say.noneChanged;
  return words.punctuation.phrases(
    changed.map(({ name, before, after }) => {
      const column = settingKeyNamed(name);
      return say.setting(column ? nameIn(column, language) : name, before ?? '–', after ?? '–');
    }),
  );
}

function putSince(context: ReportContext, numbers: readonly LoggedNumber[]): void {
  const { words, drafts } = context;
  const say = words.runLog;
  const named = numbers.map((number) => ({ ...number, ...loggedName(number, words) }));
  type Named = (typeof named)[number];
  const value = (of: number | null, { format }: Named): Content | undefined =>
    of === null ? undefined : { value: of, format };
  /** A formula over both values, blank where one is missing. */
  const both = (
    number: Named,
    format: string,
    expected: (before: number, now: number) => number | string,
    formula: (before: string, now: string) => string,
    at: (key: string) => Parameters<typeof reference>[0],
  ): Content | undefined => {
    const { before, now } = number;
    if (before === null || now === null) return undefined;
    return {
      value: expected(before, now),
      format,
      formula: ({ sheet }) => formula(reference(at('before'), sheet), reference(at('now'), sheet)),
    };
  };
  const rounded = (change: number): number => Number(change.toFixed(changeDecimals)) + 0;
  putSection<Named>(
    drafts.runLog,
    [
      { key: 'subject', head: words.label.subject, cell: ({ subject }) => text(subject, { role: 'label' }) },
      { key: 'name', head: words.report.heads.result, cell: ({ name }) => text(name) },
      { key: 'unit', head: words.label.unit, cell: ({ unitText }) => text(unitText, { align: 'center' }) },
      { key: 'before', head: say.since.before, cell: (number) => value(number.before, number) },
      { key: 'now', head: say.since.now, cell: (number) => value(number.now, number) },
      {
        key: 'change',
        head: say.since.change,
        cell: (number, at) =>
          both(
            number,
            number.format,
            (before, now) => rounded(now - before),
            (before, now) => `ROUND(${now}-${before},${changeDecimals})`,
            at,
          ),
      },
      {
        key: 'relative',
        head: say.since.relative,
        cell: (number, at) =>
          both(
            number,
            formats.share,
            (before, now) => (before === 0 ? '' : rounded(now / before - 1)),
            (before, now) => `IF(${before}=0,"",ROUND(${now}/${before}-1,${changeDecimals}))`,
            at,
          ),
      },
    ],
    named,
    { title: say.sinceTitle, note: say.sinceNote },
  );
}
