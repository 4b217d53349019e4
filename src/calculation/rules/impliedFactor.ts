/** The emission factor that a claimed saving implies. */
import type { Rule } from '../graph/rule';

/** tCO2e/MWh = saving claimed (tCO2e) / energy that is said to have saved it (MWh). */
export const impliedFactor: Rule = {
  name: 'impliedFactor',
  inputs: ['saving', 'energy'],
  units: ['tCO2e', 'MWh'],
  unit: 'tCO2e/MWh',
  checked: 'unchecked',
  compute: (saving, energy) => saving.div(energy),
  formula: (saving, energy) => `${saving}/${energy}`,
};
