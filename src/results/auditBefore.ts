/** What an audit that stands in a workbook says: how its sample was drawn, what was found in its rows, and what was concluded of the items to judge. */
import { words } from '../language/words';
import { languages, type Language } from '../languages';
import { allLedgers } from '../ledgers/allLedgers';
import { exact } from '../quantity/exact';
import type { CellEdit } from '../workbook/sheetPlan';
import { CellKind, type ColumnSnapshot, type TableSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import { confidences } from './auditFactors';
import { answerKeys, type Vouched } from './auditFound';
import type { AuditItem } from './auditList';
import { sampleForm, type AuditSample, type SampleChoice, type SampledRow } from './auditSample';

/** How the tables of an audit are called, before their number. */
export const auditTables = {
  vouching: 'CrossfootVouching',
  judging: 'CrossfootJudging',
  basis: 'CrossfootAudit',
} as const;

/** A row as the sheet `To vouch` has it. */
export interface VouchedRow
  extends
    Vouched,
    Pick<SampledRow, 'ledger' | 'cell' | 'item' | 'quantity' | 'unit' | 'emissions' | 'isCertain' | 'evidence'> {
  /** The row of the sheet, counted from 1. */
  readonly sheetRow: number;
}

/** What somebody concluded of an item. */
export interface Judged {
  readonly done: string;
  readonly note: string;
}

interface JudgedItem extends Judged {
  readonly kind: string;
  readonly place: string;
  readonly text: string;
  readonly sheetRow: number;
}

export interface AuditBefore {
  readonly language: Language;
  /** Nothing where its basis is not there, or was typed over. */
  readonly choice?: SampleChoice;
  readonly basis?: Pick<AuditSample, 'population' | 'material' | 'interval'> & { readonly code: string };
  readonly vouching: TableSnapshot;
  readonly judging: TableSnapshot | undefined;
  readonly rows: readonly VouchedRow[];
  readonly items: readonly JudgedItem[];
}

/** The audit last put into the workbook, with what was typed into it since; nothing where there is none. */
export function auditBefore(
  { tables }: Pick<WorkbookSnapshot, 'tables'>,
  typed: readonly CellEdit[] = [],
): AuditBefore | undefined {
  const named = (stem: string, number: number): TableSnapshot | undefined =>
    tables.find(({ name }) => name.toLowerCase() === `${stem}${number}`.toLowerCase());
  const numbers = tables.flatMap(({ name }) => {
    const number = new RegExp(`^${auditTables.vouching}(\\d+)$`, 'i').exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  const last = Math.max(...numbers);
  const vouching = named(auditTables.vouching, last);
  if (!vouching) return undefined;
  const heads = (language: Language) => Object.values(words(language).audit.vouch.heads);
  const language = languages.find((one) => vouching.columns.some(({ header }) => header === heads(one)[0]));
  if (!language) return undefined;
  const judging = named(auditTables.judging, last);
  const basis = named(auditTables.basis, last);
  return {
    ...{ language, vouching, judging },
    ...(basis && basisOf(basis)),
    rows: vouchedRows(vouching, language, typed),
    items: judging ? judgedItems(judging, language, typed) : [],
  };
}

/** A cell of a column, by its header; a formula by its value. */
function cellsOf<Key extends string>(
  table: TableSnapshot,
  heads: Readonly<Record<Key, string>>,
  typed: readonly CellEdit[],
): (key: Key, row: number) => string | number {
  const known = new Map(table.columns.map((column, index) => [column.header, { column, index }]));
  const inTable = typed.filter(({ sheet }) => sheet === table.sheet);
  return (key, row) => {
    const found = known.get(heads[key]);
    const edit = inTable.findLast(
      (one) => found && one.row === table.headerRow + 1 + row && one.column === table.firstColumn + found.index,
    );
    if (edit) return typeof edit.after === 'number' ? edit.after : String(edit.after ?? '');
    return valueAt(found?.column, row);
  };
}

function valueAt(column: ColumnSnapshot | undefined, row: number): string | number {
  if (column?.kinds[row] === CellKind.number) return column.numbers[row] ?? 0;
  return column?.kinds[row] === CellKind.text ? (column.dictionary[column.texts[row] ?? 0] ?? '').trim() : '';
}

function vouchedRows(table: TableSnapshot, language: Language, typed: readonly CellEdit[]): readonly VouchedRow[] {
  const { heads, drawn, answers: said } = words(language).audit.vouch;
  const at = cellsOf(table, heads, typed);
  return Array.from({ length: table.rowCount }, (_, row): VouchedRow => {
    const text = (key: keyof typeof heads): string => String(at(key, row));
    const agrees = answerKeys[said.indexOf(text('agrees'))];
    const found = at('found', row);
    return {
      ...{ cell: text('cell'), item: text('item'), unit: text('unit'), evidence: text('evidence') },
      ledger: allLedgers.find(({ names }) => names[language] === text('ledger'))?.table ?? text('ledger'),
      quantity: Number(at('quantity', row)),
      emissions: Number(at('emissions', row)),
      isCertain: text('drawn') === drawn.certain,
      note: text('note'),
      sheetRow: table.headerRow + 1 + row,
      ...(agrees && { agrees }),
      ...(typeof found === 'number' && { found: exact(found) }),
    };
  }).filter(({ cell }) => cell !== '');
}

function judgedItems(table: TableSnapshot, language: Language, typed: readonly CellEdit[]): readonly JudgedItem[] {
  const { heads } = words(language).audit.list;
  const at = cellsOf(table, heads, typed);
  return Array.from({ length: table.rowCount }, (_, row): JudgedItem => {
    const text = (key: keyof typeof heads): string => String(at(key, row));
    return {
      ...{ kind: text('kind'), place: text('place'), text: text('text'), done: text('done'), note: text('note') },
      sheetRow: table.headerRow + 1 + row,
    };
  }).filter(({ text }) => text !== '');
}

/** In the order in which the sheet `Audit result` lists them. */
function basisOf({ columns: [, values] }: TableSnapshot): Pick<AuditBefore, 'choice' | 'basis'> {
  const at = (row: number): string | number => valueAt(values, row);
  const number = (row: number): number => Number(at(row) === '' ? NaN : at(row));
  const confidence = confidences.find((one) => Number(one) === number(3));
  const numbers = { population: number(6), material: number(7), interval: number(8) };
  const choice = { seed: String(at(0)), materiality: number(4), expected: number(5) };
  if (at(2) !== sampleForm || !confidence) return {};
  if ([choice.materiality, choice.expected, ...Object.values(numbers)].some(Number.isNaN)) return {};
  return { choice: { ...choice, confidence }, basis: { ...numbers, code: String(at(1)) } };
}

type Content = Pick<SampledRow, 'ledger' | 'cell' | 'item' | 'quantity' | 'unit' | 'evidence'>;

/** What was said before of the rows that are the same: of one ledger, item, quantity, unit and document; at the same cell first, then wherever such a row stands now. */
export function vouchedBefore(rows: readonly SampledRow[], before: AuditBefore | undefined): readonly Vouched[] {
  const keyOf = ({ ledger, item, quantity, unit, evidence }: Content): string =>
    JSON.stringify([ledger, item, quantity, unit, evidence]);
  return takenOver<Content, VouchedRow>(rows, before?.rows ?? [], keyOf, ({ cell }) => cell).map((said): Vouched => ({
    ...(said?.agrees && { agrees: said.agrees }),
    ...(said?.found && { found: said.found }),
    note: said?.note ?? '',
  }));
}

/** What was concluded before of the items that say the same. */
export function judgedBefore(items: readonly AuditItem[], before: AuditBefore | undefined): readonly Judged[] {
  if (!before) return items.map(() => ({ done: '', note: '' }));
  const { kinds } = words(before.language).audit.list;
  const named = items.map(({ kind, place, text }) => ({ kind: kinds[kind], place, text }));
  const keyOf = ({ kind, text }: Pick<JudgedItem, 'kind' | 'text'>): string => JSON.stringify([kind, text]);
  return takenOver<(typeof named)[number], JudgedItem>(named, before.items, keyOf, ({ place }) => place).map(
    (said) => ({ done: said?.done ?? '', note: said?.note ?? '' }),
  );
}

/** For each of what there is now the one of before that is the same, each taken once: at the same place first, then in their order. */
function takenOver<Now, Before extends Now>(
  now: readonly Now[],
  before: readonly Before[],
  keyOf: (one: Now) => string,
  placeOf: (one: Now) => string,
): readonly (Before | undefined)[] {
  const waiting = new Map<string, Before[]>();
  for (const one of before) waiting.set(keyOf(one), [...(waiting.get(keyOf(one)) ?? []), one]);
  const take = (one: Now, isWanted: (other: Before) => boolean): Before | undefined => {
    const others = waiting.get(keyOf(one)) ?? [];
    const index = others.findIndex(isWanted);
    return index < 0 ? undefined : others.splice(index, 1)[0];
  };
  const inPlace = now.map((one) => take(one, (other) => placeOf(other) === placeOf(one)));
  return inPlace.map((found, index) => found ?? take(now[index] as Now, () => true));
}
