/** Two years of a plant of as many processes as are wanted, in lines of five, in which every group of changes differs. */
import type { Tables } from '../support/plant';

const perLine = 5;

/** The ledgers of a year; the same year and size give the same. */
export function yearOfPlant(year: 2023 | 2024, count: number): Tables {
  const later = year === 2024 ? 1 : 0;
  const amount = (base: number, index: number, change: number): string =>
    String(Math.round((base + index) * (1 + later * change * ((index % 4) + 1)) * 1000) / 1000);
  const processes = Array.from({ length: count }, (_, index) => index);
  const rows = (make: (index: number) => string | undefined): string =>
    processes.flatMap((index) => make(index) ?? []).join('\n');
  const at = (index: number): string => `S${index % 2 === 0 ? 1 : 2} | P${index}`;
  const isFirst = (index: number): boolean => index % perLine === 0;
  const date = `${year}-06-30`;
  return {
    Settings: `Setting | Value
Organisation | Mill
Period from | ${year}-01-01
Period to | ${year}-12-31
GWP set | ${later ? 'AR6' : 'AR5'}`,
    Production: `Date | Site | Process | Product | Quantity | Unit
${rows((index) => `${date} | ${at(index)} | p${index} | ${amount(1000, index, 0.03)} | t`)}`,
    Scrap: `Date | Ticket | Supplier | Site | Process | Scrap type | Class | Quantity | Unit
${rows((index) => (isFirst(index) ? `${date} | T${index} | Trader ${later} | ${at(index)} | UBC | post-consumer | ${amount(300, index, 0.1)} | t` : undefined))}`,
    Materials: `Date | Site | Process | Item | Quantity | Unit | Metal content | Supplier
${rows((index) => `${date} | ${at(index)} | ${isFirst(index) ? 'Ingot' : `p${index - 1}`} | ${isFirst(index) ? amount(800, index, -0.02) : amount(900, index, 0.03)} | t | 1 | `)}
${rows((index) => `${date} | ${at(index)} | Oil | ${amount(2, index, 0.05)} | t | 0 | Oil works`)}`,
    Energy: `Date | Site | Process | Carrier | Quantity | Unit
${rows((index) => `${date} | ${at(index)} | Electricity | ${amount(400, index, -0.02)} | MWh`)}
${rows((index) => `${date} | ${at(index)} | Gas | ${amount(2000, index, 0.01)} | GJ`)}`,
    Emissions: `Date | Site | Process | Source stream | Gas | Quantity | Unit
${rows((index) => (isFirst(index) ? `${date} | ${at(index)} | flux | CH4 | ${amount(5, index, 0.1)} | kg` : undefined))}`,
    Certificates: `Certificate | Scheme | Volume | Unit | Technology | Country | Generated from | Generated to | Status | Redeemed on | Beneficiary | Claim from | Claim to | Site
C1 | GEC | ${3000 + later * 2000} | MWh | wind | CN | ${year}-01-01 | ${year}-06-30 | redeemed | ${year}-12-01 | Mill | ${year}-01-01 | ${year}-12-31 | S1`,
    Factors: `Item | Component | Gas | Value | Unit
Electricity | location | CO2e | ${later ? 0.53 : 0.57} | kgCO2e/kWh
Electricity | residual | CO2e | ${later ? 0.58 : 0.61} | kgCO2e/kWh
Electricity | upstream | CO2e | 0.05 | kgCO2e/kWh
Gas | direct | CO2 | ${later ? 56.2 : 56.1} | kgCO2/GJ
Gas | upstream | CO2e | 8 | kgCO2e/GJ
Ingot | footprint | CO2e | ${later ? 8.1 : 8.4} | tCO2e/t
Oil | footprint | CO2e | 3 | tCO2e/t
UBC | upstream | CO2e | 0.2 | tCO2e/t
wind | upstream | CO2e | 0.01 | kgCO2e/kWh`,
  };
}
