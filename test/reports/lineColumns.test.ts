/** A column that tells lines apart is declared in its ledger alone: every sheet that sums such lines names it. */
import { allLedgers, type ActivityLedger } from '../../src/ledgers/allLedgers';
import { everyLedger, tablesOf } from '../fuzz/everyLedger';
import { plant } from '../support/plant';

const carried = [
  ['Production', 'cnCode'],
  ['Scrap', 'supplier'],
  ['Materials', 'supplier'],
  ['Energy', 'meter'],
  ['Emissions', 'sourceStream'],
] as const satisfies readonly (readonly [ActivityLedger, string])[];

/** What `work` gives while the lines of a ledger agree in one column more. */
function withLinesBy<Result>(name: string, key: string, work: () => Result): Result {
  const keys = allLedgers.find(({ table }) => table === name)!.lines!.agreeIn as string[];
  keys.push(key);
  try {
    return work();
  } finally {
    keys.pop();
  }
}

const tables = tablesOf(everyLedger(1));

test.each(carried)('where lines of %s agree in %s as well, sheets that sum them name the column', (name, key) => {
  const head = allLedgers.find(({ table }) => table === name)!.columns.find((column) => column.key === key)!.name;
  const headings = () =>
    plant(tables).reports.sheets.flatMap(({ rows }) =>
      rows.flat().filter((cell) => cell?.value === head && cell.role === 'heading'),
    ).length;
  expect(withLinesBy(name, key, headings)).toBeGreaterThan(headings());
});
