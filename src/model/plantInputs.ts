/** To which process a group of input rows belongs, and whether it is drawn from the plant itself. */
import type { Finding } from '../findings/finding';
import { formulaKey } from '../ledgers/cleanText';
import { meaningAt, placeOf } from '../ledgers/ledgerTable';
import { nearestName } from '../quantity/nearestName';
import { groupText, type ActivityGroup } from './activityGroups';
import type { Block, Input } from './plant';
import { addProcess, findProcess, type ProcessRegister } from './unitProcesses';

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
  findings: Finding[],
  blocks: Block[],
): number | undefined {
  const site = groupText(group, 'site');
  const name = groupText(group, 'process');
  const found = findProcess(register, site, name);
  if (found === 'ambiguous') {
    const error: Finding = {
      code: 'ambiguous-site',
      severity: 'error',
      place: placeOf(group.table, group.firstRow, 'process'),
      details: { process: name },
    };
    findings.push(error);
    blocks.push(
      ...register.processes
        .filter((process) => formulaKey(process.process) === formulaKey(name))
        .map((process) => ({ ledger, process: process.index, errors: [error], isApart: true })),
    );
    return undefined;
  }
  if (found) return found.index;
  const near = nearestName(
    name,
    register.processes.slice(0, withOutput).map((process) => process.process),
  );
  const error: Finding = {
    code: 'input-without-output',
    severity: 'error',
    place: placeOf(group.table, group.firstRow, 'process'),
    details: { process: name, site, near: near ?? '' },
  };
  findings.push(error);
  const mistyped = register.processes.filter((process) => near !== undefined && process.process === near);
  blocks.push(...mistyped.map((process) => ({ ledger, process: process.index, errors: [error], isApart: true })));
  return addProcess(register, site, name).index;
}
