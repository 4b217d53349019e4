/** Coverage month by month: what each process draws from the grid in a month, and what that month's generation covers of it. */
import type { Plant } from '../../model/plant';
import type { EmissionLine } from '../emissions/emissionLine';
import { follows, zero, type Node } from '../graph/node';
import { partOfWhole } from '../rules/partOfWhole';
import { portion } from '../rules/portion';
import { remainder } from '../rules/remainder';
import { total } from '../rules/total';
import { weightedSum } from '../rules/weightedSum';
import { coverageTogether, type Coverage, type GridCoverage } from './coverage';
import type { CoveredElectricity } from './coveredElectricity';
import { electricitySource } from './gridElectricity';
import { gridLines } from './productElectricity';
import type { Month, TimeMatching } from './timeMatching';

/** Scope 2 emissions of a process per MWh of its grid electricity, averages of the period, tCO2e/MWh. */
export interface ProcessRates {
  readonly process: number;
  readonly grid: Node;
  readonly covered: Node;
  /** tCO2e, location-based; market-based if nothing were covered; of what is covered, at its generators. */
  readonly location: Node;
  readonly whole: Node;
  readonly generators: Node;
  readonly locationRate: Node;
  readonly uncoveredRate: Node;
  readonly coveredRate: Node;
}

export interface ProcessMonth extends GridCoverage {
  readonly month: Month;
  readonly rates: ProcessRates;
}

export interface MonthlyCoverage {
  readonly rates: readonly ProcessRates[];
  /** Month by month, inside it process by process. */
  readonly processes: readonly ProcessMonth[];
  readonly months: readonly (GridCoverage & { readonly month: Month })[];
  readonly total: GridCoverage;
}

/** Coverage under matching by month; nothing for matchings that do not lay out their months. */
export function monthlyCoverage(
  plant: Plant,
  coverage: Coverage,
  covered: CoveredElectricity,
  lines: readonly EmissionLine[],
  matching: TimeMatching,
): MonthlyCoverage | undefined {
  const { monthly } = matching;
  if (!monthly) return undefined;
  const rates = coverage.processes
    .filter(({ process }) => monthly.slots.totals.has(process))
    .map((figures): ProcessRates => {
      const { process, grid } = figures;
      const ofGrid = lines.filter(
        (line) =>
          line.input.process === process &&
          line.channels.includes('scope2Location') &&
          electricitySource(plant, line.input) === 'grid',
      );
      const location = follows(total, ...ofGrid.map(({ emissions }) => emissions));
      const whole = follows(
        total,
        ...gridLines(plant, lines, process, 'scope2Market').map((line) => line.part?.whole ?? line.emissions),
      );
      const technologies = covered.covers.get(process)?.technologies ?? [];
      const generators = follows(
        total,
        ...technologies.flatMap((technology) =>
          technology.lines
            .filter(({ channels }) => channels.includes('scope2Market'))
            .map(({ emissions }) => emissions),
        ),
      );
      return {
        process,
        grid,
        covered: figures.covered,
        location,
        whole,
        generators,
        locationRate: follows(partOfWhole, location, grid),
        uncoveredRate: follows(partOfWhole, whole, grid),
        coveredRate: follows(partOfWhole, generators, figures.covered),
      };
    });
  const processes = monthly.months.flatMap((month, position) =>
    rates.map((rate): ProcessMonth => {
      const own =
        monthly.runs[position]?.consumers.flatMap((consumer, index) =>
          consumer.process === rate.process ? [monthly.runs[position]?.run.covered[index] ?? zero] : [],
        ) ?? [];
      const grid = monthly.slots.totals.get(rate.process)?.[position] ?? zero;
      const matched = own.length === 1 && own[0] ? own[0] : follows(total, ...own);
      const uncovered = follows(remainder, grid, matched);
      return {
        month,
        rates: rate,
        grid,
        covered: matched,
        share: follows(partOfWhole, matched, grid),
        uncovered,
        location: follows(portion, grid, rate.locationRate),
        market: follows(weightedSum, uncovered, rate.uncoveredRate, matched, rate.coveredRate),
      };
    }),
  );
  const months = monthly.months.map((month) => ({
    month,
    ...coverageTogether(processes.filter((one) => one.month === month)),
  }));
  return { rates, processes, months, total: coverageTogether(months) };
}
