/** The tables on our sheets: what they are called, and which names of a workbook are theirs. */

/** By the name that each has where no table and no name of the user's has it already. */
const ownTables = [
  'Lines',
  'Sums_Production',
  'Sums_Energy',
  'Sums_Materials',
  'Sums_Scrap',
  'Sums_Transport',
  'Sums_Waste',
  'Sums_Emissions',
  'Sums_Stocks',
  'Sums_covered',
  'Processes',
  'Production_lines',
  'Outputs',
  'Transfers',
  'Metal_lines',
  'Metal_draws',
  'Factors_used',
  'Potentials',
  'Units',
  'Findings',
  'Withheld',
  'Certificates_judged',
  'Certificate_use',
  'Certificate_claims',
  'Certificate_rows',
  'Invoices',
  'Invoice_money',
  'Invoice_lines',
  'Invoice_rows',
] as const;
export type OwnTable = (typeof ownTables)[number];

/** True of a name under which a table of ours stands on a sheet of ours. */
export function isOwnTable(name: string): boolean {
  return ownTables.some((table) => new RegExp(`^${table}(_\\d+)?$`, 'i').test(name));
}

/** The name for a table of ours that none of those taken is, compared as Excel does, ignoring case. */
export function freeTableName(table: OwnTable, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name: string = table;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = `${table}_${number}`;
  return name;
}
