/** Tetrafluoromethane of a potline from the minutes of its anode effects. */
import { line } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** CF4 (kg) = slope coefficient (kg CF4/t Al per anode-effect minute per cell-day) x effects per cell-day x minutes per effect x output (t) / collection efficiency (share). */
export const pfcBySlope: Rule = {
  name: 'pfcBySlope',
  inputs: ['slope coefficient', 'anode effects per cell-day', 'minutes per effect', 'output', 'collection efficiency'],
  units: ['slope', 'effectsPerDay', 'min', 't', 'share'],
  unit: 'kg',
  checked: 'secondary',
  compute: (coefficient, effects, minutes, output, collection) =>
    line(coefficient.times(effects).times(minutes).times(output).div(collection)),
  formula: (coefficient, effects, minutes, output, collection) =>
    `${coefficient}*${effects}*${minutes}*${output}/${collection}`,
};
