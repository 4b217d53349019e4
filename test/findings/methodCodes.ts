/** The smallest changes that raise the findings about processes, factors, energy and metal. */
import { inPotline, inWorks, more, row, setting, table, type Raises } from './works';

/** A row for each of the first months of the year. */
const dated = (name: string, months: number, unit: string): readonly string[] =>
  Array.from({ length: months }, (_, month) => `2024-0${month + 1}-15 | Potline | ${name} | 10${month} | ${unit}`);

export const methodCodes = {
  // processes and products
  'input-without-output': inWorks(more('Energy', { Process: 'Office' })),
  'ambiguous-site': inWorks(more('Production', { Site: 'West', Product: 'Slab' }), row('Energy', { Site: '' })),
  'output-unit-mixed': inWorks(more('Production', { Unit: 'MWh' })),
  'role-mixed': inWorks(more('Production', { Role: 'scrap' })),
  'product-nearly-named': inWorks(more('Production', { Process: 'Press', Product: 'Profiles' })),
  'wrong-dimension': inWorks(row('Scrap', { Unit: 'MWh' })),
  'kind-undecided': inWorks(
    row('Energy', { Carrier: 'Stuff' }, 1),
    more('Factors', { Item: 'Stuff', Component: 'footprint', Value: '0.1', Unit: 'tCO2e/GJ' }),
  ),
  'no-weight': inWorks(setting('Allocation', 'weight')),
  'zero-output': inWorks(row('Production', { Quantity: '0' }, 1)),
  'negative-net': inWorks(row('Energy', { Quantity: '-200' })),
  'reversals-netted': inWorks(more('Energy', { Quantity: '-20' })),
  'undated-rows': inWorks(more('Energy', { Date: '2023-12-31' })),
  'nothing-goes-in': inWorks(more('Production', { Process: 'Sawmill', Product: 'Rod' })),
  'months-without-rows': inPotline(
    table('Production', ['Date | Process | Product | Quantity | Unit', ...dated('Liquid metal', 6, 't')].join('\n')),
    table('Energy', ['Date | Process | Carrier | Quantity | Unit', ...dated('Electricity', 5, 'MWh')].join('\n')),
  ),
  'month-far-from-usual': inPotline(
    table('Production', ['Date | Process | Product | Quantity | Unit', ...dated('Liquid metal', 6, 't')].join('\n')),
    table(
      'Energy',
      [
        'Date | Process | Carrier | Quantity | Unit',
        ...dated('Electricity', 5, 'MWh'),
        '2024-06-15 | Potline | Electricity | 105000 | MWh',
      ].join('\n'),
    ),
  ),
  'output-far-from-usual': inPotline(
    table(
      'Production',
      [
        'Date | Process | Product | Quantity | Unit',
        ...dated('Liquid metal', 5, 't'),
        '2024-06-15 | Potline | Liquid metal | 105000 | t',
      ].join('\n'),
    ),
    table(
      'Energy',
      [
        'Date | Process | Carrier | Quantity | Unit',
        ...dated('Electricity', 6, 'MWh'),
        ...dated('Natural gas', 6, 'GJ'),
      ].join('\n'),
    ),
  ),
  'intensity-outside-band': inPotline(
    table('Production', 'Process | Product | Quantity | Unit\nPotline | Liquid metal | 100 | t'),
    table('Materials', 'Process | Item | Quantity | Unit\nPotline | Alumina | 100 | t'),
  ),
  'factor-far-from-library': inWorks(
    more('Factors', { Item: 'Grid power', Component: 'location', Value: '900', Unit: 'tCO2/MWh' }),
    more('Energy', { Carrier: 'Grid power' }),
  ),
  'process-without-energy': inWorks(row('Energy', { Process: 'Casthouse' }, 1)),
  'idle-product': inWorks(more('Production', { Product: 'Slab', Quantity: '0' })),
  'outputs-not-comparable': inWorks(more('Production', { Product: 'Heat', Unit: 'GJ', 'CN code': '' })),
  'overdrawn-product': inWorks(row('Materials', { Quantity: '101' }, 1)),
  'drawn-from-stock': inWorks(row('Materials', { Quantity: '120' }, 1)),
  'stock-of-nobody': inWorks(table('Stocks', 'Product | Opening | Closing | Unit\nBilet | 0 | 0 | t')),
  'stock-twice': inWorks(table('Stocks', 'Product | Opening | Closing | Unit\nBillet | 0 | 0 | t\nBillet | 0 | 1 | t')),
  'stock-footprint-missing': inWorks(table('Stocks', 'Product | Opening | Closing | Unit\nBillet | 1 | 0 | t')),
  'stock-shares-missing': inWorks(table('Stocks', 'Product | Opening | Closing | Unit\nBillet | 1 | 0 | t')),
  'from-site-makes-none': inWorks(
    table(
      'Materials',
      'Site | Process | Item | Quantity | Unit | Metal content | From site\nEast | Press | Billet | 50 | t | 1 | West',
    ),
  ),
  'drawn-from-other-sites': inWorks(
    row('Production', { Site: 'West' }),
    row('Scrap', { Site: 'West' }),
    row('Materials', { Site: 'West' }),
    row('Energy', { Site: 'West' }),
    more('Production', { Site: 'North' }),
    more('Energy', { Site: 'North' }),
  ),
  'loop-returns-too-much': inWorks(more('Materials', { Item: 'Profile', Quantity: '100' })),
  'mass-not-balanced': inWorks(row('Materials', { Quantity: '10' })),

  // factors
  'exclusion-above-limit': inWorks(
    row('Materials', { Item: 'Refiner', 'Metal content': '0' }),
    table('Exclusions', 'Item | Reason | Estimated share\nRefiner | small | 0.011'),
  ),
  'exclusions-above-limit': inWorks(
    table(
      'Exclusions',
      ['Item | Reason | Estimated share', ...[1, 2, 3, 4, 5, 6].map((n) => `Part ${n} | small | 0.009`)].join('\n'),
    ),
  ),
  'exclusion-counted': inWorks(table('Exclusions', 'Item | Reason | Estimated share\nIngot | small | 0.001')),
  'distance-missing': inWorks(
    table('Transport', 'Process | Item | Mode | Quantity | Unit | Distance\nPress | Profile | Truck | 10 | t |'),
  ),
  'no-factor': inWorks(row('Materials', { Item: 'Primary ingot' })),
  'factor-region-misnamed': inWorks(row('Settings', { Value: 'Shandong' }, 3), row('Factors', { Region: 'Shangdong' })),
  'factor-of-no-item': inWorks(row('Factors', { Item: 'Electricty' }, 1)),
  'factor-by-parts': inWorks(
    row('Factors', { 'Valid from': '2024-01-01', 'Valid to': '2024-06-30' }),
    more('Factors', { 'Valid from': '2024-07-01', 'Valid to': '2024-12-31' }),
  ),
  'factor-not-fitting': inWorks(row('Factors', { Region: 'CN-YN' })),
  'ambiguous-factor': inWorks(more('Factors', { Value: '0.51' })),
  'unreadable-factor-unit': inWorks(row('Factors', { Unit: 'tonnes of CO2' })),
  'factor-unit-mismatch': inWorks(row('Factors', { Unit: 'tCO2/t' })),
  'missing-calorific-value': inWorks(row('Energy', { Unit: 'm3' }, 1)),
  'no-residual-mix': inWorks(
    table('Certificates'),
    table('CertificatePurchases'),
    row('Factors', { Item: 'Other' }, 1),
  ),
  'no-upstream-factor': inWorks(row('Factors', { Item: 'Other' }, 4)),
  'no-direct-factor': inWorks(row('Factors', { Item: 'Other' }, 3)),
  'on-site-without-maker': inWorks(row('Energy', { Source: 'on-site' })),
  'direct-line-without-rate': inWorks(row('Energy', { Source: 'direct' })),
  'embedded-split-unknown': inWorks(row('Factors', { Item: 'Other' }, 6), row('Factors', { Item: 'Other' }, 7)),
  'embedded-values-half': inWorks(row('Factors', { Item: 'Other' }, 7)),
  'embedded-as-footprint': inWorks(row('Factors', { Item: 'Other' }, 5)),
  'embedded-above-footprint': inWorks(
    row('Materials', { Footprint: '6.5', 'Footprint direct': '1.6', 'Footprint indirect': '6.1' }),
  ),
  'cn-code-blank': inWorks(row('Production', { 'CN code': '' })),
  'cn-codes-differ': inWorks(more('Production', { 'CN code': '2818' })),
  'cn-code-doubtful': inWorks(row('Production', { 'CN code': '2818' })),
  'no-location-factor': inWorks(row('Factors', { Item: 'Other' })),
  'factor-not-verified': inWorks(row('Factors', { Quality: 'not verified' })),
  'factor-of-another-year': inWorks(row('Factors', { 'Valid from': '2022-01-01' })),
  'factor-of-wider-region': inWorks(row('Factors', { Region: 'China' }), row('Settings', { Value: 'Yunnan' }, 3)),

  // smelters and energy
  'not-above-zero': inPotline(row('AnodeEffects', { 'Collection efficiency': '0' })),
  'current-efficiency-as-share': inPotline(
    row('AnodeEffects', {
      Method: 'overvoltage',
      'Anode effects per cell-day': '',
      'Duration (min)': '',
      'Overvoltage (mV)': '3',
      'Current efficiency (%)': '0.95',
      'Slope or overvoltage coefficient': '1.16',
    }),
  ),
  'anode-effect-months': inPotline(more('AnodeEffects', {})),
  'anode-effect-gap': inPotline(
    more('AnodeEffects', { Date: '2024-02-29' }),
    more('Production', { Date: '2024-07-31' }),
  ),
  'pfc-coefficient-technology': inPotline(row('AnodeEffects', { Technology: 'VSS' })),
  'gwp-set-not-cbam': inPotline(row('Settings', { Value: 'AR6' }, 4), row('Production', { 'CN code': '7601' })),
  'no-standard-coal-factor': inWorks(more('Factors', { Component: 'tce', Value: '0.1229', Unit: 'kgce/kWh' })),
  'standard-coal-equivalent': inWorks(more('Factors', { Component: 'tce', Value: '0.3', Unit: 'kgce/kWh' })),

  // recycled content
  'no-metal-input': inPotline(),
  'no-counted-metal': inWorks(
    table('Materials'),
    row('Scrap', { Class: 'internal', Quantity: '100' }),
    table('Production', 'Site | Process | Product | Quantity | Unit | Role\nEast | Casthouse | Billet | 100 | t |'),
  ),
  'transfer-metal-content': inWorks(row('Materials', { 'Metal content': '' }, 1)),
  'metal-content-missing': inWorks(
    row('Materials', { Item: 'Master mix', 'Metal content': '' }),
    row('Factors', { Item: 'Master mix' }, 5),
  ),
  'metal-content-judged': inWorks(row('Materials', { 'Metal content': '' })),
  'origin-misnamed': inWorks(more('Scrap', { Class: 'internal', Quantity: '5', 'Origin process': 'Prees' })),
  'own-scrap-class': inWorks(row('Scrap', { Class: 'pre-consumer', 'Origin process': 'Press' })),
  'scrap-in-both-ledgers': inWorks(
    more('Production', { Process: 'Press', Product: 'Ends', Quantity: '10', Role: 'scrap', 'CN code': '' }),
    more('Scrap', { Class: 'internal', Quantity: '10', 'Origin process': 'Press' }),
    more('Materials', { Item: 'Ends', Quantity: '10' }),
  ),
  'scrap-yield-open': inWorks(row('Scrap', { Quantity: '45' })),
  'waste-as-metal': inWorks(more('Production', { Product: 'Dross', Quantity: '5', Role: 'scrap', 'CN code': '' })),
  'waste-treatment-missing': inWorks(
    more('Production', { Product: 'Dross', Quantity: '5', Role: 'waste', 'CN code': '' }),
  ),
  'shares-above-1': inWorks(row('Materials', { 'Pre-consumer share': '0.6', 'Post-consumer share': '0.5' })),
  'repeated-ticket': inWorks(row('Scrap', { Ticket: 'T1' }), more('Scrap', { Quantity: '5' })),

  // scrap allocation, metal balance and data quality
  'scrap-treatment-missing': inWorks(row('Factors', { Item: 'Other' }, 8)),
  'scrap-without-weight': inWorks(
    setting('Allocation', 'weight'),
    row('Production', { 'Allocation weight': '1' }),
    row('Production', { 'Allocation weight': '1' }, 1),
    more('Production', { Product: 'Ends', Quantity: '5', Role: 'scrap', 'Allocation weight': '' }),
  ),
  'scrap-origin-unbooked': inWorks(more('Scrap', { Class: 'internal', Quantity: '5', 'Origin process': 'Press' })),
  'scrap-burden-unknown': inWorks(row('Scrap', { Class: 'pre-consumer' })),
  'no-substitution-factor': inWorks(
    setting('Scrap allocation', 'substitution'),
    row('Scrap', { Class: 'pre-consumer' }),
  ),
  'overdrawn-scrap': inWorks(
    more('Production', { Process: 'Press', Product: 'Ends', Quantity: '5', Role: 'scrap', 'CN code': '' }),
    more('Scrap', { Class: 'internal', Quantity: '8', 'Origin process': 'Press' }),
  ),
  'loss-implausible': inWorks(row('Materials', { Quantity: '90' })),
  'uncertainty-above-1': inWorks(row('Factors', { Uncertainty: '5' }, 3)),
} satisfies Raises;
