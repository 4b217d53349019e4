/** Words of outward files: what they say, what is missing for them, and what is wrong with one. */

export const outward = {
  footprint: 'carbon footprint',
  primaryDataShare: 'share of primary data',
  leftOut: 'sum of what is left out',
  sealed: (code: string) => `Calculated by Crossfoot; seal of the ledgers ${code}.`,
  noReference: 'not stated',
  boundary: (without: readonly string[]) =>
    `Cradle to gate${without.length > 0 ? `, without the supply of ${without.join(', ')}` : ''}; packaging and distribution left out.`,
  missing: {
    withheld: (product: string, what: string) => `${product}: its ${what} is withheld.`,
    company: () => 'Settings do not say the Organisation.',
    'company-id': () => 'Settings do not say the Company id, a URN such as urn:pact:example.com:company-id:works.',
    'product-id': (product: string) => `Settings do not say the "Product id of ${product}", a URN such as urn:gtin:….`,
    'no-mass': (product: string) =>
      `${product}: PACT asks for the mass of one unit, and it is in no unit of mass or energy.`,
    negative: (product: string) =>
      `${product}: its footprint under this scrap method is below zero, which PACT does not let fossil emissions be. Choose cut-off.`,
  } satisfies Readonly<Record<string, (product: string, what: string) => string>>,
  exported: (count: number, out: string) => `${count} ${count === 1 ? 'product' : 'products'} written to ${out}`,
  nothing: 'Nothing was written.',
  noProduct: (name: string, near: string) =>
    `There is no product "${name}".${near === '' ? '' : ` Is "${near}" meant?`}`,
  noResults: (file: string) => `${file} gives no results that could be handed on. See "crossfoot check".`,
  unknownFormat: (name: string, known: string) => `There is no format "${name}". There are: ${known}.`,
  noRecords: (file: string) => `${file} holds no product footprints of PACT.`,
  notJson: (file: string) => `${file} is not JSON.`,
  record: (name: string, faults: number) =>
    faults === 0 ? `${name}: in order` : `${name}: ${faults} ${faults === 1 ? 'fault' : 'faults'}`,
  layer: { shape: 'shape', method: 'method', sums: 'sums' },
  fault: {
    missing: () => 'is missing',
    empty: () => 'is empty; leave it out',
    'wrong-form': (value, expected) => `is ${value}; it must be: ${expected}`,
    'unknown-property': () => 'is no property of PACT v3',
    'out-of-range': (value, expected) => `is ${value}; it must lie in ${expected}`,
    'too-many-geographies': (value) => `names more than one geography: ${value}`,
    'not-in-order': (value, expected) => `is ${value}, which is not after ${expected}`,
    'validity-too-early': (value, expected) => `is ${value}, before the reference period ends on ${expected}`,
    'validity-too-long': (value, expected) => `is ${value}; three years after the reference period end on ${expected}`,
    contradicts: (value, expected) => `is ${value}, which contradicts ${expected}`,
    'unknown-country': (value) => `names ${value}, which is no country of ISO 3166-1`,
    'does-not-add-up': (value, expected) => `is ${value}; its parts add up to ${expected}`,
    'part-above-whole': (value, expected) => `is ${value}, more than the whole of ${expected}`,
    'should-say': (_value, expected) => `should be there, because of ${expected}`,
  } satisfies Readonly<Record<string, (value: string, expected: string) => string>>,
};
