/** Footprints where scrap is not free of burden: the co-product method, always beside cut-off, and substitution where it is asked for. */
import { recordOf } from '../../quantity/recordOf';
import type { Finding } from '../../findings/finding';
import { Notes } from '../../findings/notes';
import { formulaKey } from '../../ledgers/cleanText';
import {
  methodsIn,
  ofEachMethod,
  perMethod,
  underMethod,
  type OtherMethod,
  type PerOtherMethod,
} from '../../ledgers/scrapMethods';
import { blocksApart } from '../../model/blocks';
import type { Block, Plant } from '../../model/plant';
import type { ElectricityView, ScopeChannel } from '../../model/scopeLines';
import { scopeChannels, locationChannels, marketChannels, perChannel, counted, shownAs } from '../graph/channels';
import type { Chain } from '../chain/chain';
import { makersOf, sameOutputs } from '../chain/drawnParts';
import { impossibleLoop, type EmissionChain, type Transfer } from '../chain/emissionChain';
import { footprintChain, unknownDraws, type FootprintChain, type OutputDraw } from '../chain/footprintChain';
import type { MetalInputs, MetalLine } from '../metal/metalLines';
import { follows, unknownNode, unknownTerms, zero, type Node } from '../graph/node';
import { madeKey, madeNow } from '../chain/openingStocks';
import type { ProcessOutput } from '../chain/outputs';
import { difference } from '../rules/difference';
import { total } from '../rules/total';
import type { Sources } from '../graph/sources';
import { unreadMakers } from '../chain/unreadDraws';
import { coProductOutputs } from './coProductOutputs';
import { coProductBurdens, type ScrapBurden } from './scrapBurdens';
import { substitutionTerms, type ScrapCredit } from './substitution';

export type PerScopeChannel = Readonly<Record<ScopeChannel, Node>>;
type PerElectricityView = Readonly<Record<ElectricityView, Node>>;

/** What a transfer or in-house scrap carries. */
export interface Carried {
  readonly draw: OutputDraw;
  /** Set for a transfer; in-house scrap has its line in the burdens. */
  readonly transfer?: Transfer;
  readonly carried: PerScopeChannel;
}

/** How a method sees the plant; all else follows. */
interface MethodTerms {
  /** In the order of the cut-off outputs. */
  readonly outputs: readonly ProcessOutput[];
  readonly burdens: readonly ScrapBurden[];
  readonly credits: readonly ScrapCredit[];
  /** Processes whose outputs share by the metal in them. */
  readonly byMetal: ReadonlySet<number>;
  /** Whether scrap sent out bears burden like a product. */
  readonly scrapBears: boolean;
}

export interface ScrapAllocation extends MethodTerms {
  readonly method: OtherMethod['method'];
  readonly own: readonly PerScopeChannel[];
  readonly chain: Chain<ScopeChannel>;
  readonly carried: readonly Carried[];
  /** tCO2e per unit of each output. */
  readonly footprints: readonly PerScopeChannel[];
  readonly totals: readonly PerElectricityView[];
  /** By product, over the processes that make it. */
  readonly averages: ReadonlyMap<string, PerScopeChannel>;
  /** By the key of a draw of in-house scrap: what one tonne of it carries. */
  readonly scrapAverages: ReadonlyMap<string, PerScopeChannel>;
}

/** What each method makes of the plant. */
const termsUnder: Readonly<
  Record<
    OtherMethod['method'],
    (
      plant: Plant,
      sources: Sources,
      lines: readonly MetalLine[],
      outputs: readonly ProcessOutput[],
    ) => MethodTerms & { readonly findings: readonly Finding[] }
  >
> = {
  'co-product': (plant, sources, lines, cutOff) => {
    const { outputs, byMetal, findings } = coProductOutputs(plant, cutOff);
    const brought = coProductBurdens(plant, sources, lines, outputs);
    return {
      outputs,
      byMetal,
      burdens: brought.burdens,
      credits: [],
      scrapBears: true,
      findings: [...findings, ...brought.findings],
    };
  },
  substitution: (plant, sources, lines, outputs) => ({
    outputs,
    byMetal: new Set(),
    scrapBears: false,
    ...substitutionTerms(plant, sources, lines, outputs),
  }),
};

/** IAI Guidelines on Transparency: Aluminium Scrap (2022) and RMI Aluminum GHG guidance (2023) ask for cut-off and the allocation by mass side by side (read in summaries). */
export function scrapAllocations(
  plant: Plant,
  sources: Sources,
  outputs: readonly ProcessOutput[],
  emissions: EmissionChain,
  metal: MetalInputs,
): { readonly allocations: PerOtherMethod<ScrapAllocation>; readonly findings: readonly Finding[] } {
  const found = perMethod(plant.settings.scrapAllocation, ({ method }) => {
    const { findings, ...terms } = termsUnder[method](plant, sources, metal.lines, outputs);
    const { allocation, findings: ofLoops } = solved(plant, emissions, metal, { method, ...terms });
    return { allocation, findings: [...findings, ...ofLoops] };
  });
  return {
    allocations: ofEachMethod(found, ({ allocation }) => allocation),
    findings: methodsIn(found).flatMap(([, { findings }]) => findings),
  };
}

function solved(
  plant: Plant,
  emissions: EmissionChain,
  metal: MetalInputs,
  terms: MethodTerms & Pick<ScrapAllocation, 'method'>,
): { readonly allocation: ScrapAllocation; readonly findings: readonly Finding[] } {
  const { outputs, burdens } = terms;
  // A loop without a solution under cut-off has none here either; else only this method is withheld.
  const notes = new Notes(emissions.notes);
  const own = plant.processes.map(({ index }) =>
    ownBurden(plant, index, emissions, metal.twice.get(index) ?? [], terms),
  );
  const transfers = emissions.transfers.map((transfer): { draw: OutputDraw; transfer?: Transfer } => ({
    transfer,
    draw: {
      consumer: transfer.input.process,
      amount: transfer.amount,
      key: transfer.key,
      makers: sameOutputs(transfer.makers, outputs),
    },
  }));
  const drawn = [...transfers, ...burdens.flatMap(({ draw }) => (draw ? [{ draw }] : []))];
  const system = footprintChain(
    scopeChannels,
    own,
    [...drawn.map(({ draw }) => draw), ...unknownDraws(emissions.unreadDraws)],
    (processes) => impossibleLoop(plant, processes, notes, 'warning'),
    (output) => emissions.moved[outputs.indexOf(output)],
  );
  const next = plant.processes.map(() => 0);
  const carried = drawn.map((item): Carried => {
    const position = next[item.draw.consumer] ?? 0;
    next[item.draw.consumer] = position + 1;
    const values = system.chain.totals[item.draw.consumer]?.carried[position];
    if (!values) throw new Error('a draw was lost');
    return { ...item, carried: values };
  });
  const footprints = outputs.map((output) => system.ofOutput(output));
  return {
    findings: notes.findings,
    allocation: {
      ...terms,
      own,
      chain: system.chain,
      carried,
      footprints,
      totals: footprints.map(inElectricityViews),
      averages: averagesOf(plant, outputs, system),
      scrapAverages: new Map(
        burdens.flatMap(({ draw }) => (draw ? [[draw.key, system.ofMakers(draw.key, draw.makers)] as const] : [])),
      ),
    },
  };
}

/** Own emissions as under cut-off, what scrap from outside brings in, less what scrap sent out is credited with. */
function ownBurden(
  plant: Plant,
  process: number,
  emissions: EmissionChain,
  twice: readonly Finding[],
  { burdens, credits }: Pick<ScrapAllocation, 'burdens' | 'credits'>,
): PerScopeChannel {
  const base = emissions.own[process];
  if (!base) throw new Error('a process was lost');
  const here = burdens.filter((burden) => burden.line.input.process === process);
  const credited = credits.filter((credit) => credit.output.process === process).map((credit) => credit.credited);
  const unreadable = unknownTerms([
    ...blocksApart(plant, process, ['Scrap']).flatMap((block) => (isFreeScrap(block) ? [] : block.errors)),
    ...twice,
  ]);
  const made = (view: ScopeChannel): Node => {
    if (base[view] === zero) return zero;
    const brought = here.filter(
      (burden) =>
        burden.origin !== 'none' &&
        !burden.draw &&
        (view === 'scope3_1' || (burden.origin === 'unknown' && burden.line.scrapClass === 'internal')),
    );
    const sum = follows(total, base[view], ...brought.map((burden) => burden.brought), ...unreadable);
    return view === 'scope3_1' && credited.length > 0 ? follows(difference, sum, follows(total, ...credited)) : sum;
  };
  const values = recordOf(scopeChannels, made);
  return base.scope3_3Market === base.scope3_3 ? { ...values, scope3_3Market: values.scope3_3 } : values;
}

/** The views that are shown. */
export function distinctViews(allocation: Pick<ScrapAllocation, 'own'>): readonly ScopeChannel[] {
  return shownAs(allocation.own, scopeChannels).filter((view, index, all) => all.indexOf(view) === index);
}

/** True where an unreadable row is surely post-consumer scrap from outside, which brings no burden. */
function isFreeScrap(block: Block): boolean {
  if (block.ledger !== 'Scrap' || block.cells?.class.value !== 'post-consumer') return false;
  return block.cells.originSite.isBlank && block.cells.originProcess.isBlank;
}

function averagesOf(
  plant: Plant,
  outputs: readonly ProcessOutput[],
  system: FootprintChain<ScopeChannel>,
): ReadonlyMap<string, PerScopeChannel> {
  const products = [...plant.products.values()].filter((product) => madeNow(makersOf(product, outputs)).length > 0);
  return new Map(
    products.map((product) => {
      const key = formulaKey(product.name);
      const unread = unreadMakers(plant, product);
      const unknown = unknownNode(unread);
      return [
        key,
        unread.length > 0
          ? perChannel(() => unknown)
          : system.ofMakers(madeKey(key, product, outputs), madeNow(makersOf(product, outputs))),
      ];
    }),
  );
}

/** What one unit of each product carries under the scrap allocation that the report is headed by. */
export function headlineAverages(
  plant: Plant,
  emissions: EmissionChain,
  allocations: PerOtherMethod<ScrapAllocation>,
): ReadonlyMap<string, PerScopeChannel> {
  const others = ofEachMethod(allocations, ({ averages }) => averages);
  return underMethod(plant.settings.scrapAllocation, emissions.averages, others);
}

/** Both totals of a footprint, tCO2e per unit. */
export function inElectricityViews(values: PerScopeChannel): PerElectricityView {
  const sum = (views: readonly ScopeChannel[]): Node => follows(total, ...counted(values, views));
  return { location: sum(locationChannels), market: sum(marketChannels) };
}
