/** Small random plants with loops, shared products, scrap and several units, as rows that can be changed before they become tables. */
import fc from 'fast-check';
import type { Tables } from '../support/plant';

export type Row = Readonly<Record<string, string>>;

/** Rows by ledger; quantities are whole numbers of hundredths. */
export type Rows = Readonly<Record<'Production' | 'Materials' | 'Energy' | 'Scrap', readonly Row[]>>;

const columns: Readonly<Record<keyof Rows, readonly string[]>> = {
  Production: ['Site', 'Process', 'Product', 'Quantity', 'Unit', 'Role'],
  Materials: ['Process', 'Item', 'Quantity', 'Unit', 'Metal content', 'Post-consumer share'],
  Energy: ['Process', 'Carrier', 'Quantity', 'Unit'],
  Scrap: ['Process', 'Class', 'Quantity', 'Unit', 'Metal content', 'Origin process'],
};

const factors = `Item | Component | Value | Unit
  Power | location | 0.5306 | t/MWh
  Power | residual | 0.6096 | t/MWh
  Gas | direct | 56.1 | tCO2/TJ
  Gas | ncv | 389.31 | GJ/万m3
  Ingot | footprint | 8.3 | t/t`;

/** The rows as ledgers, those without rows left out, with a fixed library of factors. */
export function tablesOf(rows: Rows): Tables {
  const written = Object.entries(rows)
    .filter(([, ofLedger]) => ofLedger.length > 0)
    .map(([ledger, ofLedger]) => {
      const heads = columns[ledger as keyof Rows];
      return [
        ledger,
        [heads.join(' | '), ...ofLedger.map((row) => heads.map((head) => row[head] ?? '').join(' | '))].join('\n'),
      ] as const;
    });
  return { ...Object.fromEntries(written), Factors: factors };
}

/** A whole number of hundredths as a decimal. */
export function hundredths(count: number): string {
  return String(count / 100);
}

const quantity = fc.integer({ min: 1, max: 90_000 });

/** Plants of one to four processes; what is drawn of a product is less than half of what is made, so that every loop has a solution. */
export const plants: fc.Arbitrary<Rows> = fc.integer({ min: 1, max: 4 }).chain((count) => {
  const process = fc.integer({ min: 0, max: count - 1 });
  const name = (index: number): string => `P${index}`;
  const made = fc.array(
    fc.record({ amount: fc.integer({ min: 10_000, max: 90_000 }), coProduct: fc.boolean(), shared: fc.boolean() }),
    { minLength: count, maxLength: count },
  );
  const draws = fc.uniqueArray(
    fc.record({
      by: process,
      of: process,
      share: fc.integer({ min: 1, max: 100 }),
      content: fc.constantFrom('', '1', '0.97'),
    }),
    {
      maxLength: 4,
      selector: ({ by, of }) => `${by} ${of}`,
    },
  );
  return fc
    .record({
      made,
      draws,
      bought: fc.array(fc.record({ process, quantity, share: fc.constantFrom('', '0', '0.25') }), { maxLength: 3 }),
      // Every process takes something in: one of nothing would be an error.
      power: fc.array(quantity, { minLength: count, maxLength: count }),
      energy: fc.array(fc.record({ process, quantity, carrier: fc.constantFrom('Power MWh', 'Power GJ', 'Gas m3') }), {
        maxLength: 5,
      }),
      scrap: fc.array(
        fc.record({
          process,
          quantity,
          class: fc.constantFrom('internal', 'pre-consumer', 'post-consumer'),
          origin: process,
          content: fc.constantFrom('', '0.9'),
        }),
        { maxLength: 4 },
      ),
    })
    .map((plant): Rows => ({
      Production: plant.made.flatMap(({ amount, coProduct, shared }, index): Row[] => [
        {
          Site: `S${index % 2}`,
          Process: name(index),
          Product: shared ? 'Shared' : `p${index}`,
          Quantity: hundredths(amount),
          Unit: 't',
        },
        ...(coProduct
          ? [
              {
                Site: `S${index % 2}`,
                Process: name(index),
                Product: `co${index}`,
                Quantity: hundredths(Math.floor(amount / 2)),
                Unit: 't',
                Role: 'co-product',
              },
            ]
          : []),
        {
          Site: `S${index % 2}`,
          Process: name(index),
          Product: `scrap${index}`,
          Quantity: '3',
          Unit: 't',
          Role: 'scrap',
        },
      ]),
      Materials: [
        ...plant.draws.map(({ by, of, share, content }): Row => {
          const { amount = 0, shared = false } = plant.made[of] ?? {};
          return {
            Process: name(by),
            Item: shared ? 'Shared' : `p${of}`,
            Quantity: hundredths(Math.ceil((amount * share) / 1000)),
            Unit: 't',
            'Metal content': content,
          };
        }),
        ...plant.bought.map((row): Row => ({
          Process: name(row.process),
          Item: 'Ingot',
          Quantity: hundredths(row.quantity),
          Unit: 't',
          'Metal content': '1',
          'Post-consumer share': row.share,
        })),
      ],
      Energy: [
        ...plant.power.map((amount, process) => ({ process, quantity: amount, carrier: 'Power MWh' })),
        ...plant.energy,
      ].map((row): Row => {
        const [carrier = '', unit = ''] = row.carrier.split(' ');
        return { Process: name(row.process), Carrier: carrier, Quantity: hundredths(row.quantity), Unit: unit };
      }),
      Scrap: plant.scrap.map((row): Row => ({
        // No more of its own scrap is charged than is sent out.
        Process: name(row.process),
        Class: row.class,
        Quantity: hundredths(row.class === 'internal' ? (row.quantity % 70) + 1 : row.quantity),
        Unit: 't',
        'Metal content': row.content,
        'Origin process': name(row.origin),
      })),
    }));
});

/** The rows with each ledger's rows changed. */
export function changed(rows: Rows, change: (row: Row, index: number, ledger: keyof Rows) => readonly Row[]): Rows {
  const ofLedger = (ledger: keyof Rows): readonly Row[] =>
    rows[ledger].flatMap((row, index) => change(row, index, ledger));
  return {
    Production: ofLedger('Production'),
    Materials: ofLedger('Materials'),
    Energy: ofLedger('Energy'),
    Scrap: ofLedger('Scrap'),
  };
}
