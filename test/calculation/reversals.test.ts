/** Negative rows take back others, as ledgers from accounting systems hold them: netted with rows like them, and said. */
import fc from 'fast-check';
import { errors, findings, plant, result, type Tables } from '../support/plant';

const slab: Tables = {
  Production:
    'Process | Product | Quantity | Unit\nCasthouse | Slab | 1000 | t\nCasthouse | Slab | 50 | t\nCasthouse | Slab | -50 | t',
  Energy:
    'Process | Carrier | Quantity | Unit\nCasthouse | Electricity | 200 | MWh\nCasthouse | Electricity | -20 | MWh',
  Materials: 'Process | Item | Quantity | Unit | Metal content\nCasthouse | Primary ingot | 1010 | t | 1',
  Factors:
    'Item | Component | Value | Unit\nElectricity | location | 0.5 | t/MWh\nElectricity | residual | 0.6 | t/MWh\nElectricity | upstream | 0.05 | t/MWh\nPrimary ingot | footprint | 10 | t/t',
};
const footprint = (tables: Tables) => result(tables).products[0]?.footprint.locationBased.total;

test('a reversal is netted with the rows like it, and listed', () => {
  // 180 MWh x 0.55 and 1010 t x 10, over 1000 t.
  expect(footprint(slab)).toBe('10.199');
  expect(errors(plant(slab))).toEqual([]);
  expect(findings(plant(slab))).toEqual(
    expect.arrayContaining(['note reversals-netted Production!C4', 'note reversals-netted Energy!C3']),
  );
});

const ledgers: readonly (readonly [string, Tables])[] = [
  ['Production', { ...slab, Production: slab.Production!.replace('-50', '-2000') }],
  ['Energy', { ...slab, Energy: slab.Energy!.replace('-20', '-200.5') }],
  ['Materials', { ...slab, Materials: `${slab.Materials}\nCasthouse | Primary ingot | -1011 | t | 1` }],
  ['Materials', { ...slab, Materials: `${slab.Materials}\nCasthouse | Primary ingot | -11 | t | 0.9` }],
  [
    'Emissions',
    { ...slab, Emissions: 'Process | Gas | Quantity | Unit\nCasthouse | CO2 | 5 | t\nCasthouse | CO2 | -6 | t' },
  ],
];
test.each(ledgers)('more taken back than there is in %s is an error that withholds', (table, tables) => {
  expect(errors(plant(tables))).toEqual([expect.stringMatching(`^negative-net ${table}!`)]);
  expect(footprint(tables)).toBeNull();
});

test('in Scrap it withholds the recycled content and the tonnes', () => {
  const scrap = (rows: string): Tables => ({ ...slab, Scrap: `Process | Class | Quantity | Unit\n${rows}` });
  const netted = result(scrap('Casthouse | post-consumer | 60 | t\nCasthouse | post-consumer | -10 | t'));
  expect([netted.scrap.postConsumer, netted.products[0]!.recycledContent.organisation.total]).toEqual([
    '50',
    '0.0471698113207547169811320754717',
  ]);
  const negative = result(scrap('Casthouse | post-consumer | 60 | t\nCasthouse | post-consumer | -70 | t'));
  expect([negative.scrap.postConsumer, negative.products[0]!.recycledContent.organisation.total]).toEqual([null, null]);
});

test('a row and its reversal change nothing, wherever they stand', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 2 }), (amount, at) => {
      const rows = slab.Energy!.split('\n');
      rows.splice(1 + at, 0, `Casthouse | Electricity | ${amount} | MWh`, `Casthouse | Electricity | -${amount} | MWh`);
      return footprint({ ...slab, Energy: rows.join('\n') }) === '10.199';
    }),
    { numRuns: 25, seed: 6 },
  );
});

test('a reversal takes the ticket of its row back', () => {
  const tables = {
    ...slab,
    Scrap:
      'Ticket | Process | Class | Quantity | Unit\nT1 | Casthouse | post-consumer | 60 | t\nT1 | Casthouse | post-consumer | -10 | t',
  };
  expect(findings(plant(tables)).filter((finding) => finding.includes('ticket'))).toEqual([]);
});
