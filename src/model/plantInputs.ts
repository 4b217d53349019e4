/** To which process a group of input rows belongs, and whether it is drawn from the plant itself. */
import { finding, type Finding } from '../findings/finding';
import type { Notes } from '../findings/notes';
import { formulaKey } from '../ledgers/cleanText';
import { placeOf } from '../ledgers/ledgerTable';
import { nearestName } from '../quantity/nearestName';
import type { TableOf } from '../ledgers/allLedgers';
import { belongs, unreadGroup, type ActivityGroup, type GroupedRows } from './activityGroups';
import { rowBlock, type Makers } from './blocks';
import { awaitsQuantity } from './closings';
import type { InputLedger } from './plant';
import { addProcess, findProcess, type UnitProcess } from './unitProcesses';

/** A carrier said to come from the grid or a direct line is bought even where a process makes something of its name. */
export function isDrawn(ledger: InputLedger, { entry }: Pick<ActivityGroup, 'entry'>): boolean {
  if (ledger === 'Materials') return true;
  return 'source' in entry && entry.source !== 'grid' && entry.source !== 'direct';
}

/** The process of a group of rows, with errors and blocks where it is none or may be several; nothing where it may be several. */
export function processOfGroup<Name extends InputLedger>(
  ledger: Name,
  group: ActivityGroup<Name>,
  { register, withOutput, notes, blocks }: Makers,
): number | undefined {
  const all: ActivityGroup = group;
  const { site, process: name } = all.entry;
  const found = findProcess(register, site, name);
  if (found && found !== 'ambiguous' && found.index < withOutput) return found.index;
  const makers = register.processes.slice(0, withOutput);
  const meant = makers.filter((process) => formulaKey(process.process) === formulaKey(name));
  if (found === 'ambiguous' && meant.length > 0) {
    const error = notes.add('ambiguous-site', placeOf(all.table, all.firstRow, 'process'), { process: name });
    blocks.push(
      ...meant.map(({ index }) => ({ ledger: ledger as InputLedger, process: index, errors: [error], isApart: true })),
    );
    return undefined;
  }
  const near = nearestName(
    name,
    makers.map((process) => process.process),
  );
  const error = ofNobody(all, site, name, near ?? '', notes);
  const touched = makersTouched(makers, site, near);
  blocks.push(
    ...touched.map(({ index }) =>
      rowBlock(ledger, group.table, group.firstRow, { process: index, errors: [error], isApart: true }),
    ),
  );
  return addProcess(register, site, name).index;
}

/** What a maker takes in of which no row at all can be counted, for want of a quantity alone: it is there, and withheld. */
export function unreadInputs<Name extends InputLedger>(
  { groups, badRows, daysOf }: GroupedRows<Name>,
  table: TableOf<Name> | undefined,
  { register, withOutput }: Makers,
): readonly ActivityGroup<Name>[] {
  const found: ActivityGroup<Name>[] = [];
  for (const { row } of table ? badRows : []) {
    const group = unreadGroup(table as TableOf<Name>, row, daysOf);
    const all: ActivityGroup = group;
    const process = findProcess(register, all.entry.site, all.entry.process);
    const isMaker = process && process !== 'ambiguous' && process.index < withOutput;
    if (isMaker && awaitsQuantity(group) && ![...groups, ...found].some((known) => belongs(known, row)))
      found.push(group);
  }
  return found;
}

/** The error of a process that takes in and makes nothing, said once for all that it takes in. */
function ofNobody(group: ActivityGroup, site: string, process: string, near: string, notes: Notes): Finding {
  return notes.once(['input-without-output', formulaKey(process), formulaKey(site)], () =>
    finding('input-without-output', placeOf(group.table, group.firstRow, 'process'), { process, site, near }),
  );
}

/** The processes to which the inputs of one that makes nothing may belong: those of its site and those of the nearest name; all where its site makes nothing or is not named. */
function makersTouched(makers: readonly UnitProcess[], site: string, near: string | undefined): readonly UnitProcess[] {
  const isHere = (maker: UnitProcess): boolean => site !== '' && formulaKey(maker.site) === formulaKey(site);
  if (!makers.some(isHere)) return makers;
  return makers.filter((maker) => isHere(maker) || maker.site === '' || maker.process === near);
}
