/** What keeps sums from being known: rows that cannot be read block what they may belong to. */
import type { Finding } from '../findings/finding';
import type { Notes } from '../findings/notes';
import type { ActivityLedger, TableOf } from '../ledgers/allLedgers';
import { cleanText, formulaKey } from '../ledgers/cleanText';
import type { Ledgers } from '../ledgers/readLedgers';
import { belongs, mayBelong, type ActivityGroup, type GroupedRows } from './activityGroups';
import { lineCellsAt, type CellsOf } from './entries';
import type { FactorLibrary } from './factors';
import type { Block, Input, Plant } from './plant';
import { regionOfSite, type ReportSettings } from './reportSettings';
import { findProcess, type ProcessRegister, type UnitProcess } from './unitProcesses';

/** The processes so far, of which those before `withOutput` make something, and what is gathered about them. */
export interface Makers {
  readonly register: ProcessRegister;
  readonly withOutput: number;
  readonly notes: Notes;
  readonly blocks: Block[];
}

/** Bad rows block their own process, and every process where theirs cannot be told or makes nothing. */
export function addBlocks<Name extends ActivityLedger>(
  ledger: Name,
  table: TableOf<Name> | undefined,
  rows: GroupedRows<Name>,
  { register, withOutput, blocks }: Pick<Makers, 'register' | 'withOutput' | 'blocks'>,
): void {
  if (!table) return;
  const all: ActivityLedger = ledger;
  if (table.tableErrors.length > 0)
    blocks.push({ ledger: all, process: 'all', errors: table.tableErrors, isApart: true });
  for (const { row, errors } of rows.badRows) {
    const { site, process: name }: Pick<CellsOf<ActivityLedger>, 'site' | 'process'> = lineCellsAt(table, row);
    const found = findProcess(register, cleanText(site.value), cleanText(name.value));
    const isApart = !rows.groups.some((group) => belongs(group, row));
    const process = found && found !== 'ambiguous' && found.index < withOutput ? found.index : 'all';
    blocks.push(rowBlock(ledger, table, row, { process, errors, isApart }));
  }
}

/** What a row keeps from being known, with what can be told of the row. */
export function rowBlock<Name extends ActivityLedger>(
  ledger: Name,
  table: TableOf<Name>,
  row: number,
  what: Pick<Block, 'process' | 'errors' | 'isApart' | 'mayBeDrawn'>,
): Block {
  return { ...what, ledger, row, cells: lineCellsAt(table, row) } as Block;
}

/** The errors that keep these ledgers of a process from being known whole. */
export function blocksOf(plant: Plant, process: number, ledgers: readonly ActivityLedger[]): readonly Finding[] {
  return blocksAt(plant, process, ledgers).flatMap((block) => block.errors);
}

/** The errors of rows that may stand for lines of their own, beside the groups that could be read. */
export function blocksApart(plant: Plant, process: number, ledgers: readonly ActivityLedger[]): readonly Block[] {
  return blocksAt(plant, process, ledgers).filter((block) => block.isApart);
}

/** The errors that keep the sum of a group from being known: rows that may belong to it. */
export function blocksOfGroup(
  plant: Plant,
  process: number,
  ledger: ActivityLedger,
  group: ActivityGroup,
): readonly Finding[] {
  return blocksAt(plant, process, [ledger])
    .filter((block) => block.row === undefined || mayBelong(group, block.row))
    .flatMap((block) => block.errors);
}

function blocksAt(plant: Plant, process: number, ledgers: readonly ActivityLedger[]): readonly Block[] {
  return plant.blocks.filter(
    (block) => ledgers.includes(block.ledger) && (block.process === 'all' || block.process === process),
  );
}

/**
 * Where a region is set for a site that nobody knows, the region of the site it may mean is not known, nor is the region of a site whose own no factor names
 * as it is spelt; and so is what their inputs with regional factors emit.
 */
export function regionBlocks(
  { findings }: Ledgers,
  settings: ReportSettings,
  { byItem }: FactorLibrary,
  processes: readonly UnitProcess[],
  inputs: readonly Input[],
): readonly Block[] {
  const isMeant = ({ code, details }: Finding, site: string): boolean => {
    if (code === 'region-not-named')
      return formulaKey(regionOfSite(settings, site)) === formulaKey(details['region'] ?? '');
    const near = (details['near'] ?? '').toLowerCase();
    return !settings.siteRegions.has(site.toLowerCase()) && (near === '' || near === site.toLowerCase());
  };
  return findings
    .filter(({ code }) => code === 'unknown-site-region' || code === 'region-not-named')
    .flatMap((error) =>
      inputs.flatMap(({ ledger, process, item }): readonly Block[] => {
        const isRegional = byItem.get(formulaKey(item))?.some(({ region }) => region !== '') ?? false;
        return isRegional && isMeant(error, processes[process]?.site ?? '')
          ? [{ ledger, process, errors: [error], isApart: true }]
          : [];
      }),
    );
}
