/** How much of every total is measured, estimated or unknown: mass and energy by ledger, and the emissions of the report's view. */
import { formulaKey } from '../ledgers/cleanText';
import { groupText, type ActivityGroup } from '../model/activityGroups';
import type { ActivityLedger, Plant } from '../model/plant';
import { unit, type Unit } from '../quantity/units';
import type { LineQuality } from './dataQuality';
import { follows, numberOf, one, zero, type Node } from './node';
import { activityInFactorUnit } from './rules/activityInFactorUnit';
import { difference } from './rules/difference';
import { partOfWhole } from './rules/partOfWhole';
import { portion } from './rules/portion';
import { total } from './rules/total';
import type { Sources } from './sources';

type CountedLedger = Extract<ActivityLedger, 'Production' | 'Scrap' | 'Materials' | 'Energy' | 'Emissions'>;

/** The rows of one ledger and unit whose sums are known. */
export interface LedgerCompleteness {
  readonly ledger: CountedLedger;
  readonly unit: Unit;
  readonly all: Node;
  readonly measured: Node;
  /** Both in the base unit of the dimension (t, GJ, m3). */
  readonly allInBase: Node;
  readonly measuredInBase: Node;
  readonly estimatedInBase: Node;
}

/** A total over ledgers, or over emission lines. */
export interface CompletenessTotal {
  readonly kind: 'mass' | 'energy' | 'emissions';
  readonly unit: string;
  readonly all: Node;
  readonly measured: Node;
  readonly estimated: Node;
  readonly measuredShare: Node;
  readonly estimatedShare: Node;
  /** Rows or lines that are not in the total because they cannot be read or have no factor. */
  readonly unknown: number;
}

export interface EmissionCompleteness {
  readonly quality: LineQuality;
  readonly measuredShare: Node;
  readonly measured: Node;
}

export interface Completeness {
  readonly ledgers: readonly LedgerCompleteness[];
  readonly lines: readonly EmissionCompleteness[];
  readonly totals: readonly CompletenessTotal[];
}

const baseUnits = { mass: 't', energy: 'GJ', volume: 'm3' } as const;

/**
 * A row is measured where it names evidence, a ticket or a meter and does not say that it is estimated; it is unknown where it cannot be read.
 * `certified` are emissions of electricity that certificates cover, which rest on their redemption.
 */
export function completeness(
  plant: Plant,
  sources: Sources,
  lines: readonly LineQuality[],
  certified: readonly Node[] = [],
): Completeness {
  const members = [
    ...plant.outputs.map(({ group, process }) => ({ ledger: 'Production' as const, process, group })),
    ...plant.inputs.flatMap(({ ledger, group, process }) =>
      ledger === 'AnodeEffects' ? [] : [{ ledger, process, group }],
    ),
  ]
    .filter(({ group }) => group.rowCount > 0 && group.unit.dimension in baseUnits)
    .map((member) => ({ ...member, quantity: sources.quantity(member.group, member.ledger, member.process) }));
  const readable = members.filter(({ quantity }) => numberOf(quantity));
  const keyOf = (member: (typeof members)[number]): string =>
    `${member.ledger} ${formulaKey(groupText(member.group, 'unit'))}`;
  const ledgers = [...new Set(readable.map(keyOf))].flatMap((key): LedgerCompleteness[] => {
    const same = readable.filter((member) => keyOf(member) === key);
    const [first] = same;
    if (!first) return [];
    const own = first.group.unit;
    const base = unit(baseUnits[own.dimension as keyof typeof baseUnits]);
    const all = follows(total, ...same.map(({ quantity }) => quantity));
    const measured = follows(
      total,
      ...same.map(({ group, ledger, process }) => sources.measured(group, ledger, process)),
    );
    const inBase = (node: Node): Node =>
      follows(activityInFactorUnit, node, sources.unitSize(own), sources.unitSize(base));
    const [allInBase, measuredInBase] = [inBase(all), inBase(measured)];
    return [
      {
        ledger: first.ledger,
        unit: own,
        all,
        measured,
        allInBase,
        measuredInBase,
        estimatedInBase: follows(difference, allInBase, measuredInBase),
      },
    ];
  });
  const known = lines.filter(({ line }) => numberOf(line.emissions) && numberOf(line.quantity));
  const emitting = known.map((quality): EmissionCompleteness => {
    const share = measuredShareOf(sources, quality);
    return { quality, measuredShare: share, measured: follows(portion, quality.line.emissions, share) };
  });
  const unreadRows = (kind: 'mass' | 'energy'): number => {
    const ledgersOf: readonly ActivityLedger[] = kind === 'energy' ? ['Energy'] : ['Scrap', 'Materials'];
    return new Set(
      plant.blocks.flatMap(({ ledger, row }) =>
        row !== undefined && ledgersOf.includes(ledger) ? [`${ledger} ${row}`] : [],
      ),
    ).size;
  };
  const ofDimension = (kind: 'mass' | 'energy'): readonly CompletenessTotal[] => {
    const found = ledgers.filter(({ ledger, unit: { dimension } }) => dimension === kind && ledger !== 'Production');
    const withheld = members
      .filter(
        ({ ledger, group, quantity }) =>
          ledger !== 'Production' && group.unit.dimension === kind && !numberOf(quantity),
      )
      .map(({ group }) => group);
    const unknown = rowsOf(withheld) + unreadRows(kind);
    return found.length + unknown === 0
      ? []
      : [
          totalOf(
            kind,
            baseUnits[kind],
            found.map(({ allInBase }) => allInBase),
            found.map(({ measuredInBase }) => measuredInBase),
            unknown,
          ),
        ];
  };
  return {
    ledgers,
    lines: emitting,
    totals: [
      ...ofDimension('mass'),
      ...ofDimension('energy'),
      totalOf(
        'emissions',
        'tCO2e',
        [...known.map(({ line }) => line.emissions), ...certified],
        [...emitting.map((line) => line.measured), ...certified],
        lines.length - known.length,
      ),
    ],
  };
}

/** Anode effects are measured or not row by row; other lines as far as the quantity they rest on is. */
function measuredShareOf(sources: Sources, { line }: LineQuality): Node {
  const { group, ledger, process } = line.input;
  if (ledger === 'AnodeEffects') return group.measuredRows > 0 ? one : zero;
  return follows(partOfWhole, sources.measured(group, ledger, process), line.quantity);
}

function totalOf(
  kind: CompletenessTotal['kind'],
  unitText: string,
  all: readonly Node[],
  measured: readonly Node[],
  unknown: number,
): CompletenessTotal {
  const [whole, part] = [follows(total, ...all), follows(total, ...measured)];
  const estimated = follows(difference, whole, part);
  return {
    kind,
    unit: unitText,
    all: whole,
    measured: part,
    estimated,
    measuredShare: follows(partOfWhole, part, whole),
    estimatedShare: follows(partOfWhole, estimated, whole),
    unknown,
  };
}

function rowsOf(groups: readonly ActivityGroup[]): number {
  return groups.reduce((sum, { rowCount }) => sum + rowCount, 0);
}
