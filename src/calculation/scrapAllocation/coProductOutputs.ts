/** Outputs as the co-product method sees them: scrap sent out bears its share of the burden like any other output, by mass of metal. */
import type { Finding } from '../../findings/finding';
import { Notes } from '../../findings/notes';
import { placeOf } from '../../ledgers/ledgerTable';
import type { Plant } from '../../model/plant';
import { follows, numberOf, unknownNode, type Node } from '../graph/node';
import { allocationIn, type OutputLine, type ProcessOutput } from '../chain/outputs';
import { allocationBasis } from '../rules/allocationBasis';
import { allocationShare } from '../rules/allocationShare';
import { total } from '../rules/total';

/**
 * The same outputs in the same order with the shares of the co-product method. Processes without scrap keep theirs; waste carries nothing.
 * Where scrap of a process has a metal content, all its outputs share by the metal in them. Under allocation by weight, scrap without a weight
 * withholds what its process makes, with a warning.
 */
export function coProductOutputs(
  plant: Plant,
  outputs: readonly ProcessOutput[],
): {
  readonly outputs: readonly ProcessOutput[];
  readonly byMetal: ReadonlySet<number>;
  readonly findings: readonly Finding[];
} {
  const notes = new Notes();
  const basisOf = new Map<ProcessOutput, Node>();
  const isScrap = (line: OutputLine): boolean => line.output.role === 'scrap';
  const byMetal = new Set(
    outputs
      .filter(
        (output) => output.role === 'scrap' && output.lines.some((line) => line.metal && line.metal !== line.amount),
      )
      .map((output) => output.process),
  );
  const lineBasis = (line: OutputLine): Node => {
    const isMissing =
      allocationIn(plant, line.output.process) === 'weight' &&
      isScrap(line) &&
      !('allocationWeight' in line.output.group.entry && line.output.group.entry.allocationWeight);
    if (isMissing) return unknownNode([noWeight(line, notes)]);
    return byMetal.has(line.output.process) && line.metal
      ? follows(allocationBasis, line.metal, line.weight)
      : line.basis;
  };
  const withScrap = new Set(outputs.filter((output) => output.lines.some(isScrap)).map((output) => output.process));
  for (const output of outputs)
    if (withScrap.has(output.process) && output.role !== 'waste')
      basisOf.set(
        output,
        output.lines.some(isScrap) || byMetal.has(output.process)
          ? follows(total, ...output.lines.map(lineBasis))
          : output.basis,
      );
  const allBasis = new Map(
    [...withScrap].map((process) => {
      const ofProcess = outputs.filter((output) => output.process === process);
      const sum = follows(total, ...ofProcess.flatMap((output) => basisOf.get(output) ?? []));
      return [process, numberOf(sum)?.isZero() ? (ofProcess[0]?.amount ?? sum) : sum];
    }),
  );
  return {
    byMetal,
    findings: notes.findings,
    outputs: outputs.map((output) => {
      const [basis, all] = [basisOf.get(output), allBasis.get(output.process)];
      return basis && all ? { ...output, basis, allBasis: all, share: follows(allocationShare, basis, all) } : output;
    }),
  };
}

function noWeight(line: OutputLine, notes: Notes): Finding {
  const { group, product } = line.output;
  return notes.add('scrap-without-weight', placeOf(group.table, group.firstRow, 'allocationWeight'), {
    product,
  });
}
