/** Every input table of the contract, in the order in which a new workbook shows them. */
import { anodeEffectLedger } from './anodeEffectLedger';
import { certificateLedger } from './certificateLedger';
import { certificatePurchaseLedger } from './certificatePurchaseLedger';
import type { Ledger } from './columns';
import type { KeyOf, LedgerTable, ValueOf } from './ledgerTable';
import { disclosedLedger } from './disclosedLedger';
import { emissionsLedger } from './emissionsLedger';
import { energyLedger } from './energyLedger';
import { exclusionLedger } from './exclusionLedger';
import { factorLedger } from './factorLedger';
import { materialsLedger } from './materialsLedger';
import { productionLedger } from './productionLedger';
import { scrapLedger } from './scrapLedger';
import { settingsLedger } from './settingsLedger';
import { stockLedger } from './stockLedger';
import { targetLedger } from './targetLedger';
import { transportLedger } from './transportLedger';
import { wasteLedger } from './wasteLedger';

const ledgers = [
  settingsLedger,
  productionLedger,
  scrapLedger,
  materialsLedger,
  energyLedger,
  emissionsLedger,
  anodeEffectLedger,
  transportLedger,
  wasteLedger,
  stockLedger,
  certificateLedger,
  certificatePurchaseLedger,
  factorLedger,
  targetLedger,
  disclosedLedger,
  exclusionLedger,
] as const;

export const allLedgers: readonly Ledger[] = ledgers;

type ByName = { readonly [Of in (typeof ledgers)[number] as Of['table']]: Of };

export type LedgerName = keyof ByName;

/** How the ledger of a name is declared. */
export type LedgerNamed<Name extends LedgerName> = ByName[Name];

/** The ledgers whose rows become lines of the workings. */
export type ActivityLedger = Extract<(typeof ledgers)[number], { readonly lines: unknown }>['table'];

/** The ledgers whose rows are summed, in the order in which sheets show their sums: all of activities but anode effects, whose rows describe an output. */
export const summedLedgers = [
  'Production',
  'Energy',
  'Materials',
  'Scrap',
  'Transport',
  'Waste',
  'Emissions',
  'Stocks',
] as const satisfies readonly Exclude<ActivityLedger, 'AnodeEffects'>[];
export type SummedLedger = (typeof summedLedgers)[number];

/** Of these the ones whose rows are what a process takes in or emits. */
export const inputLedgers = summedLedgers.filter(
  (name): name is Exclude<SummedLedger, 'Production'> => name !== 'Production',
);

/** The table of a ledger of one of these names. */
export type TableOf<Name extends LedgerName> = LedgerTable<LedgerNamed<Name>>;

/** A word of a choice column: the ledger's declaration is the one list of them. */
export type ChoiceOf<Name extends LedgerName, Key extends KeyOf<LedgerNamed<Name>>> = NonNullable<
  ValueOf<LedgerNamed<Name>, Key>
>;

/** What was read of each ledger that is there. */
export interface LedgerTables extends ReadonlyMap<string, LedgerTable> {
  get<Name extends LedgerName>(name: Name): TableOf<Name> | undefined;
  get(name: string): LedgerTable | undefined;
}
