/** Words of the scrap methods, the metal balance and the quality of data on the result sheets. */

export const method = {
  titles: {
    allocation: 'Scrap allocation: cut-off and co-product side by side',
    disclosure: 'Disclosure text',
    burdens: 'Scrap taken in and the burden it brings',
    credits: 'Scrap sent out and what it is credited with',
    own: 'Own emissions with what scrap from outside brings in',
    transfers: 'Burden drawn with products',
    drawn: 'Burden drawn',
    totals: 'Burden carried by the unit processes',
    outputs: 'Outputs, scrap included, and what they carry',
    averages: 'Products made by several processes',
    scrapAverages: 'Scrap of processes that send out several kinds',
    checks: 'Crossfoot checks of scrap allocation',
    scrapRatio: 'Furnace scrap ratio: not recycled content',
    scrapLines: 'Scrap lines and the boundaries that count them',
    judgedMetal: 'Materials without a metal content, and how they were judged',
    bases: 'Input basis and product basis',
    definitions: 'Other definitions from the same ledgers: not recycled content of ISO 14021',
    metalBalance: 'Metal balance: in = out + loss',
    wholePlant: 'Metal from outside = metal leaving + loss',
    inHouse: 'Scrap sent out and charged in-house',
    tolled: 'Metal owned by customers (tolled)',
    tolledUpstream: 'Upstream emissions of customers’ metal',
  },
  notes: {
    allocation:
      'Cut-off: scrap enters and leaves without burden. Co-product: scrap sent out bears its share by mass of metal, in-house scrap returns with what it bears, pre-consumer scrap from outside brings its supplier’s burden, post-consumer scrap none. Waste carries nothing. Treatment of scrap, by the upstream factor of its type, counts under every method.',
    burdens: 'In-house scrap draws what one tonne of scrap of its origin carries; its loop is solved, not cut.',
    scrapRatio:
      'Everything charged over all metal charged, in-house scrap included. It says how a furnace is fed and must not be published as recycled content.',
    scrapLines:
      'Tonnes of metal that each boundary counts. Where a line counts under one boundary and not under another, it changes sides for the reason given.',
    bases:
      'Input basis: excluded scrap is out of numerator and denominator. Product basis: recycled metal that is in the product, after its yield, over the mass of the product (ISO 14021 7.8).',
    definitions:
      'RMI counts in-house scrap of another process as scrap-based input. LEED counts pre-consumer material at one half and weighs by value; here it is weighed by metal.',
    tolled:
      'Worked here but not bought: its upstream emissions are in the footprints of the products and not in scope 3.1.',
    metalBalance:
      'Outputs count with their metal content, dross and other waste too; what is not entered is loss. A loss outside the plausible band is a finding; the band is a setting, not from a standard.',
    checks:
      'What leaves the plant, scrap included, + unallocated = inventory + burden brought in with scrap − credits.',
  },
  heads: {
    scrapRatio: 'Furnace scrap ratio (not recycled content)',
    scrapType: 'Scrap type',
    countsAsMetal: 'Counts as',
    judgedFrom: 'Judged from',
    ownership: 'Ownership',
    uncertainty: 'Uncertainty',
    origin: 'Burden from',
    perTonne: 'Burden per tonne',
    brought: 'Brought in',
    supplier: 'Origin process',
    difference: 'Co-product less cut-off',
    credited: 'Credited',
    reason: 'Why',
    tolled: 'Customers’ metal',
    tolledScope: 'Tolled, not scope 3.1',
    rmi: 'RMI scrap-based share',
    rmiPost: 'RMI post-consumer share',
    leed: 'LEED: post-consumer + weighted pre-consumer',
    preConsumerWeight: 'Weight of pre-consumer (LEED)',
    plant: 'Whole plant',
    mostLoss: 'Plausible loss at most',
    leastLoss: 'Plausible loss at least',
    lossShare: 'Loss share',
    metalYield: 'Metal yield',
    closing: 'Closing error',
    entering: 'From outside',
    leaving: 'Leaving',
    sent: 'Sent out',
    charged: 'Charged in-house',
    leftScrap: 'Sold or in stock',
    made: 'All outputs',
    drawn: 'Drawn inside',
    leaves: 'Leaves + unallocated',
    enters: 'Inventory + brought in − credited',
  },
  basis: { input: 'input basis', product: 'product basis' },
  disclosure: {
    decimals: 'Decimals in the text',
    shareDecimals: 'Decimals of shares in the text',
    percent: 'Percent in one',
    method: (allocation: string, gwp: string, headline: string) =>
      `Scrap is reported under cut-off and under the co-product method (allocation by ${allocation}), as the IAI transparency guidelines on aluminium scrap and the RMI aluminium guidance ask; the headline method is ${headline}. Global warming potentials: ${gwp}.`,
    reach: 'Cradle to gate.',
    reachWithout: (missing: string) => `Cradle to gate, without the supply of ${missing}: no upstream factor is known.`,
    scrapCharged: 'Scrap charged',
    scrap: (pre: string, post: string, internal: string) =>
      `Scrap charged as delivered: ${pre} t pre-consumer and ${post} t post-consumer from outside, ${internal} t internal. Post-consumer scrap enters without burden under every method.`,
    internalScrap: {
      organisation: 'Internal scrap is not recycled content.',
      site: 'Internal scrap counts as pre-consumer only where it comes from another site of the organisation.',
      process: 'Internal scrap counts as pre-consumer only where it comes from another process of the organisation.',
      'all scrap':
        'All scrap charged is counted, internal scrap too: that is a furnace scrap ratio, not recycled content by ISO 14021.',
    },
    basis: { input: 'share of the aluminium metal charged', product: 'share of the product’s mass' },
    product: (subject: string, cutOff: string, coProduct: string, apart: string) =>
      `${subject}: ${cutOff} under cut-off, ${coProduct} under co-product, a difference of ${apart}.`,
    under: (subject: string, value: string, method: string) => `${subject}: ${value} under ${method}.`,
    content: (subject: string, boundary: string, basis: string, all: string, pre: string, post: string) =>
      `${subject}: recycled content ${all} (${basis}, ${boundary} boundary), of it ${pre} pre-consumer and ${post} post-consumer.`,
    scrapRatio: (subject: string, ratio: string) =>
      `${subject}: furnace scrap ratio ${ratio}, which is not recycled content by ISO 14021.`,
    notYet: (subject: string, numbers: string) =>
      `${subject}: not yet available${numbers === '' ? '' : `, see finding ${numbers}`}.`,
  },
  reasons: {
    external: 'from outside: counts under every boundary',
    sameProcess: 'in-house, of the same process',
    otherProcess: 'in-house, of another process',
    otherSite: 'in-house, of another site',
  },
  metalKind: { metal: 'metal', 'not metal': 'no aluminium', unknown: 'open: please fill in' },
  metalEvidence: {
    'other row': 'another row of the item',
    factor: 'a factor of fuels, carbon or bought energy',
    unit: 'a unit that is no mass',
    'made of metal': 'the process that makes it takes metal in',
    scrap: 'scrap of a process of the plant',
    name: 'its name',
  },
  verdict: { plausible: 'plausible', check: 'check' },
  origin: {
    process: 'origin process',
    declared: 'declared by the supplier',
    factor: 'factor of its type',
    none: 'none: post-consumer',
    unknown: 'unknown',
  },
};
