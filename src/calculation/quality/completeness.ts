/** How much of every total is measured, estimated or unknown: mass and energy by ledger, and the emissions of the report's view. */
import type { ActivityLedger, SummedLedger } from '../../ledgers/allLedgers';
import type { ActivityGroup } from '../../model/activityGroups';
import { awaitsQuantity } from '../../model/closings';
import type { Block, Plant } from '../../model/plant';
import { baseUnitOf, unit, type Unit } from '../../quantity/units';
import type { LineQuality } from './dataQuality';
import { follows, numberOf, one, unknownTerms, zero, type Node } from '../graph/node';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import { difference } from '../rules/difference';
import { partOfWhole } from '../rules/partOfWhole';
import { portion } from '../rules/portion';
import { total } from '../rules/total';
import type { Sources } from '../graph/sources';

/** The rows of one ledger and unit; unknown where one of them, or one that may be of them, cannot be read. */
export interface LedgerCompleteness {
  readonly ledger: SummedLedger;
  readonly unit: Unit;
  readonly all: Node;
  readonly measured: Node;
  /** The base unit of its dimension: t, GJ, m3. */
  readonly base: Unit;
  /** Both in the base unit. */
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

/** The dimensions whose amounts are completed. */
const countedDimensions: readonly string[] = ['mass', 'energy', 'volume'];

/** The ledgers that a total takes in. */
const takenLedgers = {
  mass: ['Scrap', 'Materials', 'Energy'],
  energy: ['Energy'],
} as const satisfies Readonly<Record<string, readonly SummedLedger[]>>;

const isTaken = (ledger: SummedLedger, kind: keyof typeof takenLedgers): boolean =>
  (takenLedgers[kind] as readonly SummedLedger[]).includes(ledger);

/** The total into which the rows of a ledger and unit are taken; nothing where into none. */
export function takenInto({ ledger, unit: { dimension } }: LedgerCompleteness): keyof typeof takenLedgers | undefined {
  return (['mass', 'energy'] as const).find((kind) => kind === dimension && isTaken(ledger, kind));
}

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
    .filter(
      ({ group }) => (group.rowCount > 0 || awaitsQuantity(group)) && countedDimensions.includes(group.unit.dimension),
    )
    .map((member) => ({ ...member, quantity: sources.quantity(member.group, member.ledger, member.process) }));
  const keyOf = ({ ledger, group }: (typeof members)[number]): string => `${ledger} ${group.unit.symbol}`;
  const ledgers = [...new Set(members.map(keyOf))].flatMap((key): LedgerCompleteness[] => {
    const same = members.filter((member) => keyOf(member) === key);
    const [first] = same;
    if (!first) return [];
    const own = first.group.unit;
    const base = unit(baseUnitOf(own.dimension));
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
        base,
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
    const taken = takenLedgers[kind];
    const found = ledgers.filter((of) => takenInto(of) === kind);
    const bad = taken.flatMap((ledger) => unreadBlocks(plant, ledger, (of) => of.dimension === kind));
    const withheld = members
      .filter(
        ({ ledger, group, quantity }) => isTaken(ledger, kind) && group.unit.dimension === kind && !numberOf(quantity),
      )
      .map(({ group }) => group);
    const unknown = rowsOf(withheld) + countOf(bad);
    const terms = unknownTerms(bad.flatMap(({ errors }) => errors));
    return found.length + unknown === 0
      ? []
      : [
          totalOf(
            kind,
            baseUnitOf(kind),
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
