/** The metal each process takes in: scrap by class, bought metal, and metal drawn from other processes. */
import type { Finding } from '../findings/finding';
import { formulaKey } from '../ledgers/cleanText';
import { meaningAt, placeOf } from '../ledgers/ledgerTable';
import { groupNumber, groupText } from '../model/activityGroups';
import type { Input, Plant, Product } from '../model/plant';
import { boundaries, type Boundary } from '../model/reportSettings';
import { unit } from '../quantity/units';
import { drawnAmount, makersOf } from './emissionChain';
import { follows, one, unknownNode, zero, type Node } from './node';
import type { ProcessOutput } from './outputs';
import { activityInFactorUnit } from './rules/activityInFactorUnit';
import { metalMass } from './rules/metalMass';
import type { Sources } from './sources';

export type ScrapClass = 'internal' | 'pre-consumer' | 'post-consumer';
export type PerBoundary<Item> = Readonly<Record<Boundary, Item>>;

/** Makes a record with one value per boundary. */
export function perBoundary<Item>(make: (boundary: Boundary) => Item): PerBoundary<Item> {
  return Object.fromEntries(boundaries.map((boundary) => [boundary, make(boundary)])) as Record<Boundary, Item>;
}

/** Scrap or bought metal of one process. */
export interface MetalLine {
  readonly input: Input;
  readonly scrapClass: ScrapClass | undefined;
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

/** Metal drawn from another process. */
export interface MetalDraw {
  readonly input: Input;
  readonly product: Product;
  readonly mass: Node;
  readonly content: Node;
  readonly metal: Node;
}

export interface MetalInputs {
  readonly lines: readonly MetalLine[];
  readonly draws: readonly MetalDraw[];
  /** Processes that take metal in. */
  readonly processes: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

/** Gathers the metal inputs. Blank metal content is 1 for scrap and means "not metal" for bought materials. */
export function metalInputs(plant: Plant, sources: Sources, outputs: readonly ProcessOutput[]): MetalInputs {
  const findings: Finding[] = [];
  const lines = plant.inputs.flatMap((input) => {
    if (input.ledger === 'Scrap') return [scrapLine(plant, sources, input, findings)];
    const isMetal =
      input.ledger === 'Materials' &&
      !input.product &&
      (groupNumber(input.group, 'metalContent')?.greaterThan(0) ?? false);
    return isMetal ? [boughtLine(sources, input, findings)] : [];
  });
  const processes = metalProcesses(plant, lines, outputs);
  const draws = plant.inputs.flatMap((input) => {
    const { product } = input;
    if (!product || input.ledger !== 'Materials' || product.unit.dimension !== 'mass') return [];
    const given = groupNumber(input.group, 'metalContent');
    if (given ? given.isZero() : !makersOf(product, outputs).some((output) => processes.has(output.process))) return [];
    if (!given) {
      findings.push({
        code: 'transfer-metal-content',
        severity: 'note',
        place: placeOf(input.group.table, input.group.firstRow, 'item'),
        details: { item: product.name },
      });
    }
    const { amount } = drawnAmount(plant, sources, input, product, []);
    const content = sources.shared(input.group, 'metalContent');
    return [{ input, product, mass: amount, content, metal: follows(metalMass, amount, content) }];
  });
  return { lines, draws, processes: new Set([...processes, ...draws.map((draw) => draw.input.process)]), findings };
}

/** Processes that take in scrap or bought metal, or metal from such a process. */
function metalProcesses(
  plant: Plant,
  lines: readonly MetalLine[],
  outputs: readonly ProcessOutput[],
): ReadonlySet<number> {
  const found = new Set(lines.map((line) => line.input.process));
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const input of plant.inputs) {
      if (!input.product || input.ledger !== 'Materials') continue;
      const content = groupNumber(input.group, 'metalContent');
      const fromMetal = makersOf(input.product, outputs).some((output) => found.has(output.process));
      if (content ? content.greaterThan(0) : fromMetal) found.add(input.process);
    }
  }
  return found;
}

function scrapLine(plant: Plant, sources: Sources, input: Input, findings: Finding[]): MetalLine {
  const { group } = input;
  const scrapClass = meaningAt(group.table, 'class', group.firstRow) as ScrapClass;
  const own = plant.processes[input.process];
  const originProcess = groupText(group, 'originProcess');
  const originSite = groupText(group, 'originSite');
  const otherProcess = originProcess !== '' && formulaKey(originProcess) !== formulaKey(own?.process ?? '');
  const otherSite = originSite !== '' && formulaKey(originSite) !== formulaKey(own?.site ?? '');
  const internalCounts: PerBoundary<boolean> = {
    organisation: false,
    site: otherSite,
    process: otherProcess || otherSite,
    'all scrap': true,
  };
  const counts = perBoundary((boundary) => (scrapClass !== 'internal' || internalCounts[boundary] ? one : zero));
  return {
    ...metalOf(sources, input, findings),
    input,
    scrapClass,
    counts,
    preShare: scrapClass === 'post-consumer' ? zero : one,
    postShare: scrapClass === 'post-consumer' ? one : zero,
  };
}

function boughtLine(sources: Sources, input: Input, findings: Finding[]): MetalLine {
  const share = (key: string): Node =>
    groupNumber(input.group, key) === undefined ? zero : sources.shared(input.group, key);
  return {
    ...metalOf(sources, input, findings),
    input,
    scrapClass: undefined,
    counts: perBoundary(() => one),
    preShare: share('preConsumerShare'),
    postShare: share('postConsumerShare'),
  };
}

function metalOf(
  sources: Sources,
  input: Input,
  findings: Finding[],
): Pick<MetalLine, 'quantity' | 'mass' | 'content' | 'metal'> {
  const { group } = input;
  const quantity = sources.quantity(group, input.ledger, input.process);
  const content = sources.shared(group, 'metalContent');
  const tonne = unit('t');
  if (group.unit.dimension === 'mass') {
    const mass = follows(activityInFactorUnit, quantity, sources.unitSize(group.unit), sources.unitSize(tonne));
    return { quantity, mass, content, metal: follows(metalMass, mass, content) };
  }
  const finding: Finding = {
    code: 'wrong-dimension',
    severity: 'error',
    place: placeOf(group.table, group.firstRow, 'unit'),
    details: { unit: group.unit.symbol, wanted: 't' },
  };
  findings.push(finding);
  const unknown = unknownNode([finding]);
  return { quantity, mass: unknown, content, metal: unknown };
}
