/** Which ledgers a kind of plant needs, for a new workbook without those that would stay empty. */
import { recordOf } from '../quantity/recordOf';
import { allLedgers } from '../ledgers/allLedgers';
import type { Ledger } from '../ledgers/columns';

/** What every plant keeps: its settings, what it makes, takes in and burns, the scrap it charges, and factors. */
const common = ['Settings', 'Production', 'Scrap', 'Materials', 'Energy', 'Factors'];
const greenElectricity = ['Certificates', 'CertificatePurchases'];

const tables = {
  /** Remelts scrap and primary metal, casts ingot, billet or slab. */
  casthouse: common,
  /** Electrolysis with its own casthouse: process emissions, anode effects, electricity. */
  smelter: [...common, 'Emissions', 'AnodeEffects', ...greenElectricity],
  /** Rolls or extrudes: electricity and bought metal weigh most. */
  rolling: [...common, ...greenElectricity],
  full: allLedgers.map(({ table }) => table),
} as const satisfies Readonly<Record<string, readonly string[]>>;

type PlantPackage = keyof typeof tables;
export const plantPackages = Object.keys(tables) as readonly PlantPackage[];

/** The ledgers of each package, in the order of the sheets. */
export const ledgersOf: Readonly<Record<PlantPackage, readonly Ledger[]>> = recordOf(plantPackages, (plant) => {
  const wanted: readonly string[] = tables[plant];
  return allLedgers.filter(({ table }) => wanted.includes(table));
});

/** The package of a name; nothing where there is none. */
export function plantPackage(name: string): PlantPackage | undefined {
  return plantPackages.find((known) => known === name);
}
