/** The terms and labels that the pane shares with the sheets, without the words that only sheets and command line need. */
import { certificateEn, certificateZh } from './certificateWords';
import { sheetWordsEn, sheetWordsZh } from './sheetWords';
import { termsEn, termsZh } from './terms';
import type { SameWords } from './wordForm';
import type { Language } from './words';

/** Of the certificates' words only what is said of a certificate or an invoice. */
const ofCertificates = <Said extends Pick<typeof certificateEn, 'step' | 'status' | 'reason' | 'ruleName'>>({
  step,
  status,
  reason,
  ruleName,
}: Said) => ({ step, status, reason, ruleName });

const english = { ...termsEn, ...sheetWordsEn, certificate: ofCertificates(certificateEn) };
export type PaneTerms = SameWords<typeof english>;
const byLanguage: Readonly<Record<Language, PaneTerms>> = {
  en: english,
  'zh-CN': { ...termsZh, ...sheetWordsZh, certificate: ofCertificates(certificateZh) },
};

/** The terms in a language. */
export function paneTerms(language: Language): PaneTerms {
  return byLanguage[language];
}
