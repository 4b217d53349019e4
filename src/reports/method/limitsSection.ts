/** On `Method`: what limits this report, each with its number. */
import { numberOf } from '../../calculation/graph/node';
import { allLedgers } from '../../ledgers/allLedgers';
import { tableName } from '../../ledgers/names';
import type { MethodRule } from '../../results/methodRules';
import { publishedNumbers } from '../../results/publishedNumbers';
import { formats, type ReportContext } from '../context';
import { figure, text } from '../layout/contents';
import type { Content } from '../layout/draft';
import { putSection } from '../layout/section';

interface Limit {
  readonly name: string;
  readonly says: string;
  readonly value?: Content | undefined;
}

export function putLimits(context: ReportContext, rules: readonly MethodRule[]): void {
  const { words, drafts } = context;
  const { methodSheet: say } = words;
  putSection<Limit>(
    drafts.method,
    [
      { key: 'limit', head: say.limitHeads.limit, cell: ({ name }) => text(name, { role: 'label' }) },
      { key: 'what', head: say.limitHeads.what, cell: ({ says }) => text(says, { wrap: true }) },
      { key: 'value', head: say.limitHeads.value, cell: ({ value }) => value && { ...value, align: 'left' } },
    ],
    limits(context, rules),
    { title: say.limitsTitle },
  );
}

/** Those that this report has. */
function limits(context: ReportContext, rules: readonly MethodRule[]): readonly Limit[] {
  const { words, results, language, calculation } = context;
  const { limit: say } = words.methodSheet;
  const { listed } = words.punctuation;
  const count = (name: string, says: string, value: number): readonly Limit[] =>
    value > 0 ? [{ name, says, value: { value, format: formats.count } }] : [];
  const named = (name: string, says: (items: string) => string, items: readonly string[]): readonly Limit[] =>
    items.length > 0
      ? [{ name, says: says(listed(items)), value: { value: items.length, format: formats.count } }]
      : [];
  const withheld = publishedNumbers(results).filter(({ node }) => numberOf(node) === undefined).length;
  const emissions = results.completeness.find(({ kind }) => kind === 'emissions');
  const unchecked = rules.filter(({ checked }) => checked === words.checked.unchecked).length;
  const { targets, inventory } = results;
  const absent = allLedgers.filter(({ table, isSeldom }) => !isSeldom && !calculation.plant.ledgers.tables.has(table));
  return [
    ...count(say.withheld, say.withheldSays, withheld),
    ...named(say.supply, say.supplySays, inventory.organisation.withoutSupplyOf),
    ...(emissions
      ? [{ name: say.measured, says: say.measuredSays, value: figure(emissions.measuredShare, formats.share) }]
      : []),
    ...named(say.unverified, say.unverifiedSays, results.unverifiedFactors),
    ...count(say.general, say.generalSays, unchecked),
    ...count(say.disclosed, say.disclosedSays, targets.disclosed.filter(({ computed }) => !computed).length),
    ...preview(context),
    ...named(
      say.ledgers,
      say.ledgersSays,
      absent.map(({ table }) => tableName(table, language)),
    ),
  ];
}

/** That matching in time is a preview, or that it can be asked for where there is something to match. */
function preview({ words, results, standing }: ReportContext): readonly Limit[] {
  const { limit: say } = words.methodSheet;
  const { length } = results.certificates.timeMatchings;
  if (length === 0) return [];
  return standing.includes('timeMatching')
    ? [{ name: say.preview, says: say.previewSays, value: { value: length, format: formats.count } }]
    : [{ name: say.preview, says: say.previewOnRequest }];
}
