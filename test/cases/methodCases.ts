/** Forty small plants, each at one edge of the method, and what is right for it. */
import { year2024, type Tables } from '../support/plant';

export interface MethodCase {
  readonly tables: Tables;
  /** Every finding that is an error. */
  readonly errors: readonly string[];
  /** Other findings that the case is about. */
  readonly says?: readonly string[];
  /** A line for each product, see `lineOf`. */
  readonly gives: readonly string[];
}

const grid = `Item | Component | Value | Unit
Electricity | location | 0.5 | tCO2/MWh
Electricity | upstream | 0.05 | tCO2e/MWh
Electricity | residual | 0.6 | tCO2/MWh`;

/** A mill whose scrap goes back to the casthouse: 150 t bought scrap and 600 t primary metal make 750 t of sheet. */
const loop = {
  Production: `Site | Process | Product | Quantity | Unit | Role
S | Casthouse | Slab | 1000 | t | 
S | Rolling | Sheet | 750 | t | 
S | Rolling | Rolling scrap | 250 | t | scrap`,
  Scrap: `Site | Process | Class | Quantity | Unit | Origin process
S | Casthouse | post-consumer | 150 | t | 
S | Casthouse | internal | 250 | t | Rolling`,
  Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Casthouse | Primary ingot | 600 | t | 1
S | Rolling | Slab | 1000 | t | 1`,
  Factors: `${grid}
Primary ingot | footprint | 10 | tCO2e/t`,
};

/** A casthouse that uses half a tonne of a material without a factor. */
const grainRefiner = {
  Settings: year2024('Organisation | Org'),
  Production: `Site | Process | Product | Quantity | Unit
S | Casthouse | Slab | 1000 | t`,
  Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Casthouse | Primary ingot | 1010 | t | 1
S | Casthouse | Grain refiner | 0.5 | t | 0`,
  Energy: `Site | Process | Carrier | Quantity | Unit
S | Casthouse | Electricity | 100 | MWh`,
  Factors: `${grid}
Primary ingot | footprint | 10 | tCO2e/t`,
};

export const methodCases: Readonly<Record<string, MethodCase>> = {
  'own coal power: indirect 500,000 x 2 / 70,000, direct 105,000 / 70,000': {
    tables: {
      Settings: year2024('Organisation | Org', 'GWP set | AR5'),
      Production: `Site | Process | Product | Quantity | Unit
S | Power plant | Own electricity | 1000000 | MWh
S | Electrolysis | Liquid aluminium | 70000 | t`,
      Energy: `Site | Process | Carrier | Quantity | Unit | Source
S | Power plant | Coal | 500000 | t | 
S | Electrolysis | Own electricity | 1000000 | MWh | on-site`,
      Emissions: `Site | Process | Gas | Quantity | Unit
S | Electrolysis | CO2 | 105000 | t`,
      Factors: `Item | Component | Value | Unit
Coal | direct | 2 | tCO2/t`,
    },
    errors: [],
    gives: ['Own electricity: 1 1, 0 1, - - - -', 'Liquid aluminium: 15.7857 15.7857, 1.5 14.2857, - - - -'],
  },
  'bought steam is direct, bought electricity indirect': {
    tables: {
      Settings: year2024('Organisation | Org', 'GWP set | AR5'),
      Production: `Site | Process | Product | Quantity | Unit
S | Extrusion | Profile | 1000 | t`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Extrusion | Steam | 5000 | GJ
S | Extrusion | Electricity | 800 | MWh`,
      Factors: `Item | Component | Value | Unit
Electricity | location | 0.5 | tCO2/MWh
Steam | location | 0.11 | tCO2/GJ`,
    },
    errors: [],
    gives: ['Profile: 0.95 0.95, 0.55 0.4, - - - -'],
  },
  'heat and power of one plant share its coal by energy, 1000 MWh and 2500 MWh': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit
S | CHP | Own electricity | 1000 | MWh
S | CHP | Own steam | 9000 | GJ
S | Extrusion | Profile | 1000 | t`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | CHP | Coal | 1000 | t
S | Extrusion | Own electricity | 1000 | MWh
S | Extrusion | Own steam | 4500 | GJ`,
      Factors: `Item | Component | Value | Unit
Coal | direct | 2 | tCO2/t`,
    },
    errors: [],
    gives: [
      'Own electricity: 0.571429 0.571429, 0 0.571429, - - - -',
      'Own steam: 0.571429 0.571429, 0.571429 0, - - - -',
      'Profile: 1.28571 1.28571, 0.714286 0.571429, - - - -',
    ],
  },
  'tonnes of steam share by their energy where it is asked for: 1000 MWh and 3000 t x 2.7 GJ/t = 2250 MWh': {
    tables: {
      Settings: year2024('Organisation | Org', 'Allocation of chp | energy'),
      Production: `Site | Process | Product | Quantity | Unit
S | CHP | Own electricity | 1000 | MWh
S | CHP | Own steam | 3000 | t
S | Extrusion | Profile | 1000 | t`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | CHP | Coal | 1000 | t
S | Extrusion | Own electricity | 1000 | MWh
S | Extrusion | Own steam | 1500 | t`,
      Factors: `Item | Component | Value | Unit
Coal | direct | 2 | tCO2/t
Own steam | ncv | 2.7 | GJ/t`,
    },
    errors: [],
    gives: [
      'Own electricity: 0.615385 0.615385, 0 0.615385, - - - -',
      'Own steam: 0.461538 0.461538, 0.461538 0, - - - -',
      'Profile: 1.30769 1.30769, 0.692308 0.615385, - - - -',
    ],
  },
  'one process by weight, all others by mass: gallium bears 10 x 100 of 2000': {
    tables: {
      Settings: year2024('Organisation | Org', '分配 Refinery | 权重'),
      Production: `Site | Process | Product | Quantity | Unit | Allocation weight
S | Refinery | Alumina | 1000 | t | 1
S | Refinery | Gallium | 10 | t | 100
S | Rolling | Sheet | 50 | t | 
S | Rolling | Foil | 50 | t | `,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Refinery | Coal | 1000 | t
S | Rolling | Coal | 10 | t`,
      Factors: `Item | Component | Value | Unit
Coal | direct | 2 | tCO2/t`,
    },
    errors: [],
    says: ['warning no-upstream-factor Energy!C2'],
    gives: [
      'Alumina: 1 1, 1 0, - - - -',
      'Gallium: 100 100, 100 0, - - - -',
      'Sheet: 0.2 0.2, 0.2 0, - - - -',
      'Foil: 0.2 0.2, 0.2 0, - - - -',
    ],
  },
  'megawatt-hours and tonnes of steam have no shares of one burden': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit
S | CHP | Own electricity | 1000 | MWh
S | CHP | Own steam | 3000 | t
S | Extrusion | Profile | 1000 | t`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | CHP | Coal | 1000 | t
S | Extrusion | Own electricity | 1000 | MWh
S | Extrusion | Own steam | 1500 | t`,
      Factors: `Item | Component | Value | Unit
Coal | direct | 2 | tCO2/t`,
    },
    errors: ['outputs-not-comparable Production!E3'],
    gives: ['Own electricity: - -, 0 -, - - - -', 'Own steam: - -, - -, - - - -', 'Profile: - -, - -, - - - -'],
  },
  'alumina and anodes of the same site carry nothing embedded: 150,000 / 100,000': {
    tables: {
      Settings: year2024('Organisation | Org', 'GWP set | AR5'),
      Production: `Site | Process | Product | Quantity | Unit | CN code
S | Refinery | Alumina | 192000 | t | 28182000
S | Anode plant | Anodes | 45000 | t | 85451900
S | Electrolysis | Liquid aluminium | 100000 | t | 76011010`,
      Materials: `Site | Process | Item | Quantity | Unit
S | Electrolysis | Alumina | 192000 | t
S | Electrolysis | Anodes | 45000 | t`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Refinery | Coal | 90000 | t
S | Anode plant | Coal | 9000 | t
S | Electrolysis | Electricity | 1350000 | MWh`,
      Emissions: `Site | Process | Gas | Quantity | Unit
S | Electrolysis | CO2 | 150000 | t`,
      Factors: `Item | Component | Value | Unit
Electricity | location | 0.5 | tCO2/MWh
Coal | direct | 2 | tCO2/t`,
    },
    errors: [],
    gives: [
      'Alumina: 0.9375 0.9375, 0 0, - - - -',
      'Anodes: 0.4 0.4, 0 0, - - - -',
      'Liquid aluminium: 10.23 10.23, 1.5 6.75, - - - -',
    ],
  },
  'a year of two factor years takes each row’s factor by its day: (600 x 0.5 + 600 x 0.6) / 1200': {
    tables: {
      Settings: `Setting | Value
Organisation | Org
Period from | 2023-07-01
Period to | 2024-06-30`,
      Production: `Date | Site | Process | Product | Quantity | Unit
2023-07-15 | S | Extrusion | Profile | 100 | t
2023-08-15 | S | Extrusion | Profile | 100 | t
2023-09-15 | S | Extrusion | Profile | 100 | t
2023-10-15 | S | Extrusion | Profile | 100 | t
2023-11-15 | S | Extrusion | Profile | 100 | t
2023-12-15 | S | Extrusion | Profile | 100 | t
2024-01-15 | S | Extrusion | Profile | 100 | t
2024-02-15 | S | Extrusion | Profile | 100 | t
2024-03-15 | S | Extrusion | Profile | 100 | t
2024-04-15 | S | Extrusion | Profile | 100 | t
2024-05-15 | S | Extrusion | Profile | 100 | t
2024-06-15 | S | Extrusion | Profile | 100 | t`,
      Energy: `Date | Site | Process | Carrier | Quantity | Unit
2023-07-15 | S | Extrusion | Electricity | 100 | MWh
2023-08-15 | S | Extrusion | Electricity | 100 | MWh
2023-09-15 | S | Extrusion | Electricity | 100 | MWh
2023-10-15 | S | Extrusion | Electricity | 100 | MWh
2023-11-15 | S | Extrusion | Electricity | 100 | MWh
2023-12-15 | S | Extrusion | Electricity | 100 | MWh
2024-01-15 | S | Extrusion | Electricity | 100 | MWh
2024-02-15 | S | Extrusion | Electricity | 100 | MWh
2024-03-15 | S | Extrusion | Electricity | 100 | MWh
2024-04-15 | S | Extrusion | Electricity | 100 | MWh
2024-05-15 | S | Extrusion | Electricity | 100 | MWh
2024-06-15 | S | Extrusion | Electricity | 100 | MWh`,
      Factors: `Item | Component | Value | Unit | Valid from | Valid to
Electricity | location | 0.5 | tCO2/MWh | 2023-01-01 | 2023-12-31
Electricity | location | 0.6 | tCO2/MWh | 2024-01-01 | 2024-12-31`,
    },
    errors: [],
    gives: ['Profile: 0.55 0.55, 0 0.55, - - - -'],
  },
  'three months of output without electricity are named': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Date | Site | Process | Product | Quantity | Unit
2024-01-15 | S | Extrusion | Profile | 100 | t
2024-02-15 | S | Extrusion | Profile | 100 | t
2024-03-15 | S | Extrusion | Profile | 100 | t
2024-04-15 | S | Extrusion | Profile | 100 | t
2024-05-15 | S | Extrusion | Profile | 100 | t
2024-06-15 | S | Extrusion | Profile | 100 | t
2024-07-15 | S | Extrusion | Profile | 100 | t
2024-08-15 | S | Extrusion | Profile | 100 | t
2024-09-15 | S | Extrusion | Profile | 100 | t
2024-10-15 | S | Extrusion | Profile | 100 | t
2024-11-15 | S | Extrusion | Profile | 100 | t
2024-12-15 | S | Extrusion | Profile | 100 | t`,
      Energy: `Date | Site | Process | Carrier | Quantity | Unit
2024-01-15 | S | Extrusion | Electricity | 100 | MWh
2024-02-15 | S | Extrusion | Electricity | 100 | MWh
2024-03-15 | S | Extrusion | Electricity | 100 | MWh
2024-04-15 | S | Extrusion | Electricity | 100 | MWh
2024-05-15 | S | Extrusion | Electricity | 100 | MWh
2024-06-15 | S | Extrusion | Electricity | 100 | MWh
2024-07-15 | S | Extrusion | Electricity | 100 | MWh
2024-08-15 | S | Extrusion | Electricity | 100 | MWh
2024-09-15 | S | Extrusion | Electricity | 100 | MWh`,
      Factors: `Item | Component | Value | Unit
Electricity | location | 0.5 | tCO2/MWh`,
    },
    errors: ['months-without-rows Energy!D2'],
    gives: ['Profile: 0.375 0.375, 0 0.375, - - - -'],
  },
  '200 t more drawn than made come from a stock of which nothing is known': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit
S | Casthouse | Slab | 1000 | t
S | Rolling | Sheet | 1100 | t`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Rolling | Slab | 1200 | t | 1`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Casthouse | Electricity | 2000 | MWh
S | Rolling | Electricity | 1100 | MWh`,
      Factors: `Item | Component | Value | Unit
Electricity | location | 0.5 | tCO2/MWh`,
    },
    errors: ['drawn-from-stock Materials!D2'],
    gives: ['Slab: 1 1, 0 1, 0 0 0 0', 'Sheet: - -, - -, - - - -'],
  },
  'electricity made on site by nobody': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit
S | Potline | Liquid metal | 1000 | t`,
      Energy: `Site | Process | Carrier | Quantity | Unit | Source
S | Potline | Electricity | 13500 | MWh | on-site`,
      Factors: grid,
    },
    errors: ['on-site-without-maker Energy!C2'],
    gives: ['Liquid metal: - -, - -, - - - -'],
  },
  'electricity that the power station makes under another name': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit
S | Power station | Own power | 13500 | MWh
S | Potline | Liquid metal | 1000 | t`,
      Energy: `Site | Process | Carrier | Quantity | Unit | Source
S | Power station | Coal | 6500 | t | 
S | Potline | Electricity | 13500 | MWh | on-site`,
      Factors: `${grid}
Coal | direct | 2 | tCO2/t`,
    },
    errors: ['on-site-without-maker Energy!C3'],
    gives: ['Own power: 0.962963 0.962963, 0 0.962963, - - - -', 'Liquid metal: - -, - -, - - - -'],
  },
  'a closed loop of in-house scrap, booked as scrap': {
    tables: {
      Settings: year2024('Organisation | Org'),
      ...loop,
    },
    errors: [],
    gives: ['Slab: 6 6, - -, 0.2 0.2 0.4 0.4', 'Sheet: 8 8, - -, 0.2 0.2 0.4 0.4'],
  },
  'the same loop, booked as a material drawn from the mill': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: loop.Production,
      Scrap: `Site | Process | Class | Quantity | Unit
S | Casthouse | post-consumer | 150 | t`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Casthouse | Primary ingot | 600 | t | 1
S | Rolling | Slab | 1000 | t | 1
S | Casthouse | Rolling scrap | 250 | t | 1`,
      Factors: `${grid}
Primary ingot | footprint | 10 | tCO2e/t`,
    },
    errors: [],
    gives: ['Slab: 6 6, - -, 0.2 0.2 0.4 0.4', 'Sheet: 8 8, - -, 0.2 0.2 0.4 0.4'],
  },
  'the same loop over the mass of the product: 150 / 750': {
    tables: {
      Settings: year2024('Organisation | Org', 'Recycled content basis | product'),
      ...loop,
    },
    errors: [],
    gives: ['Slab: 6 6, - -, 0.2 0.2 0.4 0.4', 'Sheet: 8 8, - -, 0.2 0.2 0.4 0.4'],
  },
  'dross booked as scrap is not metal as a whole': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit | Role
S | Remelt | Ingot | 900 | t | 
S | Remelt | Dross | 150 | t | scrap`,
      Scrap: `Site | Process | Class | Quantity | Unit | Metal content
S | Remelt | post-consumer | 1000 | t | 0.97`,
      Materials: `Site | Process | Item | Quantity | Unit
S | Remelt | Salt flux | 100 | t`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Remelt | Electricity | 1000 | MWh`,
      Factors: `${grid}
Salt flux | footprint | 0.2 | tCO2e/t`,
    },
    errors: ['waste-as-metal Production!F3'],
    gives: ['Ingot: 0.633333 0.744444, 0 0.555556, 1 1 1 1'],
  },
  'dross given away is waste: its recovery burdens the ingot, 550 + 20 + 150 x 0.1 over 900': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit | Role | Metal content
S | Remelt | Ingot | 900 | t |  | 
S | Remelt | Dross | 150 | t | waste | 0.5`,
      Scrap: `Site | Process | Class | Quantity | Unit | Metal content
S | Remelt | post-consumer | 1000 | t | 0.97`,
      Materials: `Site | Process | Item | Quantity | Unit
S | Remelt | Salt flux | 100 | t`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Remelt | Electricity | 1000 | MWh`,
      Waste: `Site | Process | Waste | Treatment | Quantity | Unit | Class
S | Remelt | Dross | Dross recovery | 150 | t | hazardous`,
      Factors: `${grid}
Salt flux | footprint | 0.2 | tCO2e/t
Dross recovery | footprint | 0.1 | tCO2e/t`,
    },
    errors: [],
    gives: ['Ingot: 0.65 0.761111, 0 0.555556, 1 1 1 1'],
  },
  'transport by mass and distance, and by tonne-kilometres: 10,100 + 27.5 + 30 + 20 over 1000': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit
S | Remelt | Ingot | 1000 | t`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Remelt | Primary ingot | 1010 | t | 1`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Remelt | Electricity | 50 | MWh`,
      Transport: `Site | Process | Item | Mode | Quantity | Unit | Distance | Direction
S | Remelt | Primary ingot | Road freight | 1000000 | kg | 300 | 
S | Remelt | Ingot | Road freight | 0.02 | 万tkm |  | outbound
S | Remelt | Ingot | Road freight | 199800 | tkm |  | outbound`,
      Factors: `${grid}
Primary ingot | footprint | 10 | tCO2e/t
Road freight | footprint | 0.1 | kgCO2e/tkm`,
    },
    errors: [],
    gives: ['Ingot: 10.1775 10.1825, - -, 0 0 0 0'],
  },
  'what is carried without a distance is unknown': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit
S | Remelt | Ingot | 1000 | t`,
      Scrap: `Site | Process | Class | Quantity | Unit
S | Remelt | post-consumer | 1010 | t`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Remelt | Electricity | 50 | MWh`,
      Transport: `Site | Process | Item | Mode | Quantity | Unit | Distance
S | Remelt | Old cans | Road freight | 1010 | t | `,
      Factors: `${grid}
Road freight | footprint | 0.1 | kgCO2e/tkm`,
    },
    errors: ['distance-missing Transport!G2'],
    gives: ['Ingot: - -, 0 0.025, 1 1 1 1'],
  },
  'collection and the way to the works count with scrap that comes free: 250 + 1000 x 200 x 0.0001 over 950': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit
S | Remelt | Ingot | 950 | t`,
      Scrap: `Site | Process | Class | Quantity | Unit | Scrap type
S | Remelt | post-consumer | 1000 | t | UBC bales`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Remelt | Electricity | 0 | MWh`,
      Transport: `Site | Process | Item | Mode | Quantity | Unit | Distance
S | Remelt | UBC bales | Road freight | 1000 | t | 200`,
      Factors: `${grid}
UBC bales | upstream | 0.25 | tCO2e/t
Road freight | footprint | 0.1 | kgCO2e/tkm`,
    },
    errors: [],
    gives: ['Ingot: 0.284211 0.284211, 0 0, 1 1 1 1'],
  },
  'silicon is no aluminium: the share is of the metal': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit
S | Foundry | AlSi10 | 1000 | t`,
      Scrap: `Site | Process | Class | Quantity | Unit | Metal content
S | Foundry | post-consumer | 920 | t | 1`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Foundry | Silicon | 100 | t | 0`,
      Factors: `${grid}
Silicon | footprint | 5 | tCO2e/t`,
    },
    errors: [],
    says: ['warning mass-not-balanced Production!D2'],
    gives: ['AlSi10: 0.5 0.5, 0 0, 1 1 1 1'],
  },
  "a customer's metal apart: 400 x 10 and 600 x 4 over 900 t": {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit
S | Rolling | Sheet | 900 | t`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content | Footprint | Ownership | Post-consumer share
S | Rolling | Primary ingot | 400 | t | 1 |  |  | 
S | Rolling | Primary ingot | 600 | t | 1 | 4 | tolled | 0.5`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Rolling | Electricity | 900 | MWh`,
      Factors: `${grid}
Primary ingot | footprint | 10 | tCO2e/t`,
    },
    errors: [],
    gives: ['Sheet: 7.66111 7.76111, - -, 0.3 0.3 0.3 0.3'],
  },
  'a co-product of which nothing was made stands aside': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit | Role
S | Casthouse | Slab | 1000 | t | 
S | Casthouse | Billet | 0 | t | co-product`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Casthouse | Primary ingot | 1010 | t | 1`,
      Factors: `${grid}
Primary ingot | footprint | 10 | tCO2e/t`,
    },
    errors: [],
    says: ['note idle-product Production!D3'],
    gives: ['Slab: 10.1 10.1, - -, 0 0 0 0'],
  },
  'a site draws its own slab first, not the average of the name': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit
A | Casthouse | Slab | 1000 | t
B | Casthouse | Slab | 3000 | t
A | Rolling | Sheet | 900 | t`,
      Scrap: `Site | Process | Class | Quantity | Unit
B | Casthouse | post-consumer | 1500 | t`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content
A | Casthouse | Primary ingot | 1000 | t | 1
B | Casthouse | Primary ingot | 1500 | t | 1
A | Rolling | Slab | 900 | t | 1`,
      Factors: `${grid}
Primary ingot | footprint | 10 | tCO2e/t`,
    },
    errors: [],
    gives: ['Slab: 10 10, - -, 0 0 0 0', 'Slab: 5 5, - -, 0.5 0.5 0.5 0.5', 'Sheet: 10 10, - -, 0 0 0 0'],
  },
  'treatment of bought scrap counts: 250 / 950': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit
S | Remelt | Ingot | 950 | t`,
      Scrap: `Site | Process | Class | Quantity | Unit | Footprint | Scrap type
S | Remelt | post-consumer | 1000 | t | 0.25 | UBC bales`,
      Factors: `${grid}
UBC bales | upstream | 0.25 | tCO2e/t`,
    },
    errors: [],
    says: ['note scrap-yield-open Scrap!D2'],
    gives: ['Ingot: 0.263158 0.263158, 0 0, 1 1 1 1'],
  },
  '1.6 + 6.0 embedded in a declared footprint of 6.5 cannot be': {
    tables: {
      Settings: year2024('Organisation | Org', 'GWP set | AR5'),
      Production: `Site | Process | Product | Quantity | Unit
S | Rolling | Sheet | 900 | t`,
      Materials: `Site | Process | Item | Quantity | Unit | Footprint | Metal content
S | Rolling | Primary ingot | 1000 | t | 6.5 | 1`,
      Factors: `${grid}
Primary ingot | embedded direct | 1.6 | tCO2e/t
Primary ingot | embedded indirect | 6 | tCO2e/t`,
    },
    errors: ['embedded-above-footprint Materials!F2'],
    gives: ['Sheet: 7.22222 7.22222, - -, 0 0 0 0'],
  },
  'a rolling mill without any energy is named': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit
S | Casthouse | Slab | 1000 | t
S | Rolling | Sheet | 900 | t`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Casthouse | Primary ingot | 1010 | t | 1
S | Rolling | Slab | 1000 | t | 1`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Casthouse | Electricity | 200 | MWh`,
      Factors: `${grid}
Primary ingot | footprint | 10 | tCO2e/t`,
    },
    errors: [],
    says: ['warning process-without-energy Production!B3'],
    gives: ['Slab: 10.21 10.23, - -, 0 0 0 0', 'Sheet: 11.3444 11.3667, - -, 0 0 0 0'],
  },
  'a direct line without a rate of its own takes the residual mix': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit
S | Electrolysis | Liquid | 1000 | t`,
      Energy: `Site | Process | Carrier | Quantity | Unit | Source
S | Electrolysis | Electricity | 13500 | MWh | direct`,
      Factors: grid,
    },
    errors: [],
    says: ['warning direct-line-without-rate Energy!C2'],
    gives: ['Liquid: 7.425 8.775, 0 6.75, - - - -'],
  },
  'solar power counts its own supply: 0.04': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit
S | Extrusion | Profile | 1000 | t`,
      Energy: `Site | Process | Carrier | Quantity | Unit | Source
S | Extrusion | PV electricity | 1000 | MWh | on-site`,
      Factors: `Item | Component | Value | Unit
PV electricity | upstream | 0.04 | tCO2e/MWh`,
    },
    errors: [],
    gives: ['Profile: 0.04 0.04, 0 0, - - - -'],
  },
  'own rolling scrap called pre-consumer is in-house scrap': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: loop.Production,
      Scrap: `Site | Process | Class | Quantity | Unit | Origin process | Origin site
S | Casthouse | pre-consumer | 250 | t | Rolling | S`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Casthouse | Primary ingot | 750 | t | 1
S | Rolling | Slab | 1000 | t | 1`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Casthouse | Electricity | 200 | MWh
S | Rolling | Electricity | 200 | MWh`,
      Factors: `${grid}
Primary ingot | footprint | 10 | tCO2e/t`,
    },
    errors: [],
    says: ['warning own-scrap-class Scrap!C2'],
    gives: ['Slab: 7.61 7.63, - -, 0 0 0.25 0.25', 'Sheet: 10.2933 10.3467, - -, 0 0 0.25 0.25'],
  },
  'half of the metal charged is scrap': {
    tables: {
      Settings: year2024('Organisation | Org', 'Recycled content basis | input'),
      Production: `Site | Process | Product | Quantity | Unit
S | Remelt | Ingot | 920 | t`,
      Scrap: `Site | Process | Class | Quantity | Unit | Scrap type
S | Remelt | post-consumer | 500 | t | UBC`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Remelt | Primary ingot | 500 | t | 1`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Remelt | Electricity | 200 | MWh`,
      Factors: `${grid}
Primary ingot | footprint | 10 | tCO2e/t`,
    },
    errors: [],
    says: ['note scrap-yield-open Scrap!D2'],
    gives: ['Ingot: 5.55435 5.57609, - -, 0.5 0.5 0.5 0.5'],
  },
  'over the mass of the product the melting loss must be told': {
    tables: {
      Settings: year2024('Organisation | Org', 'Recycled content basis | product'),
      Production: `Site | Process | Product | Quantity | Unit
S | Remelt | Ingot | 920 | t`,
      Scrap: `Site | Process | Class | Quantity | Unit | Scrap type
S | Remelt | post-consumer | 500 | t | UBC`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Remelt | Primary ingot | 500 | t | 1`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Remelt | Electricity | 200 | MWh`,
      Factors: `${grid}
Primary ingot | footprint | 10 | tCO2e/t`,
    },
    errors: ['scrap-yield-open Scrap!D2'],
    gives: ['Ingot: 5.55435 5.57609, - -, - - - -'],
  },
  'a reversal of 50 t and one of 20 MWh are netted': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit
S | Casthouse | Slab | 1000 | t
S | Casthouse | Slab | 50 | t
S | Casthouse | Slab | -50 | t`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Casthouse | Primary ingot | 1010 | t | 1`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Casthouse | Electricity | 200 | MWh
S | Casthouse | Electricity | -20 | MWh`,
      Factors: `${grid}
Primary ingot | footprint | 10 | tCO2e/t`,
    },
    errors: [],
    says: ['note reversals-netted Production!D4', 'note reversals-netted Energy!D3'],
    gives: ['Slab: 10.199 10.217, - -, 0 0 0 0'],
  },
  '13.5 亿kWh are read, electricity in standard coal is asked back': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Process | Product | Quantity | Unit
Electrolysis | 铝液 | 10 | 万吨`,
      Energy: `Process | Carrier | Quantity | Unit
Electrolysis | Electricity | 13.5 | 亿kWh
Electrolysis | Electricity | 1000 | tce`,
      Factors: grid,
    },
    errors: ['missing-calorific-value Energy!B3', 'wrong-dimension Energy!D3'],
    gives: ['铝液: - -, 0 -, - - - -'],
  },
  'an amount without a date counts for the quarter, and is said': {
    tables: {
      Settings: `Setting | Value
Organisation | Org
Period from | 2024-01-01
Period to | 2024-03-31`,
      Production: `Date | Process | Product | Quantity | Unit
2024-02-29 | Extrusion | Profile | 100 | t
2024-05-01 | Extrusion | Profile | 300 | t`,
      Energy: `Process | Carrier | Quantity | Unit
Extrusion | Electricity | 400 | MWh`,
      Factors: grid,
    },
    errors: [],
    says: ['warning outside-period Production!A3', 'warning undated-rows Energy!A2'],
    gives: ['Profile: 2.2 2.6, 0 2, - - - -'],
  },
  'own and grid electricity of one name: 800 t + 275 t': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit
S | Power plant | Electricity | 1000 | MWh
S | Electrolysis | Liquid | 100 | t`,
      Energy: `Site | Process | Carrier | Quantity | Unit | Source
S | Power plant | Coal | 500 | t | 
S | Electrolysis | Electricity | 800 | MWh | 
S | Electrolysis | Electricity | 550 | MWh | grid`,
      Factors: `${grid}
Coal | direct | 2 | tCO2/t`,
    },
    errors: [],
    gives: ['Electricity: 1 1, 0 1, - - - -', 'Liquid: 11.025 11.575, 0 10.75, - - - -'],
  },
  'scrap sent out is credited, scrap taken in is charged': {
    tables: {
      Settings: year2024('Organisation | Org', 'Scrap allocation | substitution'),
      Production: `Site | Process | Product | Quantity | Unit | Role
S | Casthouse | Slab | 1000 | t | 
S | Casthouse | Chips | 100 | t | scrap`,
      Scrap: `Site | Process | Class | Quantity | Unit | Scrap type
S | Casthouse | pre-consumer | 210 | t | Purchased scrap
S | Casthouse | post-consumer | 100 | t | UBC`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Casthouse | Primary ingot | 900 | t | 1`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Casthouse | Electricity | 200 | MWh`,
      Factors: `${grid}
Primary ingot | footprint | 10 | tCO2e/t
scrap | substitution | 9 | tCO2e/t`,
    },
    errors: [],
    says: ['warning scrap-burden-unknown Scrap!A2', 'note scrap-yield-open Scrap!D2'],
    gives: ['Slab: 9.11 9.13, - -, 0.256198 0.256198 0.256198 0.256198'],
  },
  'a supplier of 4 cannot have 14.6 embedded': {
    tables: {
      Settings: year2024('Organisation | Org', 'GWP set | AR5'),
      Production: `Site | Process | Product | Quantity | Unit
S | Rolling | Sheet | 900 | t`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content | Supplier | Footprint
S | Rolling | Primary ingot | 500 | t | 1 | Hydro | 4
S | Rolling | Primary ingot | 500 | t | 1 | Coal smelter | 17`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Rolling | Electricity | 200 | MWh`,
      Factors: `${grid}
Primary ingot | embedded direct | 1.6 | tCO2e/t
Primary ingot | embedded indirect | 13 | tCO2e/t`,
    },
    errors: ['embedded-above-footprint Materials!H2'],
    gives: ['Sheet: 11.7889 11.8111, - -, 0 0 0 0'],
  },
  'a potline of 5000 kWh/t is computed as booked, and doubted': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit
S | Electrolysis | Liquid aluminium | 1000 | t`,
      Materials: `Site | Process | Item | Quantity | Unit
S | Electrolysis | Alumina | 1000 | t`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Electrolysis | Electricity | 5000 | MWh`,
      Factors: `${grid}
Alumina | footprint | 1.5 | tCO2e/t`,
    },
    errors: ['intensity-outside-band Materials!D2', 'intensity-outside-band Energy!D2'],
    gives: ['Liquid aluminium: 4.25 4.75, 0 2.5, - - - -'],
  },
  'tonne-kilometres: 500,000 x 0.1 kg': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit
S | Remelt | Ingot | 1000 | t`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Remelt | Road freight | 500000 | tkm | 
S | Remelt | Primary ingot | 1010 | t | 1`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Remelt | Electricity | 50 | MWh`,
      Factors: `${grid}
Primary ingot | footprint | 10 | tCO2e/t
Road freight | footprint | 0.1 | kgCO2e/tkm`,
    },
    errors: [],
    gives: ['Ingot: 10.1775 10.1825, - -, 0 0 0 0'],
  },
  'the same 300 t in both ledgers': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit | Role
S | Casthouse | Slab | 1000 | t | 
S | Rolling | Sheet | 700 | t | 
S | Rolling | Rolling scrap | 300 | t | scrap`,
      Scrap: `Site | Process | Class | Quantity | Unit | Origin process
S | Casthouse | internal | 300 | t | Rolling`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Casthouse | Primary ingot | 700 | t | 1
S | Rolling | Slab | 1000 | t | 1
S | Casthouse | Rolling scrap | 300 | t | 1`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Casthouse | Electricity | 100 | MWh
S | Rolling | Electricity | 100 | MWh`,
      Factors: `${grid}
Primary ingot | footprint | 10 | tCO2e/t`,
    },
    errors: ['scrap-in-both-ledgers Materials!D4'],
    says: ['warning overdrawn-scrap Production!D4'],
    gives: ['Slab: 7.055 7.065, - -, - - - -', 'Sheet: 10.1571 10.1857, - -, - - - -'],
  },
  '0.5 t of a material of which nothing is known': {
    tables: {
      Settings: year2024('Organisation | Org'),
      Production: `Site | Process | Product | Quantity | Unit
S | Casthouse | Slab | 1000 | t`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Casthouse | Primary ingot | 1010 | t | 1
S | Casthouse | Grain refiner | 0.5 | t | `,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Casthouse | Electricity | 100 | MWh`,
      Factors: `${grid}
Primary ingot | footprint | 10 | tCO2e/t`,
    },
    errors: ['no-factor Materials!C3', 'metal-content-missing Materials!F3'],
    gives: ['Slab: - -, - -, - - - -'],
  },
  'the same left out on the record: 1010 x 10 + 100 x 0.55 over 1000 t': {
    tables: {
      ...grainRefiner,
      Exclusions: `Process | Item | Reason | Estimated share
 | grain refiner | 0.05 % of the mass, no factor found | 0.0005
Rolling | Gloves | consumables | 0.001`,
    },
    errors: [],
    gives: ['Slab: 10.155 10.165, - -, 0 0 0 0'],
  },
  'left out for another process only': {
    tables: {
      ...grainRefiner,
      Exclusions: 'Process | Item | Reason | Estimated share\nRolling | Grain refiner | small | 0.0005',
    },
    errors: ['no-factor Materials!C3'],
    gives: ['Slab: - -, - -, 0 0 0 0'],
  },
  'too much to be left out is withheld: 1.1 % of one input': {
    tables: { ...grainRefiner, Exclusions: 'Item | Reason | Estimated share\nGrain refiner | small | 0.011' },
    errors: ['exclusion-above-limit Exclusions!C2'],
    gives: ['Slab: - -, - -, 0 0 0 0'],
  },
  'too much left out together is withheld: 5.1 % in six rows': {
    tables: {
      ...grainRefiner,
      Exclusions: [
        'Item | Reason | Estimated share',
        'Grain refiner | small | 0.001',
        ...['A', 'B', 'C', 'D', 'E'].map((item) => `${item} | small | 0.01`),
      ].join('\n'),
    },
    errors: ['exclusions-above-limit Exclusions!C2'],
    gives: ['Slab: - -, - -, 0 0 0 0'],
  },
  'what has a factor counts although it is named as left out': {
    tables: {
      ...grainRefiner,
      Materials: grainRefiner.Materials.replace('Grain refiner', 'Primary ingot'),
      Exclusions: 'Item | Reason | Estimated share\nPrimary ingot | small | 0.0005',
    },
    errors: [],
    says: ['warning exclusion-counted Exclusions!A2'],
    gives: ['Slab: 10.16 10.17, - -, 0 0 0 0'],
  },
  'the method of the settings is the headline: 9.79, beside 11.4125 under cut-off': {
    tables: {
      Settings: year2024('Organisation | Org', 'Scrap allocation | co-product'),
      Production: `Site | Process | Product | Quantity | Unit | Role
S | Casthouse | Slab | 800 | t | 
S | Casthouse | Chips | 200 | t | scrap`,
      Scrap: `Site | Process | Class | Quantity | Unit | Footprint | Scrap type
S | Casthouse | pre-consumer | 110 | t | 6 | clips`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Casthouse | Primary ingot | 900 | t | 1`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Casthouse | Electricity | 200 | MWh`,
      Targets: `Metric | Subject | Year | Target | Unit
footprint | Slab | 2024 | 12 | tCO2e/t`,
      Factors: `${grid}
Primary ingot | footprint | 10 | tCO2e/t`,
    },
    errors: [],
    says: ['note scrap-yield-open Scrap!D2'],
    gives: ['Slab: 11.3875 11.4125, - -, 0.108911 0.108911 0.108911 0.108911'],
  },
  'certificates for a product, a process, a site and all: 437.2 MWh used': {
    tables: {
      Settings: year2024('Organisation | Org', 'Region | China'),
      Production: `Site | Process | Product | Quantity | Unit
S | Casthouse | Slab | 600 | t
S | Casthouse | Billet | 400 | t
S | Rolling | Sheet | 500 | t
T | Extrusion | Profile | 300 | t`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Casthouse | Primary ingot | 1000 | t | 1
S | Rolling | Slab | 600 | t | 1
T | Extrusion | Billet | 400 | t | 1`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Casthouse | Electricity | 1000 | MWh
S | Rolling | Electricity | 500 | MWh
T | Extrusion | Electricity | 300 | MWh`,
      Certificates: `Certificate | Volume | Site | Process | Product | Scheme | Unit | Technology | Country | Status | Beneficiary | Generated from | Generated to | Redeemed on | Claim from | Claim to
G1 | 120 | S | Casthouse | Slab | GEC | MWh | Wind | CN | redeemed | Org | 2024-01-01 | 2024-12-31 | 2025-01-10 | 2024-01-01 | 2024-12-31
G2 | 88 | S | Casthouse |  | GEC | MWh | Wind | CN | redeemed | Org | 2024-01-01 | 2024-12-31 | 2025-01-10 | 2024-01-01 | 2024-12-31
G3 | 129.2 | S |  |  | GEC | MWh | Wind | CN | redeemed | Org | 2024-01-01 | 2024-12-31 | 2025-01-10 | 2024-01-01 | 2024-12-31
G4 | 100 |  |  |  | GEC | MWh | Wind | CN | redeemed | Org | 2024-01-01 | 2024-12-31 | 2025-01-10 | 2024-01-01 | 2024-12-31`,
      Factors: `${grid}
Primary ingot | footprint | 10 | tCO2e/t`,
    },
    errors: [],
    gives: [
      'Slab: 10.55 10.4122, - -, 0 0 0 0',
      'Billet: 10.55 10.5028, - -, 0 0 0 0',
      'Sheet: 13.21 13.0477, - -, 0 0 0 0',
      'Profile: 14.6167 14.6127, - -, 0 0 0 0',
    ],
  },
  'scrap of another process counts under the boundary process: 40 %': {
    tables: {
      Settings: year2024('Organisation | Org', 'Recycled content boundary | process'),
      Production: loop.Production,
      Scrap: `Site | Process | Class | Quantity | Unit | Origin process
S | Casthouse | post-consumer | 150 | t | 
S | Casthouse | internal | 250 | t | Rolling`,
      Materials: `Site | Process | Item | Quantity | Unit | Metal content
S | Casthouse | Primary ingot | 600 | t | 1
S | Rolling | Slab | 1000 | t | 1`,
      Energy: `Site | Process | Carrier | Quantity | Unit
S | Casthouse | Electricity | 100 | MWh`,
      Factors: `${grid}
Primary ingot | footprint | 10 | tCO2e/t`,
    },
    errors: [],
    says: ['warning process-without-energy Production!B3'],
    gives: ['Slab: 6.055 6.065, - -, 0.2 0.2 0.4 0.4', 'Sheet: 8.07333 8.08667, - -, 0.2 0.2 0.4 0.4'],
  },
};
