/** The emission factor that a claimed saving implies. */
import type { Rule } from '../graph/rule';

/** tCO2e/MWh = saving claimed (tCO2e) / energy that is said to have saved it (MWh). */
export const impliedFactor: Rule = {
  name: 'impliedFactor',
  inputs: ['saving', 'energy'],
  method:
    'plausibility: avoided emissions cannot exceed those of the electricity replaced (GHG Protocol Scope 2 Guidance, general knowledge)',
  compute: (saving, energy) => saving.div(energy),
  formula: (saving, energy) => `${saving}/${energy}`,
};
