/** What each rule of the calculation is called and what goes into it, for explanations; the keys are the rules' names. */

export const rules = {
  fuelHeat: {
    name: 'Heat of a fuel',
    inputs: ['quantity', 'size of its unit', 'size of the calorific value’s unit', 'net calorific value'],
    method: 'IPCC 2006 Guidelines, vol. 2, ch. 1.4',
  },
  tonneKilometres: {
    name: 'Tonne-kilometres',
    inputs: ['quantity', 'size of its unit', 'distance'],
    method: 'mass carried x distance; GLEC Framework, ISO 14083:2023 (clauses not checked)',
  },
  factorInTonnes: {
    name: 'Factor in tonnes',
    inputs: ['factor', 'size of its unit'],
    method: 'conversion inside one dimension',
  },
  activityInFactorUnit: {
    name: 'Quantity in the factor’s unit',
    inputs: ['quantity', 'size of its unit', 'size of the factor’s unit'],
    method: 'conversion inside one dimension',
  },
  emissionsOfActivity: {
    name: 'Emissions',
    inputs: ['activity data', 'oxidation', 'emission factor', 'global warming potential'],
    method: 'E = AD x NCV x EF x OX; GHG Protocol Corporate Standard ch. 6, IPCC 2006 vol. 2',
  },
  pfcBySlope: {
    name: 'Tetrafluoromethane by slope',
    inputs: [
      'slope coefficient',
      'anode effects per cell-day',
      'minutes per effect',
      'output',
      'collection efficiency',
    ],
    method: 'IPCC 2006 Guidelines vol. 3 ch. 4 eq. 4.26; Implementing Regulation (EU) 2025/2547 Annex II B.7.1',
  },
  pfcByOvervoltage: {
    name: 'Tetrafluoromethane by overvoltage',
    inputs: ['overvoltage coefficient', 'overvoltage', 'current efficiency', 'output', 'collection efficiency'],
    method: 'IPCC 2006 Guidelines vol. 3 ch. 4 eq. 4.27; Implementing Regulation (EU) 2025/2547 Annex II B.7.2',
  },
  hexafluoroethane: {
    name: 'Hexafluoroethane',
    inputs: ['ratio of C2F6 to CF4', 'tetrafluoromethane'],
    method: 'IPCC 2006 Guidelines vol. 3 ch. 4 eq. 4.26; Implementing Regulation (EU) 2025/2547 Annex II B.7',
  },
  standardCoal: {
    name: 'Standard coal',
    inputs: ['energy used', 'factor in standard coal', 'counts'],
    method: 'GB/T 2589-2020 comprehensive energy consumption',
  },
  intensity: { name: 'Intensity', inputs: ['emissions', 'output'], method: 'GRI 305-4 and ISO 14064-1:2018' },
  impliedFactor: {
    name: 'Implied factor',
    inputs: ['saving claimed', 'energy'],
    method:
      'plausibility: avoided emissions cannot exceed those of the electricity replaced (GHG Protocol Scope 2 Guidance)',
  },
  relativeChange: { name: 'Relative change', inputs: ['new', 'old'], method: 'relative change' },
  yearlyChange: { name: 'Yearly change', inputs: ['end', 'start', 'years'], method: 'compound annual rate' },
  total: { name: 'Total', inputs: ['line'], method: 'sum of the lines to the last digit' },
  allocationBasis: { name: 'Allocation basis', inputs: ['output', 'weight per unit'], method: 'ISO 14067:2018 6.4.6' },
  allocationShare: {
    name: 'Share of the process',
    inputs: ['basis of the output', 'basis of all outputs'],
    method: 'ISO 14067:2018 6.4.6',
  },
  footprintPerUnit: {
    name: 'Footprint per unit',
    inputs: ['share of the output', 'burden of the process', 'output'],
    method: 'ISO 14067:2018 6.4; Implementing Regulation (EU) 2025/2547 specific embedded emissions',
  },
  stageContribution: {
    name: 'Contribution of a stage',
    inputs: ['share of the output', 'part of the stage carried', 'own emissions of the stage', 'output'],
    method: 'contribution analysis of the linear system A s = f (Heijungs & Suh 2002)',
  },
  averagePerUnit: {
    name: 'Output-weighted average',
    inputs: ['value per unit', 'output'],
    method: 'output-weighted average',
  },
  transferredAmount: {
    name: 'Carried by a transfer',
    inputs: ['quantity drawn', 'value per unit'],
    method: 'ISO 14067:2018 6.4.6; linear system A s = f (Heijungs & Suh 2002)',
  },
  drawnPart: {
    name: 'Drawn part of what is moved to a product',
    inputs: ['quantity drawn', 'moved to the product', 'amount of the product'],
    method: 'linear system A s = f (Heijungs & Suh 2002)',
  },
  footprintWithMoved: {
    name: 'Footprint per unit, with what is moved to the product',
    inputs: ['share of the output', 'burden of the process', 'moved to the output', 'output'],
    method: 'ISO 14067:2018 6.4.9.4, contractual instruments claimed once',
  },
  drawnCoefficient: {
    name: 'Part of the supplying process',
    inputs: ['quantity drawn', 'share of the supplying process', 'amount of the product'],
    method: 'technology matrix of the linear system A s = f (Heijungs & Suh 2002)',
  },
  matrixElement: {
    name: 'Element of the loop’s matrix',
    inputs: ['identity', 'coefficient'],
    method: 'technology matrix of the linear system A s = f (Heijungs & Suh 2002)',
  },
  metalMass: { name: 'Metal', inputs: ['mass', 'metal content'], method: 'ISO 14021:2016 7.8 on metal mass' },
  metalLossShare: {
    name: 'Metal loss',
    inputs: ['metal lost', 'metal in'],
    method: 'metal balance of a unit process: in = out + loss',
  },
  metalYield: {
    name: 'Metal yield',
    inputs: ['metal out', 'metal in'],
    method: 'metal balance of a unit process: in = out + loss',
  },
  weightedContent: {
    name: 'Weighted content',
    inputs: ['post-consumer share', 'pre-consumer share', 'weight of pre-consumer'],
    method: 'LEED recycled content: post-consumer + 1/2 pre-consumer; no recycled content of ISO 14021',
  },
  combinedUncertainty: {
    name: 'Combined uncertainty',
    inputs: ['uncertainty of the activity', 'uncertainty of the factor'],
    method: 'IPCC 2006 Guidelines vol. 1 ch. 3, approach 1, equation 3.1',
  },
  spreadOfSum: {
    name: 'Uncertainty of a sum',
    inputs: ['line', 'uncertainty of the line'],
    method: 'IPCC 2006 Guidelines vol. 1 ch. 3, approach 1, equation 3.2',
  },
  recycledMetal: {
    name: 'Recycled metal',
    inputs: ['metal', 'recycled share', 'counts within the boundary'],
    method: 'ISO 14021:2016 7.8.1.1 and 7.8.4',
  },
  ownPart: {
    name: 'Part of the own site',
    inputs: ['output of the site', 'drawn at the site'],
    method: 'own site first, the rest from the other sites',
  },
  recoveredMetal: {
    name: 'Recovered metal',
    inputs: ['metal', 'yield'],
    method: 'ISO 14021:2016 7.8.4: recycled material after losses',
  },
  remainingYield: {
    name: 'Yield of the rest',
    inputs: ['metal out', 'recovered by stated yields', 'metal without a yield'],
    method: 'metal balance of a unit process: in = out + loss',
  },
  countedMetal: {
    name: 'Counted metal',
    inputs: ['metal', 'counts within the boundary'],
    method: 'ISO 14021:2016 7.8.1.1: scrap reclaimed in the process that generated it does not count',
  },
  recycledShare: {
    name: 'Recycled content',
    inputs: ['recycled metal', 'counted metal'],
    method: 'ISO 14021:2016 7.8.4',
  },
  difference: { name: 'Difference', inputs: ['first', 'second'], method: 'subtraction' },
  smallerOf: {
    name: 'Used',
    inputs: ['offered', 'still uncovered'],
    method: 'GHG Protocol Scope 2 Guidance (2015), table 7.1: no claim above consumption',
  },
  proRata: {
    name: 'Part in proportion',
    inputs: ['own amount', 'used of the whole', 'whole'],
    method: 'in proportion, nobody more than their own',
  },
  remainder: { name: 'Remainder', inputs: ['whole', 'part'], method: 'subtraction of the parts to the last digit' },
  partOfWhole: { name: 'Share', inputs: ['amount', 'whole'], method: 'division; of nothing nothing' },
  portion: { name: 'Portion', inputs: ['amount', 'share'], method: 'multiplication' },
  weightedSum: {
    name: 'Sum of amounts times rates',
    inputs: ['amount', 'rate'],
    method:
      'GHG Protocol Scope 2 Guidance (2015), market-based method: sum of quantity x emission rate of each instrument, the rest x residual mix',
  },
  movedToOutput: {
    name: 'Moved to the output',
    inputs: ['emissions of the output’s electricity', 'share of the output', 'emissions of the process’s electricity'],
    method: 'ISO 14067:2018 6.4.9.4: an instrument dedicated to one product lowers no other',
  },
  daysPart: {
    name: 'Part of the month',
    inputs: ['volume', 'generated from', 'generated to', 'first day', 'last day'],
    method: 'even over the days of generation: an assumption, for a preview of matching in time',
  },
  excess: { name: 'Excess', inputs: ['first', 'second'], method: 'difference, at least zero' },
  atMost: { name: 'Amount up to a cap', inputs: ['amount', 'cap'], method: 'the smaller of two' },
  olderThan: {
    name: 'Older than the limit',
    inputs: ['amount', 'age in days', 'limit in days'],
    method: 'ageing by days since the invoice',
  },
};
