/** Carbon of anodes: what of their net consumption is carbon dioxide. */
import { exact, plainText, type Exact } from '../quantity/exact';

/** Share of carbon in anodes with these per cents of sulphur and ash, from 0 to 1: (100 - S - Ash) / 100 (IPCC 2006 vol. 3 eq. 4.21, as read in secondary sources). */
export function carbonShare(sulphur: Exact, ash: Exact): Exact {
  return exact(100).minus(sulphur).minus(ash).div(100);
}

/** Defaults of the IPCC: 2 % sulphur, 0.4 % ash; carbon dioxide per carbon is 44/12. Stand as a `direct` factor with an `oxidation`, so that net tonnes of anodes are multiplied by both. */
export const netAnodeCarbon = {
  share: plainText(carbonShare(exact(2), exact('0.4'))),
  carbonDioxidePerCarbon: plainText(exact(44).div(12), 15),
} as const;
