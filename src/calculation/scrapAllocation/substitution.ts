/** Substitution: scrap sent out is credited with the metal it replaces, in-house and pre-consumer scrap taken in is charged alike. */
import { finding, type Finding } from '../../findings/finding';
import { Notes } from '../../findings/notes';
import { placeOf } from '../../ledgers/ledgerTable';
import type { Factor } from '../../model/factors';
import type { Plant } from '../../model/plant';
import { scrapTypeOf, type MetalLine } from '../metal/metalLines';
import { unknownNode, zero, type Node } from '../graph/node';
import type { ProcessOutput } from '../chain/outputs';
import type { Sources } from '../graph/sources';
import { massTimesFactors, scrapFactors, unknown, type ScrapBurden } from './scrapBurdens';

/** The credit of one scrap output. */
export interface ScrapCredit {
  readonly output: ProcessOutput;
  readonly factors: readonly Factor[];
  /** tCO2e, a positive number that is taken off. */
  readonly credited: Node;
}

/** The item whose `substitution` factor holds for scrap that has none of its own. */
const anyScrap = ['scrap', '废铝', '废料'];

/**
 * Charges and credits by the `substitution` factor (tCO2e per t of scrap: primary metal replaced, after yield, less remelting) of the scrap product,
 * of the scrap type, or of the item `scrap`. Without one, what needs it is withheld with a warning. Post-consumer scrap is not charged.
 */
export function substitutionTerms(
  plant: Plant,
  sources: Sources,
  lines: readonly MetalLine[],
  outputs: readonly ProcessOutput[],
): {
  readonly burdens: readonly ScrapBurden[];
  readonly credits: readonly ScrapCredit[];
  readonly findings: readonly Finding[];
} {
  const notes = new Notes();
  const burdens = lines.flatMap((line): ScrapBurden[] => {
    if (!line.scrapClass) return [];
    if (line.scrapClass === 'post-consumer') return [{ line, origin: 'none', factors: [], brought: zero }];
    const { group } = line.input;
    const name = scrapTypeOf(line);
    const { factors, errors } = scrapFactors(plant, [name, ...anyScrap], 'substitution', line.input);
    const brought =
      factors.length > 0 && errors.length === 0 ? massTimesFactors(sources, line.mass, factors) : undefined;
    const reason = finding('no-substitution-factor', placeOf(group.table, group.firstRow, 'scrapType'), { item: name });
    return brought
      ? [{ line, origin: 'factor', factors, brought }]
      : [unknown(line, errors.length > 0 ? errors : [reason], notes)];
  });
  const credits = outputs.flatMap((output): ScrapCredit[] => {
    if (output.role !== 'scrap' || output.product.unit.dimension !== 'mass') return [];
    const { factors, errors } = scrapFactors(plant, [output.product.name, ...anyScrap], 'substitution', output);
    const credited =
      factors.length > 0 && errors.length === 0 ? massTimesFactors(sources, output.amount, factors) : undefined;
    if (credited) return [{ output, factors, credited }];
    const group = output.lines[0]?.output.group;
    const reason = finding('no-substitution-factor', group ? placeOf(group.table, group.firstRow, 'product') : {}, {
      item: output.product.name,
    });
    const reasons = errors.length > 0 ? errors : [reason];
    notes.take(reasons.filter((candidate) => !notes.findings.includes(candidate)));
    return [{ output, factors: [], credited: unknownNode(reasons) }];
  });
  return { burdens, credits, findings: notes.findings };
}
