/** Tetrafluoromethane of a potline from the overvoltage of its anode effects. */
import { line } from '../../quantity/exact';
import type { Rule } from '../graph/rule';

/** CF4 (kg) = overvoltage coefficient (kg CF4/t Al per mV) x overvoltage (mV) / current efficiency (per cent) x output (t) / collection efficiency (share). */
export const pfcByOvervoltage: Rule = {
  name: 'pfcByOvervoltage',
  inputs: ['overvoltage coefficient', 'overvoltage', 'current efficiency', 'output', 'collection efficiency'],
  units: ['overvoltage', 'mV', '%', 't', 'share'],
  unit: 'kg',
  checked: 'secondary',
  compute: (coefficient, overvoltage, efficiency, output, collection) =>
    line(coefficient.times(overvoltage).div(efficiency).times(output).div(collection)),
  formula: (coefficient, overvoltage, efficiency, output, collection) =>
    `${coefficient}*${overvoltage}/${efficiency}*${output}/${collection}`,
};
