/** The audit in the workbook as the pane shows it: what is still to be looked at, where that is typed, and what was found so far. */
import { words } from '../../language/words';
import type { Language } from '../../languages';
import { tableName } from '../../ledgers/names';
import { exact, plainText } from '../../quantity/exact';
import { printed } from '../../quantity/printed';
import { evidenceByText } from '../../results/audit';
import { auditBefore, type AuditBefore, type VouchedRow } from '../../results/auditBefore';
import { answerKeys, auditFound, type Answer } from '../../results/auditFound';
import type { CellEdit, CellValue } from '../../workbook/sheetPlan';
import type { TableSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';

/** A cell into which something is typed, with what it holds. */
export interface AuditCell extends Pick<CellEdit, 'sheet' | 'row' | 'column'> {
  readonly value: CellValue;
}

/** A row to vouch, or an item to judge. */
export interface AuditTask {
  /** A cell or a ledger; empty where it is neither. */
  readonly place: string;
  readonly title: string;
  /** What is known of it, line by line. */
  readonly lines: readonly string[];
  /** What was said of it; nothing where it is still open. */
  readonly said: string;
  readonly isDone: boolean;
  readonly answer: AuditCell;
  readonly note: AuditCell;
  /** Where the quantity found is typed; an item to judge has none. */
  readonly found?: AuditCell & { readonly unit: string };
}

export interface AuditWork {
  /** The answers as the sheets spell them. */
  readonly answers: Readonly<Record<Answer, string>>;
  readonly tasks: readonly AuditTask[];
  /** What the rows vouched so far say of all emissions; the conclusion last. Empty where it is not known how they were drawn. */
  readonly result: readonly string[];
}

/** Nothing where the workbook has no audit. */
export function auditWork(
  snapshot: WorkbookSnapshot,
  typed: readonly CellEdit[],
  language: Language,
): AuditWork | undefined {
  const before = auditBefore(snapshot, typed);
  if (!before) return undefined;
  const [yes = '', no = '', open = ''] = words(before.language).audit.vouch.answers;
  return {
    answers: { yes, no, open },
    tasks: [...before.rows.map((row) => rowTask(row, before, language)), ...judgeTasks(before)],
    result: resultLines(before, language),
  };
}

/** The cell of the column with this header. */
function cellIn(table: TableSnapshot, header: string, row: number, value: CellValue): AuditCell {
  const column = table.firstColumn + table.columns.findIndex((one) => one.header === header);
  return { sheet: table.sheet, row, column, value };
}

function rowTask(row: VouchedRow, { vouching, language: sheets }: AuditBefore, language: Language): AuditTask {
  const { audit, punctuation } = words(language);
  const { heads, answers } = words(sheets).audit.vouch;
  const { agrees, found, note, sheetRow, evidence } = row;
  const answer = agrees ? (answers[answerKeys.indexOf(agrees)] ?? '') : '';
  const of = (header: string, value: CellValue): AuditCell => cellIn(vouching, header, sheetRow, value);
  const amounts = [
    `${plainText(exact(row.quantity))} ${row.unit}`,
    `${printed(exact(row.emissions), 'emissions')} tCO2e`,
    row.isCertain ? audit.vouch.drawn.certain : audit.vouch.drawn.sampled,
  ];
  const named = [evidence, audit.evidence[evidenceByText(evidence)]].filter(Boolean).join(' · ');
  return {
    place: row.cell,
    title: `${tableName(row.ledger, language)} · ${row.item}`,
    lines: [amounts.join(' · '), punctuation.headed(audit.vouch.heads.evidence, named)],
    said: [answer, found && `${plainText(found)} ${row.unit}`, note].filter(Boolean).join(' · '),
    isDone: agrees === 'yes' || (agrees === 'no' && found !== undefined),
    answer: of(heads.agrees, answer || null),
    note: of(heads.note, note || null),
    found: { ...of(heads.found, found ? found.toNumber() : null), unit: row.unit },
  };
}

function judgeTasks({ judging, items, language }: AuditBefore): readonly AuditTask[] {
  if (!judging) return [];
  const { heads } = words(language).audit.list;
  return items.map(({ kind, place, text, done, note, sheetRow }) => ({
    ...{ place, title: kind, lines: [text] },
    said: [done, note].filter(Boolean).join(' · '),
    isDone: done !== '' && done !== words(language).audit.vouch.answers[answerKeys.indexOf('open')],
    answer: cellIn(judging, heads.done, sheetRow, done || null),
    note: cellIn(judging, heads.note, sheetRow, note || null),
  }));
}

function resultLines({ rows, basis, choice }: AuditBefore, language: Language): readonly string[] {
  if (!basis || !choice) return [];
  const { audit: say } = words(language);
  const found = auditFound({ rows, choice, ...basis }, rows);
  const amount = (value: Parameters<typeof printed>[0]): string => printed(value, 'emissions');
  return [
    say.errors(amount(found.likely), amount(found.known), amount(found.projected)),
    say.limits(amount(found.basicPrecision), amount(found.over), amount(found.under), amount(exact(basis.material))),
    say.result[found.conclusion],
  ];
}
