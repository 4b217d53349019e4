/** The sheet of the method: what was done by which standard, with the choices of the report, its limits, and what is not covered. */

export const methodSheet = {
  title: 'Method',
  notCertified:
    'Nothing here was certified by the bodies whose standards are named. Each rule says whether its clause was read.',
  choicesTitle: 'Choices of this report',
  heads: { choice: 'Choice', meaning: 'What it means, and by which standard', value: 'Value' },
  systemBoundary: 'System boundary',
  cradleToGate: 'cradle to gate',
  potentialOf: (gas: string) => `Potential of ${gas}, tCO2e/t`,
  regulation: 'Regulation (EU) 2023/956',
  residualMix: 'Residual mix',
  noResidualMix: 'none given: location-based factor',
  meaning: {
    organisation: 'Whose processes these are; scrap of its own processes is internal.',
    periodFrom: 'Rows dated from this day on count; rows without a date belong to the whole period.',
    periodTo: 'The last day that counts.',
    region: 'Factors of this region apply; a site may have its own.',
    systemBoundary:
      'Partial carbon footprint for a declared unit of 1 unit of each product: every input upstream to the gate, loops solved, not cut; what lacks a factor is named (ISO 14067:2018 6.3.3, 6.3.4; GB/T 24067-2024; clauses not checked).',
    gwp: 'Potentials over 100 years of the IPCC (ISO 14067:2018 6.5.1, clause not checked).',
    potential: 'As published in the set chosen; fossil where the set tells them apart.',
    electricityView:
      'The view that heads the report; both are always calculated (GHG Protocol Scope 2 Guidance, 2015; ISO 14067:2018 6.4.9.4, clause not checked).',
    residualMix: 'Taken, market-based, by electricity that no certificate covers.',
    scrapAllocation: 'Cut-off and co-product are always shown together, as IAI and RMI ask.',
    boundary: 'Scrap reclaimed in the process that generated it is no recycled material (ISO 14021:2016 7.8.1.1).',
    basis: {
      input: 'Recycled metal over all metal charged; alloying elements that are no aluminium are on neither side.',
      product: 'Recycled metal in the product, after its yield, over the product’s mass (ISO 14021:2016 7.8).',
    },
    allocation:
      'By which the burden of a process is shared among its outputs, each process apart where it is set so. In the order of ISO 14044: first divided into processes, then by a physical relation (mass, energy), last by another one such as price, as a weight. Scrap and waste carry none under cut-off (ISO 14044:2006 4.3.4; ISO 14067:2018 6.4.6; clauses not checked).',
    materiality: 'Up to this share a gap is a warning; above it the result is withheld.',
  },
  rulesTitle: 'Rules by which these numbers were made',
  ruleHeads: { rule: 'Rule', how: 'How', source: 'Standard and clause' },
  /** In front of rules that were all checked so far. */
  group: (checked: string) => `Checked: ${checked}`,
  arithmetic: 'Plain arithmetic',
  fromNoStandard: 'follows from no standard',
  limitsTitle: 'Limits of this report',
  exclusions: {
    title: 'Left out on the record',
    heads: { item: 'Item', reason: 'Reason', share: 'Estimated share of the footprint' },
    everyProcess: 'every process',
    together: 'Together',
    limits:
      'Limits: each at most 1 %, together at most 5 % (GB/T 44905-2024, IAI); PACT asks for less than 3 %. The sum is the most that any product can be short of.',
  },
  limitHeads: { limit: 'Limit', what: 'What it says', value: 'Number' },
  limit: {
    withheld: 'Withheld',
    withheldSays: 'Published numbers that are withheld until an error is mended; the findings say which.',
    supply: 'Without supply',
    supplySays: (items: string) => `No upstream factor is known: the totals leave out the supply of ${items}.`,
    measured: 'Measured',
    measuredSays:
      'Share of the emissions that rests on rows with evidence, a ticket or a meter; the rest is estimated or unproven.',
    unverified: 'Unverified factors',
    unverifiedSays: (items: string) => `Nobody checked the value of the factors of ${items}.`,
    general: 'Not checked',
    generalSays: 'Rules above whose clause was not held against the text of the standard.',
    disclosed: 'Disclosed',
    disclosedSays: 'Figures already published that are not calculated here, only compared among themselves.',
    preview: 'Preview',
    previewSays: 'Matching of certificates in time is a preview and enters no footprint.',
    previewOnRequest:
      'Not shown: matching of certificates by month and hour; the setting Time matching asks for it. It enters no footprint.',
    ledgers: 'Ledgers not there',
    ledgersSays: (ledgers: string) => `What they would hold is not in the results: ${ledgers}.`,
  },
  notCoveredHeads: { topic: 'Topic', what: 'What is not covered' },
};
