/** Perfluorocarbons of the potlines, from what `AnodeEffects` says of each. */
import { finding, type Finding } from '../../findings/finding';
import { Notes } from '../../findings/notes';
import { placeOf } from '../../ledgers/ledgerTable';
import { unreadGroup, type ActivityGroup } from '../../model/activityGroups';
import type { AnodeEffectRow } from '../../model/anodeEffects';
import { measuredRows } from '../../model/documentation';
import type { Gas } from '../../model/gwp';
import { blocksOf } from '../../model/blocks';
import { carriesBurden, type Plant } from '../../model/plant';
import { exact } from '../../quantity/exact';
import { unit } from '../../quantity/units';
import type { EmissionLine } from './emissionLine';
import { follows, given, numberOf, one, unknownNode, ledgerCell, type Node } from '../graph/node';
import type { ProcessOutput } from '../chain/outputs';
import { pfcFindings } from './pfcFindings';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import { emissionsOfActivity } from '../rules/emissionsOfActivity';
import { hexafluoroethane } from '../rules/hexafluoroethane';
import { pfcByOvervoltage } from '../rules/pfcByOvervoltage';
import { pfcBySlope } from '../rules/pfcBySlope';
import { total } from '../rules/total';
import type { Sources } from '../graph/sources';

/** Output of one month that a row describes. */
export interface DescribedOutput {
  readonly row: AnodeEffectRow;
  readonly group: ActivityGroup<'Production'>;
  readonly quantity: Node;
  /** t */
  readonly amount: Node;
}

/** One row of anode effects with its gases. */
export interface AnodeEffectLine {
  readonly row: AnodeEffectRow;
  /** The row's numbers by column, as they stand in the ledger. */
  readonly cells: ReadonlyMap<AnodeEffectNumber, Node>;
  readonly outputs: readonly DescribedOutput[];
  /** t that the row describes. */
  readonly output: Node;
  /** kg */
  readonly tetrafluoromethane: Node;
  readonly hexafluoroethane: Node;
}

export interface AnodeEffects {
  readonly lines: readonly AnodeEffectLine[];
  /** A line for each gas of each row, scope 1. */
  readonly emissions: readonly EmissionLine[];
  readonly findings: readonly Finding[];
}

const cellKeys = [
  'effectsPerCellDay',
  'duration',
  'overvoltage',
  'currentEfficiency',
  'coefficient',
  'ratio',
  'collectionEfficiency',
] as const;
export type AnodeEffectNumber = (typeof cellKeys)[number];

/** CF4 and C2F6 of every good row, kg and tCO2e; blocked where the row lacks a number or its output is not known. */
export function anodeEffects(plant: Plant, sources: Sources, outputs: readonly ProcessOutput[]): AnodeEffects {
  const notes = new Notes();
  const lines = plant.anodeEffects.map((row) => effectLine(sources, row, outputOf(plant, row, outputs, notes)));
  const emissions = lines.flatMap((line) => [
    gasLine(sources, line, 'CF4', line.tetrafluoromethane),
    gasLine(sources, line, 'C2F6', line.hexafluoroethane),
  ]);
  return { lines, emissions, findings: [...notes.findings, ...pfcFindings(plant)] };
}

/** The amounts of the process over the whole period, t; blocked where it makes nothing that is weighed. */
function outputOf(plant: Plant, row: AnodeEffectRow, outputs: readonly ProcessOutput[], notes: Notes): readonly Node[] {
  const made = outputs.filter((output) => output.process === row.process && carriesBurden(output));
  const weighed = made.filter((output) => output.product.unit.dimension === 'mass').map(({ amount }) => amount);
  if (weighed.length > 0) return weighed;
  const [group] = made.flatMap(({ lines }) => lines.map((line) => line.output.group));
  const wrong: readonly Finding[] = group
    ? [
        finding('wrong-dimension', placeOf(group.table, group.firstRow, 'unit'), {
          unit: group.unit.symbol,
          wanted: 't',
        }),
      ]
    : [];
  notes.take(wrong);
  const name = plant.processes[row.process]?.process;
  const missing = plant.findings.filter(
    (finding) => finding.code === 'input-without-output' && finding.details.process === name,
  );
  return [unknownNode([...wrong, ...blocksOf(plant, row.process, ['Production']), ...missing])];
}

function effectLine(sources: Sources, row: AnodeEffectRow, whole: readonly Node[]): AnodeEffectLine {
  const cells = new Map<AnodeEffectNumber, Node>();
  for (const key of cellKeys) {
    const value = row.entry[key];
    if (value !== undefined) cells.set(key, given(value, ledgerCell(row.table, row.row, key)));
  }
  const unknown = unknownNode(row.errors);
  const cell = (key: AnodeEffectNumber): Node =>
    row.errors.length > 0 ? unknown : (cells.get(key) ?? (key === 'collectionEfficiency' ? one : unknown));
  const described = (row.outputs ?? [])
    .filter((group) => group.unit.dimension === 'mass')
    .map((group): DescribedOutput => {
      const quantity = sources.quantity(group, 'Production', row.process);
      return {
        row,
        group,
        quantity,
        amount: follows(activityInFactorUnit, quantity, sources.unitSize(group.unit), sources.unitSize(unit('t'))),
      };
    });
  const output = follows(total, ...(row.outputs ? described.map(({ amount }) => amount) : whole));
  const cf4 =
    row.method === 'slope'
      ? follows(
          pfcBySlope,
          cell('coefficient'),
          cell('effectsPerCellDay'),
          cell('duration'),
          output,
          cell('collectionEfficiency'),
        )
      : follows(
          pfcByOvervoltage,
          cell('coefficient'),
          cell('overvoltage'),
          cell('currentEfficiency'),
          output,
          cell('collectionEfficiency'),
        );
  return {
    row,
    cells,
    outputs: described,
    output,
    tetrafluoromethane: cf4,
    hexafluoroethane: follows(hexafluoroethane, cell('ratio'), cf4),
  };
}

function gasLine(sources: Sources, line: AnodeEffectLine, gas: Gas, mass: Node): EmissionLine {
  const { row } = line;
  const group: ActivityGroup<'AnodeEffects'> = {
    ...unreadGroup(row.table, row.row),
    criteria: [],
    quantity: numberOf(mass) ?? exact(0),
    unit: unit('kg'),
    rowCount: 1,
    measuredRows: measuredRows(row.table)(row.row) ? 1 : 0,
  };
  const per = unit('t');
  const activity = follows(activityInFactorUnit, mass, sources.unitSize(unit('kg')), sources.unitSize(per));
  const potential = sources.potential(gas);
  return {
    input: { ledger: 'AnodeEffects', process: row.process, item: gas, group, product: undefined },
    component: 'emitted',
    gas,
    quantity: mass,
    oxidation: { value: one },
    factorValue: one,
    per,
    activity,
    potential,
    emissions: follows(emissionsOfActivity, activity, one, one, potential),
    channels: ['scope1', 'embeddedDirect'],
  };
}
