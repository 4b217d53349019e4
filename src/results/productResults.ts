/** What we answer for per product: both views by scope, embedded parts, stages, scrap methods, the headline, recycled content and data quality. */
import type { Calculation } from '../calculation/calculate';
import { sharedBy, type ProcessOutput } from '../calculation/chain/outputs';
import type { Stages } from '../calculation/chain/stages';
import type { EmbeddedKind } from '../calculation/emissions/embeddedBoundary';
import { embeddedViews, locationChannels, marketChannels, counted, type Channel } from '../calculation/graph/channels';
import { follows, given, zero, type Node } from '../calculation/graph/node';
import { perBoundary, type PerBoundary } from '../calculation/metal/metalLines';
import type { RecycledContent, Shares } from '../calculation/metal/recycledContent';
import type { ProductQuality } from '../calculation/quality/dataQuality';
import type { Quality } from '../calculation/quality/quality';
import { difference } from '../calculation/rules/difference';
import { total } from '../calculation/rules/total';
import { weightedContent } from '../calculation/rules/weightedContent';
import type { ScrapAllocation } from '../calculation/scrapAllocation/scrapAllocation';
import { ofEachMethod, underMethod, type PerOtherMethod, type ScrapMethod } from '../ledgers/scrapMethods';
import { processStages, type ProcessStage } from '../ledgers/settingKeys';
import { carriesBurden, type Plant } from '../model/plant';
import { stageOf, type Boundary, type ReportSettings } from '../model/reportSettings';
import type { Scope } from '../model/scopeLines';
import { exact } from '../quantity/exact';
import { subjectOf, type Subject } from './result';
import { inBothViews, type PerScopeLine, type PerView, type Scopes } from './views';

export type { EmbeddedKind, Shares };

/** One output that is not scrap; footprints in tCO2e per unit of the product. */
export interface ProductResult {
  readonly subject: Subject;
  readonly name: string;
  readonly site: string;
  readonly process: string;
  /** Process and site as one name. */
  readonly label: string;
  /** The product's own unit, such as t. */
  readonly unit: string;
  readonly amount: Node;
  /** What leaves the plant of the product, whichever of its processes made it. */
  readonly sold: Node;
  readonly output: ProcessOutput;
  /** Its place among the outputs of the calculation. */
  readonly index: number;
  /** Both totals under the scrap allocation of the report. */
  readonly headline: PerView<Scopes>;
  readonly cutOff: PerView<Scopes>;
  /** Under cut-off, line by line. */
  readonly lines: PerScopeLine;
  readonly otherMethods: PerOtherMethod<PerView<Scopes>>;
  /** Total under co-product less that under cut-off. */
  readonly apart: PerView<Node>;
  /** Items whose supply no factor covers, in the product's chain; the totals leave it out. */
  readonly withoutSupplyOf: readonly string[];
  /** What the burden of its process is shared by between its outputs. */
  readonly sharedBy: ReturnType<typeof sharedBy>;
  readonly embedded: Embedded;
  /** By process in the order of the plant, under cut-off in the view of the headline. */
  readonly stages: readonly Stage[];
  readonly stageTotal: Node;
  /** The same by the stages of the settings, those that any process has, in the order of the chain; none where no stage is set. */
  readonly byStage: readonly { readonly stage: ProcessStage; readonly contribution: Node }[];
  /** Pre- and post-consumer shares of the metal under every boundary. */
  readonly recycled: PerBoundary<Shares>;
  /** The boundary of the report on the basis that is not the report’s. */
  readonly otherBasis: Shares | undefined;
  /** The metal that its shares are of, t of its process. */
  readonly countedMetal: PerBoundary<Node>;
  /** As LEED counts it: the post-consumer share and half the pre-consumer share under the organisation boundary. */
  readonly leed: Node;
  readonly quality: ProductQuality | undefined;
}

/** What LEED counts of pre-consumer scrap. */
export const preConsumerWeight = given(exact('0.5'), { kind: 'parameter', name: 'preConsumerWeight' });

/** What CBAM sees. */
interface Embedded {
  readonly kind: EmbeddedKind;
  readonly direct: Node;
  readonly indirect: Node;
  readonly total: Node;
}

/** What one process contributes to a footprint. */
interface Stage {
  readonly label: string;
  readonly contribution: Node;
  /** What of it is of one scope. */
  readonly in: (scope: Scope) => Node;
}

/** The one method, view and boundary that head every result; the same in sheets, JSON, pane, terminal, targets and texts. */
export interface Headline {
  readonly method: ScrapMethod;
  readonly view: ReportSettings['electricityView'];
  readonly boundary: Boundary;
}

export function headlineOf({ scrapAllocation, electricityView, boundary }: ReportSettings): Headline {
  return { method: scrapAllocation, view: electricityView, boundary };
}

/** The outputs that are not scrap, in the order in which the processes were found. */
export function productResults(calculation: Calculation, stages: Stages, quality: Quality): readonly ProductResult[] {
  const { outputs, emissions, recycled, scrapAllocations, plant, supply, boundary, crossfoot } = calculation;
  return outputs.flatMap((output, index): ProductResult[] => {
    const values = emissions.footprints[index];
    if (!values || !carriesBurden(output) || output.stock) return [];
    const others = ofEachMethod(scrapAllocations, (allocation) => viewsOf(allocation, index));
    const sum = (channels: readonly Channel[]): Node => follows(total, ...counted(values, channels));
    const chain = supply.chainOf(output.process);
    const lines = supply.stated(values, chain);
    const cutOff = inBothViews(lines, { location: sum(locationChannels), market: sum(marketChannels) }, (channels) =>
      supply.statedSum(sum(channels), channels, chain),
    );
    const own = plant.processes.map(({ label, index: process }): Stage => ({
      label,
      contribution: stages.contributions[index]?.[process] ?? zero,
      in: (scope) => stages.contributionIn(scope, index, process),
    }));
    const { site = '', process = '', label = '' } = plant.processes[output.process] ?? {};
    const { coProduct } = others;
    const shares = perBoundary((one) => metalOf(recycled, one, output.process).shares);
    const { post, pre } = shares.organisation;
    return [
      {
        subject: subjectOf(plant.processes[output.process], output.product.name),
        name: output.product.name,
        site,
        process,
        label,
        unit: output.product.unit.symbol,
        amount: output.amount,
        sold: crossfoot.lines.find(({ product }) => product === output.product)?.sold ?? zero,
        output,
        index,
        headline: underMethod(plant.settings.scrapAllocation, cutOff, others),
        cutOff,
        lines,
        otherMethods: others,
        apart: {
          location: follows(difference, coProduct.location.total, cutOff.location.total),
          market: follows(difference, coProduct.market.total, cutOff.market.total),
        },
        withoutSupplyOf: supply.missing(chain),
        sharedBy: sharedBy(plant, output),
        embedded: {
          kind: boundary.kindOf(output.product),
          direct: values.embeddedDirect,
          indirect: values.embeddedIndirect,
          total: sum(embeddedViews),
        },
        stages: own,
        stageTotal: follows(total, ...own.map(({ contribution }) => contribution)),
        byStage: byStage(plant, own),
        recycled: shares,
        otherBasis: recycled.otherBasis.processes[output.process]?.shares,
        countedMetal: perBoundary((one) => metalOf(recycled, one, output.process).counted),
        leed: follows(weightedContent, post, pre, preConsumerWeight),
        quality: quality.data.products.find(({ outputIndex }) => outputIndex === index),
      },
    ];
  });
}

/** Contributions of processes, by the stage under which each is reported. */
function byStage({ settings, processes }: Plant, own: readonly Stage[]): ProductResult['byStage'] {
  if (settings.stages.size === 0) return [];
  const stages = processes.map((process) => stageOf(settings, process));
  return processStages
    .filter((stage) => stages.includes(stage))
    .map((stage) => ({
      stage,
      contribution: follows(total, ...own.flatMap((one, index) => (stages[index] === stage ? [one.contribution] : []))),
    }));
}

function metalOf(
  { processes }: RecycledContent,
  boundary: Boundary,
  process: number,
): RecycledContent['processes'][Boundary][number] {
  const found = processes[boundary][process];
  if (!found) throw new Error('a process was lost');
  return found;
}

/** What a scrap method gives an output. */
function viewsOf({ footprints, totals: allTotals }: ScrapAllocation, index: number): PerView<Scopes> {
  const [values, totals] = [footprints[index], allTotals[index]];
  if (!values || !totals) throw new Error('an output was lost');
  return inBothViews(values, totals, (channels) => follows(total, ...channels.map((channel) => values[channel])));
}
