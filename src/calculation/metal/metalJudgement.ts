/** Which materials are metal where their metal content is left blank: judged from what is known of their names, else asked. */
import { finding, type Finding } from '../../findings/finding';
import { formulaKey } from '../../ledgers/cleanText';
import { placeOf } from '../../ledgers/ledgerTable';
import { metalOfName } from '../../library/metalNames';
import type { Component } from '../../model/factors';
import type { Block, Input, Plant } from '../../model/plant';
import { makersOf } from '../chain/drawnParts';
import { one, type Node } from '../graph/node';
import type { ProcessOutput } from '../chain/outputs';
import type { Sources } from '../graph/sources';

/** What tells that a material is metal, or is none. */
type MetalEvidence = 'written' | 'other row' | 'factor' | 'unit' | 'made of metal' | 'scrap' | 'name';

export type Judgement =
  | { readonly kind: 'metal'; readonly by: MetalEvidence; readonly content: Node }
  | { readonly kind: 'not metal'; readonly by: MetalEvidence }
  | { readonly kind: 'unknown' };

interface JudgedMaterials {
  readonly of: ReadonlyMap<Input, Judgement>;
  /** Processes that take metal in. */
  readonly processes: ReadonlySet<number>;
  /** By process that makes metal: the errors of materials that may be metal or not. */
  readonly doubts: ReadonlyMap<number, readonly Finding[]>;
  readonly findings: readonly Finding[];
}

/** Components that only fuels, carbon, salts and bought energy have. */
const burnt: readonly Component[] = ['direct', 'ncv', 'oxidation', 'tce', 'location', 'residual'];

/** Judges every row group of `Materials`. What stays open and goes into a process that makes metal is an error at its blank cell, once per item. */
export function judgeMaterials(plant: Plant, sources: Sources, outputs: readonly ProcessOutput[]): JudgedMaterials {
  const materials = plant.inputs.filter((input) => input.ledger === 'Materials');
  const of = new Map<Input, Judgement>(
    materials.map((input) => [input, firstJudgement(plant, sources, materials, input, outputs)]),
  );
  const isMetal = (input: Input): boolean => of.get(input)?.kind === 'metal';
  const processes = new Set(
    plant.inputs.filter((input) => input.ledger === 'Scrap' || isMetal(input)).map((input) => input.process),
  );
  for (let before = -1; before !== processes.size;) {
    before = processes.size;
    for (const input of materials) {
      if (of.get(input)?.kind !== 'unknown' || !input.product) continue;
      const makers = makersOf(input.product, outputs);
      if (!makers.some((output) => output.role !== 'waste' && processes.has(output.process))) continue;
      of.set(input, { kind: 'metal', by: 'made of metal', content: one });
      processes.add(input.process);
    }
  }
  for (const input of materials)
    if (of.get(input)?.kind === 'unknown' && metalOfName(input.item) === 'metal') {
      of.set(input, { kind: 'metal', by: 'name', content: one });
      processes.add(input.process);
    }
  // An opening stock is metal where what its makers make is, or where its row states shares.
  for (const input of plant.inputs) {
    if (input.ledger !== 'Stocks' || input.group.unit.dimension !== 'mass') continue;
    if (!outputs.some(({ process }) => process === input.process)) continue;
    const makers = outputs.filter(({ product }) => formulaKey(product.name) === formulaKey(input.item));
    const { preConsumerShare, postConsumerShare } = input.group.entry;
    if ((preConsumerShare ?? postConsumerShare) !== undefined || makers.some(({ process }) => processes.has(process)))
      processes.add(input.process);
  }
  const makesMetal = new Set([
    ...processes,
    ...materials.flatMap((input) =>
      isMetal(input) && input.product ? makersOf(input.product, outputs).map((output) => output.process) : [],
    ),
    ...outputs.filter((output) => metalOfName(output.product.name) === 'metal').map((output) => output.process),
  ]);
  const errors = new Map<string, Finding>();
  const doubts = new Map<number, readonly Finding[]>();
  for (const input of materials) {
    if (of.get(input)?.kind !== 'unknown' || !makesMetal.has(input.process)) continue;
    const error = errors.get(formulaKey(input.item)) ?? unjudged(plant, input);
    errors.set(formulaKey(input.item), error);
    doubts.set(input.process, [...(doubts.get(input.process) ?? []), error]);
  }
  return { of, processes, doubts, findings: [...errors.values(), ...judgedNotes(materials, of, makesMetal)] };
}

/** Reads what is written, else what other rows, factors, the unit and the name tell surely. */
function firstJudgement(
  plant: Plant,
  sources: Sources,
  materials: readonly Input<'Materials'>[],
  input: Input<'Materials'>,
  outputs: readonly ProcessOutput[],
): Judgement {
  const written = input.group.entry.metalContent;
  if (written)
    return written.isZero()
      ? { kind: 'not metal', by: 'written' }
      : { kind: 'metal', by: 'written', content: sources.shared(input.group, 'metalContent') };
  if (input.group.unit.dimension !== 'mass') return { kind: 'not metal', by: 'unit' };
  const others = materials.filter(
    (other) => formulaKey(other.item) === formulaKey(input.item) && other.group.entry.metalContent,
  );
  const [known] = others;
  const contents = new Set(others.map((other) => other.group.entry.metalContent?.toString()));
  if (known && contents.size === 1)
    return known.group.entry.metalContent?.isZero()
      ? { kind: 'not metal', by: 'other row' }
      : { kind: 'metal', by: 'other row', content: sources.shared(known.group, 'metalContent') };
  if (known) return { kind: 'unknown' };
  if (input.product && isScrap(input.product, outputs)) return { kind: 'metal', by: 'scrap', content: one };
  const factors = plant.library.byItem.get(formulaKey(input.item)) ?? [];
  if (!input.product && factors.some((factor) => burnt.includes(factor.component)))
    return { kind: 'not metal', by: 'factor' };
  return metalOfName(input.item) === 'not metal' ? { kind: 'not metal', by: 'name' } : { kind: 'unknown' };
}

/** True where a row that cannot be read may bring metal: scrap, and a material of which nothing tells surely that it is none. */
export function mayBringMetal(plant: Plant, block: Block): boolean {
  if (block.ledger !== 'Materials' || !block.cells) return true;
  const { metalContent, item: named } = block.cells;
  if (!metalContent.isBlank) return !metalContent.value?.isZero();
  const item = named.value;
  if (plant.products.has(formulaKey(item))) return true;
  const isBurnt = (plant.library.byItem.get(formulaKey(item)) ?? []).some(({ component }) => burnt.includes(component));
  return !isBurnt && metalOfName(item) !== 'not metal';
}

/** True where all that make a product send it out as scrap. */
export function isScrap(product: NonNullable<Input['product']>, outputs: readonly ProcessOutput[]): boolean {
  const makers = makersOf(product, outputs);
  return makers.length > 0 && makers.every((output) => output.role === 'scrap');
}

function unjudged(plant: Plant, { group, item, process }: Input): Finding {
  return finding('metal-content-missing', placeOf(group.table, group.firstRow, 'metalContent'), {
    item,
    process: plant.processes[process]?.label ?? '',
  });
}

/** One note that lists what was judged; transfers of metal have a note of their own each. */
function judgedNotes(
  materials: readonly Input[],
  of: ReadonlyMap<Input, Judgement>,
  makesMetal: ReadonlySet<number>,
): readonly Finding[] {
  const judged = materials.filter((input) => {
    const judgement = of.get(input);
    return (
      judgement !== undefined &&
      judgement.kind !== 'unknown' &&
      ['other row', 'factor', 'name'].includes(judgement.by) &&
      makesMetal.has(input.process)
    );
  });
  const [first] = judged;
  if (!first) return [];
  const named = (kind: Judgement['kind']): string =>
    [
      ...new Map(
        judged.filter((input) => of.get(input)?.kind === kind).map(({ item }) => [formulaKey(item), item]),
      ).values(),
    ].join(', ');
  return [
    finding('metal-content-judged', placeOf(first.group.table, first.group.firstRow, 'metalContent'), {
      metal: named('metal'),
      other: named('not metal'),
    }),
  ];
}
