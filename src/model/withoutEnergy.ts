/** Processes that make something and use no energy. */
import { finding, type Finding } from '../findings/finding';
import { placeOf } from '../ledgers/ledgerTable';
import type { ActivityGroup } from './activityGroups';
import { carriesBurden, type Plant } from './plant';

type Facts = Pick<Plant, 'processes' | 'outputs' | 'inputs' | 'blocks' | 'ledgers'>;

/** Warnings; a row of quantity 0 says that there is truly none. */
export function processesWithoutEnergy(facts: Facts): readonly Finding[] {
  return facts.processes.flatMap(({ index }) => withoutEnergy(facts, index));
}

/** A process with a product and other inputs, but no row of energy; nothing where the whole plant has none, which is said already. */
function withoutEnergy({ outputs, inputs, blocks, ledgers, processes }: Facts, process: number): readonly Finding[] {
  const made = outputs.find((output) => output.process === process && carriesBurden(output) && isSome(output.group));
  const own = inputs.filter((input) => input.process === process);
  const mayHave = blocks.some(
    (block) => block.ledger === 'Energy' && (block.process === process || block.process === 'all'),
  );
  const isPlantOfNone = (ledgers.tables.get('Energy')?.rows.length ?? 0) === 0;
  if (!made || mayHave || isPlantOfNone || !own.some(({ group }) => isSome(group))) return [];
  if (own.some(({ ledger }) => ledger === 'Energy')) return [];
  return [
    finding('process-without-energy', placeOf(made.group.table, made.group.firstRow, 'process'), {
      process: processes[process]?.label ?? '',
    }),
  ];
}

const isSome = ({ quantity }: ActivityGroup): boolean => !quantity.isZero();
