/** The scripts that the paper has faces of its own for, beside Latin. */
export type Script = 'arabic' | 'japanese'

/** Languages written in Arabic letters. */
const IN_ARABIC = ['ar', 'fa', 'ur']
const ARABIC = /\p{Script=Arabic}/u
/** Kana are Japanese alone; Han characters may be Chinese, whose readers expect other shapes. */
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const PERSIAN = /[پچژگ]/
const URDU = /[ٹڈڑںے]/

/** Which of these scripts a text is written in, as far as its letters and the language it is said to be in tell. */
export function scriptsOf(text: string, language?: string): Script[] {
  const scripts: Script[] = []
  if (IN_ARABIC.includes(language ?? '') || ARABIC.test(text)) scripts.push('arabic')
  if (language === 'ja' || KANA.test(text)) scripts.push('japanese')
  return scripts
}

/**
 * The language of a text that nobody named one for, where its letters tell: for how it is set and read out. Undefined
 * for text in Latin letters or mostly so.
 */
export function guessLanguage(text: string): 'ar' | 'fa' | 'ur' | 'ja' | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const foreign = text.match(/[\p{Script=Arabic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu)?.length ?? 0
  if (foreign * 2 < letters) return undefined
  if (KANA.test(text)) return 'ja'
  if (!ARABIC.test(text)) return undefined
  if (URDU.test(text)) return 'ur'
  return PERSIAN.test(text) ? 'fa' : 'ar'
}
