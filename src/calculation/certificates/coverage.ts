/** Coverage: how much of the grid electricity of each process and site certificates cover, and both views of its emissions. */
import type { Plant } from '../../model/plant';
import type { EmissionLine } from '../emissions/emissionLine';
import { follows, reasonsOf, unknownTerms, zero, type Node } from '../graph/node';
import { partOfWhole } from '../rules/partOfWhole';
import { remainder } from '../rules/remainder';
import { total } from '../rules/total';
import type { CoveredElectricity } from './coveredElectricity';
import {
  electricitySource,
  electricitySources,
  type Electricity,
  type ElectricityLine,
  type ElectricitySource,
} from './gridElectricity';

/** Grid electricity and what covers it in MWh, emissions in tCO2e. */
export interface GridCoverage {
  readonly grid: Node;
  readonly covered: Node;
  readonly share: Node;
  /** What further certificates would be needed for. */
  readonly uncovered: Node;
  /** Scope 2 of all electricity, own use whose certificates were sold among it. */
  readonly location: Node;
  readonly market: Node;
}

/** With the electricity that no certificate covers, MWh. */
export interface CoverageFigures extends GridCoverage {
  readonly onSite: Node;
  readonly direct: Node;
}

export interface ProcessCoverage extends CoverageFigures {
  readonly process: number;
}

export interface SiteCoverage extends CoverageFigures {
  readonly site: string;
  readonly processes: readonly number[];
}

/** Electricity of one ledger sum with its scope 2 emissions, tCO2e. */
export interface ElectricityCoverage extends ElectricityLine {
  readonly source: ElectricitySource;
  readonly location: Node;
  readonly market: Node;
  /** Market-based if no certificate covered any of it. */
  readonly uncovered: Node;
}

export interface Coverage {
  /** By source and process. */
  readonly lines: readonly ElectricityCoverage[];
  /** Processes with electricity of any kind, in the order of the plant. */
  readonly processes: readonly ProcessCoverage[];
  readonly sites: readonly SiteCoverage[];
  readonly total: CoverageFigures;
}

/** Coverage of processes, sites and the organisation; the sums are sums of the processes. */
export function coverageOf(
  plant: Plant,
  electricity: Electricity,
  covered: CoveredElectricity,
  lines: readonly EmissionLine[],
): Coverage {
  const known = new Set([...electricity.grid.keys(), ...electricity['on-site'].keys(), ...electricity.direct.keys()]);
  const processes = plant.processes
    .filter(({ index }) => known.has(index))
    .map(({ index }): ProcessCoverage => {
      const cover = covered.covers.get(index);
      const grid = electricity.grid.get(index)?.total ?? zero;
      const coveredHere = cover?.covered ?? zero;
      const onSite = electricity['on-site'].get(index)?.total ?? zero;
      const direct = electricity.direct.get(index)?.total ?? zero;
      const unread = unknownTerms([grid, onSite, direct].flatMap(reasonsOf));
      const ofElectricity = lines.filter(
        (line) => line.input.process === index && electricitySource(plant, line.input) !== undefined,
      );
      const atGenerators = (cover?.technologies ?? []).flatMap((technology) =>
        technology.lines.filter((line) => line.channels.includes('scope2Market')),
      );
      return {
        process: index,
        grid,
        covered: coveredHere,
        share: cover ? follows(partOfWhole, coveredHere, grid) : zero,
        uncovered: cover?.uncovered ?? grid,
        location: follows(
          total,
          ...ofElectricity.filter((line) => line.channels.includes('scope2Location')).map((line) => line.emissions),
          ...unread,
        ),
        market: follows(
          total,
          ...[...ofElectricity.filter((line) => line.channels.includes('scope2Market')), ...atGenerators].map(
            (line) => line.emissions,
          ),
          ...unread,
        ),
        onSite,
        direct,
      };
    });
  const sumOf = (members: readonly ProcessCoverage[]): CoverageFigures => ({
    ...coverageTogether(members),
    onSite: follows(total, ...members.map(({ onSite }) => onSite)),
    direct: follows(total, ...members.map(({ direct }) => direct)),
  });
  const names = [...new Set(processes.map(({ process }) => plant.processes[process]?.site ?? ''))].sort();
  const sites = names.map((site): SiteCoverage => {
    const members = processes.filter(({ process }) => (plant.processes[process]?.site ?? '') === site);
    return { site, processes: members.map(({ process }) => process), ...sumOf(members) };
  });
  return { lines: electricityCoverage(electricity, lines), processes, sites, total: sumOf(processes) };
}

function electricityCoverage(electricity: Electricity, lines: readonly EmissionLine[]): readonly ElectricityCoverage[] {
  return electricitySources.flatMap((source) =>
    [...electricity[source].values()].flatMap((process) =>
      process.lines.map((line): ElectricityCoverage => {
        const ofView = (view: 'scope2Location' | 'scope2Market'): readonly EmissionLine[] =>
          lines.filter(({ input, channels }) => input === line.input && channels.includes(view));
        const sum = (nodes: readonly Node[]): Node => follows(total, ...nodes);
        const market = ofView('scope2Market');
        return {
          ...line,
          source,
          location: sum(ofView('scope2Location').map(({ emissions }) => emissions)),
          market: sum(market.map(({ emissions }) => emissions)),
          uncovered: sum(market.map(({ part, emissions }) => part?.whole ?? emissions)),
        };
      }),
    ),
  );
}

/** The coverage of several processes or months as one. */
export function coverageTogether(members: readonly GridCoverage[]): GridCoverage {
  const sum = (key: 'grid' | 'covered' | 'location' | 'market'): Node =>
    follows(total, ...members.map((member) => member[key]));
  const [grid, covered] = [sum('grid'), sum('covered')];
  return {
    grid,
    covered,
    share: follows(partOfWhole, covered, grid),
    uncovered: follows(remainder, grid, covered),
    location: sum('location'),
    market: sum('market'),
  };
}
