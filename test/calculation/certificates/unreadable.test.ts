/** What cannot be read withholds what depends on it, and nothing else: consumers of electricity, certificates, purchases. */
import { result as certified, errors, findings, plant, type Tables } from '../../support/plant';
import { marketScope2, usesOf } from './certificatesJson';
import type { ComputedJson } from '../../../src/exchange/shape/resultShape';
import { certificate, certificateLedger, workedPlant, workedWith } from './worked';

const energyRow = (row: string): string =>
  `${'Site | Process | Carrier | Quantity | Unit | Source | Date'}\nEast | Melting | Electricity | 1000 | MWh | |\nEast | Rolling | Electricity | 800 | MWh | |\n${row}`;
const covers = ({ certificates }: ComputedJson): Readonly<Record<string, readonly (string | null)[]>> =>
  Object.fromEntries(certificates.coverage.map(({ process, grid, covered }) => [process, [grid, covered]]));
const usedOf = ({ certificates }: ComputedJson): Readonly<Record<string, string | null>> =>
  Object.fromEntries(certificates.lines.map((line) => [line.certificate, line.used]));

describe('a smelter’s meter reading of “ca. 1400”', () => {
  // Smelter 1400, Casting 60, Extrusion 70 and Foundry 100 MWh share 300 MWh of the site; 40 MWh are Casting's own.
  const at = (smelter: string, casting: string): Tables => ({
    ...workedPlant,
    Production:
      'Site | Process | Product | Quantity | Unit\nS1 | Smelter | Primary | 100 | t\nS1 | Casting | Billet | 120 | t\nS1 | Extrusion | Profile | 90 | t\nS1 | Foundry | Part | 50 | t',
    Energy: `Site | Process | Carrier | Quantity | Unit | Source\nS1 | Smelter | Electricity | ${smelter} | MWh | grid\nS1 | Casting | Electricity | ${casting} | MWh | grid\nS1 | Extrusion | Electricity | 70 | MWh |\nS1 | Foundry | Electricity | 100 | MWh | grid`,
    Certificates: certificateLedger(
      certificate('C1', 300, { Site: 'S1' }),
      certificate('C2', 40, { Site: 'S1', Process: 'Casting', Product: 'Billet' }),
    ),
  });

  test('readable: the foundry gets 300/1590 of its 100 MWh covered and carries 0.6 t per MWh of the rest', () => {
    const result = certified(at('1400', '60'));
    expect(covers(result).Foundry).toEqual(['100', '18.8679245283018867924528301887']);
    expect(marketScope2(result).Part).toBe('0.973584905660377358490566037736');
    expect(usedOf(result)).toEqual({ C1: '300', C2: '40' });
  });

  test('unreadable: nobody’s share of the site’s certificates is known, and what is Casting’s own stays', () => {
    const result = certified(at('ca. 1400', '60'));
    expect(errors(result)).toEqual(['unreadable-number Energy!D2']);
    expect(covers(result)).toEqual({
      Smelter: [null, null],
      Casting: ['60', null],
      Extrusion: ['70', null],
      Foundry: ['100', null],
    });
    expect(usedOf(result)).toEqual({ C1: null, C2: '40' });
    expect(marketScope2(result)).toEqual({ Primary: null, Billet: null, Profile: null, Part: null });
    expect(result.products.map(({ footprint }) => footprint.locationBased.scope2)).toEqual([
      null,
      '0.25',
      '0.388888888888888888888888888889',
      '1',
    ]);
    const { used, unused, redeemed } = result.certificates;
    expect([redeemed, used, unused]).toEqual(['340', null, null]);
  });

  test('the other way round: Casting’s own certificate is not called one without electricity', () => {
    const result = certified(at('1400', 'ca. 60'));
    expect(usedOf(result)).toEqual({ C1: null, C2: null });
    expect(findings(result).filter((finding) => finding.includes('certificate-'))).toEqual([]);
    expect(marketScope2(result)).toEqual({ Primary: null, Billet: null, Profile: null, Part: null });
  });
});

describe('one row of electricity in the west that cannot be read', () => {
  const rows = [certificate('East', 180, { Site: 'East' }), certificate('West', 100, { Site: 'West' })];
  test.each([
    ['its quantity', 'West | Pressing | Electricity | ca. 500 | MWh | |'],
    ['its quantity is an Excel error', 'West | Pressing | Electricity | #N/A | MWh | |'],
    ['its unit', 'West | Pressing | Electricity | 500 | MWth | |'],
    ['its date', 'West | Pressing | Electricity | 500 | MWh | | spring'],
    ['its source', 'West | Pressing | Electricity | 500 | MWh | gird |'],
    ['its carrier is an Excel error', 'West | Pressing | #N/A | 500 | MWh | |'],
    ['its unit is one of mass', 'West | Pressing | Electricity | 500 | t | |'],
    ['its carrier is one that no factor describes', 'West | Pressing | Elctrcty | 500 | MWh | |'],
  ])('%s: the west’s pool is withheld, the east’s is not', (_, row) => {
    const result = certified(workedWith(rows, { Energy: energyRow(row) }));
    expect(errors(result).length).toBeGreaterThan(0);
    expect(usedOf(result)).toEqual({ East: '180', West: null });
    expect(covers(result).Pressing).toEqual([null, null]);
    expect(marketScope2(result).Profile).toBe(null);
    // A tenth of the 1800 MWh of the east is covered.
    expect([marketScope2(result).Slab, result.certificates.used, result.certificates.unused]).toEqual([
      '5.4',
      null,
      null,
    ]);
  });

  test('steam in a unit that nobody knows is no electricity', () => {
    const result = certified(
      workedWith(rows, {
        Energy: energyRow('West | Pressing | Electricity | 500 | MWh | |\nWest | Pressing | Steam | 5 | MWth | |'),
      }),
    );
    expect(usedOf(result)).toEqual({ East: '180', West: '100' });
  });

  test('a row on-site of a process whose certificates were sold leaves unknown what takes the residual mix', () => {
    const Energy = energyRow(
      'West | Pressing | Electricity | 500 | MWh | |\nWest | Pressing | Solar | ca. 90 | MWh | on-site',
    );
    const sold = certificate('Sold', 50, { Status: 'sold', Site: 'West' });
    expect(certified(workedWith([sold], { Energy })).inventory.scope2MarketBased).toBe(null);
  });
});

describe('one cell of a certificate of the site in the west that cannot be read', () => {
  const east = certificate('E', 180, { Site: 'East', Technology: 'Solar' });
  const west = (more: Readonly<Record<string, string>>): string =>
    certificate('W', 100, { Site: 'West', 'Serial from': 'W1', 'Serial to': 'W100', Invoice: 'I1', ...more });
  const eastStays: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['Volume', { Volume: 'ca. 100' }],
    ['Unit', { Unit: 'MWth' }],
    ['Unit of mass', { Unit: 't' }],
    ['Status', { Status: 'cancled' }],
    ['Scheme', { Scheme: 'GECC' }],
    ['Technology', { Technology: '#N/A' }],
    ['Generated from', { 'Generated from': 'spring' }],
    ['Generated to', { 'Generated to': '#N/A' }],
    ['Redeemed on', { 'Redeemed on': 'soon' }],
    ['Beneficiary', { Beneficiary: '#N/A' }],
    ['Claim from', { 'Claim from': 'spring' }],
    ['Claim to', { 'Claim to': 'spring' }],
    ['Process', { Process: '#N/A' }],
    ['Product', { Product: '#N/A' }],
    ['Customer', { Customer: '#N/A' }],
    ['Purpose', { Purpose: '#N/A' }],
    ['Invoice', { Invoice: '#N/A' }],
    ['Verification key', { 'Verification key': '#N/A' }],
    ['Serial from', { 'Serial from': '#N/A' }],
    ['Certificate', { Certificate: '#N/A' }],
    ['a process that is nearly one of the plant', { Process: 'Presing' }],
    ['a product that is nearly one of the plant', { Product: 'Profle' }],
  ];
  test.each(eastStays)('%s: what the west’s products carry is withheld, the east’s stays', (_, more) => {
    const result = certified(workedWith([east, west(more)]));
    expect(errors(result).length).toBeGreaterThan(0);
    expect(usesOf(result, 'E')).toEqual(['Melting Slab 100', 'Rolling Sheet 60', 'Rolling Foil 20']);
    expect(marketScope2(result).Profile).toBe(null);
    expect(marketScope2(result).Slab).toBe('5.4');
    const { used, unused } = result.certificates;
    expect([used, unused]).toEqual([null, null]);
  });

  test('an unreadable site may be any: nothing that certificates cover is known', () => {
    const result = certified(workedWith([east, west({ Site: '#N/A' })]));
    expect(marketScope2(result)).toEqual({ Slab: null, Sheet: null, Foil: null, Profile: null });
    expect(usedOf(result)).toEqual({ E: null });
  });

  test('a site that is nearly one of the plant’s may be any, too', () => {
    const result = certified(workedWith([east, west({ Site: 'Wst' })]));
    expect(errors(result)).toEqual(['certificate-target-unknown Certificates!P3']);
    expect(usedOf(result)).toEqual({ E: null, W: null });
  });

  test('what was claimed for another year or another company covers nothing here, whatever its volume', () => {
    for (const more of [{ Beneficiary: 'Other Ltd' }, { 'Claim from': '2022-01-01', 'Claim to': '2022-12-31' }]) {
      const result = certified(workedWith([east, west({ ...more, Volume: 'ca. 100' })]));
      expect([usedOf(result).E, marketScope2(result).Profile]).toEqual(['180', '6']);
    }
  });

  test('an unreadable product in the west comes before what is dedicated to nothing', () => {
    const free = certificate('Free', 100, { Country: '' });
    const result = certified(workedWith([free, west({ Product: '#N/A' })]));
    expect(usedOf(result)).toEqual({ Free: null });
  });
});

describe('a row that cannot be read and may claim what another one claims', () => {
  const serials = { 'Serial from': '1', 'Serial to': '100' };
  test('sold, with the same serials: whether the redeemed one counts is not known', () => {
    const rows = [
      certificate('A', 100, { ...serials, Site: 'East' }),
      certificate('B', 100, { ...serials, Site: 'West', Status: 'sold', Volume: 'many' }),
    ];
    const result = certified(workedWith(rows));
    expect([usedOf(result), marketScope2(result).Slab, marketScope2(result).Profile]).toEqual([{ A: null }, null, '6']);
  });

  test('with serials apart it claims nothing of it', () => {
    const rows = [
      certificate('A', 100, { ...serials, Site: 'East' }),
      certificate('A', 100, { 'Serial from': '101', 'Serial to': '200', Site: 'West', Volume: 'many' }),
    ];
    expect(usedOf(certified(workedWith(rows)))).toEqual({ A: '100' });
  });

  test('the same name and no serials', () => {
    const rows = [
      certificate('A', 100, { Site: 'East' }),
      certificate('A', 100, { Site: 'West', Status: 'sold', Volume: 'many' }),
    ];
    expect(usedOf(certified(workedWith(rows)))).toEqual({ A: null });
  });
});

describe('sales of own generation that cannot be read', () => {
  const withSun = `Site | Process | Carrier | Quantity | Unit | Source\nEast | Melting | Electricity | 1000 | MWh |\nEast | Rolling | Electricity | 800 | MWh |\nWest | Pressing | Electricity | 500 | MWh |\nWest | Pressing | Solar | 80 | MWh | on-site`;
  const market = (...rows: readonly string[]): string | null =>
    certified(workedWith(rows, { Energy: withSun })).inventory.scope2MarketBased;
  const sold = (more: Readonly<Record<string, string>>): string =>
    certificate('S', 50, { Status: 'sold', Site: 'West', ...more });

  test('readable: 50 of the 80 MWh take the residual mix', () => {
    expect(market(sold({}))).toBe('1410');
  });

  test.each([
    ['Volume', { Volume: 'ca. 50' }],
    ['Status', { Status: 'sld' }],
    ['Site', { Site: '#N/A' }],
    ['Generated from', { 'Generated from': 'spring' }],
    ['Invoice', { Invoice: '#N/A' }],
  ])('%s', (_, more) => {
    expect(market(sold(more))).toBe(null);
  });

  test('generated in another year it takes nothing, whatever its volume', () => {
    expect(market(sold({ Volume: 'ca. 50', 'Generated from': '2022-01-01', 'Generated to': '2022-12-31' }))).toBe(
      '1380',
    );
  });

  test('whether it was bought is not known where the invoice of a purchase cannot be read', () => {
    const CertificatePurchases = 'Invoice | Volume | Unit\n#N/A | 50 | MWh';
    const result = certified(workedWith([sold({ Invoice: 'A1' })], { Energy: withSun, CertificatePurchases }));
    expect(result.inventory.scope2MarketBased).toBe(null);
  });
});

describe('the match of invoices', () => {
  const held = [
    certificate('A', 100, { Invoice: 'I1', Site: 'East' }),
    certificate('B', 50, { Invoice: 'I2', Site: 'West' }),
  ];
  const purchases = (...rows: readonly string[]): Tables => ({
    CertificatePurchases: ['Invoice | Supplier | Volume | Unit | Currency | Amount | Certificate', ...rows].join('\n'),
  });
  const match = (result: ComputedJson): readonly (readonly (string | null)[])[] =>
    result.certificates.purchases.map(({ invoice, invoiced, held: volume, status }) => [
      invoice,
      invoiced,
      volume,
      status,
    ]);

  test('a certificate whose invoice cannot be read may be held for any', () => {
    const result = certified(
      workedWith(
        [...held, certificate('C', 7, { Invoice: '#N/A' })],
        purchases('I1 | S | 100 | MWh | CNY | 200 |', 'I2 | S | 50 | MWh | CNY | 90 |'),
      ),
    );
    expect(match(result)).toEqual([
      ['I1', '100', null, null],
      ['I2', '50', null, null],
    ]);
  });

  test('a line whose invoice cannot be read may belong to any invoice of its supplier', () => {
    const result = certified(
      workedWith(
        held,
        purchases(
          'I1 | S | 60 | MWh | CNY | 200 |',
          '#N/A | S | 40 | MWh | CNY | 90 |',
          'I2 | T | 50 | MWh | CNY | 90 |',
        ),
      ),
    );
    expect(match(result).filter(([invoice]) => invoice !== '')).toEqual([
      ['I1', null, '100', null],
      ['I2', '50', '50', 'matched'],
    ]);
    expect(match(result).filter(([invoice]) => invoice === '')).toEqual([['', null, null, null]]);
    expect(result.certificates.purchased).toBe(null);
  });

  test('an invoice without any line of its own may have the one whose invoice cannot be read', () => {
    const result = certified(
      workedWith(held, purchases('#N/A | S | 100 | MWh | CNY | 90 |', 'I2 | T | 50 | MWh | CNY | 90 |')),
    );
    expect(match(result).filter(([invoice]) => invoice === 'I1')).toEqual([['I1', null, '100', null]]);
  });

  test('what is held for it is not counted among what nobody invoiced', () => {
    const { calculation } = plant(
      workedWith(held, purchases('#N/A | S | 100 | MWh | CNY | 90 |', 'I2 | T | 50 | MWh | CNY | 90 |')),
    );
    expect(calculation?.certificates.match.currencies.map(({ currency }) => currency.kind)).not.toContain(
      'not invoiced',
    );
  });

  test('beside a certificate that cannot be read the others are no slips, but for what is far beyond the invoice', () => {
    const slips = (volume: number): readonly string[] =>
      findings(
        certified(
          workedWith(
            [certificate('A', volume, { Invoice: 'I1' }), certificate('B', 0, { Invoice: 'I1', Volume: 'some' })],
            purchases('I1 | S | 1000 | MWh | CNY | 200 |'),
          ),
        ),
      ).filter((finding) => finding.includes('unit-slip'));
    expect([slips(1), slips(1_000_000)]).toEqual([[], ['certificate-unit-slip Certificates!E2']]);
  });
});
