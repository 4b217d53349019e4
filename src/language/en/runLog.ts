/** Words of the run log. */
import { counted } from '../wordForm';

export const runLog = {
  title: 'Run log: what was calculated, and what changed since',
  runsTitle: 'Runs',
  runsNote:
    'A line for each calculation of other ledgers, or by another version, than the line above. Calculating the same ledgers again by the same versions gives the same results and adds no line. No clock is read: a line has a date where one was given with --date.',
  heads: {
    run: 'Run',
    date: 'Date',
    program: 'Crossfoot',
    library: 'Factor library',
    ledgers: 'Ledgers',
    rows: 'Rows',
    changed: 'Settings changed since the run before',
    code: 'Seal',
  },
  firstRun: 'first run',
  noneChanged: 'none',
  setting: (name: string, before: string, after: string) => `${name}: ${before} → ${after}`,
  sinceTitle: 'Headline numbers since the last run',
  since: {
    before: 'Last run',
    now: 'This run',
    change: 'Change',
    relative: 'Change in %',
  },
  sinceNote:
    'As they were written by the last run and by this one; both are values, the change is a formula. Blank where a number was withheld or not there.',
  linesTitle: 'For the program: the log as it is carried to the next run',
  linesNote: 'The same as above, in no language. The next calculation of this workbook reads it from here.',
  /** On the terminal. */
  changed: (subject: string, name: string, before: string, now: string, unit: string) =>
    `${subject}, ${name}: ${before} → ${now} ${unit}`,
  changes: (count: number) => `Since the last run ${counted(count, 'headline number')} changed:`,
  more: (count: number, sheet: string) => `and ${count} more on ${sheet}`,
};
