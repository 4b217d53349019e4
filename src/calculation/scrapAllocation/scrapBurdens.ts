/** What each line of scrap brings into its process where scrap is not free of burden. */
import { finding, type Finding } from '../../findings/finding';
import { Notes } from '../../findings/notes';
import { placeOf } from '../../ledgers/ledgerTable';
import { factorErrors, type Component, type Factor } from '../../model/factors';
import { factorsFor, type FactorUse } from '../../model/factorStretches';
import type { Plant } from '../../model/plant';
import { regionOfSite } from '../../model/reportSettings';
import { unit } from '../../quantity/units';
import type { OutputDraw } from '../chain/footprintChain';
import { scrapTypeOf, type MetalLine } from '../metal/metalLines';
import { follows, one, unknownNode, zero, type Node } from '../graph/node';
import type { ProcessOutput } from '../chain/outputs';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import { emissionsOfActivity } from '../rules/emissionsOfActivity';
import { total } from '../rules/total';
import { transferredAmount } from '../rules/transferredAmount';
import type { Sources } from '../graph/sources';

/** Where the burden of a scrap line comes from: the process of the plant where it arose, its supplier, a factor of its type, none (post-consumer), or not known. */
type BurdenOrigin = 'process' | 'declared' | 'factor' | 'none' | 'unknown';

export interface ScrapBurden {
  readonly line: MetalLine;
  readonly origin: BurdenOrigin;
  /** The process where in-house scrap arose, and what is drawn from it. */
  readonly draw?: OutputDraw & { readonly supplier: number };
  /** Declared, t per t. */
  readonly declared?: Node;
  readonly factors: readonly Factor[];
  /** tCO2e brought in from outside the plant; zero for in-house scrap, which draws. */
  readonly brought: Node;
}

/** Rows of the library that hold for a scrap type, at a site of a process. */
export function scrapFactors(
  plant: Plant,
  names: readonly string[],
  component: Component,
  at: FactorUse,
): { readonly factors: readonly Factor[]; readonly errors: readonly Finding[] } {
  const region = regionOfSite(plant.settings, plant.processes[at.process]?.site ?? '');
  for (const name of names) {
    const unreadable = factorErrors(plant.library, name, [component], region);
    const { factors, errors } = factorsFor(plant, at, name, component);
    if (factors.length + errors.length + unreadable.length > 0) return { factors, errors: [...errors, ...unreadable] };
  }
  return { factors: [], errors: [] };
}

/** tCO2e of a mass (t) times every factor, gas by gas; nothing where a factor is not per mass. */
export function massTimesFactors(sources: Sources, mass: Node, factors: readonly Factor[]): Node | undefined {
  if (factors.some(({ unit: { per, numerator } }) => per?.dimension !== 'mass' || numerator.dimension !== 'mass'))
    return undefined;
  return follows(
    total,
    ...factors.map((factor) =>
      follows(
        emissionsOfActivity,
        follows(
          activityInFactorUnit,
          mass,
          sources.unitSize(unit('t')),
          sources.unitSize(factor.unit.per ?? unit('t')),
        ),
        one,
        sources.factorInTonnes(factor),
        sources.potential(factor.gas ?? 'CO2e'),
      ),
    ),
  );
}

/**
 * Burdens under the co-product method: in-house scrap draws the scrap of the process where it arose (blank: the same process), pre-consumer scrap
 * brings its declared footprint or the `footprint` factor of its type, post-consumer scrap nothing. What is not known is withheld, with a warning.
 */
export function coProductBurdens(
  plant: Plant,
  sources: Sources,
  lines: readonly MetalLine[],
  outputs: readonly ProcessOutput[],
): { readonly burdens: readonly ScrapBurden[]; readonly findings: readonly Finding[] } {
  const notes = new Notes();
  const burdens = lines.flatMap((line): ScrapBurden[] => {
    // What is drawn through `Materials` is a transfer already.
    if (!line.scrapClass || line.input.ledger === 'Materials') return [];
    if (line.scrapClass === 'post-consumer') return [{ line, origin: 'none', factors: [], brought: zero }];
    if (line.doubt) return [{ line, origin: 'unknown', factors: [], brought: unknownNode([line.doubt.error]) }];
    const supplier = line.origin;
    const makers =
      supplier === undefined
        ? []
        : outputs.filter(
            (output) =>
              output.process === supplier && output.role === 'scrap' && output.product.unit.dimension === 'mass',
          );
    if (supplier !== undefined && makers.length > 0) {
      return [
        {
          line,
          origin: 'process',
          draw: {
            consumer: line.input.process,
            amount: line.mass,
            key: `scrap of process ${supplier}`,
            makers,
            supplier,
          },
          factors: [],
          brought: zero,
        },
      ];
    }
    const declared = sources.stated(line.input.group, 'footprint');
    if (declared) {
      return [
        { line, origin: 'declared', declared, factors: [], brought: follows(transferredAmount, line.mass, declared) },
      ];
    }
    if (line.scrapClass === 'internal') return [unknown(line, [originUnknown(plant, line, supplier)], notes)];
    const { factors, errors } = scrapFactors(plant, [scrapTypeOf(line)], 'footprint', line.input);
    const brought =
      factors.length > 0 && errors.length === 0 ? massTimesFactors(sources, line.mass, factors) : undefined;
    return brought
      ? [{ line, origin: 'factor', factors, brought }]
      : [unknown(line, errors.length > 0 ? errors : [burdenUnknown(line)], notes)];
  });
  return { burdens, findings: notes.findings };
}

/** A burden that is withheld, and why. */
export function unknown(line: MetalLine, reasons: readonly Finding[], notes: Notes): ScrapBurden {
  notes.take(reasons.filter((reason) => !notes.findings.includes(reason)));
  return { line, origin: 'unknown', factors: [], brought: unknownNode(reasons) };
}

function originUnknown(plant: Plant, line: MetalLine, supplier: number | undefined): Finding {
  const { group } = line.input;
  const stated = 'originProcess' in group.entry ? group.entry.originProcess : '';
  const process = supplier === undefined ? stated : (plant.processes[supplier]?.label ?? '');
  return finding('scrap-origin-unbooked', placeOf(group.table, group.firstRow, 'originProcess'), { process });
}

function burdenUnknown(line: MetalLine): Finding {
  const { group } = line.input;
  return finding('scrap-burden-unknown', placeOf(group.table, group.firstRow, 'footprint'), {
    item: scrapTypeOf(line),
  });
}
