/** What is said of a finding in a language. */
import type { FindingCode } from '../findings/codes';
import type { Finding } from '../findings/finding';
import type { Language } from '../languages';
import { detailsOf } from './findingDetails';
import { words } from './words';

/** What is wrong and what to do, on one line of fewer than 240 characters; a detail that the finding lacks is left out. */
export function findingMessage(finding: Pick<Finding, 'code' | 'details' | 'place'>, language: Language): string {
  return words(language).finding[finding.code].sentence(detailsOf(finding, language));
}

/** What findings of a code have in common. */
export function findingHeading(code: FindingCode, language: Language): string {
  return words(language).finding[code].heading;
}
