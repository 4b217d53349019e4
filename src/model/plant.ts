/** The plant in the period, as facts: processes, what they make, what they take in, and what prevents which result. */
import type { Finding } from '../findings/finding';
import type { ActivityLedger, ChoiceOf, TableOf } from '../ledgers/allLedgers';
import type { Ledgers } from '../ledgers/readLedgers';
import type { Exact } from '../quantity/exact';
import type { Unit } from '../quantity/units';
import type { ActivityGroup, Period } from './activityGroups';
import type { AnodeEffectRow } from './anodeEffects';
import type { CellsOf } from './entries';
import type { FactorLibrary } from './factors';
import type { ReportSettings } from './reportSettings';
import type { UnitProcess } from './unitProcesses';

export type InputLedger = Exclude<ActivityLedger, 'Production'>;
type Role = ChoiceOf<'Production', 'role'>;

/** True for outputs that carry the burden of their process; scrap does under the co-product method alone, waste never. */
export function carriesBurden({ role }: { readonly role: Role }): boolean {
  return role !== 'scrap' && role !== 'waste';
}

/** A group of `Production` rows. */
export interface Output {
  readonly process: number;
  readonly product: string;
  readonly role: Role;
  readonly group: ActivityGroup<'Production'>;
}

/** A group of rows of a ledger of inputs. */
export type Input<Name extends InputLedger = InputLedger> = {
  readonly [One in Name]: {
    readonly ledger: One;
    readonly process: number;
    /** Item, carrier, gas or scrap class. */
    readonly item: string;
    readonly group: ActivityGroup<One>;
    /** Set where the item is made by a process of the plant. */
    readonly product: Product | undefined;
  };
}[Name];

export interface Product {
  readonly name: string;
  readonly unit: Unit;
}

/** Errors that keep a ledger's lines of one process (or of every process) from being known. */
export type Block<Name extends ActivityLedger = ActivityLedger> = {
  readonly [One in Name]: {
    readonly ledger: One;
    readonly process: number | 'all';
    readonly errors: readonly Finding[];
    /** The bad row, 0-based, and what can be told of it; nothing where the whole ledger is meant. */
    readonly row?: number;
    readonly cells?: CellsOf<One>;
    /** True where the row may stand for a line of its own beside the groups that could be read. */
    readonly isApart: boolean;
    /** Set for a readable row of inputs that may be drawn from a process whose row of `Production` cannot be read. */
    readonly mayBeDrawn?: true;
  };
}[Name];

/** Scrap whose origin is nearly a name of the plant: the error, and the origin as it most likely was meant. */
export interface MisnamedOrigin {
  readonly error: Finding;
  readonly site: string;
  readonly process: string;
}

/** One row of `Exclusions` that can be read. */
export interface Exclusion {
  readonly table: TableOf<'Exclusions'>;
  /** 0-based. */
  readonly row: number;
  /** Empty: every process. */
  readonly process: string;
  readonly item: string;
  readonly reason: string;
  /** Of the footprint, as the report estimates it. */
  readonly share: Exact;
  readonly evidence: string;
}

/** What is left out of the footprints, and what was noticed of it. */
export interface LeftOut {
  readonly exclusions: readonly Exclusion[];
  /** Of an input without a factor that a row names: the errors for which it may not be left out, none where it may; nothing for all other inputs. */
  readonly inputs: ReadonlyMap<Input, readonly Finding[]>;
  /** The errors of rows that cannot be read. */
  readonly unread: readonly Finding[];
  readonly findings: readonly Finding[];
}

/** An opening stock as an output: of its own process, carrying all that it brings. */
export interface StockedOutput extends Pick<Output, 'process' | 'product' | 'role'> {
  readonly group: ActivityGroup<'Stocks'>;
}

/** One product in stock at one site. */
export interface Stock {
  /** The opening stock; its process stands behind all others and makes nothing but this. */
  readonly input: Input<'Stocks'>;
  readonly product: Product;
  /** In the unit of the row; 0 where the row cannot be read, which is an error. */
  readonly closing: Exact;
  /** As it is called: the product, and the table that holds it. */
  readonly label: string;
}

export interface Plant {
  readonly settings: ReportSettings;
  readonly period: Period;
  readonly processes: readonly UnitProcess[];
  readonly products: ReadonlyMap<string, Product>;
  readonly outputs: readonly Output[];
  readonly inputs: readonly Input[];
  /** What lies in stock at both ends of the period. */
  readonly stocks: readonly Stock[];
  readonly anodeEffects: readonly AnodeEffectRow[];
  readonly library: FactorLibrary;
  /** What may be electricity, heat, fuel or neither: nobody can tell, or its `Kind` cannot be read; its embedded emissions cannot be divided. */
  readonly undecidedKinds: ReadonlyMap<Input | Output, Finding>;
  /** Materials that nobody makes and nothing describes, by name as formulas match it. */
  readonly unknownItems: ReadonlyMap<string, Finding>;
  /** What is left out on the record. */
  readonly leftOut: LeftOut;
  /** In-house scrap whose origin is a slip of the pen. */
  readonly misnamedOrigins: ReadonlyMap<Input, MisnamedOrigin>;
  readonly blocks: readonly Block[];
  readonly ledgers: Ledgers;
  readonly findings: readonly Finding[];
}
