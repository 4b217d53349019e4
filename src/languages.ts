/** The languages that Crossfoot speaks; what each says is in its folder of `language/`. */

/** In the order in which ledgers, library and samples name things; a new one goes to the end. */
export const languages = ['en', 'zh-CN'] as const;

export type Language = (typeof languages)[number];

/** Spoken to a person whose own language is none of them, and the language of the contract's own names. */
export const defaultLanguage = 'en' satisfies Language;

export type InEachLanguage<Said = string> = Readonly<Record<Language, Said>>;

/** A text for each language, in the order of the list. */
export type InOrder = TextsOf<typeof languages>;
type TextsOf<List extends readonly Language[]> = { readonly [Position in keyof List]: string };

/** One text for each language, in the order of the list, or one that is the same in all. */
export function inEach(...texts: InOrder | readonly [same: string]): InEachLanguage {
  return each((language) => texts[languages.indexOf(language)] ?? texts[0]);
}

/** What is made for each language. */
export function each<Made>(make: (language: Language) => Made): InEachLanguage<Made> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as InEachLanguage<Made>;
}

/** The sign on the button of the language. */
export const signs = inEach('EN', '中');

/** The language of a tag such as `en-US`, `zh_TW.UTF-8` or `zh`; nothing where it is none that is spoken. */
export function languageTagged(tag: string): Language | undefined {
  const first = (text: string): string => (text.split(/[-_.]/)[0] ?? '').toLowerCase();
  return languages.find((language) => first(language) === first(tag));
}

/** What the language is called in a language: `Chinese`, `中文`. */
export function languageName(language: Language, inLanguage: Language): string {
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language.split('-')[0] ?? language) ?? language;
}
