/**
 * Two casthouses that make the same slab, one of metal of its own smelter, a mill whose scrap goes back, steam and power that need each other, tolled metal,
 * dross, a direct line, solar power whose certificates are sold, several suppliers, months and currencies.
 */
import type { Tables } from '../support/plant';
import type { Drawing } from './drawing';

export function loopsAndSites({ about, oneOf }: Drawing): Tables {
  return {
    Settings: `Setting | Value
Organisation | Works
Period from | 2024-01-01
Period to | 2024-12-31
Region | CN
GWP set | AR6
Scrap allocation | ${oneOf('cut-off', 'co-product', 'co-product', 'substitution')}
Recycled content boundary | ${oneOf('organisation', 'site', 'process', 'all scrap')}
Recycled content basis | ${oneOf('input', 'product')}
Allocation | ${oneOf('mass', 'mass', 'weight')}
Electricity view | ${oneOf('market-based', 'location-based')}`,
    Production: `Date | Site | Process | Product | Quantity | Unit | Role | Kind | Metal content | Allocation weight | CN code
 | East | Smelter | Liquid aluminium | ${about(62)} | t | product | metal | 1 | 1 | 7601
2024-01-31 | West | Casthouse | Slab | ${about(55)} | t | product | | | 1 | 7601
2024-05-31 | West | Casthouse | Slab | ${about(55)} | t | product | | | 1 | 7601
2024-09-30 | West | Casthouse | Slab | ${about(55000)} | kg | product | | | 1 | 7601
 | West | Casthouse | Dross | ${about(5)} | t | waste | | 0.6 | |
 | East | Casthouse | Slab | ${about(60)} | t | product | | | 1 | 7601
 | West | Rolling | Sheet | ${about(110)} | t | product | | | 1 | 7606
 | West | Rolling | Foil | ${about(12)} | t | co-product | | | 2.5 | 7607
 | West | Rolling | Rolling scrap | ${about(30)} | t | scrap | | 0.99 | |
 | East | Finishing | Panel | ${about(48)} | t | | | | 1 | 7606
 | East | Finishing | Edge trim | ${about(4)} | t | scrap | | | |
 | West | Boiler | Own steam | ${about(500)} | GJ | product | heat | | 1 |
 | West | Turbine | Own power | ${about(60)} | MWh | product | electricity | | 1 |`,
    Scrap: `Date | Ticket | Supplier | Site | Process | Scrap type | Class | Quantity | Unit | Metal content | Yield | Origin site | Origin process | Footprint | Ownership
2024-01-15 | A1 | Beta | West | Casthouse | UBC | post-consumer | ${about(20)} | t | 0.9 | 0.95 | | | 0.4 | own
2024-06-15 | A2 | Beta | West | Casthouse | UBC | post-consumer | ${about(21)} | t | 0.9 | 0.95 | | | |
2024-06-16 | A3 | Gamma | West | Casthouse | turnings | pre-consumer | ${about(10)} | t | 0.96 | 0.97 | Customer | Machining | 1.1 | own
2024-07-01 | A4 | | West | Casthouse | trim | internal | ${about(3)} | t | 1 | | East | Finishing | |`,
    Materials: `Date | Site | Process | Item | Quantity | Unit | Metal content | Pre-consumer share | Post-consumer share | Supplier | Footprint | Footprint direct | Footprint indirect | Ownership | Uncertainty
 | East | Smelter | Alumina | ${about(96)} | t | 0 | | | | | | | | 0.04
 | East | Smelter | Anode | ${about(21)} | t | 0 | | | | | | | |
 | East | Casthouse | Liquid aluminium | ${about(45)} | t | 1 | | | | | | | |
 | East | Casthouse | Primary ingot | ${about(20)} | t | 1 | | | Alpha | | | | |
2024-02-29 | West | Casthouse | Primary ingot | ${about(60)} | t | 1 | | | Alpha | 8 | 2 | 6 | own | 0.1
2024-08-31 | West | Casthouse | Primary ingot | ${about(22)} | t | 1 | | | Omega | 12 | | | |
 | West | Casthouse | Customer ingot | ${about(7)} | t | 1 | 0 | 0 | | 9 | 2 | 6.5 | tolled |
 | West | Casthouse | Remelt ingot | ${about(9)} | t | 1 | 0.2 | 0.7 | Delta | | 0.5 | 0.2 | |
 | West | Casthouse | Rolling scrap | ${about(26)} | t | 0.99 | | | | | | | |
 | West | Casthouse | Flux | ${about(1)} | t | | | | | | | | |
 | West | Rolling | Slab | ${about(158)} | t | 1 | | | | | | | |
 | East | Finishing | Sheet | ${about(20)} | t | 1 | | | | | | | |
 | East | Finishing | Slab | ${about(35)} | t | 1 | | | | | | | |`,
    Energy: `Date | Site | Process | Carrier | Quantity | Unit | Source | Kind | Uncertainty
 | East | Smelter | Electricity | ${about(700)} | MWh | grid | electricity | 0.02
2024-01-31 | West | Casthouse | Electricity | ${about(30)} | MWh | grid | |
2024-02-29 | West | Casthouse | Electricity | ${about(31000)} | kWh | grid | |
 | West | Casthouse | Diesel | ${about(4)} | t | | fuel |
 | West | Casthouse | Own steam | ${about(100)} | GJ | | heat |
 | East | Casthouse | Natural gas | ${about(6000)} | m3 | | |
 | West | Rolling | Own power | ${about(40)} | MWh | | |
 | West | Rolling | Line power | ${about(50)} | MWh | direct | electricity |
 | West | Rolling | Electricity | ${about(80)} | MWh | | |
 | East | Finishing | Solar power | ${about(25)} | MWh | on-site | electricity |
 | East | Finishing | Heat | ${about(90)} | GJ | | |
 | West | Boiler | Natural gas | ${about(15000)} | m3 | | |
 | West | Boiler | Own power | ${about(5)} | MWh | on-site | |
 | West | Turbine | Own steam | ${about(300)} | GJ | | |
 | West | Turbine | Natural gas | ${about(9000)} | m3 | | |`,
    Emissions: `Date | Site | Process | Source stream | Gas | Quantity | Unit
 | West | Casthouse | fluxing | CO2e | ${about(1.5)} | t
 | East | Smelter | leaks | N2O | ${about(3)} | kg`,
    AnodeEffects: `Site | Process | Method | Anode effects per cell-day | Duration | Overvoltage | Current efficiency | Slope or overvoltage coefficient | C2F6/CF4 ratio | Collection efficiency
East | Smelter | overvoltage | | | ${about(3)} | 94 | 1.16 | 0.121 |`,
    Certificates: `Certificate | Serial from | Serial to | Scheme | Volume | Unit | Technology | Country | Generated from | Generated to | Status | Redeemed on | Beneficiary | Claim from | Claim to | Site | Process | Product | Customer | Invoice
D1 | 1 | 120 | GEC | 120 | MWh | hydro | CN | 2024-01-01 | 2024-03-31 | redeemed | 2024-10-01 | Works | 2024-01-01 | 2024-12-31 | East | Smelter | | | N1
D2 | 121 | 160 | GEC | 40000 | kWh | biogas | CN | 2024-01-01 | 2024-03-31 | redeemed | 2024-10-01 | Works | 2024-01-01 | 2024-06-30 | West | | | | N1
D3 | 161 | 170 | GEC | 10 | MWh | hydro | CN | 2024-01-01 | 2024-03-31 | redeemed | 2024-10-02 | Works | | | West | Rolling | Sheet | Cust | N1
D4 | | | REC | ${about(30)} | MWh | solar | CN | 2024-02-01 | 2024-05-31 | sold | | | | | East | Finishing | | |
D5 | 500 | 519 | GEC | 20 | MWh | hydro | CN | 2024-02-01 | 2024-05-31 | expired | | Works | | | | | | | N2
D6 | 520 | 559 | GEC | 40 | MWh | hydro | CN | 2024-02-01 | 2024-05-31 | redeemed | 2024-11-11 | Works | | | | | | | N2`,
    CertificatePurchases: `Invoice | Date | Supplier | Scheme | Volume | Unit | Unit price | Currency | Amount | Certificate
N1 | 2024-03-05 | Trader | GEC | 170 | MWh | 4 | CNY | 680 |
N2 | 2024-06-05 | Broker | GEC | 60 | MWh | 0.8 | USD | 48 | D6
N3 | 2024-07-05 | Broker | GO | ${about(15)} | MWh | | EUR | 60 |`,
    Factors: `Item | Component | Gas | Value | Unit | Region | Valid from | Valid to | Quality | Uncertainty
Electricity | location | CO2 | 0.55 | tCO2/MWh | CN | 2024-01-01 | 2024-12-31 | primary | 0.05
Electricity | residual | CO2e | 0.62 | tCO2e/MWh | CN | 2023-01-01 | | |
Electricity | upstream | CO2e | 0.05 | tCO2e/MWh | | | | |
Electricity | tce | | 0.1229 | kgce/kWh | | | | |
Line power | direct | CO2 | 0.3 | tCO2/MWh | | | | |
Line power | upstream | CO2e | 0.04 | tCO2e/MWh | | | | |
Line power | tce | | 0.1229 | kgce/kWh | | | | |
Solar power | upstream | CO2e | 0.02 | tCO2e/MWh | | | | |
Heat | location | CO2 | 0.08 | tCO2/GJ | | | | |
Heat | upstream | CO2e | 0.01 | tCO2e/GJ | | | | |
Heat | tce | | 34.1 | kgce/GJ | | | | |
Diesel | ncv | | 42.6 | GJ/t | | | | |
Diesel | direct | CO2 | 0.0726 | tCO2/GJ | | | | |
Diesel | direct | CH4 | 0.00001 | tCH4/GJ | | | | |
Diesel | upstream | CO2e | 0.6 | tCO2e/t | | | | |
Diesel | tce | | 1.46 | kgce/kg | | | | |
Natural gas | direct | CO2 | 2.1 | kgCO2/m3 | | | | |
Natural gas | upstream | CO2e | 0.3 | kgCO2e/m3 | | | | |
Natural gas | tce | | 1.33 | kgce/m3 | | | | |
Alumina | footprint | CO2e | 1.3 | tCO2e/t | | | | |
Anode | direct | CO2 | 3.6 | tCO2/t | | | | |
Anode | upstream | CO2e | 0.8 | tCO2e/t | | | | |
Primary ingot | footprint | CO2e | 11 | tCO2e/t | | | | |
Primary ingot | embedded direct | CO2e | 2.5 | tCO2e/t | | | | |
Primary ingot | embedded indirect | CO2e | 7 | tCO2e/t | | | | |
Flux | footprint | CO2e | 1.5 | tCO2e/t | | | | |
UBC | upstream | CO2e | 0.2 | tCO2e/t | | | | |
turnings | footprint | CO2e | 2 | tCO2e/t | | | | |
Rolling scrap | substitution | CO2e | 8 | tCO2e/t | | | | |
废铝 | substitution | CO2e | 7 | tCO2e/t | | | | |
biogas | direct | CO2e | 0.01 | tCO2e/MWh | | | | |
hydro | upstream | CO2e | 0.01 | tCO2e/MWh | | | | |`,
    Targets: `Metric | Subject | Year | Target | Unit | Direction
post-consumer content | Slab | 2024 | 0.2 | | at least
scope 2 market-based | | 2024 | 500 | tCO2e | at most
green electricity share | | 2024 | 20 | % | at least`,
    Disclosed: `Metric | Subject | Period | Value | Unit | Source
scope 3.1 | | 2024 | 1000 | tCO2e | Report
scrap internal | | 2024 | 30 | t | Report
scrap post-consumer | | 2024 | 40 | t | Report
scrap total | | 2024 | 80 | t | Report
energy tce | | 2024 | 200 | tce | Report`,
  };
}
