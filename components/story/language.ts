type Written = { language: string; dir: 'ltr' | 'rtl' }

/** `lang` and `dir` for text that is not in the language of the page round it; nothing when it is. */
export function languageOf({ language, dir }: Written, pageLanguage: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === pageLanguage ? {} : { lang: language, dir }
}
