/** The whole calculation: facts of the plant in, every figure as a node of the graph out. */
import type { Finding } from '../findings/finding';
import { methodsIn, type PerOtherMethod } from '../ledgers/scrapMethods';
import type { Plant } from '../model/plant';
import { anodeEffects, type AnodeEffects } from './emissions/anodeEffects';
import {
  certificateAccounts,
  certificateMetrics,
  certificateTerms,
  claimCertificates,
  type CertificateAccounts,
} from './certificates/certificateAccounts';
import { crossfoot, type Crossfoot } from './checks/checks';
import { closingStocks } from './chain/closingStocks';
import { drawnParts } from './chain/drawnParts';
import { embeddedBoundary, type EmbeddedBoundary } from './emissions/embeddedBoundary';
import { embeddedBalance, type EmbeddedBalance } from './checks/embeddedBalance';
import { disclosedFigures, type DisclosedFigure } from './disclosures/disclosed';
import { energyUse, type EnergyUse } from './inventory/energyUse';
import { disclosureChecks, type DisclosureChecks } from './disclosures/disclosureChecks';
import { emissionChain, type EmissionChain } from './chain/emissionChain';
import { emissionLines } from './emissions/emissionLines';
import type { EmissionLine } from './emissions/emissionLine';
import { factorFindings } from './emissions/factorFindings';
import { gasInventory, type GasLine } from './inventory/gasInventory';
import { intensities, type Intensity } from './inventory/intensities';
import { inventory, type Inventory } from './inventory/inventory';
import { metalBalance, type MetalBalance } from './metal/metalBalance';
import { createMetrics } from './targets/metrics';
import { nearMetrics } from './targets/nearMetrics';
import { openingStocks } from './chain/openingStocks';
import { processOutputs, type OutputLine, type ProcessOutput } from './chain/outputs';
import { recycledContent, type RecycledContent } from './metal/recycledContent';
import { allocationChecks, type AllocationCheck } from './scrapAllocation/allocationChecks';
import { headlineAverages, scrapAllocations, type ScrapAllocation } from './scrapAllocation/scrapAllocation';
import { scrapTotals, type ScrapTotals } from './metal/scrapTotals';
import { isTolledUpstream, tolledMetal, type TolledMetal } from './metal/tolledMetal';
import { totalChecks, type TotalCheck } from './checks/totalChecks';
import { statedInventory, supplyGaps, type SupplyGaps } from './inventory/supplyGaps';
import { targetFindings } from './targets/targetFindings';
import { targets, type Targets } from './targets/targets';
import { wasteTotals, type WasteTotals } from './inventory/wasteTotals';
import { createSources, type Sources } from './graph/sources';

export interface Calculation {
  readonly plant: Plant;
  readonly sources: Sources;
  readonly lines: readonly EmissionLine[];
  readonly anodeEffects: AnodeEffects;
  readonly outputs: readonly ProcessOutput[];
  /** Lines of `Production` of products and waste of which there was nothing. */
  readonly aside: readonly OutputLine[];
  readonly boundary: EmbeddedBoundary;
  readonly embeddedBalance: EmbeddedBalance;
  readonly emissions: EmissionChain;
  readonly recycled: RecycledContent;
  readonly metalBalance: MetalBalance;
  readonly inventory: Inventory;
  readonly certificates: CertificateAccounts;
  readonly gases: readonly GasLine[];
  readonly energy: EnergyUse | undefined;
  readonly intensities: readonly Intensity[];
  readonly totalChecks: readonly TotalCheck[];
  readonly scrap: ScrapTotals;
  /** Nothing where no waste is entered. */
  readonly waste: WasteTotals | undefined;
  readonly supply: SupplyGaps;
  /** The inventory without scopes of which nothing is known. */
  readonly statedInventory: Inventory;
  readonly tolled: TolledMetal;
  readonly scrapAllocations: PerOtherMethod<ScrapAllocation>;
  readonly allocationChecks: readonly AllocationCheck[];
  readonly crossfoot: Crossfoot;
  readonly disclosed: readonly DisclosedFigure[];
  readonly disclosureChecks: DisclosureChecks;
  readonly targets: Targets;
  readonly findings: readonly Finding[];
}

/** Computes every result that no error blocks. */
export function calculate(plant: Plant): Calculation {
  const sources = createSources(plant);
  const { outputs: made, aside, findings: ofOutputs } = processOutputs(plant, sources);
  const outputs = [...made, ...openingStocks(plant, sources)];
  const claimed = claimCertificates(plant, sources, made);
  const { lines: factored, findings: ofLines } = emissionLines(
    plant,
    sources,
    claimed.covered.sharesOf,
    claimed.electricity.notes,
  );
  const effects = anodeEffects(plant, sources, made);
  const lines = [...factored, ...effects.emissions];
  const { divided, terms } = certificateTerms(plant, made, claimed, lines);
  const boundary = embeddedBoundary(plant);
  const held = closingStocks(plant, sources, outputs);
  const drawn = drawnParts(plant, sources, outputs, { lines, held });
  const emissions = emissionChain(plant, { lines, outputs, drawn: drawn.parts, boundary, certificates: terms });
  const supply = supplyGaps(plant, lines, ofLines, terms.lines);
  const certificates = certificateAccounts(plant, sources, claimed, divided, lines);
  const recycled = recycledContent(plant, sources, outputs, drawn.parts);
  const metal = metalBalance(plant, outputs, recycled.inputs);
  const methods = scrapAllocations(plant, sources, outputs, emissions, recycled.inputs);
  const tolled = tolledMetal(plant, lines, recycled.inputs.lines);
  const sums = inventory(plant, emissions.own, tolled.lines);
  const stated = statedInventory(plant, sums, supply);
  const { totals: scrap, findings: ofScrap } = scrapTotals(plant, recycled.inputs);
  const checks = crossfoot(plant, {
    outputs,
    emissions,
    sums,
    emissionLines: lines,
    overdrawn: drawn.overdrawn,
    held,
    tolled: tolled.lines.length > 0 ? tolled.emissions : undefined,
  });
  const waste = wasteTotals(plant, sources);
  const energy = energyUse(plant, sources, lines);
  const gases = gasInventory(
    plant,
    lines.filter((line) => !isTolledUpstream(line) && line.input.ledger !== 'Stocks'),
  );
  const perTonne = intensities(plant, { outputs, held, emissions, sums: stated, lines, sold: checks.lines });
  const ofTotals = totalChecks({ inventory: sums, gases, scrap, metalLines: recycled.inputs.lines, energy });
  const metrics = createMetrics(plant, {
    metalBalance: metal,
    averages: headlineAverages(plant, emissions, methods.allocations),
    inventory: stated,
    recycled,
    scrap,
    waste,
    energy,
    intensities: perTonne,
    further: certificateMetrics(plant, certificates),
  });
  const disclosed = disclosedFigures(plant, sources, metrics);
  const printed = disclosureChecks(plant, sources, disclosed.figures);
  const goals = targets(plant, sources, metrics, printed.figures);
  return {
    plant,
    sources,
    tolled,
    lines,
    anodeEffects: effects,
    outputs,
    aside,
    boundary,
    embeddedBalance: embeddedBalance(plant, outputs, emissions, boundary, checks.lines),
    emissions,
    recycled,
    metalBalance: metal,
    inventory: sums,
    certificates,
    gases,
    energy,
    intensities: perTonne,
    totalChecks: ofTotals,
    scrap,
    waste,
    supply,
    statedInventory: stated,
    scrapAllocations: methods.allocations,
    allocationChecks: methodsIn(methods.allocations).flatMap(([, allocation]) =>
      allocationChecks(plant, allocation, checks, [...emissions.unreadDraws.values()].flat()),
    ),
    disclosed: disclosed.figures,
    disclosureChecks: printed,
    targets: goals,
    crossfoot: checks,
    findings: [
      ...ofLines,
      ...ofOutputs,
      ...effects.findings,
      ...boundary.findings,
      ...emissions.notes.findings,
      ...certificates.findings,
      ...recycled.findings,
      ...methods.findings,
      ...sums.findings,
      ...ofScrap,
      ...drawn.findings,
      ...metal.findings,
      ...(energy?.findings ?? []),
      ...factorFindings(plant, sources.usedFactors),
      ...disclosed.findings,
      ...printed.findings,
      ...targetFindings(goals.rows, printed.figures),
      ...nearMetrics(plant, sources, metrics),
    ],
  };
}
