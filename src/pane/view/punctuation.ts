/** How a language sets off what belongs together. */
import type { Language } from '../../language/words';

/** A label in front of what it labels. */
export function labelled(label: string, language: Language): string {
  return language === 'en' ? `${label}: ` : `${label}：`;
}

/** A detail behind what it is a detail of. */
export function withDetail(said: string, detail: string, language: Language): string {
  if (detail === '') return said;
  return language === 'en' ? `${said} (${detail})` : `${said}（${detail}）`;
}

/** What is measured, with the unit that it is in. */
export function inUnit(label: string, unit: string, language: Language): string {
  return language === 'en' ? `${label}, ${unit}` : `${label}（${unit}）`;
}

/** Things in a row. */
export function listed(things: readonly string[], language: Language): string {
  return things.join(language === 'en' ? ', ' : '、');
}

/** Clauses in a row. */
export function clauses(texts: readonly string[], language: Language): string {
  return texts.join(language === 'en' ? '; ' : '；');
}
