/** The sheet in front of a new workbook: what to do, and the ledgers with a link to each. */
import type { Ledger } from '../ledgers/columns';
import { words } from '../language/words';
import type { Language } from '../languages';
import type { PlannedCell, SheetPlan } from '../workbook/sheetPlan';
import { purposeOf } from './ledgerTemplate';

const width = 110;

/** The sheet: what the workbook is (`about`, a line each), five steps, and what each ledger is for. */
export function readMeSheet(
  language: Language,
  ledgers: readonly { readonly ledger: Ledger; readonly sheet: string }[],
  about: readonly string[],
): SheetPlan {
  const { sheet, title, steps, tables } = words(language).templates.readMe;
  const line =
    (role: 'label' | 'body') =>
    (value: string): readonly (PlannedCell | undefined)[] => [undefined, { value, role, wrap: true }];
  return {
    name: sheet,
    rows: [
      [{ value: title, role: 'title' }],
      ...about.map(line('label')),
      ...steps.map((step, index): readonly PlannedCell[] => [
        { value: index + 1, role: 'label', align: 'right' },
        { value: step, role: 'body', wrap: true, align: 'left', indent: 1 },
      ]),
      [],
      [
        { value: tables, role: 'section' },
        { value: null, role: 'section' },
      ],
      ...ledgers.map((one): readonly PlannedCell[] => [
        { value: one.sheet, role: 'label', link: `${one.sheet}!A1` },
        { value: purposeOf(one.ledger, language), role: 'body', wrap: true },
      ]),
    ],
    widths: [26, width],
    heights: { 1: 24 },
    landscape: true,
    active: true,
  };
}
