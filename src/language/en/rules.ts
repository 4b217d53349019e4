/** What each rule of the calculation is called and what goes into it, for explanations; the keys are the rules' names. */

export const rules = {
  fuelHeat: {
    name: 'Heat of a fuel',
    inputs: ['quantity', 'size of its unit', 'size of the calorific value’s unit', 'net calorific value'],
  },
  factorInTonnes: { name: 'Factor in tonnes', inputs: ['factor', 'size of its unit'] },
  activityInFactorUnit: {
    name: 'Quantity in the factor’s unit',
    inputs: ['quantity', 'size of its unit', 'size of the factor’s unit'],
  },
  emissionsOfActivity: {
    name: 'Emissions',
    inputs: ['activity data', 'oxidation', 'emission factor', 'global warming potential'],
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
  },
  pfcByOvervoltage: {
    name: 'Tetrafluoromethane by overvoltage',
    inputs: ['overvoltage coefficient', 'overvoltage', 'current efficiency', 'output', 'collection efficiency'],
  },
  hexafluoroethane: { name: 'Hexafluoroethane', inputs: ['ratio of C2F6 to CF4', 'tetrafluoromethane'] },
  standardCoal: { name: 'Standard coal', inputs: ['energy used', 'factor in standard coal', 'counts'] },
  intensity: { name: 'Intensity', inputs: ['emissions', 'output'] },
  impliedFactor: { name: 'Implied factor', inputs: ['saving claimed', 'energy'] },
  relativeChange: { name: 'Relative change', inputs: ['new', 'old'] },
  yearlyChange: { name: 'Yearly change', inputs: ['end', 'start', 'years'] },
  total: { name: 'Total', inputs: ['line'] },
  allocationBasis: { name: 'Allocation basis', inputs: ['output', 'weight per unit'] },
  allocationShare: { name: 'Share of the process', inputs: ['basis of the output', 'basis of all outputs'] },
  footprintPerUnit: { name: 'Footprint per unit', inputs: ['share of the output', 'burden of the process', 'output'] },
  stageContribution: {
    name: 'Contribution of a stage',
    inputs: ['share of the output', 'part of the stage carried', 'own emissions of the stage', 'output'],
  },
  averagePerUnit: { name: 'Output-weighted average', inputs: ['value per unit', 'output'] },
  transferredAmount: { name: 'Carried by a transfer', inputs: ['quantity drawn', 'value per unit'] },
  drawnPart: {
    name: 'Drawn part of what is moved to a product',
    inputs: ['quantity drawn', 'moved to the product', 'amount of the product'],
  },
  footprintWithMoved: {
    name: 'Footprint per unit, with what is moved to the product',
    inputs: ['share of the output', 'burden of the process', 'moved to the output', 'output'],
  },
  drawnCoefficient: {
    name: 'Part of the supplying process',
    inputs: ['quantity drawn', 'share of the supplying process', 'amount of the product'],
  },
  matrixElement: { name: 'Element of the loop’s matrix', inputs: ['identity', 'coefficient'] },
  metalMass: { name: 'Metal', inputs: ['mass', 'metal content'] },
  metalLossShare: { name: 'Metal loss', inputs: ['metal lost', 'metal in'] },
  metalYield: { name: 'Metal yield', inputs: ['metal out', 'metal in'] },
  weightedContent: {
    name: 'Weighted content',
    inputs: ['post-consumer share', 'pre-consumer share', 'weight of pre-consumer'],
  },
  combinedUncertainty: {
    name: 'Combined uncertainty',
    inputs: ['uncertainty of the activity', 'uncertainty of the factor'],
  },
  spreadOfSum: { name: 'Uncertainty of a sum', inputs: ['line', 'uncertainty of the line'] },
  recycledMetal: { name: 'Recycled metal', inputs: ['metal', 'recycled share', 'counts within the boundary'] },
  ownPart: { name: 'Part of the own site', inputs: ['output of the site', 'drawn at the site'] },
  recoveredMetal: { name: 'Recovered metal', inputs: ['metal', 'yield'] },
  remainingYield: {
    name: 'Yield of the rest',
    inputs: ['metal out', 'recovered by stated yields', 'metal without a yield'],
  },
  countedMetal: { name: 'Counted metal', inputs: ['metal', 'counts within the boundary'] },
  recycledShare: { name: 'Recycled content', inputs: ['recycled metal', 'counted metal'] },
  difference: { name: 'Difference', inputs: ['first', 'second'] },
  smallerOf: { name: 'Used', inputs: ['offered', 'still uncovered'] },
  proRata: { name: 'Part in proportion', inputs: ['own amount', 'used of the whole', 'whole'] },
  remainder: { name: 'Remainder', inputs: ['whole', 'part'] },
  partOfWhole: { name: 'Share', inputs: ['amount', 'whole'] },
  portion: { name: 'Portion', inputs: ['amount', 'share'] },
  weightedSum: { name: 'Sum of amounts times rates', inputs: ['amount', 'rate'] },
  movedToOutput: {
    name: 'Moved to the output',
    inputs: ['emissions of the output’s electricity', 'share of the output', 'emissions of the process’s electricity'],
  },
  daysPart: {
    name: 'Part of the month',
    inputs: ['volume', 'generated from', 'generated to', 'first day', 'last day'],
  },
  excess: { name: 'Excess', inputs: ['first', 'second'] },
  atMost: { name: 'Amount up to a cap', inputs: ['amount', 'cap'] },
  olderThan: { name: 'Older than the limit', inputs: ['amount', 'age in days', 'limit in days'] },
};
