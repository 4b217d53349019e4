/** The sentence of a finding in a language. */
import type { Finding } from '../findings/finding';
import { findings as english } from './en/findings';
import { detailsOf, type FindingSentences } from './findingDetails';
import type { Language } from './languages';
import { findings as chinese } from './zh-CN/findings';

const byLanguage: Readonly<Record<Language, FindingSentences>> = { en: english, 'zh-CN': chinese };

/** What is wrong and what to do, on one line of fewer than 240 characters; a detail that the finding lacks is left out. */
export function findingMessage(finding: Pick<Finding, 'code' | 'details' | 'place'>, language: Language): string {
  return byLanguage[language][finding.code](detailsOf(finding));
}
