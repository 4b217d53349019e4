/** Random certificates for a small plant, in whole MWh, and the accounts they lead to without laying out sheets. */
import fc from 'fast-check';
import { calculate, type Calculation } from '../../../src/calculation/calculate';
import { checkLedgers } from '../../../src/checks/checkLedgers';
import { readLedgers } from '../../../src/ledgers/readLedgers';
import { buildPlant } from '../../../src/model/buildPlant';
import { readSettings } from '../../../src/model/reportSettings';
import { snapshotOf, type Tables } from '../../support/plant';
import { certificate, workedWith } from './worked';

export interface RandomCertificate {
  readonly volume: number;
  readonly target: Readonly<Record<string, string>>;
  readonly customer: string;
  readonly technology: string;
  readonly claim: readonly [string, string];
}

const targets: readonly Readonly<Record<string, string>>[] = [
  { Product: 'Sheet' },
  { Product: 'Foil' },
  { Product: 'Slab', Site: 'East' },
  { Process: 'Melting' },
  { Process: 'Rolling', Site: 'East' },
  { Site: 'East' },
  { Site: 'West' },
  {},
];
const claims: readonly (readonly [string, string])[] = [
  ['', ''],
  ['', ''],
  ['', ''],
  ['2024-01-01', '2024-06-30'],
  ['2024-04-01', '2024-09-30'],
  ['2023-07-01', '2024-06-30'],
];

export const randomCertificate: fc.Arbitrary<RandomCertificate> = fc.record({
  volume: fc.integer({ min: 0, max: 900 }),
  target: fc.constantFrom(...targets),
  customer: fc.constantFrom('', '', 'Cars', 'Boats'),
  technology: fc.constantFrom('Wind', 'Solar', ''),
  claim: fc.constantFrom(...claims),
});

/** One line of the ledger. */
export function lineOf(name: string, one: RandomCertificate, volume: number = one.volume): string {
  return certificate(name, volume, {
    ...one.target,
    Customer: one.customer,
    Technology: one.technology,
    'Claim from': one.claim[0],
    'Claim to': one.claim[1],
  });
}

/** Electricity of the worked plant in four dated rows per process, with transfers that form a loop. */
export function randomPlant(lines: readonly string[]): Tables {
  const months = ['02', '05', '08', '11'];
  return workedWith(lines, {
    Energy: [
      'Date | Site | Process | Carrier | Quantity | Unit',
      ...months.flatMap((month) => [
        `2024-${month}-15 | East | Melting | Electricity | 250 | MWh`,
        `2024-${month}-15 | East | Rolling | Electricity | 200 | MWh`,
        `2024-${month}-15 | West | Pressing | Electricity | 125 | MWh`,
      ]),
    ].join('\n'),
    Materials:
      'Site | Process | Item | Quantity | Unit\nEast | Rolling | Slab | 80 | t\nWest | Pressing | Sheet | 10 | t\nEast | Melting | Foil | 4 | t',
  });
}

/** The calculation alone. */
export function calculated(tables: Tables): Calculation {
  const ledgers = checkLedgers(readLedgers(snapshotOf(tables)));
  const { settings } = readSettings(ledgers.tables.get('Settings'));
  if (!settings) throw new Error('the plant has no period');
  return calculate(buildPlant(ledgers, settings));
}
