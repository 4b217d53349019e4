/** The results that `Parity` compares with their exact values, each named in the words of the sheets. */
import { numberOf, type Node } from '../../calculation/graph/node';
import { summedNumbers } from '../../results/publishedNumbers';
import type { Result } from '../../results/result';
import type { ResultId } from '../../results/resultIds';
import { hasCertificates } from '../certificates/certificatesSheet';
import type { ReportContext } from '../context';
import { resultNames, type NamedResult } from '../resultWords';

export interface ComparedResult extends NamedResult {
  readonly node: Node;
}

/** Every result that parity compares and that the exact text accompanies; a figure that one subject has under several ids stands once. */
export function comparedResults(context: ReportContext): readonly ComparedResult[] {
  const named = resultNames(context.words);
  const canStand = standing(context);
  const seen = new Map<string, Set<Node>>();
  return summedNumbers(context.results).flatMap((result): ComparedResult[] => {
    const { node } = result;
    if (!isCompared(result, context) || !canStand(node)) return [];
    const name = named(result);
    const ofSubject = seen.get(name.subject) ?? new Set();
    if (node.source?.kind !== 'constant' && ofSubject.has(node)) return [];
    seen.set(name.subject, ofSubject.add(node));
    return [{ ...name, node }];
  });
}

/** A difference of figures that are compared themselves: what both have in common cancels, and with it the digits of a double. */
const differences: ReadonlySet<ResultId> = new Set<ResultId>([
  'metalBalance.loss',
  'metalBalance.lossShare',
  'completeness.estimated',
  'certificates.unused',
  'certificates.timeMatching.change',
  'targets.distance',
  'targets.relativeDistance',
  'targets.yearOnYear',
  'targets.plannedYearlyChange',
  'targets.requiredYearlyChange',
  'disclosed.difference',
  'disclosureChecks.totals.difference',
  'disclosureChecks.repeated.difference',
  'disclosureChecks.standardCoal.difference',
  'years.figures.change',
  'years.figures.relativeChange',
]);

/** Typed into a ledger or taken from the library: nothing computes them. */
const givenNumbers: ReadonlySet<ResultId> = new Set<ResultId>([
  'inventory.gases.potential',
  'targets.target',
  'disclosed.value',
  'disclosureChecks.totals.value',
  'disclosureChecks.repeated.value',
  'disclosureChecks.repeated.otherValue',
  'disclosureChecks.standardCoal.value',
  'years.figures.values.value',
  'years.targets.target',
  'years.targets.reached',
]);

/** What is summed in figures that are compared, as many as the ledger has rows; and what heads the report, which stands further up. */
const elsewhere = ['products.headline.', 'certificates.timeMatching.consumers.', 'certificates.timeMatching.months.'];

function isCompared({ id }: Result, context: ReportContext): boolean {
  if (differences.has(id) || givenNumbers.has(id) || elsewhere.some((prefix) => id.startsWith(prefix))) return false;
  return !id.startsWith('certificates.') || hasCertificates(context);
}

/** Whether a formula can be given for a node: it stands on a sheet, or what it follows from does. */
function standing({ drafts }: ReportContext): (node: Node) => boolean {
  const known = new Map<Node, boolean>();
  for (const { rows } of Object.values(drafts))
    for (const content of rows.flat()) if (content && 'node' in content) known.set(content.node, true);
  const canStand = (node: Node): boolean => {
    const found =
      known.get(node) ??
      ((node.source?.kind === 'constant' && numberOf(node) !== undefined) ||
        (node.rule !== undefined && node.inputs.every(canStand)));
    known.set(node, found);
    return found;
  };
  return canStand;
}
