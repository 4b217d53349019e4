/** Words of the sheet on data quality. */

export const quality = {
  titles: {
    sheet: 'Data quality',
    products: 'Data quality of the products',
    completeness: 'Completeness of the totals',
    processes: 'Data quality of the unit processes',
    stages: 'The same, process beside process as Footprints lists the stages',
    lines: 'Data quality of the lines',
    ledgers: 'Measured quantities by ledger and unit',
  },
  notes: {
    products:
      'Primary data share: emissions measured or from fuels and materials used here, and footprints declared by suppliers, over the footprint. Ratings 1 (best) to 5 as PACT has them, weighted by emissions. Uncertainty by error propagation (IPCC approach 1), lines independent; a quantity without one counts as exact.',
    completeness:
      'Measured: the row names evidence, a ticket or a meter and does not say that it is estimated. Unknown: rows or lines that cannot be read or have no factor; where there are any, the total is withheld, for the known part is no total.',
  },
  heads: {
    figure: 'Figure',
    variance: 'Square of what is uncertain of it',
    weighted: (rating: string) => `Emissions x ${rating}`,
    covered: 'With an uncertainty',
    uncertaintyOfCovered: 'Uncertainty of that part',
    rated: 'Rated',
    measured: 'Measured',
    estimated: 'Estimated',
    measuredShare: 'Measured share',
    estimatedShare: 'Estimated share',
    unknown: 'Unknown rows or lines',
    spread: 'Spread of own emissions',
    primary: 'Primary data',
    activityUncertainty: 'Uncertainty of the quantity',
    factorUncertainty: 'Uncertainty of the factor',
    allInBase: 'In t, GJ or m3',
    measuredInBase: 'Measured, in t, GJ or m3',
    estimatedInBase: 'Estimated, in t, GJ or m3',
  },
  rating: { technological: 'Technological (TeR)', temporal: 'Temporal (TiR)', geographical: 'Geographical (GeR)' },
  kinds: { mass: 'Mass taken in', energy: 'Energy used', emissions: 'Emissions' },
};
