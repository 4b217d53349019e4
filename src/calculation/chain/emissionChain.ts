/** Footprints: each process's own emissions, what it draws with its inputs, and what one unit of each output carries. */
import type { Finding } from '../../findings/finding';
import { Notes } from '../../findings/notes';
import type { Severity } from '../../findings/severity';
import { formulaKey } from '../../ledgers/cleanText';
import { placeOf, type LedgerTable } from '../../ledgers/ledgerTable';
import { blocksApart } from '../../model/blocks';
import type { Plant } from '../../model/plant';
import { seldomLines, type ScopeChannel } from '../../model/scopeLines';
import type { Chain } from './chain';
import { scopeChannels, perChannel, perDistinctChannel, type Channel, type PerChannel } from '../graph/channels';
import { makersOf, type DrawnPart } from './drawnParts';
import type { EmbeddedBoundary } from '../emissions/embeddedBoundary';
import { embeddedChain, type EmbeddedChain } from './embeddedChain';
import type { EmissionLine } from '../emissions/emissionLine';
import { footprintChain, unknownDraws, type OutputDraw } from './footprintChain';
import { follows, unknownNode, unknownTerms, zero, type Node } from '../graph/node';
import { madeKey, madeNow } from './openingStocks';
import type { ProcessOutput } from './outputs';
import { total } from '../rules/total';
import { emittingLedgers, touchedChannels } from './touchedChannels';
import { unreadDrawsOf, unreadMakers } from './unreadDraws';

/** A product drawn by a process, from makers that are alike. */
export interface Transfer extends DrawnPart {
  /** tCO2e per unit of the product. */
  readonly perUnit: PerChannel<Node>;
  readonly carried: PerChannel<Node>;
}

export interface EmissionChain {
  /** Each process's own emissions, before anything is drawn. */
  readonly own: readonly PerChannel<Node>[];
  readonly chain: Chain<ScopeChannel>;
  readonly embedded: EmbeddedChain;
  readonly transfers: readonly Transfer[];
  /** tCO2e per unit of what several makers give, at the output-weighted average; draws of one key have the same makers. */
  ofMakers(key: string, makers: readonly ProcessOutput[]): PerChannel<Node>;
  /** Processes of which it is not known what they draw, and why. */
  readonly unreadDraws: ReadonlyMap<number, readonly Finding[]>;
  /** tCO2e per unit of each process output, in the order of the outputs. */
  readonly footprints: readonly PerChannel<Node>[];
  /** By product: the average over the processes that make it, opening stocks left out. */
  readonly averages: ReadonlyMap<string, PerChannel<Node>>;
  /** In the order of the outputs: what an output carries beside its share, tCO2e. */
  readonly moved: readonly (Readonly<Partial<PerChannel<Node>>> | undefined)[];
  /** Emissions that the inventory holds and no output carries. */
  readonly unassigned: readonly Readonly<Partial<PerChannel<Node>>>[];
  /** Loops without a solution. */
  readonly notes: Notes;
}

/** Own emissions of a process, wherever they come from. */
export interface OwnLine {
  readonly process: number;
  readonly channels: readonly Channel[];
  readonly emissions: Node;
}

/** What certificates bring into the chain. */
export interface CertificateTerms {
  readonly lines: readonly OwnLine[];
  readonly moved: EmissionChain['moved'];
  readonly unassigned: EmissionChain['unassigned'];
}

/** What the chain is made of. */
interface ChainTerms {
  readonly lines: readonly EmissionLine[];
  readonly outputs: readonly ProcessOutput[];
  readonly drawn: readonly DrawnPart[];
  readonly boundary: EmbeddedBoundary;
  readonly certificates: CertificateTerms;
}

/** Solves the footprints of all outputs under cut-off, and what of them is embedded as CBAM sees it. */
export function emissionChain(
  plant: Plant,
  { lines, outputs, drawn, boundary, certificates }: ChainTerms,
): EmissionChain {
  const notes = new Notes();
  const ownLines = [
    ...lines.map((line): OwnLine => ({
      process: line.input.process,
      channels: line.channels,
      emissions: line.emissions,
    })),
    ...certificates.lines,
  ];
  const own = plant.processes.map((process) => ownEmissions(plant, process.index, ownLines));
  const unread = new Map(
    plant.processes.flatMap(({ index }) => {
      const reasons = unreadDrawsOf(plant, lines, index);
      return reasons.length > 0 ? [[index, reasons] as const] : [];
    }),
  );
  const draws = [
    ...drawn.map(({ input, amount, key, makers }): OutputDraw => ({ consumer: input.process, amount, key, makers })),
    ...unknownDraws(unread),
  ];
  const impossible = (processes: readonly number[]): Finding => impossibleLoop(plant, processes, notes);
  const { chain, ofOutput, ofMakers } = footprintChain(
    scopeChannels,
    own,
    draws,
    impossible,
    (output) => certificates.moved[outputs.indexOf(output)],
  );
  const embedded = embeddedChain(boundary, own, outputs, draws, impossible);
  const footprints = outputs.map((output) => ({ ...ofOutput(output), ...embedded.ofOutput(output) }));
  const average = (key: string, makers: readonly ProcessOutput[]): PerChannel<Node> => ({
    ...ofMakers(key, makers),
    ...embedded.ofMakers(key, makers),
  });
  const averages = new Map(
    [...plant.products.values()].flatMap((product) => {
      const [key, makers] = [formulaKey(product.name), madeNow(makersOf(product, outputs))];
      const unread = unreadMakers(plant, product);
      const unknown = unknownNode(unread);
      if (makers.length === 0) return [];
      return [
        [
          key,
          unread.length > 0
            ? perDistinctChannel(own, () => unknown, zero)
            : average(madeKey(key, product, outputs), makers),
        ] as const,
      ];
    }),
  );
  const next = plant.processes.map(() => 0);
  const transfers = drawn.map((draw, index): Transfer => {
    const position = next[draw.input.process] ?? 0;
    next[draw.input.process] = position + 1;
    const carried = chain.totals[draw.input.process]?.carried[position];
    if (!carried) throw new Error('a draw was lost');
    const asEmbedded = embedded.carried[index];
    if (!asEmbedded) throw new Error('an embedded draw was lost');
    return { ...draw, perUnit: average(draw.key, draw.makers), carried: { ...carried, ...asEmbedded } };
  });
  return {
    own,
    chain,
    embedded,
    transfers,
    ofMakers: average,
    unreadDraws: unread,
    footprints,
    averages,
    moved: certificates.moved,
    unassigned: certificates.unassigned,
    notes,
  };
}

/** The error of a loop that returns at least as much as it takes, once per loop. */
export function impossibleLoop(
  plant: Plant,
  processes: readonly number[],
  notes: Notes,
  severity: Severity = 'error',
): Finding {
  const names = processes.map((process) => plant.processes[process]?.label ?? '').join(', ');
  const ofLoop = plant.inputs.filter((candidate) => processes.includes(candidate.process));
  const input =
    ofLoop.find((candidate) => candidate.product) ?? ofLoop.find((candidate) => candidate.ledger === 'Scrap');
  return notes.add(
    'loop-returns-too-much',
    input ? placeOf(input.group.table, input.group.firstRow, 'quantity') : {},
    { processes: names },
    severity,
  );
}

/** False of a channel that a ledger of its own tells where that has no row. */
function isTold({ ledgers }: Plant, channel: Channel): boolean {
  const line = seldomLines.find((one) => one.channel === channel);
  const table: LedgerTable | undefined = line && ledgers.tables.get(line.supply);
  return !line || (table !== undefined && (table.rows.length > 0 || table.tableErrors.length > 0));
}

/** The process's own lines per channel; blocked where a row of its ledgers cannot be read. */
function ownEmissions(plant: Plant, process: number, lines: readonly OwnLine[]): PerChannel<Node> {
  const apart = blocksApart(plant, process, emittingLedgers);
  const own = lines.filter((line) => line.process === process);
  const isOne = own.every((line) => line.channels.includes('scope3_3') === line.channels.includes('scope3_3Market'));
  const sumOf = (channel: Channel): Node => {
    const errors = apart
      .filter((block) => touchedChannels(plant, block).includes(channel))
      .flatMap((block) => block.errors);
    const unreadable = unknownTerms(errors);
    return follows(
      total,
      ...own.filter((line) => line.channels.includes(channel)).map((line) => line.emissions),
      ...unreadable,
    );
  };
  const sums = perChannel((channel) => (isTold(plant, channel) ? sumOf(channel) : zero));
  return isOne ? { ...sums, scope3_3Market: sums.scope3_3 } : sums;
}
