import { breakWords } from './break-words'

const MAX_TERMS = 8
const MAX_CHARS = 100

/**
 * What a reader typed as an FTS5 query that cannot be anything but words: each one quoted, at most 8 of
 * 100 characters together; the last one also finds longer words. Null when there is no word in it.
 * @see trust.md C6
 */
export function matchText(typed: string): string | null {
  const words = breakWords(typed.normalize('NFC').slice(0, MAX_CHARS), 'ja').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const terms = words.slice(0, MAX_TERMS).map((word) => `"${word}"`)
  if (terms.length === 0) return null
  return terms.join(' ') + (isLongEnough(words[terms.length - 1]!) ? '*' : '')
}

/** A prefix of one Latin letter would match most of the archive. */
function isLongEnough(word: string): boolean {
  return word.length >= 2
}
