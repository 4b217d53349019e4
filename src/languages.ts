/** The languages that Crossfoot speaks, a line each; what each says is in its folder of `language/`. */

/** The sign on the button of the language, and what a workbook's setting may call it. */
const spoken = {
  en: { sign: 'EN', called: ['English', '英文'] },
  'zh-CN': { sign: '中', called: ['zh', '中文', '简体中文'] },
} as const satisfies Readonly<Record<string, { readonly sign: string; readonly called: readonly string[] }>>;

export type Language = keyof typeof spoken;

export const languages = Object.keys(spoken) as readonly Language[];

/** Spoken to a person whose own language is none of them, and where nobody says which. */
export const defaultLanguage: Language = 'en';

/** The sign on the button of the language. */
export function signOf(language: Language): string {
  return spoken[language].sign;
}

/** What a workbook's setting may call the language, besides its tag. */
export function namesOf(language: Language): readonly string[] {
  return spoken[language].called;
}

/** The language of a tag such as `en-US`, `zh_TW.UTF-8` or `zh`; nothing where it is none that is spoken. */
export function languageTagged(tag: string): Language | undefined {
  const first = (text: string): string => (text.split(/[-_.]/)[0] ?? '').toLowerCase();
  return languages.find((language) => first(language) === first(tag));
}

/** What the language is called in a language: `Chinese`, `中文`. */
export function languageName(language: Language, inLanguage: Language): string {
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language.split('-')[0] ?? language) ?? language;
}
