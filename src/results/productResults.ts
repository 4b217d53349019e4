/** What we answer for per product: both views, scopes, embedded parts, stages, scrap methods, the headline and recycled content. */
import { carriesBurden } from '../model/plant';
import type { Calculation } from '../calculation/calculate';
import {
  locationChannels,
  locationScope3,
  marketChannels,
  marketScope3,
  type Channel,
  type PerChannel,
} from '../calculation/graph/channels';
import { follows, type Node } from '../calculation/graph/node';
import type { ProcessOutput } from '../calculation/chain/outputs';
import type { Shares } from '../calculation/metal/recycledContent';
import { difference } from '../calculation/rules/difference';
import { total } from '../calculation/rules/total';
import type { PerElectricityView } from '../calculation/scrapAllocation/scrapAllocation';
import type { Stages } from '../calculation/chain/stages';
import { boundaries, type Boundary, type ReportSettings } from '../model/reportSettings';

/** One output that is not scrap; footprints in tCO2e per unit of the product, under cut-off where no method is named. */
export interface ProductResult {
  readonly output: ProcessOutput;
  /** Its place among the outputs of the calculation. */
  readonly index: number;
  readonly values: PerChannel<Node>;
  /** Location-based; the market-based one differs where certificates replace a supply chain. */
  readonly scope3: Node;
  readonly scope3Market: Node;
  /** Items whose supply no factor covers, in the product's chain; the totals leave it out. */
  readonly withoutSupplyOf: readonly string[];
  readonly location: Node;
  readonly market: Node;
  readonly embedded: Node;
  /** By process in the order of the plant, in the view of the headline. */
  readonly stages: readonly Node[];
  readonly stageTotal: Node;
  readonly coProduct: PerElectricityView;
  /** Co-product less cut-off. */
  readonly apart: PerElectricityView;
  /** Where the report asks for it. */
  readonly substitution?: PerElectricityView;
  /** Both totals under the scrap allocation of the report. */
  readonly headline: PerElectricityView;
  /** Pre- and post-consumer shares of the metal under every boundary. */
  readonly shares: Readonly<Record<Boundary, Shares>>;
}

/** The one method, view and boundary that head every result; the same in sheets, JSON, pane, terminal, targets and texts. */
export interface Headline {
  readonly method: ReportSettings['scrapAllocation'];
  readonly view: ReportSettings['electricityView'];
  readonly boundary: Boundary;
}

export function headlineOf({ scrapAllocation, electricityView, boundary }: ReportSettings): Headline {
  return { method: scrapAllocation, view: electricityView, boundary };
}

/** The outputs that are not scrap, in the order in which the processes were found. */
export function productResults(calculation: Calculation, stages: Stages): readonly ProductResult[] {
  const { outputs, emissions, recycled, scrapAllocations, plant, supply } = calculation;
  const { coProduct, substitution } = scrapAllocations;
  return outputs.flatMap((output, index): ProductResult[] => {
    const [values, shared, substituted] = [
      emissions.footprints[index],
      coProduct.totals[index],
      substitution?.totals[index],
    ];
    if (!values || !shared || !carriesBurden(output)) return [];
    const sum = (channels: readonly Channel[]): Node => follows(total, ...channels.map((channel) => values[channel]));
    const own = stages.contributions[index] ?? [];
    const chain = supply.chainOf(output.process);
    const scope3Of = (channels: readonly Channel[]): Node => supply.statedSum(sum(channels), channels, chain);
    const scope3 = scope3Of(locationScope3);
    const cutOff = { location: sum(locationChannels), market: sum(marketChannels) };
    const method = plant.settings.scrapAllocation;
    return [
      {
        output,
        index,
        values: supply.stated(values, chain),
        scope3,
        scope3Market: values.scope3_3Market === values.scope3_3 ? scope3 : scope3Of(marketScope3),
        withoutSupplyOf: supply.missing(chain),
        ...cutOff,
        embedded: sum(['embeddedDirect', 'embeddedIndirect']),
        stages: own,
        stageTotal: follows(total, ...own),
        coProduct: shared,
        apart: {
          location: follows(difference, shared.location, cutOff.location),
          market: follows(difference, shared.market, cutOff.market),
        },
        ...(substituted && { substitution: substituted }),
        headline: method === 'cut-off' ? cutOff : ((method === 'substitution' ? substituted : undefined) ?? shared),
        shares: Object.fromEntries(
          boundaries.map((boundary) => [boundary, recycled.processes[boundary][output.process]?.shares]),
        ) as Record<Boundary, Shares>,
      },
    ];
  });
}
