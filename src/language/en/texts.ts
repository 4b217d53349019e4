/** The texts to publish: footprints, recycled content, embedded emissions, market-based electricity, inventory. */

export const texts = {
  /** The language's own name. */
  language: 'English',
  title: 'Texts to publish',
  note: 'Each sentence is live and can be copied as it stands; its numbers are in the table below. Where a number is withheld the sentence says so, and what stands left of it links to the finding.',
  sentences: 'Sentences',
  numbers: 'Numbers in the sentences',
  longWords: 'Words of long sentences',
  heads: {
    about: 'About',
    kind: 'Statement',
    number: 'Number',
    times: 'Times',
    decimals: 'Decimals',
    printed: 'As printed',
    words: 'Words',
  },
  kind: {
    method: 'How products were counted',
    scrapCharged: 'Scrap charged',
    footprint: 'Carbon footprint',
    recycledContent: 'Recycled content',
    embedded: 'Embedded emissions (CBAM)',
    electricity: 'Market-based electricity',
    inventory: 'Inventory',
  },
  ofProduct: (kind: string, product: string) => `${kind} of ${product}`,
  notYet: (about: string, numbers: string) =>
    `${about}: not yet available${numbers === '' ? '' : `, see finding ${numbers}`}.`,
  doesNotApply: (about: string, numbers: string) =>
    `${about}: does not apply${numbers === '' ? '' : `, see finding ${numbers}`}.`,
  method: (allocation: string, gwp: string, headline: string) =>
    `Scrap is reported under cut-off and under the co-product method, as the IAI transparency guidelines on aluminium scrap and the RMI aluminium guidance ask; the headline is ${headline}. Allocation among outputs: ${allocation}. Global warming potentials over 100 years: ${gwp}.`,
  scrapCharged: (pre: string, post: string, internal: string) =>
    `Scrap charged as delivered: ${pre} t pre-consumer and ${post} t post-consumer from outside, ${internal} t internal. Post-consumer scrap enters without burden under every method.`,
  boundary: 'cradle to gate',
  boundaryWithout: (missing: string) => `cradle to gate without the supply of ${missing}`,
  leftOut: (share: string) => `without inputs left out on the record (estimated at ${share} % of it)`,
  scrapUnder: (method: string) => `scrap by the ${method} method`,
  during: (from: string, to: string) => `${from} to ${to}`,
  inBothViews: (market: string, location: string) =>
    `${market} tCO2e market-based and ${location} tCO2e location-based`,
  footprint: (name: string, boundary: string, period: string, unit: string, values: string, scrap: string) =>
    `Partial carbon footprint of ${name} (ISO 14067:2018, GB/T 24067-2024), ${boundary}, ${period}, declared unit 1 ${unit}: ${values}, ${scrap}.`,
  otherMethod: (name: string, scrap: string, unit: string, values: string) =>
    `The same of ${name} with ${scrap}, per 1 ${unit}: ${values}.`,
  basis: { input: 'share of the aluminium metal charged', product: 'share of the product’s mass' },
  within: {
    organisation: 'Boundary: organisation; internal scrap does not count.',
    site: 'Boundary: site; internal scrap counts as pre-consumer only where it comes from another site of the organisation.',
    process:
      'Boundary: process; internal scrap counts as pre-consumer only where it comes from another process of the organisation.',
  },
  recycled: (name: string, period: string, basis: string, all: string, pre: string, post: string) =>
    `Recycled content of ${name}, ${period}: ${all} % (${basis}), of it ${pre} % pre-consumer and ${post} % post-consumer material as ISO 14021:2016 defines them.`,
  scrapRatio: (name: string, period: string, ratio: string) =>
    `Furnace scrap ratio of ${name}, ${period}: ${ratio} %. All scrap charged is counted, internal scrap too: this is not recycled content by ISO 14021.`,
  embedded: (name: string, period: string, unit: string, direct: string, indirect: string) =>
    `Specific embedded emissions of ${name} as CBAM divides them (Regulation (EU) 2023/956), ${period}, per 1 ${unit}: ${direct} tCO2e direct and ${indirect} tCO2e indirect. Certificates do not change them.`,
  withoutCode: (name: string) => `${name} (no CN code given)`,
  noGood: (name: string, kind: string) => `${name}: no embedded emissions to declare under CBAM (${kind}).`,
  part: {
    coverage: 'Coverage by certificates',
    claimed: 'Certificates claimed',
    dedicated: 'Dedicated to customers’ products',
    sold: 'Own generation whose certificates were sold',
    left: 'Certificates left to claim',
  },
  undated: 'Without days of generation',
  dual: (organisation: string, period: string, values: string) =>
    `${organisation ? `${organisation}, ` : ''}${period}: scope 2 of electricity by both methods of the GHG Protocol Scope 2 Guidance (2015), ${values}. Certificates do not change the location-based figure.`,
  coverage: (grid: string, covered: string, share: string, uncovered: string) =>
    `Of ${grid} MWh of grid electricity, ${covered} MWh (${share} %) are claimed with redeemed certificates and ${uncovered} MWh are not.`,
  noCertificates: (grid: string) => `No certificate is claimed for the ${grid} MWh of grid electricity.`,
  claimed: (megawattHours: string, instrument: string) => `Claimed: ${megawattHours} MWh, ${instrument}`,
  generated: (days: string) => `generated ${days}`,
  partGenerated: (days: string, undated: string) => `generated ${days} (${undated} MWh without stated days)`,
  notGenerated: 'days of generation not stated',
  redeemed: (days: string) => `redeemed ${days}`,
  market: (market: string) => `Market of the certificates: ${market}.`,
  residual: (value: string, unit: string, source: string) =>
    `Electricity that no certificate covers takes the residual mix, ${value} ${unit}${source ? ` (${source})` : ''}.`,
  noResidual: 'No residual mix is given, so electricity that no certificate covers takes the location-based factor.',
  dedicated: (megawattHours: string, product: string, customer: string) =>
    `${megawattHours} MWh are dedicated to ${product}${customer ? ` for ${customer}` : ''}: they lower that product’s footprint and no other.`,
  unnamed: (megawattHours: string) =>
    `${megawattHours} MWh are dedicated to customers’ products that are not named: they lower the inventory and no product’s footprint.`,
  sold: (megawattHours: string) =>
    `${megawattHours} MWh of own generation are used whose certificates were sold; they take the residual mix.`,
  left: (megawattHours: string) =>
    `${megawattHours} MWh that may be claimed were not needed in this period; they are claimed nowhere else in this report.`,
  inventory: (organisation: string, period: string, gwp: string, scope1: string, values: string) =>
    `${organisation ? `${organisation}, ` : ''}${period}, greenhouse gas inventory (GHG Protocol, potentials of ${gwp}): scope 1 ${scope1} tCO2e, scope 2 ${values}.`,
  scope3: (category: string, amount: string, missing: string) =>
    `${category}: ${amount} tCO2e${missing === '' ? '' : `, without the supply of ${missing}`}.`,
};
