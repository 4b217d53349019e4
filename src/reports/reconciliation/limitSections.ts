/** On `Reconciliation`: the limits of the match, and what is to be done about each status. */
import { matchStatuses, type MatchStatus } from '../../calculation/certificates/matchStatus';
import type { Node } from '../../calculation/graph/node';
import { figure, text } from '../layout/contents';
import { formats, type ReportContext } from '../context';
import { fixedReference, type Cell } from '../layout/draft';
import { putSection, type Section } from '../layout/section';

interface Limit {
  readonly name: string;
  readonly node: Node;
  readonly unit: string;
  readonly format: string;
}

/** The limits; gives the cell in which each stands. */
export function putLimits(context: ReportContext): (limit: Node) => Cell {
  const { words, drafts, report } = context;
  const { limits } = context.calculation.certificates.match;
  const { limit: names, titles, heads, units } = words.certificates;
  const rows: readonly Limit[] = [
    { name: names.volume, node: limits.volumeTolerance, unit: 'MWh', format: formats.quantity },
    { name: names.amount, node: limits.amountTolerance, unit: report.units.share, format: formats.share },
    { name: names.slip, node: limits.slip, unit: '', format: formats.count },
    { name: names.expiry, node: limits.expiryDays, unit: units.days, format: formats.count },
    { name: names.end, node: limits.periodEnd, unit: '', format: formats.date },
    ...limits.ages.map(({ limit }) => ({ name: names.age, node: limit, unit: units.days, format: formats.count })),
  ];
  const section = putSection<Limit>(
    drafts.reconciliation,
    [
      {
        key: 'value',
        head: heads.value,
        cell: ({ node, format }) => ({
          ...figure(
            node,
            format,
            node === limits.periodEnd
              ? ({ sheet }) => fixedReference(context.laid('crossfoot').periodTo, sheet)
              : undefined,
          ),
          role: 'input',
        }),
      },
      { key: 'name', head: heads.limit, cell: ({ name }) => text(name, { role: 'label' }) },
      { key: 'unit', head: words.label.unit, cell: ({ unit }) => text(unit) },
    ],
    rows,
    { title: titles.limits, column: 2 },
  );
  return (limit) =>
    section.cell(
      'value',
      rows.findIndex(({ node }) => node === limit),
    );
}

/** What an invoice is open for: its status, or that it matches and what was redeemed is not usable. */
export type Matter = MatchStatus | 'not usable';

/** The matter in words. */
export function matterName({ words }: ReportContext, matter: Matter): string {
  const { status, notUsable } = words.certificates;
  return matter === 'not usable' ? notUsable : status[matter];
}

/** By matter what is to be done next. */
export function putActions(context: ReportContext): Section {
  const { action, titles, heads } = context.words.certificates;
  return putSection<Matter>(
    context.drafts.reconciliation,
    [
      { key: 'matter', head: heads.matter, cell: (matter) => text(matterName(context, matter), { role: 'label' }) },
      { key: 'action', head: heads.action, isCut: true, cell: (matter) => text(action[matter]) },
    ],
    [...matchStatuses, 'not usable'],
    { title: titles.actions, column: 3 },
  );
}
