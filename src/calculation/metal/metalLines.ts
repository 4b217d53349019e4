/** The metal each process takes in: scrap by class, bought metal, and metal drawn from other processes. */
import { recordOf } from '../../quantity/recordOf';
import { finding, type Finding } from '../../findings/finding';
import { Notes } from '../../findings/notes';
import { placeOf } from '../../ledgers/ledgerTable';
import { blocksApart } from '../../model/blocks';
import type { Input, Plant, Product } from '../../model/plant';
import { boundaries, type Boundary } from '../../model/reportSettings';
import { unit } from '../../quantity/units';
import type { DrawnPart } from '../chain/drawnParts';
import {
  countsUnder,
  originOfDrawn,
  originOfScrap,
  scrapInBothLedgers,
  type ScrapClass,
  type ScrapOrigin,
  type Whence,
} from './inHouseScrap';
import { isScrap, judgeMaterials, mayBringMetal, type Judgement } from './metalJudgement';
import { follows, one, unknownNode, zero, type Node } from '../graph/node';
import type { ProcessOutput } from '../chain/outputs';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import { allocationShare } from '../rules/allocationShare';
import { metalMass } from '../rules/metalMass';
import { portion } from '../rules/portion';
import { total } from '../rules/total';
import type { Sources } from '../graph/sources';

export type PerBoundary<Item> = Readonly<Record<Boundary, Item>>;

/** Makes a record with one value per boundary. */
export function perBoundary<Item>(make: (boundary: Boundary) => Item): PerBoundary<Item> {
  return recordOf(boundaries, make);
}

/** Scrap or bought metal of one process, or an opening stock of metal. */
export interface MetalLine {
  readonly input: Input<'Scrap' | 'Materials' | 'Stocks'>;
  /** The class under which scrap counts: internal where it arose inside, whatever its row says. */
  readonly scrapClass: ScrapClass | undefined;
  readonly whence: Whence;
  /** The process of the plant where in-house scrap arose. */
  readonly origin: number | undefined;
  readonly doubt?: ScrapOrigin['doubt'];
  readonly quantity: Node;
  /** Mass as delivered, t. */
  readonly mass: Node;
  readonly content: Node;
  /** t of metal. */
  readonly metal: Node;
  readonly preShare: Node;
  readonly postShare: Node;
  /** 1 where the boundary counts it, 0 where it leaves it out. */
  readonly counts: PerBoundary<Node>;
}

/** The type of scrap as the ledger names it; empty where it stands in no ledger of scrap. */
export function scrapTypeOf({ input }: MetalLine): string {
  return input.ledger === 'Scrap' ? input.group.entry.scrapType : '';
}

/** Metal drawn from another process. */
export interface MetalDraw {
  readonly input: Input<'Materials'>;
  readonly product: Product;
  /** Who made it, as in the drawn part. */
  readonly key: string;
  readonly makers: readonly ProcessOutput[];
  readonly mass: Node;
  readonly content: Node;
  readonly metal: Node;
}

export interface MetalInputs {
  readonly lines: readonly MetalLine[];
  readonly draws: readonly MetalDraw[];
  /** Processes that take metal in. */
  readonly processes: ReadonlySet<number>;
  /** How each group of `Materials` rows was judged. */
  readonly judged: ReadonlyMap<Input, Judgement>;
  /** By process: the errors of materials that may be metal or not. */
  readonly doubts: ReadonlyMap<number, readonly Finding[]>;
  /** By process: the errors of scrap that stands in both ledgers. */
  readonly twice: ReadonlyMap<number, readonly Finding[]>;
  readonly findings: readonly Finding[];
}

/** Gathers the metal inputs, t of metal. Blank metal content is 1 for scrap, and judged for materials; what cannot be judged is a doubt of its process. */
export function metalInputs(
  plant: Plant,
  sources: Sources,
  outputs: readonly ProcessOutput[],
  drawn: readonly DrawnPart[],
): MetalInputs {
  const notes = new Notes();
  const judged = judgeMaterials(plant, sources, outputs);
  const lines: MetalLine[] = [];
  const draws: MetalDraw[] = [];
  for (const input of plant.inputs) {
    if (input.ledger === 'Scrap') {
      const content = sources.shared(input.group, 'metalContent');
      lines.push(scrapLine(input, originOfScrap(plant, input, notes), metalOf(sources, input, content, notes)));
    }
    if (input.ledger === 'Stocks' && judged.processes.has(input.process))
      lines.push(stockLine(plant, sources, input, outputs, notes));
    if (input.ledger !== 'Materials') continue;
    const judgement = judged.of.get(input);
    if (judgement?.kind !== 'metal') continue;
    const { product } = input;
    if (!product) {
      lines.push(boughtLine(sources, input, metalOf(sources, input, judgement.content, notes)));
      continue;
    }
    if (product.unit.dimension !== 'mass') continue;
    if (judgement.by === 'made of metal' || judgement.by === 'scrap') notes.take([wholeMetal(input, product)]);
    for (const part of drawn.filter((candidate) => candidate.input === input)) {
      const metalIn = (mass: Node): Pick<MetalLine, 'quantity' | 'mass' | 'content' | 'metal'> => ({
        quantity: part.quantity,
        mass,
        content: judgement.content,
        metal: follows(metalMass, mass, judgement.content),
      });
      if (isScrap(product, outputs)) lines.push(...drawnScrap(plant, input, part, metalIn));
      else draws.push({ input, product, key: part.key, makers: part.makers, ...metalIn(part.amount) });
    }
  }
  const twice = scrapInBothLedgers(plant, lines, (process) =>
    follows(
      total,
      ...outputs
        .filter(
          (output) => output.process === process && output.role === 'scrap' && output.product.unit.dimension === 'mass',
        )
        .map(({ amount }) => amount),
    ),
  );
  return {
    lines,
    draws,
    processes: judged.processes,
    judged: judged.of,
    doubts: judged.doubts,
    twice,
    findings: [...notes.findings, ...judged.findings, ...[...twice.values()].flat()],
  };
}

/** What keeps the metal that a process takes in from being known: rows that cannot be read, materials that may be metal, scrap entered twice. */
export function metalErrors(plant: Plant, inputs: MetalInputs, process: number): readonly Finding[] {
  const unreadable = blocksApart(plant, process, ['Scrap', 'Materials']).filter((block) => mayBringMetal(plant, block));
  return [
    ...unreadable.flatMap((block) => block.errors),
    ...(inputs.doubts.get(process) ?? []),
    ...(inputs.twice.get(process) ?? []),
  ];
}

/** Scrap of the plant that is drawn through `Materials`: one line per process that sends it out, by their outputs. */
function drawnScrap(
  plant: Plant,
  input: Input<'Materials'>,
  { makers, amount }: DrawnPart,
  metalIn: (mass: Node) => Pick<MetalLine, 'quantity' | 'mass' | 'content' | 'metal'>,
): readonly MetalLine[] {
  const all = follows(total, ...makers.map((output) => output.amount));
  return makers.map((output) => {
    const mass = makers.length === 1 ? amount : follows(portion, amount, follows(allocationShare, output.amount, all));
    return scrapLine(input, originOfDrawn(plant, input, output.process), metalIn(mass));
  });
}

function scrapLine(
  input: MetalLine['input'],
  origin: ScrapOrigin,
  metal: Pick<MetalLine, 'quantity' | 'mass' | 'content' | 'metal'>,
): MetalLine {
  const isPost = origin.scrapClass === 'post-consumer';
  return {
    ...metal,
    ...origin,
    input,
    counts: perBoundary((boundary) => {
      const counts = countsUnder(boundary, origin.whence);
      const { doubt } = origin;
      if (doubt?.whences.some((other) => countsUnder(boundary, other) !== counts)) return unknownNode([doubt.error]);
      return counts ? one : zero;
    }),
    preShare: isPost ? zero : one,
    postShare: isPost ? one : zero,
  };
}

function boughtLine(
  sources: Sources,
  input: Input<'Materials'>,
  metal: Pick<MetalLine, 'quantity' | 'mass' | 'content' | 'metal'>,
): MetalLine {
  return {
    ...metal,
    input,
    scrapClass: undefined,
    whence: 'external',
    origin: undefined,
    counts: perBoundary(() => one),
    preShare: sources.stated(input.group, 'preConsumerShare') ?? zero,
    postShare: sources.stated(input.group, 'postConsumerShare') ?? zero,
  };
}

/** An opening stock by the shares that its row states, metal throughout: content cancels out of a share. Blank shares are unknown. */
function stockLine(
  plant: Plant,
  sources: Sources,
  input: Input<'Stocks'>,
  outputs: readonly ProcessOutput[],
  notes: Notes,
): MetalLine {
  const { group } = input;
  const output = outputs.find(({ process }) => process === input.process);
  const mass = output?.amount ?? zero;
  const shareOf = (key: 'preConsumerShare' | 'postConsumerShare'): Node =>
    sources.stated(group, key) ??
    unknownNode([
      notes.once(['stock shares', String(group.firstRow)], () =>
        finding('stock-shares-missing', placeOf(group.table, group.firstRow, key), { product: input.item }),
      ),
    ]);
  return {
    input,
    scrapClass: undefined,
    whence: 'external',
    origin: undefined,
    quantity: output?.lines[0]?.quantity ?? zero,
    mass,
    content: one,
    metal: follows(metalMass, mass, one),
    counts: perBoundary(() => one),
    preShare: shareOf('preConsumerShare'),
    postShare: shareOf('postConsumerShare'),
  };
}

function metalOf(
  sources: Sources,
  input: Input,
  content: Node,
  notes: Notes,
): Pick<MetalLine, 'quantity' | 'mass' | 'content' | 'metal'> {
  const { group } = input;
  const quantity = sources.quantity(group, input.ledger, input.process);
  if (group.unit.dimension === 'mass') {
    const mass = follows(activityInFactorUnit, quantity, sources.unitSize(group.unit), sources.unitSize(unit('t')));
    return { quantity, mass, content, metal: follows(metalMass, mass, content) };
  }
  const finding = notes.add('wrong-dimension', placeOf(group.table, group.firstRow, 'unit'), {
    unit: group.unit.symbol,
    wanted: 't',
  });
  const unknown = unknownNode([finding]);
  return { quantity, mass: unknown, content, metal: unknown };
}

function wholeMetal({ group }: Input, product: Product): Finding {
  return finding('transfer-metal-content', placeOf(group.table, group.firstRow, 'item'), { item: product.name });
}
