/** Processes that make something of nothing: a ledger row is missing, or a row of `Production` is none, such as a total typed below it. */
import { finding } from '../findings/finding';
import { formulaKey } from '../ledgers/cleanText';
import { placeOf } from '../ledgers/ledgerTable';
import { nearestName } from '../quantity/nearestName';
import type { Block, Plant } from './plant';
import type { UnitProcess } from './unitProcesses';

type Facts = Pick<Plant, 'processes' | 'outputs' | 'inputs' | 'anodeEffects' | 'blocks'>;

/**
 * An error for each process with an output in the period into which nothing goes: no energy, material, scrap or emission above zero, and no row that may be
 * one. What it carries is unknown, never zero, whatever it would be booked as; the block stands for a material, of which nothing is known. A process of
 * nearly the same name or site may be the one that was meant: what it makes is then not known whole. Waste alone needs no input, but for such a slip.
 */
export function inputlessProcesses(facts: Facts): readonly Block[] {
  return facts.processes.flatMap((own): readonly Block[] => {
    const { index, label } = own;
    const meant = facts.processes.filter((other) => other !== own && isNearly(own, other));
    const made = facts.outputs.find(
      ({ process, role, group }) =>
        process === index && (role !== 'waste' || meant.length > 0) && !group.quantity.isZero(),
    );
    const hasInput =
      facts.inputs.some(({ process, group }) => process === index && !group.quantity.isZero()) ||
      facts.anodeEffects.some(({ process }) => process === index) ||
      facts.blocks.some(
        ({ ledger, process, row }) =>
          ledger !== 'Production' && (process === index || (process === 'all' && row !== undefined)),
      );
    if (!made || hasInput) return [];
    const error = finding('nothing-goes-in', placeOf(made.group.table, made.group.firstRow, 'process'), {
      process: label,
      near: meant[0]?.label ?? '',
    });
    return [
      { ledger: 'Materials', process: index, errors: [error], isApart: true },
      ...meant.map((other): Block => ({ ledger: 'Production', process: other.index, errors: [error], isApart: true })),
    ];
  });
}

/** True where two processes differ by a slip of one name: the process's at the same site, or the site's of the same process. */
function isNearly(one: UnitProcess, other: UnitProcess): boolean {
  const same = (first: string, second: string): boolean => formulaKey(first) === formulaKey(second);
  const near = (first: string, second: string): boolean =>
    first === '' || second === '' || nearestName(first, [second]) !== undefined;
  return same(one.site, other.site)
    ? near(one.process, other.process)
    : same(one.process, other.process) && near(one.site, other.site);
}
