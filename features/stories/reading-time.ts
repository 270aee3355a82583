const WORDS_A_MINUTE = 230

/** Minutes to read a text of this many words, at least 1. @see Brysbaert 2019, 238 words a minute for English prose */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / WORDS_A_MINUTE))
}
