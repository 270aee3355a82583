/** Scripts that are written without spaces, or (Hangul) with endings stuck to the word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const ZERO_WIDTH_SPACE = '\u200b'

/**
 * The text with an invisible break between words of scripts that leave no spaces, for the tokenizer, which
 * parts at anything that is not a letter or digit. Text in other scripts comes back as it is.
 */
export function breakWords(text: string, language: string): string {
  if (!UNSPACED.test(text)) return text
  const parts: string[] = []
  for (const { segment, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (isWordLike && parts.length > 0) parts.push(ZERO_WIDTH_SPACE)
    parts.push(segment)
  }
  return parts.join('')
}
