/** What results may have changed for: the groups into which everything that differs between two books is divided, and the row of a ledger's place among them. */
import type { Calculation } from '../calculation/calculate';
import type { LedgerName } from '../ledgers/allLedgers';
import type { LedgerTable } from '../ledgers/ledgerTable';
import { rowsOfGroup, type ActivityGroup } from '../model/activityGroups';

/** In the order in which they are told. */
export const changeGroups = [
  'method',
  'production',
  'metal',
  'materials',
  'energy',
  'directEmissions',
  'certificates',
  'electricityFactors',
  'otherFactors',
] as const;
export type ChangeGroup = (typeof changeGroups)[number];

/** The ledgers whose rows move results, and the group of their rows where nothing else is known of them; the compiler names one that is missing. */
export const groupOfLedger = {
  Production: 'production',
  Scrap: 'metal',
  Materials: 'materials',
  Energy: 'energy',
  Emissions: 'directEmissions',
  AnodeEffects: 'directEmissions',
  Transport: 'materials',
  Waste: 'materials',
  Stocks: 'production',
  Certificates: 'certificates',
  CertificatePurchases: 'certificates',
  Factors: 'otherFactors',
  Exclusions: 'method',
} as const satisfies Readonly<Record<MovingLedger, ChangeGroup>>;
/** Settings are chosen whole; targets and disclosed figures move nothing. */
export type MovingLedger = Exclude<LedgerName, 'Settings' | 'Targets' | 'Disclosed'>;

/** Where a row of a ledger belongs. */
export interface RowPlace {
  readonly group: ChangeGroup;
  /** The process of the plant, by its position; nothing where the row has none or cannot be read. */
  readonly process?: number;
}

/**
 * The places of a ledger's rows, by their 0-based position; a row that is not listed belongs to its ledger's group. What a process takes from another of
 * the plant, own scrap too, goes with production: so every mixture of two books moves as much metal as it makes.
 */
export function placesOfRows(table: LedgerTable, calculation: Calculation): ReadonlyMap<number, RowPlace> {
  const { plant, recycled } = calculation;
  const name = table.ledger.table as MovingLedger;
  const places = new Map<number, RowPlace>();
  const put = (of: ActivityGroup, place: RowPlace): void => {
    if (of.table.ledger.table !== name) return;
    for (const row of rowsOfGroup(of, plant.period)) places.set(row, place);
  };
  for (const { group, process } of plant.outputs) put(group, { group: 'production', process });
  for (const { ledger, group, process, product } of plant.inputs)
    put(group, { group: product ? 'production' : groupOfLedger[ledger], process });
  for (const { input, scrapClass, origin } of recycled.inputs.lines)
    put(input.group, {
      group: scrapClass === 'internal' || origin !== undefined ? 'production' : 'metal',
      process: input.process,
    });
  if (name === 'AnodeEffects')
    for (const { row, process } of plant.anodeEffects) places.set(row, { group: 'directEmissions', process });
  if (name === 'Factors')
    for (const factor of [...plant.library.byItem.values()].flat())
      if (factor.component === 'location' || factor.component === 'residual')
        places.set(factor.row, { group: 'electricityFactors' });
  return places;
}
