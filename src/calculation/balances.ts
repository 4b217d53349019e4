/** What does not balance: more drawn than made, and more metal out of a process than went in. */
import type { Finding } from '../findings/finding';
import { placeOf } from '../ledgers/ledgerTable';
import type { Plant } from '../model/plant';
import { exact, plainText, total } from '../quantity/exact';
import type { SoldLine } from './checks';
import type { MetalInputs } from './metalLines';
import { numberOf } from './node';
import type { ProcessOutput } from './outputs';

/** Warnings; stocks at the ends of the period can explain a product that is overdrawn. */
export function balanceFindings(plant: Plant, outputs: readonly ProcessOutput[], sold: readonly SoldLine[], metal: MetalInputs): readonly Finding[] {
  return [...overdrawn(plant, sold), ...unbalanced(plant, outputs, metal)];
}

function overdrawn(plant: Plant, sold: readonly SoldLine[]): readonly Finding[] {
  return sold.flatMap((line): Finding[] => {
    const [made, drawn] = [numberOf(line.made), numberOf(line.drawn)];
    const input = plant.inputs.find((candidate) => candidate.product === line.product);
    if (!made || !drawn || !input || !drawn.greaterThan(made)) return [];
    return [{
      code: 'overdrawn-product', severity: 'warning', place: placeOf(input.group.table, input.group.firstRow, 'quantity'),
      details: { product: line.product.name, made: plainText(made, 12), drawn: plainText(drawn, 12), unit: line.product.unit.symbol },
    }];
  });
}

/** Metal out may exceed metal in by at most the materiality of the report; additions that are not booked as metal explain small gaps. */
function unbalanced(plant: Plant, outputs: readonly ProcessOutput[], metal: MetalInputs): readonly Finding[] {
  return plant.processes.flatMap((process): Finding[] => {
    if (!metal.processes.has(process.index)) return [];
    const ins = [...metal.lines, ...metal.draws].filter((line) => line.input.process === process.index).map((line) => numberOf(line.metal));
    const ofProcess = outputs.filter((output) => output.process === process.index && output.product.unit.dimension === 'mass');
    const outs = ofProcess.map((output) => numberOf(output.amount));
    const [first] = ofProcess;
    if (!first || [...ins, ...outs].includes(undefined)) return [];
    const [taken, made] = [total(ins.flatMap((value) => value ?? [])), total(outs.flatMap((value) => value ?? []))];
    if (!made.greaterThan(taken.times(exact(1).plus(plant.settings.materiality)))) return [];
    const group = first.lines[0]?.output.group;
    return [{
      code: 'mass-not-balanced', severity: 'warning', place: group ? placeOf(group.table, group.firstRow, 'quantity') : {},
      details: { process: process.label, in: plainText(taken, 12), out: plainText(made, 12) },
    }];
  });
}
