/** Years before the report's that rows of the same book tell: their periods, and the ledgers of such a year. */
import { dateOfSerial, serialOfDate } from '../quantity/calendarDate';
import type { LedgerTables } from '../ledgers/allLedgers';
import { CellState, type LedgerTable } from '../ledgers/ledgerTable';
import type { Period } from './activityGroups';

const mostYears = 10;
const daysOfYear = 366;

/** True of a ledger whose rows count in the period of their day, or in the report's where they have none. */
const isOfPeriod = ({ ledger }: LedgerTable): boolean => 'lines' in ledger;

/** How many of its rows are dated in a period. */
function datedIn(table: LedgerTable, { from, to }: Period): number {
  const dates = table.columns.get('date');
  if (!dates) return 0;
  return table.rows.reduce((count, row) => {
    const day = Math.floor(dates.numbers[row] ?? 0);
    return dates.states[row] === CellState.good && day >= from && day <= to ? count + 1 : count;
  }, 0);
}

/** The same days some years before; a day that that year lacks is the one before it. */
function yearsBefore({ from, to }: Period, years: number): Period {
  const shifted = (serial: number): number => {
    const [year = 0, month = 1, day = 1] = (dateOfSerial(serial) ?? '').split('-').map(Number);
    const isLeapDay = month === 2 && day === 29;
    return serialOfDate(year - years, month, isLeapDay ? 28 : day);
  };
  return { from: shifted(from), to: shifted(to + 1) - 1 };
}

/**
 * The periods before this one, the latest first, that rows tell: each ledger of activities with dated rows in this period has some there. A year of which
 * a ledger says nothing is not told, and neither is any year of a report on more than one. At most ten years back.
 */
export function periodsOfRows(tables: LedgerTables, period: Period): readonly Period[] {
  if (period.to - period.from + 1 > daysOfYear) return [];
  const told = [...tables.values()].filter((table) => isOfPeriod(table) && datedIn(table, period) > 0);
  if (!told.some(({ ledger }) => ledger.table === 'Production')) return [];
  return Array.from({ length: mostYears }, (_, index) => yearsBefore(period, index + 1)).filter((before) =>
    told.every((table) => datedIn(table, before) > 0),
  );
}

/** The ledgers as another year has them: rows without a date are this period's, and so are the stocks. */
export function datedAlone(tables: LedgerTables): LedgerTables {
  return new Map(
    [...tables].map(([name, table]) => {
      const dates = table.columns.get('date');
      const rows = table.rows.filter((row) => dates !== undefined && dates.states[row] !== CellState.blank);
      return [name, isOfPeriod(table) ? { ...table, rows } : table];
    }),
  ) as unknown as LedgerTables;
}
