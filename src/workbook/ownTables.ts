/** The tables on our sheets, by name: formulas, pivots and Power Query read them, so their names are the same in every language. */

/** Every table that a result sheet has, or ever had; the ledgers' tables are the user's. */
const ownTables = [
  'Lines',
  'MetalLines',
  'Transfers',
  'Processes',
  'Outputs',
  'FactorsUsed',
  'FindingsList',
  'Checks',
  'Claims',
  'InvoiceLines',
] as const;
/** Whether a table on a sheet of ours is one of ours; a number stands behind its name where the user has a table of that name. */
export function isOwnTable(name: string): boolean {
  const plain = name.replace(/_\d+$/, '').toLowerCase();
  return ownTables.some((own) => own.toLowerCase() === plain);
}
