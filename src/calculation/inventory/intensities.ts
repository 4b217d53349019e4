/** Emissions per tonne: of the organisation, its sites, processes and products, each with the output it is divided by. */
import { recordOf } from '../../quantity/recordOf';
import type { Finding } from '../../findings/finding';
import { formulaKey } from '../../ledgers/cleanText';
import { carriesBurden, type Plant, type Product } from '../../model/plant';
import type { Channel, PerChannel } from '../graph/channels';
import type { SoldLine } from '../checks/checks';
import { makersOf } from '../chain/drawnParts';
import type { EmissionChain } from '../chain/emissionChain';
import type { EmissionLine } from '../emissions/emissionLine';
import type { Inventory } from './inventory';
import { follows, numberOf, unknownNode, unknownTerms, type Node } from '../graph/node';
import type { ClosingStock } from '../chain/closingStocks';
import { madeNow } from '../chain/openingStocks';
import type { ProcessOutput } from '../chain/outputs';
import { averagePerUnit } from '../rules/averagePerUnit';
import { difference } from '../rules/difference';
import { drawnCoefficient } from '../rules/drawnCoefficient';
import { footprintPerUnit } from '../rules/footprintPerUnit';
import { intensity } from '../rules/intensity';
import { total } from '../rules/total';
import { outputElsewhere, unreadDraws, unreadMakers, unreadOutput } from '../chain/unreadDraws';

type IntensityScope = 'scope12Location' | 'scope12Market' | 'scope3_1';
const intensityScopes: readonly IntensityScope[] = ['scope12Location', 'scope12Market', 'scope3_1'];

export interface Intensity {
  /** Organisation and site: output that leaves them; process and product: all of their output but scrap. */
  readonly kind: 'organisation' | 'site' | 'process' | 'product';
  readonly subject: string;
  /** t, printed beside the result. */
  readonly output: Node;
  /** tCO2e of the subject's own processes; for a product nothing, since its processes may make others, too. */
  readonly emissions: Readonly<Record<IntensityScope, Node>> | undefined;
  /** tCO2e/t */
  readonly values: Readonly<Record<IntensityScope, Node>>;
}

const channelsOf: Readonly<Record<IntensityScope, readonly Channel[]>> = {
  scope12Location: ['scope1', 'scope2Location'],
  scope12Market: ['scope1', 'scope2Market'],
  scope3_1: ['scope3_1'],
};

/** What is divided, and by what. */
interface Divided {
  readonly outputs: readonly ProcessOutput[];
  readonly held: readonly ClosingStock[];
  readonly emissions: EmissionChain;
  readonly sums: Inventory;
  readonly lines: readonly EmissionLine[];
  readonly sold: readonly SoldLine[];
}

/** Every intensity whose output is weighed; none where it is zero. Upstream processes of the plant are not carried, unlike in a footprint. */
export function intensities(
  plant: Plant,
  { outputs, held, emissions, sums, lines, sold }: Divided,
): readonly Intensity[] {
  const all = outputs.filter((output) => carriesBurden(output) && output.product.unit.dimension === 'mass');
  const weighed = madeNow(all);
  const own = (process: number): PerChannel<Node> | undefined => emissions.own[process];
  const leaving = follows(
    total,
    ...sold.filter((line) => line.product.unit.dimension === 'mass').map((line) => line.sold),
    ...unknownTerms(
      unreadOutput(
        plant,
        plant.processes.map(({ index }) => index),
      ),
    ),
  );
  const sites = sums.sites.filter((site) => site.site !== '' && sums.sites.length > 1);
  const groups: readonly (Intensity | undefined)[] = [
    weighed.length === 0 ? undefined : ofWhole('organisation', plant.settings.organisation, leaving, sums.emissions),
    ...sites.map((site) => {
      const output = leavingSite(plant, all, { emissions, lines, held }, site.processes);
      return output && ofWhole('site', site.site, output, site.emissions);
    }),
    ...plant.processes.map((process) => {
      const amounts = weighed.filter((output) => output.process === process.index).map(({ amount }) => amount);
      const ofProcess = own(process.index);
      return ofProcess && amounts.length > 0
        ? ofWhole('process', process.label, follows(total, ...amounts), ofProcess)
        : undefined;
    }),
    ...[...plant.products.values()]
      .filter((product) => product.unit.dimension === 'mass')
      .map((product) => ofProduct(product, weighed, own, unreadMakers(plant, product))),
  ];
  return groups.filter((one): one is Intensity => one !== undefined);
}

function record<Item>(make: (scope: IntensityScope) => Item): Readonly<Record<IntensityScope, Item>> {
  return recordOf(intensityScopes, make);
}

function ofWhole(
  kind: Intensity['kind'],
  subject: string,
  output: Node,
  values: PerChannel<Node>,
): Intensity | undefined {
  if (numberOf(output)?.isZero()) return undefined;
  const emissions = record((scope) => follows(total, ...channelsOf[scope].map((channel) => values[channel])));
  return { kind, subject, output, emissions, values: record((scope) => follows(intensity, emissions[scope], output)) };
}

/** What a site makes, or has in stock before, less what its own processes draw of it and what it keeps in stock; a product of several sites is drawn from each by its part. */
function leavingSite(
  plant: Plant,
  weighed: readonly ProcessOutput[],
  { emissions, lines, held }: Pick<Divided, 'emissions' | 'lines' | 'held'>,
  processes: readonly number[],
): Node | undefined {
  const parts = [...plant.products.values()]
    .filter((product) => product.unit.dimension === 'mass')
    .flatMap((product): Node[] => {
      const makers = makersOf(product, weighed);
      const here = makers.filter((output) => processes.includes(output.process));
      if (here.length === 0) return [];
      const made = follows(total, ...here.map(({ amount }) => amount));
      const drawn = emissions.transfers
        .filter((transfer) => transfer.product === product && processes.includes(transfer.input.process))
        .flatMap((transfer): Node[] => {
          const ours = transfer.makers.filter((output) => here.includes(output));
          if (ours.length === 0) return [];
          const [part, all] = [ours, transfer.makers].map((list) =>
            follows(total, ...list.map(({ amount }) => amount)),
          );
          return ours.length === transfer.makers.length || !part || !all
            ? [transfer.amount]
            : [follows(drawnCoefficient, transfer.amount, part, all)];
        });
      const unread = unknownTerms(unreadDraws(plant, lines, product, processes));
      const kept = held
        .filter(({ stock }) => stock.product === product && processes.includes(stock.input.process))
        .map(({ amount }) => amount);
      return [follows(difference, made, follows(total, ...drawn, ...kept, ...unread))];
    });
  return parts.length === 0
    ? undefined
    : follows(
        total,
        ...parts,
        ...unknownTerms([...unreadOutput(plant, processes), ...outputElsewhere(plant, processes)]),
      );
}

/** The product's share of the own emissions of the processes that make it, per tonne; the output-weighted average of several. */
function ofProduct(
  product: Product,
  weighed: readonly ProcessOutput[],
  own: (process: number) => PerChannel<Node> | undefined,
  unread: readonly Finding[],
): Intensity | undefined {
  const makers = weighed.filter((output) => formulaKey(output.product.name) === formulaKey(product.name));
  if (makers.length === 0) return undefined;
  const perMaker = (scope: IntensityScope) =>
    makers.map((output) => {
      const values = own(output.process);
      return follows(
        footprintPerUnit,
        output.share,
        follows(total, ...(values ? channelsOf[scope].map((channel) => values[channel]) : [])),
        output.amount,
      );
    });
  const values = record((scope) => {
    if (unread.length > 0) return unknownNode(unread);
    const each = perMaker(scope);
    const [single] = each;
    return each.length === 1 && single
      ? single
      : follows(averagePerUnit, ...makers.flatMap((output, index) => [each[index] as Node, output.amount]));
  });
  return {
    kind: 'product',
    subject: product.name,
    output: follows(total, ...makers.map(({ amount }) => amount), ...unknownTerms(unread)),
    emissions: undefined,
    values,
  };
}
