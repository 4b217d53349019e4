/** The method on a page: what is said around the rules, their units, how far each was checked, and what is not covered. */

export const methodPage = {
  title: 'The method',
  intro: [
    'Every number of Crossfoot is made by one of the rules below. A rule has two faces that a test holds together: exact decimals in the program and a formula in the workbook. Both follow here from the same declaration, so this page cannot say anything else than what is calculated.',
    'The inputs of a rule stand in one row: the first in A1, the second in B1 and so on; further rows where a rule takes any number of them.',
    'Nothing here was certified by the bodies whose standards are named. Each rule says whether its clause was read.',
  ],
  result: 'Result',
  input: 'Input',
  cell: 'Cell',
  unit: 'Unit',
  anyNumber: (name: string) => `any number of: ${name}`,
  inExcel: 'In Excel',
  source: (standard: string) => `Source: ${standard}`,
  checkedIs: (how: string) => `Checked: ${how}`,
  arithmeticTitle: 'Plain arithmetic',
  arithmeticNote: 'Sums, differences, shares and conversions, which follow from no standard.',
  rulesTitle: 'Rules of the method',
  notCoveredTitle: 'What is not covered',
  notCovered: {
    scope3: {
      topic: 'Scope 3',
      text: 'Transport (scope 3.4) and waste (3.5) are counted where their ledgers have rows. Not covered: business travel, commuting, use and end of life of products, and all other scope 3 categories but 3.1 and 3.3.',
    },
    stocks: {
      topic: 'Stocks',
      text: 'What comes from the opening stock and from this period’s production carries the average of both by amount; no first-in-first-out. Drawing more than there is, is a warning up to the materiality and withheld above it.',
    },
    factors: {
      topic: 'Changing factors',
      text: 'Each dated row takes the factor of its day, rows without a date the one that covers the period. Certificates claimed for parts of the period are not matched with factors of grid electricity that change in it: the market-based result is withheld.',
    },
    periods: {
      topic: 'Several periods',
      text: 'Years side by side: those before are taken from their own books (--with), from dated rows of the same workbook by the factors of their days, or as disclosed. Rows without a date, stocks and settings of other years in the same workbook are not told apart.',
    },
    allocation: {
      topic: 'Allocation',
      text: 'Exergy of heat and power made together; by mass, weight or energy each process can be set apart (Allocation of …).',
    },
    recipes: {
      topic: 'Recipes',
      text: 'Inputs dedicated to one of several products of a process, but for certificates.',
    },
    biogenic: { topic: 'Biogenic carbon', text: 'Biogenic carbon and removals, land use, carbon storage.' },
    cbam: {
      topic: 'CBAM',
      text: 'The mark-ups, default values and free allocation of CBAM: the split into direct and indirect embedded emissions is calculated, no certificates owed.',
    },
    custody: {
      topic: 'Chain of custody',
      text: 'Mass balance credits, lots and deliveries of metal; recycled content is that of the process in the period.',
    },
    timeMatching: {
      topic: 'Time matching',
      text: 'Matching of electricity in time is a preview, shown where the setting asks for it, and enters no footprint.',
    },
  },
};

/** Units of inputs and results that are no symbol. */
export const ruleUnit = {
  any: 'any unit',
  same: 'the same unit',
  share: 'share (1 = 100 %)',
  number: 'number',
  flag: '1 or 0',
  years: 'years',
  days: 'days',
  day: 'date',
  weight: 'weight per unit of output',
  basis: 'output times weight',
  perUnit: 'any unit per unit of the other',
  product: 'product of both units',
  baseUnits: 'base units in one unit (as 3.6 MJ in 1 kWh)',
  factorUnit: 'unit that the factor is per',
  gjPerUnit: 'GJ per its unit',
  gasPerFactorUnit: 'mass of gas per unit of the factor',
  tonnesPerFactorUnit: 't of gas per unit of the factor',
  tcePerFactorUnit: 'tce per unit of the factor',
  tonnesPerUnit: 'tCO2e per unit of output',
  effectsPerDay: 'per cell-day',
  slope: 'kg CF4 per t and minute of anode effect per cell-day',
  overvoltage: 'kg CF4 per t and mV',
};

/** How far a rule's method was held against the text of its standard. */
export const checked = {
  read: 'clause read in the published text',
  secondary: 'as read in secondary sources',
  unchecked: 'general knowledge, clause not checked',
  own: 'a decision of our own',
  arithmetic: 'plain arithmetic',
};
