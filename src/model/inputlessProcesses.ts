/** Processes that make something of nothing: a ledger row is missing, or a row of `Production` is none, such as a total typed below it. */
import type { Finding } from '../findings/finding';
import { placeOf } from '../ledgers/ledgerTable';
import type { Block, Plant } from './plant';

type Facts = Pick<Plant, 'processes' | 'outputs' | 'inputs' | 'anodeEffects' | 'blocks'>;

/**
 * An error for each process with a product in the period into which nothing goes: no energy, material, scrap or emission above zero, and no row that may be
 * one. What it carries is unknown, never zero, whatever it would be booked as; the block stands for a material, of which nothing is known.
 */
export function inputlessProcesses(facts: Facts): readonly Block[] {
  return facts.processes.flatMap(({ index, label }): readonly Block[] => {
    const made = facts.outputs.find(
      ({ process, role, group }) => process === index && !['scrap', 'waste'].includes(role) && !group.quantity.isZero(),
    );
    const hasInput =
      facts.inputs.some(({ process, group }) => process === index && !group.quantity.isZero()) ||
      facts.anodeEffects.some(({ process }) => process === index) ||
      facts.blocks.some(
        ({ ledger, process, row }) =>
          ledger !== 'Production' && (process === index || (process === 'all' && row !== undefined)),
      );
    if (!made || hasInput) return [];
    const error: Finding = {
      code: 'nothing-goes-in',
      severity: 'error',
      place: placeOf(made.group.table, made.group.firstRow, 'process'),
      details: { process: label },
    };
    return [{ ledger: 'Materials', process: index, errors: [error], isApart: true }];
  });
}
