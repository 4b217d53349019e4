/** Global warming potentials over 100 years, one set per report and never per row. */
import { gasChoices } from '../ledgers/commonColumns';
import type { SettingChoice } from '../ledgers/settingKeys';
import { exact, type Exact } from '../quantity/exact';

export type GwpSet = SettingChoice<'gwp'>;
export const gases = gasChoices.map(({ value }) => value);
export type Gas = (typeof gases)[number];

/**
 * kgCO2e per kg of gas. AR5 as in Implementing Regulation (EU) 2025/2547 (CF4, C2F6, N2O); AR6 as PACT uses it, CH4 of fossil origin;
 * AR4 CF4 and C2F6 read in a published methodology. AR4 CH4 and N2O and AR6 C2F6 are general knowledge, not checked against the reports.
 */
const potentials: Readonly<Record<GwpSet, Readonly<Record<Gas, string>>>> = {
  AR4: { CO2: '1', CH4: '25', N2O: '298', CF4: '7390', C2F6: '12200', CO2e: '1' },
  AR5: { CO2: '1', CH4: '28', N2O: '265', CF4: '6630', C2F6: '11100', CO2e: '1' },
  AR6: { CO2: '1', CH4: '29.8', N2O: '273', CF4: '7380', C2F6: '12400', CO2e: '1' },
};

/** kgCO2e per kg of the gas in the chosen set. */
export function globalWarmingPotential(set: GwpSet, gas: Gas): Exact {
  return exact(potentials[set][gas]);
}
