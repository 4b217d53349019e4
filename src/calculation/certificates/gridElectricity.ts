/** The plant's electricity by where it comes from: bought from the grid (which certificates may cover), generated on site, or supplied directly. */
import type { ChoiceOf } from '../../ledgers/allLedgers';
import { finding, type Finding } from '../../findings/finding';
import { Notes } from '../../findings/notes';
import { cleanText, formulaKey } from '../../ledgers/cleanText';
import { placeOf } from '../../ledgers/ledgerTable';
import { blocksApart } from '../../model/blocks';
import { kindOfCarrier, kindOfEnergy } from '../../model/kinds';
import { lineCellsAt, type CellsOf } from '../../model/entries';
import type { Block, Input, Plant } from '../../model/plant';
import { unit } from '../../quantity/units';
import { noFactor, type Noting } from '../emissions/lineFindings';
import { follows, unknownTerms, type Node } from '../graph/node';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import { total } from '../rules/total';
import type { Sources } from '../graph/sources';

export const electricitySources = ['grid', 'on-site', 'direct'] as const satisfies readonly ChoiceOf<
  'Energy',
  'source'
>[];
export type ElectricitySource = (typeof electricitySources)[number];

export interface ElectricityLine {
  readonly input: Input;
  readonly quantity: Node;
  readonly megawattHours: Node;
}

/** The electricity of one process from one source. */
interface ProcessElectricity {
  readonly process: number;
  readonly lines: readonly ElectricityLine[];
  /** MWh. */
  readonly total: Node;
}

export type Electricity = Readonly<Record<ElectricitySource, ReadonlyMap<number, ProcessElectricity>>>;

/** With what was noticed on the way. */
export type PlantElectricity = Electricity & Pick<Noting, 'notes'>;

/**
 * Where an input's electricity comes from; nothing for what is no bought electricity. A blank source means the grid, where the carrier has factors of
 * bought energy or none at all; captive plants burn fuels and so are never the grid.
 */
export function electricitySource(plant: Plant, input: Input): ElectricitySource | undefined {
  if (input.ledger !== 'Energy' || input.product || input.group.unit.dimension !== 'energy') return undefined;
  if (kindOfCarrier(plant, input).kind !== 'electricity') return undefined;
  return possibleSources(plant, cellsOf(input))[0];
}

/** The sources from which a row of `Energy` may draw electricity, as far as its cells can be read; none where it is something else. */
function possibleSources(plant: Plant, cells: CellsOf<'Energy'>): readonly ElectricitySource[] {
  const carrier = cells.carrier.isUnread ? undefined : cleanText(cells.carrier.value);
  if (!mayBeElectricity(plant, cells, carrier)) return [];
  const isMade = carrier !== undefined && plant.products.has(formulaKey(carrier));
  if (cells.source.isUnread) return isMade ? ['grid', 'direct'] : ['grid', 'on-site', 'direct'];
  const source = cells.source.value;
  if (source === 'grid' || source === 'direct') return [source];
  if (isMade) return [];
  if (source === 'on-site') return [source];
  const factors = plant.library.byItem.get(formulaKey(carrier ?? '')) ?? [];
  const isOpen = carrier === undefined || factors.length === 0 || plant.library.errorsByItem.has(formulaKey(carrier));
  return isOpen || isBought(plant, carrier) ? ['grid'] : [];
}

function isBought(plant: Plant, carrier: string): boolean {
  const factors = plant.library.byItem.get(formulaKey(carrier)) ?? [];
  return factors.some(({ component }) => component === 'location' || component === 'residual');
}

/** False where what can be read of a row says that it is heat or fuel. */
function mayBeElectricity(
  plant: Plant,
  { kind: stated, unit: counted, source }: CellsOf<'Energy'>,
  carrier: string | undefined,
): boolean {
  if (stated.value) return stated.value === 'electricity';
  const ofRow = counted.isUnread ? undefined : counted.value;
  const isEnergy = !ofRow || ofRow.dimension === 'energy';
  if (carrier === undefined || stated.isUnread) return isEnergy;
  const said = source.isUnread ? ([undefined, 'grid', 'on-site', 'direct'] as const) : [source.value];
  const kinds = said.map((one) => kindOfEnergy(plant, carrier, ofRow, one).kind);
  const isOpen = kinds.includes(undefined) || plant.library.errorsByItem.has(formulaKey(carrier));
  // What has factors of bought electricity and stands in another unit is a slip of the unit.
  const isIt = kinds.includes('electricity');
  return isEnergy ? isOpen || isIt : isIt && isBought(plant, carrier);
}

function cellsOf({ group: { table, firstRow } }: Input<'Energy'>): CellsOf<'Energy'> {
  return lineCellsAt<'Energy'>(table, firstRow);
}

/** All electricity in MWh by source and process; unknown, and there, where a row that may be of a process's electricity cannot be read. */
export function plantElectricity(plant: Plant, sources: Sources): PlantElectricity {
  const noting: Noting = { plant, notes: new Notes() };
  const unclear = plant.inputs.flatMap((input) => unclearInput(noting, input));
  const bySource = (source: ElectricitySource): ReadonlyMap<number, ProcessElectricity> => {
    const inputs = plant.inputs.filter((input) => electricitySource(plant, input) === source);
    const found = new Map<number, ProcessElectricity>();
    for (const { index: process } of plant.processes) {
      const lines = inputs
        .filter((input) => input.process === process)
        .map((input): ElectricityLine => {
          const quantity = sources.quantity(input.group, 'Energy', process);
          return {
            input,
            quantity,
            megawattHours: follows(
              activityInFactorUnit,
              quantity,
              sources.unitSize(input.group.unit),
              sources.unitSize(unit('MWh')),
            ),
          };
        });
      const unread = [
        ...blocksApart(plant, process, ['Energy'])
          .filter((block) => mayDraw(plant, block, source))
          .flatMap((block) => block.errors),
        ...unclear.filter((one) => one.process === process && one.from.includes(source)).map(({ reason }) => reason),
      ];
      if (lines.length + unread.length > 0)
        found.set(process, {
          process,
          lines,
          total: follows(total, ...lines.map((line) => line.megawattHours), ...unknownTerms(unread)),
        });
    }
    return found;
  };
  return {
    grid: bySource('grid'),
    'on-site': bySource('on-site'),
    direct: bySource('direct'),
    notes: noting.notes,
  };
}

/** True where a row that cannot be read may draw electricity from the source; a whole ledger may. */
function mayDraw(plant: Plant, block: Block, source: ElectricitySource): boolean {
  if (block.ledger !== 'Energy' || !block.cells) return true;
  return possibleSources(plant, block.cells).includes(source);
}

interface UnclearInput {
  readonly process: number;
  readonly from: readonly ElectricitySource[];
  readonly reason: Finding;
}

/** A row that can be read and may be electricity all the same: of a name that no factor describes, or in a unit that is none of energy. */
function unclearInput(noting: Noting, input: Input): readonly UnclearInput[] {
  const { plant } = noting;
  if (input.ledger !== 'Energy' || input.product || electricitySource(plant, input)) return [];
  const from = possibleSources(plant, cellsOf(input));
  if (from.length === 0) return [];
  const [ofLibrary] = plant.library.errorsByItem.get(formulaKey(input.item)) ?? [];
  const isEnergy = input.group.unit.dimension === 'energy';
  const reason = ofLibrary ?? (isEnergy ? noFactor(noting, input) : notEnergy(input));
  if (!ofLibrary && !isEnergy) noting.notes.take([reason]);
  return [{ process: input.process, from, reason }];
}

function notEnergy({ group: { table, firstRow, unit: of } }: Input): Finding {
  return finding('wrong-dimension', placeOf(table, firstRow, 'unit'), { unit: of.symbol, wanted: 'MWh' });
}
