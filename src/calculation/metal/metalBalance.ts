/** The metal balance: what each process takes in, brings out and loses, and whether the plant as a whole closes. */
import { finding, type Finding } from '../../findings/finding';
import { placeOf } from '../../ledgers/ledgerTable';
import { blocksApart } from '../../model/blocks';
import type { Plant } from '../../model/plant';
import { exact, plainText } from '../../quantity/exact';
import { unreadScrap } from './inHouseScrap';
import { metalErrors, type MetalInputs } from './metalLines';
import { follows, numberOf, unknownTerms, type Node } from '../graph/node';
import type { ProcessOutput } from '../chain/outputs';
import { difference } from '../rules/difference';
import { metalLossShare } from '../rules/metalLossShare';
import { metalYield } from '../rules/metalYield';
import { total } from '../rules/total';

/** One process, tonnes of metal; outputs count with their metal content, waste included. */
export interface ProcessBalance {
  readonly process: number;
  readonly taken: Node;
  readonly made: Node;
  readonly lost: Node;
  /** Nothing where no metal goes in. */
  readonly lossShare: Node | undefined;
  readonly metalYield: Node | undefined;
  /** Metal in less metal out and loss. */
  readonly closing: Node;
}

/** Scrap that a process sends out against what is charged of it in-house. */
export interface InHouseScrap {
  readonly process: number;
  readonly sent: Node;
  readonly charged: Node;
  /** Sold or laid in stock. */
  readonly left: Node;
}

export interface MetalBalance {
  readonly processes: readonly ProcessBalance[];
  readonly inHouse: readonly InHouseScrap[];
  /** Metal from outside and from ore. */
  readonly entering: Node;
  /** Metal that leaves with products, scrap and waste. */
  readonly leaving: Node;
  readonly lost: Node;
  readonly difference: Node;
  readonly findings: readonly Finding[];
}

/** Balances every process that takes in metal or may do so. Metal out above metal in by more than the materiality, and a loss above the plausible one, are warnings. */
export function metalBalance(plant: Plant, outputs: readonly ProcessOutput[], metal: MetalInputs): MetalBalance {
  const massOf = (process: number): readonly Node[] =>
    outputs.filter((output) => output.process === process).flatMap((output) => output.metal ?? []);
  const unreadMade = (process: number): readonly Finding[] =>
    blocksApart(plant, process, ['Production']).flatMap(({ errors }) => errors);
  const inPlant = plant.processes.filter(({ index }) => {
    const isTaking = metal.processes.has(index) || metalErrors(plant, metal, index).length > 0;
    return isTaking && (massOf(index).length > 0 || unreadMade(index).length > 0);
  });
  const processes = inPlant.map(({ index }): ProcessBalance => {
    const unreadable = unknownTerms(metalErrors(plant, metal, index));
    const taken = follows(
      total,
      ...[...metal.lines, ...metal.draws].filter((line) => line.input.process === index).map((line) => line.metal),
      ...unreadable,
    );
    const made = follows(total, ...massOf(index), ...unknownTerms(unreadMade(index)));
    const lost = follows(difference, taken, made);
    const isNothing = numberOf(taken)?.isZero() ?? false;
    return {
      process: index,
      taken,
      made,
      lost,
      lossShare: isNothing ? undefined : follows(metalLossShare, lost, taken),
      metalYield: isNothing ? undefined : follows(metalYield, made, taken),
      closing: follows(difference, taken, follows(total, made, lost)),
    };
  });
  const isInPlant = (process: number): boolean => inPlant.some(({ index }) => index === process);
  const here = <Line extends { readonly input: { readonly process: number } }>(
    lines: readonly Line[],
  ): readonly Line[] => lines.filter((line) => isInPlant(line.input.process));
  const internal = here(metal.lines).filter((line) => line.scrapClass === 'internal');
  const draws = here(metal.draws).map((draw) => ({
    metal: draw.metal,
    isFromPlant: draw.makers.some((output) => isInPlant(output.process)),
  }));
  const unread = unknownTerms(inPlant.flatMap(({ index }) => metalErrors(plant, metal, index)));
  const entering = follows(
    total,
    ...unread,
    ...here(metal.lines)
      .filter((line) => line.scrapClass !== 'internal')
      .map((line) => line.metal),
    ...draws.filter((draw) => !draw.isFromPlant).map((draw) => draw.metal),
  );
  const stays = follows(
    total,
    ...unread,
    ...internal.map((line) => line.metal),
    ...draws.filter((draw) => draw.isFromPlant).map((draw) => draw.metal),
  );
  const leaving = follows(difference, follows(total, ...processes.map(({ made }) => made)), stays);
  const lost = follows(total, ...processes.map((balance) => balance.lost));
  const doubtful = internal.flatMap(({ doubt }) => doubt?.error ?? []);
  const inHouse = plant.processes.flatMap(({ index }): InHouseScrap[] => {
    const sent = outputs.filter(
      (output) => output.process === index && output.role === 'scrap' && output.product.unit.dimension === 'mass',
    );
    const charged = internal.filter((line) => line.origin === index);
    if (sent.length + charged.length === 0) return [];
    const [out, back] = [
      follows(total, ...sent.map((output) => output.amount)),
      follows(
        total,
        ...charged.map((line) => line.mass),
        ...unknownTerms([...unreadScrap(plant, 'internal'), ...doubtful]),
      ),
    ];
    return [{ process: index, sent: out, charged: back, left: follows(difference, out, back) }];
  });
  return {
    processes,
    inHouse,
    entering,
    leaving,
    lost,
    difference: follows(difference, entering, follows(total, leaving, lost)),
    findings: [
      ...processes.flatMap((balance) => balanceFinding(plant, outputs, balance)),
      ...inHouse.flatMap((scrap) => overdrawn(plant, outputs, scrap)),
    ],
  };
}

function balanceFinding(
  plant: Plant,
  outputs: readonly ProcessOutput[],
  { process, taken, made, lossShare }: ProcessBalance,
): readonly Finding[] {
  const [inside, outside, share] = [numberOf(taken), numberOf(made), lossShare && numberOf(lossShare)];
  const group = outputs.find((output) => output.process === process)?.lines[0]?.output.group;
  if (!inside || !outside) return [];
  const place = group ? placeOf(group.table, group.firstRow, 'quantity') : {};
  const label = plant.processes[process]?.label ?? '';
  if (outside.greaterThan(inside.times(exact(1).plus(plant.settings.materiality)))) {
    return [
      finding('mass-not-balanced', place, {
        process: label,
        difference: plainText(outside.minus(inside), 12),
        unit: 't',
      }),
    ];
  }
  if (!share?.greaterThan(plant.settings.metalLoss)) return [];
  const percent = (value: typeof share): string => `${plainText(value.times(100), 3)} %`;
  return [
    finding('loss-implausible', place, {
      process: label,
      difference: percent(share),
      wanted: percent(exact(plant.settings.metalLoss)),
    }),
  ];
}

/** Nothing is said where no scrap is booked at all: the burden of that scrap is reported as unknown already. */
function overdrawn(
  plant: Plant,
  outputs: readonly ProcessOutput[],
  { process, sent, charged }: InHouseScrap,
): readonly Finding[] {
  const [out, back] = [numberOf(sent), numberOf(charged)];
  const group = outputs.find((output) => output.process === process && output.role === 'scrap')?.lines[0]?.output.group;
  if (!out || !back || !group || !back.greaterThan(out)) return [];
  return [
    finding('overdrawn-scrap', placeOf(group.table, group.firstRow, 'quantity'), {
      process: plant.processes[process]?.label ?? '',
      made: plainText(out, 12),
      drawn: plainText(back, 12),
    }),
  ];
}
