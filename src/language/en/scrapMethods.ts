/** Words of the scrap methods. */
import type { MethodOnDemand, OtherMethod, ScrapMethod } from '../../ledgers/scrapMethods';

export const scrapMethods = {
  scrapAllocation: {
    'cut-off': 'cut-off',
    'co-product': 'co-product',
    substitution: 'substitution',
  } satisfies Readonly<Record<ScrapMethod, string>>,
  scrapAllocationMeaning: {
    'cut-off': 'Scrap enters and leaves without burden.',
    'co-product': 'Scrap sent out carries its share by mass; scrap taken in brings its declared or originating burden.',
    substitution: 'Scrap sent out is credited with the primary metal it replaces.',
  } satisfies Readonly<Record<ScrapMethod, string>>,
  scrapMethod: {
    head: {
      'cut-off': 'Cut-off',
      'co-product': 'Co-product',
      substitution: 'Substitution',
    } satisfies Readonly<Record<ScrapMethod, string>>,
    /** Titles of the sheets. */
    workings: {
      'co-product': 'Workings: co-product method',
      substitution: 'Workings: substitution',
    } satisfies Readonly<Record<OtherMethod['method'], string>>,
    /** How it counts, below the comparison. */
    note: {
      substitution:
        'Substitution: scrap sent out is credited with the metal it replaces, in-house and pre-consumer scrap taken in is charged alike.',
    } satisfies Readonly<Record<MethodOnDemand['method'], string>>,
  },
};

/** Names of the sheets. */
export const scrapMethodSheets = {
  workingsCoProduct: 'Workings co-product',
  workingsSubstitution: 'Workings substitution',
} satisfies Readonly<Record<OtherMethod['sheet'], string>>;

/** What stands on the sheets. */
export const scrapMethodContents = {
  workingsCoProduct: 'How scrap and products share burdens under the co-product method',
  workingsSubstitution: 'How scrap is credited under substitution',
} satisfies Readonly<Record<OtherMethod['sheet'], string>>;
