/** Data quality: the share of primary data, PACT's ratings and the uncertainty of each footprint, rolled through the chain as its emissions are. */
import type { Finding } from '../../findings/finding';
import { Notes } from '../../findings/notes';
import { placeOf } from '../../ledgers/ledgerTable';
import { factorQuality, ratingKinds, type RatingKind } from '../../model/documentation';
import type { Plant } from '../../model/plant';
import { recordOf } from '../../quantity/recordOf';
import { exact, plainText, type Exact } from '../../quantity/exact';
import { channelsIn, viewOf } from '../../model/scopeLines';
import type { Channel } from '../graph/channels';
import { isDeclared } from '../emissions/declaredLines';
import { addsNothing, type EmissionLine } from '../emissions/emissionLine';
import { follows, given, numberOf, one, unknownNode, zero, ledgerCell, type Node } from '../graph/node';
import { isBlocked } from '../graph/value';
import { averagePerUnit } from '../rules/averagePerUnit';
import { combinedUncertainty } from '../rules/combinedUncertainty';
import { partOfWhole } from '../rules/partOfWhole';
import { portion } from '../rules/portion';
import { spreadOfSum } from '../rules/spreadOfSum';
import { total } from '../rules/total';
import type { Sources } from '../graph/sources';
import type { Stages } from '../chain/stages';

/** A line that counts in the report's view of electricity. */
export interface LineQuality {
  readonly line: EmissionLine;
  /** 1 for primary data, 0 for data of a library. */
  readonly isPrimary: Node;
  readonly activityUncertainty: Node | undefined;
  readonly factorUncertainty: Node | undefined;
  readonly uncertainty: Node | undefined;
  readonly ratings: Readonly<Record<RatingKind, Node>> | undefined;
  /** The square of what is uncertain of its emissions, and its emissions times each rating: what the sheets of its process sum. */
  readonly variance: Node | undefined;
  readonly weighted: Readonly<Record<RatingKind, Node>> | undefined;
}

/** Shares of a process's own emissions, and what its rated lines are rated on average. */
export interface ProcessQuality {
  readonly process: number;
  readonly own: Node;
  readonly primary: Node;
  readonly covered: Node;
  readonly spread: Node;
  readonly rated: Node;
  readonly ratings: Readonly<Record<RatingKind, Node>>;
}

/** One output; shares of its footprint in the report's view. A figure that nothing is given for is absent. */
export interface ProductQuality {
  readonly outputIndex: number;
  readonly primaryShare: Node;
  /** Part of the footprint whose lines have an uncertainty, and the uncertainty of that part. */
  readonly covered: Node;
  readonly uncertainty: Node | undefined;
  readonly rated: Node;
  readonly ratings: Readonly<Record<RatingKind, Node>> | undefined;
}

export interface DataQuality {
  readonly lines: readonly LineQuality[];
  readonly processes: readonly ProcessQuality[];
  readonly products: readonly ProductQuality[];
  readonly findings: readonly Finding[];
}

/**
 * PACT Methodology v3: primary data share = sum (emissions x share of primary data) / footprint, the same roll-up as CBAM's share of default values.
 * Primary are emissions measured or from fuels and materials used here, and footprints that a supplier declared; grid and library factors are not,
 * unless their `Quality` says so (the split is general knowledge, not checked).
 */
export function dataQuality(
  plant: Plant,
  sources: Sources,
  lines: readonly EmissionLine[],
  stages: Stages,
): DataQuality {
  const notes = new Notes();
  const view: readonly Channel[] = channelsIn(viewOf(plant.settings.electricityView));
  const counted = lines
    .filter((line) => !addsNothing(line) && line.channels.some((channel) => view.includes(channel)))
    .map((line) => lineQuality(sources, line, notes));
  const processes = plant.processes.map(({ index }) =>
    processQuality(
      index,
      stages.own[index] ?? zero,
      counted.filter(({ line }) => line.input.process === index),
    ),
  );
  return {
    lines: counted,
    processes,
    products: stages.contributions.map((contributions, outputIndex) =>
      productQuality(outputIndex, contributions, processes),
    ),
    findings: notes.findings,
  };
}

function lineQuality(sources: Sources, line: EmissionLine, notes: Notes): LineQuality {
  const { factor, input } = line;
  const quality = factor ? factorQuality(factor.quality) : undefined;
  const byDefault = line.component === 'direct' || line.component === 'emitted' || isDeclared(line);
  const { entry } = input.group;
  const activityUncertainty = usable(
    'uncertainty' in entry ? entry.uncertainty : undefined,
    () => placeOf(input.group.table, input.group.firstRow, 'uncertainty'),
    notes,
  )
    ? sources.shared(input.group, 'uncertainty')
    : undefined;
  const factorUncertainty =
    factor && usable(factor.uncertainty, () => placeOf(factor.table, factor.row, 'uncertainty'), notes)
      ? sources.factorUncertainty(factor)
      : undefined;
  const both =
    activityUncertainty && factorUncertainty
      ? follows(combinedUncertainty, activityUncertainty, factorUncertainty)
      : undefined;
  const rating = (kind: RatingKind): Node =>
    factor && quality?.ratings
      ? given(exact(quality.ratings[kind]), ledgerCell(factor.table, factor.row, 'quality'))
      : zero;
  const ratings = quality?.ratings && recordOf(ratingKinds, rating);
  // A factor whose uncertainty is not known leaves that of the line unknown.
  const uncertainty = both ?? factorUncertainty ?? (line.component === 'emitted' ? activityUncertainty : undefined);
  const uncertain = uncertainty && follows(portion, line.emissions, uncertainty);
  return {
    line,
    isPrimary: (quality?.isPrimary ?? byDefault) ? one : zero,
    activityUncertainty,
    factorUncertainty,
    uncertainty,
    ratings,
    variance: uncertain && follows(portion, uncertain, uncertain),
    weighted: ratings && recordOf(ratingKinds, (kind) => follows(portion, line.emissions, ratings[kind])),
  };
}

/** False where there is none, or where it is more than the whole: then it was probably meant in per cent, which is said once. */
function usable(uncertainty: Exact | undefined, place: () => Finding['place'], notes: Notes): boolean {
  if (!uncertainty || uncertainty.lessThanOrEqualTo(1)) return uncertainty !== undefined;
  notes.add('uncertainty-above-1', place(), { value: plainText(uncertainty, 6) });
  return false;
}

function processQuality(process: number, own: Node, lines: readonly LineQuality[]): ProcessQuality {
  const shareOf = (amounts: readonly Node[]): Node => follows(partOfWhole, follows(total, ...amounts), own);
  const certain = lines.filter((line) => line.uncertainty);
  const rated = lines.filter((line) => line.ratings);
  const spread = follows(
    spreadOfSum,
    ...certain.flatMap(({ line, uncertainty }) => [line.emissions, uncertainty ?? zero]),
  );
  const rating = (kind: RatingKind): Node =>
    rated.every(({ line }) => numberOf(line.emissions)?.isZero())
      ? zero
      : follows(averagePerUnit, ...rated.flatMap(({ line, ratings }) => [ratings?.[kind] ?? zero, line.emissions]));
  return {
    process,
    own,
    primary: shareOf(lines.map(({ line, isPrimary }) => follows(portion, line.emissions, isPrimary))),
    covered: shareOf(certain.map(({ line }) => line.emissions)),
    spread: follows(partOfWhole, spread, own),
    rated: shareOf(rated.map(({ line }) => line.emissions)),
    ratings: {
      technological: rating('technological'),
      temporal: rating('temporal'),
      geographical: rating('geographical'),
    },
  };
}

function productQuality(
  outputIndex: number,
  contributions: readonly Node[],
  processes: readonly ProcessQuality[],
): ProductQuality {
  const carrying = processes.flatMap((quality) => {
    const contribution = contributions[quality.process];
    return contribution && !numberOf(contribution)?.isZero() ? [{ quality, contribution }] : [];
  });
  const rolled = (value: (quality: ProcessQuality) => Node): Node =>
    carrying.length === 0
      ? zero
      : follows(averagePerUnit, ...carrying.flatMap(({ quality, contribution }) => [value(quality), contribution]));
  const covered = rolled((quality) => quality.covered);
  const rated = rolled((quality) => quality.rated);
  const spread = follows(
    spreadOfSum,
    ...carrying.flatMap(({ quality, contribution }) => [contribution, quality.spread]),
  );
  const whole = follows(total, ...carrying.map(({ contribution }) => contribution));
  const weights = carrying.map(({ quality, contribution }) => ({
    quality,
    weight: follows(portion, contribution, quality.rated),
  }));
  // Nothing of a footprint that is not known may have an uncertainty or a rating: then there is none, which no formula says.
  const ifAny = (node: Node): Node => (isBlocked(node.value) ? unknownNode(node.value.blockedBy) : node);
  const rating = (kind: RatingKind): Node =>
    ifAny(follows(averagePerUnit, ...weights.flatMap(({ quality, weight }) => [quality.ratings[kind], weight])));
  const isNothing = (node: Node): boolean => numberOf(node)?.isZero() ?? false;
  return {
    outputIndex,
    primaryShare: rolled((quality) => quality.primary),
    covered,
    rated,
    uncertainty: isNothing(covered) ? undefined : ifAny(follows(partOfWhole, spread, follows(portion, whole, covered))),
    ratings: isNothing(rated)
      ? undefined
      : { technological: rating('technological'), temporal: rating('temporal'), geographical: rating('geographical') },
  };
}
