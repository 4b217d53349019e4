/** A smelter, a casthouse, an extrusion plant and, on a site of its own, a foundry; certificates, invoices, targets and disclosed figures. */
import type { Tables } from '../support/plant';
import type { Drawing } from './drawing';

export function lineOfProcesses({ about, oneOf }: Drawing): Tables {
  return {
    Settings: `Setting | Value
Organisation | Mini
Period from | 2024-01-01
Period to | 2024-12-31
Region | CN
Region of East | CN-YN
GWP set | ${oneOf('AR6', 'AR5')}
Scrap allocation | ${oneOf('cut-off', 'cut-off', 'co-product', 'substitution')}
Recycled content boundary | ${oneOf('organisation', 'site', 'process', 'all scrap')}
Recycled content basis | ${oneOf('input', 'input', 'product')}
Allocation | ${oneOf('mass', 'mass', 'weight')}
Electricity view | ${oneOf('market-based', 'location-based')}
Materiality | 0.05`,
    Production: `Date | Site | Process | Product | Quantity | Unit | Role | Kind | Allocation weight | CN code | Evidence
 | West | Smelter | Primary | ${about(100)} | t | product | metal | 1 | 7601 |
2024-03-31 | West | Casting | Billet | ${about(60)} | t | product | | 1 | 7601 |
2024-09-30 | West | Casting | Billet | ${about(60)} | t | product | | 1 | 7601 |
 | West | Casting | Casting scrap | ${about(9)} | t | scrap | | | |
 | West | Extrusion | Profile | ${about(70)} | t | product | | 2 | 7604 |
 | West | Extrusion | Tube | ${about(20)} | t | co-product | | 3 | 7608 |
 | East | Foundry | Part | ${about(50)} | t | | | 1 | 7616 |
 | West | Power house | Own power | ${about(300)} | MWh | product | electricity | 1 | |`,
    Scrap: `Date | Ticket | Supplier | Site | Process | Scrap type | Class | Quantity | Unit | Metal content | Yield | Origin site | Origin process | Footprint | Evidence
2024-02-01 | T1 | Acme | West | Casting | clippings | pre-consumer | ${about(8)} | t | 0.97 | 0.98 | | | 0.3 | note
2024-03-01 | T2 | Beta | West | Casting | UBC | post-consumer | ${about(9)} | t | 0.9 | 0.95 | | | |
2024-04-01 | T3 | | West | Casting | returns | internal | ${about(6)} | t | 1 | | West | Casting | |
2024-03-01 | T9 | Beta | East | Foundry | UBC | post-consumer | ${about(52)} | t | 0.95 | 0.97 | | | |`,
    Materials: `Date | Site | Process | Item | Quantity | Unit | Metal content | Pre-consumer share | Post-consumer share | Supplier | Footprint | Footprint direct | Footprint indirect | Uncertainty | Evidence
 | West | Smelter | Alumina | ${about(193)} | t | 0 | | | Omega | | | | 0.05 |
 | West | Smelter | Anode | ${about(42)} | t | 0 | | | | | | | |
2024-05-31 | West | Casting | Primary | ${about(98)} | t | 1 | | | | | | | |
 | West | Casting | Silicon | ${about(2)} | t | 0 | | | Gamma | 4.9 | | | |
 | West | Casting | Ingot | ${about(20)} | t | 1 | 0.1 | 0.2 | Delta | | 2 | 6 | |
 | West | Extrusion | Billet | ${about(95)} | t | 1 | | | | | | | |`,
    Energy: `Date | Site | Process | Carrier | Quantity | Unit | Source | Kind | Meter | Uncertainty | Evidence
2024-01-31 | West | Smelter | Electricity | ${about(1400)} | MWh | grid | electricity | M1 | 0.02 |
2024-02-28 | West | Casting | Electricity | ${about(60)} | MWh | grid | | M2 | |
 | West | Casting | Natural gas | ${about(9000)} | m3 | | fuel | M3 | |
 | West | Extrusion | Electricity | ${about(70)} | MWh | | | M4 | |
 | West | Extrusion | Own power | ${about(100)} | MWh | on-site | | | |
 | West | Power house | Natural gas | ${about(80000)} | m3 | | | M5 | |
2024-06-30 | East | Foundry | Electricity | ${about(100)} | MWh | grid | | M9 | |
 | East | Foundry | Steam | ${about(40)} | GJ | | heat | | |`,
    Emissions: `Date | Site | Process | Source stream | Gas | Quantity | Unit | Evidence
 | West | Smelter | stack | CO2 | ${about(3.5)} | t |
2024-08-31 | West | Casting | flux | CH4 | ${about(2)} | kg |`,
    AnodeEffects: `Date | Site | Process | Method | Anode effects per cell-day | Duration | Overvoltage | Current efficiency | Slope or overvoltage coefficient | C2F6/CF4 ratio | Collection efficiency
 | West | Smelter | slope | ${about(0.1)} | ${about(1.5)} | | | 0.143 | 0.121 | 0.98`,
    Certificates: `Certificate | Serial from | Serial to | Scheme | Volume | Unit | Technology | Country | Generated from | Generated to | Status | Redeemed on | Beneficiary | Claim from | Claim to | Site | Process | Product | Customer | Purpose | Invoice | Verification key
C1 | 1 | 300 | GEC | 300 | MWh | wind | CN | 2024-01-01 | 2024-06-30 | redeemed | 2024-12-01 | Mini | 2024-01-01 | 2024-12-31 | West | | | | | I1 | K1
C2 | 301 | 330 | GEC | 30 | MWh | solar | CN | 2024-01-01 | 2024-06-30 | redeemed | 2024-12-01 | Mini | 2024-01-01 | 2024-12-31 | West | Casting | Billet | Cust | | I1 | K2
C3 | | | I-REC(E) | ${about(40)} | MWh | wind | CN | 2024-02-01 | 2024-05-31 | redeemed | 2024-11-01 | Mini | | | | | | | | I2 |
C4 | 400 | 420 | GEC | 21 | MWh | wind | CN | 2024-02-01 | 2024-05-31 | purchased | | Mini | | | East | | | | | I2 |`,
    CertificatePurchases: `Invoice | Date | Supplier | Scheme | Volume | Unit | Unit price | Currency | Amount | Certificate | Evidence
I1 | 2024-05-05 | Trader | GEC | 330 | MWh | 5 | CNY | 1650 | | scan
I2 | 2024-06-05 | Trader | | ${about(70)} | MWh | | CNY | 500 | | scan`,
    Factors: `Item | Component | Gas | Value | Unit | Region | Valid from | Valid to | Source | Reference | Quality | Uncertainty
Electricity | location | CO2e | 0.5703 | kgCO2e/kWh | CN | 2024-01-01 | 2024-12-31 | MEE | page 1 | A | 0.05
Electricity | location | CO2e | 0.1 | kgCO2e/kWh | CN-YN | 2024-01-01 | 2024-12-31 | MEE | | |
Electricity | residual | CO2e | 0.6 | kgCO2e/kWh | CN | | | MEE | | |
Electricity | upstream | CO2e | 0.05 | kgCO2e/kWh | | | | X | | |
Electricity | tce | | 0.1229 | kgce/kWh | | | | X | | |
Electricity | tce | | 0.123 | kgce/kWh | CN-YN | | | X | | |
Steam | location | CO2e | 0.07 | tCO2e/GJ | | | | X | | |
Steam | upstream | CO2e | 0.01 | tCO2e/GJ | | | | X | | |
Steam | tce | | 34.1 | kgce/GJ | | | | X | | |
Natural gas | ncv | | 389.31 | GJ/万m3 | | | | X | | |
Natural gas | direct | CO2 | 56.1 | tCO2/TJ | | | | X | | |
Natural gas | oxidation | | 0.99 | 1 | | | | X | | |
Natural gas | upstream | CO2e | 0.3 | kgCO2e/m3 | | | | X | | |
Natural gas | tce | | 1.33 | kgce/m3 | | | | X | | |
Anode | direct | CO2 | 3.6 | tCO2/t | | | | X | | |
Anode | upstream | CO2e | 0.8 | tCO2e/t | | | | X | | |
Alumina | footprint | CO2e | 1.2 | tCO2e/t | | | | X | | |
UBC | upstream | CO2e | 0.2 | tCO2e/t | | | | X | | |
clippings | upstream | CO2e | 0.1 | tCO2e/t | | | | X | | |
scrap | substitution | CO2e | 8 | tCO2e/t | | | | X | | |
wind | upstream | CO2e | 0.01 | kgCO2e/kWh | | | | X | | |`,
    Targets: `Metric | Subject | Year | Target | Unit | Direction | Source
scope 1 | | 2024 | 400 | tCO2e | at most | Plan
recycled content | Billet | 2024 | 0.1 | | at least |
footprint | Profile | 2024 | 15 | tCO2e/t | at most |`,
    Disclosed: `Metric | Subject | Period | Value | Unit | Source
scope 1 | | 2024 | 380 | tCO2e | Report
scope 1+2 | | 2024 | 1300 | tCO2e | Report
scrap total | | 2024 | 80 | t | Report`,
  };
}
