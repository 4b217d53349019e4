/** The two bases of recycled content: over all metal charged (input), or recycled material in the product over the product's mass (product). */
import { finding, type Finding } from '../../findings/finding';
import { Notes } from '../../findings/notes';
import { hasColumn, placeOf } from '../../ledgers/ledgerTable';
import { carriesBurden, type Plant } from '../../model/plant';
import { typicalYield } from '../../library/scrapYields';
import type { Boundary, ReportSettings } from '../../model/reportSettings';
import { exact, plainText } from '../../quantity/exact';
import { metalErrors, type MetalDraw, type MetalInputs, type MetalLine } from './metalLines';
import { follows, numberOf, one, unknownNode, unknownTerms, type Node } from '../graph/node';
import type { ProcessOutput } from '../chain/outputs';
import { countedMetal } from '../rules/countedMetal';
import { difference } from '../rules/difference';
import { partOfWhole } from '../rules/partOfWhole';
import { recoveredMetal } from '../rules/recoveredMetal';
import { remainingYield } from '../rules/remainingYield';
import { total } from '../rules/total';
import type { Sources } from '../graph/sources';
import { isBlocked } from '../graph/value';

/** What recycled content is counted in on one basis, t of metal. */
export interface BasisTerms {
  readonly basis: ReportSettings['basis'];
  lineMetal(line: MetalLine): Node;
  drawMetal(draw: MetalDraw): Node;
  /** What the recycled metal of a process is divided by. */
  counted(process: number, boundary: Boundary): Node;
  /** Metal per mass of what the process makes; 1 where all of it is metal, and on the input basis. */
  content(process: number): Node;
}

/** The yields of one process, on the product basis. */
export interface ProcessYields {
  readonly process: number;
  /** Metal in products and scrap sent out, waste left out. */
  readonly metalOut: Node;
  /** Recovered of scrap from outside, whose yield is stated or blank, which is 1, and of all else that states one. */
  readonly stated: Node;
  /** Metal charged that states no yield: bought, drawn and in-house scrap. */
  readonly rest: Node;
  readonly restYield: Node;
  readonly content: Node;
}

/** The basis of the input: recycled metal over all counted metal, the same yield on both. */
export function inputBasis(plant: Plant, inputs: MetalInputs): BasisTerms {
  return {
    basis: 'input',
    lineMetal: (line) => line.metal,
    drawMetal: (draw) => draw.metal,
    counted: (process, boundary) =>
      follows(
        total,
        ...inputs.lines
          .filter((line) => line.input.process === process)
          .map((line) => follows(countedMetal, line.metal, line.counts[boundary])),
        ...inputs.draws.filter((draw) => draw.input.process === process).map((draw) => draw.metal),
        ...unknownTerms(metalErrors(plant, inputs, process)),
      ),
    content: () => one,
  };
}

export interface ProductBasis extends BasisTerms {
  yieldOf(line: MetalLine): Node;
  yieldOfDraw(draw: MetalDraw): Node;
  readonly yields: ReadonlyMap<number, ProcessYields>;
  readonly findings: readonly Finding[];
}

/**
 * The basis of the product (ISO 14021:2016 7.8.4, A / P; general knowledge, clause not checked): metal charged x yield, over the metal of what comes out,
 * in-house scrap that the boundary leaves out taken off both. Scrap from outside without a yield recovers whole; where the process loses metal all the
 * same, or the yields recover more than comes out, nobody knows whose the loss is: withheld. All other metal without a yield shares the rest of the loss.
 */
export function productBasis(
  plant: Plant,
  sources: Sources,
  inputs: MetalInputs,
  outputs: readonly ProcessOutput[],
): ProductBasis {
  const notes = new Notes();
  const linesOf = (process: number): readonly MetalLine[] =>
    inputs.lines.filter((line) => line.input.process === process);
  const drawsOf = (process: number): readonly MetalDraw[] =>
    inputs.draws.filter((draw) => draw.input.process === process);
  const stated = (line: MetalLine): Node | undefined => sources.stated(line.input.group, 'yield');
  const isRest = (line: MetalLine): boolean =>
    (line.scrapClass === undefined || line.scrapClass === 'internal') && !stated(line);
  const scrapYield = new Map<MetalLine, Node>();
  const recovered = new Map<MetalLine, Node>();
  const yields = new Map(
    [...inputs.processes].map((process): readonly [number, ProcessYields] => {
      const made = outputs.filter((output) => output.process === process && output.role !== 'waste');
      const metalOut = follows(total, ...made.flatMap(({ metal }) => metal ?? []));
      const withYield = linesOf(process).filter((line) => !isRest(line));
      const withoutYield = linesOf(process).filter(isRest);
      for (const line of withYield) recovered.set(line, follows(recoveredMetal, line.metal, stated(line) ?? one));
      const asStated = follows(total, ...withYield.flatMap((line) => recovered.get(line) ?? []));
      const rest = follows(
        total,
        ...withoutYield.map((line) => line.metal),
        ...drawsOf(process).map((draw) => draw.metal),
        ...unknownTerms(metalErrors(plant, inputs, process)),
      );
      const open = openYields(
        plant,
        process,
        withYield.filter((line) => !stated(line)),
        withYield,
        {
          metalOut,
          stated: asStated,
          rest,
        },
      );
      notes.take(open.filter((finding) => !notes.findings.includes(finding)));
      for (const line of withYield) {
        const known = stated(line) ?? one;
        const share = open.length > 0 ? unknownNode(open) : unknownWith(known, [metalOut, asStated, rest]);
        scrapYield.set(line, stated(line) ?? share);
        if (share !== known) recovered.set(line, follows(recoveredMetal, line.metal, share));
      }
      const restYield = open.length > 0 ? unknownNode(open) : follows(remainingYield, metalOut, asStated, rest);
      const sold = made.filter((output) => carriesBurden(output) && output.metal && !numberOf(output.metal)?.isZero());
      const isWhole = sold.every(({ metal, amount }) => metal === amount);
      const content = isWhole
        ? one
        : follows(
            partOfWhole,
            follows(total, ...sold.flatMap(({ metal }) => metal ?? [])),
            follows(total, ...sold.map(({ amount }) => amount)),
          );
      return [process, { process, metalOut, stated: asStated, rest, restYield, content }];
    }),
  );
  const restOf = (process: number): Node => yields.get(process)?.restYield ?? one;
  const yieldOf = (line: MetalLine): Node => scrapYield.get(line) ?? restOf(line.input.process);
  const drawn = new Map(
    inputs.draws.map((draw) => [draw, follows(recoveredMetal, draw.metal, restOf(draw.input.process))]),
  );
  for (const line of inputs.lines)
    if (!recovered.has(line)) recovered.set(line, follows(recoveredMetal, line.metal, yieldOf(line)));
  const lineMetal = (line: MetalLine): Node => recovered.get(line) ?? line.metal;
  return {
    basis: 'product',
    findings: notes.findings,
    yields,
    yieldOf,
    yieldOfDraw: (draw) => restOf(draw.input.process),
    lineMetal,
    drawMetal: (draw) => drawn.get(draw) ?? draw.metal,
    counted: (process, boundary) => {
      const known = yields.get(process);
      if (!known) return follows(total, ...unknownTerms(metalErrors(plant, inputs, process)));
      const leftOut = linesOf(process)
        .filter((line) => line.counts[boundary] !== one)
        .map((line) =>
          follows(difference, lineMetal(line), follows(countedMetal, lineMetal(line), line.counts[boundary])),
        );
      return follows(
        difference,
        follows(total, known.metalOut, ...unknownTerms(metalErrors(plant, inputs, process))),
        follows(total, ...leftOut),
      );
    },
    content: (process) => yields.get(process)?.content ?? one,
  };
}

/** A yield that cannot be taken as it stands while the balance of its process is unknown. */
function unknownWith(share: Node, balance: readonly Node[]): Node {
  const reasons = balance.flatMap(({ value }) => (isBlocked(value) ? value.blockedBy : []));
  return reasons.length > 0 ? unknownNode(reasons) : share;
}

/** Typical yields of the kinds of scrap that state none, as `UBC 85 %`. */
function offeredOf(blank: readonly MetalLine[]): string {
  const types = blank.flatMap(({ input }) => (input.ledger === 'Scrap' ? [input.group.entry.scrapType] : []));
  return [...new Set(types)]
    .flatMap((type) => {
      const known = typicalYield(type);
      return known ? [`${type} ${plainText(exact(known.share).times(100))} %`] : [];
    })
    .join(', ');
}

/** The finding of a process whose scrap has no yield though metal is lost, or whose yields recover more than comes out. An error where the report is on this basis. */
function openYields(
  plant: Plant,
  process: number,
  blank: readonly MetalLine[],
  withYield: readonly MetalLine[],
  balance: Pick<ProcessYields, 'metalOut' | 'stated' | 'rest'>,
): readonly Finding[] {
  const [out, stated, rest] = [numberOf(balance.metalOut), numberOf(balance.stated), numberOf(balance.rest)];
  if (!out || !stated || !rest) return [];
  const lost = stated.plus(rest).minus(out);
  const isTooMuch = stated.greaterThan(out);
  const [line] = blank.length > 0 ? blank : withYield;
  if (!line || !(isTooMuch || (blank.length > 0 && lost.greaterThan(exact(0))))) return [];
  const { group } = line.input;
  return [
    finding(
      'scrap-yield-open',
      placeOf(group.table, group.firstRow, hasColumn(group.table, 'yield') ? 'yield' : 'quantity'),
      {
        process: plant.processes[process]?.label ?? '',
        difference: plainText(isTooMuch ? stated.minus(out) : lost, 12),
        offered: offeredOf(blank),
      },
      plant.settings.basis === 'product' ? 'error' : 'note',
    ),
  ];
}
