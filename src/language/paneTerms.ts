/** The terms and labels that the pane shares with the sheets, without the words that only sheets and command line need. */
import { certificates as englishCertificates } from './en/certificates';
import { sheets as englishSheets } from './en/sheets';
import { terms as englishTerms } from './en/terms';
import type { Language } from './languages';
import type { SameWords } from './wordForm';
import { certificates as chineseCertificates } from './zh-CN/certificates';
import { sheets as chineseSheets } from './zh-CN/sheets';
import { terms as chineseTerms } from './zh-CN/terms';

/** Of the certificates' words only what is said of a certificate or an invoice. */
const ofCertificates = <Said extends Pick<typeof englishCertificates, 'step' | 'status' | 'reason' | 'ruleName'>>({
  step,
  status,
  reason,
  ruleName,
}: Said) => ({ step, status, reason, ruleName });

const english = { ...englishTerms, ...englishSheets, certificate: ofCertificates(englishCertificates) };
export type PaneTerms = SameWords<typeof english>;
const byLanguage: Readonly<Record<Language, PaneTerms>> = {
  en: english,
  'zh-CN': { ...chineseTerms, ...chineseSheets, certificate: ofCertificates(chineseCertificates) },
};

/** The terms in a language. */
export function paneTerms(language: Language): PaneTerms {
  return byLanguage[language];
}
