/** English headings and sentences of all findings. */
import type { FindingWords } from '../findingDetails';
import { certificateFindings } from './certificateFindings';
import { disclosureFindings } from './disclosureFindings';
import { emissionFindings } from './emissionFindings';
import { ledgerFindings } from './ledgerFindings';
import { metalFindings } from './metalFindings';
import { plantFindings } from './plantFindings';

export const findings: FindingWords = {
  ...ledgerFindings,
  ...plantFindings,
  ...emissionFindings,
  ...metalFindings,
  ...certificateFindings,
  ...disclosureFindings,
};
