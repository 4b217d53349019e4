/** Recycled content of every output under the four boundaries, carried down the chain on metal mass. */
import { finding, type Finding } from '../../findings/finding';
import { Notes } from '../../findings/notes';
import { formulaKey } from '../../ledgers/cleanText';
import { placeOf } from '../../ledgers/ledgerTable';
import type { Plant } from '../../model/plant';
import type { Boundary, ReportSettings } from '../../model/reportSettings';
import { solveChain, type Chain, type Draw, type Totals } from '../chain/chain';
import { makersOf, type DrawnPart } from '../chain/drawnParts';
import { inputBasis, productBasis, type BasisTerms, type ProductBasis } from './recycledBasis';
import {
  metalErrors,
  metalInputs,
  perBoundary,
  type MetalInputs,
  type MetalLine,
  type PerBoundary,
} from './metalLines';
import { follows, numberOf, one, unknownNode, unknownTerms, zero, type Node } from '../graph/node';
import { madeKey, madeNow } from '../chain/openingStocks';
import type { ProcessOutput } from '../chain/outputs';
import { allocationShare } from '../rules/allocationShare';
import { averagePerUnit } from '../rules/averagePerUnit';
import { portion } from '../rules/portion';
import { recycledMetal } from '../rules/recycledMetal';
import { recycledShare } from '../rules/recycledShare';
import { total } from '../rules/total';
import type { Sources } from '../graph/sources';
import { unreadMakers } from '../chain/unreadDraws';

export const metalChannels = ['pre', 'post'] as const;
export type MetalChannel = (typeof metalChannels)[number];
export type Shares = Readonly<Record<MetalChannel | 'total', Node>>;

/** One process under one boundary. */
interface ProcessMetal {
  readonly counted: Node;
  readonly shares: Shares;
}

export interface RecycledContent {
  readonly inputs: MetalInputs;
  /** What the product basis takes as recovered, whether the report is on it or not. */
  readonly productBasis: ProductBasis;
  readonly chains: PerBoundary<Chain<MetalChannel>>;
  /** By boundary, by process. */
  readonly processes: PerBoundary<readonly ProcessMetal[]>;
  /** By boundary, by product: output-weighted where several processes make it; opening stocks left out. */
  readonly products: PerBoundary<ReadonlyMap<string, Readonly<Record<MetalChannel, Node>>>>;
  /** Shares of metal of what several makers give under the boundary of the report, opening stocks among them. */
  readonly sharesOf: SharesOf;
  /** The boundary of the report on the other basis. */
  readonly otherBasis: BoundaryResult & { readonly basis: ReportSettings['basis']; readonly boundary: Boundary };
  readonly findings: readonly Finding[];
}

/** Computes all four boundaries. A process without any metal input has no share, unless its product is drawn as metal: then it is 0, metal won from ore. */
export function recycledContent(
  plant: Plant,
  sources: Sources,
  outputs: readonly ProcessOutput[],
  drawn: readonly DrawnPart[],
): RecycledContent {
  const inputs = metalInputs(plant, sources, outputs, drawn);
  const notes = new Notes();
  notes.take(inputs.findings);
  const noMetal = new Map(plant.processes.map((process) => [process.index, noMetalInput(plant, process.index)]));
  const { basis, boundary: headline } = plant.settings;
  const bases = { input: inputBasis(plant, inputs), product: productBasis(plant, sources, inputs, outputs) };
  const given = { plant, inputs, outputs, notes, noMetal };
  const results = perBoundary((boundary) => underBoundary(given, boundary, bases[basis]));
  const other = basis === 'input' ? 'product' : 'input';
  const otherBasis = {
    ...underBoundary(given, headline, bases[other]),
    basis: other,
    boundary: headline,
  } as const;
  for (const process of plant.processes) {
    const used =
      outputs.some((output) => output.process === process.index) &&
      !inputs.processes.has(process.index) &&
      !isDrawnAsMetal(process.index, inputs) &&
      !process.isStock;
    const finding = noMetal.get(process.index);
    if (used && finding && metalErrors(plant, inputs, process.index).length === 0) notes.take([finding]);
  }
  return {
    inputs,
    findings: [...notes.findings, ...bases.product.findings],
    productBasis: bases.product,
    sharesOf: results[headline].sharesOf,
    otherBasis,
    chains: perBoundary((boundary) => results[boundary].chain),
    processes: perBoundary((boundary) => results[boundary].processes),
    products: perBoundary((boundary) => results[boundary].products),
  };
}

export interface BoundaryResult {
  readonly chain: Chain<MetalChannel>;
  readonly processes: readonly ProcessMetal[];
  readonly products: ReadonlyMap<string, Readonly<Record<MetalChannel, Node>>>;
}

/** Shares of metal of what several makers give, opening stocks among them; one key names the same makers as in draws. */
type SharesOf = (key: string, makers: readonly ProcessOutput[]) => Readonly<Record<MetalChannel, Node>>;

/** What is the same under every boundary; `noMetal` is the finding of each process into which none goes. */
interface Given {
  readonly plant: Plant;
  readonly inputs: MetalInputs;
  readonly outputs: readonly ProcessOutput[];
  readonly notes: Notes;
  readonly noMetal: ReadonlyMap<number, Finding>;
}

function underBoundary(
  { plant, inputs, outputs, notes, noMetal }: Given,
  boundary: Boundary,
  basis: BasisTerms,
): BoundaryResult & { readonly sharesOf: SharesOf } {
  const linesOf = (process: number): readonly MetalLine[] =>
    inputs.lines.filter((line) => line.input.process === process);
  const errorsOf = (process: number): readonly Finding[] => metalErrors(plant, inputs, process);
  const unreadable = (process: number): readonly Node[] => unknownTerms(errorsOf(process));
  const own = plant.processes.map(({ index }) => ({
    pre: follows(
      total,
      ...linesOf(index).map((line) =>
        follows(recycledMetal, basis.lineMetal(line), line.preShare, line.counts[boundary]),
      ),
      ...unreadable(index),
    ),
    post: follows(
      total,
      ...linesOf(index).map((line) =>
        follows(recycledMetal, basis.lineMetal(line), line.postShare, line.counts[boundary]),
      ),
      ...unreadable(index),
    ),
  }));
  const counted = plant.processes.map(({ index }) => basis.counted(index, boundary));
  const shareOf = (process: number, totals: Totals<MetalChannel>): Readonly<Record<MetalChannel, Node>> => {
    const metal = counted[process];
    const finding = noMetal.get(process);
    if (!metal || !finding) throw new Error('a process was lost');
    if (numberOf(metal)?.isZero() && inputs.processes.has(process)) {
      const nothing = unknownNode([noCountedMetal(finding, boundary, notes)]);
      return { pre: nothing, post: nothing };
    }
    if (inputs.processes.has(process))
      return {
        pre: follows(recycledShare, totals.total.pre, metal),
        post: follows(recycledShare, totals.total.post, metal),
      };
    const none =
      errorsOf(process).length > 0
        ? unknownNode(errorsOf(process))
        : isDrawnAsMetal(process, inputs)
          ? zero
          : unknownNode([finding]);
    return { pre: none, post: none };
  };
  const shares: (Readonly<Record<MetalChannel, Node>> | undefined)[] = [];
  const shareOnce = (
    process: number,
    totals: readonly (Totals<MetalChannel> | undefined)[],
  ): Readonly<Record<MetalChannel, Node>> => {
    const ofProcess = totals[process];
    if (!ofProcess) throw new Error('a process was drawn from before it was computed');
    return (shares[process] ??= shareOf(process, ofProcess));
  };
  const products = new Map<string, Readonly<Record<MetalChannel, Node>>>();
  const ofMakers = (
    key: string,
    makers: readonly ProcessOutput[],
    totals: readonly (Totals<MetalChannel> | undefined)[],
  ): Readonly<Record<MetalChannel, Node>> => {
    const known = products.get(key);
    if (known) return known;
    const values = makers.map((output) => shareOnce(output.process, totals));
    const [single] = values;
    const average = (channel: MetalChannel): Node =>
      follows(averagePerUnit, ...makers.flatMap((output, index) => [values[index]?.[channel] ?? zero, output.amount]));
    const made = makers.length === 1 && single ? single : { pre: average('pre'), post: average('post') };
    products.set(key, made);
    return made;
  };
  /** The metal over which a maker's recycled metal is spread; nothing where it takes none in, as metal won from ore. */
  const spreadOver = (process: number): Node | undefined => {
    const [metal, finding] = [counted[process], noMetal.get(process)];
    if (!metal || !finding || !numberOf(metal)?.isZero()) return metal;
    return inputs.processes.has(process) ? unknownNode([noCountedMetal(finding, boundary, notes)]) : undefined;
  };
  const draws = inputs.draws.map((draw): Draw<MetalChannel> => ({
    consumer: draw.input.process,
    quantity: basis.drawMetal(draw),
    perUnit: (totals) => ofMakers(draw.key, draw.makers, totals),
    suppliers: metalSuppliers(draw.makers, spreadOver),
  }));
  const chain = solveChain(metalChannels, own, draws, (processes) =>
    noMetalFromOutside(noMetal, processes, boundary, notes),
  );
  /** Shares of metal as shares of the mass of what is made. */
  const ofMass = (share: Node, process: number): Node => {
    const content = basis.content(process);
    return content === one ? share : follows(portion, share, content);
  };
  const processes = plant.processes.map(({ index }): ProcessMetal => {
    const shares = shareOnce(index, chain.totals);
    const [pre, post] = [ofMass(shares.pre, index), ofMass(shares.post, index)];
    return { counted: counted[index] ?? zero, shares: { pre, post, total: follows(total, pre, post) } };
  });
  const averages = new Map(products);
  for (const product of plant.products.values()) {
    const makers = madeNow(makersOf(product, outputs));
    if (makers.length === 0) continue;
    const unread = unreadMakers(plant, product);
    if (unread.length > 0) {
      averages.set(formulaKey(product.name), { pre: unknownNode(unread), post: unknownNode(unread) });
      continue;
    }
    const known = ofMakers(madeKey(formulaKey(product.name), product, outputs), makers, chain.totals);
    averages.set(formulaKey(product.name), known);
    if (makers.every((output) => basis.content(output.process) === one)) continue;
    const [single, second] = makers.map((output) => processes[output.process]?.shares);
    const average = (channel: MetalChannel): Node =>
      follows(
        averagePerUnit,
        ...makers.flatMap((output) => [processes[output.process]?.shares[channel] ?? zero, output.amount]),
      );
    averages.set(
      formulaKey(product.name),
      single && !second ? single : single ? { pre: average('pre'), post: average('post') } : known,
    );
  }
  const sharesOf: SharesOf = (key, makers) => ofMakers(key, makers, chain.totals);
  return { chain, processes, products: averages, sharesOf };
}

function metalSuppliers(
  makers: readonly ProcessOutput[],
  spreadOver: (process: number) => Node | undefined,
): Draw<MetalChannel>['suppliers'] {
  const all = follows(total, ...makers.map((output) => output.amount));
  return makers.map(({ process, amount }) => {
    const metal = spreadOver(process);
    if (!metal) return { process, amount: one, share: zero };
    return { process, amount: metal, share: makers.length === 1 ? one : follows(allocationShare, amount, all) };
  });
}

function isDrawnAsMetal(process: number, inputs: MetalInputs): boolean {
  return inputs.draws.some((draw) => draw.makers.some((output) => output.process === process));
}

function noMetalInput(plant: Plant, process: number): Finding {
  const output = plant.outputs.find((candidate) => candidate.process === process);
  return finding('no-metal-input', output ? placeOf(output.group.table, output.group.firstRow, 'product') : {}, {
    process: plant.processes[process]?.label ?? '',
  });
}

/** All the metal a process takes in is left out by the boundary. */
function noCountedMetal(note: Finding, boundary: Boundary, notes: Notes): Finding {
  return notes.add('no-counted-metal', note.place, { process: note.details.process ?? '', boundary });
}

/** A loop has no solution only where no counted metal enters it from outside: it never gives more metal than it counts. */
function noMetalFromOutside(
  noMetal: ReadonlyMap<number, Finding>,
  processes: readonly number[],
  boundary: Boundary,
  notes: Notes,
): Finding {
  const [note] = processes.flatMap((process) => noMetal.get(process) ?? []);
  if (!note) throw new Error('a loop has no processes');
  return noCountedMetal(note, boundary, notes);
}
