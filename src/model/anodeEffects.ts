/** Rows of `AnodeEffects` as facts: the potline they belong to, and the output whose perfluorocarbons they describe. */
import { finding, type Finding } from '../findings/finding';
import { formulaKey } from '../ledgers/cleanText';
import { meaningAt, numberAt, placeOf, textAt, type LedgerTable } from '../ledgers/ledgerTable';
import { dateOfSerial, serialOfDate } from '../quantity/calendarDate';
import { groupRows, groupText, isInPeriod, type ActivityGroup, type Period } from './activityGroups';

export interface AnodeEffectRow {
  readonly table: LedgerTable;
  /** 0-based. */
  readonly row: number;
  readonly process: number;
  readonly method: 'slope' | 'overvoltage';
  /** First and last day of the output that the row describes: its month, or the report's period where it is the process's only row. */
  readonly days: Period;
  /** Output of these days without scrap, one group per unit; nothing where the whole period is meant. */
  readonly outputs: readonly ActivityGroup[] | undefined;
  /** What keeps the row's emissions from being known. */
  readonly errors: readonly Finding[];
}

/** What the method of a row needs, beside its coefficient and ratio. */
const needed = { slope: ['effectsPerCellDay', 'duration'], overvoltage: ['overvoltage', 'currentEfficiency'] } as const;

/**
 * The good rows of one process in the period. A single row describes the output of the whole period; several rows each that of the month
 * they are dated in, and then every month with output needs one. What is missing becomes an error of the row.
 */
export function anodeEffectRows(
  group: ActivityGroup,
  process: number,
  production: LedgerTable | undefined,
  productionKeys: readonly string[],
  period: Period,
): readonly AnodeEffectRow[] {
  const { table } = group;
  const rows = [...table.rows].filter(
    (row) => !table.badRows.has(row) && isInPeriod(table, row, period) && isOfProcess(table, row, group),
  );
  const facts = rows.map((row) => ({
    row,
    method: (meaningAt(table, 'method', row) || 'slope') as AnodeEffectRow['method'],
  }));
  if (facts.length === 1)
    return facts.map(({ row, method }) => ({
      table,
      row,
      process,
      method,
      days: period,
      outputs: undefined,
      errors: valueErrors(table, row, method),
    }));
  const months = facts.map(({ row }) => monthOf(numberAt(table, 'date', row)));
  const isOutput = (production: LedgerTable, row: number): boolean =>
    isOfProcess(production, row, group) && !['scrap', 'waste'].includes(meaningAt(production, 'role', row));
  const made = (days: Period): readonly ActivityGroup[] =>
    groupRows(production, productionKeys, 'quantity', days).groups.filter((output) =>
      isOutput(output.table, output.firstRow),
    );
  const takenBack = (days: Period): readonly Finding[] =>
    groupRows(production, productionKeys, 'quantity', days)
      .badRows.filter(({ row }) => production && !production.badRows.has(row) && isOutput(production, row))
      .flatMap(({ errors }) => errors);
  const undated =
    production &&
    [...production.rows].some(
      (row) => isOfProcess(production, row, group) && numberAt(production, 'date', row) === undefined,
    );
  const gap = undated ? undefined : firstGap(made(period), production, group, months, period);
  return facts.map(({ row, method }, index) => {
    const month = months[index];
    const apart = month && months.filter((other) => other?.from === month.from).length === 1 && !undated;
    const errors = [
      ...valueErrors(table, row, method),
      ...(apart ? [] : [monthsError(table, row)]),
      ...(gap === undefined ? [] : [gapError(table, row, gap)]),
      ...(month ? takenBack(month) : []),
    ];
    return { table, row, process, method, days: month ?? period, outputs: month ? made(month) : [], errors };
  });
}

function isOfProcess(table: LedgerTable, row: number, group: ActivityGroup): boolean {
  const same = (key: string): boolean => formulaKey(textAt(table, key, row)) === formulaKey(groupText(group, key));
  const anySite = groupText(group, 'site') === '' || textAt(table, 'site', row) === '';
  return same('process') && (anySite || same('site'));
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
  production: LedgerTable | undefined,
  group: ActivityGroup,
  months: readonly (Period | undefined)[],
  period: Period,
): string | undefined {
  if (!production || outputs.length === 0) return undefined;
  const dates = [...production.rows]
    .filter(
      (row) => isOfProcess(production, row, group) && !['scrap', 'waste'].includes(meaningAt(production, 'role', row)),
    )
    .flatMap((row) => numberAt(production, 'date', row) ?? []);
  const open = dates.filter(
    (date) =>
      date >= period.from &&
      date < period.to + 1 &&
      !months.some((month) => month && date >= month.from && date < month.to + 1),
  );
  return open.length === 0 ? undefined : dateOfSerial(Math.min(...open))?.slice(0, 7);
}

function valueErrors(table: LedgerTable, row: number, method: AnodeEffectRow['method']): readonly Finding[] {
  const nameOf = (key: string): string => table.ledger.columns.find((column) => column.key === key)?.en ?? key;
  const missing = needed[method]
    .filter((key) => numberAt(table, key, row) === undefined)
    .map((key): Finding =>
      finding(
        'missing-value',
        { ...placeOf(table, row, key), column: table.columns.get(key)?.header ?? nameOf(key) },
        { column: nameOf(key) },
      ),
    );
  const divisors = [...(method === 'overvoltage' ? ['currentEfficiency'] : []), 'collectionEfficiency']
    .filter((key) => numberAt(table, key, row) === 0)
    .map((key): Finding => finding('not-above-zero', placeOf(table, row, key), { column: nameOf(key), value: '0' }));
  const efficiency = numberAt(table, 'currentEfficiency', row);
  const asShare = method === 'overvoltage' && efficiency !== undefined && efficiency > 0 && efficiency <= 1;
  const share: Finding[] = asShare
    ? [finding('current-efficiency-as-share', placeOf(table, row, 'currentEfficiency'), { value: String(efficiency) })]
    : [];
  return [...missing, ...divisors, ...share];
}

function monthsError(table: LedgerTable, row: number): Finding {
  return finding('anode-effect-months', placeOf(table, row, 'date'), { process: textAt(table, 'process', row) });
}

function gapError(table: LedgerTable, row: number, month: string): Finding {
  return finding('anode-effect-gap', placeOf(table, row, 'date'), {
    process: textAt(table, 'process', row),
    value: month,
  });
}
