/** Rows of `AnodeEffects` as facts: the potline they belong to, and the output whose perfluorocarbons they describe. */
import { finding, type Finding } from '../findings/finding';
import type { LedgerNamed, TableOf } from '../ledgers/allLedgers';
import { formulaKey } from '../ledgers/cleanText';
import { entryAt, type Entry } from '../ledgers/ledgerEntry';
import { placeOf, textAt, valueAt, type KeyOf } from '../ledgers/ledgerTable';
import { dateOfSerial, serialOfDate } from '../quantity/calendarDate';
import { groupRows, isInPeriod, type ActivityGroup, type Period } from './activityGroups';

export interface AnodeEffectRow {
  readonly table: AnodeEffectTable;
  /** 0-based. */
  readonly row: number;
  readonly process: number;
  /** What the row says; a blank method is the slope method. */
  readonly entry: AnodeEffectEntry;
  readonly method: 'slope' | 'overvoltage';
  /** First and last day of the output that the row describes: its month, or the report's period where it is the process's only row. */
  readonly days: Period;
  /** Output of these days without scrap, one group per unit; nothing where the whole period is meant. */
  readonly outputs: readonly ActivityGroup<'Production'>[] | undefined;
  /** What keeps the row's emissions from being known. */
  readonly errors: readonly Finding[];
}

type AnodeEffectTable = TableOf<'AnodeEffects'>;
type AnodeEffectKey = KeyOf<LedgerNamed<'AnodeEffects'>>;
type AnodeEffectEntry = Entry<LedgerNamed<'AnodeEffects'>, AnodeEffectKey>;

/** What the method of a row needs, beside its coefficient and ratio. */
const needed = { slope: ['effectsPerCellDay', 'duration'], overvoltage: ['overvoltage', 'currentEfficiency'] } as const;

/**
 * The good rows of one process in the period. A single row describes the output of the whole period; several rows each that of the month
 * they are dated in, and then every month with output needs one. What is missing becomes an error of the row.
 */
export function anodeEffectRows(
  group: ActivityGroup<'AnodeEffects'>,
  process: number,
  production: TableOf<'Production'> | undefined,
  period: Period,
): readonly AnodeEffectRow[] {
  const { table } = group;
  const rows = [...table.rows].filter(
    (row) => !table.badRows.has(row) && isInPeriod(table, row, period) && isOfProcess(table, row, group),
  );
  const keys = table.ledger.columns.map(({ key }) => key);
  const facts = rows.map((row) => {
    const entry = entryAt(table, keys, row);
    const method = entry.method ?? 'slope';
    return { table, row, process, entry, method, errors: valueErrors(table, row, entry, method) };
  });
  if (facts.length === 1) return facts.map((fact) => ({ ...fact, days: period, outputs: undefined }));
  const months = facts.map(({ entry }) => monthOf(entry.date));
  const made = (days: Period): readonly ActivityGroup<'Production'>[] =>
    groupRows<'Production'>(production, days).groups.filter((output) => isOutput(output.table, output.firstRow, group));
  const takenBack = (days: Period): readonly Finding[] =>
    groupRows<'Production'>(production, days)
      .badRows.filter(({ row }) => production && !production.badRows.has(row) && isOutput(production, row, group))
      .flatMap(({ errors }) => errors);
  const undated =
    production &&
    [...production.rows].some(
      (row) => isOfProcess(production, row, group) && valueAt(production, 'date', row) === undefined,
    );
  const gap = undated ? undefined : firstGap(made(period), production, group, months, period);
  return facts.map((fact, index) => {
    const month = months[index];
    const apart = month && months.filter((other) => other?.from === month.from).length === 1 && !undated;
    const errors = [
      ...fact.errors,
      ...(apart ? [] : [monthsError(fact)]),
      ...(gap === undefined ? [] : [gapError(fact, gap)]),
      ...(month ? takenBack(month) : []),
    ];
    return { ...fact, days: month ?? period, outputs: month ? made(month) : [], errors };
  });
}

function isOfProcess(
  table: TableOf<'Production' | 'AnodeEffects'>,
  row: number,
  { entry }: ActivityGroup<'AnodeEffects'>,
): boolean {
  const [site, process] = [textAt(table, 'site', row), textAt(table, 'process', row)];
  const isHere = entry.site === '' || site === '' || formulaKey(site) === formulaKey(entry.site);
  return isHere && formulaKey(process) === formulaKey(entry.process);
}

/** True for a row of `Production` of the process that is neither scrap nor waste. */
function isOutput(production: TableOf<'Production'>, row: number, group: ActivityGroup<'AnodeEffects'>): boolean {
  const role = valueAt(production, 'role', row);
  return isOfProcess(production, row, group) && role !== 'scrap' && role !== 'waste';
}

function monthOf(date: number | undefined): Period | undefined {
  const text = date === undefined ? undefined : dateOfSerial(date);
  if (text === undefined) return undefined;
  const [year = 0, month = 0] = text.split('-').map(Number);
  const next = month === 12 ? serialOfDate(year + 1, 1, 1) : serialOfDate(year, month + 1, 1);
  return { from: serialOfDate(year, month, 1), to: next - 1 };
}

/** The first month with output that no row describes, as YYYY-MM. */
function firstGap(
  outputs: readonly ActivityGroup[],
  production: TableOf<'Production'> | undefined,
  group: ActivityGroup<'AnodeEffects'>,
  months: readonly (Period | undefined)[],
  period: Period,
): string | undefined {
  if (!production || outputs.length === 0) return undefined;
  const dates = [...production.rows]
    .filter((row) => isOutput(production, row, group))
    .flatMap((row) => valueAt(production, 'date', row) ?? []);
  const open = dates.filter(
    (date) =>
      date >= period.from &&
      date < period.to + 1 &&
      !months.some((month) => month && date >= month.from && date < month.to + 1),
  );
  return open.length === 0 ? undefined : dateOfSerial(Math.min(...open))?.slice(0, 7);
}

function valueErrors(
  table: AnodeEffectTable,
  row: number,
  entry: AnodeEffectEntry,
  method: AnodeEffectRow['method'],
): readonly Finding[] {
  const nameOf = (key: AnodeEffectKey): string =>
    table.ledger.columns.find((column) => column.key === key)?.name ?? key;
  const missing = needed[method]
    .filter((key) => entry[key] === undefined)
    .map((key): Finding =>
      finding(
        'missing-value',
        { ...placeOf(table, row, key), column: table.columns.get(key)?.header ?? nameOf(key) },
        { column: nameOf(key) },
      ),
    );
  const efficiency = entry.currentEfficiency;
  const divided =
    method === 'overvoltage'
      ? (['currentEfficiency', 'collectionEfficiency'] as const)
      : (['collectionEfficiency'] as const);
  const divisors = divided
    .filter((key) => entry[key]?.isZero())
    .map((key): Finding => finding('not-above-zero', placeOf(table, row, key), { column: nameOf(key), value: '0' }));
  const asShare = method === 'overvoltage' && efficiency?.greaterThan(0) && efficiency.lessThanOrEqualTo(1);
  const share: Finding[] = asShare
    ? [
        finding('current-efficiency-as-share', placeOf(table, row, 'currentEfficiency'), {
          value: String(efficiency?.toNumber()),
        }),
      ]
    : [];
  return [...missing, ...divisors, ...share];
}

type Fact = Pick<AnodeEffectRow, 'table' | 'row' | 'entry'>;

function monthsError({ table, row, entry }: Fact): Finding {
  return finding('anode-effect-months', placeOf(table, row, 'date'), { process: entry.process });
}

function gapError({ table, row, entry }: Fact, month: string): Finding {
  return finding('anode-effect-gap', placeOf(table, row, 'date'), { process: entry.process, value: month });
}
