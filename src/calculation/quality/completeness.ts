/** How much of every total is measured, estimated or unknown: mass and energy by ledger, and the emissions of the report's view. */
import type { ActivityLedger } from '../../ledgers/allLedgers';
import { formulaKey } from '../../ledgers/cleanText';
import type { ActivityGroup } from '../../model/activityGroups';
import { unitTextOf } from '../../model/entries';
import { awaitsQuantity } from '../../model/closings';
import type { Block, Plant } from '../../model/plant';
import { unit, type Unit } from '../../quantity/units';
import type { LineQuality } from './dataQuality';
import { follows, numberOf, one, unknownTerms, zero, type Node } from '../graph/node';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import { difference } from '../rules/difference';
import { partOfWhole } from '../rules/partOfWhole';
import { portion } from '../rules/portion';
import { total } from '../rules/total';
import type { Sources } from '../graph/sources';

type CountedLedger = Extract<ActivityLedger, 'Production' | 'Scrap' | 'Materials' | 'Energy' | 'Emissions'>;

/** The rows of one ledger and unit; unknown where one of them, or one that may be of them, cannot be read. */
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
  /** Rows or lines that cannot be read or have no factor; where there are any, all the other figures are unknown. */
  readonly unknown: number;
}

interface EmissionCompleteness {
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

/** Rows that cannot be read and may stand for emissions of their own in the report's view, and emissions that rest on the redemption of certificates. */
interface BesideLines {
  readonly unread: readonly Block[];
  readonly certified: readonly Node[];
}

/**
 * A row is measured where it names evidence, a ticket or a meter and does not say that it is estimated; where one cannot be read the totals that it
 * may be part of are unknown. What is emitted directly (`Emissions`) is no mass taken in.
 */
export function completeness(
  plant: Plant,
  sources: Sources,
  lines: readonly LineQuality[],
  { unread, certified }: BesideLines = { unread: [], certified: [] },
): Completeness {
  const members = [
    ...plant.outputs.map(({ group, process }) => ({ ledger: 'Production' as const, process, group })),
    ...plant.inputs.flatMap(({ ledger, group, process }) =>
      ledger === 'AnodeEffects' ? [] : [{ ledger, process, group }],
    ),
  ]
    .filter(({ group }) => (group.rowCount > 0 || awaitsQuantity(group)) && group.unit.dimension in baseUnits)
    .map((member) => ({ ...member, quantity: sources.quantity(member.group, member.ledger, member.process) }));
  const keyOf = (member: (typeof members)[number]): string =>
    `${member.ledger} ${formulaKey(unitTextOf(member.group))}`;
  const ledgers = [...new Set(members.map(keyOf))].flatMap((key): LedgerCompleteness[] => {
    const same = members.filter((member) => keyOf(member) === key);
    const [first] = same;
    if (!first) return [];
    const own = first.group.unit;
    const base = unit(baseUnits[own.dimension as keyof typeof baseUnits]);
    const apart = unknownTerms(
      unreadBlocks(plant, first.ledger, (of) => of.symbol === own.symbol).flatMap(({ errors }) => errors),
    );
    const all = follows(total, ...same.map(({ quantity }) => quantity), ...apart);
    const measured = follows(
      total,
      ...same.map(({ group, ledger, process }) => sources.measured(group, ledger, process)),
      ...apart,
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
  const emitting = lines.map((quality): EmissionCompleteness => {
    const share = measuredShareOf(sources, quality);
    return { quality, measuredShare: share, measured: follows(portion, quality.line.emissions, share) };
  });
  const ofDimension = (kind: 'mass' | 'energy'): readonly CompletenessTotal[] => {
    const taken: readonly CountedLedger[] = kind === 'energy' ? ['Energy'] : ['Scrap', 'Materials', 'Energy'];
    const found = ledgers.filter(({ ledger, unit: { dimension } }) => dimension === kind && taken.includes(ledger));
    const bad = taken.flatMap((ledger) => unreadBlocks(plant, ledger, (of) => of.dimension === kind));
    const withheld = members
      .filter(
        ({ ledger, group, quantity }) => taken.includes(ledger) && group.unit.dimension === kind && !numberOf(quantity),
      )
      .map(({ group }) => group);
    const unknown = rowsOf(withheld) + countOf(bad);
    const terms = unknownTerms(bad.flatMap(({ errors }) => errors));
    return found.length + unknown === 0
      ? []
      : [
          totalOf(
            kind,
            baseUnits[kind],
            [...found.map(({ allInBase }) => allInBase), ...terms],
            [...found.map(({ measuredInBase }) => measuredInBase), ...terms],
            unknown,
          ),
        ];
  };
  const terms = unknownTerms(unread.flatMap(({ errors }) => errors));
  const ofLines = [...lines.map(({ line }) => line.emissions), ...certified];
  const ofEmissions = totalOf(
    'emissions',
    'tCO2e',
    [...ofLines, ...terms],
    [...emitting.map((line) => line.measured), ...certified, ...terms],
    ofLines.filter((node) => !numberOf(node)).length + countOf(unread),
  );
  return {
    ledgers,
    lines: emitting,
    totals: [
      ...ofDimension('mass'),
      ...ofDimension('energy'),
      ...(ofLines.length + unread.length > 0 ? [ofEmissions] : []),
    ],
  };
}

/** Rows of a ledger that cannot be read, in a unit of these or in one that cannot be read either, and what makes the whole ledger unknown. */
function unreadBlocks(plant: Plant, ledger: ActivityLedger, isMeant: (of: Unit) => boolean): readonly Block[] {
  const table = plant.ledgers.tables.get(ledger);
  return plant.blocks.filter(({ ledger: of, row, process, cells }) => {
    if (of !== ledger) return false;
    if (row === undefined) return process === 'all';
    if (!table?.badRows.has(row)) return false;
    const own = cells && 'unit' in cells ? cells.unit.value : undefined;
    return own ? isMeant(own) : true;
  });
}

/** Rows, each once, and what is unknown without a row. */
function countOf(blocks: readonly Block[]): number {
  return new Set(
    blocks.flatMap(({ ledger, row, errors }): readonly unknown[] =>
      row === undefined ? errors : [`${ledger} ${row}`],
    ),
  ).size;
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
