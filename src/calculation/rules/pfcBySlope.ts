/** Tetrafluoromethane of a potline from the minutes of its anode effects. */
import { line } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** CF4 (kg) = slope coefficient (kg CF4/t Al per anode-effect minute per cell-day) x effects per cell-day x minutes per effect x output (t) / collection efficiency (share). */
export const pfcBySlope: Rule = {
  name: 'pfcBySlope',
  inputs: ['slope coefficient', 'anode effects per cell-day', 'minutes per effect', 'output', 'collection efficiency'],
  method:
    'IPCC 2006 Guidelines vol. 3 ch. 4 eq. 4.26; Implementing Regulation (EU) 2025/2547 Annex II B.7.1 (as read in secondary sources)',
  compute: (coefficient, effects, minutes, output, collection) =>
    line(coefficient.times(effects).times(minutes).times(output).div(collection)),
  formula: (coefficient, effects, minutes, output, collection) =>
    `${coefficient}*${effects}*${minutes}*${output}/${collection}`,
};
