/** What seems to be missing over time: processes that make something and use no energy, and months with output in which an item that comes regularly has no row. */
import { finding, type Finding } from '../findings/finding';
import { formulaKey } from '../ledgers/cleanText';
import { placeOf, valueAt } from '../ledgers/ledgerTable';
import { rowsOfGroup, type ActivityGroup } from './activityGroups';
import { monthOf, monthText } from './calendarMonths';
import { carriesBurden, type Input, type Plant } from './plant';

type Facts = Pick<Plant, 'processes' | 'outputs' | 'inputs' | 'blocks' | 'period' | 'ledgers'>;

/** Warnings; a row of quantity 0 says that there is truly none. */
export function missingOverTime(facts: Facts): readonly Finding[] {
  return facts.processes.flatMap(({ index }) => [...withoutEnergy(facts, index), ...missingMonths(facts, index)]);
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

/** One warning per item of a process whose months of output it does not cover at its usual interval, the median of its own. */
function missingMonths(facts: Facts, process: number): readonly Finding[] {
  const made = facts.outputs.filter((output) => output.process === process && carriesBurden(output));
  const ofOutput = monthsOf(
    facts,
    made.filter(({ group }) => isSome(group)).map(({ group }) => group),
  );
  if (!ofOutput) return [];
  const items = new Map<string, Input[]>();
  for (const input of facts.inputs)
    if (input.process === process && !['Scrap', 'Transport', 'Waste'].includes(input.ledger)) {
      const key = `${input.ledger} ${formulaKey(input.item)}`;
      items.set(key, [...(items.get(key) ?? []), input]);
    }
  return [...items.values()].flatMap((inputs): readonly Finding[] => {
    const months = monthsOf(
      facts,
      inputs.map(({ group }) => group),
    );
    const [first] = inputs;
    const mayBeUnread = facts.blocks.some(
      (block) =>
        block.ledger === first?.ledger &&
        block.row !== undefined &&
        (block.process === process || block.process === 'all'),
    );
    const usual = months && usualInterval([...months.keys()]);
    if (!first || !usual || mayBeUnread) return [];
    const gaps = [...ofOutput].filter(([month]) => [...months.keys()].every((one) => Math.abs(one - month) >= usual));
    if (gaps.length === 0) return [];
    const { table, firstRow } = first.group;
    return [
      finding('months-without-rows', placeOf(table, firstRow, table.ledger.lines.item), {
        item: first.item,
        process: facts.processes[process]?.label ?? '',
        words: gaps
          .map(([, text]) => text)
          .sort()
          .join(', '),
      }),
    ];
  });
}

/** The months, counted, in which the groups have rows, with their texts; nothing where a row has no date, for it covers the period. */
function monthsOf(facts: Facts, groups: readonly ActivityGroup[]): ReadonlyMap<number, string> | undefined {
  const months = new Map<number, string>();
  for (const group of groups)
    for (const row of rowsOfGroup(group, facts.period)) {
      const date = valueAt(group.table, 'date', row);
      if (date === undefined) return undefined;
      const text = monthText(monthOf(date).from);
      months.set(Number(text.slice(0, 4)) * 12 + Number(text.slice(5)), text);
    }
  return months;
}

/** Months from one to the next, the median; nothing where there are fewer than three months to tell it from. */
function usualInterval(months: readonly number[]): number | undefined {
  const sorted = [...months].sort((a, b) => a - b);
  const steps = sorted
    .slice(1)
    .map((month, index) => month - (sorted[index] ?? month))
    .sort((a, b) => a - b);
  return steps.length < 2 ? undefined : steps[Math.floor(steps.length / 2)];
}
