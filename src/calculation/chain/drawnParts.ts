/**
 * Whose product is drawn: that of the site that the row names; else the consumer's own site as far as it makes enough, the rest at the output-weighted average of the other sites,
 * the average of all where the own site makes none.
 */
import { finding, type Finding } from '../../findings/finding';
import { Notes } from '../../findings/notes';
import { formulaKey } from '../../ledgers/cleanText';
import { placeOf } from '../../ledgers/ledgerTable';
import { carriesBurden, type Input, type Plant, type Product } from '../../model/plant';
import { exact, plainText } from '../../quantity/exact';
import { nearestName } from '../../quantity/nearestName';
import type { EmissionLine } from '../emissions/emissionLine';
import { follows, numberOf, unknownNode, unknownTerms, type Node } from '../graph/node';
import type { ClosingStock } from './closingStocks';
import type { ProcessOutput } from './outputs';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import { difference } from '../rules/difference';
import { excess } from '../rules/excess';
import { ownPart } from '../rules/ownPart';
import { portion } from '../rules/portion';
import { total } from '../rules/total';
import type { Sources } from '../graph/sources';
import { unreadDraws, unreadMakers } from './unreadDraws';

/** What one group of rows draws from makers that are alike. */
export interface DrawnPart {
  readonly input: Input;
  readonly product: Product;
  /** As the ledger says it, of the whole group. */
  readonly quantity: Node;
  /** In the product's unit. */
  readonly amount: Node;
  /** Names the makers; the product's own key where they are all that make it. */
  readonly key: string;
  readonly makers: readonly ProcessOutput[];
  /** False for the rest that other sites give. */
  readonly isFirst: boolean;
}

interface Drawn {
  readonly parts: readonly DrawnPart[];
  /** Products of which more is drawn than made, with the finding. */
  readonly overdrawn: ReadonlyMap<Product, readonly Finding[]>;
  readonly findings: readonly Finding[];
}

/** The parts in the order of the inputs. More drawn than made is an error that withholds what is drawn, a warning up to the materiality. */
export function drawnParts(
  plant: Plant,
  sources: Sources,
  outputs: readonly ProcessOutput[],
  { lines, held }: { readonly lines: readonly EmissionLine[]; readonly held: readonly ClosingStock[] },
): Drawn {
  const notes = new Notes();
  const drawn = plant.inputs.flatMap((input) =>
    input.product ? [{ input, product: input.product, ...drawnAmount(sources, input, input.product, notes) }] : [],
  );
  const fromOf = ({ group: { entry } }: Input): string => ('fromSite' in entry ? formulaKey(entry.fromSite) : '');
  const siteOf = (process: number): string => formulaKey(plant.processes[process]?.site ?? '');
  const overdrawn = new Map<Product, readonly Finding[]>();
  for (const input of plant.inputs)
    if (!input.product && fromOf(input) !== '') notes.take([makesNone(plant, input, outputs, 'warning')]);
  for (const product of new Set([...drawn.map((draw) => draw.product), ...held.map(({ stock }) => stock.product)])) {
    const found = overdrawnFinding(
      plant,
      product,
      makersOf(product, outputs),
      drawn.filter((draw) => draw.product === product),
      held.filter(({ stock }) => stock.product === product).map(({ amount }) => amount),
    );
    notes.take(found);
    if (found.length > 0) overdrawn.set(product, found);
  }
  const noteOnce = (input: Input, product: Product, made: string, taken: string): void => {
    const site = plant.processes[input.process]?.site ?? '';
    notes.once(['other sites', formulaKey(product.name), formulaKey(site)], () =>
      finding('drawn-from-other-sites', placeOf(input.group.table, input.group.firstRow, 'quantity'), {
        product: product.name,
        site,
        made,
        drawn: taken,
        unit: product.unit.symbol,
      }),
    );
  };
  const parts = drawn.flatMap(({ input, product, quantity, amount }): DrawnPart[] => {
    const makers = makersOf(product, outputs);
    const site = siteOf(input.process);
    const here = makers.filter((output) => siteOf(output.process) === site);
    const elsewhere = makers.filter((output) => !here.includes(output));
    const withheld = [
      ...(overdrawn.get(product) ?? []).filter(({ severity }) => severity === 'error'),
      ...unreadMakers(plant, product),
    ];
    const known = withheld.length > 0 ? unknownNode(withheld) : amount;
    const key = formulaKey(product.name);
    const whole = { input, product, quantity, isFirst: true };
    const ofProduct = drawn.filter((draw) => draw.product === product);
    const from = fromOf(input);
    if (from !== '') {
      const there = makers.filter((output) => siteOf(output.process) === from);
      const wrong =
        there.length === 0
          ? [makesNone(plant, input, outputs, 'error')]
          : overdrawnFinding(
              plant,
              product,
              there,
              ofProduct.filter((draw) => fromOf(draw.input) === from),
            );
      notes.take(wrong);
      const barring = wrong.filter(({ severity }) => severity === 'error');
      return [
        {
          ...whole,
          amount: barring.length > 0 ? unknownNode(barring) : known,
          ...(there.length === 0 || there.length === makers.length
            ? { key, makers }
            : { key: `${key} of ${from}`, makers: there }),
        },
      ];
    }
    const sites = new Set(makers.map((output) => siteOf(output.process)));
    if (sites.size === 1 || here.length === 0) {
      if (sites.size > 1) noteOnce(input, product, '', '');
      return [{ ...whole, amount: known, key, makers }];
    }
    const processes = plant.processes.filter((process) => siteOf(process.index) === site).map(({ index }) => index);
    const directed = [
      ...ofProduct.filter((draw) => fromOf(draw.input) === site).map((draw) => draw.amount),
      ...held
        .filter(({ stock }) => stock.product === product && siteOf(stock.input.process) === site)
        .map(({ amount: kept }) => kept),
    ];
    const output = follows(total, ...here.map((maker) => maker.amount));
    const made = directed.length > 0 ? follows(excess, output, follows(total, ...directed)) : output;
    const taken = follows(
      total,
      ...ofProduct
        .filter((draw) => fromOf(draw.input) === '' && processes.includes(draw.input.process))
        .map((draw) => draw.amount),
      ...unknownTerms(unreadDraws(drawingLedgers(plant, product), lines, product, processes)),
    );
    const share = follows(ownPart, made, taken);
    const [own, all] = [numberOf(made), numberOf(taken)];
    const ownKey = `${key} of ${site}`;
    if (own && all && !all.greaterThan(own)) return [{ ...whole, amount: known, key: ownKey, makers: here }];
    const fromHere = follows(portion, known, share);
    if (own && all) noteOnce(input, product, plainText(own, 12), plainText(all, 12));
    return [
      { ...whole, amount: fromHere, key: ownKey, makers: here },
      {
        ...whole,
        isFirst: false,
        amount: follows(difference, known, fromHere),
        key: `${key} of others than ${site}`,
        makers: elsewhere,
      },
    ];
  });
  return { parts, overdrawn, findings: notes.findings };
}

/** Of what is drawn from a site that makes none of it: the nearest of the sites that do. */
function makesNone(
  plant: Plant,
  input: Input,
  outputs: readonly ProcessOutput[],
  severity: 'error' | 'warning',
): Finding {
  const { group, item } = input;
  const sites = (input.product ? makersOf(input.product, outputs) : outputs).map(
    ({ process }) => plant.processes[process]?.site ?? '',
  );
  const site = 'fromSite' in group.entry ? group.entry.fromSite : '';
  const near = input.product ? nearestName(site, sites) : undefined;
  return finding(
    'from-site-makes-none',
    placeOf(group.table, group.firstRow, 'fromSite'),
    { product: item, site, near: near ?? '' },
    severity,
  );
}

/** The plant without whole ledgers that cannot be read and draw nothing of the product anywhere: metal is not drawn through `Energy`. */
function drawingLedgers(plant: Plant, product: Product): Plant {
  const drawing = new Set(plant.inputs.filter((input) => input.product === product).map(({ ledger }) => ledger));
  const blocks = plant.blocks.filter(
    ({ ledger, row }) => row !== undefined || (ledger !== 'Materials' && ledger !== 'Energy') || drawing.has(ledger),
  );
  return { ...plant, blocks };
}

/** The process outputs that make a product. */
export function makersOf(product: Product, outputs: readonly ProcessOutput[]): readonly ProcessOutput[] {
  return outputs.filter((output) => formulaKey(output.product.name) === formulaKey(product.name));
}

/** The same outputs as another method holds them. */
export function sameOutputs(
  makers: readonly ProcessOutput[],
  outputs: readonly ProcessOutput[],
): readonly ProcessOutput[] {
  return outputs.filter((output) =>
    makers.some((maker) => maker.process === output.process && maker.product === output.product),
  );
}

/** What is drawn, in the product's unit. */
function drawnAmount(
  sources: Sources,
  input: Input,
  product: Product,
  notes: Notes,
): { readonly quantity: Node; readonly amount: Node } {
  const quantity = sources.quantity(input.group, input.ledger, input.process);
  const from = input.group.unit;
  if (from.dimension === product.unit.dimension) {
    return {
      quantity,
      amount: follows(activityInFactorUnit, quantity, sources.unitSize(from), sources.unitSize(product.unit)),
    };
  }
  const finding = notes.add('wrong-dimension', placeOf(input.group.table, input.group.firstRow, 'unit'), {
    unit: from.symbol,
    wanted: product.unit.symbol,
  });
  return { quantity, amount: unknownNode([finding]) };
}

/** What was made before the period has a footprint that no ledger holds: above the materiality, whatever is drawn of the product is withheld. */
function overdrawnFinding(
  plant: Plant,
  product: Product,
  makers: readonly ProcessOutput[],
  draws: readonly { readonly input: Input; readonly amount: Node }[],
  held: readonly Node[] = [],
): readonly Finding[] {
  const made = numberOf(follows(total, ...makers.map((output) => output.amount)));
  const drawn = numberOf(follows(total, ...draws.map(({ amount }) => amount), ...held));
  const first = draws[0] ?? plant.stocks.find(({ product: { name } }) => name === product.name);
  if (!made || !drawn || !first || !makers.some(carriesBurden) || !drawn.greaterThan(made)) return [];
  const isMaterial = drawn.greaterThan(made.times(exact(1).plus(plant.settings.materiality)));
  const { group } = first.input;
  return [
    finding(isMaterial ? 'drawn-from-stock' : 'overdrawn-product', placeOf(group.table, group.firstRow, 'quantity'), {
      product: product.name,
      made: plainText(made, 12),
      drawn: plainText(drawn, 12),
      unit: product.unit.symbol,
    }),
  ];
}
