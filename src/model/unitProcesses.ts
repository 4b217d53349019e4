/** The unit processes of the plant: one process at one site, found from what the ledgers' rows say. */
import { formulaKey } from '../ledgers/cleanText';

export interface UnitProcess {
  readonly index: number;
  readonly site: string;
  readonly process: string;
  /** How the sheets name it: the process, with its site where the same process runs at several. */
  readonly label: string;
  /** Set for an opening stock: it gives what periods before made. */
  readonly isStock?: true;
}

/** A register of processes, filled from `Production` first. */
export interface ProcessRegister {
  readonly processes: UnitProcess[];
}

/** The process that a row's site and process mean: `undefined` where there is none, `ambiguous` where a blank site could mean several. */
export function findProcess(
  register: ProcessRegister,
  site: string,
  process: string,
): UnitProcess | 'ambiguous' | undefined {
  const same = register.processes.filter((candidate) => formulaKey(candidate.process) === formulaKey(process));
  const exact = same.find((candidate) => formulaKey(candidate.site) === formulaKey(site));
  if (exact) return exact;
  if (site !== '') return same.find((candidate) => candidate.site === '');
  return same.length > 1 ? 'ambiguous' : same[0];
}

/** Adds the process unless it is there. */
export function addProcess(register: ProcessRegister, site: string, process: string): UnitProcess {
  const found = register.processes.find(
    (candidate) =>
      formulaKey(candidate.process) === formulaKey(process) && formulaKey(candidate.site) === formulaKey(site),
  );
  if (found) return found;
  const added = { index: register.processes.length, site, process, label: process };
  register.processes.push(added);
  return added;
}

/** The processes with labels that tell them apart. */
export function labelled(register: ProcessRegister): readonly UnitProcess[] {
  const times = new Map<string, number>();
  for (const { process } of register.processes)
    times.set(formulaKey(process), (times.get(formulaKey(process)) ?? 0) + 1);
  return register.processes.map((process) =>
    (times.get(formulaKey(process.process)) ?? 0) > 1
      ? { ...process, label: `${process.process} · ${process.site || '–'}` }
      : process,
  );
}
