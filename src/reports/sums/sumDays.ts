/** On `Ledger sums`: the days between which the sums take rows. */
import { formats, periodCells, type ReportContext } from '../context';
import { text } from '../layout/contents';
import { fixedReference } from '../layout/draft';
import type { PeriodCells } from '../layout/ledgerFormulas';
import { putSection } from '../layout/section';
import type { SumDays } from './groupFormulas';

/** The days of the period as the sums compare them: the first, and the first after it. Told a sheet, gives their cells. */
export function putDays(context: ReportContext): (sheet: string) => SumDays {
  const { report, words, drafts, calculation } = context;
  const { periodFrom, periodTo } = calculation.plant.settings;
  const items = [
    { label: report.settings.periodFrom, value: periodFrom, formula: ({ from }: PeriodCells) => from },
    { label: report.heads.firstDayAfter, value: periodTo + 1, formula: ({ to }: PeriodCells) => `${to}+1` },
  ];
  const section = putSection<(typeof items)[number]>(
    drafts.sums,
    [
      { key: 'label', head: words.label.period, cell: ({ label }) => text(label, { role: 'label' }) },
      {
        key: 'day',
        head: words.label.value,
        cell: ({ value, formula }) => ({
          value,
          format: formats.date,
          formula: (references) => formula(periodCells(context, references)),
        }),
      },
    ],
    items,
  );
  return (sheet) => ({
    from: fixedReference(section.cell('day', 0), sheet),
    before: fixedReference(section.cell('day', 1), sheet),
  });
}
