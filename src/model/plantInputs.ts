/** To which process a group of input rows belongs, and whether it is drawn from the plant itself. */
import { finding, type Finding } from '../findings/finding';
import type { Notes } from '../findings/notes';
import { formulaKey } from '../ledgers/cleanText';
import { meaningAt, placeOf } from '../ledgers/ledgerTable';
import { nearestName } from '../quantity/nearestName';
import { groupText, type ActivityGroup } from './activityGroups';
import type { Block, Input } from './plant';
import { addProcess, findProcess, type ProcessRegister, type UnitProcess } from './unitProcesses';

/** A carrier said to come from the grid or a direct line is bought even where a process makes something of its name. */
export function isDrawn(ledger: Input['ledger'], group: ActivityGroup): boolean {
  if (ledger === 'Materials') return true;
  return ledger === 'Energy' && !['grid', 'direct'].includes(meaningAt(group.table, 'source', group.firstRow));
}

/** The process of a group of rows, with errors and blocks where it is none or may be several; nothing where it may be several. */
export function processOfGroup(
  ledger: Input['ledger'],
  group: ActivityGroup,
  register: ProcessRegister,
  withOutput: number,
  notes: Notes,
  blocks: Block[],
): number | undefined {
  const site = groupText(group, 'site');
  const name = groupText(group, 'process');
  const found = findProcess(register, site, name);
  if (found && found !== 'ambiguous' && found.index < withOutput) return found.index;
  const makers = register.processes.slice(0, withOutput);
  const meant = makers.filter((process) => formulaKey(process.process) === formulaKey(name));
  if (found === 'ambiguous' && meant.length > 0) {
    const error = notes.add('ambiguous-site', placeOf(group.table, group.firstRow, 'process'), { process: name });
    blocks.push(...meant.map(({ index }) => ({ ledger, process: index, errors: [error], isApart: true })));
    return undefined;
  }
  const near = nearestName(
    name,
    makers.map((process) => process.process),
  );
  const error = ofNobody(group, site, name, near ?? '', notes);
  const touched = makersTouched(makers, site, near);
  blocks.push(
    ...touched.map(({ index }) => ({ ledger, process: index, errors: [error], row: group.firstRow, isApart: true })),
  );
  return addProcess(register, site, name).index;
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
