/** LibreOffice makes of every formula what the engine made of it, also where names and numbers are awkward. */
import fc from 'fast-check';
import { compareWithWorkbook } from '../support/compareFormulas';
import { recalculate } from '../support/libreOffice';
import { errors, result, written, year2024, type Tables, productIn } from '../support/plant';
import { plants, tablesOf } from './randomPlants';

const factors = `Item | Component | Value | Unit
  Electricity | location | 0.5 | tCO2/MWh
  Primary | footprint | 10 | tCO2e/t`;

const cases: Readonly<Record<string, { readonly tables: Tables; readonly errors?: readonly string[] }>> = {
  'names that are numbers, as numbers and as text': {
    tables: {
      Production: `Process | Product | Quantity | Unit
        6060 | 6060 | 100 | t
        "6063" | "6063" | 50 | t
        Rolling | 7000 | 10 | t
        Rolling | "7000" | 10 | t`,
      Materials: `Process | Item | Quantity | Unit | Metal content
        "6063" | "6060" | 40 | t | 1
        Rolling | 6063 | 10 | t | 1
        Rolling | 6060 | 10 | t | 1
        6060 | Primary | 100 | t | 1`,
      Energy: `Process | Carrier | Quantity | Unit
        "6060" | Electricity | 1500 | MWh
        6060 | Electricity | 1500 | MWh
        6063 | Electricity | 100 | MWh`,
      Scrap: `Process | Class | Quantity | Unit | Origin process
        6060 | internal | 3 | t | "6063"
        "6060" | internal | 3 | t | 6063`,
      Factors: factors,
    },
  },
  'names that are the same number written differently': {
    tables: {
      Production: `Process | Product | Quantity | Unit
        A | 6060 | 100 | t
        B | "06060" | 50 | t
        C | Coil | 50 | t`,
      Energy: `Process | Carrier | Quantity | Unit
        A | Electricity | 10 | MWh
        C | Electricity | 10 | MWh`,
      Factors: factors,
    },
    errors: ['names-one-number Production!B2', 'names-one-number Production!B3'],
  },
  'totals rows that are left out, and rows with a unit alone': {
    tables: {
      Production: `Date | Process | Product | Quantity | Unit
        2024-03-31 | A | Ingot | 100 | t
         | 合计 | 合计 | 100 | t`,
      Energy: `Date | Process | Carrier | Quantity | Unit
        2024-01-31 | A | Electricity | 10 | MWh
        2024-02-29 | A | Electricity | 20 | MWh
         | Total | Electricity | 30 | MWh
         | | | | MWh
         | | | | MWh`,
      Materials: `Date | Process | Item | Quantity | Unit | Metal content
        2024-01-31 | A | Primary | 60 | t | 1
         | A | Total | 60 | t | 1`,
      Scrap: `Date | Process | Class | Quantity | Unit
        2024-01-31 | A | post-consumer | 40 | t
         | Total | post-consumer | 40 | t`,
      Factors: factors,
    },
  },
  'names with wildcards and signs in them': {
    tables: {
      Production: `Process | Product | Quantity | Unit
        a*b | x?y | 100 | t
        aXb | xzy | 50 | t
        >5 | <>3 | 10 | t
        ~t | "=q" | 10 | t
        =>1 | 5% | 10 | t`,
      Materials: `Process | Item | Quantity | Unit | Metal content
        aXb | x?y | 40 | t | 1
        >5 | xzy | 10 | t | 1
        ~t | <>3 | 5 | t | 1
        =>1 | "=q" | 5 | t | 1
        a*b | Pri* | 100 | t | 1
        aXb | Primary | 10 | t | 1`,
      Energy: `Process | Carrier | Quantity | Unit
        a*b | Electricity | 1500 | MWh
        axb | electricity | 1500 | mwh
        >5 | ELECTRICITY | 100 | MWh
        ~t | Electricity | 200 | MWh
        =>1 | Electricity | 300 | MWh`,
      Factors: `${factors}\nPri* | footprint | 9 | tCO2e/t`,
    },
  },
  'a fiscal year over two factor years, with certificates, matched by month, and rows without a date': {
    tables: {
      Settings: `Setting | Value
        Organisation | Works
        Period from | 2023-07-01
        Period to | 2024-06-30
        Time matching | yes`,
      Production: `Date | Process | Product | Quantity | Unit
        2023-08-31 | Mill | Coil | 60 | t
        2024-03-31 | Mill | Coil | 40 | t`,
      Energy: `Date | Process | Carrier | Quantity | Unit | Evidence | Meter
        2023-08-15 | Mill | Electricity | 10 | MWh | M1 |
        2024-01-20 | Mill | Electricity | 30000 | kWh | |
        2024-01-05 | Mill | Electricity | 7 | MWh | | E1
        2024-01-20 12:00 | Mill | Electricity | 5 | MWh | M2 |
        2023-12-31 | Mill | Gas | 100 | GJ | |
        | Mill | Gas | 20 | GJ | |
        2024-07-01 | Mill | Electricity | 99 | MWh | |`,
      Scrap: `Date | Process | Class | Scrap type | Quantity | Unit
        2023-09-01 | Mill | post-consumer | UBC | 10 | t
        2024-02-01 | Mill | post-consumer | UBC | 20 | t`,
      Materials: `Date | Process | Item | Quantity | Unit | Metal content
        2023-09-01 | Mill | Primary | 50 | t | 1
        2024-04-01 | Mill | Primary | 30 | t | 1`,
      Certificates: `Certificate | Scheme | Volume | Unit | Technology | Country | Generated from | Generated to | Status | Redeemed on | Beneficiary
        C1 | GEC | 20 | MWh | Wind | CN | 2023-08-01 | 2023-12-31 | redeemed | 2024-02-01 | Works`,
      Factors: `Item | Component | Value | Unit | Valid from | Valid to
        Electricity | location | 0.5 | tCO2/MWh | | 2024-01-10
        Electricity | location | 0.6 | tCO2/MWh | 2024-01-11 |
        Electricity | residual | 0.7 | tCO2/MWh | | 2023-12-31
        Electricity | residual | 0.8 | tCO2/MWh | 2024-01-01 |
        Gas | direct | 0.056 | tCO2/GJ | |
        Gas | direct | 0.057 | tCO2/GJ | 2024-01-01 | 2024-12-31
        UBC | upstream | 0.2 | tCO2e/t | | 2023-12-31
        UBC | upstream | 0.3 | tCO2e/t | 2024-01-01 |
        Primary | footprint | 10 | tCO2e/t | | 2024-03-31
        Primary | footprint | 9 | tCO2e/t | 2024-04-01 |`,
    },
  },
  'transport by mass and by tonne-kilometres, and waste, whose factors change in the year': {
    tables: {
      Production: `Process | Product | Quantity | Unit | Role
        Casthouse | Slab | 1000 | t |
        Casthouse | Dross | 20 | t | waste
        Rolling | Sheet | 900 | t |`,
      Materials: `Process | Item | Quantity | Unit | Metal content
        Casthouse | Primary | 1010 | t | 1
        Rolling | Slab | 950 | t | 1`,
      Energy: `Process | Carrier | Quantity | Unit
        Casthouse | Electricity | 100 | MWh
        Rolling | Electricity | 100 | MWh`,
      Transport: `Date | Process | Item | Mode | Quantity | Unit | Distance | Distance unit | Direction | Evidence
        2024-01-31 | Casthouse | Primary | Truck | 500000 | kg | 12.5 | km | inbound | CMR 1
        2024-08-31 | Casthouse | Primary | Truck | 510 | t | 12.5 | | |
        2024-09-30 | Casthouse | Primary | Truck | 10 | t | 300 | | |
        2024-02-15 | Casthouse | Salt | Truck | 70 | t | 0 | | |
        2024-08-31 | Rolling | Sheet | Rail | 0.5 | 万tkm | | | outbound |
        2024-08-31 | Rolling | Sheet | Rail | 900 | tkm | 7 | | outbound |`,
      Waste: `Process | Waste | Treatment | Quantity | Unit | Class
        Casthouse | Dross | Recovery | 20 | t | hazardous
        Rolling | Oil | Burning | 500 | kg | hazardous
        Rolling | Paper | Recovery | 1 | t |`,
      Factors: `Item | Component | Value | Unit | Valid from | Valid to
        Electricity | location | 0.5 | tCO2/MWh | |
        Primary | footprint | 10 | tCO2e/t | |
        Truck | direct | 0.08 | kgCO2/tkm | | 2024-06-30
        Truck | direct | 0.09 | kgCO2/tkm | 2024-07-01 |
        Truck | upstream | 0.02 | kgCO2e/tkm | |
        Rail | footprint | 25 | gCO2e/tkm | |
        Recovery | footprint | 0.1 | tCO2e/t | |
        Burning | direct | 3.1 | tCO2/t | |`,
    },
  },
  'heat and power by energy, with steam in tonnes, beside a process by weight': {
    tables: {
      Settings: year2024('Allocation of CHP | energy', 'Allocation of Refinery | weight'),
      Production: `Process | Product | Quantity | Unit | Allocation weight
        CHP | Own electricity | 1000 | MWh |
        CHP | Own steam | 3000 | t |
        CHP | Hot water | 500 | GJ |
        Refinery | Alumina | 1000 | t | 1
        Refinery | Gallium | 10 | t | 100`,
      Energy: `Process | Carrier | Quantity | Unit
        CHP | Coal | 1000 | t
        Refinery | Own steam | 1500 | t
        Refinery | Own electricity | 100 | MWh`,
      Factors: `Item | Component | Value | Unit
        Coal | direct | 2 | tCO2/t
        Own steam | ncv | 2700 | MJ/t`,
    },
  },
  'products drawn from the site that the row names, beside the own one': {
    tables: {
      Production: `Site | Process | Product | Quantity | Unit
        A | Casthouse | Slab | 1000 | t
        B | Casthouse | Slab | 3000 | t
        A | Rolling | Sheet | 800 | t
        C | Rolling | Coil | 500 | t`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content | From site
        A | Casthouse | Primary | 1000 | t | 1 |
        B | Casthouse | Primary | 1500 | t | 1 |
        A | Rolling | Slab | 700 | t | 1 |
        A | Rolling | Slab | 120000 | kg | 1 | b
        C | Rolling | Slab | 400 | t | 1 | A
        C | Rolling | Slab | 150 | t | 1 |`,
      Scrap: 'Site | Process | Class | Quantity | Unit\nB | Casthouse | post-consumer | 1500 | t',
      Energy: 'Site | Process | Carrier | Quantity | Unit\nA | Rolling | Electricity | 10 | MWh',
      Factors: factors,
    },
  },
  'stocks at both ends: two sites, a loop, other units, a product that nobody makes this year': {
    tables: {
      Settings: year2024(
        'Electricity view | location-based',
        'Stage of Casthouse | casting',
        'Stage of Rolling | 轧制',
      ),
      Production: `Site | Process | Product | Quantity | Unit | Role
        A | Casthouse | Slab | 1000 | t |
        B | Casthouse | Slab | 300 | t |
        A | Rolling | Sheet | 800 | t |
        A | Rolling | Rolling scrap | 150 | t | scrap
        A | Remelt | Sow | 140 | t |`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content
        A | Casthouse | Primary | 900 | t | 1
        A | Casthouse | Sow | 145 | t | 1
        A | Casthouse | Old sow | 10 | t | 1
        B | Casthouse | Primary | 300 | t | 1
        A | Rolling | Slab | 1100 | t | 1
        A | Remelt | Slab | 20 | t | 1`,
      Scrap: `Site | Process | Class | Quantity | Unit | Origin process
        A | Remelt | internal | 100 | t | Rolling
        A | Remelt | post-consumer | 30 | t |`,
      Energy: `Site | Process | Carrier | Quantity | Unit
        A | Casthouse | Electricity | 500 | MWh
        A | Rolling | Electricity | 90 | MWh`,
      Stocks: `Site | Process | Product | Opening | Closing | Unit | Opening footprint | Opening footprint location-based | Opening footprint direct | Opening footprint indirect | Opening pre-consumer share | Opening post-consumer share
        A | Casthouse | Slab | 200000 | 30500 | kg | 0.009 | 0.0085 | 0.002 | 0.005 | 0.05 | 0.1
        B | Casthouse | Slab | 15 | 40 | t | 11 | 11 | 2 | 7 | 0 | 0
        A | Remelt | Sow | 10 | 0 | t | 2 | 2.25 | 1 | 0.5 | 0.2 | 0.3
        A | | Old sow | 12 | 2 | t | 3 | 3.5 | 1 | 1 | 0 | 0.9
        A | Rolling | Sheet | 0 | 55 | t | | | | | |`,
      Factors: factors,
    },
  },
  'two years of rows, each by its factors, beside disclosed figures and targets of a third': {
    tables: {
      Production: `Date | Process | Product | Quantity | Unit
        2023-06-30 | Casthouse | Slab | 900 | t
        2024-06-30 | Casthouse | Slab | 1000 | t`,
      Energy: `Date | Process | Carrier | Quantity | Unit
        2023-03-31 | Casthouse | Electricity | 700 | MWh
        2024-03-31 | Casthouse | Electricity | 600 | MWh`,
      Scrap: `Date | Process | Class | Quantity | Unit
        2023-06-30 | Casthouse | post-consumer | 1000 | t
        2024-06-30 | Casthouse | pre-consumer | 1050 | t`,
      Disclosed: `Metric | Subject | Period | Value | Unit | Source
        Total scrap | | 2022 | 1.1 | kt | Report
        footprint | Slab | 2022 | 500 | kgCO2e/t | Report
        Diesel | | 2022 | 5 | t | Report
        Diesel | | 2024 | 4 | t | Report`,
      Targets: `Metric | Subject | Year | Target | Unit
        footprint | Slab | 2023 | 0.4 | tCO2e/t
        footprint | Slab | 2024 | 400 | kgCO2e/t
        Recycled content | Slab | 2024 | 90 | %`,
      Factors: `Item | Component | Value | Unit | Valid from | Valid to
        Electricity | location | 0.6 | tCO2/MWh | 2023-01-01 | 2023-12-31
        Electricity | location | 0.5 | tCO2/MWh | 2024-01-01 | 2024-12-31`,
    },
  },
  'inputs left out on the record': {
    tables: {
      Production: 'Process | Product | Quantity | Unit\nCasthouse | Slab | 1000 | t',
      Materials: `Process | Item | Quantity | Unit | Metal content
        Casthouse | Primary | 1010 | t | 1
        Casthouse | Grain refiner | 0.5 | t | 0
        Casthouse | Argon | 100 | m3 | 0`,
      Energy: 'Process | Carrier | Quantity | Unit\nCasthouse | Electricity | 100 | MWh',
      Exclusions: `Process | Item | Reason | Estimated share | Evidence
        | Grain refiner | 0.05 % of the mass | 0.0005 | Memo 7
        Casthouse | Argon | no factor found | 0.002 |
        Rolling | Gloves | consumables | 0.001 |`,
      Factors: factors,
    },
  },
  'a loop, two sites with one process, co-product, scrap, dates with times, long numbers': {
    tables: {
      Settings: year2024('Region | CN', 'Region of B | CN-SD'),
      Production: `Date | Site | Process | Product | Quantity | Unit | Role
        2024-01-31 | A | cast | Billet | 100 | t |
        2024-12-31 18:00 | A | CAST | BILLET | 50 | t |
        2025-01-01 | A | Cast | Billet | 99 | t |
         | B | Cast | Billet | 10.1 | t |
        2024-05-05 | A | Press | Profile | 120 | t | product
        2024-05-05 | A | Press | Clippings | 20 | t | scrap
        2024-05-05 | A | Press | Trim | 20000 | kg | co-product
         | A | Remelt | Ingot | 18 | t |`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content
        A | Press | billet | 140000 | kg | 1
        A | Remelt | Clippings | 10 | t | 1
        A | Remelt | Trim | 10 | t | 1
        A | Cast | Ingot | 15 | t | 0.99
        A | Cast | Primary | 140 | t | 1
        B | Cast | Primary | 10.3 | t | 1`,
      Scrap: `Site | Process | Class | Quantity | Unit | Metal content | Origin site
        A | Cast | post-consumer | 10 | t | 0.9 |
        A | Cast | internal | 5 | t | | A
        A | Cast | internal | 5 | t | | B
        A | Remelt | pre-consumer | 3000 | kg | 0.333333333333333333 |`,
      Energy: `Site | Process | Carrier | Quantity | Unit
        A | Cast | Electricity | 1500.0000000000001 | MWh
        A | Press | Electricity | 12345678901234567 | kWh
        B | Cast | Electricity | 0.1 | MWh
        B | Cast | Electricity | 0.2 | MWh`,
      Factors: `Item | Component | Value | Unit | Region | Valid from | Valid to
        Electricity | location | 0.5 | tCO2/MWh | CN | 2024-01-01 | 2024-12-31
        Electricity | location | 0.4 | tCO2/MWh | CN | 2023-01-01 | 2023-12-31
        Electricity | location | 0.7 | tCO2/MWh | CN-SD | |
        Primary | footprint | 10 | tCO2e/t | | |`,
    },
  },
  'the plant’s own electricity, residual mix, a fuel with calorific value and oxidation': {
    tables: {
      Production: `Process | Product | Quantity | Unit
        Power plant | Own power | 1000 | MWh
        Smelter | Metal | 100 | t
        Mill | Coil | 80 | t`,
      Materials: `Process | Item | Quantity | Unit | Metal content
        Mill | Metal | 90 | t | 1`,
      Energy: `Process | Carrier | Quantity | Unit | Source
        Power plant | Coal | 500 | t |
        Smelter | Own power | 900000 | kWh |
        Mill | Own power | 0.05 | GWh | on-site
        Power plant | Own power | 20 | MWh |
        Mill | Electricity | 100 | MWh | grid
        Mill | Solar | 100 | MWh | on-site`,
      Factors: `${factors}
        Coal | direct | 95 | tCO2/TJ
        Coal | ncv | 20 | GJ/t
        Coal | oxidation | 0.98 | 1
        Electricity | residual | 0.6 | kgCO2/kWh
        Solar | upstream | 0.04 | kgCO2/kWh`,
    },
  },
  'a power station that draws on itself and on heat, heat from electricity, input materials, a loop of goods': {
    tables: {
      Production: `Process | Product | Quantity | Unit | Role | CN code
        Power station | Own electricity | 1000 | MWh | |
        Power station | Own steam | 9000 | GJ | co-product |
        Boiler | Hot water | 500 | GJ | |
        Refinery | Alumina | 200 | t | | 2818 20 00
        Smelter | Metal | 100 | t | | 76011010
        Casting | Billet | 120 | t | | 7604
        Casting | Butts | 20 | t | co-product | 7601`,
      Materials: `Process | Item | Quantity | Unit | Metal content
        Smelter | Alumina | 190 | t | 0
        Casting | Metal | 100 | t | 1
        Casting | Butts | 15 | t | 1
        Smelter | Butts | 5 | t | 1`,
      Energy: `Process | Carrier | Quantity | Unit | Source
        Power station | Coal | 500 | t |
        Power station | Own electricity | 100 | MWh |
        Power station | Hot water | 100 | GJ |
        Boiler | Own electricity | 50000 | kWh |
        Boiler | Own steam | 300 | GJ |
        Refinery | Own steam | 8000 | GJ |
        Smelter | Own electricity | 800 | MWh | on-site
        Smelter | Electricity | 600 | MWh | grid
        Casting | Hot water | 300 | GJ |
        Casting | Bought steam | 40 | GJ |`,
      Factors: `${factors}
        Coal | direct | 2 | tCO2/t
        Electricity | residual | 0.6 | tCO2/MWh
        Bought steam | location | 0.11 | tCO2/GJ`,
    },
  },
  'suppliers who declare the embedded parts of their metal': {
    tables: {
      Production: 'Process | Product | Quantity | Unit\nRolling | Sheet | 900 | t',
      Materials: `Process | Item | Quantity | Unit | Metal content | Supplier | Footprint | Footprint direct | Footprint indirect
        Rolling | Primary | 500 | t | 1 | A | 4 | 1.5 | 0.5
        Rolling | Primary | 300000 | kg | 1 | B | 17 | 1.7 | 13
        Rolling | Primary | 20 | t | 1 | B | 17 | 1.7 | 13
        Rolling | Slab | 80 | t | 1 | B | | 1.7 | 13`,
      Factors: factors,
    },
  },
  'metal: scrap in either ledger, own scrap called bought, treated scrap, contents judged': {
    tables: {
      Production: `Site | Process | Product | Quantity | Unit | Role | Metal content
        A | Casthouse | Slab | 1000 | t | |
        A | Casthouse | Dross | 30 | t | waste | 0.5
        A | Rolling | Sheet | 700 | t | | 0.995
        A | Rolling | Chips | 250 | t | scrap | 0.95
        A | Rolling | Sludge | 1 | t | waste |
        B | Press | Profile | 80 | t |
        B | Press | Chips | 50 | t | scrap`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content
        A | Casthouse | Primary | 300 | t | 0.99
        A | Casthouse | Primary | 300 | t |
        A | Casthouse | Silicon | 10 | t |
        A | Casthouse | Chips | 60 | t | 0.9
        A | Rolling | Slab | 960 | t |
        B | Press | Slab | 40 | t | 1`,
      Scrap: `Site | Process | Class | Quantity | Unit | Metal content | Yield | Origin process | Scrap type | Footprint
        A | Casthouse | pre-consumer | 100 | t | 0.95 | 0.98 | Rolling | |
        A | Casthouse | internal | 90 | t | | 1 | Rolling | |
        A | Casthouse | pre-consumer | 100000 | kg | | 0.97 | Stamping | Cut sheet | 2
        A | Casthouse | post-consumer | 150 | t | 0.9 | 0.85 | | Old cans |
        A | Casthouse | post-consumer | 20 | t | | 0.8 | | | 0.4`,
      Energy: `Site | Process | Carrier | Quantity | Unit
        A | Casthouse | Electricity | 400 | MWh`,
      Factors: `${factors}
        Silicon | footprint | 5 | tCO2e/t
        Old cans | upstream | 0.25 | kgCO2e/kg`,
    },
  },
  'a product of three sites, drawn within them, beyond their own output, and where none is made': {
    tables: {
      Production: `Site | Process | Product | Quantity | Unit
        A | Casthouse | Slab | 1000 | t
        B | Casthouse | Slab | 2000 | t
        B | Remelt | Slab | 1000 | t
        C | Casthouse | Slab | 500 | t
        A | Rolling | Sheet | 1150 | t
        B | Rolling | Plate | 400 | t
        D | Rolling | Coil | 300 | t`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content
        A | Casthouse | Primary | 1010 | t | 1
        B | Casthouse | Primary | 2020 | t | 1
        C | Casthouse | Primary | 505 | t | 1
        A | Rolling | Slab | 1200000 | kg | 1
        B | Rolling | Slab | 410 | t | 1
        D | Rolling | Slab | 310 | t | 0.9`,
      Scrap: `Site | Process | Class | Quantity | Unit
        B | Remelt | post-consumer | 1100 | t
        C | Casthouse | pre-consumer | 10 | t`,
      Energy: `Site | Process | Carrier | Quantity | Unit
        A | Casthouse | Electricity | 400 | MWh
        B | Remelt | Electricity | 900 | MWh
        C | Casthouse | Electricity | 300 | MWh`,
      Factors: factors,
    },
  },
  'formulas that give the empty text': {
    tables: {
      Production: `Date | Site | Process | Product | Quantity | Unit | Allocation weight
        ="" | ="" | Smelter | Metal | 100 | t | =""
         | | Smelter | Metal | 50 | t |
        ="" | ="" | ="" | ="" | ="" | ="" | =""`,
      Materials: `Process | Item | Quantity | Unit | Metal content | Pre-consumer share
        Smelter | Primary | 40 | t | ="" | =""
        Smelter | Primary | 40 | t | |`,
      Energy: `Process | Carrier | Quantity | Unit | Source
        Smelter | Electricity | 1500 | MWh | =""
        ="" | | | |`,
      Factors: `Item | Component | Gas | Value | Unit | Region
        Electricity | location | ="" | 0.5 | tCO2/MWh | =""
        Primary | footprint | | 10 | tCO2e/t |`,
    },
  },
  'errors in every ledger': {
    tables: {
      Production: `Process | Product | Quantity | Unit
        Smelter | Metal | 100 | t
        Smelter | Metal | "5" | t
        Mill | Coil | 90 | t
        Mill | Strip | 0 | t
        Foundry | Part | 9 | t`,
      Materials: `Process | Item | Quantity | Unit | Metal content
        Mill | Metal | 40 | t | 1
        Mill | Nothing known | 40 | t | 2
        Foundry | Nothing known | 10 | t | 1`,
      Scrap: `Process | Class | Quantity | Unit
        Mill | outside | 5 | t
        Foundry | internal | 1 | m3`,
      Energy: `Process | Carrier | Quantity | Unit
        Smelter | Electricity | 1500 | MWh
        Foundry | Electricity | 15 | t`,
      Factors: factors,
    },
    errors: [
      'number-as-text Production!C3',
      'unknown-choice Scrap!B2',
      'share-above-1 Materials!E3',
      'no-factor Materials!B4',
      'missing-calorific-value Energy!B3',
      'wrong-dimension Scrap!D3',
      'wrong-dimension Energy!D3',
    ],
  },
};

test.each(Object.keys(cases))('%s', async (name) => {
  const { tables, errors: expected = [] } = cases[name]!;
  const book = written(tables);
  expect([...errors(book.assessment)].sort()).toEqual([...expected].sort());
  const { differences, formulas } = compareWithWorkbook(book.sheets, await recalculate(book.bytes));
  expect(differences).toEqual([]);
  expect(formulas).toBeGreaterThan(50);
});

test('a product whose name looks like a condition has the footprint of its own rows alone', () => {
  const found = result(cases['names with wildcards and signs in them']!.tables);
  // 1500 MWh x 0.5 and 100 t x 9 over 100 t.
  expect(productIn(found, 'x?y').footprint.locationBased.total).toBe('16.5');
});

test('a time on the last day of the period is inside it, the next midnight outside', () => {
  const found = result(
    cases['a loop, two sites with one process, co-product, scrap, dates with times, long numbers']!.tables,
  );
  expect(
    found.products.filter(({ product }) => product.toLowerCase() === 'billet').map(({ output }) => output.value),
  ).toEqual(['150', '10.1']);
});

test.each(fc.sample(plants, { seed: 7, numRuns: 6 }).map((rows, index) => [index + 1, rows] as const))(
  'random plant %i',
  async (_, rows) => {
    const book = written(tablesOf(rows));
    expect(compareWithWorkbook(book.sheets, await recalculate(book.bytes)).differences).toEqual([]);
  },
);
