/** What certificates change in the market-based emissions of the processes: which share stays uncovered, and what the covered electricity emits at its generator. */
import type { Finding } from '../../findings/finding';
import { formulaKey } from '../../ledgers/cleanText';
import { placeOf } from '../../ledgers/ledgerTable';
import { placeOfCertificate } from '../../model/certificates';
import { selectFactors, type Component, type Factor } from '../../model/factors';
import type { Gas } from '../../model/gwp';
import type { Input, Plant } from '../../model/plant';
import { regionOfSite } from '../../model/reportSettings';
import { plainText } from '../../quantity/exact';
import { unit } from '../../quantity/units';
import type { Channel } from '../channels';
import { follows, given, numberOf, one, zero, type Node } from '../node';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import { emissionsOfActivity } from '../rules/emissionsOfActivity';
import { partOfWhole } from '../rules/partOfWhole';
import { remainder } from '../rules/remainder';
import { smallerOf } from '../rules/smallerOf';
import { total } from '../rules/total';
import type { Sources } from '../sources';
import { blocked } from '../value';
import type { CertificateClaims, PoolPart } from './certificateClaims';
import { electricitySource, type Electricity } from './gridElectricity';
import type { JudgedCertificate } from './judgedCertificates';

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

/** Own generation whose attributes were sold: it takes the residual mix. */
export interface SoldGeneration {
  /** Blank where certificates of no particular site were sold. */
  readonly site: string;
  readonly processes: readonly number[];
  readonly generated: Node;
  readonly certificates: readonly JudgedCertificate[];
  readonly sold: Node;
  readonly withoutAttributes: Node;
  readonly share: Node;
}

export interface CoveredElectricity {
  readonly covers: ReadonlyMap<number, ProcessCover>;
  readonly soldGeneration: readonly SoldGeneration[];
  /** Market-based shares of an input's electricity: still uncovered, and with the grid's supply chain. Nothing where no certificate touches it. */
  sharesOf(input: Input): { readonly residual: Node; readonly supply: Node | undefined } | undefined;
  readonly findings: readonly Finding[];
}

/** The covers of all processes that a pool of certificates may be used for. */
export function coveredElectricity(
  plant: Plant, sources: Sources, electricity: Electricity, claims: CertificateClaims, judged: readonly JudgedCertificate[],
): CoveredElectricity {
  const findings: Finding[] = [];
  const touched = new Set(claims.claims.map((claim) => claim.process));
  const covers = new Map([...touched].sort((a, b) => a - b).map((process) => [process, coverOf(plant, sources, electricity, claims, process, findings)]));
  const soldGeneration = soldGenerations(plant, electricity, judged, findings);
  return {
    covers, soldGeneration, findings,
    sharesOf: (input) => {
      const source = electricitySource(plant, input);
      if (source === 'on-site') {
        const sold = soldGeneration.find((candidate) => candidate.processes.includes(input.process));
        return sold && { residual: sold.share, supply: undefined };
      }
      const cover = source === 'grid' ? covers.get(input.process) : undefined;
      return cover && { residual: cover.uncoveredShare, supply: cover.gridSupply?.share };
    },
  };
}

function coverOf(plant: Plant, sources: Sources, electricity: Electricity, claims: CertificateClaims, process: number, findings: Finding[]): ProcessCover {
  const grid = electricity.grid.get(process)?.total ?? zero;
  const here = claims.claims.filter((claim) => claim.process === process);
  const covered = follows(total, ...here.map((claim) => claim.megawattHours));
  const uncovered = follows(remainder, grid, covered);
  const names = [...new Map(here.map(({ part }) => [formulaKey(part.technology), part.technology])).values()];
  const technologies = names.map((technology): CoveredTechnology => {
    const megawattHours = follows(total, ...here.filter(({ part }) => formulaKey(part.technology) === formulaKey(technology)).map((claim) => claim.megawattHours));
    const part = here.find((claim) => formulaKey(claim.part.technology) === formulaKey(technology))?.part;
    const direct = linesOf(plant, sources, process, technology, 'direct', megawattHours, part, findings);
    const upstream = linesOf(plant, sources, process, technology, 'upstream', megawattHours, part, findings);
    return { process, technology, megawattHours, lines: [...direct, ...upstream], hasUpstream: upstream.length > 0 };
  });
  const replaced = technologies.filter((technology) => technology.hasUpstream).map((technology) => technology.megawattHours);
  const supply = replaced.length > 0 ? follows(remainder, grid, ...replaced) : undefined;
  return {
    process, grid, covered, uncovered, uncoveredShare: follows(partOfWhole, uncovered, grid), technologies,
    gridSupply: supply && { megawattHours: supply, share: follows(partOfWhole, supply, grid) },
  };
}

/** Lines by the technology's factors per unit of energy; none where it has none (0 at the generator), withheld where they hold for another region or time. */
function linesOf(
  plant: Plant, sources: Sources, process: number, technology: string, component: 'direct' | 'upstream', megawattHours: Node, part: PoolPart | undefined, findings: Finding[],
): readonly CoveredLine[] {
  const into: readonly Channel[] = component === 'direct' ? ['scope2Market'] : ['scope3_3Market'];
  const region = regionOfSite(plant.settings, plant.processes[process]?.site ?? '');
  const selection = selectFactors(plant.library, technology, component satisfies Component, region, plant.period);
  const isPerEnergy = (factor: Factor): boolean => factor.unit.per?.dimension === 'energy' && factor.unit.numerator.dimension === 'mass';
  const unreadable = (plant.library.errorsByItem.get(formulaKey(technology)) ?? []).filter((finding) => finding.severity === 'error');
  const unfitting = component === 'direct' ? selection.unfitting.filter(isPerEnergy) : [];
  const errors = [...unreadable, ...selection.errors, ...(unfitting.length > 0 ? [notFitting(technology, region, unfitting, part)] : [])];
  for (const error of errors) if (!findings.some((known) => known.code === error.code && known.place.cell === error.place.cell)) findings.push(error);
  if (errors.length > 0) {
    const unknown = given(blocked(errors), { kind: 'constant' });
    return [{ component, factor: undefined, gas: 'CO2e', factorValue: unknown, activity: megawattHours, potential: one, emissions: unknown, channels: into }];
  }
  return selection.factors.filter(isPerEnergy).map((factor): CoveredLine => {
    const gas = factor.gas ?? 'CO2e';
    const activity = follows(activityInFactorUnit, megawattHours, sources.unitSize(unit('MWh')), sources.unitSize(factor.unit.per ?? unit('MWh')));
    const factorValue = sources.factorInTonnes(factor);
    const potential = sources.potential(gas);
    return { component, factor, gas, factorValue, activity, potential, emissions: follows(emissionsOfActivity, activity, one, factorValue, potential), channels: into };
  });
}

function notFitting(technology: string, region: string, rows: readonly Factor[], part: PoolPart | undefined): Finding {
  const certificate = part?.certificates[0]?.certificate;
  const offered = [...new Set(rows.map((factor) => placeOf(factor.table, factor.row, 'value').cell))].join(', ');
  return { code: 'factor-not-fitting', severity: 'error', place: certificate ? placeOfCertificate(certificate, 'technology') : {}, details: { item: technology, region, offered, component: 'direct' } };
}

/** Sold certificates that were never bought are of own generation; without a site they are held against all of it. */
function soldGenerations(plant: Plant, electricity: Electricity, judged: readonly JudgedCertificate[], findings: Finding[]): readonly SoldGeneration[] {
  const sold = judged.filter(({ certificate, invoice }) => certificate.status === 'sold' && invoice === '');
  const own = [...electricity['on-site'].values()];
  if (sold.length === 0 || own.length === 0) return [];
  const siteOf = (process: number): string => plant.processes[process]?.site ?? '';
  const isOne = sold.some(({ certificate }) => certificate.site === '');
  const sites = isOne ? [''] : [...new Set(sold.map(({ certificate }) => formulaKey(certificate.site)))];
  return sites.flatMap((site): SoldGeneration[] => {
    const here = own.filter(({ process }) => isOne || formulaKey(siteOf(process)) === site);
    const certificates = sold.filter(({ certificate }) => isOne || formulaKey(certificate.site) === site);
    const [first] = certificates;
    if (here.length === 0 || !first) return [];
    const generated = follows(total, ...here.map((process) => process.total));
    const volume = follows(total, ...certificates.map((certificate) => certificate.megawattHours));
    const withoutAttributes = follows(smallerOf, volume, generated);
    const name = isOne ? '' : first.certificate.site;
    findings.push({
      code: 'own-generation-sold', severity: 'warning', place: placeOfCertificate(first.certificate, 'status'),
      details: { site: name, value: plainText(numberOf(withoutAttributes) ?? first.certificate.volume, 12), unit: 'MWh' },
    });
    return [{ site: name, processes: here.map(({ process }) => process), generated, certificates, sold: volume, withoutAttributes, share: follows(partOfWhole, withoutAttributes, generated) }];
  });
}
