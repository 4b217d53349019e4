/** One published value of the factor library, in each language, with where it was read. */
import type { ChoiceOf } from '../ledgers/allLedgers';
import { inEach, type InEachLanguage } from '../languages';

/** Components of the ledger `Factors` that a value can fill; a value without one is shown for reference only. */
type LibraryComponent = Exclude<
  ChoiceOf<'Factors', 'component'>,
  'embedded direct' | 'embedded indirect' | 'substitution'
>;

export interface LibraryFactor {
  readonly id: string;
  readonly item: InEachLanguage;
  readonly component: LibraryComponent | undefined;
  readonly gas: 'CO2' | 'CO2e' | 'CF4' | undefined;
  /** Decimal text; empty where the source gives a range only, which then stands in the note. */
  readonly value: string;
  readonly unit: string;
  /** CN, EU, global … : whose value it is. */
  readonly country: string;
  /** The region of the ledger row; empty where it holds in every region of the country. */
  readonly region: InEachLanguage;
  /** The year of the data; nothing where the value does not age by the year. */
  readonly year: number | undefined;
  /** Last day it holds; nothing while no later data are published. */
  readonly validTo: string | undefined;
  readonly source: InEachLanguage;
  readonly reference: InEachLanguage;
  /** False for general knowledge that must be checked before use. */
  readonly verified: boolean;
  readonly note: InEachLanguage;
}

const nothing = inEach('');

/** A value with the parts that are usual left out: everywhere, undated, verified, without a note. */
export function libraryFactor(
  id: string,
  item: InEachLanguage,
  component: LibraryComponent | undefined,
  value: string,
  unit: string,
  source: InEachLanguage,
  more: Partial<Omit<LibraryFactor, 'id' | 'item' | 'component' | 'value' | 'unit' | 'source'>> = {},
): LibraryFactor {
  return {
    id,
    item,
    component,
    gas: undefined,
    value,
    unit,
    source,
    country: 'global',
    region: nothing,
    year: undefined,
    validTo: undefined,
    reference: nothing,
    verified: true,
    note: nothing,
    ...more,
  };
}
