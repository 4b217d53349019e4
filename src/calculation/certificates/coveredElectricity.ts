/** What certificates change in the market-based emissions of the processes: which share stays uncovered, and what the covered electricity emits at its generator. */
import { finding, type Finding } from '../../findings/finding';
import { Notes } from '../../findings/notes';
import { formulaKey, nameKey } from '../../ledgers/cleanText';
import { placeOf } from '../../ledgers/ledgerTable';
import { placeOfCertificate } from '../../model/certificates/certificates';
import { itemOf } from '../../model/entries';
import { factorErrors, selectFactors, type Component, type Factor } from '../../model/factors';
import type { Gas } from '../../model/gwp';
import type { Input, Plant } from '../../model/plant';
import { regionOfSite } from '../../model/reportSettings';
import { isSlip, nearestName } from '../../quantity/nearestName';
import { unit } from '../../quantity/units';
import type { Channel } from '../graph/channels';
import { follows, one, unknownNode, zero, type Node } from '../graph/node';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import { emissionsOfActivity } from '../rules/emissionsOfActivity';
import { partOfWhole } from '../rules/partOfWhole';
import { remainder } from '../rules/remainder';
import { total } from '../rules/total';
import { isBlocked } from '../graph/value';
import type { CertificateClaims, Claimable } from './certificateClaims';
import { mayBeOf, type PoolPart } from './claimPools';
import { electricitySource } from './gridElectricity';
import { soldFindings, soldGenerationOf, type SoldGeneration } from './soldGeneration';

/** Electricity of one technology that certificates cover in one process. */
export interface CoveredTechnology {
  readonly process: number;
  readonly technology: string;
  readonly megawattHours: Node;
  /** What it emits at the generator (scope 2) and upstream (scope 3.3), one line per factor. */
  readonly lines: readonly CoveredLine[];
  /** False where the technology has no upstream factor, so that the supply chain of the grid stays. */
  readonly hasUpstream: boolean;
}

export interface CoveredLine {
  readonly component: 'direct' | 'upstream';
  readonly factor: Factor | undefined;
  readonly gas: Gas;
  readonly factorValue: Node;
  readonly activity: Node;
  readonly potential: Node;
  /** tCO2e. */
  readonly emissions: Node;
  readonly channels: readonly Channel[];
}

export interface ProcessCover {
  readonly process: number;
  readonly grid: Node;
  readonly covered: Node;
  readonly uncovered: Node;
  /** Uncovered part of the grid electricity. */
  readonly uncoveredShare: Node;
  readonly technologies: readonly CoveredTechnology[];
  /** MWh whose supply chain stays that of the grid, and their share; nothing where that is all. */
  readonly gridSupply: { readonly megawattHours: Node; readonly share: Node } | undefined;
}

export interface CoveredElectricity {
  readonly covers: ReadonlyMap<number, ProcessCover>;
  readonly soldGeneration: SoldGeneration;
  /** Market-based shares of an input's electricity: still uncovered, and with the grid's supply chain. Nothing where no certificate touches it. */
  sharesOf(input: Input): { readonly residual: Node; readonly supply: Node | undefined } | undefined;
  readonly findings: readonly Finding[];
}

/** The covers of all processes that a pool of certificates may be used for. */
export function coveredElectricity(given: Claimable, claims: CertificateClaims): CoveredElectricity {
  const { plant, outputs, electricity, judged, facts } = given;
  const notes = new Notes();
  const touched = new Set(claims.claims.map((claim) => claim.process));
  const covers = new Map(
    [...touched].sort((a, b) => a - b).map((process) => [process, coverOf(given, claims, process, notes)]),
  );
  const soldGeneration = soldGenerationOf(plant, outputs, electricity, judged, facts);
  notes.take(soldFindings(soldGeneration));
  // A share of the year's electricity says nothing of a part of it, once certificates are claimed for other parts.
  const cut = claims.slots ? electricityByParts(plant, electricity) : undefined;
  notes.take(cut ? [cut] : []);
  const unknown = cut && unknownNode([cut]);
  return {
    covers,
    soldGeneration,
    findings: notes.findings,
    sharesOf: (input) => {
      const source = electricitySource(plant, input);
      if (source === 'on-site') {
        const sold = soldGeneration.processes.find(({ process }) => process === input.process);
        return sold && { residual: sold.share, supply: undefined };
      }
      const cover = source === 'grid' ? covers.get(input.process) : undefined;
      if (cover && unknown) return { residual: unknown, supply: cover.gridSupply && unknown };
      return cover && { residual: cover.uncoveredShare, supply: cover.gridSupply?.share };
    },
  };
}

/** The error where grid electricity takes other factors in parts of the period. */
function electricityByParts(plant: Plant, { grid }: Claimable['electricity']): Finding | undefined {
  const lines = [...grid.values()].flatMap((process) => process.lines);
  const group = lines.find(({ input }) => input.group.days !== undefined)?.input.group;
  return (
    group &&
    finding('cover-by-parts', placeOf(group.table, group.firstRow, group.table.ledger.lines.item), {
      item: itemOf(group),
    })
  );
}

function coverOf(given: Claimable, claims: CertificateClaims, process: number, notes: Notes): ProcessCover {
  const grid = given.electricity.grid.get(process)?.total ?? zero;
  const here = claims.claims.filter((claim) => claim.process === process);
  const covered = follows(total, ...here.map((claim) => claim.megawattHours));
  const uncovered = follows(remainder, grid, covered);
  const names = [...new Map(here.map(({ part }) => [nameKey(part.technology), part.technology])).values()];
  const technologies = names.map((technology): CoveredTechnology => {
    const megawattHours = follows(
      total,
      ...here.filter(({ part }) => mayBeOf(part, technology)).map((claim) => claim.megawattHours),
    );
    const part = here.find((claim) => nameKey(claim.part.technology) === nameKey(technology))?.part;
    const claimed = { process, technology, megawattHours };
    const direct = linesOf(given, claimed, 'direct', part, notes);
    const upstream = linesOf(given, claimed, 'upstream', part, notes);
    return { ...claimed, lines: [...direct, ...upstream], hasUpstream: upstream.length > 0 };
  });
  // A claim that cannot be read may be of a technology that replaces the supply chain.
  const replaced = technologies
    .filter(({ hasUpstream, megawattHours }) => hasUpstream || isBlocked(megawattHours.value))
    .map((technology) => technology.megawattHours);
  const supply = replaced.length > 0 ? follows(remainder, grid, ...replaced) : undefined;
  return {
    process,
    grid,
    covered,
    uncovered,
    uncoveredShare: follows(partOfWhole, uncovered, grid),
    technologies,
    gridSupply: supply && { megawattHours: supply, share: follows(partOfWhole, supply, grid) },
  };
}

const isPerEnergy = ({ unit: of }: Factor): boolean =>
  of.per?.dimension === 'energy' && of.numerator.dimension === 'mass';

/** Lines by the technology's factors per unit of energy; none where it has none (0 at the generator), withheld where they hold for another region or time. */
function linesOf(
  { plant, sources }: Claimable,
  { process, technology, megawattHours }: Pick<CoveredTechnology, 'process' | 'technology' | 'megawattHours'>,
  component: 'direct' | 'upstream',
  part: PoolPart | undefined,
  notes: Notes,
): readonly CoveredLine[] {
  const into: readonly Channel[] = component === 'direct' ? ['scope2Market'] : ['scope3_3Market'];
  const region = regionOfSite(plant.settings, plant.processes[process]?.site ?? '');
  const selection = selectFactors(plant.library, technology, component satisfies Component, region, plant.period);
  const unreadable = factorErrors(plant.library, technology, [component], region).filter(
    (finding) => finding.severity === 'error',
  );
  const unfitting = component === 'direct' ? selection.unfitting.filter(isPerEnergy) : [];
  const errors = [
    ...unreadable,
    ...selection.errors,
    ...misnamed(plant, technology, part),
    ...(unfitting.length > 0 ? [notFitting(technology, region, unfitting, part)] : []),
  ];
  for (const error of errors) notes.once([error.code, error.place.cell ?? ''], () => error);
  if (errors.length > 0) {
    const unknown = unknownNode(errors);
    return [
      {
        component,
        factor: undefined,
        gas: 'CO2e',
        factorValue: unknown,
        activity: megawattHours,
        potential: one,
        emissions: unknown,
        channels: into,
      },
    ];
  }
  return selection.factors.filter(isPerEnergy).map((factor): CoveredLine => {
    const gas = factor.gas ?? 'CO2e';
    const activity = follows(
      activityInFactorUnit,
      megawattHours,
      sources.unitSize(unit('MWh')),
      sources.unitSize(factor.unit.per ?? unit('MWh')),
    );
    const factorValue = sources.factorInTonnes(factor);
    const potential = sources.potential(gas);
    return {
      component,
      factor,
      gas,
      factorValue,
      activity,
      potential,
      emissions: follows(emissionsOfActivity, activity, one, factorValue, potential),
      channels: into,
    };
  });
}

/** The error of a technology without factors of its own that is a slip of one which has some: it need not count 0 at the generator. */
function misnamed(plant: Plant, technology: string, part: PoolPart | undefined): readonly Finding[] {
  const { byItem } = plant.library;
  const certificate = part?.certificates[0]?.certificate;
  if (byItem.has(formulaKey(technology)) || !certificate) return [];
  const items = [...byItem.values()].flatMap((rows) => rows.find(isPerEnergy)?.item ?? []);
  const near = nearestName(
    technology,
    items.filter((item) => isSlip(technology, item)),
  );
  if (near === undefined) return [];
  const place = placeOfCertificate(certificate, 'technology');
  return [finding('no-factor', place, { item: technology, unit: 'MWh', near })];
}

function notFitting(technology: string, region: string, rows: readonly Factor[], part: PoolPart | undefined): Finding {
  const certificate = part?.certificates[0]?.certificate;
  const offered = [...new Set(rows.map((factor) => placeOf(factor.table, factor.row, 'value').cell))].join(', ');
  return finding('factor-not-fitting', certificate ? placeOfCertificate(certificate, 'technology') : {}, {
    item: technology,
    region,
    offered,
  });
}
